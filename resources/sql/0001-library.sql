-- SPDX-FileCopyrightText: 2026 Baiwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Times are ISO 8601 text in UTC with milliseconds, durations whole milliseconds, enumerations their fixed names.
-- Tables with long texts have rowids: SQLite keeps long rows badly in a key's tree.
-- Questions are known by id only: what the user did outlives the bank it was done with.

-- The oldest Baiwen that can work with this file, for the message of one that cannot. Later steps update it.
CREATE TABLE format (
    needs TEXT NOT NULL
) STRICT;
INSERT INTO format VALUES ('0.1.0');

CREATE TABLE bookmarks (
    position INTEGER PRIMARY KEY, -- in the order added, among those added at the same time
    question_id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE interviews (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    status TEXT NOT NULL,
    removed_at TEXT, -- by the user, who can still have it back
    score REAL, -- 0 to 100 by the rules of the day it was saved; NULL: nothing was scored
    -- set-up
    mode TEXT NOT NULL,
    answer_mode TEXT NOT NULL,
    preset TEXT NOT NULL,
    question_count INTEGER NOT NULL,
    total_ms INTEGER,
    source TEXT NOT NULL,
    collection TEXT NOT NULL,
    language TEXT NOT NULL,
    follow_ups INTEGER NOT NULL,
    time_multiplier REAL, -- NULL: no limit
    seed INTEGER NOT NULL, -- 64 bits, the sign is one of them
    -- where it stands
    state TEXT NOT NULL,
    held_state TEXT NOT NULL,
    at_planned INTEGER NOT NULL,
    at_follow_up INTEGER NOT NULL,
    phase_used_ms INTEGER NOT NULL,
    phase_extension_ms INTEGER NOT NULL,
    session_used_ms INTEGER NOT NULL,
    session_extension_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX interviews_by_start ON interviews (started_at);

CREATE TABLE interview_topics (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    topic_id TEXT NOT NULL,
    PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_levels (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_kinds (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_questions (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question_id TEXT NOT NULL,
    language TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    level INTEGER NOT NULL, -- 0: not given
    kind TEXT,
    prep_ms INTEGER NOT NULL,
    target_from_ms INTEGER NOT NULL,
    target_to_ms INTEGER NOT NULL,
    limit_ms INTEGER NOT NULL,
    grace_ms INTEGER NOT NULL,
    retry INTEGER NOT NULL,
    PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_follow_ups (
    interview_id TEXT NOT NULL,
    planned INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    question_id TEXT NOT NULL, -- empty: text only
    PRIMARY KEY (interview_id, planned, position),
    FOREIGN KEY (interview_id, planned) REFERENCES planned_questions (interview_id, position) ON DELETE CASCADE
) STRICT;

CREATE TABLE attempts (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    question_id TEXT NOT NULL,
    answer TEXT NOT NULL, -- the draft while the outcome is open
    outcome TEXT NOT NULL,
    prep_used_ms INTEGER NOT NULL,
    answer_used_ms INTEGER NOT NULL,
    overtime_ms INTEGER NOT NULL,
    extensions INTEGER NOT NULL,
    extension_ms INTEGER NOT NULL,
    paused_ms INTEGER NOT NULL,
    suspended_ms INTEGER NOT NULL,
    hints INTEGER NOT NULL,
    confidence INTEGER, -- per cent
    -- the assessment; major_errors is NULL when there is none yet
    major_errors INTEGER,
    minor_errors INTEGER,
    major_error_on_vital INTEGER,
    depth INTEGER,
    structure INTEGER,
    started_at TEXT,
    captured_at TEXT,
    assessed_at TEXT,
    -- by the rules of the day it was saved
    score INTEGER, -- 0 to 100; NULL: not scored
    weak INTEGER NOT NULL,
    PRIMARY KEY (interview_id, position)
) STRICT;
CREATE INDEX attempts_by_question ON attempts (question_id, captured_at);

CREATE TABLE attempt_points (
    interview_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    credit TEXT NOT NULL,
    PRIMARY KEY (interview_id, attempt, position),
    FOREIGN KEY (interview_id, attempt) REFERENCES attempts (interview_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt_follow_ups (
    interview_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL,
    answer TEXT NOT NULL,
    outcome TEXT NOT NULL,
    used_ms INTEGER NOT NULL,
    PRIMARY KEY (interview_id, attempt, position),
    FOREIGN KEY (interview_id, attempt) REFERENCES attempts (interview_id, position) ON DELETE CASCADE
) STRICT;

CREATE TABLE suspensions (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    state TEXT NOT NULL,
    slept_ms INTEGER NOT NULL,
    found_at TEXT,
    PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;
