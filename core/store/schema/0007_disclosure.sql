-- SPDX-License-Identifier: EUPL-1.2
-- Version 7: what was given out, when and how, at which fee; written decisions and what became of them. Days are days since
-- 1970-01-01. There is no place for who asked, where it was sent, or what an appeal says.

CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    request_id INTEGER NOT NULL REFERENCES request (id),
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,                 -- who handed it over
    way TEXT NOT NULL CHECK (way IN ('email', 'post', 'collected', 'on-site')),
    is_paper INTEGER NOT NULL,
    list_id INTEGER REFERENCES list (id), -- that version of the list; null = messages
    page_count INTEGER NOT NULL CHECK (page_count >= 0),
    earlier_page_count INTEGER NOT NULL,
    fee_basis TEXT NOT NULL CHECK (fee_basis IN ('tariff', 'free-pages', 'electronic', 'on-site', 'waived')),
    fee INTEGER NOT NULL CHECK (fee >= 0),
    full_fee INTEGER NOT NULL CHECK (full_fee >= fee),
    tariff_from INTEGER,
    is_tariff_unchecked INTEGER NOT NULL,
    waiver_reason TEXT NOT NULL,         -- a person's words: not in the public extract, not in the audit
    UNIQUE (request_id, number),
    CHECK ((fee_basis = 'waived') = (waiver_reason <> ''))
) STRICT;

-- As it was decided when it went: what is decided later does not change it.
CREATE TABLE delivery_item (
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    nr INTEGER NOT NULL,
    board TEXT NOT NULL,
    review_uid TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('disclose-full', 'disclose-masked', 'disclose-with-reservation')),
    grounds TEXT NOT NULL,               -- of what is masked, separated by `, `
    PRIMARY KEY (delivery_id, nr, board)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery_file (
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    size INTEGER NOT NULL,
    nr INTEGER,                          -- the message it shows; null = several, or the list
    PRIMARY KEY (delivery_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE written_decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    request_id INTEGER NOT NULL REFERENCES request (id),
    number INTEGER NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('messages', 'list-masks', 'not-held')),
    board TEXT NOT NULL CHECK (board <> ''),
    decided_on INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    served_on INTEGER CHECK (served_on >= decided_on),
    appealed_on INTEGER,
    is_appeal_in_time INTEGER,
    UNIQUE (request_id, number),
    CHECK ((appealed_on IS NULL) = (is_appeal_in_time IS NULL))
) STRICT;

CREATE TABLE written_decision_item (
    decision_id INTEGER NOT NULL REFERENCES written_decision (id) ON DELETE CASCADE,
    nr INTEGER NOT NULL,
    review_uid TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (decision_id, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE court_round (
    decision_id INTEGER NOT NULL REFERENCES written_decision (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('authority', 'appeal-court', 'supreme-court')),
    lodged_on INTEGER NOT NULL,
    court_case TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('rejected', 'changed', 'remitted', 'dismissed', 'written-off', 'no-leave')),
    ruled_on INTEGER,
    served_on INTEGER,
    PRIMARY KEY (decision_id, seq),
    CHECK ((outcome IS NULL) = (ruled_on IS NULL)),
    CHECK (served_on IS NULL OR ruled_on IS NOT NULL)
) STRICT, WITHOUT ROWID;
