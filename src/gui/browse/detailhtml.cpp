// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/detailhtml.h"

#include "bank/markdownhtml.h"
#include "bank/question.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::DetailHtml)
};
} // namespace

QString levelText(int level)
{
    switch (level) {
    case 1:
        return Text::tr("Basic");
    case 2:
        return Text::tr("Intermediate");
    case 3:
        return Text::tr("Advanced");
    default:
        return {};
    }
}

QString kindText(int kind)
{
    switch (static_cast<QuestionKind>(kind)) {
    case QuestionKind::Concept:
        return Text::tr("Concept");
    case QuestionKind::Comparison:
        return Text::tr("Comparison");
    case QuestionKind::Calculation:
        return Text::tr("Calculation");
    case QuestionKind::Design:
        return Text::tr("Design");
    case QuestionKind::Coding:
        return Text::tr("Coding");
    case QuestionKind::Case:
        return Text::tr("Case");
    }
    return {};
}

QString metaText(int level, int kind, int minutes, const QStringList &tags)
{
    QStringList parts{levelText(level), kindText(kind)};
    if (minutes > 0)
        parts << Text::tr("%n min", nullptr, minutes);
    for (const QString &tag : tags)
        parts << u'#' + tag;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// One paragraph on its own needs no block of its own: the caller's block is its place.
static QString inlineHtml(const QString &markdown)
{
    QString html = markdownToHtml(markdown).trimmed();
    if (html.startsWith("<p>"_L1) && html.endsWith("</p>"_L1) && html.indexOf("<p>"_L1, 3) < 0)
        html = html.sliced(3, html.size() - 7);
    return html;
}

// Lines 1.7 times the size apart, whatever the font: QTextDocument counts in parts of the font's own line, which is 1.2
// times the size in a Latin font and near 1.5 in one with Han characters.
static int lineHeightPercent(const Theme &theme)
{
    const QFont font = theme.font(Metrics::ReadingText);
    return qMax(100, qRound(170.0 * font.pixelSize() / QFontMetricsF(font).height()));
}

QString DetailHtml::page(const QString &body) const
{
    const Tokens &t = theme.tokens();
    const auto size = [this](int at100) { return QString::number(theme.px(at100)) + u"px"_s; };
    const QString style =
        u"body { color: %1; font-size: %2; }"
        "p, li, td { line-height: %9%; }"
        "p { margin-top: 0; margin-bottom: %3; }"
        "ul, ol { margin-top: 0; margin-bottom: %3; }"
        "a { color: %4; text-decoration: none; }"
        "pre, code { font-family: monospace; font-size: %5; background-color: %6; }"
        "pre { margin-top: %3; margin-bottom: %3; }"
        "blockquote { color: %7; margin-left: %2; margin-right: 0; }"
        "th { color: %7; font-weight: 600; text-align: left; background-color: %6; }"
        "table.data td, table.data th { border: 1px solid %8; }"
        ".muted { color: %7; }"_s.arg(t.text.name(), size(Metrics::ReadingText), size(10), t.accent.name(),
                                      size(Metrics::ListText), t.sunken.name(), t.muted.name(), t.border.name(),
                                      QString::number(lineHeightPercent(theme)));
    return u"<html><head><style>%1</style></head><body>%2</body></html>"_s.arg(style, body);
}

// md4c writes plain tables; ours carry a class, a padding and collapsed borders, which QTextDocument reads as
// attributes only.
static QString withStyledTables(QString html)
{
    return html.replace("<table>"_L1,
                        "<table class=\"data\" cellpadding=\"6\" cellspacing=\"0\" "
                        "style=\"border-collapse: collapse; margin-bottom: 12px;\">"_L1);
}

QString DetailHtml::section(const QString &title, const QString &html) const
{
    if (html.isEmpty())
        return {};
    return u"<p style=\"margin-top:%1px; margin-bottom:%2px; font-size:%3px; font-weight:600; letter-spacing:1px; "
           "color:%4;\">%5</p>%6"_s.arg(QString::number(theme.px(20)), QString::number(theme.px(6)),
                                        QString::number(theme.px(Metrics::SectionText)), theme.tokens().muted.name(),
                                        title.toHtmlEscaped(), html);
}

QString DetailHtml::list(const QStringList &htmlItems) const
{
    if (htmlItems.isEmpty())
        return {};
    QString html = u"<ul style=\"-qt-list-indent:0; margin-left:%1px;\">"_s.arg(theme.px(18));
    for (const QString &item : htmlItems)
        html += u"<li style=\"margin-bottom:%1px;\">%2</li>"_s.arg(QString::number(theme.px(6)), item);
    return html + u"</ul>"_s;
}

QString DetailHtml::points(const Question &question) const
{
    if (question.points.isEmpty())
        return {};
    QString rows;
    int number = 0;
    for (const KeyPoint &point : question.points) {
        ++number;
        const QString term = point.term.isEmpty() ? QString() : u"<b>%1</b>"_s.arg(inlineHtml(point.term));
        const QString gap = point.term.isEmpty() || point.text.isEmpty() ? QString() : u"&nbsp; "_s;
        rows += u"<tr><td width=\"%1\" style=\"padding-top:%2px;\"><img src=\"icon:point/%3/%4\" alt=\"%3\"></td>"
                "<td style=\"padding-bottom:%5px;\">%6%7%8</td></tr>"_s.arg(theme.px(38))
                    .arg(theme.px(2))
                    .arg(number)
                    .arg(point.vital ? u"vital"_s : u"supporting"_s)
                    .arg(theme.px(8))
                    .arg(term, gap, inlineHtml(point.text));
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" border=\"0\" style=\"margin-top:%1px; margin-bottom:%1px;\">%2</table>"_s
        .arg(QString::number(theme.px(12)), rows);
}

QString DetailHtml::question(const Question &question, bool revealed, const QString &languageNote) const
{
    QString html = u"<p style=\"font-size:%1px; font-weight:600; line-height:100%; margin-bottom:%2px;\">%3</p>"_s
                       .arg(theme.px(Metrics::TitleText))
                       .arg(theme.px(8))
                       .arg(inlineHtml(question.title));

    QString meta = metaText(question.level, question.kind ? static_cast<int>(*question.kind) : -1, question.minutes,
                            question.tags);
    if (!question.asOf.isEmpty())
        meta += (meta.isEmpty() ? QString() : u" · "_s) + Text::tr("as of %1").arg(question.asOf);
    if (!languageNote.isEmpty())
        meta += (meta.isEmpty() ? QString() : u" · "_s) + languageNote;
    if (!meta.isEmpty())
        html += u"<p class=\"muted\" style=\"font-size:%1px;\">%2</p>"_s.arg(theme.px(Metrics::SectionText))
                    .arg(meta.toHtmlEscaped());
    html += u"<p><a name=\"%1\">&nbsp;</a></p>"_s.arg(InsetAnchor);
    html += withStyledTables(markdownToHtml(question.preamble));

    if (!revealed) {
        html += u"<p style=\"margin-top:%1px;\" class=\"muted\">%2</p>"_s.arg(
            QString::number(theme.px(24)),
            Text::tr("Answer it yourself first: say the headline in one sentence, "
                     "then the points.")
                .toHtmlEscaped());
        if (!question.hint.isEmpty())
            html += section(Text::tr("Hint"), withStyledTables(markdownToHtml(question.hint)));
        return page(html);
    }

    if (!question.lead.isEmpty())
        html += u"<p style=\"margin-top:%1px; margin-bottom:%1px; font-weight:600;\">%2</p>"_s.arg(
            QString::number(theme.px(16)), inlineHtml(question.lead));
    html += withStyledTables(markdownToHtml(question.opening));
    html += points(question);
    html += withStyledTables(markdownToHtml(question.supplement));
    html += section(Text::tr("Analysis"), withStyledTables(markdownToHtml(question.analysis)));

    QStringList pitfalls;
    for (const QString &pitfall : question.pitfalls)
        pitfalls << inlineHtml(pitfall);
    html += section(Text::tr("Pitfalls"), list(pitfalls));

    QStringList followUps;
    for (const FollowUp &followUp : question.followUps) {
        const QString text = inlineHtml(followUp.text);
        followUps << (followUp.questionId.isEmpty()
                          ? text
                          : u"<a href=\"question:%1\">%2&nbsp;→</a>"_s.arg(followUp.questionId.toHtmlEscaped(), text));
    }
    html += section(Text::tr("Follow-up questions"), list(followUps));

    QStringList references;
    for (const QString &reference : question.references)
        references << inlineHtml(reference);
    html += section(Text::tr("References"), list(references));
    return page(html);
}

QString DetailHtml::introduction(const QString &title, const QString &markdown, const QString &footnote) const
{
    QString html = u"<p style=\"font-size:%1px; font-weight:600; line-height:100%; margin-bottom:%2px;\">%3</p>"_s
                       .arg(theme.px(Metrics::TitleText))
                       .arg(theme.px(12))
                       .arg(title.toHtmlEscaped());
    html += withStyledTables(markdownToHtml(markdown));
    if (!footnote.isEmpty())
        html += u"<p class=\"muted\" style=\"margin-top:%1px;\">%2</p>"_s.arg(QString::number(theme.px(16)),
                                                                              footnote.toHtmlEscaped());
    return page(html);
}

QString DetailHtml::note(const QString &markdown) const
{
    return page(withStyledTables(markdownToHtml(markdown)));
}

QString DetailHtml::remark(const QString &text) const
{
    return page(u"<p class=\"muted\">%1</p>"_s.arg(text.toHtmlEscaped()));
}

} // namespace Baiwen
