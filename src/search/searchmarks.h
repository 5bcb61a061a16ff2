// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace Baiwen {

/// What the user has done about a question, as far as a search can ask for it. All times are UTC; invalid: never.
struct QuestionMarks
{
    bool isBookmarked = false;
    bool isWeak = false;
    bool isMastered = false;
    bool isDue = false; ///< to be repeated today
    QStringList tags;
    QString note; ///< Markdown
    QDateTime addedAt; ///< when it got its bookmark
    QDateTime reviewedAt; ///< the latest answer or review

    bool operator==(const QuestionMarks &) const = default;
};

using MarksByQuestion = QHash<QString, QuestionMarks>;

} // namespace Baiwen
