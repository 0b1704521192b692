-- SPDX-License-Identifier: EUPL-1.2
-- Version 4. Searches that are kept under a name. They hold addresses and words of subjects, so they
-- lie here and not in anybody's settings.

CREATE TABLE saved_search (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    relative_span TEXT NOT NULL,         -- as typed, counted from today: "-7"; empty: the filter's days are meant
    filter TEXT NOT NULL                 -- MessageFilter as JSON
) STRICT, WITHOUT ROWID;
