// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownwriter.h"

#include "bank/answermarkers.h"
#include "bank/answerparts.h"
#include "bank/blockscanner.h"
#include "bank/metadatacomment.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr int DeepestHeading = 6;

QString heading(int level, const QString &title)
{
    return (QString(std::clamp(level, 1, DeepestHeading), u'#') + u' ' + title).trimmed();
}

/// Text under "- ", its further lines indented to match.
QString listItem(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            lines[i].prepend(i == 0 ? "- "_L1 : "  "_L1);
    }
    // "- ---" would be a break, not an item that begins with one.
    static const QRegularExpression breakLine(u"^\\s*(?:(?:-\\s*)+|(?:\\*\\s*)+|(?:_\\s*)+)$"_s);
    if (breakLine.match(lines.first()).hasMatch())
        lines.first().replace(0, 2, "-\n  "_L1);
    return lines.join(u'\n');
}

QString list(const QStringList &items)
{
    QStringList lines;
    for (const QString &item : items)
        lines.append(listItem(item));
    return lines.join(u'\n');
}

QString pointItem(const KeyPoint &point, bool isEnglish)
{
    QString text = point.text;
    if (!point.term.isEmpty()) {
        const QString colon = point.text.isEmpty() ? QString() : isEnglish ? u":"_s : u"："_s;
        text = "**"_L1 + point.term + colon + "**"_L1;
        if (!point.text.isEmpty())
            text += (isEnglish ? " "_L1 : ""_L1) + point.text;
    }
    QStringList metadata;
    if (point.vital)
        metadata.append(u"vital"_s);
    if (!point.also.isEmpty())
        metadata.append("also: "_L1 + point.also.join(", "_L1));
    for (const QString &calculation : point.calculations)
        metadata.append("calc: "_L1 + calculation);
    if (metadata.isEmpty())
        return text;
    // On the first line, where it stays with the point whatever follows.
    const qsizetype end = text.indexOf(u'\n');
    return text.insert(end < 0 ? text.size() : end, " <!-- "_L1 + metadata.join("; "_L1) + " -->"_L1);
}

/// The answer as it was read; for a question made otherwise, put together from its lead and points.
QString answerText(const Question &question, bool isEnglish, PointRule rule)
{
    const bool holdsPoints = question.points.isEmpty()
        || (!question.answer.isEmpty() && !answerParts(SourceText(question.answer), rule).points.isEmpty());
    if (holdsPoints)
        return question.answer.isEmpty() ? question.lead : question.answer;
    QStringList items;
    for (const KeyPoint &point : question.points)
        items.append(pointItem(point, isEnglish));
    const QString opening = question.answer.isEmpty() ? question.lead : question.answer;
    return opening.isEmpty() ? list(items) : opening + "\n\n"_L1 + list(items);
}

QString questionMetadata(const Question &question)
{
    QStringList pairs;
    const auto add = [&pairs](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            pairs.append(key + ": "_L1 + value);
    };
    add("id"_L1, question.id);
    add("level"_L1, question.level > 0 ? QString::number(question.level) : QString());
    add("kind"_L1, question.kind ? kindName(*question.kind) : QString());
    add("minutes"_L1, question.minutes > 0 ? QString::number(question.minutes) : QString());
    add("tags"_L1, question.tags.join(", "_L1));
    add("collection"_L1, question.collection);
    add("prereq"_L1, question.prerequisites.join(", "_L1));
    add("as-of"_L1, question.asOf);
    add("review-by"_L1, question.reviewBy);
    return pairs.isEmpty() ? QString() : "<!-- "_L1 + pairs.join("; "_L1) + " -->"_L1;
}

bool holdsHeading(const QString &text)
{
    const QList<Block> blocks = scanBlocks(SourceText(text)).blocks;
    return std::any_of(blocks.cbegin(), blocks.cend(),
                       [](const Block &block) { return block.type == Block::Type::Heading; });
}

class QuestionWriter final
{
public:
    QuestionWriter(const QString &language, PointRule rule)
        : m_language(language)
        , m_rule(rule)
    { }

    QString write(const Question &question, int level)
    {
        const bool isEnglish = m_language == "en"_L1;
        const QString title = question.ordinal.isEmpty() ? question.title : question.ordinal + u' ' + question.title;
        m_out = heading(level, title) + u'\n';
        if (const QString metadata = questionMetadata(question); !metadata.isEmpty())
            m_out += metadata + u'\n';
        if (!question.preamble.isEmpty())
            m_out += u'\n' + question.preamble + u'\n';
        // A heading in the hint would take the answer after it for its own.
        const bool isHintFirst = !question.hint.isEmpty() && !holdsHeading(question.hint);
        if (isHintFirst)
            writeText(Section::Hint, question.hint);
        // Always there, for it makes the heading a question.
        writeText(Section::Answer, answerText(question, isEnglish, m_rule));
        if (!question.hint.isEmpty() && !isHintFirst)
            writeText(Section::Hint, question.hint);
        if (!question.analysis.isEmpty())
            writeText(Section::Analysis, question.analysis);
        writeList(Section::Pitfalls, question.pitfalls);
        QStringList followUps;
        for (const FollowUp &followUp : question.followUps)
            followUps.append(followUp.questionId.isEmpty()
                                 ? followUp.text
                                 : u"[%1](question:%2)"_s.arg(followUp.text, followUp.questionId));
        writeList(Section::FollowUps, followUps);
        writeList(Section::References, question.references);
        return std::move(m_out);
    }

private:
    void writeMarker(Section section)
    {
        const bool isEnglish = m_language == "en"_L1;
        m_out +=
            "\n**"_L1 + sectionLabel(section, m_language) + (isEnglish ? ":**"_L1 : QStringView(u"：**").toString());
    }

    /// A paragraph begins on the marker's own line, anything else below it.
    void writeText(Section section, const QString &text)
    {
        writeMarker(section);
        const SourceText source(text);
        const QList<Block> blocks = scanBlocks(source).blocks;
        if (blocks.isEmpty())
            m_out += u'\n';
        else if (blocks.first().type == Block::Type::Paragraph)
            m_out += u' ' + text + u'\n';
        else
            m_out += "\n\n"_L1 + text + u'\n';
    }

    void writeList(Section section, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        writeMarker(section);
        m_out += "\n\n"_L1 + list(items) + u'\n';
    }

    QString m_language;
    PointRule m_rule;
    QString m_out;
};

} // namespace

QString writeQuestion(const Question &question, int headingLevel, const QString &language)
{
    return QuestionWriter(language, PointRule::AllLists).write(question, headingLevel);
}

QString writeBank(const BankDocument &document)
{
    const PointRule rule = document.rule == QuestionRule::Markers ? PointRule::AllLists : PointRule::FirstList;
    QString out = u"---\n"_s;
    if (!document.id.isEmpty())
        out += "id: "_L1 + document.id + u'\n';
    out += "title: "_L1 + quotedValue(document.title) + u'\n';
    if (!document.language.isEmpty())
        out += "language: "_L1 + document.language + u'\n';
    if (document.questions.isEmpty() || document.rule != QuestionRule::Markers)
        out += "rule: "_L1 + ruleName(QuestionRule::Markers) + u'\n';
    if (rule == PointRule::FirstList)
        out += "points: first-list\n"_L1;
    out += "---\n"_L1;
    if (!document.introduction.isEmpty())
        out += u'\n' + document.introduction + u'\n';

    // Topics and questions stand in two lists; a question belongs after its own topic and before the next one.
    QList<int> depths; // of each topic, from 1
    for (const Topic &topic : document.topics)
        depths.append(topic.parent < 0 ? 1 : depths.at(topic.parent) + 1);
    QuestionWriter writer(document.language, rule);
    int written = -1;
    const auto writeTopicsUpTo = [&](int last) {
        while (written < last) {
            const Topic &topic = document.topics.at(++written);
            out += u'\n' + heading(depths.at(written), topic.title) + u'\n';
            if (!topic.id.isEmpty())
                out += "<!-- id: "_L1 + topic.id + " -->\n"_L1;
            if (!topic.introduction.isEmpty())
                out += u'\n' + topic.introduction + u'\n';
        }
    };
    const auto isWithin = [&document](int topic, int ancestor) {
        while (topic > ancestor)
            topic = document.topics.at(topic).parent;
        return topic == ancestor;
    };
    for (const Question &question : document.questions) {
        writeTopicsUpTo(question.topic);
        // Topics whose parent this question's heading would close.
        while (written + 1 < document.topics.size()) {
            const int parent = document.topics.at(written + 1).parent;
            if (parent < 0 || isWithin(question.topic, parent))
                break;
            writeTopicsUpTo(written + 1);
        }
        const int level = question.topic < 0 ? 1 : depths.at(question.topic) + 1;
        out += u'\n' + writer.write(question, level);
    }
    writeTopicsUpTo(static_cast<int>(document.topics.size()) - 1);
    return out;
}

} // namespace Baiwen
