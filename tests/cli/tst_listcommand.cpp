// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "cli/runcli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        qWarning("no JSON object: %s", qPrintable(error.errorString()));
    return document.object();
}

QByteArray manyQuestions(int count)
{
    QByteArray bytes = "# 很多\n\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "## 问题甲 " + number + " 是什么？\n<!-- id: question-" + number + " -->\n\n**答案：** 第 " + number
            + " 答。\n\n";
    }
    return bytes;
}

} // namespace

class TestListCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_isALineAQuestion();
    void text_keepsItsColumnsWhateverTheTitle();
    void json_hasEveryField();
    void json_countsQuestionsOfATopicAndBelow();
    void json_joinsTopicsOfOneId();
    void json_ofAnEmptyFileIsComplete();
    void json_carriesDiagnosticsOfUnreadableFiles();
    void unreadableFile_doesNotHideTheOthers();
    void standardInput_isReadAtADash();
    void builtInBank_isListedWithoutAFile_data();
    void builtInBank_isListedWithoutAFile();
    void language_followsTheLocale_data();
    void language_followsTheLocale();
    void longList_streamsOut();
    void output_endsWhenNobodyReads();

private:
    QTemporaryDir m_folder;
    QString m_sound;
};

void TestListCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sound = writeFile(m_folder.path(), u"sound.md"_s, soundDocument());
}

void TestListCommand::text_isALineAQuestion()
{
    const CliRun run = runCli({u"list"_s, m_sound});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.output,
             u"kv-cache-bytes\t推理部署 › KV 缓存\tKV Cache 的显存怎么算？\n"
             "caching-a-prefix\t推理部署 › KV 缓存\t前缀缓存省了什么？\n"_s);
    QCOMPARE(run.errors, QString());
}

void TestListCommand::text_keepsItsColumnsWhateverTheTitle()
{
    const CliRun run =
        runCli({u"list"_s, u"-"_s}, "# A\tB\n\n## 1. What\tis \x1b[31mthis?\n<!-- id: this -->\n\nAnswer: that\n");

    QCOMPARE(run.output, u"this\tA B\tWhat is  [31mthis?\n"_s);
}

void TestListCommand::json_hasEveryField()
{
    const CliRun run = runCli({u"list"_s, u"--json"_s, m_sound});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    const QJsonObject root = parsed(run.output);
    QCOMPARE(root.keys(), QStringList({u"diagnostics"_s, u"questions"_s, u"topics"_s}));
    QCOMPARE(root.value("diagnostics"_L1), QJsonArray());

    const QJsonArray questions = root.value("questions"_L1).toArray();
    QCOMPARE(questions.size(), 2);
    QJsonObject first = questions.at(0).toObject();
    const QString answer = first.take("answer"_L1).toString();
    QVERIFY(answer.startsWith(u"每个 token 存 2·层数·KV 头数·头维·字节数。"_s));
    QVERIFY(answer.contains(u"**公式：** 两份，每层都有"_s) && answer.contains(u"**省法：**"_s));
    const QJsonObject expected{
        {u"id"_s, u"kv-cache-bytes"_s},
        {u"topic"_s, QJsonArray{u"推理部署"_s, u"KV 缓存"_s}},
        {u"title"_s, u"KV Cache 的显存怎么算？"_s},
        {u"level"_s, 2},
        {u"kind"_s, u"calculation"_s},
        {u"lead"_s, u"每个 token 存 2·层数·KV 头数·头维·字节数。"_s},
        {u"points"_s,
         QJsonArray{QJsonObject{{u"term"_s, u"公式"_s}, {u"text"_s, u"两份，每层都有"_s}, {u"vital"_s, true}},
                    QJsonObject{{u"term"_s, u"省法"_s}, {u"text"_s, u"减少 KV 头数"_s}, {u"vital"_s, false}}}},
        {u"analysis"_s, u"考的是能否把公式写全。"_s},
        {u"pitfalls"_s, QJsonArray{u"用查询头数代替 KV 头数"_s}},
        {u"followUps"_s, QJsonArray{u"前缀缓存能省多少？"_s, u"量化能省多少？"_s}},
        {u"references"_s,
         QJsonArray{u"GQA: Training Generalized Multi-Query Transformer Models (2023), arXiv:2305.13245"_s}},
    };
    QCOMPARE(first, expected);

    const QJsonObject second = questions.at(1).toObject();
    QCOMPARE(second.keys(), questions.at(0).toObject().keys());
    QVERIFY(second.value("level"_L1).isNull());
    QVERIFY(second.value("kind"_L1).isNull());
    QCOMPARE(second.value("analysis"_L1), QJsonValue(QString()));
    QCOMPARE(second.value("pitfalls"_L1), QJsonValue(QJsonArray()));
}

void TestListCommand::json_countsQuestionsOfATopicAndBelow()
{
    const QByteArray document = "# 甲\n<!-- id: a -->\n\n## 甲一问？\n<!-- id: a-one -->\n\n答案：一\n\n"
                                "## 甲乙\n<!-- id: a.b -->\n\n### 乙一问？\n<!-- id: b-one -->\n\n答案：一\n\n"
                                "### 乙二问？\n<!-- id: b-two -->\n\n答案：二\n\n"
                                "# 空\n<!-- id: empty -->\n\n没有题。\n";

    const CliRun run = runCli({u"list"_s, u"--json"_s, u"-"_s}, document);

    const QJsonArray expected{
        QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"甲"_s}, {u"questions"_s, 3}},
        QJsonObject{{u"id"_s, u"a.b"_s}, {u"title"_s, u"甲乙"_s}, {u"questions"_s, 2}},
        QJsonObject{{u"id"_s, u"empty"_s}, {u"title"_s, u"空"_s}, {u"questions"_s, 0}},
    };
    QCOMPARE(parsed(run.output).value("topics"_L1).toArray(), expected);
}

void TestListCommand::json_joinsTopicsOfOneId()
{
    const CliRun run = runCli({u"list"_s, u"--json"_s, m_sound, m_sound});

    const QJsonObject root = parsed(run.output);
    QCOMPARE(root.value("questions"_L1).toArray().size(), 4);
    const QJsonArray topics = root.value("topics"_L1).toArray();
    QCOMPARE(topics.size(), 2);
    QCOMPARE(topics.at(0).toObject().value("questions"_L1), QJsonValue(4));
}

void TestListCommand::json_ofAnEmptyFileIsComplete()
{
    const QString path = writeFile(m_folder.path(), u"empty.md"_s, {});

    const QJsonObject root = parsed(runCli({u"list"_s, u"--json"_s, path}).output);

    QCOMPARE(root.value("questions"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(root.value("topics"_L1), QJsonValue(QJsonArray()));
    QVERIFY(root.value("diagnostics"_L1).isArray());
}

void TestListCommand::json_carriesDiagnosticsOfUnreadableFiles()
{
    const QString missing = m_folder.filePath(u"missing.md"_s);

    const CliRun run = runCli({u"list"_s, missing, m_sound, u"--json"_s});

    QCOMPARE(run.code, ExitCode::Failure);
    const QJsonObject root = parsed(run.output);
    QCOMPARE(root.value("questions"_L1).toArray().size(), 2);
    QCOMPARE(root.value("diagnostics"_L1).toArray().size(), 1);
    QJsonObject diagnostic = root.value("diagnostics"_L1).toArray().at(0).toObject();
    QVERIFY(!diagnostic.take("message"_L1).toString().isEmpty());
    QCOMPARE(diagnostic, QJsonObject({{u"file"_s, missing}, {u"line"_s, 0}, {u"level"_s, u"error"_s}}));
}

void TestListCommand::unreadableFile_doesNotHideTheOthers()
{
    const QString missing = m_folder.filePath(u"missing.md"_s);

    const CliRun run = runCli({u"list"_s, missing, m_sound});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.outputLines().size(), 2);
    QVERIFY2(run.errors.startsWith(missing + u": error: "_s), qPrintable(run.errors));
}

void TestListCommand::standardInput_isReadAtADash()
{
    const CliRun run = runCli({u"list"_s, u"-"_s}, soundDocument());

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.output, runCli({u"list"_s, m_sound}).output);
}

void TestListCommand::builtInBank_isListedWithoutAFile_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestListCommand::builtInBank_isListedWithoutAFile()
{
    QFETCH(const QString, code);
    const BankPtr bank = readBuiltInBank(languageFromCode(code));

    const CliRun run = runCli({u"list"_s, u"--json"_s, u"--language"_s, code});

    const QJsonObject root = parsed(run.output);
    const QJsonArray questions = root.value("questions"_L1).toArray();
    QCOMPARE(questions.size(), bank->questions().size());
    for (qsizetype i = 0; i < questions.size(); ++i)
        QCOMPARE(questions.at(i).toObject().value("title"_L1).toString(), bank->questions().at(i).title);
    QCOMPARE(root.value("topics"_L1).toArray().size(), bank->topics().size());
}

void TestListCommand::language_followsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << QLocale(u"en_GB"_s) << u"en"_s;
    QTest::newRow("Chinese") << QLocale(u"zh_CN"_s) << u"zh"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"zh"_s;
    QTest::newRow("C") << QLocale::c() << u"zh"_s;
}

void TestListCommand::language_followsTheLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, code);

    const QLocale before;
    QLocale::setDefault(locale);
    const CliRun run = runCli({u"list"_s});
    QLocale::setDefault(before);

    const CliRun expected = runCli({u"list"_s, u"--language"_s, code});
    QCOMPARE(run.output, expected.output);
    QCOMPARE(run.code, expected.code);
}

void TestListCommand::longList_streamsOut()
{
    const int count = 10'000;
    const QString path = writeFile(m_folder.path(), u"long.md"_s, manyQuestions(count));

    const CliRun text = runCli({u"list"_s, path});
    QCOMPARE(text.outputLines().size(), count);
    QCOMPARE(text.outputLines().constLast(), u"question-9999\t很多\t问题甲 9999 是什么？"_s);

    const QJsonArray questions = parsed(runCli({u"list"_s, u"--json"_s, path}).output).value("questions"_L1).toArray();
    QCOMPARE(questions.size(), count);
    QCOMPARE(questions.last().toObject().value("answer"_L1).toString(), u"第 9999 答。"_s);
}

void TestListCommand::output_endsWhenNobodyReads()
{
    const QString path = writeFile(m_folder.path(), u"long.md"_s, manyQuestions(3'000));
    QBuffer input;
    QFile full(u"/dev/full"_s);
    QBuffer errors;
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && errors.open(QIODevice::WriteOnly));

    const ExitCode code = CommandLine({u"baiwen"_s, u"list"_s, path, path}).run(input, full, errors);

    QCOMPARE(code, ExitCode::Failure);
    QCOMPARE(errors.data().count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestListCommand)
#include "tst_listcommand.moc"
