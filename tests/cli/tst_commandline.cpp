// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runcli.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_opensOnFiles_data();
    void window_opensOnFiles();
    void window_staysShut_data();
    void window_staysShut();
    void usageError_goesToTheErrorStream_data();
    void usageError_goesToTheErrorStream();
    void mistypedCommand_namesTheNearest_data();
    void mistypedCommand_namesTheNearest();
    void help_namesEveryCommandAndOption();
    void helpOfACommand_isItsOwn_data();
    void helpOfACommand_isItsOwn();
    void version_isOneLine_data();
    void version_isOneLine();
    void dataFolder_standsBeforeOrAfterTheCommand_data();
    void dataFolder_standsBeforeOrAfterTheCommand();

private:
    QTemporaryDir m_folder;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // Arguments that name no folder are looked for here: nothing of the machine's can be hit by accident.
    QVERIFY(QDir::setCurrent(m_folder.path()));
    (void)writeFile(m_folder.path(), u"notes"_s, "# notes\n");
}

void TestCommandLine::window_opensOnFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("dataFolder");

    QTest::newRow("nothing") << QStringList{} << QStringList{} << QString();
    QTest::newRow("a file") << QStringList{u"bank.md"_s} << QStringList{u"bank.md"_s} << QString();
    QTest::newRow("two files") << QStringList{u"a.md"_s, u"list"_s} << QStringList{u"a.md"_s, u"list"_s} << QString();
    QTest::newRow("data folder") << QStringList{u"--data-dir"_s, u"d"_s} << QStringList{} << u"d"_s;
    QTest::newRow("data folder after a file")
        << QStringList{u"a.md"_s, u"--data-dir=d"_s} << QStringList{u"a.md"_s} << u"d"_s;
    QTest::newRow("a plain word that is a file") << QStringList{u"notes"_s} << QStringList{u"notes"_s} << QString();
    QTest::newRow("a path like a command") << QStringList{u"./check"_s} << QStringList{u"./check"_s} << QString();
    QTest::newRow("a command's name after --")
        << QStringList{u"--"_s, u"list"_s} << QStringList{u"list"_s} << QString();
    QTest::newRow("a Chinese name") << QStringList{u"题库"_s} << QStringList{u"题库"_s} << QString();
    QTest::newRow("the toolkit's options")
        << QStringList{u"-platform"_s, u"offscreen"_s, u"--style=fusion"_s, u"-reverse"_s, u"a.md"_s}
        << QStringList{u"a.md"_s} << QString();
}

void TestCommandLine::window_opensOnFiles()
{
    QFETCH(const QStringList, arguments);

    const CommandLine commandLine(QStringList{u"baiwen"_s} + arguments);

    QVERIFY(!commandLine.isCommand());
    QTEST(commandLine.files(), "files");
    QTEST(commandLine.dataFolder(), "dataFolder");
}

void TestCommandLine::window_staysShut_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("command") << QStringList{u"list"_s};
    QTest::newRow("command after an option") << QStringList{u"--data-dir"_s, u"d"_s, u"list"_s};
    QTest::newRow("command after the toolkit's option") << QStringList{u"-platform"_s, u"offscreen"_s, u"list"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("help among files") << QStringList{u"a.md"_s, u"-h"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("unknown option") << QStringList{u"--bogus"_s};
    QTest::newRow("unknown word") << QStringList{u"chekc"_s};
    QTest::newRow("empty data folder") << QStringList{u"--data-dir="_s};
}

void TestCommandLine::window_staysShut()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(CommandLine(QStringList{u"baiwen"_s} + arguments).isCommand());
}

void TestCommandLine::usageError_goesToTheErrorStream_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("help");

    const QString general = u"baiwen --help"_s;
    QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << u"bogus"_s << general;
    QTest::newRow("data folder missing") << QStringList{u"--data-dir"_s} << u"data-dir"_s << general;
    QTest::newRow("data folder empty") << QStringList{u"--data-dir="_s} << u"data-dir"_s << general;
    QTest::newRow("check nothing") << QStringList{u"check"_s} << u"check"_s << u"baiwen check --help"_s;
    QTest::newRow("check, unknown option")
        << QStringList{u"check"_s, u"--json"_s, u"notes"_s} << u"json"_s << u"baiwen check --help"_s;
    QTest::newRow("list, unknown language")
        << QStringList{u"list"_s, u"--language"_s, u"fr"_s} << u"“fr”"_s << u"baiwen list --help"_s;
    QTest::newRow("list, no language") << QStringList{u"list"_s, u"--language"_s} << u"language"_s
                                       << u"baiwen list --help"_s;
    QTest::newRow("import nothing") << QStringList{u"import"_s} << u"import"_s << u"baiwen import --help"_s;
    QTest::newRow("import standard input")
        << QStringList{u"import"_s, u"-"_s} << u"import"_s << u"baiwen import --help"_s;
    QTest::newRow("backup, a file") << QStringList{u"backup"_s, u"notes"_s} << u"--to"_s << u"baiwen backup --help"_s;
    QTest::newRow("backup, to nothing") << QStringList{u"backup"_s, u"--to="_s} << u"--to"_s
                                        << u"baiwen backup --help"_s;
    QTest::newRow("backup, to standard output")
        << QStringList{u"backup"_s, u"--to"_s, u"-"_s} << u"--to"_s << u"baiwen backup --help"_s;
    QTest::newRow("backup, unknown option")
        << QStringList{u"backup"_s, u"--json"_s} << u"json"_s << u"baiwen backup --help"_s;
    QTest::newRow("restore two") << QStringList{u"restore"_s, u"a"_s, u"b"_s} << u"restore"_s
                                 << u"baiwen restore --help"_s;
    QTest::newRow("restore, list one") << QStringList{u"restore"_s, u"--list"_s, u"a"_s} << u"--list"_s
                                       << u"baiwen restore --help"_s;
    QTest::newRow("merge nothing") << QStringList{u"merge"_s} << u"merge"_s << u"baiwen merge --help"_s;
    QTest::newRow("merge standard input") << QStringList{u"merge"_s, u"-"_s} << u"merge"_s << u"baiwen merge --help"_s;
    QTest::newRow("verify a file") << QStringList{u"verify"_s, u"notes"_s} << u"verify"_s << u"baiwen verify --help"_s;
    QTest::newRow("import, data folder empty")
        << QStringList{u"import"_s, u"notes"_s, u"--data-dir="_s} << u"data-dir"_s << u"baiwen import --help"_s;
}

void TestCommandLine::usageError_goesToTheErrorStream()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    QFETCH(const QString, help);

    const CliRun run = runCli(arguments);

    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(static_cast<int>(run.code), 2);
    QCOMPARE(run.output, QString());
    const QStringList lines = run.errors.split(u'\n');
    QVERIFY2(lines.constFirst().startsWith("baiwen: "_L1) && lines.constFirst().contains(named),
             qPrintable(run.errors));
    QVERIFY2(lines.value(1).contains(help), qPrintable(run.errors));
}

void TestCommandLine::mistypedCommand_namesTheNearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");

    QTest::newRow("letters swapped") << u"chekc"_s << u"“check”"_s;
    QTest::newRow("capitals") << u"LIST"_s << u"“list”"_s;
    QTest::newRow("a letter too few") << u"ist"_s << u"“list”"_s;
    QTest::newRow("longer") << u"importing"_s << u"“import”"_s;
    QTest::newRow("another verb") << u"back-up"_s << u"“backup”"_s;
    QTest::newRow("with a dash") << u"im-port"_s << u"“import”"_s;
}

void TestCommandLine::mistypedCommand_namesTheNearest()
{
    QFETCH(const QString, word);
    QFETCH(const QString, nearest);

    const CliRun run = runCli({word, u"notes"_s});

    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(word) && run.errors.contains(nearest), qPrintable(run.errors));
}

void TestCommandLine::help_namesEveryCommandAndOption()
{
    const CliRun run = runCli({u"--help"_s});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    QVERIFY(run.output.startsWith("Usage: baiwen "_L1));
    for (const auto word : {"\n  check "_L1, "\n  list "_L1, "\n  import "_L1, "\n  backup "_L1, "\n  restore "_L1,
                            "\n  merge "_L1, "\n  verify "_L1, "--data-dir"_L1, "--help"_L1, "--version"_L1})
        QVERIFY2(run.output.contains(word), word.data());
    // Options of the toolkit work, but are not ours to explain.
    QVERIFY(!run.output.contains("platform"_L1));
}

void TestCommandLine::helpOfACommand_isItsOwn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("usage");
    QTest::addColumn<QString>("contents");

    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << u"Usage: baiwen check "_s
                           << u"file:line: level: message"_s;
    QTest::newRow("list") << QStringList{u"list"_s, u"--help"_s} << u"Usage: baiwen list "_s << u"--json"_s;
    QTest::newRow("import") << QStringList{u"import"_s, u"--help"_s} << u"Usage: baiwen import "_s << u"--data-dir"_s;
    QTest::newRow("backup") << QStringList{u"backup"_s, u"--help"_s} << u"Usage: baiwen backup "_s << u"--to"_s;
    QTest::newRow("restore") << QStringList{u"restore"_s, u"--help"_s} << u"Usage: baiwen restore "_s << u"--list"_s;
    QTest::newRow("merge") << QStringList{u"merge"_s, u"--help"_s} << u"Usage: baiwen merge "_s << u"--json"_s;
    QTest::newRow("verify") << QStringList{u"verify"_s, u"--help"_s} << u"Usage: baiwen verify "_s << u"--backups"_s;
    QTest::newRow("before the command") << QStringList{u"--help"_s, u"list"_s} << u"Usage: baiwen list "_s
                                        << u"--language"_s;
    QTest::newRow("with a fault beside it")
        << QStringList{u"list"_s, u"--bogus"_s, u"-h"_s} << u"Usage: baiwen list "_s << u"--json"_s;
}

void TestCommandLine::helpOfACommand_isItsOwn()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, usage);
    QFETCH(const QString, contents);

    const CliRun run = runCli(arguments);

    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.startsWith(usage), qPrintable(run.output));
    QVERIFY2(run.output.contains(contents), qPrintable(run.output));
    QCOMPARE(run.errors, QString());
}

void TestCommandLine::version_isOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("long") << QStringList{u"--version"_s};
    QTest::newRow("short") << QStringList{u"-v"_s};
    QTest::newRow("of a command") << QStringList{u"list"_s, u"--version"_s};
}

void TestCommandLine::version_isOneLine()
{
    QFETCH(const QStringList, arguments);

    const CliRun run = runCli(arguments);

    QCOMPARE(run.code, ExitCode::Success);
    static const QRegularExpression form(u"^baiwen \\d+\\.\\d+\\.\\d+\\n$"_s);
    QVERIFY2(form.match(run.output).hasMatch(), qPrintable(run.output));
}

void TestCommandLine::dataFolder_standsBeforeOrAfterTheCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("before") << QStringList{u"--data-dir"_s, u"before"_s, u"import"_s, u"bank.md"_s};
    QTest::newRow("after") << QStringList{u"import"_s, u"--data-dir"_s, u"after"_s, u"bank.md"_s};
    QTest::newRow("last") << QStringList{u"import"_s, u"bank.md"_s, u"--data-dir=last"_s};
}

void TestCommandLine::dataFolder_standsBeforeOrAfterTheCommand()
{
    QFETCH(const QStringList, arguments);
    (void)writeFile(m_folder.path(), u"bank.md"_s, soundDocument());

    QCOMPARE(runCli(arguments).code, ExitCode::Success);

    const QDir banks(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + "/banks"_L1));
    QCOMPARE(banks.entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
