// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/questionhtml.h"

#include "bank/answermarkers.h"
#include "bank/markdownhtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

QString labelled(Section section, QStringView language, const QString &html)
{
    return html.isEmpty() ? QString() : u"<h4>%1</h4>\n%2\n"_s.arg(sectionLabel(section, language), html);
}

QString listHtml(const QStringList &items, const QuestionLink &link)
{
    QString html;
    for (const QString &item : items)
        html += "<li>"_L1 + lineHtml(item, link) + "</li>\n"_L1;
    return html.isEmpty() ? html : "<ul>\n"_L1 + html + "</ul>"_L1;
}

QString followUpHtml(const FollowUp &followUp, const QuestionLink &link)
{
    const QString text = lineHtml(followUp.text, link);
    const QString target = followUp.questionId.isEmpty() ? QString() : link(followUp.questionId);
    return target.isEmpty() || text.contains("<a "_L1) ? text
                                                       : u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), text);
}

} // namespace

QString textHtml(const QString &markdown, const QuestionLink &link)
{
    static const QRegularExpression toQuestion(u"<a href=\"question:([^\"]*)\">(.*?)</a>"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    QString html = markdownToHtml(markdown).trimmed();
    qsizetype from = 0;
    for (auto match = toQuestion.match(html, from); match.hasMatch(); match = toQuestion.match(html, from)) {
        const QString target = link(match.captured(1));
        const QString shown = target.isEmpty()
            ? match.captured(2)
            : u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), match.captured(2));
        html.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
    return html;
}

QString lineHtml(const QString &markdown, const QuestionLink &link)
{
    static const auto opening = "<p>"_L1;
    static const auto closing = "</p>"_L1;
    const QString html = textHtml(markdown, link);
    const bool isParagraph = html.startsWith(opening) && html.endsWith(closing) && html.count(opening) == 1;
    return isParagraph ? html.sliced(opening.size()).chopped(closing.size()) : html;
}

QString promptHtml(const Question &question, const QuestionLink &link)
{
    return question.preamble.isEmpty() ? QString() : textHtml(question.preamble, link);
}

QString answerHtml(const Question &question, QStringView language, const QuestionLink &link)
{
    QString html;
    if (!question.answer.isEmpty())
        html += textHtml(question.answer, link) + u'\n';
    for (const auto &[section, text] :
         {std::pair{Section::Hint, question.hint}, std::pair{Section::Analysis, question.analysis}}) {
        if (!text.isEmpty())
            html += labelled(section, language, textHtml(text, link));
    }
    html += labelled(Section::Pitfalls, language, listHtml(question.pitfalls, link));
    QString followUps;
    for (const FollowUp &followUp : question.followUps)
        followUps += "<li>"_L1 + followUpHtml(followUp, link) + "</li>\n"_L1;
    if (!followUps.isEmpty())
        html += labelled(Section::FollowUps, language, "<ul>\n"_L1 + followUps + "</ul>"_L1);
    html += labelled(Section::References, language, listHtml(question.references, link));
    return html.trimmed();
}

} // namespace Baiwen
