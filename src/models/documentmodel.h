// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"

#include <QAbstractItemModel>

#include <vector>

namespace Baiwen {

/// One document on its own, as the import preview shows it: topics with their questions below them, in the order of
/// the file.
class DocumentModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsTopicRole = Qt::UserRole + 1,
        CountRole, ///< questions in a topic and below
        HasAnswerRole, ///< of a question
        LineRole, ///< of the heading, from 1
    };
    Q_ENUM(Role)

    explicit DocumentModel(QObject *parent = nullptr);

    void setDocument(const BankDocument &document);
    [[nodiscard]] const BankDocument &document() const { return m_document; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Null for a topic.
    [[nodiscard]] const Question *question(const QModelIndex &index) const;
    /// Null for a question.
    [[nodiscard]] const Topic *topic(const QModelIndex &index) const;
    /// The topic or question that this line of the file belongs to: the last that begins there or above; invalid before
    /// the first.
    [[nodiscard]] QModelIndex indexAtLine(int line) const;

private:
    struct Node
    {
        int topic = -1; ///< index into the document's topics, or
        int question = -1; ///< into its questions
        int line = 0;
        int parent = -1; ///< index into m_nodes
        int row = 0;
        int count = 0;
        QList<int> children; ///< indexes into m_nodes
    };
    int addNode(int parent, Node node);
    void buildNodes();
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(int node) const;

    BankDocument m_document;
    std::vector<Node> m_nodes; ///< 0 is the invisible root; then in the order of the file, parents before children
};

} // namespace Baiwen
