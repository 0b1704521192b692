-- SPDX-License-Identifier: EUPL-1.2
-- Version 5: which rows of an issued list the requester asks for, round by round. What was taken back stays, as told.

CREATE TABLE selection (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    request_id INTEGER NOT NULL REFERENCES request (id),
    list_id INTEGER NOT NULL REFERENCES list (id), -- the version that was answered
    round INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('text', 'phone', 'workbook', 'csv')),
    file_sha256 BLOB CHECK (file_sha256 IS NULL OR length(file_sha256) = 32),
    is_all INTEGER NOT NULL DEFAULT 0,   -- all rows were asked for, without naming them
    confirmed_at INTEGER NOT NULL,
    confirmed_by TEXT NOT NULL,
    undone_at INTEGER,
    undone_by TEXT,
    UNIQUE (request_id, round),
    CHECK ((way IN ('workbook', 'csv')) = (file_sha256 IS NOT NULL)),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT;

CREATE TABLE selection_row (
    selection_id INTEGER NOT NULL REFERENCES selection (id) ON DELETE CASCADE,
    nr INTEGER NOT NULL CHECK (nr > 0),
    is_accepted INTEGER NOT NULL DEFAULT 0, -- in doubt as read; a person said that it is asked for
    PRIMARY KEY (selection_id, nr)
) STRICT, WITHOUT ROWID;

-- The requester's own words, apart from the rest: they may tell who asks, which nobody needs to know (TF 2:18).
-- Only a salted commitment to them is in the audit; the salt goes with the text.
CREATE TABLE selection_text (
    selection_id INTEGER PRIMARY KEY REFERENCES selection (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;
