// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/candidatehistory.h"

#include "progress/mastery.h"

namespace Baiwen {

static QStringList topicIds(const Bank &bank, int topic)
{
    QStringList ids;
    for (; topic >= 0; topic = bank.topics()[topic].parent)
        ids.prepend(bank.topics()[topic].id);
    if (!bank.isBuiltIn())
        ids.prepend(bank.id());
    return ids;
}

QList<Candidate> candidatesFrom(const QList<BankPtr> &banks, const CandidateHistory &history)
{
    const QHash<QString, Mastery> mastery = masteryOf(history.progress, history.study.states);
    QList<Candidate> candidates;
    for (const BankPtr &bank : banks) {
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
            candidate.bookmarked = history.bookmarked.contains(question.id);
            candidate.recent = history.recent.contains(question.id);
            candidate.due = history.study.due.contains(question.id);
            candidate.weak = history.progress.value(question.id).weak;
            candidate.seen = mastery.contains(question.id);
            candidate.mastered = mastery.value(question.id) == Mastery::Mastered;
            candidates.append(candidate);
        }
    }
    return candidates;
}

Result<CandidateHistory> candidateHistory(LibraryStore &store)
{
    CandidateHistory history;
    const auto progress = store.progress();
    const auto bookmarks = store.bookmarks();
    const auto interviews = store.interviews();
    if (!progress || !bookmarks || !interviews)
        return Unexpected{!progress ? progress.error() : !bookmarks ? bookmarks.error() : interviews.error()};
    history.progress = *progress;
    for (const Bookmark &bookmark : *bookmarks)
        history.bookmarked.insert(bookmark.questionId);
    for (const InterviewSummary &interview :
         interviews->first(std::min<qsizetype>(RecentInterviews, interviews->size()))) {
        const auto asked = store.questionsOfInterview(interview.id);
        if (!asked)
            return Unexpected{asked.error()};
        history.recent.unite(QSet<QString>(asked->cbegin(), asked->cend()));
    }
    return history;
}

} // namespace Baiwen
