// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/blockscanner.h"

#include <QSet>
#include <QStringList>

namespace Baiwen {

/// Recognises tables of contents: lists of links to headings of the same file.
class ContentsList final
{
public:
    ContentsList(const SourceText &source, const QList<Block> &blocks);

    struct Entries
    {
        int count = 0;
        QStringList unknown; ///< texts that are no heading's, or are worded otherwise
    };
    /// Nothing when the block is no table of contents.
    [[nodiscard]] std::optional<Entries> entriesOf(const Block &block) const;

private:
    const SourceText &m_source;
    QSet<QString> m_headings; // folded
    QSet<QString> m_headingTexts;
};

} // namespace Baiwen
