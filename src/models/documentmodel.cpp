// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/documentmodel.h"

#include "models/modelreset.h"

#include <algorithm>

namespace Baiwen {

DocumentModel::DocumentModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{ }

void DocumentModel::setDocument(const BankDocument &document)
{
    const ModelReset reset(*this);
    m_document = document;
    buildNodes();
}

int DocumentModel::addNode(int parent, Node node)
{
    const int id = static_cast<int>(m_nodes.size());
    QList<int> &siblings = m_nodes[static_cast<size_t>(parent)].children;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    siblings.append(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void DocumentModel::buildNodes()
{
    m_nodes.clear();
    m_nodes.reserve(static_cast<size_t>(1 + m_document.topics.size() + m_document.questions.size()));
    m_nodes.emplace_back();

    // Const, or the lists would be copied for nothing: they are shared with the document as it was read.
    const QList<Topic> &topics = m_document.topics;
    const QList<Question> &questions = m_document.questions;
    // Topics and questions are two lists, each in the order of the file: merged by line they are the file again.
    QList<int> nodeOfTopic;
    const auto addTopic = [&] {
        const int topic = static_cast<int>(nodeOfTopic.size());
        const Topic &t = topics[topic];
        nodeOfTopic.append(
            addNode(t.parent < 0 ? 0 : nodeOfTopic[t.parent], {.topic = topic, .line = t.line, .children = {}}));
    };
    for (int i = 0; i < questions.size(); ++i) {
        const Question &q = questions[i];
        while (nodeOfTopic.size() < topics.size()
               && (nodeOfTopic.size() <= q.topic || topics[nodeOfTopic.size()].line < q.line))
            addTopic();
        addNode(q.topic < 0 ? 0 : nodeOfTopic[q.topic], {.question = i, .line = q.line, .count = 1, .children = {}});
    }
    while (nodeOfTopic.size() < topics.size())
        addTopic();

    // Parents stand before their children, so that one pass from the end adds everything up.
    for (size_t i = m_nodes.size(); i-- > 1;)
        m_nodes[static_cast<size_t>(m_nodes[i].parent)].count += m_nodes[i].count;
}

const DocumentModel::Node &DocumentModel::node(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? static_cast<size_t>(index.internalId()) : 0];
}

QModelIndex DocumentModel::indexFor(int node) const
{
    return node <= 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<size_t>(node)].row, 0, static_cast<quintptr>(node));
}

QModelIndex DocumentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[row]));
}

QModelIndex DocumentModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(node(index).parent) : QModelIndex();
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int DocumentModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const Question *DocumentModel::question(const QModelIndex &index) const
{
    const int at = node(index).question;
    return at < 0 ? nullptr : &m_document.questions[at];
}

const Topic *DocumentModel::topic(const QModelIndex &index) const
{
    const int at = node(index).topic;
    return at < 0 ? nullptr : &m_document.topics[at];
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Question *q = question(index);
    const QString &title = q ? q->title : topic(index)->title;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case Qt::AccessibleTextRole:
        if (!q)
            return tr("%1, %n question(s)", nullptr, node(index).count).arg(title);
        return data(index, HasAnswerRole).toBool() ? title : tr("%1, no answer").arg(title);
    case IsTopicRole:
        return q == nullptr;
    case CountRole:
        return node(index).count;
    case HasAnswerRole:
        return q && !q->answer.isEmpty();
    case LineRole:
        return node(index).line;
    default:
        return {};
    }
}

QModelIndex DocumentModel::indexAtLine(int line) const
{
    const auto after = std::upper_bound(m_nodes.begin() + 1, m_nodes.end(), line,
                                        [](int value, const Node &node) { return value < node.line; });
    return indexFor(static_cast<int>(after - m_nodes.begin()) - 1);
}

} // namespace Baiwen
