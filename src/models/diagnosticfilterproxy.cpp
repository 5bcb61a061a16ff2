// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diagnosticfilterproxy.h"

#include "models/diagnosticmodel.h"

namespace Baiwen {

void DiagnosticFilterProxy::setMinimumLevel(Diagnostic::Level level)
{
    if (m_minimum == level)
        return;
    m_minimum = level;
    invalidateFilter();
}

bool DiagnosticFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(DiagnosticModel::LevelRole).toInt() >= static_cast<int>(m_minimum);
}

} // namespace Baiwen
