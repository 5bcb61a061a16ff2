// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchservice.h"

namespace Baiwen {

class QuestionFilterProxy;
class QuestionListModel;

/// Brings what a query finds into the question list. An answer to another query than the present one, or about other
/// banks than those of the list, is not shown; while a query is wrong, what the one before it found stays.
class QuestionSearch final : public QObject
{
    Q_OBJECT

public:
    QuestionSearch(SearchService &service, QuestionListModel &questions, QuestionFilterProxy &proxy,
                   QObject *parent = nullptr);

    /// Answered a moment later, off this thread; an empty one at once.
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// The answer, or the whole of it, has not come yet.
    [[nodiscard]] bool isPending() const { return !m_query.isEmpty() && (m_answered != m_query || !m_isComplete); }
    /// What was wrong with the query that was answered last, and the text it was wrong in.
    [[nodiscard]] const std::optional<QueryError> &error() const { return m_error; }
    [[nodiscard]] QString wrongText() const { return m_answered.sliced(m_error->start, m_error->length); }
    /// To be marked in the texts.
    [[nodiscard]] const QList<SearchTerm> &terms() const { return m_terms; }

Q_SIGNALS:
    /// The list is going to be another; what is selected in it should be kept by who can.
    void aboutToShow();
    /// The list is as the query wants it, or `error()` tells why not.
    void shown();
    void termsChanged(const QList<Baiwen::SearchTerm> &terms);

private:
    void take(const SearchAnswer &answer);
    void show(std::optional<QList<int>> rows, const QList<SearchTerm> &terms);

    SearchService &m_service;
    QuestionListModel &m_questions;
    QuestionFilterProxy &m_proxy;
    QString m_query;
    std::optional<QueryError> m_error;
    QString m_answered;
    bool m_isComplete = true; ///< the index had all entries
    QList<SearchTerm> m_terms;
};

} // namespace Baiwen
