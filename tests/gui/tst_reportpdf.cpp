// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportexport.h"
#include "gui/interview/reportpdf.h"
#include "support/hostileinterview.h"

#include <QTest>
#include <QThread>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestReportPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void report_isADocumentOfPages();
    void longReport_hasMorePages();
    void emptyText_isOnePage();
    void anyThread_mayDraw();
};

/// A page's dictionary, not that of the tree of pages.
static qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

void TestReportPdf::report_isADocumentOfPages()
{
    const InterviewRecord record = hostileInterview();
    const auto bytes = reportTo(ReportFormat::Pdf, record, makeReport(record, hostileWords), writePdf);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-"));
    QVERIFY(bytes->trimmed().endsWith("%%EOF"));
    QVERIFY2(pagesOf(*bytes) >= 2, qPrintable(QString::number(pagesOf(*bytes))));
}

void TestReportPdf::longReport_hasMorePages()
{
    const QString line = u"<p>要点 a line of text</p>"_s;
    const auto few = writePdf(line.repeated(10));
    const auto many = writePdf(line.repeated(400));
    QVERIFY(few && many);
    QCOMPARE(pagesOf(*few), 1);
    QVERIFY(pagesOf(*many) > 5);
}

void TestReportPdf::emptyText_isOnePage()
{
    const auto bytes = writePdf({});
    QVERIFY(bytes);
    QCOMPARE(pagesOf(*bytes), 1);
}

void TestReportPdf::anyThread_mayDraw()
{
    Result<QByteArray> bytes = QByteArray();
    const std::unique_ptr<QThread> thread(QThread::create([&bytes] { bytes = writePdf(u"<h1>标题</h1>"_s); }));
    thread->start();
    QVERIFY(thread->wait(20'000));
    QVERIFY(bytes && bytes->startsWith("%PDF-"));
}

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
