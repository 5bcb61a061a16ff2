// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchfixture.h"
#include "search/searchtokens.h"
#include "support/soak.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

QByteArray document()
{
    return R"(# 推理部署
<!-- id: inference -->

## KV 缓存
<!-- id: inference.kv-cache -->

### 1. KV Cache 的显存怎么算？
<!-- id: kv-bytes; level: 1; kind: calculation; tags: kv-cache, gqa -->

**答案：** 每个 token 存两份。

1. **公式：** 每层都有 <!-- also: memory footprint -->
2. **省法：** 减少 KV 头数

**解析：** 量化到 FP8 能再省一半。

### 2. 为什么要量化？
<!-- id: why-quantise; level: 2; kind: concept; tags: quantisation -->

**答案：** 省显存。KV 缓存也能压。

1. **重复读权重：** 带宽是瓶颈

## 解码
<!-- id: inference.decoding -->

### 3. Top-p 与 naïve beam search 怎么选？
<!-- id: top-p; level: 3; kind: comparison -->

**答案：** 看任务。

1. **长上下文：** 重排更有用

# 评测
<!-- id: evaluation -->

### 4. 怎样评估？
<!-- id: evaluate; level: 2; kind: design -->

**答案：** 先看 Cache 命中率。
)";
}

QString day(const char *text)
{
    return QString::fromLatin1(text);
}

MarksByQuestion sampleMarks()
{
    const auto at = [](const char *text) { return QDateTime::fromString(day(text), Qt::ISODate); };
    MarksByQuestion marks;
    marks[u"kv-bytes"_s].isBookmarked = true;
    marks[u"kv-bytes"_s].addedAt = at("2026-09-15T08:00:00Z");
    marks[u"kv-bytes"_s].reviewedAt = at("2026-09-01T08:00:00Z");
    marks[u"kv-bytes"_s].isDue = true;
    marks[u"why-quantise"_s].isWeak = true;
    marks[u"why-quantise"_s].tags = {u"面试/周一"_s};
    marks[u"why-quantise"_s].reviewedAt = at("2026-09-10T08:00:00Z");
    marks[u"top-p"_s].note = u"我的**笔记**：温度先调"_s;
    marks[u"top-p"_s].isMastered = true;
    marks[u"top-p"_s].addedAt = at("2026-08-31T08:00:00Z");
    return marks;
}

} // namespace

class TestSearchEvaluator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_findsItsQuestions_data();
    void query_findsItsQuestions();
    void titleBeforeTermsBeforeBody();
    void manyHits_areRankedByWhereTheyStand();
    void equalHits_stayInBankOrder();
    void latinLetters_thatAreAWord_areNoPinyin();
    void terms_areWhatIsToBeMarked();
    void everyHitOfAPlainScan_isFound();
    void randomQueries_findWhatASlowMatcherFinds();
    void anything_isAnswered_data();
    void anything_isAnswered();
};

void TestSearchEvaluator::query_findsItsQuestions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids"); // sorted
    const auto row = [](const QString &query, const QStringList &ids) {
        QTest::newRow(query.isEmpty() ? "nothing" : qPrintable(query)) << query << ids;
    };
    const QString kv = u"kv-bytes"_s;
    const QString why = u"why-quantise"_s;
    const QString top = u"top-p"_s;
    const QString evaluate = u"evaluate"_s;
    row(u""_s, {evaluate, kv, top, why});
    row(u"量化"_s, {kv, why});
    row(u"化量"_s, {});
    row(u"cache"_s, {evaluate, kv});
    row(u"ＣＡＣＨＥ"_s, {evaluate, kv});
    row(u"cac"_s, {evaluate, kv});
    row(u"\"cac\""_s, {});
    row(u"ache"_s, {});
    row(u"kv cache"_s, {kv});
    row(u"kv缓存"_s, {kv, why});
    row(u"naive"_s, {top});
    row(u"top-p"_s, {top});
    row(u"memory foot"_s, {kv});
    row(u"笔记"_s, {top});
    row(u"温度先调"_s, {top});
    row(u"解码"_s, {top}); // its topic
    row(u"面试"_s, {why}); // the user's tag
    row(u"量化 or 评估"_s, {evaluate, kv, why});
    row(u"量化 -fp8"_s, {why});
    row(u"-量化"_s, {evaluate, top});
    row(u"-(量化 or 评估)"_s, {top});
    row(u"-量化 -评估"_s, {top});
    row(u"(cache or top) -评估"_s, {kv, top});
    row(u"lianghua"_s, {why}); // in the title; the analysis of the other is not read as pinyin
    row(u"huancun"_s, {kv, why});
    row(u"chongfu"_s, {why});
    row(u"changshangxiawen"_s, {top});
    row(u"cxw"_s, {});
    row(u"csxw"_s, {top});
    row(u"-lianghua"_s, {evaluate, kv, top, why});
    row(u"topic:推理"_s, {kv, top, why});
    row(u"topic:kv"_s, {kv, why});
    row(u"topic:inference.decoding"_s, {top});
    row(u"tag:KV-Cache"_s, {kv});
    row(u"tag:kv"_s, {});
    row(u"tag:面试"_s, {why});
    row(u"tag:面试/周一"_s, {why});
    row(u"level:2"_s, {evaluate, why});
    row(u"level:1..2 cache"_s, {evaluate, kv});
    row(u"kind:design or kind:comparison"_s, {evaluate, top});
    row(u"lang:zh"_s, {evaluate, kv, top, why});
    row(u"lang:en"_s, {});
    row(u"is:bookmarked"_s, {kv});
    row(u"-is:bookmarked 量化"_s, {why});
    row(u"is:weak"_s, {why});
    row(u"is:mastered"_s, {top});
    row(u"is:new"_s, {evaluate, top});
    row(u"is:noted"_s, {top});
    row(u"is:due"_s, {kv});
    row(u"added:today"_s, {kv});
    row(u"added:15"_s, {kv});
    row(u"added:16"_s, {kv, top});
    row(u"added:2026-08-31"_s, {top});
    row(u"added:..2026-08-31"_s, {top});
    row(u"added:2026-09-01.."_s, {kv});
    row(u"reviewed:7"_s, {why});
    row(u"reviewed:2026-09-01..2026-09-10"_s, {kv, why});
}

void TestSearchEvaluator::query_findsItsQuestions()
{
    QFETCH(QString, query);
    QFETCH(QStringList, ids);

    Searcher searcher({bankFrom(document())}, sampleMarks());
    QCOMPARE(searcher.sortedIds(query), ids);
}

void TestSearchEvaluator::titleBeforeTermsBeforeBody()
{
    Question inTerm;
    inTerm.id = u"term"_s;
    inTerm.title = u"甲"_s;
    inTerm.answer = u"x y z"_s;
    inTerm.points = {{u"attention"_s, u"z"_s, false, {}, {}}};
    BankDocument termDocument;
    termDocument.questions = {inTerm};
    const auto terms = std::make_shared<Bank>(u"terms"_s, u""_s, u"zh"_s, QList{termDocument});
    Searcher searcher(
        {plainBank({{u"body"_s, u"乙"_s, u"x attention z"_s}, {u"title"_s, u"attention"_s, u"x y z"_s}}), terms});

    QCOMPARE(searcher.ids(u"attention"_s), QStringList({u"title"_s, u"term"_s, u"body"_s}));
}

void TestSearchEvaluator::manyHits_areRankedByWhereTheyStand()
{
    QList<PlainQuestion> questions;
    for (int i = 0; i < 200; ++i)
        questions.append({u"q%1"_s.arg(i), u"甲"_s, u"attention"_s});
    questions.append({u"tag"_s, u"甲"_s, u"attention"_s, {u"attention"_s}});
    questions.append({u"title"_s, u"attention"_s, u"x"_s});
    Searcher searcher({plainBank(questions)});

    const QStringList ids = searcher.ids(u"attention"_s);
    QCOMPARE(ids.size(), questions.size());
    QCOMPARE(ids.first(4), QStringList({u"title"_s, u"tag"_s, u"q0"_s, u"q1"_s}));
}

void TestSearchEvaluator::equalHits_stayInBankOrder()
{
    QList<PlainQuestion> questions;
    QStringList ids;
    for (int i = 0; i < 50; ++i) {
        ids.append(u"q%1"_s.arg(i));
        questions.append({ids.last(), u"attention"_s, u"same"_s, {}, i % 3 + 1});
    }
    Searcher searcher({plainBank(questions)});

    QCOMPARE(searcher.ids(u"attention"_s), ids);
    QCOMPARE(searcher.ids(u"level:1..3"_s), ids);
}

void TestSearchEvaluator::latinLetters_thatAreAWord_areNoPinyin()
{
    Searcher searcher({plainBank({{u"gan"_s, u"GAN 的训练"_s, {}}, {u"sense"_s, u"感知机"_s, {}}})});
    QCOMPARE(searcher.ids(u"gan"_s), QStringList{u"gan"_s});
    QCOMPARE(searcher.ids(u"ganzhi"_s), QStringList{u"sense"_s});
    QCOMPARE(searcher.ids(u"\"ganzhi\""_s), QStringList());
}

void TestSearchEvaluator::terms_areWhatIsToBeMarked()
{
    Searcher searcher({bankFrom(document())});
    const SearchResult result = searcher.search(u"量化 -fp8 level:2 (\"kv cache\" or huancun)"_s);
    QCOMPARE(
        result.terms,
        QList<SearchTerm>(
            {{{u"量"_s, u"化"_s}, false, false}, {{u"kv"_s, u"cache"_s}, false, false}, {{u"huancun"_s}, true, true}}));
}

/// The oracle knows nothing of indexes: it cuts every text into tokens and looks for the query's from each of them on.
class SlowMatcher final
{
public:
    explicit SlowMatcher(const QList<PlainQuestion> &questions)
        : m_questions(questions)
    { }

    [[nodiscard]] bool matches(const SearchNode &node, const PlainQuestion &question) const
    {
        const auto child = [&](const SearchNode &part) { return matches(part, question); };
        switch (node.type) {
        case SearchNode::Type::All:
            return true;
        case SearchNode::Type::And:
            return std::ranges::all_of(node.children, child);
        case SearchNode::Type::Or:
            return std::ranges::any_of(node.children, child);
        case SearchNode::Type::Not:
            return !child(node.children.first());
        case SearchNode::Type::Text:
            return stands(node, question.title) || stands(node, question.answer);
        case SearchNode::Type::Field:
            return question.level >= node.lowest && question.level <= node.highest;
        }
        return false;
    }

private:
    [[nodiscard]] static bool stands(const SearchNode &node, const QString &text)
    {
        QString padded = u' ' + tokenText(text);
        const QString wanted = u' ' + node.tokens.join(u' ');
        return node.isPrefix ? padded.contains(wanted) : (padded + u' ').contains(wanted + u' ');
    }

    QList<PlainQuestion> m_questions;
};

namespace {

/// Words that no pinyin begins with: the oracle does not know any.
const QStringList Words{u"v1"_s,   u"kv"_s,   u"KVx"_s, u"lora2"_s, u"b5"_s,  u"量"_s,  u"化"_s,
                        u"量化"_s, u"缓存"_s, u"存"_s,  u"b52"_s,   u"k9v"_s, u"ｖ1"_s, u"kvé"_s};

class Generator final
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    { }

    [[nodiscard]] int below(int end) { return m_random.bounded(end); }
    [[nodiscard]] QString word() { return Words[below(static_cast<int>(Words.size()))]; }
    [[nodiscard]] QString text(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += word() + (below(3) == 0 ? u"，"_s : below(2) == 0 ? u""_s : u" "_s);
        return text;
    }
    [[nodiscard]] QString query(int depth)
    {
        switch (depth > 0 ? below(8) : 6 + below(2)) {
        case 0:
        case 1:
            return query(depth - 1) + u' ' + query(depth - 1);
        case 2:
            return u'(' + query(depth - 1) + u" or "_s + query(depth - 1) + u')';
        case 3:
            return u"-("_s + query(depth - 1) + u')';
        case 4:
            return u"level:1.."_s + QString::number(1 + below(3));
        case 5:
            return u'"' + word() + u' ' + word() + u'"';
        default:
            return word();
        }
    }

private:
    QRandomGenerator m_random;
};

} // namespace

void TestSearchEvaluator::randomQueries_findWhatASlowMatcherFinds()
{
    const int rounds = repetitions(8, 400);
    for (int round = 0; round < rounds; ++round) {
        Generator generator(static_cast<quint32>(round));
        QList<PlainQuestion> questions;
        for (int i = 0; i < 60; ++i)
            questions.append({u"q%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                              generator.text(3),
                              generator.text(generator.below(30)),
                              {},
                              1 + generator.below(3)});
        Searcher searcher({plainBank(questions)});
        const SlowMatcher oracle(questions);
        for (int i = 0; i < 60; ++i) {
            const QString query = generator.query(4);
            const ParsedQuery parsed = parseQuery(query);
            QVERIFY2(!parsed.error, qPrintable(query));
            QStringList expected;
            for (const PlainQuestion &question : questions) {
                if (oracle.matches(parsed.root, question))
                    expected.append(question.id);
            }
            QVERIFY2(searcher.sortedIds(query) == expected, qPrintable(u"seed %1: %2"_s.arg(round).arg(query)));
        }
    }
}

void TestSearchEvaluator::everyHitOfAPlainScan_isFound()
{
    // Phrases of whole words as they stand in the built-in bank, folded and looked for by QString::contains().
    const BankPtr bank = readBuiltInBank(Language::Chinese);
    Searcher searcher({bank});
    QRandomGenerator random(7);
    const int rounds = repetitions(60, 2000);
    for (int round = 0; round < rounds; ++round) {
        const Question &source = bank->questions()[random.bounded(static_cast<int>(bank->questions().size()))];
        const QStringList tokens = tokenText(source.title).split(u' ');
        const int length = 1 + random.bounded(std::min<int>(4, static_cast<int>(tokens.size())));
        const int from = random.bounded(static_cast<int>(tokens.size()) - length + 1);
        const QStringList phrase = tokens.sliced(from, length);

        QStringList expected;
        for (const Question &question : bank->questions()) {
            if ((u' ' + tokenText(question.title) + u' ').contains(u' ' + phrase.join(u' ') + u' '))
                expected.append(question.id);
        }
        const QStringList found = searcher.ids(quotedForQuery(phrase.join(u' ')));
        for (const QString &id : std::as_const(expected))
            QVERIFY2(found.contains(id), qPrintable(phrase.join(u' ') + u" misses "_s + id));
        QVERIFY(!expected.isEmpty());
    }
}

void TestSearchEvaluator::anything_isAnswered_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("1,000 Han characters") << QString(1'000, u'量');
    QTest::newRow("500 letters") << u"a "_s.repeated(500);
    QTest::newRow("333 words") << u"kv "_s.repeated(333);
    QTest::newRow("ors") << u"kv or "_s.repeated(150) + u"b"_s;
    QTest::newRow("words that might be pinyin") << u"zz "_s.repeated(300);
    QTest::newRow("nested") << u"(kv or "_s.repeated(30) + u"b"_s + QString(30, u')');
    QTest::newRow("mixed nesting") << u"(-"_s.repeated(15) + u"kv"_s + QString(15, u')');
    QTest::newRow("SQL") << u"'; DROP TABLE texts; --"_s;
    QTest::newRow("FTS5") << u"title : kv NEAR(a b, 2) ^kv* {a} + b"_s;
    QTest::newRow("column filter") << u"- pinyin kv"_s;
}

void TestSearchEvaluator::anything_isAnswered()
{
    QFETCH(QString, query);
    Searcher searcher({bankFrom(document())});
    QVERIFY(searcher.search(query).hits.size() <= 4);
    QCOMPARE(searcher.ids(u"level:1"_s), QStringList{u"kv-bytes"_s});
}

QTEST_GUILESS_MAIN(TestSearchEvaluator)
#include "tst_searchevaluator.moc"
