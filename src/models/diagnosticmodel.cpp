// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diagnosticmodel.h"

#include "models/modelreset.h"

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

void DiagnosticModel::setDiagnostics(const QList<Diagnostic> &diagnostics)
{
    const ModelReset reset(*this);
    m_diagnostics = diagnostics;
    const auto byLine = [](const Diagnostic &a, const Diagnostic &b) { return a.line < b.line; };
    // Mostly they come in order, and then the list need not be copied.
    if (!std::is_sorted(m_diagnostics.cbegin(), m_diagnostics.cend(), byLine))
        std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(), byLine);
}

int DiagnosticModel::countOf(Diagnostic::Level level) const
{
    return static_cast<int>(std::count_if(m_diagnostics.begin(), m_diagnostics.end(),
                                          [level](const Diagnostic &d) { return d.level == level; }));
}

int DiagnosticModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnostics.size());
}

QVariant DiagnosticModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Diagnostic &diagnostic = m_diagnostics[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return diagnostic.message;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(data(index, PlaceRole).toString(), diagnostic.message);
    case LevelRole:
        return static_cast<int>(diagnostic.level);
    case LineRole:
        return diagnostic.line;
    case PlaceRole: {
        const QString level = diagnostic.level == Diagnostic::Level::Error ? tr("Error")
            : diagnostic.level == Diagnostic::Level::Warning               ? tr("Warning")
                                                                           : tr("Note");
        return diagnostic.line > 0 ? tr("%1 · line %2").arg(level).arg(diagnostic.line) : level;
    }
    default:
        return {};
    }
}

} // namespace Baiwen
