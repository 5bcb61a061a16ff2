// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "cli/runcli.h"
#include "exchange/ziparchive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// `baiwen import` of what is no single Markdown file, and of what is there already.
class TestImportFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormat_isKeptAsABank_data();
    void everyFormat_isKeptAsABank();
    void exportedJson_comesBack();
    void map_saysWhatColumnsHold();
    void preview_keepsNothing();
    void faults_areToldByLine();
    void duplicates_followTheRule_data();
    void duplicates_followTheRule();
    void bankLeftEmpty_isRemoved();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();
    void failures_keepNothing_data();
    void failures_keepNothing();

private:
    [[nodiscard]] CliRun import(const QStringList &arguments) const
    {
        return runCli(QStringList{u"import"_s, u"--data-dir"_s, m_folder->filePath(u"data"_s)} + arguments);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder->path(), name, bytes);
    }
    [[nodiscard]] QStringList banks() const
    {
        return QDir(m_folder->filePath(u"data/banks"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    }
    /// Titles with the bank's name before them.
    [[nodiscard]] QStringList kept() const
    {
        QStringList lines;
        for (const BankPtr &bank : readOwnBanks(m_folder->filePath(u"data/banks"_s))) {
            for (const Question &question : bank->questions())
                lines.append(bank->id() + u": "_s + question.title + u" — "_s + question.answer);
        }
        return lines;
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestImportFormats::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestImportFormats::everyFormat_isKeptAsABank_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("csv") << u"mine.csv"_s << QByteArray("question,answer\nWhat is A?,a\n");
    QTest::newRow("tsv") << u"mine.tsv"_s << QByteArray("What is A?\ta\n");
    QTest::newRow("Anki's text") << u"mine.txt"_s << QByteArray("#separator:tab\n#html:true\nWhat is A?\t<p>a</p>\n");
    QTest::newRow("zip") << u"mine.zip"_s << zipped({{u"x/a.md"_s, "## What is A?\n\nAnswer: a\n"}}).value();
    QTest::newRow("json") << u"mine.json"_s << QByteArray(R"({"format": "baiwen-bank", "version": 1,
                                           "questions": [{"title": "What is A?", "answer": "a"}]})");
    QTest::newRow("folder") << u"mine"_s << QByteArray();
}

void TestImportFormats::everyFormat_isKeptAsABank()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QString path = m_folder->filePath(name);
    if (bytes.isNull()) {
        QVERIFY(QDir().mkpath(path));
        (void)writeFile(path, u"a.md"_s, "## What is A?\n\nAnswer: a\n");
        path += u'/';
    } else {
        (void)write(name, bytes);
    }
    const CliRun run = import({path});
    QVERIFY2(run.code == ExitCode::Success, qPrintable(run.errors));
    QVERIFY2(run.output.startsWith(path + u": new bank “"_s) && run.output.contains("questions: 1,"_L1),
             qPrintable(run.output));
    QCOMPARE(banks(), QStringList(u"mine.md"_s));
    QCOMPARE(kept(), QStringList(u"mine: What is A? — a"_s));
    // Once more: the same bank, with the same ids.
    const QString id = readOwnBanks(m_folder->filePath(u"data/banks"_s)).first()->questions().first().id;
    QVERIFY(import({path}).output.contains("updated bank"_L1));
    QCOMPARE(readOwnBanks(m_folder->filePath(u"data/banks"_s)).first()->questions().first().id, id);
}

void TestImportFormats::exportedJson_comesBack()
{
    const QString source = write(u"sound.md"_s, soundDocument());
    const QString json = m_folder->filePath(u"mine.json"_s);
    QCOMPARE(runCli({u"export"_s, u"-o"_s, json, source}).code, ExitCode::Success);
    const CliRun run = import({json});
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    QCOMPARE(runCli({u"list"_s, m_folder->filePath(u"data/banks/mine.md"_s)}).output,
             runCli({u"list"_s, source}).output);
}

void TestImportFormats::map_saysWhatColumnsHold()
{
    const QString path = write(u"mine.csv"_s, "b,What is A?,x\n");
    const CliRun run = import({u"--map"_s, u"title=2,answer=1,tags=3"_s, path});
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    QCOMPARE(kept(), QStringList(u"mine: What is A? — b"_s));
    // A text is a table when it is said so, and Markdown is none.
    const QString text = write(u"mine.txt"_s, "c\tWhat is A?\n");
    QCOMPARE(import({u"--map"_s, u"title=2,answer=1"_s, text}).code, ExitCode::Success);
    QCOMPARE(kept(), QStringList(u"mine: What is A? — c"_s));
    const CliRun markdown = import({u"--map"_s, u"title=2"_s, write(u"mine.md"_s, soundDocument())});
    QCOMPARE(markdown.code, ExitCode::Failure);
    QVERIFY2(markdown.errors.contains("It is no table"_L1), qPrintable(markdown.errors));
}

void TestImportFormats::preview_keepsNothing()
{
    const QString path = write(u"mine.csv"_s, "Frage,Antwort\nWhat is A?,a\n");
    const CliRun run = import({u"--preview"_s, u"--map"_s, u"title=Frage,answer=Antwort"_s, path});
    QCOMPARE(run.code, ExitCode::Success);
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"# title: column 1 (Frage)"_s);
    QCOMPARE(lines[1], u"# answer: column 2 (Antwort)"_s);
    QVERIFY(lines[2].endsWith("\tWhat is A?"_L1));
    QVERIFY(lines[3].contains("questions: 1,"_L1));
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));
}

void TestImportFormats::faults_areToldByLine()
{
    const QString path = write(u"mine.csv"_s, "question,answer\n,b\nWhat is A?,a\n");
    const CliRun run = import({path});
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, path + u":2: error: The row has no question and is left out\n"_s);
    QVERIFY(run.output.contains("errors: 1"_L1));
    const QString twice = write(u"twice.csv"_s, "question,answer\nWhat is A?,\"a\nb\"\nWhat is a,c\n");
    QCOMPARE(import({twice}).errors, twice + u":4: note: “What is a” stands here twice\n"_s);
}

void TestImportFormats::duplicates_followTheRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("expected");
    const QString oldA = u"old: What is A? — old"_s;
    const QString oldB = u"old: What is B? — old"_s;
    const QString newA = u"new: What is A? — new"_s;
    const QString newC = u"new: What is C? — new"_s;
    QTest::newRow("both") << u"both"_s << QStringList{newA, newC, oldA, oldB};
    QTest::newRow("keep") << u"keep"_s << QStringList{newC, oldA, oldB};
    QTest::newRow("replace") << u"replace"_s << QStringList{newA, newC, oldB};
}

void TestImportFormats::duplicates_followTheRule()
{
    QFETCH(const QString, rule);
    QFETCH(const QStringList, expected);
    QCOMPARE(import({write(u"old.csv"_s, "question,answer\nWhat is A?,old\nWhat is B?,old\n")}).code,
             ExitCode::Success);
    const QString path = write(u"new.csv"_s, "question,answer\nWhat is a,new\nWhat is C?,new\n");
    (void)write(u"new.csv"_s, "question,answer\nWhat is A?,new\nWhat is C?,new\n");
    const CliRun run = import({u"--duplicates"_s, rule, path});
    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.errors.contains(u"“What is A?”"_s), qPrintable(run.errors));
    QCOMPARE(kept(), expected);
}

void TestImportFormats::bankLeftEmpty_isRemoved()
{
    QCOMPARE(import({write(u"old.csv"_s, "question,answer\nWhat is A?,old\n")}).code, ExitCode::Success);
    const QString path = write(u"new.csv"_s, "question,answer\nWhat is A?,new\n");
    QCOMPARE(import({u"--duplicates"_s, u"keep"_s, path}).code, ExitCode::Failure);
    QCOMPARE(kept(), QStringList(u"old: What is A? — old"_s));
    QCOMPARE(import({u"--duplicates"_s, u"replace"_s, path}).code, ExitCode::Success);
    QCOMPARE(kept(), QStringList(u"new: What is A? — new"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"data/banks/removed/old.md"_s)));
}

void TestImportFormats::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("map") << QStringList{u"--map"_s, u"mood=1"_s};
    QTest::newRow("duplicates") << QStringList{u"--duplicates"_s, u"maybe"_s};
}

void TestImportFormats::wrongUsage_isRefused()
{
    QFETCH(const QStringList, options);
    const CliRun run = import(options + QStringList{write(u"mine.csv"_s, "A?,b\n")});
    QCOMPARE(run.code, ExitCode::Usage);
    QVERIFY(kept().isEmpty());
}

void TestImportFormats::failures_keepNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("table never closed") << u"a.csv"_s << QByteArray("a,\"b\n");
    QTest::newRow("no such column") << u"b.csv"_s << QByteArray("mood,colour\n");
    QTest::newRow("other JSON") << u"a.json"_s << QByteArray("{}");
    QTest::newRow("half a zip") << u"a.zip"_s << zipped({{u"a.md"_s, "## A?\nAnswer: b\n"}}).value().chopped(9);
    QTest::newRow("missing") << u"a.tsv"_s << QByteArray();
}

void TestImportFormats::failures_keepNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder->filePath(name);
    if (!bytes.isNull())
        (void)write(name, bytes);
    const bool isMapped = name == "b.csv"_L1;
    const CliRun run = import(isMapped ? QStringList{u"--map"_s, u"title=Frage"_s, path} : QStringList{path});
    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith(path + u": error: "_s), qPrintable(run.errors));
    QVERIFY(banks().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportFormats)
#include "tst_importformats.moc"
