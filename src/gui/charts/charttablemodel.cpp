// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/charttablemodel.h"

#include "models/modelreset.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

static QVariant alignmentOf(int column)
{
    return QVariant::fromValue((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void ChartTableModel::setTable(const TextTable &table)
{
    if (table == m_table)
        return;
    const ModelReset reset(*this);
    m_table = table;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? m_table.header[section] : QVariant();
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_table.rows[index.row()].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole: // a long title may be cut
        return index.column() == 0 ? text : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::AccessibleTextRole: // a cell alone would be a bare number
        return index.column() == 0 ? text : u"%1: %2"_s.arg(m_table.header[index.column()], text);
    default:
        return {};
    }
}

} // namespace Baiwen
