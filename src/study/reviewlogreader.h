// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"
#include "study/replay.h"

#include <QCoreApplication>

class QIODevice;

namespace Baiwen {

/// A log of reviews as Anki's users pass it on, for fitting parameters.
struct ReviewLog
{
    ReviewsByQuestion reviews; ///< by card, each list in the order of time
    qsizetype rows = 0; ///< reviews in it
    qsizetype leftOut = 0; ///< rows that are no answer to learn from: reschedulings and filtered decks
    QList<Diagnostic> faults; ///< errors, in the order of lines; what they are about is left out
};

/// Reads comma-separated lines with the columns card_id, review_time (milliseconds since 1970, UTC), review_rating (1
/// to 4; 0: rescheduled by hand), review_state (0 to 3; 4: a filtered deck) and review_duration (milliseconds; may
/// lack). The first line names them, in any order and among others; without names they stand in this order. A line with
/// a fault does not hide the others. Source: the format that fsrs-optimizer reads, github.com/open-spaced-repetition.
class ReviewLogReader final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReviewLogReader)

public:
    static constexpr int MaximumFaults = 100; ///< those beyond are only counted, in the last one

    /// `file` is the name in diagnostics. A review later than a day after `now` is a fault: some clock was wrong.
    [[nodiscard]] static ReviewLog read(QIODevice &device, const QString &file, const QDateTime &now);
};

} // namespace Baiwen
