-- SPDX-License-Identifier: EUPL-1.2
-- Version 3: what a list said when it went out, so that a file of it can be written later with the same content.

-- None for a list that went out before: its words are not known any more.
CREATE TABLE issued_content (
    list_id INTEGER PRIMARY KEY REFERENCES list (id) ON DELETE CASCADE,
    authority TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32) -- of all that a reader can see (contentDigest)
) STRICT;

-- The lines of Om listan, from 0.
CREATE TABLE issued_fact (
    list_id INTEGER NOT NULL REFERENCES issued_content (list_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (list_id, position)
) STRICT, WITHOUT ROWID;
