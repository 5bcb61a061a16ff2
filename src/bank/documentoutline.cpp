// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/documentoutline.h"

#include "bank/answermarkers.h"
#include "bank/blocktext.h"
#include "bank/headingtext.h"
#include "bank/htmlblocks.h"
#include "bank/questionmetadata.h"
#include "bank/questiontitle.h"
#include "bank/refinedblocks.h"

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
    EntryStatement stated; ///< what a heading's metadata say of it
    bool isAsked = false; ///< a paragraph that is a question
    bool isSummary = false; ///< HTML with a <summary> that is no marker
};

bool isHeading(const Block &block)
{
    return block.type == Block::Type::Heading;
}

class OutlineBuilder final
{
public:
    OutlineBuilder(const SourceText &source, const QList<Block> &blocks, const QString &entryKey)
        : m_source(source)
        , m_blocks(blocks)
        , m_entryKey(entryKey)
        , m_traits(blocks.size())
        , m_roles(blocks.size(), Role::Body)
    {
        findTraits();
    }

    DocumentOutline build(QuestionRule requested)
    {
        DocumentOutline outline;
        if (!m_entryKey.isEmpty())
            requested = QuestionRule::Markers;
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
                QString comment;
                const auto marker = markerOfTitle(headingText(m_source, block, &comment));
                trait.stated = statementOf(i, comment);
                const bool isAnswer = marker && marker->section == Section::Answer;
                // Beside its question only when it is an answer's, or follows one: "## Q1", "## Answer", "## Analysis".
                const bool fits =
                    block.level > titleLevel || (block.level == titleLevel && (isAnswer || titleHasMarkerBeside));
                trait.isMarkerHeading = marker && fits && !trait.stated.hasId;
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

    /// What the comment on a heading's line says, or the one below it.
    [[nodiscard]] EntryStatement statementOf(qsizetype heading, const QString &comment) const
    {
        EntryStatement statement = entryStatement(comment, m_entryKey);
        for (qsizetype i = heading + 1; i < m_blocks.size() && !statement.hasId; ++i) {
            if (m_blocks.at(i).type == Block::Type::Html)
                return entryStatementOfHtml(m_source.lines(m_blocks.at(i).lines), m_entryKey);
            if (!isSpacer(m_source, m_blocks.at(i)))
                break;
        }
        return statement;
    }

    static bool opensAnswer(const std::optional<Marker> &marker)
    {
        return marker && marker->section == Section::Answer;
    }

    [[nodiscard]] bool isTitle(qsizetype i) const
    {
        if (!m_entryKey.isEmpty())
            return m_traits.at(i).stated.isQuestion.has_value();
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
        if (!m_entryKey.isEmpty()) {
            assignAsStated();
            return;
        }
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

    void assignAsStated()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (isTitle(i))
                m_roles[i] = *m_traits.at(i).stated.isQuestion ? Role::Question : Role::Topic;
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
            entry.title = withoutComments(*questionOfParagraph(m_source.lines(block.lines)), &entry.comment);
            break;
        default:
            const QStringView html = m_source.lines(block.lines);
            entry.title = withoutComments(summaryText(html), &entry.comment);
            entry.openingText = textBesideSummary(html);
        }
        return entry;
    }

    const SourceText &m_source;
    const QList<Block> &m_blocks;
    const QString &m_entryKey;
    QList<Trait> m_traits;
    QList<Role> m_roles;
};

} // namespace

DocumentOutline outlineOf(const SourceText &source, const QList<Block> &blocks, QuestionRule requested,
                          const QString &entryKey)
{
    return OutlineBuilder(source, blocks, entryKey).build(requested);
}

} // namespace Baiwen
