// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/questionsearch.h"

#include "models/questionfilterproxy.h"

namespace Baiwen {

QuestionSearch::QuestionSearch(SearchService &service, QuestionListModel &questions, QuestionFilterProxy &proxy,
                               QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_questions(questions)
    , m_proxy(proxy)
{
    connect(&service, &SearchService::answered, this, &QuestionSearch::take);
}

void QuestionSearch::setQuery(const QString &query)
{
    const QString trimmed = query.trimmed();
    if (trimmed == m_query)
        return;
    m_query = trimmed;
    if (m_query.isEmpty()) {
        m_error.reset();
        m_answered.clear();
        show({}, {});
    } else {
        m_service.search(m_query);
    }
}

void QuestionSearch::take(const SearchAnswer &answer)
{
    if (m_query.isEmpty() || answer.query != m_query)
        return;
    m_error = answer.error;
    m_answered = answer.query;
    m_isComplete = answer.isComplete;
    if (m_error) {
        Q_EMIT shown();
        return;
    }
    // Another answer follows: the one that counts these banks, or after more has been taken into the index.
    if (answer.banks != m_questions.banks() || (!m_isComplete && answer.result.hits.isEmpty()))
        return;
    QList<int> rows;
    rows.reserve(answer.result.hits.size());
    for (const SearchHit &hit : answer.result.hits)
        rows.append(hit.entry); // the list has the same banks in the same order
    show(std::move(rows), answer.result.terms);
}

void QuestionSearch::show(std::optional<QList<int>> rows, const QList<SearchTerm> &terms)
{
    Q_EMIT aboutToShow();
    m_questions.setSearchTerms(terms);
    m_proxy.setHits(std::move(rows));
    Q_EMIT shown();
    if (m_terms == terms)
        return;
    m_terms = terms;
    Q_EMIT termsChanged(m_terms);
}

} // namespace Baiwen
