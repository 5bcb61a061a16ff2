// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palettemodel.h"

#include "base/textfolding.h"
#include "models/modelreset.h"
#include "search/fuzzymatch.h"

#include <QHash>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

QList<PaletteEntry> paletteEntries(const QList<BankPtr> &banks)
{
    QList<PaletteEntry> entries;
    const auto add = [&](PaletteEntry::Kind kind, const QString &key, const QString &title, const QStringList &path) {
        entries.append({kind, key, title, path.join(u" › "_s), foldedForMatching(title)});
    };
    for (const BankPtr &bank : banks) {
        for (int i = 0; i < bank->topics().size(); ++i) {
            const Topic &topic = bank->topics()[i];
            add(PaletteEntry::Kind::Topic, u"topic:%1/%2"_s.arg(bank->id(), topic.id), topic.title,
                bank->topicPath(topic.parent));
        }
        for (const Question &question : bank->questions())
            add(PaletteEntry::Kind::Question, u"question:"_s + question.id, question.title,
                bank->topicPath(question.topic));
    }
    return entries;
}

/// How much higher an entry stands for having been used, from 0.
static int useScore(const QHash<QString, int> &placeOfUsed, const QString &key)
{
    static constexpr int Latest = 40;
    const auto place = placeOfUsed.constFind(key);
    return place == placeOfUsed.cend() ? 0 : std::max(5, Latest - 2 * *place);
}

QList<PaletteEntry> bestEntries(const QList<PaletteEntry> &entries, const QString &typed, const QStringList &used,
                                qsizetype limit)
{
    struct Ranked
    {
        int score = 0;
        qsizetype entry = 0;
    };
    QHash<QString, int> placeOfUsed;
    for (int i = 0; i < used.size(); ++i)
        placeOfUsed.insert(used[i], i);
    const QStringList words = foldedForMatching(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<Ranked> ranked;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const PaletteEntry &entry = entries[i];
        const int use = useScore(placeOfUsed, entry.key);
        if (words.isEmpty()) {
            if (use > 0 || entry.kind == PaletteEntry::Kind::Command)
                ranked.push_back({use, i});
            continue;
        }
        if (const auto score = fuzzyScore(words, entry.folded))
            ranked.push_back({*score + use, i});
    }
    const auto count = std::min<std::size_t>(ranked.size(), static_cast<std::size_t>(limit));
    std::partial_sort(
        ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end(),
        [](const Ranked &a, const Ranked &b) { return a.score != b.score ? a.score > b.score : a.entry < b.entry; });
    QList<PaletteEntry> best;
    for (std::size_t i = 0; i < count; ++i)
        best.append(entries[ranked[i].entry]);
    return best;
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    const ModelReset reset(*this);
    m_entries = entries;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail;
    case KindRole:
        return static_cast<int>(entry.kind);
    case KeyRole:
        return entry.key;
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace Baiwen
