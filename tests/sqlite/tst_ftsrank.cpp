// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/ftsrank.h"
#include "sqlite/statement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// FTS5's own bm25() is the oracle.
class TestFtsRank final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void severalPhrases_scoreAsBm25Does_data();
    void severalPhrases_scoreAsBm25Does();
    void onePhrase_scoresInProportion_data();
    void onePhrase_scoresInProportion();
    void wrongQuery_isAnError();

private:
    struct Score
    {
        double ours = 0;
        double theirs = 0; ///< of bm25(), sign turned
    };
    [[nodiscard]] QList<Score> scores(const QString &query);

    RowLengths m_lengths;
    std::unique_ptr<Database> m_database;
};

/// Rows of random words: "a" stands in most of them, "z" in few.
void TestFtsRank::init()
{
    m_lengths = {0};
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(Database::InMemory));
    QVERIFY(addRankFunction(*m_database, m_lengths));
    QVERIFY(m_database->runScript("CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize = 'ascii')"));
    QRandomGenerator random(7);
    Statement insert(*m_database, "INSERT INTO texts (title, body) VALUES (?1, ?2)");
    for (int row = 0; row < 300; ++row) {
        const auto words = [&](int count) {
            QStringList list;
            for (int i = 0; i < count; ++i) {
                const double rarity = random.generateDouble() * random.generateDouble();
                list << QString(QChar(u'a' + static_cast<char16_t>(rarity * 26)));
            }
            return list;
        };
        const QStringList title = words(random.bounded(1, 6));
        const QStringList body = words(random.bounded(0, 80));
        QVERIFY(insert.bind(title.join(u' '), body.join(u' ')).run());
        m_lengths.push_back(static_cast<int>(title.size() + body.size()));
    }
}

QList<TestFtsRank::Score> TestFtsRank::scores(const QString &query)
{
    const auto rows = Statement(*m_database,
                                "SELECT rank_row(texts, 10.0, 1.0), -bm25(texts, 10.0, 1.0) "
                                "FROM texts WHERE texts MATCH ?1")
                          .bind(query)
                          .rows([](const Statement &row) {
                              return Score{row.real(0), row.real(1)};
                          });
    return rows ? *rows : QList<Score>();
}

void TestFtsRank::severalPhrases_scoreAsBm25Does_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("both") << u"k AND s"_s;
    QTest::newRow("either") << u"k OR z"_s;
    QTest::newRow("common ones") << u"a OR b OR c"_s;
    QTest::newRow("phrase and word") << u"\"a b\" AND m"_s;
    QTest::newRow("without") << u"(k OR l) NOT a"_s;
    QTest::newRow("in one column") << u"title : (a OR b)"_s;
    QTest::newRow("beginnings") << u"k* OR z*"_s;
}

void TestFtsRank::severalPhrases_scoreAsBm25Does()
{
    QFETCH(QString, query);
    const QList<Score> found = scores(query);
    QVERIFY(found.size() > 3);
    for (const Score &score : found)
        QVERIFY2(std::abs(score.ours - score.theirs) <= 1e-12 * score.theirs,
                 qPrintable(u"%1 %2"_s.arg(score.ours).arg(score.theirs)));
}

void TestFtsRank::onePhrase_scoresInProportion_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("rare") << u"u"_s;
    QTest::newRow("common") << u"a"_s;
    QTest::newRow("phrase") << u"\"a b\""_s;
    QTest::newRow("in one column") << u"body : c"_s;
}

void TestFtsRank::onePhrase_scoresInProportion()
{
    QFETCH(QString, query);
    const QList<Score> found = scores(query);
    QVERIFY(found.size() > 3);
    const double idf = found[0].theirs / found[0].ours;
    QVERIFY(idf > 0);
    for (const Score &score : found)
        QVERIFY(std::abs(idf * score.ours - score.theirs) <= 1e-12 * score.theirs);
}

void TestFtsRank::wrongQuery_isAnError()
{
    const auto rows = Statement(*m_database, "SELECT rank_row(texts) FROM texts WHERE texts MATCH ?1")
                          .bind(u"a AND"_s)
                          .rows([](const Statement &row) { return row.real(0); });
    QVERIFY(!rows);
}

QTEST_GUILESS_MAIN(TestFtsRank)
#include "tst_ftsrank.moc"
