-- SPDX-FileCopyrightText: 2026 Baiwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What studying leaves. States are not kept: they are derived from the reviews.

-- Rows are added and never changed: two copies are united. A later model of memory may want every column.
CREATE TABLE reviews (
    id TEXT NOT NULL PRIMARY KEY, -- random
    question_id TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    grade INTEGER NOT NULL, -- 1 Again to 4 Easy
    kind TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    elapsed_ms INTEGER NOT NULL, -- since the review before; 0 for the first
    -- the state before
    phase TEXT NOT NULL,
    stability REAL, -- days; NULL: new
    difficulty REAL -- 1 to 10; NULL: new
) STRICT, WITHOUT ROWID;

-- Reviews that the user took back. Without a reference to them: the one may have been saved from damage alone.
CREATE TABLE retractions (
    review_id TEXT NOT NULL PRIMARY KEY,
    retracted_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- As with tags, a mark taken away stays known as taken away, for the next merge.
CREATE TABLE card_marks (
    question_id TEXT NOT NULL,
    mark TEXT NOT NULL, -- suspended, buried
    until TEXT NOT NULL, -- buried: the day of study on which it comes back; empty with the others
    changed_at TEXT NOT NULL, -- never goes back for the same mark
    removed INTEGER NOT NULL,
    PRIMARY KEY (question_id, mark)
) STRICT, WITHOUT ROWID;

-- Parameters of a model of memory that the user took over. The latest hold; rows are added and never changed.
CREATE TABLE adopted_parameters (
    adopted_at TEXT NOT NULL,
    model TEXT NOT NULL, -- fsrs-6
    parameters TEXT NOT NULL, -- parted by spaces
    items INTEGER NOT NULL, -- that they were fitted on; 0: not fitted
    PRIMARY KEY (adopted_at, model, parameters)
) STRICT, WITHOUT ROWID;
