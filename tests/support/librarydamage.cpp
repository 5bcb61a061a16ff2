// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/librarydamage.h"

#include <algorithm>

namespace Baiwen {

static constexpr qsizetype PageSize = 4096;

LibraryBytes damaged(LibraryBytes bytes, Harm harm, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(bytes.file.size());
    if (harm == Harm::Flip)
        bytes.file[at] = static_cast<char>(bytes.file[at] ^ random.bounded(1, 256));
    else
        bytes.file.truncate(random.bounded(2) == 0 ? at : at - at % PageSize);
    return bytes;
}

void zeroPages(QByteArray &bytes, qsizetype first, qsizetype count)
{
    const qsizetype from = (first - 1) * PageSize;
    std::fill_n(bytes.begin() + from, std::min(bytes.size() - from, count * PageSize), '\0');
}

static qsizetype distance(const DumpedRow &a, const DumpedRow &b)
{
    qsizetype differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differing += a[i] != b[i] || a[i].isNull() != b[i].isNull() ? 1 : 0;
    return differing;
}

Comparison compare(const LibraryDump &found, const LibraryDump &expected)
{
    Comparison comparison;
    for (auto table = found.tables.cbegin(); table != found.tables.cend(); ++table) {
        const QSet<DumpedRow> whole = expected.tables.value(table.key());
        QSet<DumpedRow> lost = whole - *table;
        comparison.same += whole.size() - lost.size();
        const QSet<DumpedRow> strange = *table - whole;
        for (const DumpedRow &row : strange) {
            const auto original = std::ranges::find_if(
                std::as_const(lost), [&](const DumpedRow &other) { return distance(row, other) == 1; });
            if (original != lost.cend()) {
                ++comparison.altered;
                lost.remove(DumpedRow(*original));
            } else {
                const bool isCopy =
                    std::ranges::any_of(whole, [&](const DumpedRow &other) { return distance(row, other) == 1; });
                ++(isCopy ? comparison.altered : comparison.invented);
            }
        }
        comparison.missing += lost.size();
    }
    return comparison;
}

} // namespace Baiwen
