// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questionfilterproxy.h"

#include "progress/tag.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace Baiwen {

/// Up to so many changes are told to the view one by one.
static constexpr qsizetype FewChanges = 32;

QuestionFilterProxy::QuestionFilterProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{ }

void QuestionFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        if (m_hits)
            m_hits->clear(); // they are rows of what is going
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setRows(wantedRows());
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &QuestionFilterProxy::updateData);
    setRows(wantedRows());
    endResetModel();
}

void QuestionFilterProxy::setScope(const Scope &scope, const QList<BankPtr> &banks)
{
    m_scope = scope;
    m_topicsInScope.clear();
    for (const BankPtr &bank : banks) {
        QSet<int> topics;
        if (scope.kind == Scope::Kind::Topic && bank->id() == scope.bankId) {
            const int ancestor = bank->findTopic(scope.topicId);
            for (int i = 0; i < bank->topics().size(); ++i) {
                if (ancestor >= 0 && bank->isWithin(i, ancestor))
                    topics.insert(i);
            }
        }
        m_topicsInScope.append(topics);
    }
    refresh();
}

void QuestionFilterProxy::setHits(std::optional<QList<int>> rows)
{
    m_hits = std::move(rows);
    refresh();
}

void QuestionFilterProxy::setOrder(QuestionOrder order)
{
    m_order = order;
    refresh();
}

bool QuestionFilterProxy::acceptsScope(const QModelIndex &index) const
{
    switch (m_scope.kind) {
    case Scope::Kind::All:
    case Scope::Kind::Search: // its hits are what is there
        return true;
    case Scope::Kind::Bookmarks:
        return index.data(QuestionListModel::BookmarkedRole).toBool();
    case Scope::Kind::Due:
        return index.data(QuestionListModel::DueRole).toBool();
    case Scope::Kind::New:
        return index.data(QuestionListModel::NewRole).toBool();
    case Scope::Kind::Weak:
        return index.data(QuestionListModel::WeakRole).toBool();
    case Scope::Kind::Bank:
        return index.data(QuestionListModel::BankIdRole).toString() == m_scope.bankId;
    case Scope::Kind::Topic:
        return m_topicsInScope.value(index.data(QuestionListModel::BankIndexRole).toInt())
            .contains(index.data(QuestionListModel::TopicRole).toInt());
    case Scope::Kind::Collection: {
        const QString collection = index.data(QuestionListModel::CollectionRole).toString();
        return m_scope.collection.isEmpty() ? !collection.isEmpty() : collection == m_scope.collection;
    }
    case Scope::Kind::Tag: {
        const QStringList tags = index.data(QuestionListModel::UserTagsRole).toStringList();
        return std::any_of(tags.begin(), tags.end(), [this](const QString &tag) {
            return m_scope.tag.isEmpty() || Tag::isWithin(tag, m_scope.tag);
        });
    }
    }
    return false;
}

QList<int> QuestionFilterProxy::wantedRows() const
{
    if (!sourceModel())
        return {};
    QList<int> rows;
    if (m_hits) {
        rows = *m_hits;
    } else {
        rows.resize(sourceModel()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    if (m_scope.kind != Scope::Kind::All && m_scope.kind != Scope::Kind::Search)
        rows.removeIf([this](int row) { return !acceptsScope(sourceModel()->index(row, 0)); });

    switch (m_order) {
    case QuestionOrder::Bank:
        break;
    case QuestionOrder::Title:
        sortByTitle(rows);
        break;
    case QuestionOrder::Level:
        sortByRole(rows, QuestionListModel::LevelRole);
        break;
    case QuestionOrder::Mastery:
        sortByRole(rows, QuestionListModel::MasteryRole);
        break;
    }
    return rows;
}

// Sorting is stable: ties keep the order of banks or of relevance, so that the list never seems shuffled.

void QuestionFilterProxy::sortByRole(QList<int> &rows, int role) const
{
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return sourceModel()->index(a, 0).data(role).toInt() < sourceModel()->index(b, 0).data(role).toInt();
    });
}

void QuestionFilterProxy::sortByTitle(QList<int> &rows) const
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : std::as_const(rows)) {
        const QString title = sourceModel()->index(row, 0).data(QuestionListModel::TitleRole).toString();
        keys.emplace_back(collator.sortKey(title), row);
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const auto &key) { return key.second; });
}

void QuestionFilterProxy::setRows(QList<int> rows)
{
    m_rows = std::move(rows);
    m_rowOfSource.assign(sourceModel() ? static_cast<std::size_t>(sourceModel()->rowCount()) : 0, -1);
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOfSource[static_cast<std::size_t>(m_rows[row])] = row;
}

void QuestionFilterProxy::refresh()
{
    QList<int> wanted = wantedRows();
    if (wanted == m_rows || changeRowByRow(wanted))
        return;
    beginResetModel();
    setRows(std::move(wanted));
    endResetModel();
}

bool QuestionFilterProxy::changeRowByRow(const QList<int> &wanted)
{
    if (std::abs(wanted.size() - m_rows.size()) > FewChanges)
        return false;
    std::vector<char> isWanted(m_rowOfSource.size(), 0);
    for (const int row : wanted)
        isWanted[static_cast<std::size_t>(row)] = 1;
    QList<int> removed; // rows of ours
    QList<int> kept;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isWanted[static_cast<std::size_t>(m_rows[row])])
            kept.append(m_rows[row]);
        else
            removed.append(row);
    }
    const auto isKept = [this](int row) { return m_rowOfSource[static_cast<std::size_t>(row)] >= 0; };
    QList<int> added; // rows of ours to be
    qsizetype next = 0; // of kept
    for (int row = 0; row < wanted.size(); ++row) {
        if (!isKept(wanted[row]))
            added.append(row);
        else if (kept[next++] != wanted[row])
            return false; // another order
    }
    if (removed.size() + added.size() > FewChanges)
        return false;

    for (auto row = removed.rbegin(); row != removed.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        QList<int> rows = m_rows;
        rows.removeAt(*row);
        setRows(std::move(rows));
        endRemoveRows();
    }
    for (const int row : std::as_const(added)) {
        beginInsertRows({}, row, row);
        QList<int> rows = m_rows;
        rows.insert(row, wanted[row]);
        setRows(std::move(rows));
        endInsertRows();
    }
    return true;
}

void QuestionFilterProxy::updateData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool decidesScope = m_scope.isByMarks() && !m_hits;
    const bool decidesOrder = m_order == QuestionOrder::Mastery && roles.contains(QuestionListModel::MasteryRole);
    bool isOther = decidesOrder;
    for (int row = first.row(); row <= last.row() && decidesScope && !isOther; ++row)
        isOther = acceptsScope(sourceModel()->index(row, 0)) != (m_rowOfSource[static_cast<std::size_t>(row)] >= 0);
    if (isOther || (m_hits && m_scope.kind != Scope::Kind::All))
        refresh();
    if (last.row() - first.row() > FewChanges) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex changed = mapFromSource(sourceModel()->index(row, 0));
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed, roles);
    }
}

QModelIndex QuestionFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int QuestionFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuestionFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QModelIndex QuestionFilterProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && sourceModel() ? sourceModel()->index(m_rows[index.row()], 0) : QModelIndex();
}

QModelIndex QuestionFilterProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rowOfSource.size())
        return {};
    const int row = m_rowOfSource[static_cast<std::size_t>(index.row())];
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

} // namespace Baiwen
