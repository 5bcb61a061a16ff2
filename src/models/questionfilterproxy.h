// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/topictreemodel.h"

#include <QAbstractProxyModel>

#include <optional>
#include <vector>

namespace Baiwen {

enum class QuestionOrder { Bank, Title, Level, Mastery };

/// The question list as the user narrowed and ordered it. Works by roles alone.
///
/// Not a QSortFilterProxyModel: that one takes rows out run by run, which for a search through a hundred thousand
/// questions is tens of thousands of changes to tell the view. Here a few changes are told one by one, so that what is
/// selected stays so, and many as a reset.
class QuestionFilterProxy final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit QuestionFilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    /// `banks` are those of the model, in its order: needed to know what lies below a topic.
    void setScope(const Scope &scope, const QList<BankPtr> &banks);
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    /// What a search has found: rows of the model, the best first; nothing while there is no search. In the order of
    /// banks, hits stand by how good they are. When the model is reset none is left until the next answer.
    void setHits(std::optional<QList<int>> rows);
    [[nodiscard]] bool isSearched() const { return m_hits.has_value(); }
    void setOrder(QuestionOrder order);
    [[nodiscard]] QuestionOrder order() const { return m_order; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool acceptsScope(const QModelIndex &sourceIndex) const;
    [[nodiscard]] QList<int> wantedRows() const;
    void sortByRole(QList<int> &rows, int role) const;
    void sortByTitle(QList<int> &rows) const;
    void refresh();
    /// False when it would take more than a few changes, or another order; then nothing is changed.
    [[nodiscard]] bool changeRowByRow(const QList<int> &wanted);
    void setRows(QList<int> rows);
    void updateData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    Scope m_scope;
    QList<QSet<int>> m_topicsInScope; ///< per bank: indexes of the topics that count
    std::optional<QList<int>> m_hits;
    QuestionOrder m_order = QuestionOrder::Bank;
    QList<int> m_rows; ///< of the source, in the order shown
    std::vector<int> m_rowOfSource; ///< -1: not shown
};

} // namespace Baiwen
