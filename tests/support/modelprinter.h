// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>

namespace Baiwen {

/// A model as lines of text, children indented below their parents: whole trees are compared at a glance.
[[nodiscard]] inline QStringList printModel(const QAbstractItemModel &model,
                                            const std::function<QString(const QModelIndex &)> &toText,
                                            const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(depth * 2, u' ') + toText(index);
        lines << printModel(model, toText, index, depth + 1);
    }
    return lines;
}

} // namespace Baiwen
