// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "search/searchevaluator.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// Indexing and searching the built-in bank multiplied: each copy has its sentences in another order, some left out,
/// and words of its own. `bench_search indexing:100000` runs one row.
class BenchSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void indexing_data();
    void indexing();
    void nothingChanged_data();
    void nothingChanged();
    void commonWord_data();
    void commonWord();
    void keystrokes_data();
    void keystrokes();

private:
    [[nodiscard]] SearchIndex &index(int questions);
    [[nodiscard]] BankPtr multiplied(int questions) const;

    BankPtr m_bank;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<int, std::unique_ptr<SearchIndex>> m_indexes;
};

namespace {

QString shuffledSentences(const QString &text, QRandomGenerator &random)
{
    QStringList sentences = text.split(u"。"_s);
    std::shuffle(sentences.begin(), sentences.end(), random);
    if (sentences.size() > 2)
        sentences.removeLast();
    return sentences.join(u"。"_s) + u"。 v%1x%2"_s.arg(random.bounded(100'000)).arg(random.bounded(1000));
}

void addSizes()
{
    QTest::addColumn<int>("questions");
    for (const int questions : {400, 10'000, 100'000})
        QTest::newRow(qPrintable(QString::number(questions))) << questions;
}

double millisecondsAt(const QList<qint64> &sortedNanoseconds, double share)
{
    const auto at = static_cast<qsizetype>(share * static_cast<double>(sortedNanoseconds.size() - 1));
    return static_cast<double>(sortedNanoseconds[at]) / 1e6;
}

/// What is typed: the queries, and every beginning of them.
const QStringList Typed{u"量化"_s,           u"kv cache"_s,     u"模型"_s,        u"attention"_s,
                        u"训练 显存"_s,      u"lianghua"_s,     u"为什么"_s,      u"推理 or 训练"_s,
                        u"rlhf -ppo"_s,      u"level:2 缓存"_s, u"transformer"_s, u"数据"_s,
                        u"top-p sampling"_s, u"jiaochashang"_s, u"怎样 设计"_s,   u"\"推理平台\""_s};

} // namespace

void BenchSearch::initTestCase()
{
    m_bank = readBuiltInBank(Language::Chinese);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

BankPtr BenchSearch::multiplied(int questions) const
{
    QRandomGenerator random(1);
    BankDocument document;
    document.topics = m_bank->topics();
    document.questions.reserve(questions);
    for (int i = 0; i < questions; ++i) {
        const int copy = i / static_cast<int>(m_bank->questions().size());
        Question question = m_bank->questions()[i % m_bank->questions().size()];
        if (copy > 0) {
            question.id += u"-%1"_s.arg(copy);
            question.title += u" %1"_s.arg(copy);
            question.answer = shuffledSentences(question.answer, random);
            question.analysis = shuffledSentences(question.analysis, random);
        }
        document.questions.append(std::move(question));
    }
    return std::make_shared<Bank>(u"bench"_s, u"Bench"_s, u"zh"_s, QList{document});
}

SearchIndex &BenchSearch::index(int questions)
{
    auto &known = m_indexes[questions];
    if (known)
        return *known;
    const BankPtr bank = multiplied(questions);
    const QString file = m_folder->filePath(u"%1.sqlite"_s.arg(questions));
    known = std::make_unique<SearchIndex>(file);
    QElapsedTimer timer;
    timer.start();
    const QList<SearchEntry> entries = searchEntries({bank});
    const qint64 prepared = timer.elapsed();
    if (!known->setEntries(entries))
        qFatal("no index");
    while (!known->isComplete()) {
        if (!known->write(64))
            qFatal("not written");
    }
    const qint64 taken = std::max<qint64>(1, timer.elapsed());
    qInfo("%d questions: indexed in %lld ms (fingerprints %lld ms), %lld a second, file %.1f MB", questions, taken,
          prepared, questions * 1000LL / taken, static_cast<double>(QFileInfo(file).size()) / 1e6);
    return *known;
}

void BenchSearch::indexing_data()
{
    addSizes();
}

void BenchSearch::indexing()
{
    QFETCH(int, questions);
    QVERIFY(index(questions).isComplete());
}

void BenchSearch::nothingChanged_data()
{
    addSizes();
}

void BenchSearch::nothingChanged()
{
    QFETCH(int, questions);
    const QList<SearchEntry> entries = index(questions).entries();
    QBENCHMARK
    {
        QVERIFY(index(questions).setEntries(entries));
    }
}

void BenchSearch::commonWord_data()
{
    addSizes();
}

void BenchSearch::commonWord()
{
    QFETCH(int, questions);
    SearchIndex &searched = index(questions);
    const MarksByQuestion marks;
    QBENCHMARK
    {
        const auto result = SearchEvaluator(searched, marks, {}).evaluate(parseQuery(u"模型"_s).root);
        QVERIFY(result && result->hits.size() > questions / 10);
    }
}

void BenchSearch::keystrokes_data()
{
    addSizes();
}

void BenchSearch::keystrokes()
{
    QFETCH(int, questions);
    SearchIndex &searched = index(questions);
    const MarksByQuestion marks;
    struct Timed
    {
        qint64 nanoseconds;
        QString query;
        qsizetype hits;
    };
    QList<Timed> all;
    for (const QString &typed : Typed) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            const ParsedQuery parsed = parseQuery(typed.first(length));
            if (parsed.error)
                continue;
            const auto result = SearchEvaluator(searched, marks, {}).evaluate(parsed.root);
            QVERIFY(result);
            all.append({timer.nsecsElapsed(), typed.first(length), result->hits.size()});
        }
    }
    QList<qint64> times;
    for (const Timed &timed : std::as_const(all))
        times.append(timed.nanoseconds);
    std::ranges::sort(times);
    std::ranges::sort(all, std::ranges::greater(), &Timed::nanoseconds);
    qInfo("%d questions, %lld keystrokes: p50 %.2f ms, p99 %.2f ms, longest %.2f ms", questions,
          static_cast<long long>(times.size()), millisecondsAt(times, 0.5), millisecondsAt(times, 0.99),
          millisecondsAt(times, 1));
    for (const Timed &timed : all.first(std::min<qsizetype>(5, all.size())))
        qInfo("  %.2f ms %lld hits: %ls", static_cast<double>(timed.nanoseconds) / 1e6,
              static_cast<long long>(timed.hits), qUtf16Printable(timed.query));
}

QTEST_GUILESS_MAIN(BenchSearch)
#include "bench_search.moc"
