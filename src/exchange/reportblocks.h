// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reporttables.h"

namespace Baiwen {

/// A piece of a report that any readable format can write.
struct ReportBlock
{
    enum class Kind {
        Heading, ///< of `level`, 1 to 4
        Paragraph,
        List, ///< `items`
        Table,
        Quote, ///< the user's own words, line breaks kept
        Markdown, ///< from a bank, as its author wrote it
    };

    Kind kind = Kind::Paragraph;
    int level = 0;
    QString text; ///< plain, except of Markdown
    QStringList items; ///< plain
    TextTable table;

    bool operator==(const ReportBlock &) const = default;
};

/// The report in the order of its page, in the language of the interface.
[[nodiscard]] QList<ReportBlock> reportBlocks(const InterviewRecord &record, const InterviewReport &report);

} // namespace Baiwen
