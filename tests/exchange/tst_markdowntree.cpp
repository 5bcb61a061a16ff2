// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdowntree.h"
#include "exchange/zipfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestMarkdownTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folder_becomesOneBank();
    void zip_becomesTheSame();
    void oddities_areTold();
    void zipOddities_areTold();
    void nothingToRead_isAFailure_data();
    void nothingToRead_isAFailure();
    void rules_ofMostQuestionsHold();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] static QStringList placed(const BankDocument &document)
    {
        QStringList lines;
        for (const Question &question : document.questions)
            lines.append(document.topicPath(question.topic).join(u'/') + u": "_s + question.title);
        return lines;
    }
    [[nodiscard]] static QString told(const BankDocument &document)
    {
        QStringList lines;
        for (const Diagnostic &diagnostic : document.diagnostics)
            lines.append(diagnostic.toString());
        return lines.join(u'\n');
    }

    std::optional<QTemporaryDir> m_folder;
};

static const QByteArray Marked = "# Basics\n\n## What is A?\n\nAnswer: a\n";
static const QByteArray Unsorted = "# What is B?\n\nAnswer: b\n";

static const QList<ZipFile> &files()
{
    static const QList<ZipFile> list{{u"repo-main/"_s, {}},
                                     {u"repo-main/README.md"_s, "# My repository\n"},
                                     {u"repo-main/10 late/x.md"_s, Marked},
                                     {u"repo-main/2 early/x.md"_s, Marked},
                                     {u"repo-main/2 early/deep/b.markdown"_s, Unsorted},
                                     {u"repo-main/img/p.png"_s, "\x89PNG"},
                                     {u"repo-main/.github/x.md"_s, Marked}};
    return list;
}

static const QStringList &expected()
{
    static const QStringList list{u"2 early/deep/b: What is B?"_s, u"2 early/Basics: What is A?"_s,
                                  u"10 late/Basics: What is A?"_s};
    return list;
}

void TestMarkdownTree::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestMarkdownTree::folder_becomesOneBank()
{
    for (const ZipFile &file : files()) {
        if (!file.name.endsWith(u'/'))
            write(file.name, file.bytes);
    }
    const auto document = documentFromFolder(m_folder->filePath(u"repo-main"_s), u"repo"_s);
    QVERIFY(document);
    QCOMPARE(placed(*document), expected());
    QCOMPARE(document->title, u"repo-main"_s);
    QVERIFY2(told(*document).contains("repo-main/README.md: note: No question was found"_L1),
             qPrintable(told(*document)));
    QVERIFY(told(*document).contains("1 other file"_L1));
}

void TestMarkdownTree::zip_becomesTheSame()
{
    const QString path = writeZip(m_folder->filePath(u"repo.zip"_s), zipped(files()).value());
    const auto document = documentFromZip(path, u"repo"_s);
    QVERIFY(document);
    QCOMPARE(placed(*document), expected());
    QVERIFY(told(*document).contains("repo.zip/README.md: note: No question was found"_L1));
    // Nothing was unpacked.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"repo.zip"_s));
}

void TestMarkdownTree::oddities_areTold()
{
    write(u"list/a.md"_s, Marked);
    write(u"list/binary.md"_s, QByteArray("\0\1\2\3", 4).repeated(100));
    write(u"outside/secret.md"_s, "# S\n\n## What is secret?\n\nAnswer: this\n");
    QVERIFY(QFile::link(m_folder->filePath(u"outside/secret.md"_s), m_folder->filePath(u"list/link.md"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"list"_s), m_folder->filePath(u"list/loop"_s)));
    QString deep = u"list"_s;
    for (int i = 0; i < 25; ++i)
        deep += u"/d"_s;
    write(deep + u"/x.md"_s, Marked);
    const auto document = documentFromFolder(m_folder->filePath(u"list"_s), u"list"_s);
    QVERIFY(document);
    QCOMPARE(placed(*document), QStringList(u"Basics: What is A?"_s));
    for (const QString &part : {u"list/link.md: note: A symbolic link"_s, u"list/loop: note: A symbolic link"_s,
                                u"list/binary.md: error: "_s, u"lies too deep"_s})
        QVERIFY2(told(*document).contains(part), qPrintable(told(*document)));
}

void TestMarkdownTree::zipOddities_areTold()
{
    QByteArray bytes = zipped({{u"link.md"_s, "a.md"},
                               {u"secret.md"_s, Marked},
                               {u"../out.md"_s, Marked},
                               {u"/etc/out.md"_s, Marked},
                               {u"a.md"_s, Marked},
                               {u"bomb.md"_s, QByteArray(20'000'000, 'x')}})
                           .value();
    ZipFault::makeSymlink(bytes, 0);
    ZipFault::encrypt(bytes, 1);
    const auto document = documentFromZip(writeZip(m_folder->filePath(u"x.zip"_s), bytes), u"x"_s);
    QVERIFY(document);
    QCOMPARE(placed(*document), QStringList(u"Basics: What is A?"_s));
    for (const QString &part :
         {u"x.zip/link.md: note: A symbolic link"_s, u"x.zip/secret.md: error: “secret.md” is encrypted"_s,
          u"“../out.md” leads out"_s, u"“/etc/out.md” leads out"_s, u"x.zip/bomb.md: error: “bomb.md” would unfold"_s})
        QVERIFY2(told(*document).contains(part), qPrintable(told(*document)));
}

void TestMarkdownTree::nothingToRead_isAFailure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no Markdown") << zipped({{u"a.txt"_s, "a"}}).value();
    QTest::newRow("no question") << zipped({{u"a.md"_s, "text"}}).value();
    QTest::newRow("no archive") << QByteArray("PK\3\4 and no more");
}

void TestMarkdownTree::nothingToRead_isAFailure()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!documentFromZip(writeZip(m_folder->filePath(u"x.zip"_s), bytes), u"x"_s));
    QVERIFY(!documentFromFolder(m_folder->path(), u"x"_s));
    QVERIFY(!documentFromFolder(m_folder->filePath(u"missing"_s), u"x"_s));
}

void TestMarkdownTree::rules_ofMostQuestionsHold()
{
    const QByteArray unmarked =
        "# T\n\n## 1. What is X?\n\nIt is:\n\n- first: a\n- second: b\n\n## 2. Why X?\n\n- so: c\n";
    const QString path =
        writeZip(m_folder->filePath(u"x.zip"_s), zipped({{u"a.md"_s, Marked}, {u"b.md"_s, unmarked}}).value());
    const auto document = documentFromZip(path, u"x"_s);
    QVERIFY(document);
    QCOMPARE(document->points, PointRule::FirstList);
    QCOMPARE(document->questions.size(), 3);
}

QTEST_GUILESS_MAIN(TestMarkdownTree)
#include "tst_markdowntree.moc"
