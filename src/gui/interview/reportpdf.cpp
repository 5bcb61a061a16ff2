// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reportpdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Resolution = 96; // dots per inch, so that sizes in pixels are what they are on a screen
static constexpr qreal MarginMillimetres = 18;
static constexpr int FooterHeight = 24;

static void drawPage(QPainter &painter, const QTextDocument &document, int page, const QSizeF &text, int pages)
{
    painter.save();
    painter.translate(0, -page * text.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * text.height(), text.width(), text.height());
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark theme too
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(document.defaultFont());
    painter.drawText(QRectF(0, text.height(), text.width(), FooterHeight), Qt::AlignRight | Qt::AlignBottom,
                     u"%1 / %2"_s.arg(page + 1).arg(pages));
}

Result<QByteArray> writePdf(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres),
                          QPageLayout::Millimeter);
    writer.setCreator(u"Baiwen"_s);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(13);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    const QSizeF text(writer.width(), writer.height() - FooterHeight);
    document.setPageSize(text);

    QPainter painter;
    if (!painter.begin(&writer))
        return failure(QCoreApplication::translate("Baiwen::ReportPdf", "The pages cannot be drawn"));
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return failure(QCoreApplication::translate("Baiwen::ReportPdf", "The pages cannot be drawn"));
        drawPage(painter, document, page, text, pages);
    }
    painter.end();
    return buffer.data();
}

} // namespace Baiwen
