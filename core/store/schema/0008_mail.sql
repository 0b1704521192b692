-- SPDX-License-Identifier: EUPL-1.2
-- Version 8: the message itself, attached to its review item, and what is masked in it. It goes when the case is closed.

CREATE TABLE review_mail (
    item_id INTEGER PRIMARY KEY REFERENCES review_item (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),  -- of its lines, which masks count
    attached_at INTEGER NOT NULL,
    attached_by TEXT NOT NULL,
    is_other_id INTEGER NOT NULL CHECK (is_other_id IN (0, 1))
) STRICT;

CREATE TABLE mail_mask (
    item_id INTEGER NOT NULL REFERENCES review_mail (item_id) ON DELETE CASCADE,
    line INTEGER NOT NULL CHECK (line > 0),
    start INTEGER NOT NULL CHECK (start >= 0),         -- code points
    length INTEGER NOT NULL CHECK (length > 0),
    ground TEXT NOT NULL CHECK (ground <> ''),
    actor TEXT NOT NULL,
    PRIMARY KEY (item_id, line, start, length)
) STRICT, WITHOUT ROWID;
