// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/topictreemodel.h"

#include <QAbstractListModel>

namespace Baiwen {

/// The nodes of the topic tree one below the other, for a combo box: what is below another is indented. The tree must
/// outlive it.
class ScopeListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ScopeListModel(const TopicTreeModel &tree, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The heading of the saved searches cannot be chosen.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Scope scope(int row) const;
    /// -1 when there is no such node.
    [[nodiscard]] int rowOf(const Scope &scope) const;

private:
    struct Row
    {
        Scope scope;
        QString title;
        int depth = 0;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QList<Row> rowsBelow(const QModelIndex &parent, int depth) const;
    void refresh();

    const TopicTreeModel &m_tree;
    QList<Row> m_rows;
};

} // namespace Baiwen
