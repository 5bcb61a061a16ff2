// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/containerwalk.h"

#include "bank/markdownskeleton.h"

#include <algorithm>
#include <limits>

namespace Baiwen {

namespace {

constexpr int CodeIndentation = 4;

qsizetype markLength(QByteArrayView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return std::min(digits + 1, text.size());
}

} // namespace

ContainerWalk::ContainerWalk(const MarkdownSkeleton &skeleton, int firstLine)
    : m_skeleton(skeleton)
    , m_lineCount(static_cast<int>(skeleton.lineStarts.size()) - 1)
    , m_line(firstLine)
{ }

void ContainerWalk::moveTo(int line)
{
    m_line = std::min(line, m_lineCount);
    m_isWithin = false;
    m_closed.clear();
    m_openCount = std::numeric_limits<qsizetype>::max();
}

int ContainerWalk::moveToBlock()
{
    m_openCount = std::numeric_limits<qsizetype>::max();
    if (!rest().isEmpty())
        return m_line;
    for (int line = end(); line < m_lineCount; ++line) {
        enterLine(line);
        if (rest().isEmpty())
            continue;
        // Of an item that began with two blank lines, and so has ended, md4c still takes off the indentation.
        for (const Container &container : std::as_const(m_closed)) {
            if (container.isQuote || m_indentation < container.indentation)
                break;
            m_indentation -= container.indentation;
        }
        return line;
    }
    moveTo(m_lineCount);
    return std::max(0, m_lineCount - 1);
}

void ContainerWalk::open()
{
    Container container;
    if (!rest().isEmpty()) {
        const qsizetype length = markLength(rest());
        container.isQuote = rest().front() == '>';
        container.indentation = m_indentation + static_cast<int>(length);
        m_offset += length;
        m_column += static_cast<int>(length);
        m_indentation = skipSpace();
        if (rest().isEmpty()) {
            container.indentation += 1;
        } else if (m_indentation <= CodeIndentation) {
            container.indentation += m_indentation;
            m_indentation = 0;
        } else {
            // One space and a line of code.
            container.indentation += 1;
            m_indentation -= 1;
        }
    }
    m_containers.append(container);
    m_closed.clear();
}

void ContainerWalk::close()
{
    int line = end();
    const qsizetype depth = m_containers.size();
    if (m_containers.last().isQuote && m_openCount >= depth) {
        while (line < m_lineCount && !m_skeleton.line(line).trimmed().isEmpty() && enterLine(line) == depth
               && rest().isEmpty())
            ++line;
    }
    const qsizetype openCount = m_openCount;
    const QList<Container> closed = QList{m_containers.takeLast()} + m_closed;
    moveTo(line);
    m_closed = closed;
    m_openCount = openCount;
}

bool ContainerWalk::isAtHeadingMark() const
{
    return m_indentation < CodeIndentation && rest().startsWith('#');
}

QString ContainerWalk::margin() const
{
    QString margin;
    for (const Container &container : m_containers)
        margin += container.isQuote ? QStringLiteral("> ") : QString(container.indentation, u' ');
    return margin;
}

qsizetype ContainerWalk::fenceLength() const
{
    const QByteArrayView text = rest();
    return std::find_if(text.begin(), text.end(), [text](char c) { return c != text.front(); }) - text.begin();
}

bool ContainerWalk::skipClosingFence(int line, char fence, qsizetype length)
{
    moveTo(line);
    if (line >= m_lineCount)
        return false;
    // As md4c has it, one that is not in the containers of the code ends it all the same, and them, and may be shorter.
    const qsizetype depth = enterLine(line);
    const QByteArrayView text = rest();
    const bool isFence = m_indentation < CodeIndentation && !text.isEmpty()
        && (text.size() >= length || depth < m_containers.size())
        && std::all_of(text.begin(), text.end(), [fence](char c) { return c == fence; });
    moveTo(isFence ? line + 1 : line);
    if (isFence)
        m_openCount = depth;
    return isFence;
}

qsizetype ContainerWalk::enterLine(int line)
{
    m_line = line;
    m_isWithin = true;
    m_offset = 0;
    m_column = 0;
    m_indentation = skipSpace();
    qsizetype depth = 0;
    for (const Container &container : std::as_const(m_containers)) {
        if (container.isQuote) {
            if (m_indentation >= CodeIndentation || !rest().startsWith('>'))
                break;
            ++m_offset;
            ++m_column;
            m_indentation = std::max(0, skipSpace() - 1); // one space belongs to the mark
        } else {
            if (m_indentation < container.indentation)
                break;
            m_indentation -= container.indentation;
        }
        ++depth;
    }
    return depth;
}

int ContainerWalk::skipSpace()
{
    const QByteArrayView text = m_skeleton.line(m_line);
    const int before = m_column;
    for (; m_offset < text.size() && (text[m_offset] == ' ' || text[m_offset] == '\t'); ++m_offset)
        m_column = text[m_offset] == '\t' ? (m_column / 4 + 1) * 4 : m_column + 1;
    return m_column - before;
}

QByteArrayView ContainerWalk::rest() const
{
    return m_isWithin ? m_skeleton.line(m_line).sliced(m_offset) : QByteArrayView();
}

} // namespace Baiwen
