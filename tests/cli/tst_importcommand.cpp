// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "cli/runcli.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestImportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void file_isKeptAsABank();
    void sameFileAgain_updatesItsBank();
    void ids_areThoseOfTheList_data();
    void ids_areThoseOfTheList();
    void foreignList_comesIn();
    void gbkFile_isKeptAsUtf8();
    void remarks_goToTheErrorStream();
    void unreadableFile_doesNotStopTheOthers_data();
    void unreadableFile_doesNotStopTheOthers();
    void fileWithoutQuestions_replacesNothing();
    void twoFilesOfOneName_areNotMixedUp();
    void dataFolderThatCannotBeMade_isSaid();

private:
    [[nodiscard]] CliRun import(const QStringList &files) const
    {
        return runCli(QStringList{u"--data-dir"_s, m_folder->filePath(u"data"_s), u"import"_s} + files);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder->path(), name, bytes);
    }
    /// The files in `banks/`.
    [[nodiscard]] QStringList kept() const
    {
        const QDir banks(m_folder->filePath(u"data/banks"_s));
        QStringList paths;
        for (const QFileInfo &file : banks.entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name))
            paths.append(file.filePath());
        return paths;
    }

    /// The first column of a list.
    [[nodiscard]] static QStringList idsOf(const QStringList &lines)
    {
        QStringList ids;
        for (const QString &line : lines)
            ids.append(line.section(u'\t', 0, 0));
        return ids;
    }
    /// The ids that the window will find in the only bank.
    [[nodiscard]] QStringList keptIds() const
    {
        BankLibrary library(m_folder->filePath(u"data/banks"_s), m_folder->path());
        QSignalSpy changed(&library, &BankLibrary::ownBanksChanged);
        library.load(Language::English);
        if (!changed.wait(60'000))
            return {};
        QStringList ids;
        for (const Question &question : library.ownBanks().constFirst()->questions())
            ids.append(question.id);
        return ids;
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestImportCommand::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestImportCommand::file_isKeptAsABank()
{
    const QString path = write(u"mine.md"_s, soundDocument());

    const CliRun run = import({path});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.output, path + u": new bank “推理小题库”; questions: 2, topics: 2, errors: 0, warnings: 0\n"_s);
    QCOMPARE(run.errors, QString());
    QCOMPARE(kept().size(), 1);
    QCOMPARE(runCli({u"list"_s, kept().constFirst()}).output, runCli({u"list"_s, path}).output);
    QVERIFY(QFile::exists(path));
}

void TestImportCommand::sameFileAgain_updatesItsBank()
{
    const QString path = write(u"mine.md"_s, soundDocument());
    QCOMPARE(import({path}).code, ExitCode::Success);
    (void)write(u"mine.md"_s, soundDocument() + "\n### 3. 新的一问？\n<!-- id: new-one -->\n\n**答案：** 新的。\n");

    const CliRun run = import({path});

    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.startsWith(path + u": updated bank “推理小题库”; questions: 3, "_s), qPrintable(run.output));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(runCli({u"list"_s, kept().constFirst()}).outputLines().size(), 3);
}

void TestImportCommand::ids_areThoseOfTheList_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"mine.md", "web list.md", "我的 题.md", "notes.v2.markdown", "Q&A: all?.md", ".hidden.md",
                             "README", "baiwen.md"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestImportCommand::ids_areThoseOfTheList()
{
    QFETCH(const QString, name);
    const QString path =
        write(name,
              "---\ntitle: A list\nid: somewhere.else\n---\n\n# Deep learning\n\n"
              "## 1. What is attention?\n\nAnswer: A weighted sum.\n\n"
              "## 2. What is a token?\n\nAnswer: A piece of text.\n\n## 2. What is a token?\n\nAnswer: Both.\n");
    const QStringList listed = runCli({u"list"_s, path}).outputLines();
    QCOMPARE(listed.size(), 3);
    QCOMPARE(import({path}).code, ExitCode::Success);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(runCli({u"list"_s, kept().constFirst()}).outputLines(), listed);
    QCOMPARE(keptIds(), idsOf(listed));

    // The file goes on changing; what is the same question stays it.
    (void)write(name,
                "---\ntitle: A longer list\n---\n\n# Deep learning\n\n## 1. What is new?\n\nAnswer: This.\n\n"
                "## 2. What is  **attention** ?\n\nAnswer: A sum.\n\n"
                "## 3. What is a token?\n\nAnswer: A piece of text.\n");
    const QStringList changed = runCli({u"list"_s, path}).outputLines();
    QCOMPARE(import({path}).code, ExitCode::Success);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(keptIds(), idsOf(changed));
    QCOMPARE(idsOf(changed).mid(1), idsOf(listed).first(2));
}

void TestImportCommand::foreignList_comesIn()
{
    const QString path = write(u"web list.md"_s,
                               "# Deep learning\n\n## 1. What is attention?\n\nA weighted sum.\n\n"
                               "## 2. What is a token?\n\nA piece of text.\n");

    const CliRun run = import({path});

    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.contains("questions: 2,"_L1), qPrintable(run.output));
    QCOMPARE(kept().size(), 1);
}

void TestImportCommand::gbkFile_isKeptAsUtf8()
{
    // "# 注意力 / ## 1. 什么是自注意力机制？ / 自注意力机制让每个词都能看到其他的词。" in GBK
    const QString path = write(u"gbk.md"_s,
                               "# \xd7\xa2\xd2\xe2\xc1\xa6\n\n## 1. "
                               "\xca\xb2\xc3\xb4\xca\xc7\xd7\xd4\xd7\xa2\xd2\xe2\xc1\xa6\xbb\xfa\xd6\xc6\xa3\xbf\n\n"
                               "\xd7\xd4\xd7\xa2\xd2\xe2\xc1\xa6\xbb\xfa\xd6\xc6\xc8\xc3\xc3\xbf\xb8\xf6\xb4\xca\xb6"
                               "\xbc\xc4\xdc\xbf\xb4\xb5\xbd\xc6\xe4\xcb\xfb\xb5\xc4\xb4\xca\xa1\xa3\n");

    QCOMPARE(import({path}).code, ExitCode::Success);

    QCOMPARE(kept().size(), 1);
    QFile file(kept().constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("什么是自注意力机制？"));
}

void TestImportCommand::remarks_goToTheErrorStream()
{
    QByteArray faulty = soundDocument();
    faulty.replace("level: 2", "level: 2; colour: red");
    const QString path = write(u"mine.md"_s, faulty);

    const CliRun run = import({path});

    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.endsWith("warnings: 1\n"_L1), qPrintable(run.output));
    QVERIFY2(run.errors.startsWith(path + u":14: warning: "_s), qPrintable(run.errors));
}

void TestImportCommand::unreadableFile_doesNotStopTheOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\0\0\0\xff\xfe\0\0",
                                          14)
                                   .repeated(64);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no questions") << QByteArray("Just a paragraph.\n");
}

void TestImportCommand::unreadableFile_doesNotStopTheOthers()
{
    QFETCH(const QByteArray, bytes);
    const QString bad = m_folder->filePath(u"bad.md"_s);
    if (!bytes.isNull())
        (void)write(u"bad.md"_s, bytes);
    const QString good = write(u"good.md"_s, soundDocument());

    const CliRun run = import({bad, good});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.contains(bad + u": error: "_s), qPrintable(run.errors));
    QCOMPARE(run.outputLines().size(), 1);
    QVERIFY(run.output.startsWith(good));
    QCOMPARE(kept().size(), 1);
}

void TestImportCommand::fileWithoutQuestions_replacesNothing()
{
    const QString path = write(u"mine.md"_s, soundDocument());
    QCOMPARE(import({path}).code, ExitCode::Success);
    (void)write(u"mine.md"_s, "");

    QCOMPARE(import({path}).code, ExitCode::Failure);

    QCOMPARE(runCli({u"list"_s, kept().constFirst()}).outputLines().size(), 2);
}

void TestImportCommand::twoFilesOfOneName_areNotMixedUp()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"a"_s) && QDir(m_folder->path()).mkpath(u"b"_s));
    const QString first = write(u"a/README.md"_s, soundDocument());
    const QString second = write(u"b/README.md"_s, "# B\n\n## 1. What is that?\n\nThis.\n");

    const CliRun run = import({first, second});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.contains(second + u": error: "_s) && run.errors.contains(first), qPrintable(run.errors));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(runCli({u"list"_s, kept().constFirst()}).outputLines().size(), 2);
    // The same file twice does no harm.
    QCOMPARE(import({first, first}).code, ExitCode::Success);
}

void TestImportCommand::dataFolderThatCannotBeMade_isSaid()
{
    const QString inTheWay = write(u"data"_s, "a file, no folder");
    const QString path = write(u"mine.md"_s, soundDocument());

    const CliRun run = import({path});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith("baiwen: "_L1) && run.errors.contains(inTheWay), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
