// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"

#include <QAbstractListModel>

namespace Baiwen {

/// The remarks about a document, in the order of its lines.
class DiagnosticModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole + 1, ///< int of Diagnostic::Level
        LineRole, ///< 0 means the file as a whole
        PlaceRole, ///< "Warning · line 12"
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setDiagnostics(const QList<Diagnostic> &diagnostics);
    [[nodiscard]] int countOf(Diagnostic::Level level) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Diagnostic> m_diagnostics;
};

} // namespace Baiwen
