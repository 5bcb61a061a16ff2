// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documenthtml.h"

#include "exchange/documentselection.h"
#include "exchange/localimages.h"
#include "exchange/questionhtml.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr auto Style = R"(
:root { color-scheme: light dark; }
body { font-family: system-ui, "Noto Sans CJK SC", sans-serif; line-height: 1.65; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1, h2, h3 { line-height: 1.3; }
h4 { margin: 1em 0 0.2em; }
nav ul { list-style: none; padding-left: 1.2em; }
nav > ul { padding-left: 0; }
article { border-top: 1px solid #8886; margin-top: 2em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #8888; padding: 0.3em 0.7em; text-align: left; vertical-align: top; }
blockquote { border-left: 3px solid #8888; margin: 0.5em 0; padding: 0.1em 1em; }
code, pre { font-family: monospace; font-size: 0.92em; white-space: pre-wrap; overflow-wrap: anywhere; }
img { max-width: 100%; }
.facts, nav .count { color: #777; font-size: 0.9em; }
.note { border: 1px solid #8888; border-radius: 4px; padding: 0 1em; }
@media print {
    body { max-width: none; margin: 0; font-size: 10.5pt; }
    nav { break-after: page; }
    h1, h2, h3, h4 { break-after: avoid; }
    table, pre, blockquote, li { break-inside: avoid; }
    a { color: inherit; text-decoration: none; }
}
)"_L1;

constexpr int DeepestHeading = 6;

class Writer final
{
public:
    Writer(const BankDocument &document, const MarksByQuestion &marks)
        : m_document(document)
        , m_marks(marks)
        , m_language(document.language == "en"_L1 ? u"en"_s : u"zh"_s)
    {
        for (const Topic &topic : document.topics)
            m_depths.append(topic.parent < 0 ? 0 : m_depths.at(topic.parent) + 1);
        for (const Question &question : document.questions)
            m_ids.insert(question.id);
        m_link = [this](const QString &id) { return m_ids.contains(id) ? "#q-"_L1 + id : QString(); };
    }

    QString write()
    {
        const QString title = m_document.title.toHtmlEscaped();
        m_out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(m_language);
        // The policy keeps a browser from loading or running anything.
        m_out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 "style-src 'unsafe-inline'; img-src data:\">\n"_L1;
        m_out += "<meta name=\"viewport\" content=\"width=device-width\">\n"_L1;
        m_out += "<title>"_L1 + title + "</title>\n<style>"_L1 + Style + "</style>\n</head>\n<body>\n"_L1;
        m_out += "<h1>"_L1 + title + "</h1>\n"_L1;
        if (!m_document.introduction.isEmpty())
            m_out += textHtml(m_document.introduction, m_link) + u'\n';
        writeContents();
        int topic = -1;
        for (const Question &question : m_document.questions) {
            while (topic < question.topic)
                writeTopic(++topic);
            writeQuestion(question);
        }
        while (topic + 1 < m_document.topics.size())
            writeTopic(++topic);
        return m_out + "</body>\n</html>\n"_L1;
    }

private:
    [[nodiscard]] bool isEnglish() const { return m_language == "en"_L1; }

    /// The topics as nested lists, each with its count of questions, those below it included.
    void writeContents()
    {
        const QList<Topic> &topics = m_document.topics;
        if (topics.isEmpty())
            return;
        QList<qsizetype> counts(topics.size(), 0);
        for (const Question &question : m_document.questions) {
            if (question.topic >= 0)
                ++counts[question.topic];
        }
        for (qsizetype i = topics.size() - 1; i >= 0; --i) {
            if (topics[i].parent >= 0)
                counts[topics[i].parent] += counts[i];
        }
        m_out += "<nav>\n<h2>"_L1 + (isEnglish() ? u"Contents"_s : u"目录"_s) + "</h2>\n"_L1;
        int depth = -1;
        for (qsizetype i = 0; i < topics.size(); ++i) {
            if (m_depths[i] > depth) // a child is one deeper than its parent, never more
                m_out += "\n<ul>\n"_L1;
            else
                m_out += "</li>\n"_L1 + u"</ul>\n</li>\n"_s.repeated(depth - m_depths[i]);
            depth = m_depths[i];
            m_out += u"<li><a href=\"#t-%1\">%2</a> <span class=\"count\">%3</span>"_s.arg(
                topics[i].id.toHtmlEscaped(), lineHtml(topics[i].title, m_link), QString::number(counts[i]));
        }
        m_out += "</li>\n</ul>\n"_L1 + u"</li>\n</ul>\n"_s.repeated(depth) + "</nav>\n"_L1;
    }

    void writeHeading(int level, const QString &id, const QString &title)
    {
        const int depth = std::min(level, DeepestHeading);
        m_out +=
            u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(QString::number(depth), id.toHtmlEscaped(), lineHtml(title, m_link));
    }

    void writeTopic(int index)
    {
        const Topic &topic = m_document.topics[index];
        writeHeading(m_depths[index] + 2, "t-"_L1 + topic.id, topic.title);
        if (!topic.introduction.isEmpty())
            m_out += textHtml(topic.introduction, m_link) + u'\n';
    }

    [[nodiscard]] QStringList facts(const Question &question, const QuestionMarks &marks) const
    {
        QStringList facts;
        if (question.level > 0)
            facts << QString(question.level, u'★');
        if (question.kind)
            facts << kindName(*question.kind);
        if (question.minutes > 0)
            facts << (isEnglish() ? u"%1 min"_s : u"%1 分钟"_s).arg(question.minutes);
        facts << tagsOf(question, marks);
        return facts;
    }

    void writeQuestion(const Question &question)
    {
        const QuestionMarks marks = m_marks.value(question.id);
        const int level = question.topic < 0 ? 2 : m_depths[question.topic] + 3;
        const QString title = question.ordinal.isEmpty() ? question.title : question.ordinal + u' ' + question.title;
        m_out += "<article>\n"_L1;
        writeHeading(level, "q-"_L1 + question.id, title);
        if (const QString line = facts(question, marks).join(u" · "_s); !line.isEmpty())
            m_out += "<p class=\"facts\">"_L1 + line.toHtmlEscaped() + "</p>\n"_L1;
        for (const QString &html :
             {promptHtml(question, m_link), answerHtml(question, m_language, m_link), noteHtml(marks)}) {
            if (!html.isEmpty())
                m_out += html + u'\n';
        }
        m_out += "</article>\n"_L1;
    }

    [[nodiscard]] QString noteHtml(const QuestionMarks &marks) const
    {
        return marks.note.isEmpty() ? QString()
                                    : u"<section class=\"note\">\n<h4>%1</h4>\n%2\n</section>"_s.arg(
                                        noteLabel(m_language), textHtml(marks.note, m_link));
    }

    const BankDocument &m_document;
    const MarksByQuestion &m_marks;
    const QString m_language;
    QList<int> m_depths; // of each topic, from 0
    QSet<QString> m_ids;
    QuestionLink m_link;
    QString m_out;
};

} // namespace

QString documentToHtml(const BankDocument &document, const MarksByQuestion &marks, const QString &imageFolder)
{
    LocalImages images(imageFolder);
    return withImages(Writer(document, marks).write(), [&images](const QString &source) {
        const std::optional<QByteArray> bytes = images.read(source);
        return bytes ? dataAddress(source, *bytes) : QString();
    });
}

} // namespace Baiwen
