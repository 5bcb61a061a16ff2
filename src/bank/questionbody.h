// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/answermarkers.h"
#include "bank/blocktext.h"

#include <array>

namespace Baiwen {

/// The body of a question sorted into its sections, verbatim. Block quotes and <details> around a marker are looked
/// through.
class QuestionBody final
{
public:
    struct LongLabel
    {
        QString label;
        int line = 0;
    };

    void read(const SourceText &source, const QList<Block> &blocks, qsizetype first, qsizetype end);
    /// Text that stands on the title's own block.
    void readText(const QString &text, int line);
    /// The body stands in a <details> that was opened by the title.
    void setInsideDetails() { m_details.append(true); }

    [[nodiscard]] const BlockText &preamble() const { return m_preamble; }
    [[nodiscard]] const BlockText &section(Section section) const
    {
        return m_sections.at(static_cast<size_t>(section));
    }
    /// Labels of markers that say more than the bare word.
    [[nodiscard]] const QList<LongLabel> &longLabels() const { return m_longLabels; }
    /// Without an answer's marker, what stands before the first marker is the answer.
    void takePreambleForAnswer();

private:
    void readBlock(const SourceText &source, const Block &block);
    void readRest(const QString &rest, const SourceText &source, const Block &block);
    void readHtml(const SourceText &source, const Block &block);
    void readNested(const QString &text, int line);
    bool open(const Marker &marker, int line, QStringView verbatim, bool isTitle);
    [[nodiscard]] BlockText &current();

    BlockText m_preamble;
    std::array<BlockText, 6> m_sections;
    std::array<bool, 6> m_isOpened{};
    int m_current = -1; // index into m_sections; -1: the preamble
    QList<bool> m_details; // open <details>: whether its tags are dropped
    QList<LongLabel> m_longLabels;
    int m_nesting = 0;
};

} // namespace Baiwen
