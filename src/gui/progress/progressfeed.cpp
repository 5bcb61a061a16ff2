// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/progressfeed.h"

#include "base/runinturn.h"
#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/preferences.h"
#include "models/studydeck.h"
#include "search/searchservice.h"

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

ProgressFeed::ProgressFeed(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_pool.setMaxThreadCount(1);
    connect(&context.search, &SearchService::found, this, &ProgressFeed::takeFound);
}

ProgressFeed::~ProgressFeed()
{
    m_pool.waitForDone();
}

void ProgressFeed::ask(const Scope &scope, const QString &query)
{
    m_scope = scope;
    ++m_generation; // what is being computed is about something else
    QStringList queries;
    if (const auto &searches = m_context.library.savedSearches(); scope.isOneSearch()) {
        const auto saved = std::ranges::find(searches, scope.searchId, &SavedSearch::id);
        if (saved != searches.end())
            queries << saved->query;
    }
    if (!query.trimmed().isEmpty())
        queries << query.trimmed();
    m_awaited = queries.size() == 2 ? u"(%1) (%2)"_s.arg(queries[0], queries[1]) : queries.join(QString());
    if (m_awaited.isEmpty())
        compute({});
    else
        m_context.search.find(m_awaited);
}

void ProgressFeed::takeFound(const QString &query, const std::optional<QSet<QString>> &questionIds)
{
    if (query != m_awaited)
        return;
    m_awaited.clear();
    if (questionIds)
        compute(questionIds);
    else
        Q_EMIT refused();
}

void ProgressFeed::compute(const std::optional<QSet<QString>> &found)
{
    const int generation = ++m_generation;
    const StudyDeck &deck = m_context.deck;
    const bool isPlace = m_scope.kind == Scope::Kind::Bank || m_scope.kind == Scope::Kind::Topic;
    const bool isAll = m_scope.kind == Scope::Kind::All && !found;
    const ScopeMarks marks{m_context.library.bookmarkedIds(), todayOf(deck, m_context.library),
                           m_context.library.allTags()};
    const ProgressInput all{
        .banks = m_context.banks.banks(Preferences::contentLanguage(m_context.settings)),
        .only = {},
        .place = isPlace ? TopicPlace{m_scope.bankId, m_scope.topicId} : TopicPlace(),
        .reviews = m_context.library.reviews(),
        .states = deck.states(),
        .marks = m_context.library.cardMarks(),
        .interviews = m_context.library.allProgress(),
        .holidays = deck.holidays(),
        .calendar = deck.scheduler()->calendar(),
        .today = deck.today(),
    };
    const auto work = [all, isAll, scope = m_scope, marks, found] {
        if (isAll)
            return progressNumbers(all);
        ProgressInput part = all;
        part.only = questionsIn(scope, all.banks, marks);
        if (found)
            part.only->intersect(*found);
        return progressNumbers(part);
    };
    whenFinished(runInTurn(m_pool, work), this, [this, generation](const ProgressNumbers &numbers) {
        if (generation == m_generation)
            Q_EMIT answered(numbers);
    });
}

} // namespace Baiwen
