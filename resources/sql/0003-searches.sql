-- SPDX-FileCopyrightText: 2026 Baiwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Searches that the user has given a name. As with tags, one taken away stays known as taken away, for the next merge.

CREATE TABLE searches (
    id TEXT NOT NULL PRIMARY KEY, -- random
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL, -- in the list; after a merge two may have the same
    changed_at TEXT NOT NULL, -- never goes back for the same search
    removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
