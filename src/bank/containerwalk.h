// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <limits>

namespace Baiwen {

struct MarkdownSkeleton;

/// A place in a document, and the list items and block quotes that are open there. md4c says which blocks there are
/// but not where they begin; by the rules it goes by, of indentation and of marks, the place of each is found again.
class ContainerWalk final
{
public:
    ContainerWalk(const MarkdownSkeleton &skeleton, int firstLine);

    /// The first line that nothing seen so far has a part in.
    [[nodiscard]] int end() const { return m_isWithin ? m_line + 1 : m_line; }
    /// To the beginning of a line.
    void moveTo(int line);
    /// To where the next block begins: on the rest of this line, or on the next one that says more than which
    /// containers it is in. Returns the line.
    int moveToBlock();

    /// Takes in the mark of an item or a quote that begins here.
    void open();
    /// Ends the innermost container, with the bare marks that a quote may end in.
    void close();

    /// Whether a heading with marks begins here.
    [[nodiscard]] bool isAtHeadingMark() const;
    /// What a line begins with that belongs to all open containers.
    [[nodiscard]] QString margin() const;
    /// The length of the fence that stands here.
    [[nodiscard]] qsizetype fenceLength() const;
    /// To this line, which comes after code that was begun with a fence of that length, or to the next if it ends it.
    bool skipClosingFence(int line, char fence, qsizetype length);

private:
    struct Container
    {
        bool isQuote = false;
        int indentation = 0; ///< of an item's contents, from where the contents of its parent begin
    };

    /// To where the contents of the containers begin on this line; returns how many of them it belongs to.
    qsizetype enterLine(int line);
    [[nodiscard]] int skipSpace();
    [[nodiscard]] QByteArrayView rest() const;

    const MarkdownSkeleton &m_skeleton;
    const int m_lineCount;
    int m_line;
    bool m_isWithin = false; // beyond the line's beginning: the members below hold
    qsizetype m_offset = 0;
    int m_column = 0;
    int m_indentation = 0; // the space before m_offset that belongs to no container
    QList<Container> m_containers; // from the outermost
    QList<Container> m_closed; // since the last block
    qsizetype m_openCount = std::numeric_limits<qsizetype>::max(); // of m_containers, the others have ended
};

} // namespace Baiwen
