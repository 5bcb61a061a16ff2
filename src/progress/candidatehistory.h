// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "interview/plan.h"
#include "progress/librarystore.h"
#include "progress/studystanding.h"

#include <QSet>

namespace Baiwen {

/// What the library knows that matters for choosing questions.
struct CandidateHistory
{
    ProgressByQuestion progress;
    QSet<QString> bookmarked;
    QSet<QString> recent; ///< asked in one of the last three interviews
    StudyStanding study;
};

/// Interviews whose questions are not asked again at once.
inline constexpr int RecentInterviews = 3;

/// Every question of the banks as a candidate for an interview. The topic path of a question in a bank of the user's
/// begins with the bank's id, so that a whole bank can be chosen.
[[nodiscard]] QList<Candidate> candidatesFrom(const QList<BankPtr> &banks, const CandidateHistory &history);

/// Where the questions stand in studying is left to the caller.
[[nodiscard]] Result<CandidateHistory> candidateHistory(LibraryStore &store);

} // namespace Baiwen
