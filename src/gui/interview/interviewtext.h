// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"
#include "interview/phaseclock.h"

#include <QColor>

namespace Baiwen {

struct Tokens;

/// The words of the interview's room, in one place for its pages; those that a report needs too are ReportWords.
namespace InterviewText {

/// "1:12"; negative is overtime: "+0:12".
[[nodiscard]] QString clock(qint64 seconds);
/// The same of a duration, rounded down to seconds.
[[nodiscard]] QString clock(std::chrono::milliseconds duration);
/// "1 minute 12 seconds left", for a screen reader and whoever asks for the time.
[[nodiscard]] QString timeLeft(qint64 seconds);
[[nodiscard]] QString stage(ClockStage stage);
[[nodiscard]] QString phase(InterviewState state);
[[nodiscard]] QString answerMode(AnswerMode mode);
/// The user's title, or when it was held.
[[nodiscard]] QString title(const QString &title, const QDateTime &startedAt);
/// The icon's name and the word that stand for a credit.
[[nodiscard]] QString creditIcon(Credit credit);
[[nodiscard]] QString credit(Credit credit);
[[nodiscard]] QColor creditColour(Credit credit, const Tokens &tokens);
/// Of a score, 0 to 100: jade from 75, amber from 60, cinnabar below.
[[nodiscard]] QColor scoreColour(int score, const Tokens &tokens);
/// Han characters and words, as the languages count them.
[[nodiscard]] QString length(const QString &answer);

/// What may be given away of a question, one after the other: its author's hint, then the terms of its vital points.
[[nodiscard]] QStringList hints(const Question &question);

} // namespace InterviewText
} // namespace Baiwen
