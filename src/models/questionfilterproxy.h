// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/topictreemodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Baiwen {

enum class QuestionOrder { Bank, Title, Level, Mastery };

/// The question list as the user narrowed and ordered it. Works by roles alone.
class QuestionFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit QuestionFilterProxy(QObject *parent = nullptr);

    /// `banks` are those of the model, in its order: needed to know what lies below a topic.
    void setScope(const Scope &scope, const QList<BankPtr> &banks);
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    /// Words that all must stand in the title or in a tag, in any order.
    void setText(const QString &text);
    void setLevel(int level); ///< 0: any
    void setKind(std::optional<QuestionKind> kind);
    void setMastery(std::optional<Mastery> mastery);
    void setOrder(QuestionOrder order);
    [[nodiscard]] QuestionOrder order() const { return m_order; }
    [[nodiscard]] bool isNarrowed() const; ///< by anything but the scope
    void clearFilters();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool acceptsScope(const QModelIndex &index) const;

    Scope m_scope;
    QList<QSet<int>> m_topicsInScope; ///< per bank: indexes of the topics that count
    QStringList m_words;
    int m_level = 0;
    std::optional<QuestionKind> m_kind;
    std::optional<Mastery> m_mastery;
    QuestionOrder m_order = QuestionOrder::Bank;
};

} // namespace Baiwen
