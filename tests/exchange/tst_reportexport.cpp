// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownhtml.h"
#include "exchange/reportexport.h"
#include "support/hostileinterview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestReportExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_haveNamesThatComeBack();
    void markdown_hasEverythingOfThePage();
    void markdown_showsHostileTextsAsText();
    void html_escapesEverything();
    void html_loadsNothing();
    void html_isWellFormed();
    void json_hasFixedNames();
    void json_ofNothingScored_isNull();
    void pdf_isDrawnFromTheHtml();
    void fileName_isFitForAFileSystem_data();
    void fileName_isFitForAFileSystem();

private:
    const InterviewRecord m_record = hostileInterview();
    const InterviewReport m_report = makeReport(m_record, hostileWords);
};

void TestReportExport::formats_haveNamesThatComeBack()
{
    for (const ReportFormat format :
         {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Json})
        QCOMPARE(reportFormatFromName(reportFormatName(format)), format);
    QVERIFY(!reportFormatFromName(u"doc"));
    QVERIFY(!reportFormatFromName(u""));
}

void TestReportExport::markdown_hasEverythingOfThePage()
{
    const QString text = markdownToPlainText(reportToMarkdown(m_record, m_report));
    for (const QString &piece : {u"Interview report: <b>Day</b> 1 & \"2\" | *3*"_s,
                                 u"Practice"_s,
                                 u"2 of 3 answered"_s,
                                 u"1 skipped"_s,
                                 u"Time used 6:40"_s,
                                 u"Sure, but wrong"_s,
                                 u"90 % sure, score"_s,
                                 u"Vital points missed"_s,
                                 u"Deductions: "_s,
                                 u"Key points not covered −"_s,
                                 u"Over time −"_s,
                                 u"✗ vital <point> · vital"_s,
                                 u"½ supporting"_s,
                                 u"✓ supporting"_s,
                                 u"Minor error: calls it <b>free</b> | x"_s,
                                 u"Added at the end, not scored"_s,
                                 u"<b>also</b> # that"_s,
                                 u"The cache keeps the keys"_s,
                                 u"Follow-up: and why <i>so</i>?"_s,
                                 u"because <img"_s,
                                 u"The model answer."_s,
                                 u"2. q2"_s,
                                 u"Topics"_s,
                                 u"Time and score"_s,
                                 u"111 %"_s,
                                 u"Confidence and score"_s,
                                 u"What to do next"_s}) {
        if (piece == "2. q2"_L1)
            QVERIFY2(text.contains(u"3. q2"_s), "a question that the bank has lost keeps its id");
        else
            QVERIFY2(text.contains(piece), qPrintable(piece));
    }
}

void TestReportExport::markdown_showsHostileTextsAsText()
{
    const QString html = markdownToHtml(reportToMarkdown(m_record, m_report));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"_L1));
    QVERIFY(!html.contains("<h1>no heading"_L1));
    QVERIFY(!html.contains("<img"_L1));
    QVERIFY(!html.contains("href=\"http://x\""_L1));
    QCOMPARE(html.count("<h1>"_L1), 1);
    QCOMPARE(html.count("<table>"_L1), 3);
}

void TestReportExport::html_escapesEverything()
{
    const QString html = reportToHtml(m_record, m_report);
    for (const auto tag : {"<script"_L1, "<img"_L1, "<i>"_L1, "<em>one"_L1, "<b>"_L1, "onerror=alert(1)>"_L1})
        QVERIFY2(!html.contains(tag), tag.data());
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"_L1));
    QVERIFY(html.contains("&lt;script&gt;alert(2)&lt;/script&gt;"_L1));
    QVERIFY(html.contains("<strong>model</strong>"_L1));
}

void TestReportExport::html_loadsNothing()
{
    const QString html = reportToHtml(m_record, m_report);
    QVERIFY(html.contains("default-src 'none'"_L1));
    for (const auto what : {"src="_L1, "<link"_L1, "@import"_L1, "url("_L1})
        QVERIFY2(!html.section(u"<body>"_s, 0, 0).contains(what), what.data());
}

void TestReportExport::html_isWellFormed()
{
    QString html = reportToHtml(m_record, m_report);
    // What HTML leaves open and XML does not.
    html.replace("<br>"_L1, "<br/>"_L1).replace("<!DOCTYPE html>\n"_L1, QString());
    html.replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportExport::json_hasFixedNames()
{
    const QJsonObject root = QJsonDocument::fromJson(reportToJson(m_record, m_report)).object();
    QCOMPARE(root.keys(),
             QStringList({u"answerMode"_s, u"calibration"_s, u"coaching"_s, u"counts"_s, u"endedAt"_s, u"id"_s,
                          u"mode"_s, u"nextActions"_s, u"questions"_s, u"score"_s, u"seed"_s, u"startedAt"_s,
                          u"timeBudgetMs"_s, u"timeUsedMs"_s, u"title"_s, u"topics"_s, u"trend"_s}));
    QCOMPARE(root.value("id"_L1).toString(), m_record.id);
    QCOMPARE(root.value("startedAt"_L1).toString(), u"2026-03-14T09:26:00.000Z"_s);
    QCOMPARE(root.value("timeUsedMs"_L1).toInt(), 400'000);
    QCOMPARE(root.value("score"_L1).toObject().value("n"_L1).toInt(), m_report.score->n);
    const QJsonArray questions = root.value("questions"_L1).toArray();
    QCOMPARE(questions.size(), 3);
    const QJsonObject first = questions.first().toObject();
    QCOMPARE(first.value("answer"_L1).toString(), m_record.attempts[0].answer);
    QCOMPARE(first.value("confidence"_L1).toInt(), 90);
    QCOMPARE(first.value("overtimeMs"_L1).toInt(), 10'000);
    int lost = 0;
    for (const QJsonValue &deduction : first.value("score"_L1).toObject().value("deductions"_L1).toArray())
        lost += deduction.toObject().value("points"_L1).toInt();
    QCOMPARE(lost, 100 - first.value("score"_L1).toObject().value("value"_L1).toInt());
    QCOMPARE(first.value("points"_L1).toArray().first().toObject().value("credit"_L1).toString(), u"none"_s);
    QCOMPARE(first.value("addition"_L1).toString(), m_record.attempts[0].addition);
    const QJsonArray errors = first.value("errors"_L1).toArray();
    QCOMPARE(errors.size(), 2); // one of the pitfalls, and one that is none of them
    QCOMPARE(errors[0].toObject().value("text"_L1).toString(), u"calls it <b>free</b> | `x`"_s);
    QCOMPARE(errors[0].toObject().value("weight"_L1).toString(), u"minor"_s);
    QVERIFY(errors[1].toObject().value("text"_L1).toString().isEmpty());
    QVERIFY(questions.last().toObject().value("modelAnswer"_L1).isNull());
}

void TestReportExport::json_ofNothingScored_isNull()
{
    InterviewRecord record = m_record;
    record.attempts.clear();
    const QJsonObject root = QJsonDocument::fromJson(reportToJson(record, makeReport(record, hostileWords))).object();
    QVERIFY(root.value("score"_L1).isNull());
    QVERIFY(root.value("calibration"_L1).isNull());
    QVERIFY(root.value("questions"_L1).toArray().isEmpty());
}

void TestReportExport::pdf_isDrawnFromTheHtml()
{
    QString drawn;
    const auto bytes = reportTo(ReportFormat::Pdf, m_record, m_report, [&drawn](const QString &html) {
        drawn = html;
        return Result<QByteArray>(QByteArray("%PDF"));
    });
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("%PDF"));
    QCOMPARE(drawn, reportToHtml(m_record, m_report));
    QVERIFY(!reportTo(ReportFormat::Pdf, m_record, m_report, {}));
}

void TestReportExport::fileName_isFitForAFileSystem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << u"Interview 2026-03-14 0926.md"_s;
    QTest::newRow("plain") << u"周六 全真"_s << u"周六 全真.md"_s;
    QTest::newRow("separators") << u"../a/b\\c: *?"_s << u"a b c.md"_s;
    QTest::newRow("nothing left") << u"///"_s << u"Interview 2026-03-14 0926.md"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile.md"_s;
    QTest::newRow("long") << QString(500, u'文') << QString(60, u'文') + u".md"_s;
}

void TestReportExport::fileName_isFitForAFileSystem()
{
    QFETCH(const QString, title);
    InterviewRecord record = m_record;
    record.title = title;
    QTEST(reportFileName(record, ReportFormat::Markdown), "name");
}

QTEST_GUILESS_MAIN(TestReportExport)
#include "tst_reportexport.moc"
