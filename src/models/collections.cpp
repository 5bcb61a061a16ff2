// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/collections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr std::array<std::pair<QLatin1StringView, const char *>, 6> Known{{
    {"classic-30"_L1, QT_TRANSLATE_NOOP("Baiwen::Collection", "Classic 30")},
    {"role/research"_L1, QT_TRANSLATE_NOOP("Baiwen::Collection", "Research roles")},
    {"role/training"_L1, QT_TRANSLATE_NOOP("Baiwen::Collection", "Training roles")},
    {"role/inference"_L1, QT_TRANSLATE_NOOP("Baiwen::Collection", "Inference roles")},
    {"role/application"_L1, QT_TRANSLATE_NOOP("Baiwen::Collection", "Application roles")},
    {"role/product"_L1, QT_TRANSLATE_NOOP("Baiwen::Collection", "Product roles")},
}};

static size_t rankOf(const QString &name)
{
    const auto known = std::ranges::find_if(Known, [&](const auto &entry) { return entry.first == name; });
    return static_cast<size_t>(known - Known.begin());
}

QList<Collection> collectionsOf(const QList<BankPtr> &banks)
{
    std::map<std::pair<size_t, QString>, QSet<QString>> found;
    for (const BankPtr &bank : banks) {
        for (const Question &question : bank->questions()) {
            if (!question.collection.isEmpty())
                found[{rankOf(question.collection), question.collection}].insert(question.id);
        }
    }
    QList<Collection> collections;
    for (const auto &[key, questions] : found)
        collections.append({key.second, questions});
    return collections;
}

QString collectionTitle(const QString &name)
{
    const size_t rank = rankOf(name);
    return rank < Known.size() ? QCoreApplication::translate("Baiwen::Collection", Known.at(rank).second) : name;
}

} // namespace Baiwen
