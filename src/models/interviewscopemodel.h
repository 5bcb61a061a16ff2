// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace Baiwen {

/// The topics an interview may draw from, to be ticked: the built-in bank's areas with what is below them, then each of
/// the user's banks. A tick holds for everything below; a node some of which is ticked is partly so.
class InterviewScopeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TopicIdRole = Qt::UserRole + 1, ///< of a bank: the bank's id
        CountRole, ///< questions in it and below
    };
    Q_ENUM(Role)

    explicit InterviewScopeModel(QObject *parent = nullptr);

    /// Everything is ticked then.
    void setBanks(const QList<BankPtr> &banks);
    /// The ids that stand for what is ticked, as few as possible; empty when it is everything.
    [[nodiscard]] QStringList checkedIds() const;
    /// Ticks these and what is below them, nothing else; no ids, or none of these banks, means everything.
    void setCheckedIds(const QStringList &ids);
    void checkAll(bool checked);
    [[nodiscard]] bool isNothingChecked() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Node
    {
        QString id;
        QString title;
        size_t parent = 0; ///< index into m_nodes
        int row = 0;
        QList<size_t> children; ///< indexes into m_nodes
        int count = 0;
        Qt::CheckState state = Qt::Checked;
    };
    size_t addNode(size_t parent, const QString &id, const QString &title);
    [[nodiscard]] size_t nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(size_t node) const;
    void checkBelow(size_t node, Qt::CheckState state);
    void updateFromLeaves();
    void emitAllChanged(const QModelIndex &parent = {});
    void collectChecked(size_t node, QStringList &ids) const;

    std::vector<Node> m_nodes; ///< 0 is the invisible root; parents before children
};

} // namespace Baiwen
