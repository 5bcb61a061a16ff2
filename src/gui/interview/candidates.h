// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/plan.h"

#include <QSet>

namespace Baiwen {

class BankLibrary;
class Library;
class StudyDeck;

/// Every question of the banks read so far as a candidate for an interview, with what the library knows of it. The
/// topic path of a question in a bank of the user's begins with the bank's id, so that a whole bank can be chosen.
[[nodiscard]] QList<Candidate> interviewCandidates(const BankLibrary &banks, const Library &library,
                                                   const StudyDeck &deck, const QSet<QString> &recentlyAsked);

} // namespace Baiwen
