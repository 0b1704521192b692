-- SPDX-License-Identifier: EUPL-1.2
-- Version 1. A released script is never edited. Times are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE archive (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    profile TEXT NOT NULL,               -- the profile as JSON, a copy of what the archive was made with
    message_total INTEGER NOT NULL DEFAULT 0
) STRICT;

-- ---- the log -------------------------------------------------------------------------------------------------------

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,                  -- file name, member of an archive as archive/member; no folder
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    time_basis TEXT NOT NULL,
    row_count INTEGER NOT NULL,          -- read = message + duplicate + ignored + rejected
    message_row_count INTEGER NOT NULL,
    duplicate_row_count INTEGER NOT NULL,
    ignored_row_count INTEGER NOT NULL,
    rejected_row_count INTEGER NOT NULL,
    message_count INTEGER NOT NULL,      -- distinct messages the file speaks of
    new_message_count INTEGER NOT NULL,
    new_recipient_count INTEGER NOT NULL,
    first_at INTEGER,
    last_at INTEGER,
    largest_gap INTEGER,                 -- ms between neighbouring messages, null with fewer than two
    warnings TEXT NOT NULL,              -- JSON [{"code","detail","count"}]
    imported_at INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    request_id INTEGER REFERENCES request (id), -- imported for this request alone; null = for the archive
    CHECK (row_count = message_row_count + duplicate_row_count + ignored_row_count + rejected_row_count)
) STRICT;

CREATE TABLE source_reject (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    raw BLOB NOT NULL,
    PRIMARY KEY (source_id, seq)
) STRICT, WITHOUT ROWID;

-- Days on which a source has messages, for coverage: local civil days of Europe/Stockholm as days since 1970-01-01.
CREATE TABLE source_day (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    message_count INTEGER NOT NULL,
    PRIMARY KEY (source_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE domain (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE            -- folded
) STRICT;

-- `folded` is what compares; `text` is one spelling met, the greatest by bytes, so that the order of imports does not matter.
CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    domain_id INTEGER NOT NULL
) STRICT;

CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- The tables below carry no declared references: they are the hot path, and LogWriter and LogStore are all that writes them.

-- id = milliseconds from the message to 2069-01-01Z << 22 | 22 bits of a hash of the message's identity, so that every
-- index is sorted by time (newest first) and the same message gets the same id in whatever order files come.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    key INTEGER NOT NULL,                -- hash of the identity: message-id, else network id, else second+sender+subject
    identity INTEGER NOT NULL,           -- 0 message-id, 1 network id, 2 weak
    message_id TEXT,
    network_id BLOB,                     -- 16 bytes, or the text where it is no GUID
    sender_id INTEGER,                   -- as listed: From/Sender where told, else the envelope sender; null = not told
    is_header_sender INTEGER NOT NULL,   -- sender_id is the From/Sender address
    envelope_id INTEGER,                 -- MAIL FROM where it is told and differs from sender_id
    subject_id INTEGER NOT NULL,
    subject_state INTEGER NOT NULL,
    time_rank INTEGER NOT NULL,
    size INTEGER NOT NULL,
    declared_recipients INTEGER NOT NULL,
    is_system INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    line INTEGER NOT NULL
) STRICT;

CREATE TABLE recipient (
    message_id INTEGER NOT NULL,
    address_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (message_id, address_id)
) STRICT, WITHOUT ROWID;

-- Further sources that told of a message after the first one.
CREATE TABLE message_source (
    message_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    PRIMARY KEY (message_id, source_id)
) STRICT, WITHOUT ROWID;

-- Dropped and made anew by LogIndexes around large imports. It also makes message_by_key and subject_by_hash, when needed.
CREATE INDEX message_by_sender ON message (sender_id);
CREATE INDEX message_by_envelope ON message (envelope_id) WHERE envelope_id IS NOT NULL;
CREATE INDEX message_by_subject ON message (subject_id);
CREATE INDEX message_is_system ON message (is_system) WHERE is_system <> 0;
CREATE INDEX recipient_by_address ON recipient (address_id, message_id);
CREATE INDEX message_not_strong ON message (identity, network_id) WHERE identity > 0;

-- ---- the directory -------------------------------------------------------------------------------------------------

CREATE TABLE authority (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    authority_id INTEGER NOT NULL REFERENCES authority (id),
    name TEXT NOT NULL,
    UNIQUE (authority_id, name)
) STRICT;

CREATE TABLE mailbox (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'function', 'group', 'elected', 'union', 'system')),
    ended_on INTEGER                     -- last day of employment, days since 1970-01-01
) STRICT;

CREATE TABLE mailbox_alias (
    folded TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    mailbox_id INTEGER NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- ---- the work ------------------------------------------------------------------------------------------------------

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    case_number TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL CHECK (origin IN ('external', 'internal', 'authority')),
    scope TEXT NOT NULL CHECK (scope IN ('overview', 'messages', 'raw', 'onsite')),
    received_at INTEGER NOT NULL,        -- as told: when it reached anyone in the authority
    registered_at INTEGER NOT NULL,      -- as typed
    state TEXT NOT NULL,                 -- RequestState, domain.md 1.3
    filter TEXT NOT NULL                 -- MessageFilter as JSON
) STRICT;

CREATE TABLE request_party (
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,                  -- party, sender, recipient, between, domain
    text TEXT NOT NULL,
    PRIMARY KEY (request_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE request_event (
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (request_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE hold (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ('request', 'selection', 'appeal', 'other')),
    request_id INTEGER REFERENCES request (id),
    filter TEXT NOT NULL,                -- what it covers: MessageFilter as JSON
    reason TEXT NOT NULL DEFAULT '',
    set_at INTEGER NOT NULL,
    set_by TEXT NOT NULL,
    released_at INTEGER,
    released_by TEXT,
    release_reason TEXT
) STRICT;

CREATE TABLE list (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    request_id INTEGER NOT NULL REFERENCES request (id),
    version INTEGER NOT NULL,
    filter TEXT NOT NULL,                -- MessageFilter as JSON
    filter_text TEXT NOT NULL,           -- the same as the requester reads it
    frozen_at INTEGER NOT NULL,
    frozen_by TEXT NOT NULL,
    completeness TEXT NOT NULL DEFAULT '[]', -- JSON: what Om listan says about sources, gaps and warnings
    outside_count INTEGER NOT NULL DEFAULT 0, -- messages outside the order that left the archive
    issued_at INTEGER,
    issued_by TEXT,
    UNIQUE (request_id, version)
) STRICT;

-- A snapshot of what the row said when it was numbered; it does not change when the log does.
CREATE TABLE list_row (
    list_id INTEGER NOT NULL REFERENCES list (id),
    nr INTEGER NOT NULL,
    message_id INTEGER NOT NULL,         -- message.id at freezing; the message may since be purged
    utc INTEGER NOT NULL,
    direction TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,            -- JSON [{"address","kind","status","own"}]
    subject TEXT NOT NULL,
    subject_state TEXT NOT NULL,
    verdict TEXT NOT NULL DEFAULT 'unreviewed' CHECK (verdict IN ('unreviewed', 'clear', 'masked', 'withheld', 'query')),
    ground TEXT,                         -- of a withheld row
    judged_at INTEGER,
    judged_by TEXT,
    is_bulk INTEGER NOT NULL DEFAULT 0,
    salt BLOB NOT NULL,                  -- of the commitment in the audit; dies with the row
    PRIMARY KEY (list_id, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE mask (
    list_id INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('sender', 'recipients', 'subject', 'time')),
    start INTEGER NOT NULL,              -- code points from the start of the field as listed
    length INTEGER NOT NULL CHECK (length > 0),
    ground TEXT NOT NULL,
    PRIMARY KEY (list_id, nr, field, start),
    FOREIGN KEY (list_id, nr) REFERENCES list_row (list_id, nr) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE hint_ack (
    list_id INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    hint TEXT NOT NULL,                  -- rule@field:start+length
    judged_as TEXT NOT NULL CHECK (judged_as IN ('not-secret', 'secret', 'unclear')),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (list_id, nr, hint),
    FOREIGN KEY (list_id, nr) REFERENCES list_row (list_id, nr) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    list_id INTEGER REFERENCES list (id),
    kind TEXT NOT NULL,                  -- xlsx, csv
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    masked_field_count INTEGER NOT NULL,
    withheld_row_count INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    control_code TEXT NOT NULL           -- of the audit state the file was made from (security.md 3.4)
) STRICT;

-- ---- trust ---------------------------------------------------------------------------------------------------------

CREATE TABLE audit (                     -- EPA1, security.md 3.4; hash is kept beside, commit is a salted commitment
    seq INTEGER PRIMARY KEY,
    time_utc TEXT NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    case_number TEXT,
    object_type TEXT,
    object_uid TEXT,
    content_commit BLOB CHECK (content_commit IS NULL OR length(content_commit) = 32),
    detail TEXT,
    app_version TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT raise(ABORT, 'audit entries do not change');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT raise(ABORT, 'audit entries stay');
END;

CREATE TRIGGER audit_in_sequence BEFORE INSERT ON audit
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN
    SELECT raise(ABORT, 'audit entries follow each other');
END;
