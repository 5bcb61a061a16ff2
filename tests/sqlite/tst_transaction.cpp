// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTransaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void committed_isKept();
    void leftWithoutCommit_isUndone();
    void moved_isEndedOnce();
    void inner_isUndoneAlone();
    void inner_isUndoneWithTheOuter();
    void threeDeep_eachEndsItsOwn();
    void begin_takesTheWriteLockAtOnce();
    void reading_seesOneStateAndTakesNoLock();
    void fullDisk_undoesAllAndLeavesNoTransactionOpen();
    void fullDiskInside_failsTheOuterCommit();

private:
    [[nodiscard]] QString contents(Database &database) const;
    void insert(const char *value);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestTransaction::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(m_folder->filePath(u"a.sqlite"_s), Database::Access::ReadWrite, 0ms));
    QVERIFY(m_database->enableWriteAheadLog());
    QVERIFY(m_database->runScript("CREATE TABLE t (x TEXT) STRICT"));
}

QString TestTransaction::contents(Database &database) const
{
    const auto text =
        Statement(database, "SELECT coalesce(group_concat(x, ''), '') FROM t").row([](const Statement &row) {
            return row.text(0);
        });
    return text ? text->value_or(u"none"_s) : u"failed"_s;
}

void TestTransaction::insert(const char *value)
{
    QVERIFY(Statement(*m_database, "INSERT INTO t VALUES (?1)").bind(QString::fromLatin1(value)).run());
}

void TestTransaction::committed_isKept()
{
    {
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        insert("a");
        QVERIFY(transaction->commit());
        QVERIFY(!m_database->isInTransaction());
        insert("b"); // after the commit, so not the transaction's to undo
    }
    QCOMPARE(contents(*m_database), u"ab"_s);
}

void TestTransaction::leftWithoutCommit_isUndone()
{
    {
        const auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        insert("a");
        QCOMPARE(contents(*m_database), u"a"_s);
    }
    QCOMPARE(contents(*m_database), u""_s);
    QVERIFY(!m_database->isInTransaction());
}

void TestTransaction::moved_isEndedOnce()
{
    {
        auto first = Transaction::begin(*m_database);
        QVERIFY(first);
        Transaction second = *std::move(first);
        insert("a");
        QVERIFY(second.commit());
    }
    QCOMPARE(contents(*m_database), u"a"_s);
}

void TestTransaction::inner_isUndoneAlone()
{
    auto outer = Transaction::begin(*m_database);
    insert("a");
    {
        const auto inner = Transaction::begin(*m_database);
        QVERIFY(inner);
        insert("b");
    }
    {
        auto inner = Transaction::begin(*m_database);
        insert("c");
        QVERIFY(inner->commit());
        QVERIFY(m_database->isInTransaction());
    }
    QVERIFY(outer->commit());
    QCOMPARE(contents(*m_database), u"ac"_s);
}

void TestTransaction::inner_isUndoneWithTheOuter()
{
    {
        const auto outer = Transaction::begin(*m_database);
        auto inner = Transaction::begin(*m_database);
        insert("a");
        QVERIFY(inner->commit());
    }
    QCOMPARE(contents(*m_database), u""_s);
}

void TestTransaction::threeDeep_eachEndsItsOwn()
{
    auto outer = Transaction::begin(*m_database);
    insert("a");
    {
        auto middle = Transaction::begin(*m_database);
        insert("b");
        {
            const auto inner = Transaction::begin(*m_database);
            insert("c");
        }
        insert("d");
        QVERIFY(middle->commit());
    }
    QVERIFY(outer->commit());
    QCOMPARE(contents(*m_database), u"abd"_s);
}

void TestTransaction::begin_takesTheWriteLockAtOnce()
{
    const auto transaction = Transaction::begin(*m_database);
    QVERIFY(transaction);
    Database other;
    QVERIFY(other.open(m_database->path(), Database::Access::ReadWrite, 0ms));
    const auto second = Transaction::begin(other);
    QVERIFY(!second);
    QCOMPARE(other.fault(), DatabaseFault::Locked);
}

void TestTransaction::reading_seesOneStateAndTakesNoLock()
{
    Database other;
    QVERIFY(other.open(m_database->path(), Database::Access::ReadWrite, 0ms));
    {
        const auto reading = Transaction::beginReading(other);
        QVERIFY(reading);
        QCOMPARE(contents(other), u""_s);
        insert("a");
        QCOMPARE(contents(other), u""_s);
    }
    QCOMPARE(contents(other), u"a"_s);
}

void TestTransaction::fullDisk_undoesAllAndLeavesNoTransactionOpen()
{
    QVERIFY(m_database->runScript("PRAGMA max_page_count = 4"));
    {
        const auto transaction = Transaction::begin(*m_database);
        insert("a");
        QVERIFY(!Statement(*m_database, "INSERT INTO t VALUES (?1)").bind(QString(100'000, u'x')).run());
        QCOMPARE(m_database->fault(), DatabaseFault::DiskFull);
    }
    QCOMPARE(m_database->fault(), DatabaseFault::DiskFull); // rolling back did not fail on top
    QVERIFY(!m_database->isInTransaction());
    QCOMPARE(contents(*m_database), u""_s);
}

void TestTransaction::fullDiskInside_failsTheOuterCommit()
{
    auto outer = Transaction::begin(*m_database);
    insert("a");
    {
        const auto inner = Transaction::begin(*m_database);
        // What SQLite does by itself on some failures.
        QVERIFY(m_database->runScript("ROLLBACK"));
    }
    QVERIFY(!outer->commit());
    QCOMPARE(contents(*m_database), u""_s);
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
