// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/migrations.h"
#include "sqlite/statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtIn_areNumberedAndNamed();
    void freshFile_getsEveryStepAndNoBackup();
    void olderFile_getsThePendingStepsAfterTheHook();
    void presentFile_isLeftAlone();
    void interruptedStep_rollsBackAndKeepsTheStepsBefore();
    void failingHook_stopsBeforeAnyStep();
    void stepWithOrphans_isRefused();
    void step_mayRebuildAParentTable();
    void newerFile_isRefusedWithTheVersionItNeeds();
    void newerFile_thatDoesNotSayWhatItNeeds_isRefusedToo();
    void ownFileWithoutVersion_isDamaged_data();
    void ownFileWithoutVersion_isDamaged();
    void foreignFile_isRefused_data();
    void foreignFile_isRefused();
    void lockedFile_failsAndStaysAsItWas();

private:
    [[nodiscard]] qint64 number(std::string_view sql);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

static Migrations steps(qsizetype count)
{
    const QList<Migration> all = {
        {1, u"first"_s,
         "CREATE TABLE format (needs TEXT); INSERT INTO format VALUES ('1.0'); CREATE TABLE a (x INTEGER PRIMARY KEY)"},
        {2, u"second"_s,
         "CREATE TABLE b (x INTEGER REFERENCES a (x) ON DELETE CASCADE); UPDATE format SET needs = '2.3'"},
        {3, u"third"_s, "INSERT INTO a VALUES (7); INSERT INTO b VALUES (7)"},
    };
    return Migrations(all.first(count));
}

void TestMigrations::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(Database::InMemory));
}

qint64 TestMigrations::number(std::string_view sql)
{
    const auto value = Statement(*m_database, sql).row([](const Statement &row) { return row.integer(0); });
    return value ? value->value_or(-1) : -2;
}

void TestMigrations::builtIn_areNumberedAndNamed()
{
    const Migrations migrations = Migrations::builtIn();
    QVERIFY(migrations.latestVersion() >= 1);
    for (int i = 0; i < migrations.latestVersion(); ++i) {
        const Migration &step = migrations.steps()[i];
        QCOMPARE(step.version, i + 1);
        QVERIFY(!step.name.isEmpty());
        QVERIFY(step.sql.contains("SPDX-License-Identifier"));
    }
    QCOMPARE(migrations.steps().first().name, u"library"_s);
    QVERIFY(migrations.apply(*m_database));
    QCOMPARE(number("SELECT count(*) FROM bookmarks"), 0);
}

void TestMigrations::freshFile_getsEveryStepAndNoBackup()
{
    bool asked = false;
    const auto applied = steps(3).apply(*m_database, [&](int) -> Result<void> {
        asked = true;
        return {};
    });
    QVERIFY(applied);
    QVERIFY(!asked);
    QCOMPARE(number("PRAGMA user_version"), 3);
    QCOMPARE(number("PRAGMA application_id"), Migrations::ApplicationId);
    QCOMPARE(number("SELECT x FROM b"), 7);
    QCOMPARE(number("PRAGMA foreign_keys"), 1);
}

void TestMigrations::olderFile_getsThePendingStepsAfterTheHook()
{
    QVERIFY(steps(1).apply(*m_database));
    QList<int> asked;
    QVERIFY(steps(3).apply(*m_database, [&](int from) -> Result<void> {
        asked.append(from);
        // The hook sees the file as it was.
        if (number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") != 0)
            return failure(u"too late"_s);
        return {};
    }));
    QCOMPARE(asked, (QList<int>{1}));
    QCOMPARE(number("PRAGMA user_version"), 3);
}

void TestMigrations::presentFile_isLeftAlone()
{
    QVERIFY(steps(3).apply(*m_database));
    QVERIFY(steps(3).apply(*m_database, [](int) -> Result<void> { return failure(u"not needed"_s); }));
    QCOMPARE(number("SELECT count(*) FROM a"), 1);
}

void TestMigrations::interruptedStep_rollsBackAndKeepsTheStepsBefore()
{
    const Migrations broken(
        {steps(1).steps().first(),
         {2, u"broken"_s, "CREATE TABLE half (x); INSERT INTO a VALUES (1); INSERT INTO nowhere VALUES (1)"},
         {3, u"never"_s, "CREATE TABLE never (x)"}});
    const auto applied = broken.apply(*m_database);
    QVERIFY(!applied);
    QVERIFY(applied.error().detail.contains(u"nowhere"_s));
    QCOMPARE(number("PRAGMA user_version"), 1);
    QCOMPARE(number("SELECT count(*) FROM a"), 0);
    QCOMPARE(number("SELECT count(*) FROM sqlite_schema WHERE name IN ('half', 'never')"), 0);
    QCOMPARE(number("PRAGMA foreign_keys"), 1);
    QVERIFY(!m_database->isInTransaction());
    // And nothing stands in the way of the repaired step.
    QVERIFY(steps(3).apply(*m_database));
}

void TestMigrations::failingHook_stopsBeforeAnyStep()
{
    QVERIFY(steps(1).apply(*m_database));
    const auto applied = steps(2).apply(*m_database, [](int) -> Result<void> { return failure(u"no backup"_s); });
    QVERIFY(!applied);
    QCOMPARE(applied.error().message, u"no backup"_s);
    QCOMPARE(number("PRAGMA user_version"), 1);
}

void TestMigrations::stepWithOrphans_isRefused()
{
    QList<Migration> list = steps(2).steps();
    list.append({3, u"orphan"_s, "INSERT INTO b VALUES (99)"});
    const auto applied = Migrations(list).apply(*m_database);
    QVERIFY(!applied);
    QVERIFY(applied.error().detail.contains(u"migration 3 orphan"_s));
    QCOMPARE(number("SELECT count(*) FROM b"), 0);
    QCOMPARE(number("PRAGMA user_version"), 2);
}

void TestMigrations::step_mayRebuildAParentTable()
{
    QList<Migration> list = steps(3).steps();
    list.append({4, u"rebuild"_s,
                 "CREATE TABLE c (x INTEGER PRIMARY KEY, y TEXT); INSERT INTO c SELECT x, 'new' FROM a; "
                 "DROP TABLE a; ALTER TABLE c RENAME TO a"});
    QVERIFY(Migrations(list).apply(*m_database));
    // The rows of the child did not go with the old table.
    QCOMPARE(number("SELECT count(*) FROM b JOIN a USING (x) WHERE y = 'new'"), 1);
}

void TestMigrations::newerFile_isRefusedWithTheVersionItNeeds()
{
    QVERIFY(steps(3).apply(*m_database));
    const auto checked = steps(1).check(*m_database);
    QVERIFY(!checked);
    QCOMPARE(m_database->fault(), DatabaseFault::TooNew);
    QVERIFY2(checked.error().message.contains(u"Install Baiwen 2.3 or later"_s), qPrintable(checked.error().message));
    QVERIFY(checked.error().message.contains(u"format 3"_s));
    QVERIFY(!steps(1).apply(*m_database));
    QCOMPARE(number("PRAGMA user_version"), 3);
}

void TestMigrations::newerFile_thatDoesNotSayWhatItNeeds_isRefusedToo()
{
    QVERIFY(steps(2).apply(*m_database));
    QVERIFY(m_database->runScript("DROP TABLE format"));
    const auto checked = steps(1).check(*m_database);
    QVERIFY(!checked);
    QCOMPARE(m_database->fault(), DatabaseFault::TooNew);
    QVERIFY(checked.error().message.contains(u"newest version"_s));
}

void TestMigrations::ownFileWithoutVersion_isDamaged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("zero") << "PRAGMA user_version = 0"_ba;
    QTest::addRow("negative") << "PRAGMA user_version = -2147483646"_ba;
}

void TestMigrations::ownFileWithoutVersion_isDamaged()
{
    QFETCH(const QByteArray, sql);
    QVERIFY(steps(2).apply(*m_database));
    QVERIFY(m_database->runScript(sql.toStdString()));
    QVERIFY(!steps(2).apply(*m_database));
    QCOMPARE(m_database->fault(), DatabaseFault::Damaged);
}

void TestMigrations::foreignFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("tables") << "CREATE TABLE theirs (x)"_ba;
    QTest::addRow("version") << "PRAGMA user_version = 1"_ba;
    QTest::addRow("application") << "PRAGMA application_id = 252006673"_ba;
}

void TestMigrations::foreignFile_isRefused()
{
    QFETCH(const QByteArray, sql);
    QVERIFY(m_database->runScript(sql.toStdString()));
    const auto applied = steps(1).apply(*m_database);
    QVERIFY(!applied);
    QCOMPARE(m_database->fault(), DatabaseFault::Foreign);
    QCOMPARE(number("SELECT count(*) FROM sqlite_schema WHERE name = 'a'"), 0);
}

void TestMigrations::lockedFile_failsAndStaysAsItWas()
{
    QVERIFY(m_folder.isValid());
    const QString path = m_folder.filePath(u"locked.sqlite"_s);
    Database other;
    QVERIFY(other.open(path));
    QVERIFY(other.enableWriteAheadLog());
    QVERIFY(steps(1).apply(other));
    QVERIFY(other.runScript("BEGIN IMMEDIATE"));

    Database database;
    QVERIFY(database.open(path, Database::Access::ReadWrite, 0ms));
    QVERIFY(!steps(2).apply(database));
    QCOMPARE(database.fault(), DatabaseFault::Locked);
    // Another instance was quicker: the step is not applied twice.
    QVERIFY(other.runScript("ROLLBACK"));
    QVERIFY(steps(2).apply(other));
    QVERIFY(steps(2).apply(database));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
