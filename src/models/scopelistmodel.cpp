// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scopelistmodel.h"

#include "models/modelreset.h"

#include <algorithm>

namespace Baiwen {

static constexpr qsizetype Indent = 4; ///< spaces a level

ScopeListModel::ScopeListModel(const TopicTreeModel &tree, QObject *parent)
    : QAbstractListModel(parent)
    , m_tree(tree)
{
    connect(&tree, &QAbstractItemModel::modelReset, this, &ScopeListModel::refresh);
    connect(&tree, &QAbstractItemModel::rowsInserted, this, &ScopeListModel::refresh);
    connect(&tree, &QAbstractItemModel::rowsRemoved, this, &ScopeListModel::refresh);
    connect(&tree, &QAbstractItemModel::rowsMoved, this, &ScopeListModel::refresh);
    connect(&tree, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(Qt::DisplayRole)) // and not a count
                    refresh();
            });
    refresh();
}

void ScopeListModel::refresh()
{
    QList<Row> rows = rowsBelow({}, 0);
    if (rows == m_rows)
        return;
    const ModelReset reset(*this);
    m_rows = std::move(rows);
}

QList<ScopeListModel::Row> ScopeListModel::rowsBelow(const QModelIndex &parent, int depth) const
{
    QList<Row> rows;
    for (int row = 0; row < m_tree.rowCount(parent); ++row) {
        const QModelIndex index = m_tree.index(row, 0, parent);
        rows.append({m_tree.scope(index), index.data().toString(), depth});
        rows += rowsBelow(index, depth + 1);
    }
    return rows;
}

int ScopeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScopeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QString(row.depth * Indent, QLatin1Char(' ')) + row.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.title;
    default:
        return {};
    }
}

Qt::ItemFlags ScopeListModel::flags(const QModelIndex &index) const
{
    const bool isHeading =
        index.isValid() && scope(index.row()).kind == Scope::Kind::Search && !scope(index.row()).isOneSearch();
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

Scope ScopeListModel::scope(int row) const
{
    return m_rows.value(row).scope;
}

int ScopeListModel::rowOf(const Scope &scope) const
{
    const auto found = std::ranges::find(m_rows, scope, &Row::scope);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace Baiwen
