// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/answerparts.h"
#include "bank/bankdocument.h"
#include "bank/metadatacomment.h"

#include <optional>

namespace Baiwen {

/// The metadata comments under a heading, and what is wrong with them.
class EntryMetadata final
{
public:
    EntryMetadata(int titleLine, const Remark &remark)
        : m_titleLine(titleLine)
        , m_remark(remark)
    { }

    /// The inside of a comment on the heading's own line.
    void read(QStringView comment, int line);
    /// An HTML block under the heading: what stands there beside the metadata, or nothing when it is no metadata.
    [[nodiscard]] std::optional<QString> readBlock(QStringView html, int line);

    void applyTo(Topic &topic);
    void applyTo(Question &question);

private:
    struct Entry
    {
        MetadataPair pair;
        int line = 0;
    };
    void warn(const Entry &entry, const QString &message) const;
    [[nodiscard]] bool take(const QString &key, Entry &entry);
    void warnOfUnknown() const;

    int m_titleLine;
    const Remark &m_remark;
    QList<Entry> m_entries;
};

} // namespace Baiwen
