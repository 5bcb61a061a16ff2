// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/answerparts.h"
#include "bank/bankdocument.h"
#include "bank/metadatacomment.h"

#include <optional>

namespace Baiwen {

/// What the metadata of a heading say of the heading itself.
struct EntryStatement
{
    bool hasId = false;
    std::optional<bool> isQuestion; ///< "entry: question" or "entry: topic"
};
/// `key`: the one that stands for "entry".
[[nodiscard]] EntryStatement entryStatement(QStringView comment, const QString &key);
/// Of an HTML block, which may begin with a comment.
[[nodiscard]] EntryStatement entryStatementOfHtml(QStringView html, const QString &key);

/// Whether a text under a heading would be taken for metadata.
[[nodiscard]] bool beginsWithMetadata(QStringView text);

/// The metadata comments under a heading, and what is wrong with them.
class EntryMetadata final
{
public:
    /// `entryKey`: where each entry says that it is one, the key under which it does; else empty.
    EntryMetadata(const Remark &remark, const QString &entryKey)
        : m_remark(remark)
        , m_entryKey(entryKey)
    { }

    /// The inside of a comment on the heading's own line.
    void read(QStringView comment, int line);
    /// Takes the comments that a text under the heading begins with out of it, as far as they are metadata. False: it
    /// begins otherwise.
    bool readOpening(QString &text, int line);

    void applyTo(Topic &topic);
    void applyTo(Question &question);

private:
    struct Entry
    {
        MetadataPair pair;
        int line = 0;
    };
    [[nodiscard]] bool states(const QList<MetadataPair> &pairs) const;
    void add(const QList<MetadataPair> &pairs, int line);
    void warn(const Entry &entry, const QString &message) const;
    [[nodiscard]] bool take(const QString &key, Entry &entry);
    void warnOfUnknown() const;

    const Remark &m_remark;
    const QString &m_entryKey;
    bool m_isStated = false; // by one comment, which also says all the rest
    QList<Entry> m_entries;
};

} // namespace Baiwen
