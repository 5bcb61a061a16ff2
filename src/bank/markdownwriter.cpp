// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownwriter.h"

#include "bank/answermarkers.h"
#include "bank/answerparts.h"
#include "bank/blockscanner.h"
#include "bank/contentslist.h"
#include "bank/documentoutline.h"
#include "bank/metadatacomment.h"
#include "bank/questionmetadata.h"
#include "bank/refinedblocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr int DeepestHeading = 6;

QString heading(int level, const QString &title)
{
    const QString marks(std::clamp(level, 1, DeepestHeading), u'#');
    // A title's own number sign at the end needs a closing one after it.
    return (marks + u' ' + title).trimmed() + (title.endsWith(u'#') ? " #"_L1 : ""_L1);
}

/// Text after a bullet, its further lines indented to match.
QString listItem(QChar bullet, const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            lines[i].prepend(i == 0 ? QString(bullet) + u' ' : u"  "_s);
    }
    return lines.join(u'\n');
}

QString list(const QStringList &items)
{
    // "- ---" would be a break, not an item that begins with one; "+ ---" is none.
    static const QRegularExpression dashes(u"^[-\\s]+(?:\\n|$)"_s);
    const bool haveDashes =
        std::any_of(items.cbegin(), items.cend(), [](const QString &item) { return dashes.match(item).hasMatch(); });
    QStringList lines;
    for (const QString &item : items)
        lines.append(listItem(haveDashes ? u'+' : u'-', item));
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

QString questionMetadata(const Question &question, const QString &entryKey)
{
    QStringList pairs;
    const auto add = [&pairs](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            pairs.append(key + ": "_L1 + value);
    };
    add("id"_L1, question.id);
    if (!entryKey.isEmpty())
        pairs.append(entryKey + ": question"_L1);
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

QString followUpItem(const FollowUp &followUp)
{
    if (followUp.questionId.isEmpty())
        return followUp.text;
    return followUp.text.contains(u'\n') ? u"[](question:%2)\n\n%1"_s.arg(followUp.text, followUp.questionId)
                                         : u"[%1](question:%2)"_s.arg(followUp.text, followUp.questionId);
}

class QuestionWriter final
{
public:
    QuestionWriter(const QString &language, PointRule rule, const QString &entryKey = {})
        : m_language(language)
        , m_rule(rule)
        , m_entryKey(entryKey)
    { }

    QString write(const Question &question, int level)
    {
        const bool isEnglish = m_language == "en"_L1;
        m_out = heading(level, headingTitle(question)) + u'\n';
        if (const QString metadata = questionMetadata(question, m_entryKey); !metadata.isEmpty())
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
            followUps.append(followUpItem(followUp));
        writeList(Section::FollowUps, followUps);
        writeList(Section::References, question.references);
        return std::move(m_out);
    }

    static QString headingTitle(const Question &question)
    {
        return question.ordinal.isEmpty() ? question.title : question.ordinal + u' ' + question.title;
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
    QString m_entryKey;
    QString m_out;
};

/// Writes a document under a rule by which it is to be read.
class DocumentWriter final
{
public:
    /// `entryKey`: the one under which each entry says that it is one; empty: it is told from other headings by `rule`.
    DocumentWriter(const BankDocument &document, QuestionRule rule, const QString &entryKey = {})
        : m_document(document)
        , m_rule(rule)
        , m_entryKey(entryKey)
    { }

    QString write()
    {
        writeFrontMatter();
        if (!m_document.introduction.isEmpty())
            m_out += u'\n' + m_document.introduction + u'\n';
        for (const Topic &topic : m_document.topics)
            m_depths.append(topic.parent < 0 ? 1 : m_depths.at(topic.parent) + 1);

        // Topics and questions stand in two lists; a question belongs after its own topic and before the next one.
        QuestionWriter writer(m_document.language, m_document.points, m_entryKey);
        for (const Question &question : m_document.questions) {
            writeTopicsUpTo(question.topic);
            // Topics whose parent this question's heading would close.
            while (m_written + 1 < m_document.topics.size()) {
                const int parent = m_document.topics.at(m_written + 1).parent;
                if (parent < 0 || isWithin(question.topic, parent))
                    break;
                writeTopicsUpTo(m_written + 1);
            }
            const int level = question.topic < 0 ? 1 : m_depths.at(question.topic) + 1;
            m_out += u'\n' + writer.write(question, level);
            m_hasMetadataInText |= beginsWithMetadata(question.preamble);
            m_titles.append({true, QuestionWriter::headingTitle(question)});
        }
        writeTopicsUpTo(static_cast<int>(m_document.topics.size()) - 1);
        return std::exchange(m_out, {});
    }

    /// Whether the reader finds the same topics and questions in what was written: a heading, a marker or a list of
    /// links in a text may look like something else where it stands now.
    [[nodiscard]] bool isReadAsMeant(const QString &text) const
    {
        const SourceText source(text);
        const QList<Block> blocks = refinedBlocks(source, scanBlocks(source, frontMatter(text).lineCount).blocks);
        if (m_hasMetadataInText || withoutContents(source, blocks).size() < blocks.size())
            return false;
        const DocumentOutline outline = outlineOf(source, blocks, m_rule);
        return outline.rule == QuestionRule::Markers
            && std::equal(outline.entries.cbegin(), outline.entries.cend(), m_titles.cbegin(), m_titles.cend(),
                          [](const OutlineEntry &entry, const Title &title) {
                              return entry.isQuestion == title.isQuestion && entry.title == title.text;
                          });
    }

private:
    struct Title
    {
        bool isQuestion = false;
        QString text;
    };

    void writeFrontMatter()
    {
        m_out += "---\n"_L1;
        if (!m_document.id.isEmpty())
            m_out += "id: "_L1 + m_document.id + u'\n';
        m_out += "title: "_L1 + quotedValue(m_document.title) + u'\n';
        if (!m_document.language.isEmpty())
            m_out += "language: "_L1 + m_document.language + u'\n';
        if (!m_entryKey.isEmpty())
            m_out += "headings: "_L1 + m_entryKey + u'\n';
        else if (m_rule == QuestionRule::Markers)
            m_out += "rule: "_L1 + ruleName(m_rule) + u'\n';
        if (m_document.points == PointRule::FirstList)
            m_out += "points: first-list\n"_L1;
        m_out += "---\n"_L1;
    }

    void writeTopicsUpTo(int last)
    {
        while (m_written < last) {
            const Topic &topic = m_document.topics.at(++m_written);
            m_out += u'\n' + heading(m_depths.at(m_written), topic.title) + u'\n';
            QStringList metadata;
            if (!topic.id.isEmpty())
                metadata.append("id: "_L1 + topic.id);
            if (!m_entryKey.isEmpty())
                metadata.append(m_entryKey + ": topic"_L1);
            if (!metadata.isEmpty())
                m_out += "<!-- "_L1 + metadata.join("; "_L1) + " -->\n"_L1;
            if (!topic.introduction.isEmpty())
                m_out += u'\n' + topic.introduction + u'\n';
            m_hasMetadataInText |= beginsWithMetadata(topic.introduction);
            m_titles.append({false, topic.title});
        }
    }

    [[nodiscard]] bool isWithin(int topic, int ancestor) const
    {
        while (topic > ancestor)
            topic = m_document.topics.at(topic).parent;
        return topic == ancestor;
    }

    const BankDocument &m_document;
    const QuestionRule m_rule;
    const QString m_entryKey;
    QString m_out;
    QList<int> m_depths; // of each topic, from 1
    int m_written = -1;
    QList<Title> m_titles;
    bool m_hasMetadataInText = false;
};

} // namespace

QString writeQuestion(const Question &question, int headingLevel, const QString &language)
{
    return QuestionWriter(language, PointRule::AllLists).write(question, headingLevel);
}

QString writeBank(const BankDocument &document)
{
    // Plain, if that is read as it is meant.
    QString text;
    for (const auto rule : {QuestionRule::Automatic, QuestionRule::Markers}) {
        DocumentWriter writer(document, rule);
        text = writer.write();
        if (writer.isReadAsMeant(text))
            return text;
    }
    // Otherwise each entry says that it is one, in a word that no text uses.
    QString key = u"entry"_s;
    for (int i = 2; text.contains(key, Qt::CaseInsensitive); ++i)
        key = u"entry-%1"_s.arg(i);
    return DocumentWriter(document, QuestionRule::Markers, key).write();
}

} // namespace Baiwen
