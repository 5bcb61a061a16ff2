// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewscopemodel.h"

#include "models/modelreset.h"

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

InterviewScopeModel::InterviewScopeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{ }

size_t InterviewScopeModel::addNode(size_t parent, const QString &id, const QString &title)
{
    Node node;
    node.id = id;
    node.title = title;
    node.parent = parent;
    node.row = static_cast<int>(m_nodes[parent].children.size());
    const size_t at = m_nodes.size();
    m_nodes[parent].children.append(at);
    m_nodes.push_back(std::move(node));
    return at;
}

void InterviewScopeModel::setBanks(const QList<BankPtr> &banks)
{
    const ModelReset reset(*this);
    m_nodes.assign(1, Node());
    for (const BankPtr &bank : banks) {
        const size_t top = bank->isBuiltIn() ? 0 : addNode(0, bank->id(), bank->title());
        QList<size_t> nodeOfTopic;
        for (const Topic &topic : bank->topics())
            nodeOfTopic.append(addNode(topic.parent < 0 ? top : nodeOfTopic[topic.parent], topic.id, topic.title));
        for (const Question &question : bank->questions())
            ++m_nodes[question.topic < 0 ? top : nodeOfTopic[question.topic]].count;
    }
    for (size_t i = m_nodes.size() - 1; i > 0; --i)
        m_nodes[m_nodes[i].parent].count += m_nodes[i].count;
}

void InterviewScopeModel::collectChecked(size_t node, QStringList &ids) const
{
    for (const size_t child : m_nodes[node].children) {
        if (m_nodes[child].state == Qt::Checked)
            ids << m_nodes[child].id;
        else
            collectChecked(child, ids);
    }
}

QStringList InterviewScopeModel::checkedIds() const
{
    QStringList ids;
    if (m_nodes[0].state != Qt::Checked)
        collectChecked(0, ids);
    return ids;
}

void InterviewScopeModel::setCheckedIds(const QStringList &ids)
{
    const bool knowsOne = std::ranges::any_of(m_nodes, [&](const Node &node) { return ids.contains(node.id); });
    checkBelow(0, knowsOne ? Qt::Unchecked : Qt::Checked);
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (ids.contains(m_nodes[i].id))
            checkBelow(i, Qt::Checked);
    }
    updateFromLeaves();
    emitAllChanged();
}

void InterviewScopeModel::checkAll(bool checked)
{
    checkBelow(0, checked ? Qt::Checked : Qt::Unchecked);
    emitAllChanged();
}

bool InterviewScopeModel::isNothingChecked() const
{
    return m_nodes[0].state == Qt::Unchecked;
}

void InterviewScopeModel::checkBelow(size_t node, Qt::CheckState state)
{
    m_nodes[node].state = state;
    for (const size_t child : m_nodes[node].children)
        checkBelow(child, state);
}

void InterviewScopeModel::updateFromLeaves()
{
    for (size_t i = m_nodes.size(); i-- > 0;) {
        Node &node = m_nodes[i];
        if (node.children.isEmpty())
            continue;
        const auto all = [&](Qt::CheckState state) {
            return std::ranges::all_of(node.children, [&](size_t child) { return m_nodes[child].state == state; });
        };
        node.state = all(Qt::Checked) ? Qt::Checked : all(Qt::Unchecked) ? Qt::Unchecked : Qt::PartiallyChecked;
    }
}

void InterviewScopeModel::emitAllChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {Qt::CheckStateRole});
    for (int row = 0; row < rows; ++row)
        emitAllChanged(index(row, 0, parent));
    if (!parent.isValid())
        Q_EMIT checkedChanged();
}

size_t InterviewScopeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<size_t>(index.internalId()) : 0;
}

QModelIndex InterviewScopeModel::indexOf(size_t node) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes[node].row, 0, static_cast<quintptr>(node));
}

QModelIndex InterviewScopeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(m_nodes[nodeOf(parent)].children[row]) : QModelIndex();
}

QModelIndex InterviewScopeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes[nodeOf(index)].parent) : QModelIndex();
}

int InterviewScopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_nodes[nodeOf(parent)].children.size());
}

int InterviewScopeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags InterviewScopeModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractItemModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

QVariant InterviewScopeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[nodeOf(index)];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(node.title).arg(node.count);
    case Qt::AccessibleTextRole:
        return tr("%1, %n question(s)", nullptr, node.count).arg(node.title);
    case Qt::CheckStateRole:
        return node.state;
    case TopicIdRole:
        return node.id;
    case CountRole:
        return node.count;
    default:
        return {};
    }
}

bool InterviewScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    checkBelow(nodeOf(index), value.toInt() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked);
    updateFromLeaves();
    emitAllChanged();
    return true;
}

} // namespace Baiwen
