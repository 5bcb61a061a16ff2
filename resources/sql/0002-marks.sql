-- SPDX-FileCopyrightText: 2026 Baiwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tags, notes, and what two copies of a library need to become one: when each thing was last changed, and that it was
-- removed. changed_at never goes back for the same thing, whatever the machine's clock does.

CREATE TABLE new_bookmarks (
    position INTEGER PRIMARY KEY, -- in the order added, among those added at the same time
    question_id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed INTEGER NOT NULL
) STRICT;
INSERT INTO new_bookmarks SELECT position, question_id, created_at, created_at, 0 FROM bookmarks;
DROP TABLE bookmarks;
ALTER TABLE new_bookmarks RENAME TO bookmarks;

CREATE TABLE question_tags (
    question_id TEXT NOT NULL,
    tag TEXT NOT NULL, -- levels parted by '/'
    changed_at TEXT NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (question_id, tag)
) STRICT, WITHOUT ROWID;

-- A note is the versions that no later one has taken in: one as a rule, several after it was edited on two machines.
-- A version is known by its writer (one start of the program) and that writer's count; what each writer has done that
-- is part of the note stands in note_contexts, whether its version lives on or not.
CREATE TABLE notes (
    question_id TEXT NOT NULL,
    writer TEXT NOT NULL,
    counter INTEGER NOT NULL,
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (question_id, writer)
) STRICT;

CREATE TABLE note_contexts (
    question_id TEXT NOT NULL,
    writer TEXT NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (question_id, writer)
) STRICT, WITHOUT ROWID;

-- How a marked question was called when it was last seen, for when its bank is gone.
CREATE TABLE question_titles (
    question_id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    bank TEXT NOT NULL, -- the bank's title
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE interviews ADD COLUMN changed_at TEXT NOT NULL DEFAULT ''; -- all but title and removal
ALTER TABLE interviews ADD COLUMN title_changed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE interviews ADD COLUMN removal_changed_at TEXT NOT NULL DEFAULT '';
UPDATE interviews SET changed_at = coalesce(ended_at, started_at), title_changed_at = started_at,
    removal_changed_at = coalesce(removed_at, started_at);

-- Deleted for good: another copy must not bring them back.
CREATE TABLE purged_interviews (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
