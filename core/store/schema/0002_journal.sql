-- SPDX-License-Identifier: EUPL-1.2
-- Version 2: what a person did while judging a list, so that each step can be undone and redone until the list is issued.

-- For the reviewers alone; it never goes out.
ALTER TABLE list_row ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Goes when the list is issued. Steps that were undone are the last ones; the next new step takes their place.
CREATE TABLE journal_step (
    list_id INTEGER NOT NULL REFERENCES list (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('clear', 'mask', 'unmask', 'withhold', 'query', 'note', 'answer')),
    row_count INTEGER NOT NULL,
    first_nr INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (list_id, seq)
) STRICT, WITHOUT ROWID;

-- What rows were on either side of a step: 0 before it; 1 after it, kept while the step is undone.
CREATE TABLE journal_row (
    list_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    nr INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    ground TEXT,
    judged_at INTEGER,
    judged_by TEXT,
    is_bulk INTEGER NOT NULL,
    note TEXT NOT NULL,
    masks TEXT NOT NULL,                 -- JSON [[field, start, length, ground]]
    PRIMARY KEY (list_id, seq, side, nr),
    FOREIGN KEY (list_id, seq) REFERENCES journal_step (list_id, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The same for what was said of a hint.
CREATE TABLE journal_answer (
    list_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    nr INTEGER NOT NULL,
    hint TEXT NOT NULL,
    judged_as TEXT,                      -- null: nothing was said
    at INTEGER,
    actor TEXT,
    PRIMARY KEY (list_id, seq, side, nr, hint),
    FOREIGN KEY (list_id, seq) REFERENCES journal_step (list_id, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
