// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/refinedblocks.h"

#include "bank/answermarkers.h"
#include "bank/htmlblocks.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

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

QList<Block> refinedBlocks(const SourceText &source, const QList<Block> &blocks)
{
    QList<Block> result;
    result.reserve(blocks.size());
    for (const Block &block : blocks) {
        if (block.type == Block::Type::Heading && isTextOverBreak(source, block)) {
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
        if (block.type != Block::Type::Paragraph && block.type != Block::Type::Html)
            continue;
        const auto cutBefore = [&](int line) {
            result.last().lines.end = line;
            result.last().isUnclosed = false;
            result.last().closing.clear();
            result.append(block);
            result.last().lines.first = line;
        };
        if (block.type == Block::Type::Paragraph) {
            for (int line = block.lines.first + 1; line < block.lines.end; ++line) {
                if (isMarkerLine(source.line(line)))
                    cutBefore(line);
            }
        } else if (const QStringView html = source.lines(block.lines); html.contains(u'\n')) {
            const SourceText tags(withTagsOnly(html));
            for (int line = 1; line < tags.lineCount(); ++line) {
                const QStringView tag = tags.line(line).trimmed();
                if (tag.startsWith("<details"_L1, Qt::CaseInsensitive)
                    && source.line(block.lines.first + line).trimmed().startsWith(tag.first(8)))
                    cutBefore(block.lines.first + line);
            }
        }
    }
    return result;
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

} // namespace Baiwen
