// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfixture.h"
#include "cli/runcli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestExportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void markdown_isTheDefault();
    void builtInBank_isWrittenWithoutAFile();
    void ending_tellsTheFormat_data();
    void ending_tellsTheFormat();
    void query_chooses();
    void bookmarksAndNotes_comeFromTheLibrary();
    void severalFiles_becomeOne();
    void standardInput_isReadAtADash();
    void sheet_hasNoAnswers();
    void nothingFound_writesNothing();
    void failures_leaveWhatIsThere();
    void unreadableFile_doesNotHideTheOthers();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(QStringList{u"export"_s, u"--data-dir"_s, path(u"data"_s)} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_sound;
};

void TestExportCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sound = writeFile(m_folder.path(), u"sound.md"_s, soundDocument());
}

void TestExportCommand::markdown_isTheDefault()
{
    const CliRun first = run({m_sound});
    QCOMPARE(first.code, ExitCode::Success);
    QCOMPARE(first.errors, QString());
    QVERIFY2(first.output.startsWith(u"---\ntitle: 推理小题库\n"_s), qPrintable(first.output));
    // Nothing changes a second time.
    const QString again = writeFile(m_folder.path(), u"again.md"_s, first.output.toUtf8());
    QCOMPARE(run({again}).output, first.output);
    QVERIFY(!QFile::exists(path(u"data"_s)));
}

void TestExportCommand::builtInBank_isWrittenWithoutAFile()
{
    const CliRun english = run({u"--language"_s, u"en"_s, u"--query"_s, u"topic:rag"_s});
    QCOMPARE(english.code, ExitCode::Success);
    QVERIFY(english.output.contains("**Answer:**"_L1));
    const CliRun chinese = run({u"--language"_s, u"zh"_s, u"--query"_s, u"topic:rag"_s});
    QVERIFY(chinese.output.contains(u"**答案：**"_s));
}

void TestExportCommand::ending_tellsTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("md") << u"out.md"_s << QByteArray("---\n");
    QTest::newRow("none") << u"out"_s << QByteArray("---\n");
    QTest::newRow("html") << u"out.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("upper case") << u"OUT.HTML"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("csv") << u"out.csv"_s << QByteArray("\xEF\xBB\xBF\"id\",");
    QTest::newRow("tsv") << u"out.tsv"_s << QByteArray("#separator:tab\n");
    QTest::newRow("json") << u"out.json"_s << QByteArray("{\n");
}

void TestExportCommand::ending_tellsTheFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begins);
    const CliRun done = run({u"-o"_s, path(name), m_sound});
    QCOMPARE(done.code, ExitCode::Success);
    QCOMPARE(done.output, QString());
    QVERIFY(LibraryFixture::bytesOf(path(name)).startsWith(begins));
}

void TestExportCommand::query_chooses()
{
    const CliRun done = run({u"--query"_s, u"kind:calculation"_s, u"--format"_s, u"json"_s, m_sound});
    QCOMPARE(done.code, ExitCode::Success);
    const QJsonObject root = QJsonDocument::fromJson(done.output.toUtf8()).object();
    QCOMPARE(root["questions"_L1].toArray().size(), 1);
    QCOMPARE(root["questions"_L1][0]["id"_L1].toString(), u"kv-cache-bytes"_s);
}

void TestExportCommand::bookmarksAndNotes_comeFromTheLibrary()
{
    const LibraryFixture library;
    library.fill();
    library.bookmark(u"caching-a-prefix"_s);
    {
        Database database;
        QVERIFY(openLibraryFile(database, library.library(), library.folder().backupsFolder(), LibraryFixture::Now));
        QVERIFY(NoteStore(database).save(u"caching-a-prefix"_s, u"see vLLM"_s, LibraryFixture::Now));
    }
    const QStringList before = library.everything();
    const CliRun plain = library.run(u"export"_s, {u"--query"_s, u"is:bookmarked"_s, m_sound});
    QCOMPARE(plain.code, ExitCode::Success);
    QVERIFY(plain.output.contains(u"前缀缓存省了什么？"_s) && !plain.output.contains(u"显存怎么算"_s));
    QVERIFY(!plain.output.contains("see vLLM"_L1));
    const CliRun noted = library.run(u"export"_s, {u"--query"_s, u"is:bookmarked"_s, u"--with-notes"_s, m_sound});
    QVERIFY(noted.output.contains("see vLLM"_L1));
    QVERIFY(noted.output.contains("marked"_L1));
    QCOMPARE(library.everything(), before);
}

void TestExportCommand::severalFiles_becomeOne()
{
    const QString other = writeFile(m_folder.path(), u"other.md"_s, "# 别的\n\n## 甲？\n\n答案：乙\n");
    const CliRun done = run({u"--format"_s, u"md"_s, m_sound, other});
    QCOMPARE(done.code, ExitCode::Success);
    QVERIFY(done.output.contains(u"title: 推理小题库"_s));
    QCOMPARE(runCli({u"list"_s, u"-"_s}, done.output.toUtf8()).outputLines().size(), 3);
}

void TestExportCommand::standardInput_isReadAtADash()
{
    const CliRun done = runCli({u"export"_s, u"--format"_s, u"html"_s, u"-"_s}, soundDocument());
    QCOMPARE(done.code, ExitCode::Success);
    QVERIFY(done.output.contains(u"<title>推理小题库</title>"_s));
}

void TestExportCommand::sheet_hasNoAnswers()
{
    const CliRun done = run({u"--without-answers"_s, m_sound});
    QCOMPARE(done.code, ExitCode::Success);
    QVERIFY(done.output.contains(u"KV Cache 的显存怎么算？"_s) && !done.output.contains(u"每个 token"_s));
}

void TestExportCommand::nothingFound_writesNothing()
{
    const CliRun done = run({u"--query"_s, u"nowhere-to-be-found"_s, u"-o"_s, path(u"none.md"_s), m_sound});
    QCOMPARE(done.code, ExitCode::Failure);
    QVERIFY2(done.errors.contains("No question was found"_L1), qPrintable(done.errors));
    QVERIFY(!QFile::exists(path(u"none.md"_s)));
}

void TestExportCommand::failures_leaveWhatIsThere()
{
    const QString output = path(u"no folder/out.md"_s);
    const CliRun done = run({u"-o"_s, output, m_sound});
    QCOMPARE(done.code, ExitCode::Failure);
    QVERIFY2(done.errors.contains(output), qPrintable(done.errors));
    QVERIFY(!QFile::exists(path(u"no folder"_s)));
}

void TestExportCommand::unreadableFile_doesNotHideTheOthers()
{
    const CliRun done = run({path(u"missing.md"_s), m_sound});
    QCOMPARE(done.code, ExitCode::Failure);
    QVERIFY2(done.errors.startsWith(path(u"missing.md"_s) + u": error: "_s), qPrintable(done.errors));
    QVERIFY(done.output.contains(u"推理小题库"_s));
    const CliRun none = run({path(u"missing.md"_s)});
    QCOMPARE(none.code, ExitCode::Failure);
    QCOMPARE(none.output, QString());
}

void TestExportCommand::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("format") << QStringList{u"--format"_s, u"docx"_s};
    QTest::newRow("query") << QStringList{u"--query"_s, u"level:9"_s};
    QTest::newRow("output") << QStringList{u"--output"_s, QString()};
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s};
    QTest::newRow("option") << QStringList{u"--with-everything"_s};
}

void TestExportCommand::wrongUsage_isRefused()
{
    QFETCH(const QStringList, arguments);
    const CliRun done = run(arguments);
    QCOMPARE(done.code, ExitCode::Usage);
    QCOMPARE(done.output, QString());
    QVERIFY2(done.errors.startsWith("baiwen: "_L1), qPrintable(done.errors));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
