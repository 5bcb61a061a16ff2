// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/documentoutline.h"

#include "bank/answermarkers.h"
#include "bank/blocktext.h"
#include "bank/htmlentities.h"
#include "bank/questiontitle.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr int BelowAllHeadings = 7;

/// What a block is for the outline. Everything else is body.
enum class Role : quint8 { Body, Topic, Question };

/// What is known of each block before a rule is chosen.
struct Trait
{
    bool opensAnswer = false; ///< an answer's marker stands here
    bool isMarkerHeading = false; ///< "### ✅ Answer"
    bool isAsked = false; ///< a paragraph that is a question
    bool isSummary = false; ///< HTML with a <summary> that is no marker
};

bool isHeading(const Block &block)
{
    return block.type == Block::Type::Heading;
}

const QRegularExpression &summaryPattern()
{
    static const QRegularExpression pattern(u"<summary\\b[^>]*>(.*?)</summary\\s*>"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// What stands in a <details> beside its summary.
QString withoutFirstSummary(QString html)
{
    static const QRegularExpression details(u"</?details\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    const auto summary = summaryPattern().match(html);
    html.remove(summary.capturedStart(), summary.capturedLength());
    return html.remove(details).trimmed();
}

class OutlineBuilder final
{
public:
    OutlineBuilder(const SourceText &source, const QList<Block> &blocks)
        : m_source(source)
        , m_blocks(blocks)
        , m_traits(blocks.size())
        , m_roles(blocks.size(), Role::Body)
    {
        findTraits();
    }

    DocumentOutline build(QuestionRule requested)
    {
        DocumentOutline outline;
        outline.rule = requested == QuestionRule::Automatic ? findRule() : requested;
        if (outline.rule == QuestionRule::HeadingLevel)
            outline.questionLevel = questionLevel(requested == QuestionRule::HeadingLevel);
        assignRoles(outline);
        collectEntries(outline);
        return outline;
    }

private:
    void findTraits()
    {
        int titleLevel = 0; // of the heading that a marker heading would belong to
        bool titleHasMarkerBeside = false;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks.at(i);
            Trait &trait = m_traits[i];
            switch (block.type) {
            case Block::Type::Heading: {
                const auto marker = markerOfTitle(headingText(m_source, block));
                const bool isAnswer = marker && marker->section == Section::Answer;
                // Beside its question only when it is an answer's, or follows one: "## Q1", "## Answer", "## Analysis".
                const bool fits =
                    block.level > titleLevel || (block.level == titleLevel && (isAnswer || titleHasMarkerBeside));
                trait.isMarkerHeading = marker && fits;
                if (!trait.isMarkerHeading) {
                    titleLevel = block.level;
                    titleHasMarkerBeside = false;
                } else if (isAnswer) {
                    trait.opensAnswer = true;
                    titleHasMarkerBeside = block.level == titleLevel;
                }
                break;
            }
            case Block::Type::Paragraph: {
                const QStringView text = m_source.lines(block.lines);
                trait.opensAnswer = opensAnswer(markerOfParagraph(text));
                trait.isAsked = !trait.opensAnswer && questionOfParagraph(text).has_value();
                break;
            }
            case Block::Type::Quote:
                trait.opensAnswer = opensAnswer(markerOfParagraph(unquoted(m_source.line(block.lines.first))));
                break;
            case Block::Type::Html: {
                const QString summary = summaryText(m_source.lines(block.lines));
                const auto marker = markerOfTitle(summary);
                trait.opensAnswer = opensAnswer(marker);
                trait.isSummary = !summary.isEmpty() && !marker;
                break;
            }
            default:
                break;
            }
        }
    }

    static bool opensAnswer(const std::optional<Marker> &marker)
    {
        return marker && marker->section == Section::Answer;
    }

    [[nodiscard]] bool isTitle(qsizetype i) const
    {
        return isHeading(m_blocks.at(i)) && !m_traits.at(i).isMarkerHeading;
    }

    /// Whether an answer's marker stands between this heading and the next.
    [[nodiscard]] QList<bool> answeredTitles() const
    {
        QList<bool> answered(m_blocks.size(), false);
        qsizetype title = -1;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (isTitle(i))
                title = i;
            else if (title >= 0 && m_traits.at(i).opensAnswer)
                answered[title] = true;
        }
        return answered;
    }

    [[nodiscard]] QuestionRule findRule() const
    {
        const qsizetype answered = answeredTitles().count(true);
        qsizetype askedAndAnswered = 0; // paragraphs and summaries directly before a marker
        qsizetype asked = 0;
        qsizetype summaries = 0;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            asked += m_traits.at(i).isAsked;
            summaries += m_traits.at(i).isSummary;
            if (m_traits.at(i).isAsked && i + 1 < m_blocks.size() && m_traits.at(i + 1).opensAnswer)
                ++askedAndAnswered;
        }
        if (answered > 0 && askedAndAnswered <= answered)
            return QuestionRule::Markers;
        if (askedAndAnswered > 0)
            return QuestionRule::BoldParagraphs;
        const int level = questionLevel(false);
        if (level > 0 && (headingsAt(level) > 1 || (asked == 0 && summaries == 0)))
            return QuestionRule::HeadingLevel;
        if (asked > 0)
            return QuestionRule::BoldParagraphs;
        if (summaries > 0)
            return QuestionRule::Summaries;
        return QuestionRule::LeafHeadings;
    }

    [[nodiscard]] qsizetype headingsAt(int level) const
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            count += isTitle(i) && m_blocks.at(i).level == level;
        return count;
    }

    /// The level most of whose headings look like questions; of several the one with most to show for it. 0: none.
    [[nodiscard]] int questionLevel(bool isForced) const
    {
        struct Count
        {
            int headings = 0;
            int alike = 0;
            int score = 0;
        };
        std::array<Count, BelowAllHeadings> counts{};
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!isTitle(i))
                continue;
            const QString title = headingText(m_source, m_blocks.at(i));
            if (isAncillaryTitle(title))
                continue;
            Count &count = counts.at(static_cast<size_t>(m_blocks.at(i).level));
            const QuestionLikeness likeness = questionLikeness(title);
            ++count.headings;
            count.alike += likeness != QuestionLikeness::None;
            count.score += likeness == QuestionLikeness::Asked ? 2 : likeness == QuestionLikeness::Ordinal ? 1 : 0;
        }
        int best = 0;
        int commonest = 0;
        for (int level = 1; level < BelowAllHeadings; ++level) {
            const Count &count = counts.at(static_cast<size_t>(level));
            if (count.alike * 2 > count.headings && count.score > counts.at(static_cast<size_t>(best)).score)
                best = level;
            if (count.headings > counts.at(static_cast<size_t>(commonest)).headings)
                commonest = level;
        }
        return best == 0 && isForced ? commonest : best;
    }

    void assignRoles(const DocumentOutline &outline)
    {
        switch (outline.rule) {
        case QuestionRule::Automatic:
        case QuestionRule::Markers:
            assignByMarkers();
            break;
        case QuestionRule::HeadingLevel:
            assignByLevel(outline.questionLevel);
            break;
        case QuestionRule::BoldParagraphs:
        case QuestionRule::Summaries:
            assignByBlocks(outline.rule);
            break;
        case QuestionRule::LeafHeadings:
            assignLeaves();
            break;
        }
    }

    void assignByMarkers()
    {
        const QList<bool> answered = answeredTitles();
        // A heading deeper than a question, with no question below itself, is part of the answer.
        QList<bool> hasQuestionBelow(m_blocks.size(), false);
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!isTitle(i))
                continue;
            while (!open.isEmpty() && m_blocks.at(open.last()).level >= m_blocks.at(i).level)
                open.removeLast();
            if (answered.at(i)) {
                for (const qsizetype title : open)
                    hasQuestionBelow[title] = true;
            }
            open.append(i);
        }
        int questionLevel = BelowAllHeadings;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!isTitle(i))
                continue;
            const int level = m_blocks.at(i).level;
            if (answered.at(i)) {
                m_roles[i] = Role::Question;
                questionLevel = level;
            } else if (level <= questionLevel || hasQuestionBelow.at(i)) {
                m_roles[i] = Role::Topic;
                questionLevel = BelowAllHeadings;
            }
        }
    }

    void assignByLevel(int questionLevel)
    {
        bool isInQuestion = false;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!isTitle(i))
                continue;
            const int level = m_blocks.at(i).level;
            const QString title = headingText(m_source, m_blocks.at(i));
            const bool isQuestion = level == questionLevel
                && !(isAncillaryTitle(title) && questionLikeness(title) == QuestionLikeness::None);
            if (isQuestion)
                m_roles[i] = Role::Question;
            else if (level <= questionLevel || !isInQuestion)
                m_roles[i] = Role::Topic;
            if (m_roles.at(i) != Role::Body)
                isInQuestion = isQuestion;
        }
    }

    void assignByBlocks(QuestionRule rule)
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (isTitle(i))
                m_roles[i] = Role::Topic;
            else if (rule == QuestionRule::BoldParagraphs ? m_traits.at(i).isAsked : m_traits.at(i).isSummary)
                m_roles[i] = Role::Question;
        }
    }

    void assignLeaves()
    {
        qsizetype title = -1;
        bool hasBody = false;
        const auto finish = [&](int nextLevel) {
            if (title < 0)
                return;
            const bool isLeaf = hasBody && nextLevel <= m_blocks.at(title).level
                && !isAncillaryTitle(headingText(m_source, m_blocks.at(title)));
            m_roles[title] = isLeaf ? Role::Question : Role::Topic;
        };
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (isTitle(i)) {
                finish(m_blocks.at(i).level);
                title = i;
                hasBody = false;
            } else {
                hasBody |= !isSpacer(m_source, m_blocks.at(i));
            }
        }
        finish(0);
    }

    void collectEntries(DocumentOutline &outline) const
    {
        outline.introductionEnd = m_blocks.size();
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_roles.at(i) == Role::Body)
                continue;
            if (outline.entries.isEmpty())
                outline.introductionEnd = i;
            else
                outline.entries.last().endBlock = i;
            outline.entries.append(entry(i));
        }
        if (!outline.entries.isEmpty())
            outline.entries.last().endBlock = m_blocks.size();
    }

    [[nodiscard]] OutlineEntry entry(qsizetype i) const
    {
        const Block &block = m_blocks.at(i);
        OutlineEntry entry;
        entry.isQuestion = m_roles.at(i) == Role::Question;
        entry.titleLines = block.lines;
        entry.firstBlock = i + 1;
        entry.level = BelowAllHeadings;
        switch (block.type) {
        case Block::Type::Heading:
            entry.level = block.level;
            entry.title = headingText(m_source, block, &entry.comment);
            break;
        case Block::Type::Paragraph:
            entry.title = *questionOfParagraph(m_source.lines(block.lines));
            break;
        default:
            const QString html = m_source.lines(block.lines).toString();
            entry.title = summaryText(html);
            entry.openingText = withoutFirstSummary(html);
        }
        return entry;
    }

    const SourceText &m_source;
    const QList<Block> &m_blocks;
    QList<Trait> m_traits;
    QList<Role> m_roles;
};

/// A paragraph whose author put a line of dashes under it without a blank line. CommonMark makes it a heading; several
/// lines, a marker or a full stop say that a break was meant.
bool isTextOverBreak(const SourceText &source, const Block &heading)
{
    const int textLines = heading.lines.end - heading.lines.first - 1;
    if (textLines < 1 || !source.line(heading.lines.end - 1).trimmed().startsWith(u'-'))
        return false;
    const QStringView text = source.lines({heading.lines.first, heading.lines.end - 1}).trimmed();
    return textLines > 1 || markerOfParagraph(text) || text.endsWith(u'。') || text.endsWith(u'.')
        || text.endsWith(u'；');
}

} // namespace

DocumentOutline outlineOf(const SourceText &source, const QList<Block> &blocks, QuestionRule requested)
{
    return OutlineBuilder(source, blocks).build(requested);
}

QList<Block> refinedBlocks(const SourceText &source, const QList<Block> &blocks)
{
    QList<Block> result;
    result.reserve(blocks.size());
    for (const Block &block : blocks) {
        if (isHeading(block) && isTextOverBreak(source, block)) {
            Block text = block;
            text.type = Block::Type::Paragraph;
            text.lines.end -= 1;
            Block rule = block;
            rule.type = Block::Type::Break;
            rule.lines.first = text.lines.end;
            result += refinedBlocks(source, {text});
            result.append(rule);
            continue;
        }
        result.append(block);
        const bool isParagraph = block.type == Block::Type::Paragraph;
        if (!isParagraph && block.type != Block::Type::Html)
            continue;
        for (int line = block.lines.first + 1; line < block.lines.end; ++line) {
            const QStringView text = source.line(line);
            if (isParagraph ? !isMarkerLine(text) : !text.trimmed().startsWith("<details"_L1, Qt::CaseInsensitive))
                continue;
            result.last().lines.end = line;
            result.append(block);
            result.last().lines.first = line;
        }
    }
    return result;
}

QString headingText(const SourceText &source, const Block &heading, QString *comment)
{
    QString text;
    QStringView first = source.line(heading.lines.first).trimmed();
    if (first.startsWith(u'#') && heading.lines.end - heading.lines.first == 1) {
        while (first.startsWith(u'#'))
            first = first.sliced(1);
        first = first.trimmed();
        // The closing run counts only after a space: "C#" keeps its own.
        qsizetype end = first.size();
        while (end > 0 && first[end - 1] == u'#')
            --end;
        if (end == 0 || first[end - 1] == u' ' || first[end - 1] == u'\t')
            first = first.first(end).trimmed();
        text = first.toString();
    } else {
        for (int line = heading.lines.first; line < heading.lines.end - 1; ++line)
            text += (text.isEmpty() ? u""_s : u" "_s) + source.line(line).trimmed().toString();
    }
    if (!text.contains("<!--"_L1))
        return text;
    static const QRegularExpression comments(u"<!--(.*?)-->"_s);
    for (auto it = comments.globalMatch(text); comment && it.hasNext();) {
        const QString inside = it.next().captured(1).trimmed();
        *comment += (comment->isEmpty() ? u""_s : u"; "_s) + inside;
    }
    return text.remove(comments).trimmed();
}

QString unquoted(QStringView quote)
{
    QStringList lines;
    for (QStringView line : quote.split(u'\n')) {
        const QStringView text = line.trimmed();
        if (text.startsWith(u'>')) {
            line = line.sliced(line.indexOf(u'>') + 1);
            if (line.startsWith(u' '))
                line = line.sliced(1);
        }
        lines.append(line.toString());
    }
    return lines.join(u'\n');
}

QString summaryText(QStringView html)
{
    if (!html.contains("<summary"_L1, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]*>"_s);
    QString text = summaryPattern().match(html).captured(1);
    return withoutBold(resolveEntities(text.remove(tag)).simplified()).toString();
}

} // namespace Baiwen
