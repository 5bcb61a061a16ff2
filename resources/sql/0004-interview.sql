-- SPDX-FileCopyrightText: 2026 Baiwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the exam adds to an answer: the words added after the last question, and which of the known pitfalls it fell
-- into. attempts keeps the counts of all errors, these included.

ALTER TABLE attempts ADD COLUMN addition TEXT NOT NULL DEFAULT '';

CREATE TABLE attempt_pitfalls (
    interview_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL, -- of the pitfall, in the order of the bank
    weight TEXT NOT NULL,
    PRIMARY KEY (interview_id, attempt, position),
    FOREIGN KEY (interview_id, attempt) REFERENCES attempts (interview_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
