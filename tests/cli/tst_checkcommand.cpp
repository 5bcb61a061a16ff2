// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "cli/runcli.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

QString counts(int files, int questions, int errors, int warnings, int notes)
{
    return u"Files: %1, questions: %2, errors: %3, warnings: %4, notes: %5"_s.arg(files)
        .arg(questions)
        .arg(errors)
        .arg(warnings)
        .arg(notes);
}

} // namespace

class TestCheckCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void soundDocument_hasNothingToSay();
    void everyLine_hasTheFormOfADiagnostic();
    void diagnostics_areInTheOrderOfLines();
    void wrongCalculation_isFound();
    void links_mayLeadToTheOtherFilesAndTheBuiltInBank();
    void passedReviewDate_isNoted();
    void translation_isCompared_data();
    void translation_isCompared();
    void translation_needsOneFileOfEachLanguage_data();
    void translation_needsOneFileOfEachLanguage();
    void unreadableFile_isAnErrorOfTheWholeFile_data();
    void unreadableFile_isAnErrorOfTheWholeFile();
    void unreadableFile_doesNotHideTheOthers();
    void foreignList_isNotHeldToOurRules();
    void gbkFile_isRead();
    void emptyFile_doesNotFail();
    void standardInput_isReadAtADash();
    void brokenStandardInput_isAnError();

private:
    QTemporaryDir m_folder;
    QString m_sound;
};

void TestCheckCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sound = writeFile(m_folder.path(), u"sound.md"_s, soundDocument());
}

void TestCheckCommand::soundDocument_hasNothingToSay()
{
    const CliRun run = runCli({u"check"_s, m_sound});

    QCOMPARE(run.output, counts(1, 2, 0, 0, 0) + u'\n');
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
}

void TestCheckCommand::everyLine_hasTheFormOfADiagnostic()
{
    QByteArray faulty = soundDocument();
    faulty.replace("level: 2", "level: 9; colour: red");
    const QString path = writeFile(m_folder.path(), u"faulty.md"_s, faulty);

    const CliRun run = runCli({u"check"_s, path});

    QStringList lines = run.outputLines();
    QCOMPARE(lines.takeLast().section(u',', 0, 1), u"Files: 1, questions: 2"_s);
    QVERIFY2(lines.size() >= 2, qPrintable(run.output));
    const QRegularExpression form(u"^"_s + QRegularExpression::escape(path)
                                  + u"(:[1-9]\\d*)?: (note|warning|error): \\S.*[^.。]$"_s);
    for (const QString &line : std::as_const(lines))
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    QVERIFY2(run.output.contains(path + u":14: "_s), qPrintable(run.output)); // the comment with the two faults
}

void TestCheckCommand::diagnostics_areInTheOrderOfLines()
{
    // What the reader finds and what the rules of the bank find, mixed.
    QByteArray faulty = soundDocument();
    faulty.replace("= 327680", "= 327681");
    faulty.replace("id: caching-a-prefix", "id: caching-a-prefix; colour: red");
    faulty.replace("<!-- id: inference -->", "<!-- id: inference; colour: red -->");
    const QString path = writeFile(m_folder.path(), u"order.md"_s, faulty);

    const CliRun run = runCli({u"check"_s, path});

    QList<int> lineNumbers;
    const QRegularExpression form(u"^"_s + QRegularExpression::escape(path) + u":(\\d+): "_s);
    for (const QString &line : run.outputLines()) {
        if (const auto match = form.match(line); match.hasMatch())
            lineNumbers.append(match.capturedView(1).toInt());
    }
    QVERIFY2(lineNumbers.size() >= 3, qPrintable(run.output));
    QVERIFY2(std::is_sorted(lineNumbers.cbegin(), lineNumbers.cend()), qPrintable(run.output));
}

void TestCheckCommand::wrongCalculation_isFound()
{
    QByteArray faulty = soundDocument();
    faulty.replace("= 327680", "= 327681");
    const QString path = writeFile(m_folder.path(), u"calculation.md"_s, faulty);

    const CliRun run = runCli({u"check"_s, path});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.output.contains("327681"_L1), qPrintable(run.output));
    QVERIFY2(run.outputLines().constLast().contains("errors: 1,"_L1), qPrintable(run.output));
}

void TestCheckCommand::links_mayLeadToTheOtherFilesAndTheBuiltInBank()
{
    const BankPtr builtIn = readBuiltInBank(Language::Chinese);
    QVERIFY(!builtIn->questions().isEmpty());
    const QByteArray linking =
        "# 甲\n<!-- id: a -->\n\n## 一问？\n<!-- id: linking -->\n\n**答案：** 一。\n\n**追问：**\n"
        "- [另一文件](question:caching-a-prefix)\n- [内置](question:"
        + builtIn->questions().constFirst().id.toUtf8() + ")\n";
    const QString path = writeFile(m_folder.path(), u"linking.md"_s, linking);

    const CliRun alone = runCli({u"check"_s, path});
    QCOMPARE(alone.code, ExitCode::Failure);
    QVERIFY2(alone.outputLines().constFirst().contains("caching-a-prefix"_L1), qPrintable(alone.output));
    QVERIFY2(alone.outputLines().constLast().contains("errors: 1,"_L1), qPrintable(alone.output));

    const CliRun together = runCli({u"check"_s, path, m_sound});
    QCOMPARE(together.code, ExitCode::Success);
    QCOMPARE(together.output, counts(2, 3, 0, 0, 0) + u'\n');
}

void TestCheckCommand::passedReviewDate_isNoted()
{
    QByteArray due = soundDocument();
    due.replace("level: 2", "level: 2; review-by: 2001-01");

    const CliRun run = runCli({u"check"_s, u"-"_s}, due);

    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.contains(": note: "_L1) && run.output.contains("2001-01"_L1), qPrintable(run.output));
}

void TestCheckCommand::translation_isCompared_data()
{
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<bool>("isEnglishFirst");

    const QByteArray same = "---\ntitle: Small\nlanguage: en\n---\n\n# Inference\n<!-- id: inference -->\n\n"
                            "## What is a cache for?\n<!-- id: cache -->\n\n**Answer:** To save work.\n\n"
                            "1. **Time:** less <!-- vital -->\n2. **Memory:** more\n";
    QByteArray lessPoints = same;
    lessPoints.replace("2. **Memory:** more\n", "");
    QTest::newRow("the same") << same << 0 << false;
    QTest::newRow("the same, in the other order") << same << 0 << true;
    QTest::newRow("a point less") << lessPoints << 1 << false;
    QTest::newRow("a point less, in the other order") << lessPoints << 1 << true;
}

void TestCheckCommand::translation_isCompared()
{
    QFETCH(const QByteArray, english);
    QFETCH(const int, warnings);
    QFETCH(const bool, isEnglishFirst);
    const QString zh = writeFile(m_folder.path(), u"zh.md"_s,
                                 "---\ntitle: 小\nlanguage: zh\n---\n\n# 推理\n<!-- id: inference -->\n\n"
                                 "## 缓存有什么用？\n<!-- id: cache -->\n\n**答案：** 省去重复的计算。\n\n"
                                 "1. **时间：** 变少 <!-- vital -->\n2. **显存：** 变多\n");
    const QString en = writeFile(m_folder.path(), u"en.md"_s, english);

    const QStringList files = isEnglishFirst ? QStringList{en, zh} : QStringList{zh, en};
    const CliRun run = runCli(QStringList{u"check"_s, u"--translation"_s} + files);

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.outputLines().constLast(), counts(2, 2, 0, warnings, 0));
    if (warnings > 0)
        QVERIFY2(run.output.startsWith(zh + u":9: warning: "_s), qPrintable(run.output));
}

void TestCheckCommand::translation_needsOneFileOfEachLanguage_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("one file") << QStringList{m_sound};
    QTest::newRow("three files") << QStringList{m_sound, m_sound, m_sound};
    QTest::newRow("one language") << QStringList{m_sound, m_sound};
}

void TestCheckCommand::translation_needsOneFileOfEachLanguage()
{
    QFETCH(const QStringList, files);

    const CliRun run = runCli(QStringList{u"check"_s, u"--translation"_s} + files);

    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith("baiwen: --translation "_L1), qPrintable(run.errors));
}

void TestCheckCommand::unreadableFile_isAnErrorOfTheWholeFile_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("missing") << m_folder.filePath(u"missing.md"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("binary") << writeFile(m_folder.path(), u"binary.md"_s,
                                         QByteArray("\x7f"
                                                    "ELF\0\1\2\0\0\0\xff\xfe\0\0",
                                                    14)
                                             .repeated(64));
}

void TestCheckCommand::unreadableFile_isAnErrorOfTheWholeFile()
{
    QFETCH(const QString, path);

    const CliRun run = runCli({u"check"_s, path});

    QCOMPARE(run.code, ExitCode::Failure);
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(path + u": error: "_s), qPrintable(run.output));
    QCOMPARE(lines.at(1), counts(1, 0, 1, 0, 0));
    QCOMPARE(run.errors, QString());
}

void TestCheckCommand::unreadableFile_doesNotHideTheOthers()
{
    const QString missing = m_folder.filePath(u"missing.md"_s);

    const CliRun run = runCli({u"check"_s, m_sound, missing, m_sound});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.outputLines().size(), 2);
    QCOMPARE(run.outputLines().constLast(), counts(3, 4, 1, 0, 0));
}

void TestCheckCommand::foreignList_isNotHeldToOurRules()
{
    const QString path = writeFile(m_folder.path(), u"foreign.md"_s,
                                   "# Questions\n\n## 1. What is attention?\n\nA weighted sum.\n\n"
                                   "## 2. What is a token?\n\nA piece of text.\n");

    const CliRun run = runCli({u"check"_s, path});

    QCOMPARE(run.code, ExitCode::Success);
    const QString last = run.outputLines().constLast();
    QVERIFY2(last.startsWith("Files: 1, questions: 2, errors: 0, warnings: 0, "_L1), qPrintable(run.output));
}

void TestCheckCommand::gbkFile_isRead()
{
    // "# 注意力 / ## 1. 什么是自注意力机制？ / 自注意力机制让每个词都能看到其他的词，并且按照相关程度加权求和。" in GBK
    const QByteArray gbk =
        "# \xd7\xa2\xd2\xe2\xc1\xa6\n\n## 1. "
        "\xca\xb2\xc3\xb4\xca\xc7\xd7\xd4\xd7\xa2\xd2\xe2\xc1\xa6\xbb\xfa\xd6\xc6\xa3\xbf\n\n"
        "\xd7\xd4\xd7\xa2\xd2\xe2\xc1\xa6\xbb\xfa\xd6\xc6\xc8\xc3\xc3\xbf\xb8\xf6\xb4\xca\xb6\xbc\xc4\xdc\xbf\xb4\xb5"
        "\xbd\xc6\xe4\xcb\xfb\xb5\xc4\xb4\xca\xa3\xac"
        "\xb2\xa2\xc7\xd2\xb0\xb4\xd5\xd5\xcf\xe0\xb9\xd8\xb3\xcc\xb6\xc8\xbc\xd3\xc8\xa8\xc7\xf3\xba\xcd\xa1\xa3\n";
    const QString path = writeFile(m_folder.path(), u"gbk.md"_s, gbk);

    QCOMPARE(runCli({u"check"_s, path}).code, ExitCode::Success);
    const CliRun run = runCli({u"list"_s, path});
    QVERIFY2(run.output.endsWith(u"\t注意力\t什么是自注意力机制？\n"_s), qPrintable(run.output));
}

void TestCheckCommand::emptyFile_doesNotFail()
{
    const QString path = writeFile(m_folder.path(), u"empty.md"_s, {});

    const CliRun run = runCli({u"check"_s, path});

    QVERIFY(run.code != ExitCode::Usage);
    QVERIFY2(run.outputLines().constLast().startsWith("Files: 1, questions: 0, "_L1), qPrintable(run.output));
    // That there is nothing in it is worth a word.
    QVERIFY2(run.output.startsWith(path + u": "_s), qPrintable(run.output));
}

void TestCheckCommand::standardInput_isReadAtADash()
{
    QByteArray faulty = soundDocument();
    faulty.replace("level: 2", "level: 2; colour: red");

    const CliRun run = runCli({u"check"_s, u"-"_s}, faulty);

    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.startsWith("<stdin>:14: warning: "_L1), qPrintable(run.output));
    QCOMPARE(run.outputLines().constLast(), counts(1, 2, 0, 1, 0));
}

void TestCheckCommand::brokenStandardInput_isAnError()
{
    QBuffer closed;
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"device not open"_s));
    const ExitCode code = CommandLine({u"baiwen"_s, u"check"_s, u"-"_s}).run(closed, output, output);

    QCOMPARE(code, ExitCode::Failure);
    QVERIFY2(output.data().startsWith("<stdin>: error: "), output.data().constData());
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
