// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "cli/libraryfixture.h"
#include "progress/reviewstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestInterviewCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isALineAQuestionAndACount();
    void json_hasFixedNames();
    void sameSeed_sameQuestions();
    void withoutASeed_oneIsMadeUpAndSaid();
    void topics_narrowTheScope();
    void history_countsAsInTheWindow();
    void source_drawsFromTheseOnly();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();
    void damagedLibrary_isSaid();

private:
    [[nodiscard]] static QJsonObject plan(const LibraryFixture &fixture, const QStringList &options);
    [[nodiscard]] static QStringList idsOf(const QJsonObject &plan);
};

QJsonObject TestInterviewCommand::plan(const LibraryFixture &fixture, const QStringList &options)
{
    const CliRun run =
        fixture.run(u"interview"_s, QStringList{u"--plan"_s, u"--json"_s, u"--language"_s, u"en"_s} + options);
    if (run.code == ExitCode::Usage)
        qFatal("%s", qPrintable(run.errors));
    return QJsonDocument::fromJson(run.output.toUtf8()).object();
}

QStringList TestInterviewCommand::idsOf(const QJsonObject &plan)
{
    QStringList ids;
    for (const QJsonValue &question : plan.value("questions"_L1).toArray())
        ids << question.toObject().value("id"_L1).toString();
    return ids;
}

void TestInterviewCommand::text_isALineAQuestionAndACount()
{
    const LibraryFixture fixture;
    const CliRun run =
        fixture.run(u"interview"_s, {u"--plan"_s, u"--seed"_s, u"7"_s, u"--count"_s, u"3"_s, u"--language"_s, u"en"_s});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines.first(3))
        QCOMPARE(line.count(u'\t'), 5);
    QVERIFY2(lines.last().startsWith(u"Questions: 3 of 3, length: "_s) && lines.last().endsWith(u"seed: 7"_s),
             qPrintable(lines.last()));
    QVERIFY(!QFile::exists(fixture.library())); // nothing is made
}

void TestInterviewCommand::json_hasFixedNames()
{
    const QJsonObject root = plan(LibraryFixture(), {u"--seed"_s, u"7"_s, u"--mode"_s, u"exam"_s});
    QCOMPARE(root.keys(),
             QStringList({u"askedRecently"_s, u"inScope"_s, u"lengthMs"_s, u"mode"_s, u"questions"_s, u"seed"_s,
                          u"shortage"_s}));
    QCOMPARE(root.value("mode"_L1).toString(), u"exam"_s);
    QCOMPARE(root.value("seed"_L1).toString(), u"7"_s);
    QCOMPARE(root.value("shortage"_L1).toString(), u"none"_s);
    const QJsonArray questions = root.value("questions"_L1).toArray();
    QCOMPARE(questions.size(), 8);
    QCOMPARE(questions.first().toObject().keys(),
             QStringList(
                 {u"id"_s, u"kind"_s, u"language"_s, u"level"_s, u"limitMs"_s, u"prepMs"_s, u"title"_s, u"topic"_s}));
}

void TestInterviewCommand::sameSeed_sameQuestions()
{
    const LibraryFixture fixture;
    const QStringList first = idsOf(plan(fixture, {u"--seed"_s, u"18446744073709551615"_s}));
    QCOMPARE(idsOf(plan(fixture, {u"--seed"_s, u"18446744073709551615"_s})), first);
    QVERIFY(idsOf(plan(fixture, {u"--seed"_s, u"2"_s})) != first);
}

void TestInterviewCommand::withoutASeed_oneIsMadeUpAndSaid()
{
    const LibraryFixture fixture;
    const QJsonObject made = plan(fixture, {});
    QCOMPARE(idsOf(plan(fixture, {u"--seed"_s, made.value("seed"_L1).toString()})), idsOf(made));
}

void TestInterviewCommand::topics_narrowTheScope()
{
    const BankPtr bank = readBuiltInBank(Language::English);
    const LibraryFixture fixture;
    const QJsonObject root = plan(fixture, {u"--topics"_s, u"inference"_s, u"--count"_s, u"5"_s});
    QCOMPARE(idsOf(root).size(), 5);
    for (const QString &id : idsOf(root)) {
        int topic = bank->find(id)->topic;
        while (bank->topics()[topic].parent >= 0)
            topic = bank->topics()[topic].parent;
        QCOMPARE(bank->topics()[topic].id, u"inference"_s);
    }
}

void TestInterviewCommand::history_countsAsInTheWindow()
{
    const LibraryFixture fixture;
    const QStringList before = idsOf(plan(fixture, {u"--seed"_s, u"7"_s}));
    fixture.fill(0);
    Database database;
    LibraryFixture::require(
        openLibraryFile(database, fixture.library(), fixture.folder().backupsFolder(), LibraryFixture::Now));
    LibraryFixture::require(LibraryStore(database).saveInterview(
        shortInterview(u"held"_s, before.first(), LibraryFixture::Now, true), LibraryFixture::Now));
    database.close();
    const QJsonObject after = plan(fixture, {u"--seed"_s, u"7"_s});
    QVERIFY(!idsOf(after).contains(before.first())); // asked in one of the last three
    QCOMPARE(idsOf(after).size(), 8);
}

void TestInterviewCommand::source_drawsFromTheseOnly()
{
    const LibraryFixture fixture;
    const QStringList some = idsOf(plan(fixture, {u"--seed"_s, u"7"_s}));
    fixture.fill(0);
    Database database;
    LibraryFixture::require(
        openLibraryFile(database, fixture.library(), fixture.folder().backupsFolder(), LibraryFixture::Now));
    LibraryFixture::require(
        LibraryStore(database).addBookmarks({{some.at(0), LibraryFixture::Now}}, LibraryFixture::Now));
    Review review;
    review.id = ReviewStore::newId();
    review.questionId = some.at(1);
    review.time = QDateTime::currentDateTimeUtc().addDays(-30);
    LibraryFixture::require(ReviewStore(database).add(review));
    database.close();

    const auto drawn = [&](const QString &source) { return idsOf(plan(fixture, {u"--source"_s, source})); };
    QCOMPARE(drawn(u"bookmarks"_s), some.sliced(0, 1));
    QCOMPARE(drawn(u"due"_s), some.sliced(1, 1));
    QCOMPARE(drawn(u"weak"_s), QStringList());
    QCOMPARE(drawn(u"all"_s).size(), 8);
}

void TestInterviewCommand::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no plan") << QStringList{} << u"--plan"_s;
    QTest::newRow("a file") << QStringList{u"--plan"_s, u"x"_s} << u"--plan"_s;
    QTest::newRow("no count") << QStringList{u"--plan"_s, u"--count"_s, u"0"_s} << u"“0”"_s;
    QTest::newRow("too many") << QStringList{u"--plan"_s, u"--count"_s, u"51"_s} << u"1 to 50"_s;
    QTest::newRow("seed") << QStringList{u"--plan"_s, u"--seed"_s, u"-1"_s} << u"--seed"_s;
    QTest::newRow("source") << QStringList{u"--plan"_s, u"--source"_s, u"hard"_s} << u"“hard”"_s;
    QTest::newRow("mode") << QStringList{u"--plan"_s, u"--mode"_s, u"play"_s} << u"“play”"_s;
    QTest::newRow("language") << QStringList{u"--plan"_s, u"--language"_s, u"fr"_s} << u"“fr”"_s;
    QTest::newRow("topic") << QStringList{u"--plan"_s, u"--topics"_s, u"inference,nowhere"_s} << u"“nowhere”"_s;
}

void TestInterviewCommand::wrongUsage_isRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const CliRun run = LibraryFixture().run(u"interview"_s, arguments);
    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
}

void TestInterviewCommand::damagedLibrary_isSaid()
{
    const LibraryFixture fixture;
    fixture.fill();
    fixture.spoil(u"header damaged"_s);
    const CliRun run = fixture.run(u"interview"_s, {u"--plan"_s});
    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY(!run.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestInterviewCommand)
#include "tst_interviewcommand.moc"
