// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchservice.h"

#include "base/clock.h"

namespace Baiwen {

/// Entries taken in between two looks at the mailbox: some tens of milliseconds of work.
static constexpr qsizetype Batch = 64;

SearchService::SearchService(const QString &indexFile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_index(indexFile)
{
    m_pool.setMaxThreadCount(1);
}

SearchService::~SearchService()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_mailbox.isStopping = true;
    }
    m_pool.waitForDone();
}

void SearchService::setBanks(const QList<BankPtr> &banks)
{
    post([&](Mailbox &mailbox) { mailbox.banks = banks; });
}

void SearchService::setMarks(const MarksByQuestion &marks)
{
    post([&](Mailbox &mailbox) { mailbox.marks = marks; });
}

void SearchService::search(const QString &query)
{
    m_asked = query;
    post([&](Mailbox &mailbox) { mailbox.query = query; });
}

void SearchService::count(const QStringList &queries)
{
    post([&](Mailbox &mailbox) { mailbox.counts = queries; });
}

void SearchService::find(const QString &query)
{
    post([&](Mailbox &mailbox) { mailbox.find = query; });
}

bool SearchService::isIdle() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_mailbox.isWorking;
}

void SearchService::post(const std::function<void(Mailbox &)> &change)
{
    const QMutexLocker lock(&m_mutex);
    change(m_mailbox);
    if (!std::exchange(m_mailbox.isWorking, true))
        m_pool.start([this] { work(); });
}

void SearchService::work()
{
    while (workOnce()) { }
}

SearchService::Mailbox SearchService::take()
{
    const QMutexLocker lock(&m_mutex);
    Mailbox taken;
    taken.isStopping = m_mailbox.isStopping;
    taken.banks = std::exchange(m_mailbox.banks, {});
    taken.marks = std::exchange(m_mailbox.marks, {});
    if (taken.banks || taken.marks)
        return taken;
    taken.query = std::exchange(m_mailbox.query, {});
    if (taken.query || isBehind())
        return taken;
    taken.counts = std::exchange(m_mailbox.counts, {});
    if (!taken.counts)
        taken.find = std::exchange(m_mailbox.find, {});
    if (!taken.counts && !taken.find && !m_owesAnswer)
        m_mailbox.isWorking = false;
    return taken;
}

bool SearchService::isBehind() const
{
    return !m_isBroken && !m_index.isComplete();
}

bool SearchService::workOnce()
{
    const Mailbox todo = take();
    if (todo.isStopping)
        return false;
    if (todo.banks || todo.marks)
        takeInEntries(todo.banks, todo.marks);
    else if (todo.query)
        answer(*todo.query);
    else if (isBehind())
        static_cast<void>(withIndex([this] { return m_index.write(Batch); }));
    else if (todo.counts)
        countHits(*todo.counts);
    else if (todo.find)
        findQuestions(*todo.find);
    else if (m_owesAnswer)
        answer(m_query);
    else
        return false;
    return true;
}

void SearchService::takeInEntries(const std::optional<QList<BankPtr>> &banks,
                                  const std::optional<MarksByQuestion> &marks)
{
    if (banks) {
        m_banks = *banks;
        m_bankEntries = searchEntries(m_banks);
    }
    if (marks)
        m_marks = *marks;
    m_hasBanks = m_hasBanks || banks;
    if (!m_hasBanks)
        return; // without them the index would forget every entry, to be made anew when they come
    m_isStale = true;
    m_isBroken = false;
    static_cast<void>(withIndex([] { return Result<void>(); }));
    m_owesAnswer = m_hasQuery; // what the user looks at may have other hits now
}

Result<void> SearchService::withIndex(const std::function<Result<void>()> &step)
{
    for (int attempt = 0;; ++attempt) {
        Result<void> done;
        if (m_isStale)
            done = m_index.setEntries(withMarks(m_bankEntries, m_marks));
        if (done) {
            m_isStale = false;
            done = step();
        }
        if (done)
            return done;
        if (attempt == 2) {
            m_isBroken = true;
            return done;
        }
        m_index.discard(attempt == 1);
        m_isStale = true;
    }
}

Result<SearchResult> SearchService::evaluate(const SearchNode &root)
{
    SearchResult result;
    const Result<void> done = withIndex([&]() -> Result<void> {
        auto evaluated = SearchEvaluator(m_index, m_marks, m_clock.now()).evaluate(root);
        if (!evaluated)
            return Unexpected{evaluated.error()};
        result = *std::move(evaluated);
        return {};
    });
    if (!done)
        return Unexpected{done.error()};
    return result;
}

void SearchService::answer(const QString &query)
{
    m_query = query;
    m_hasQuery = true;
    m_owesAnswer = false;
    SearchAnswer answer{query, {}, m_banks, {}, true};
    const ParsedQuery parsed = parseQuery(query);
    if (parsed.error) {
        answer.error = parsed.error;
    } else if (auto result = evaluate(parsed.root)) {
        answer.result = *std::move(result);
        answer.isComplete = !isBehind();
        m_owesAnswer = !answer.isComplete;
    } else {
        answer.error = QueryError{result.error().message, 0, 0, false};
    }
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            if (answer.query == m_asked)
                Q_EMIT answered(answer);
        },
        Qt::QueuedConnection);
}

std::optional<SearchResult> SearchService::resultOf(const QString &query)
{
    const ParsedQuery parsed = parseQuery(query);
    auto result = parsed.error ? Result<SearchResult>(failure({})) : evaluate(parsed.root);
    return result ? std::optional(*std::move(result)) : std::nullopt;
}

void SearchService::countHits(const QStringList &queries)
{
    QHash<QString, int> counts;
    for (const QString &query : queries) {
        const auto result = resultOf(query);
        counts.insert(query, result ? static_cast<int>(result->hits.size()) : -1);
    }
    QMetaObject::invokeMethod(
        this, [this, counts] { Q_EMIT counted(counts); }, Qt::QueuedConnection);
}

void SearchService::findQuestions(const QString &query)
{
    std::optional<QSet<QString>> ids;
    if (const auto result = resultOf(query)) {
        ids.emplace();
        for (const SearchHit &hit : result->hits)
            ids->insert(m_index.entries()[hit.entry].get().id);
    }
    QMetaObject::invokeMethod(
        this, [this, query, ids] { Q_EMIT found(query, ids); }, Qt::QueuedConnection);
}

} // namespace Baiwen
