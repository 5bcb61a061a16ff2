// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportexport.h"

#include "bank/markdownhtml.h"
#include "base/named.h"
#include "exchange/markdownescape.h"
#include "exchange/reportblocks.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReportExport)
};

using Kind = ReportBlock::Kind;

constexpr std::array Formats{
    Named{ReportFormat::Markdown, "md"_L1},
    Named{ReportFormat::Html, "html"_L1},
    Named{ReportFormat::Pdf, "pdf"_L1},
    Named{ReportFormat::Json, "json"_L1},
};

QString quoted(const QString &markdown)
{
    QString out;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines)
        out += line.isEmpty() ? u">\n"_s : u"> "_s + line + u'\n';
    return out;
}

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped << escapedMarkdown(cell);
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString toMarkdown(const ReportBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
        return QString(block.level, u'#') + u' ' + escapedMarkdown(block.text) + u'\n';
    case Kind::Paragraph:
        return escapedMarkdown(block.text) + u'\n';
    case Kind::List: {
        QString out;
        for (const QString &item : block.items)
            out += u"- "_s + escapedMarkdown(item) + u'\n';
        return out;
    }
    case Kind::Table: {
        QString out = markdownRow(block.table.header);
        out += u'|' + u" --- |"_s.repeated(block.table.header.size()) + u'\n';
        for (const QStringList &row : block.table.rows)
            out += markdownRow(row);
        return out;
    }
    case Kind::Quote:
        return quoted(escapedMarkdownLines(block.text));
    case Kind::Markdown:
        return quoted(block.text.trimmed());
    }
    return {};
}

QString element(const QString &name, const QString &html)
{
    return u"<%1>%2</%1>"_s.arg(name, html);
}

QString htmlRow(const QStringList &cells, const QString &name)
{
    QString out;
    for (const QString &cell : cells)
        out += element(name, cell.toHtmlEscaped());
    return element(u"tr"_s, out);
}

QString toHtml(const ReportBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
        return element(u"h%1"_s.arg(block.level), block.text.toHtmlEscaped());
    case Kind::Paragraph:
        return element(u"p"_s, block.text.toHtmlEscaped());
    case Kind::List: {
        QString out;
        for (const QString &item : block.items)
            out += element(u"li"_s, item.toHtmlEscaped());
        return element(u"ul"_s, out);
    }
    case Kind::Table: {
        QString out = element(u"thead"_s, htmlRow(block.table.header, u"th"_s));
        QString body;
        for (const QStringList &row : block.table.rows)
            body += htmlRow(row, u"td"_s);
        out += element(u"tbody"_s, body);
        return element(u"table"_s, out);
    }
    case Kind::Quote:
        return element(u"blockquote"_s, block.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    case Kind::Markdown:
        return element(u"div"_s, markdownToHtml(block.text));
    }
    return {};
}

// No colour of the window's theme: paper is white, and a reader's own style may be dark.
constexpr auto Style = R"(
body { font-family: system-ui, "Noto Sans CJK SC", sans-serif; line-height: 1.6; max-width: 48em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #b0b0b0; padding: 0.3em 0.7em; text-align: left; vertical-align: top; }
blockquote, div { border-left: 3px solid #b0b0b0; margin: 0.5em 0; padding: 0.1em 1em; }
code, pre { font-family: monospace; white-space: pre-wrap; }
)"_L1;

} // namespace

QString reportFormatName(ReportFormat format)
{
    return nameOf(Formats, format);
}

std::optional<ReportFormat> reportFormatFromName(QStringView name)
{
    return valueOf(Formats, name);
}

QString reportToMarkdown(const InterviewRecord &record, const InterviewReport &report)
{
    QStringList parts;
    const QList<ReportBlock> blocks = reportBlocks(record, report);
    for (const ReportBlock &block : blocks)
        parts << toMarkdown(block);
    return parts.join(u'\n');
}

QString reportToHtml(const InterviewRecord &record, const InterviewReport &report)
{
    const QList<ReportBlock> blocks = reportBlocks(record, report);
    QString body;
    for (const ReportBlock &block : blocks)
        body += toHtml(block) + u'\n';
    const QString title = blocks.isEmpty() ? QString() : blocks.first().text.toHtmlEscaped();
    const QString language = QLocale(Text::tr("en", "the language of the interface, as in HTML")).bcp47Name();
    // The policy keeps a browser from loading anything, whatever a bank's author has written.
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(language);
    out +=
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s;
    out += u"<meta name=\"viewport\" content=\"width=device-width\">\n"_s;
    out += element(u"title"_s, title) + u"\n<style>"_s + Style + u"</style>\n</head>\n<body>\n"_s;
    return out + body + u"</body>\n</html>\n"_s;
}

Result<QByteArray> reportTo(ReportFormat format, const InterviewRecord &record, const InterviewReport &report,
                            const PdfWriter &writePdf)
{
    switch (format) {
    case ReportFormat::Markdown:
        return reportToMarkdown(record, report).toUtf8();
    case ReportFormat::Html:
        return reportToHtml(record, report).toUtf8();
    case ReportFormat::Json:
        return reportToJson(record, report);
    case ReportFormat::Pdf:
        break;
    }
    return writePdf ? writePdf(reportToHtml(record, report)) : failure(Text::tr("Pages cannot be drawn here"));
}

QString reportFileName(const InterviewRecord &record, ReportFormat format)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f\\x7f\"*/:<>?\\\\|]"_s);
    static constexpr qsizetype Longest = 60; // 180 bytes of UTF-8 in Han characters
    const QString time = record.startedAt.toLocalTime().toString(u"yyyy-MM-dd HHmm"_s);
    QString title = record.title.isEmpty() ? Text::tr("Interview %1").arg(time) : record.title;
    title = title.replace(refused, u" "_s).simplified().left(Longest).trimmed();
    while (title.startsWith(u'.') || title.startsWith(u' ')) // a hidden file would not be found again
        title.remove(0, 1);
    if (title.isEmpty())
        title = Text::tr("Interview %1").arg(time);
    return title + u'.' + reportFormatName(format);
}

} // namespace Baiwen
