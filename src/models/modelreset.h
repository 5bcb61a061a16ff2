// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

namespace Baiwen {

namespace Internal {
// begin/endResetModel are protected; naming them through a derived class is the way to call them from a guard.
struct ModelResetAccess : QAbstractItemModel
{
    using QAbstractItemModel::beginResetModel;
    using QAbstractItemModel::endResetModel;
};
} // namespace Internal

/// Resets a model for the length of a scope.
class ModelReset final
{
public:
    explicit ModelReset(QAbstractItemModel &model)
        : m_model(model)
    {
        (m_model.*(&Internal::ModelResetAccess::beginResetModel))();
    }
    ~ModelReset() { (m_model.*(&Internal::ModelResetAccess::endResetModel))(); }
    Q_DISABLE_COPY_MOVE(ModelReset)

private:
    QAbstractItemModel &m_model;
};

} // namespace Baiwen
