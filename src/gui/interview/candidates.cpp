// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/candidates.h"

#include "bank/banklibrary.h"
#include "models/studydeck.h"
#include "progress/candidatehistory.h"
#include "progress/library.h"

namespace Baiwen {

QList<Candidate> interviewCandidates(const BankLibrary &banks, const Library &library, const StudyDeck &deck,
                                     const QSet<QString> &recentlyAsked)
{
    QList<BankPtr> sources = banks.ownBanks();
    for (const Language language : {Language::Chinese, Language::English}) {
        if (banks.isLoaded(language))
            sources.append(banks.builtIn(language));
    }
    return candidatesFrom(sources,
                          {library.allProgress(), library.bookmarkedIds(), recentlyAsked, {deck.states(), deck.due()}});
}

} // namespace Baiwen
