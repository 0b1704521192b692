-- SPDX-License-Identifier: EUPL-1.2
-- Version 6: the review of requested messages, one item a message and board that holds it. Nothing said is dropped: what no
-- longer counts is retired. Texts may hold what is secret; the audit has a salted commitment to them, and the salt goes with them.

CREATE TABLE delegation (                -- who may decide in writing for a board
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    board TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    account TEXT NOT NULL,               -- empty: others record what was decided on paper
    valid_from INTEGER NOT NULL,         -- days since 1970-01-01, as all days below
    valid_to INTEGER,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE review_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    request_id INTEGER NOT NULL REFERENCES request (id),
    list_id INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    board TEXT NOT NULL CHECK (board <> ''),
    unit TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('requested', 'searching', 'found', 'not-found', 'at-other-authority',
        'under-review', 'with-lawyer', 'proposed', 'second-review', 'decided')),
    version INTEGER NOT NULL DEFAULT 0,  -- one more after each change
    referred_to TEXT NOT NULL DEFAULT '',
    UNIQUE (request_id, nr, board),
    FOREIGN KEY (list_id, nr) REFERENCES list_row (list_id, nr)
) STRICT;

-- Why it is not there; goes when it is looked for again.
CREATE TABLE review_missing (
    item_id INTEGER PRIMARY KEY REFERENCES review_item (id) ON DELETE CASCADE,
    searched TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('backup-only', 'deleted', 'window-passed', 'never-there')),
    why TEXT NOT NULL
) STRICT;

CREATE TABLE review_answer (
    item_id INTEGER NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    person TEXT NOT NULL,
    on_day INTEGER,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    retired_at INTEGER,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    PRIMARY KEY (item_id, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX review_answer_counts ON review_answer (item_id, question) WHERE retired_at IS NULL;

CREATE TABLE review_ground (
    item_id INTEGER NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    provision TEXT NOT NULL,
    test TEXT CHECK (test IN ('straight', 'straight-qualified', 'reversed', 'absolute')),
    reasoning TEXT NOT NULL,
    has_ended INTEGER,                   -- null: nobody has said
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    retired_at INTEGER,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    PRIMARY KEY (item_id, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX review_ground_counts ON review_ground (item_id, provision) WHERE retired_at IS NULL;

CREATE TABLE review_proposal (
    item_id INTEGER NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('disclose-full', 'disclose-masked', 'disclose-with-reservation',
        'refuse-secret', 'refuse-not-public', 'not-held')),
    not_public TEXT,
    reasons TEXT NOT NULL,               -- why a second person is due, by rule
    is_second_needed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    seconded_at INTEGER,
    seconded_by TEXT,
    withdrawn_at INTEGER,
    PRIMARY KEY (item_id, seq),
    CHECK ((seconded_at IS NULL) = (seconded_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE review_decision (
    item_id INTEGER NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('informal', 'formal')),
    delegation_id INTEGER REFERENCES delegation (id),
    decided_on INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    replaced_at INTEGER,
    PRIMARY KEY (item_id, seq),
    -- A refusal in writing, and every reservation, takes a delegate.
    CHECK (delegation_id IS NOT NULL OR (outcome <> 'disclose-with-reservation' AND
        (form = 'informal' OR outcome = 'disclose-full')))
) STRICT, WITHOUT ROWID;

CREATE TABLE review_step (
    item_id INTEGER NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    event TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (item_id, seq)
) STRICT, WITHOUT ROWID;
