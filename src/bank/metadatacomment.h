// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Baiwen {

struct MetadataPair
{
    QString key; ///< lower case
    QString value; ///< empty for a flag such as `vital`
};

/// The pairs in the inside of a comment, "id: kv-cache; level: 2; vital". Nothing when it does not read like pairs.
[[nodiscard]] std::optional<QList<MetadataPair>> metadataPairs(QStringView comment);

/// The values of a list, separated by commas: "kv-cache, gqa".
[[nodiscard]] QStringList metadataList(QStringView value);

/// The front matter between two lines of "---" at the very start.
struct FrontMatter
{
    QList<MetadataPair> pairs;
    QList<int> lines; ///< of each pair, from 0
    int lineCount = 0; ///< lines it takes in all; 0: there is none
};
[[nodiscard]] FrontMatter frontMatter(QStringView document);

/// A front matter value in quotes where YAML needs them, and back.
[[nodiscard]] QString quotedValue(const QString &value);

} // namespace Baiwen
