// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/blockscanner.h"

#include "bank/markdownreader.h"
#include "bank/markdownskeleton.h"

#include <algorithm>
#include <md4c.h>

namespace Baiwen {

namespace {

QByteArrayView withoutIndentation(QByteArrayView line)
{
    while (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t'))
        line = line.sliced(1);
    return line;
}

bool isBlank(QByteArrayView line)
{
    return withoutIndentation(line).isEmpty();
}

/// Nothing but the marks of block quotes.
bool isBareQuote(QByteArrayView line)
{
    return line.contains('>')
        && std::all_of(line.begin(), line.end(), [](char c) { return c == '>' || c == ' ' || c == '\t'; });
}

bool startsListItem(QByteArrayView line)
{
    line = withoutIndentation(line);
    return !line.isEmpty()
        && (line.front() == '-' || line.front() == '*' || line.front() == '+'
            || (line.front() >= '0' && line.front() <= '9'));
}

bool isClosingFence(QByteArrayView line, char fence)
{
    const qsizetype start = line.indexOf(fence);
    if (start < 0 || line.size() - start < 3)
        return false;
    const QByteArrayView before = line.first(start);
    const QByteArrayView run = line.sliced(start);
    return std::all_of(before.begin(), before.end(), [](char c) { return c == '>' || c == ' ' || c == '\t'; })
        && std::all_of(run.begin(), run.end(), [fence](char c) { return c == fence || c == ' ' || c == '\t'; });
}

/// Follows md4c over the skeleton. md4c tells where text stands, not where blocks do; but every line that is not blank
/// belongs to a block, so a block begins at the next such line after the one before it has ended.
class Scanner final
{
public:
    Scanner(const MarkdownSkeleton &skeleton, int firstLine, const ScanControl &control)
        : m_skeleton(skeleton)
        , m_lineCount(static_cast<int>(skeleton.lineStarts.size()) - 1)
        , m_cursor(firstLine)
        , m_control(control)
    {
        m_scan.overNestedLine = skeleton.overNestedLine;
    }

    BlockScan run()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTMLSPANS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<Scanner *>(self)->enter(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Scanner *>(self)->leave(type, detail);
            return 0;
        };
        parser.enter_span = parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Scanner *>(self)->text(text, size);
            return 0;
        };
        m_scan.isCancelled = m_control.stop.stop_requested()
            || md_parse(m_skeleton.bytes.constData(), static_cast<MD_SIZE>(m_skeleton.bytes.size()), &parser, this)
                != 0;
        takeInGaps();
        return std::move(m_scan);
    }

private:
    int enter(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_DOC)
            return 0;
        ++m_depth;
        if (m_depth > MaximumNesting && m_scan.overNestedLine < 0)
            m_scan.overNestedLine = std::min(m_cursor, m_lineCount - 1);
        m_codeLines = 0;
        m_fence = type == MD_BLOCK_CODE ? static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->fence_char : '\0';
        m_isFenced = m_fence != 0;
        const int start = nextStart(type);
        if (m_depth == 1) {
            if (m_scan.blocks.size() % 256 == 0) {
                if (m_control.stop.stop_requested())
                    return 1;
                if (m_control.progress)
                    m_control.progress(m_cursor);
            }
            if (m_scan.blocks.size() >= MaximumBlocks) {
                m_scan.hasTooManyBlocks = true;
                return 1;
            }
            m_scan.blocks.append({blockType(type), {start, start}, 0, type == MD_BLOCK_OL, false, {}});
        } else if (m_depth == 2 && type == MD_BLOCK_LI) {
            m_scan.blocks.last().items.append({start, start});
        }
        if (type == MD_BLOCK_LI || type == MD_BLOCK_QUOTE)
            m_containerStarts.append(start);
        if (type == MD_BLOCK_HR)
            m_cursor = start + 1;
        if (m_isFenced)
            m_cursor = start + 1;
        return 0;
    }

    void leave(MD_BLOCKTYPE type, void *detail)
    {
        bool isUnclosed = false;
        switch (type) {
        case MD_BLOCK_DOC:
            return;
        case MD_BLOCK_LI:
        case MD_BLOCK_QUOTE:
            // An empty one still takes its line.
            m_cursor = std::max(m_cursor, m_containerStarts.takeLast() + 1);
            break;
        case MD_BLOCK_THEAD:
            m_cursor += 1; // the row of dashes
            break;
        case MD_BLOCK_H:
            if (!m_skeleton.line(m_cursor - 1).contains('#'))
                m_cursor += 1; // the underline
            break;
        case MD_BLOCK_CODE:
            if (m_isFenced) {
                m_cursor = std::min(m_cursor + m_codeLines, m_lineCount);
                isUnclosed = m_cursor >= m_lineCount || !isClosingFence(m_skeleton.line(m_cursor), m_fence);
                if (!isUnclosed)
                    m_cursor += 1;
                m_isFenced = false;
            }
            break;
        default:
            break;
        }
        if (m_depth == 2 && type == MD_BLOCK_LI)
            m_scan.blocks.last().items.last().end = m_cursor;
        if (m_depth == 1) {
            Block &block = m_scan.blocks.last();
            block.lines.end = m_cursor;
            block.isUnclosed = isUnclosed;
            if (type == MD_BLOCK_H) {
                block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
                if (m_isBreak)
                    block.type = Block::Type::Break;
            } else if (type == MD_BLOCK_HTML) {
                block.isUnclosed = isUnclosedComment(block.lines);
            }
        }
        m_isBreak = false;
        --m_depth;
    }

    void text(const MD_CHAR *text, MD_SIZE size)
    {
        const qsizetype offset = text - m_skeleton.bytes.constData();
        const bool isInSource = offset >= 0 && offset < m_skeleton.bytes.size();
        if (m_isFenced) {
            // A line end of md4c's own closes each line of code.
            if (!isInSource && size == 1 && *text == '\n')
                ++m_codeLines;
            return;
        }
        if (!isInSource)
            return;
        m_cursor = std::max(m_cursor, m_skeleton.lineOf(offset) + 1);
        if (size == 1 && *text == MarkdownSkeleton::BreakLetter)
            m_isBreak = true;
    }

    /// The line at which a block of this type begins, given that all before the cursor is spoken for.
    [[nodiscard]] int nextStart(MD_BLOCKTYPE type) const
    {
        for (int line = m_cursor; line < m_lineCount; ++line) {
            const QByteArrayView text = m_skeleton.line(line);
            // A line of bare quote marks belongs to the quote before it, or begins one.
            if (isBlank(text) || (type != MD_BLOCK_QUOTE && isBareQuote(text)))
                continue;
            if (type == MD_BLOCK_LI && m_depth == 2 && !startsListItem(text))
                continue;
            if (m_isFenced && text.indexOf(QByteArray(3, m_fence)) < 0)
                continue;
            return line;
        }
        return std::max(0, m_lineCount - 1);
    }

    [[nodiscard]] bool isUnclosedComment(LineRange lines) const
    {
        const auto start = m_skeleton.lineStarts[static_cast<size_t>(lines.first)];
        const auto end = m_skeleton.lineStarts[static_cast<size_t>(lines.end)];
        const QByteArrayView html = withoutIndentation(QByteArrayView(m_skeleton.bytes).sliced(start, end - start));
        return html.startsWith("<!--") && html.indexOf("-->") < 0;
    }

    /// Lines between two blocks that are not blank (the bare end of a quote) go to the block before them.
    void takeInGaps()
    {
        for (qsizetype i = 0; i < m_scan.blocks.size(); ++i) {
            Block &block = m_scan.blocks[i];
            const int next = i + 1 < m_scan.blocks.size() ? m_scan.blocks.at(i + 1).lines.first : m_lineCount;
            block.lines.end = std::max(std::min(block.lines.end, next), block.lines.first);
            for (int line = next - 1; line >= block.lines.end; --line) {
                if (!isBlank(m_skeleton.line(line))) {
                    block.lines.end = line + 1;
                    break;
                }
            }
            while (block.lines.end > block.lines.first + 1 && isBlank(m_skeleton.line(block.lines.end - 1)))
                --block.lines.end;
            for (qsizetype k = 0; k < block.items.size(); ++k)
                block.items[k].end = k + 1 < block.items.size() ? block.items.at(k + 1).first : block.lines.end;
        }
    }

    static Block::Type blockType(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_H:
            return Block::Type::Heading;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            return Block::Type::List;
        case MD_BLOCK_QUOTE:
            return Block::Type::Quote;
        case MD_BLOCK_CODE:
            return Block::Type::Code;
        case MD_BLOCK_HTML:
            return Block::Type::Html;
        case MD_BLOCK_TABLE:
            return Block::Type::Table;
        case MD_BLOCK_HR:
            return Block::Type::Break;
        default:
            return Block::Type::Paragraph;
        }
    }

    const MarkdownSkeleton &m_skeleton;
    const int m_lineCount;
    int m_cursor; // the line after all that has been seen
    const ScanControl &m_control;
    BlockScan m_scan;
    int m_depth = 0;
    QList<int> m_containerStarts;
    int m_codeLines = 0;
    bool m_isFenced = false;
    char m_fence = '\0';
    bool m_isBreak = false;
};

} // namespace

BlockScan scanBlocks(const SourceText &source, int firstLine, const ScanControl &control)
{
    const MarkdownSkeleton skeleton = markdownSkeleton(source, firstLine);
    return Scanner(skeleton, firstLine, control).run();
}

} // namespace Baiwen
