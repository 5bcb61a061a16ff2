// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfixture.h"
#include "support/hostileinterview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestReportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_isALineAnInterviewTheLatestFirst();
    void list_asJsonIsAnArray();
    void report_isFoundBy_data();
    void report_isFoundBy();
    void session_thatIsNoOne_isSaid_data();
    void session_thatIsNoOne_isSaid();
    void format_isSaidOrTheEndingOfTheOutput_data();
    void format_isSaidOrTheEndingOfTheOutput();
    void output_thatCannotBeWritten_isNamed();
    void history_isLookedOver();
    void language_isThatOfTheReport();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();
    void missingLibrary_isSaidAndNotMade();
    void nothing_isWritten();
    void pdf_needsAWriterOfPages();

private:
    std::optional<LibraryFixture> m_fixture;
};

static InterviewRecord recordCalled(const QString &id, int day, const QString &title = {})
{
    InterviewRecord record = hostileInterview();
    record.id = id;
    record.title = title;
    record.startedAt = LibraryFixture::Now.addDays(day);
    return record;
}

static void save(const LibraryFixture &fixture, const InterviewRecord &record)
{
    LibraryFixture::require(fixture.folder().prepare());
    Database database;
    LibraryFixture::require(
        openLibraryFile(database, fixture.library(), fixture.folder().backupsFolder(), LibraryFixture::Now));
    LibraryFixture::require(LibraryStore(database).saveInterview(record, LibraryFixture::Now));
}

void TestReportCommand::init()
{
    m_fixture.emplace();
    save(*m_fixture, recordCalled(u"abc-1"_s, 1, u"First\tone"_s));
    save(*m_fixture, recordCalled(u"abd-2"_s, 2, u"第二次"_s));
    InterviewRecord running = recordCalled(u"run-3"_s, 3);
    running.status = InterviewStatus::Running;
    save(*m_fixture, running);
}

void TestReportCommand::list_isALineAnInterviewTheLatestFirst()
{
    const CliRun run = m_fixture->run(u"report"_s, {u"--list"_s});
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"run-3\t"_s) && lines[0].contains(u"\tunfinished\t"_s));
    const QStringList fields = lines[2].split(u'\t');
    QCOMPARE(fields.size(), 7);
    QCOMPARE(fields[0], u"abc-1"_s);
    QCOMPARE(fields[2], u"practice"_s);
    QCOMPARE(fields[3], u"finished"_s);
    QCOMPARE(fields[4], u"2/3"_s);
    QCOMPARE(fields[6], u"First one"_s);
}

void TestReportCommand::list_asJsonIsAnArray()
{
    const CliRun run = m_fixture->run(u"report"_s, {u"--list"_s, u"--json"_s});
    const QJsonArray array = QJsonDocument::fromJson(run.output.toUtf8()).array();
    QCOMPARE(array.size(), 3);
    const QJsonObject latest = array.first().toObject();
    QCOMPARE(latest.keys(),
             QStringList({u"answered"_s, u"finished"_s, u"id"_s, u"mode"_s, u"planned"_s, u"score"_s, u"startedAt"_s,
                          u"title"_s}));
    QCOMPARE(latest.value("finished"_L1).toBool(), false);
    QCOMPARE(array.last().toObject().value("title"_L1).toString(), u"First\tone"_s);
}

void TestReportCommand::report_isFoundBy_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("id");
    QTest::newRow("its id") << u"abc-1"_s << u"abc-1"_s;
    QTest::newRow("its beginning") << u"abd"_s << u"abd-2"_s;
    QTest::newRow("being the latest finished one") << u"latest"_s << u"abd-2"_s;
}

void TestReportCommand::report_isFoundBy()
{
    QFETCH(const QString, session);
    const CliRun run = m_fixture->run(u"report"_s, {session, u"--format"_s, u"json"_s});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    const QJsonObject root = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QTEST(root.value("id"_L1).toString(), "id");
}

void TestReportCommand::session_thatIsNoOne_isSaid_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << u"xyz"_s << u"There is no interview “xyz”"_s;
    QTest::newRow("ambiguous") << u"ab"_s << u"the beginning of 2 interviews"_s;
    QTest::newRow("unfinished") << u"run-3"_s << u"not finished"_s;
}

void TestReportCommand::session_thatIsNoOne_isSaid()
{
    QFETCH(const QString, session);
    QFETCH(const QString, says);
    const CliRun run = m_fixture->run(u"report"_s, {session});
    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
}

void TestReportCommand::format_isSaidOrTheEndingOfTheOutput_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("nothing") << QStringList{u"--output"_s, u"report"_s} << QByteArray("# Interview report");
    QTest::newRow("ending") << QStringList{u"--output"_s, u"a.html"_s} << QByteArray("<!DOCTYPE html>");
    QTest::newRow("ending in capitals") << QStringList{u"--output"_s, u"a.JSON"_s} << QByteArray("{");
    QTest::newRow("said against the ending")
        << QStringList{u"--output"_s, u"a.html"_s, u"--format"_s, u"md"_s} << QByteArray("# Interview report");
}

void TestReportCommand::format_isSaidOrTheEndingOfTheOutput()
{
    QFETCH(QStringList, options);
    QFETCH(const QByteArray, begins);
    options[1] = m_fixture->path(options[1]);
    const CliRun run = m_fixture->run(u"report"_s, QStringList{u"latest"_s} + options);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.output, QString());
    const QByteArray bytes = LibraryFixture::bytesOf(options[1]);
    QVERIFY2(bytes.startsWith(begins), bytes.left(80).constData());
}

void TestReportCommand::output_thatCannotBeWritten_isNamed()
{
    const QString path = m_fixture->path(u"missing/report.md"_s);
    const CliRun run = m_fixture->run(u"report"_s, {u"latest"_s, u"--output"_s, path});
    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.contains(path), qPrintable(run.errors));
}

void TestReportCommand::history_isLookedOver()
{
    const CliRun run = m_fixture->run(u"report"_s, {u"latest"_s, u"--format"_s, u"json"_s});
    const QJsonObject root = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(root.value("trend"_L1).toArray().size(), 2);
    const QJsonObject first = root.value("questions"_L1).toArray().first().toObject();
    QCOMPARE(first.value("history"_L1).toObject().value("attempts"_L1).toInt(), 2);
}

void TestReportCommand::language_isThatOfTheReport()
{
    const CliRun chinese = m_fixture->run(u"report"_s, {u"latest"_s, u"--language"_s, u"zh"_s});
    QVERIFY2(!chinese.output.contains(u"Interview report"_s), qPrintable(chinese.output.left(200)));
    QVERIFY(chinese.output.contains(u"面试报告"_s));
    const CliRun english = m_fixture->run(u"report"_s, {u"latest"_s});
    QVERIFY(english.output.contains(u"Interview report"_s));
}

void TestReportCommand::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list and one") << QStringList{u"--list"_s, u"a"_s};
    QTest::newRow("JSON without list") << QStringList{u"latest"_s, u"--json"_s};
    QTest::newRow("unknown format") << QStringList{u"latest"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("empty output") << QStringList{u"latest"_s, u"--output="_s};
    QTest::newRow("unknown language") << QStringList{u"latest"_s, u"--language"_s, u"fr"_s};
}

void TestReportCommand::wrongUsage_isRefused()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = m_fixture->run(u"report"_s, arguments);
    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY(run.errors.contains(u"baiwen report --help"_s));
}

void TestReportCommand::missingLibrary_isSaidAndNotMade()
{
    const LibraryFixture empty;
    const CliRun run = empty.run(u"report"_s, {u"--list"_s});
    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY(run.errors.contains(empty.library()));
    QVERIFY(!QFile::exists(empty.library()));
}

void TestReportCommand::nothing_isWritten()
{
    const QStringList before = m_fixture->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_fixture->library());
    (void)m_fixture->run(u"report"_s, {u"latest"_s});
    QCOMPARE(LibraryFixture::bytesOf(m_fixture->library()), bytes);
    QCOMPARE(m_fixture->everything(), before);
}

void TestReportCommand::pdf_needsAWriterOfPages()
{
    const QStringList arguments{u"baiwen"_s, u"report"_s,   u"--data-dir"_s, m_fixture->folder().root(),
                                u"latest"_s, u"--format"_s, u"pdf"_s};
    CommandLine commandLine(arguments);
    QVERIFY(commandLine.drawsPages());
    QVERIFY(!CommandLine(arguments.first(5)).drawsPages());
    QVERIFY(CommandLine({u"baiwen"_s, u"report"_s, u"latest"_s, u"--output=a.pdf"_s}).drawsPages());
    QVERIFY(!CommandLine({u"baiwen"_s, u"list"_s}).drawsPages());

    const CliRun without = m_fixture->run(u"report"_s, {u"latest"_s, u"--format"_s, u"pdf"_s});
    QCOMPARE(without.code, ExitCode::Failure);
    QCOMPARE(without.output, QString());

    commandLine.setPdfWriter(
        [](const QString &html) { return Result<QByteArray>(QByteArray::number(html.count("<h3>"_L1))); });
    QBuffer input;
    QBuffer output;
    QBuffer errors;
    QVERIFY(output.open(QIODevice::WriteOnly) && errors.open(QIODevice::WriteOnly));
    QCOMPARE(commandLine.run(input, output, errors), ExitCode::Success);
    QCOMPARE(output.data(), QByteArray("3"));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
