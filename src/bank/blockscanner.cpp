// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/blockscanner.h"

#include "bank/containerwalk.h"
#include "bank/htmlblocks.h"
#include "bank/markdownreader.h"
#include "bank/markdownskeleton.h"

#include <algorithm>
#include <md4c.h>

namespace Baiwen {

namespace {

bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

/// Follows md4c over the skeleton. md4c tells where text stands, not where blocks do; but every line that is not blank
/// belongs to a block, so a block begins at the next such line after the one before it has ended.
class Scanner final
{
public:
    Scanner(const MarkdownSkeleton &skeleton, int firstLine, const ScanControl &control)
        : m_skeleton(skeleton)
        , m_lineCount(static_cast<int>(skeleton.lineStarts.size()) - 1)
        , m_walk(skeleton, firstLine)
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
        const int start = m_walk.moveToBlock();
        if (m_depth > MaximumNesting && m_scan.overNestedLine < 0)
            m_scan.overNestedLine = start;
        if (m_depth == 1) {
            if (m_scan.blocks.size() % 256 == 0) {
                if (m_control.stop.stop_requested())
                    return 1;
                if (m_control.progress)
                    m_control.progress(start);
            }
            if (m_scan.blocks.size() >= MaximumBlocks) {
                m_scan.hasTooManyBlocks = true;
                return 1;
            }
            m_scan.blocks.append({blockType(type), {start, start}, 0, type == MD_BLOCK_OL, false, false, {}, {}});
        } else if (m_depth == 2 && type == MD_BLOCK_LI) {
            m_scan.blocks.last().items.append({start, start});
        }
        if (type == MD_BLOCK_LI || type == MD_BLOCK_QUOTE)
            m_walk.open();
        if (type == MD_BLOCK_H)
            m_isMarkedHeading = m_walk.isAtHeadingMark();
        if (type == MD_BLOCK_CODE)
            enterCode(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->fence_char, start);
        return 0;
    }

    void enterCode(char fence, int start)
    {
        m_fence = fence;
        if (m_fence == '\0')
            return;
        m_fenceLength = m_walk.fenceLength();
        if (m_depth == 1)
            m_scan.blocks.last().isFenced = true;
        m_codeEnd = start + 1;
    }

    void leaveFencedCode()
    {
        if (!m_walk.skipClosingFence(m_codeEnd, m_fence, m_fenceLength)) {
            m_missingFence = u'\n' + m_walk.margin() + QString(m_fenceLength, QLatin1Char(m_fence));
            m_missingFenceLine = m_codeEnd;
        }
        m_fence = '\0';
    }

    void leave(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_DOC:
            return;
        case MD_BLOCK_LI:
        case MD_BLOCK_QUOTE:
            m_walk.close();
            break;
        case MD_BLOCK_THEAD:
            m_walk.moveTo(m_walk.end() + 1); // the row of dashes
            break;
        case MD_BLOCK_HR:
            m_walk.moveTo(m_walk.end());
            break;
        case MD_BLOCK_H:
            if (!m_isMarkedHeading)
                m_walk.moveTo(m_walk.end() + 1); // the underline
            break;
        case MD_BLOCK_CODE:
            if (m_fence != '\0')
                leaveFencedCode();
            break;
        default:
            break;
        }
        const int end = m_walk.end();
        if (m_depth == 2 && type == MD_BLOCK_LI)
            m_scan.blocks.last().items.last().end = end;
        if (m_depth == 1) {
            m_scan.blocks.last().lines.end = end;
            finish(m_scan.blocks.last(), type, detail);
        }
        m_isBreak = false;
        --m_depth;
    }

    void finish(Block &block, MD_BLOCKTYPE type, void *detail)
    {
        if (m_missingFenceLine == block.lines.end) {
            block.isUnclosed = type == MD_BLOCK_CODE;
            block.closing = m_missingFence;
        } else if (type == MD_BLOCK_H) {
            block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            if (m_isBreak)
                block.type = Block::Type::Break;
        } else if (type == MD_BLOCK_HTML) {
            const auto start = m_skeleton.lineStarts[static_cast<size_t>(block.lines.first)];
            const auto end = m_skeleton.lineStarts[static_cast<size_t>(block.lines.end)];
            block.closing =
                missingHtmlClosing(QString::fromLatin1(QByteArrayView(m_skeleton.bytes).sliced(start, end - start)));
            block.isUnclosed = !block.closing.isEmpty();
        }
        m_missingFenceLine = -1;
    }

    void text(const MD_CHAR *text, MD_SIZE size)
    {
        const qsizetype offset = text - m_skeleton.bytes.constData();
        const bool isInSource = offset >= 0 && offset < m_skeleton.bytes.size();
        if (m_fence != '\0') {
            // A line end of md4c's own closes each line of code.
            if (!isInSource && size == 1 && *text == '\n')
                ++m_codeEnd;
            return;
        }
        if (!isInSource)
            return;
        m_walk.moveTo(std::max(m_walk.end(), m_skeleton.lineOf(offset) + 1));
        if (size == 1 && *text == MarkdownSkeleton::BreakLetter)
            m_isBreak = true;
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
    ContainerWalk m_walk;
    const ScanControl &m_control;
    BlockScan m_scan;
    int m_depth = 0;
    char m_fence = '\0'; // of the code that text now belongs to
    qsizetype m_fenceLength = 0;
    int m_codeEnd = 0;
    QString m_missingFence;
    int m_missingFenceLine = -1; // where it is to stand; -1: the last code was closed
    bool m_isMarkedHeading = false;
    bool m_isBreak = false;
};

} // namespace

BlockScan scanBlocks(const SourceText &source, int firstLine, const ScanControl &control)
{
    const MarkdownSkeleton skeleton = markdownSkeleton(source, firstLine);
    return Scanner(skeleton, firstLine, control).run();
}

} // namespace Baiwen
