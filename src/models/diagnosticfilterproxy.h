// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"

#include <QSortFilterProxyModel>

namespace Baiwen {

/// Remarks from a level upwards. Works by DiagnosticModel::LevelRole alone.
class DiagnosticFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setMinimumLevel(Diagnostic::Level level);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Diagnostic::Level m_minimum = Diagnostic::Level::Note;
};

} // namespace Baiwen
