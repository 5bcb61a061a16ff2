// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/progress/progresscharts.h"
#include "models/topictreemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Baiwen {

class ScopeListModel;
struct Context;

/// What the progress page is about: a node of the topic tree, a search within it, and days or weeks.
class ProgressScope final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressScope(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const { return m_scope; }
    [[nodiscard]] QString query() const;
    [[nodiscard]] ProgressCharts::Period period() const;
    [[nodiscard]] bool isAll() const;
    /// Everything again.
    void clear();
    /// Reads anew what there is to choose from; what is chosen stays, unless it is gone.
    void refresh();
    void setWrong(bool isWrong); ///< the query cannot be understood
    void retranslate();

Q_SIGNALS:
    void changed();
    void periodChanged();

private:
    void build();
    void showChosen();

    const Context &m_context;
    TopicTreeModel *m_tree = nullptr;
    ScopeListModel *m_list = nullptr;
    QList<BankPtr> m_banks; ///< that the tree has
    Scope m_scope;
    QLabel *m_scopeLabel = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_query = nullptr;
    QLabel *m_wrong = nullptr;
    QComboBox *m_period = nullptr;
    QTimer m_typing; ///< until the user pauses
};

} // namespace Baiwen
