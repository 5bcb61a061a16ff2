// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/candidates.h"

#include "bank/banklibrary.h"
#include "progress/library.h"

namespace Baiwen {

static constexpr int MasteredFrom = 75;

static QStringList topicIds(const Bank &bank, int topic)
{
    QStringList ids;
    for (; topic >= 0; topic = bank.topics()[topic].parent)
        ids.prepend(bank.topics()[topic].id);
    if (!bank.isBuiltIn())
        ids.prepend(bank.id());
    return ids;
}

QList<Candidate> interviewCandidates(const BankLibrary &banks, const Library &library,
                                     const QSet<QString> &recentlyAsked)
{
    QList<BankPtr> sources = banks.ownBanks();
    for (const Language language : {Language::Chinese, Language::English}) {
        if (banks.isLoaded(language))
            sources.append(banks.builtIn(language));
    }
    const ProgressByQuestion &progress = library.allProgress();
    QList<Candidate> candidates;
    for (const BankPtr &bank : sources) {
        for (const Question &question : bank->questions()) {
            Candidate candidate;
            candidate.questionId = question.id;
            candidate.language = bank->language();
            candidate.topicPath = topicIds(*bank, question.topic);
            candidate.level = question.level;
            candidate.kind = question.kind;
            candidate.minutes = question.minutes;
            candidate.collection = question.collection;
            candidate.followUps = question.followUps;
            candidate.bookmarked = library.isBookmarked(question.id);
            candidate.recent = recentlyAsked.contains(question.id);
            if (const auto found = progress.find(question.id); found != progress.end()) {
                candidate.seen = true;
                candidate.weak = found->weak;
                candidate.mastered = found->latestScore.value_or(0) >= MasteredFrom;
            }
            candidates.append(candidate);
        }
    }
    return candidates;
}

} // namespace Baiwen
