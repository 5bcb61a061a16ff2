// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchevaluator.h"

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace Baiwen {

class Clock;

struct SearchAnswer
{
    QString query; ///< as it was asked
    std::optional<QueryError> error; ///< then there is nothing else
    QList<BankPtr> banks; ///< that were searched: a hit's entry counts their questions in order
    SearchResult result;
    bool isComplete = true; ///< false: entries are still being taken in, and another answer follows
};

/// Keeps the index up with the banks and the user's marks and answers queries, all on a thread of its own. Only the
/// latest query is answered; one that was overtaken by another is dropped. Lives on the window's thread.
class SearchService final : public QObject
{
    Q_OBJECT

public:
    /// `indexFile`: in the cache folder. The clock must outlive this.
    SearchService(const QString &indexFile, const Clock &clock, QObject *parent = nullptr);
    ~SearchService() override;

    void setBanks(const QList<BankPtr> &banks);
    void setMarks(const MarksByQuestion &marks);
    /// Answered by answered(), and again whenever banks or marks change what it finds.
    void search(const QString &query);
    /// Answered by counted(): how many hits each has, -1 for what is no query.
    void count(const QStringList &queries);
    /// Answered by found(): the questions that it finds now, once, whatever is searched for meanwhile. Only the latest
    /// is answered.
    void find(const QString &query);
    /// Nothing is being worked on.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void answered(const Baiwen::SearchAnswer &answer);
    void counted(const QHash<QString, int> &counts);
    /// Their ids; none for what is no query.
    void found(const QString &query, const std::optional<QSet<QString>> &questionIds);

private:
    /// What is to be done, the first first.
    struct Mailbox
    {
        std::optional<QList<BankPtr>> banks;
        std::optional<MarksByQuestion> marks;
        std::optional<QString> query;
        std::optional<QStringList> counts;
        std::optional<QString> find;
        bool isStopping = false;
        bool isWorking = false;
    };

    void post(const std::function<void(Mailbox &)> &change);
    // On the other thread:
    void work();
    [[nodiscard]] bool workOnce();
    [[nodiscard]] Mailbox take();
    [[nodiscard]] bool isBehind() const;
    void takeInEntries(const std::optional<QList<BankPtr>> &banks, const std::optional<MarksByQuestion> &marks);
    void answer(const QString &query);
    void countHits(const QStringList &queries);
    void findQuestions(const QString &query);
    [[nodiscard]] std::optional<SearchResult> resultOf(const QString &query);
    [[nodiscard]] Result<SearchResult> evaluate(const SearchNode &root);
    /// Runs `step`; when it fails, again with a new index file, and at last with an index in memory.
    [[nodiscard]] Result<void> withIndex(const std::function<Result<void>()> &step);

    const Clock &m_clock;
    QString m_asked; ///< the latest query, for who asks

    mutable QMutex m_mutex;
    Mailbox m_mailbox; ///< guarded by m_mutex

    // Of the other thread:
    SearchIndex m_index;
    QList<BankPtr> m_banks;
    QList<SearchEntry> m_bankEntries; ///< without what the user has written
    MarksByQuestion m_marks;
    bool m_hasBanks = false;
    bool m_isStale = false; ///< the index does not have these yet
    bool m_isBroken = false; ///< not even an index in memory works
    QString m_query; ///< the latest that was answered
    bool m_hasQuery = false;
    bool m_owesAnswer = false; ///< to that query, for what is found has changed since

    QThreadPool m_pool; ///< one thread; last, so that it ends first
};

} // namespace Baiwen
