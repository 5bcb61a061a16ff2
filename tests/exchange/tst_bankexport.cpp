// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "bank/documentgenerator.h"
#include "exchange/ankicard.h"
#include "exchange/bankexport.h"
#include "exchange/csv.h"
#include "exchange/documentselection.h"
#include "exchange/documenttable.h"
#include "exchange/exchangefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestBankExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_isReadBackEqual();
    void selections_areReadBackEqual();
    void selection_takesTopicsAboveWithIt();
    void everyFormat_takesEveryDocument();
    void questionSheet_answersNothing_data();
    void questionSheet_answersNothing();
    void marks_areWritten_data();
    void marks_areWritten();
    void tags_endNoComment();
    void html_loadsAndRunsNothing();
    void html_linksLeadSomewhere();
    void html_isWellFormed();
    void csv_holdsNoFormula();
    void ankiText_isALineACard();

private:
    [[nodiscard]] static QString written(const BankDocument &document, BankFormat format,
                                         const BankExportOptions &options = {})
    {
        return QString::fromUtf8(exportBank(document, format, options).value_or("failed"));
    }
    [[nodiscard]] static MarksByQuestion someMarks()
    {
        QuestionMarks marks;
        marks.isBookmarked = true;
        marks.tags = QStringList{u"面试/周三"_s};
        marks.note = u"# 我的笔记\n\n**答案：** 记得 GQA"_s;
        return {{u"kv-cache-bytes"_s, marks}};
    }
};

void TestBankExport::markdown_isReadBackEqual()
{
    for (const BankDocument &document : {oddDocument(), documentOf(*readBuiltInBank(Language::Chinese)),
                                         documentOf(*readBuiltInBank(Language::English))})
        QVERIFY(kept(readMarkdown(written(document, BankFormat::Markdown).toUtf8())) == kept(document));
}

void TestBankExport::selections_areReadBackEqual()
{
    const BankDocument document = documentOf(*readBuiltInBank(Language::English));
    for (int step = 2; step < 60; step += 7) {
        QSet<QString> ids;
        for (qsizetype i = 0; i < document.questions.size(); i += step)
            ids.insert(document.questions[i].id);
        const BankDocument part = selected(document, ids);
        QCOMPARE(part.questions.size(), ids.size());
        QVERIFY(kept(readMarkdown(written(part, BankFormat::Markdown).toUtf8())) == kept(part));
    }
}

void TestBankExport::selection_takesTopicsAboveWithIt()
{
    const BankDocument part = selected(oddDocument(), {u"caching-a-prefix"_s, u"not-there"_s});
    QCOMPARE(part.questions.size(), 1);
    QCOMPARE(part.topicPath(part.questions[0].topic), QStringList({u"推理部署"_s, u"KV 缓存"_s}));
    QCOMPARE(part.topics.size(), 2);
    QVERIFY(part.introduction.isEmpty() && part.topics[0].introduction.isEmpty());
    QVERIFY(selected(oddDocument(), {}).topics.isEmpty());
}

void TestBankExport::everyFormat_takesEveryDocument()
{
    for (quint32 seed = 1; seed < 120; ++seed) {
        const BankDocument document = readMarkdown(DocumentGenerator(seed).document().toUtf8());
        for (const auto format :
             {BankFormat::Markdown, BankFormat::Html, BankFormat::Csv, BankFormat::AnkiText, BankFormat::Json})
            QVERIFY(!exportBank(document, format)->isEmpty());
        // A row for each question, whatever it holds.
        const auto rows = readCsv(*exportBank(document, BankFormat::Csv), ',');
        QVERIFY(rows);
        QCOMPARE(rows->size(), document.questions.size() + 1);
        QCOMPARE(written(document, BankFormat::AnkiText).count(u'\n'), document.questions.size() + 6);
    }
}

void TestBankExport::questionSheet_answersNothing_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"md", "html", "csv", "tsv", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestBankExport::questionSheet_answersNothing()
{
    QFETCH(const QString, format);
    BankExportOptions options;
    options.withAnswers = false;
    const QString sheet = written(oddDocument(), *bankFormatFromName(format), options);
    QVERIFY(sheet.contains(u"KV Cache 的显存怎么算？"_s));
    QVERIFY(sheet.contains(u"题干"_s));
    for (const QString &part : {u"每个 token"_s, u"减少"_s, u"想想"_s, u"写全"_s, u"代替"_s, u"量化"_s, u"论文"_s})
        QVERIFY2(!sheet.contains(part), qPrintable(part));
}

void TestBankExport::marks_areWritten_data()
{
    questionSheet_answersNothing_data();
}

void TestBankExport::marks_areWritten()
{
    QFETCH(const QString, format);
    BankExportOptions options;
    options.marks = someMarks();
    const QString text = written(oddDocument(), *bankFormatFromName(format), options);
    QVERIFY(text.contains(u"我的笔记"_s));
    QVERIFY(text.contains(u"面试/周三"_s));
    QVERIFY(text.contains(format == "json"_L1 ? u"\"bookmarked\": true"_s : BookmarkTag));
    QVERIFY(!written(oddDocument(), *bankFormatFromName(format)).contains(u"我的笔记"_s));
    if (format == "md"_L1) {
        const BankDocument again = readMarkdown(text.toUtf8());
        QCOMPARE(again.topics.size(), 3); // the note's heading is none of ours
        QCOMPARE(again.questions.size(), 3);
        QCOMPARE(again.questions[0].tags, QStringList({u"kv-cache"_s, u"gqa"_s, u"面试/周三"_s, u"marked"_s}));
    }
}

void TestBankExport::tags_endNoComment()
{
    QuestionMarks marks;
    marks.tags = QStringList{u"a --> b"_s, u"c; id: d"_s, u"e, f"_s, u"KV-cache"_s, u"-->"_s};
    Question question;
    question.tags = QStringList{u"kv-cache"_s};
    QCOMPARE(tagsOf(question, marks), QStringList({u"kv-cache"_s, u"a b"_s, u"c id: d"_s, u"e f"_s}));
}

void TestBankExport::html_loadsAndRunsNothing()
{
    BankDocument document = oddDocument();
    document.title = u"<script>alert(2)</script>"_s;
    document.topics[0].title = u"<img src=x onerror=alert(3)>"_s;
    document.questions[0].id = u"\"><script>"_s;
    const QString page = written(document, BankFormat::Html);
    for (const QString &part : {u"<script"_s, u"onerror=a"_s, u"javascript:"_s, u"example.org"_s, u"<link"_s})
        QVERIFY2(!page.contains(part) || page.contains("&lt;img src=x onerror=a"_L1), qPrintable(part));
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(page.contains("default-src 'none'"_L1));
}

void TestBankExport::html_linksLeadSomewhere()
{
    const QString page = written(oddDocument(), BankFormat::Html);
    static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
    int count = 0;
    for (auto it = link.globalMatch(page); it.hasNext(); ++count) {
        const QString id = it.next().captured(1);
        QVERIFY2(page.contains(u" id=\"%1\""_s.arg(id)), qPrintable(id));
    }
    QCOMPARE(count, 5); // three topics, the analysis' link and a follow-up
    QVERIFY(page.contains(u"没有的题？"_s) && !page.contains("question:"_L1));
}

void TestBankExport::html_isWellFormed()
{
    for (const BankDocument &document : {oddDocument(), documentOf(*readBuiltInBank(Language::Chinese))}) {
        const QString page = written(document, BankFormat::Html);
        for (const QString &name : {u"ul"_s, u"li"_s, u"nav"_s, u"article"_s, u"h2"_s, u"h3"_s, u"p"_s, u"table"_s}) {
            const QRegularExpression opening(u"<%1[ >]"_s.arg(name));
            QCOMPARE(page.count(opening), page.count(u"</%1>"_s.arg(name)));
        }
        QCOMPARE(page.count("<article>"_L1), document.questions.size());
    }
}

void TestBankExport::csv_holdsNoFormula()
{
    const QByteArray table = *exportBank(oddDocument(), BankFormat::Csv);
    QVERIFY(table.startsWith("\xEF\xBB\xBF")); // by which Excel knows UTF-8
    const auto rows = readCsv(table.sliced(3), ',');
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4);
    QCOMPARE(rows->first().cells.first(), u"id"_s);
    int guarded = 0;
    for (const CsvRow &row : *rows) {
        QCOMPARE(row.cells.size(), questionColumns().size() - 1);
        for (const QString &cell : row.cells) {
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
            guarded += cell.startsWith(u'\'') ? 1 : 0;
        }
    }
    QCOMPARE(guarded, 6); // two titles, an answer and three lists
}

void TestBankExport::ankiText_isALineACard()
{
    const QStringList lines = written(oddDocument(), BankFormat::AnkiText).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines[0], u"#separator:tab"_s);
    QCOMPARE(lines[1], u"#html:true"_s);
    QVERIFY(lines[6].startsWith("\"kv-cache-bytes\"\t\""_L1));
    QVERIFY(lines[6].contains("a    = &quot;b&quot;<br>c"_L1));
    QVERIFY(lines[6].endsWith(u"\"推理: '小' 题库::推理部署::KV 缓存\"\t\"kv-cache gqa\"\r"_s));
    QVERIFY2(lines[7].contains("\t\"&#61;SUM(A1)"_L1), qPrintable(lines[7]));
    QVERIFY(lines[8].contains("\t\"&#64;"_L1));
    BankDocument calculated = oddDocument();
    calculated.title = u"=1+1"_s;
    QVERIFY(written(calculated, BankFormat::AnkiText).contains("\t\"'=1+1::"_L1));
}

QTEST_GUILESS_MAIN(TestBankExport)
#include "tst_bankexport.moc"
