// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/statement.h"

#include <QTest>

#include <limits>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void text_comesBackAsItWas_data();
    void text_comesBackAsItWas();
    void numbers_comeBackExactly();
    void bytes_comeBackAsTheyWere();
    void time_isStoredAsUtcTextWithMilliseconds_data();
    void time_isStoredAsUtcTextWithMilliseconds();
    void nothing_isNull();
    void rows_areReadInOrder();
    void row_isNothingWhenThereIsNone();
    void step_saysWhenRowsEnd();
    void bind_startsAnew();
    void bindRow_takesAnotherStatementsColumnsAsTheyAre();
    void wrongSql_isReportedByEveryReader();
    void tooManyValues_areReported();
    void failureInTheMiddle_isReportedOnce();

private:
    std::unique_ptr<Database> m_database;
};

void TestStatement::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(Database::InMemory));
}

void TestStatement::text_comesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("latin") << u"kv-cache"_s;
    QTest::addRow("han") << u"百问不倒"_s;
    QTest::addRow("beyond the first plane") << u"😀 𠮷"_s;
    QTest::addRow("quotes") << u"'; DROP TABLE t; --\""_s;
    QTest::addRow("zero inside") << u"a\0b"_s;
    QTest::addRow("combining") << u"e\u0301"_s;
    QTest::addRow("empty") << u""_s;
    QTest::addRow("null string") << QString();
}

void TestStatement::text_comesBackAsItWas()
{
    QFETCH(const QString, text);
    Statement statement(*m_database, "SELECT ?1, typeof(?1)");
    QVERIFY(statement.bind(text).step().value_or(false));
    QCOMPARE(statement.text(0), text);
    QCOMPARE(statement.text(1), u"text"_s);
}

void TestStatement::numbers_comeBackExactly()
{
    using Limits = std::numeric_limits<qint64>;
    const quint64 large = 0xfedc'ba98'7654'3210;
    Statement statement(*m_database, "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7");
    statement.bind(Limits::min(), Limits::max(), 0.1, true, false, large, 61001ms);
    QVERIFY(statement.step().value_or(false));
    QCOMPARE(statement.integer(0), Limits::min());
    QCOMPARE(statement.integer(1), Limits::max());
    QVERIFY(statement.real(2) == 0.1);
    QVERIFY(statement.boolean(3));
    QVERIFY(!statement.boolean(4));
    QCOMPARE(static_cast<quint64>(statement.integer(5)), large);
    QCOMPARE(statement.duration(6), 61001ms);
}

void TestStatement::bytes_comeBackAsTheyWere()
{
    const QByteArray bytes("\0\xff\x80z", 4);
    Statement statement(*m_database, "SELECT ?1, ?2, typeof(?2)");
    QVERIFY(statement.bind(bytes, QByteArray()).step().value_or(false));
    QCOMPARE(statement.blob(0), bytes);
    QCOMPARE(statement.blob(1), QByteArray());
    QCOMPARE(statement.text(2), u"blob"_s);
}

void TestStatement::time_isStoredAsUtcTextWithMilliseconds_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 3, 14);
    QTest::addRow("utc") << QDateTime(day, QTime(9, 26, 53, 589), Qt::UTC) << u"2026-03-14T09:26:53.589Z"_s;
    QTest::addRow("whole second") << QDateTime(day, QTime(9, 26, 53), Qt::UTC) << u"2026-03-14T09:26:53.000Z"_s;
    QTest::addRow("elsewhere") << QDateTime(day, QTime(1, 0), Qt::OffsetFromUTC, 8 * 3600)
                               << u"2026-03-13T17:00:00.000Z"_s;
}

void TestStatement::time_isStoredAsUtcTextWithMilliseconds()
{
    QFETCH(const QDateTime, time);
    Statement statement(*m_database, "SELECT ?1");
    QVERIFY(statement.bind(time).step().value_or(false));
    QTEST(statement.text(0), "text");
    QCOMPARE(statement.dateTime(0), time);
    QCOMPARE(statement.dateTime(0).timeSpec(), Qt::UTC);
}

void TestStatement::nothing_isNull()
{
    Statement statement(*m_database, "SELECT ?1, ?2, ?3, ?4");
    QVERIFY(statement.bind(std::nullopt, std::optional<int>(), std::optional(7), QDateTime()).step().value_or(false));
    QVERIFY(statement.isNull(0));
    QCOMPARE(statement.optional(1, &Statement::integer), std::nullopt);
    QCOMPARE(statement.optional(2, &Statement::integer), std::optional<qint64>(7));
    QVERIFY(statement.isNull(3));
    QVERIFY(!statement.dateTime(3).isValid());
}

void TestStatement::rows_areReadInOrder()
{
    const auto rows = Statement(*m_database, "SELECT column1 FROM (VALUES (3), (1), (2)) ORDER BY column1")
                          .rows([](const Statement &row) { return row.integer(0); });
    QVERIFY(rows);
    QCOMPARE(*rows, (QList<qint64>{1, 2, 3}));
}

void TestStatement::row_isNothingWhenThereIsNone()
{
    const auto row = Statement(*m_database, "SELECT 1 WHERE 0").row([](const Statement &r) { return r.integer(0); });
    QVERIFY(row);
    QVERIFY(!row->has_value());
}

void TestStatement::step_saysWhenRowsEnd()
{
    Statement statement(*m_database, "SELECT column1 FROM (VALUES ('a'), ('b'))");
    QCOMPARE(*statement.step(), true);
    QCOMPARE(*statement.step(), true);
    QCOMPARE(*statement.step(), false);
}

void TestStatement::bind_startsAnew()
{
    QVERIFY(m_database->runScript("CREATE TABLE t (x INTEGER, y INTEGER) STRICT"));
    Statement insert(*m_database, "INSERT INTO t VALUES (?1, ?2)");
    QVERIFY(insert.bind(1, 2).run());
    QVERIFY(insert.bind(3).run());
    const auto sums = Statement(*m_database, "SELECT x, y FROM t ORDER BY x").rows([](const Statement &row) {
        return row.integer(0) * 10 + row.integer(1);
    });
    QCOMPARE(sums.value_or({}), (QList<qint64>{12, 30}));
}

void TestStatement::bindRow_takesAnotherStatementsColumnsAsTheyAre()
{
    Database other;
    QVERIFY(other.open(Database::InMemory));
    Statement from(other, "SELECT 'left out', -3, 0.5, 'a' || char(0) || '百', x'00ff', NULL");
    QVERIFY(from.step().value_or(false));
    Statement to(*m_database, "SELECT quote(?1), quote(?2), ?3, quote(?4), quote(?5), typeof(?3)");
    QVERIFY(to.bindRow(from, 1).step().value_or(false));
    QCOMPARE(to.text(0), u"-3"_s);
    QCOMPARE(to.text(1), u"0.5"_s);
    QCOMPARE(to.text(2), u"a\0百"_s);
    QCOMPARE(to.text(3), u"X'00FF'"_s);
    QCOMPARE(to.text(4), u"NULL"_s);
    QCOMPARE(to.text(5), u"text"_s);
}

void TestStatement::wrongSql_isReportedByEveryReader()
{
    Statement statement(*m_database, "SELECT nonsense FROM nowhere");
    const auto read = [](const Statement &row) { return row.integer(0); };
    QVERIFY(!statement.bind(1).run());
    QVERIFY(!statement.rows(read));
    QVERIFY(!statement.row(read));
    const auto step = statement.step();
    QVERIFY(!step);
    QVERIFY(step.error().detail.contains(u"no such table: nowhere"_s));
    QVERIFY(step.error().detail.contains(u"SELECT nonsense"_s));
}

void TestStatement::tooManyValues_areReported()
{
    Statement statement(*m_database, "SELECT ?1");
    const auto result = statement.bind(1, 2, 3).run();
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(u"SQLite 25"_s)); // SQLITE_RANGE
    QVERIFY(statement.bind(1).run());
}

void TestStatement::failureInTheMiddle_isReportedOnce()
{
    Statement statement(*m_database, "SELECT abs(column1) FROM (VALUES (-1), (-9223372036854775808))");
    const auto rows = statement.rows([](const Statement &row) { return row.integer(0); });
    QVERIFY(!rows);
    QVERIFY(rows.error().detail.contains(u"integer overflow"_s));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
