// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/questionfilterproxy.h"
#include "search/querycompletion.h"
#include "search/searchterms.h"

#include <QFrame>
#include <QScopeGuard>

#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace Baiwen {

class QuestionDelegate;
class QuestionSearch;
class SearchBox;
struct Context;

/// The middle pane of Browse: the questions of a topic with search field, filters and order, and what to do when there
/// are none. The filters are part of the query: choosing one writes it into the field, and typing it chooses it.
class QuestionPane final : public QFrame
{
    Q_OBJECT

public:
    QuestionPane(const Context &context, QuestionListModel &questions, QWidget *parent = nullptr);

    void setScope(const Scope &scope, const QList<BankPtr> &banks);
    [[nodiscard]] const Scope &scope() const { return m_proxy->scope(); }
    /// Selects the question if it is in the list; says whether it is.
    bool select(const QString &questionId);
    void clearSelection();
    /// While this lives the list may change without choosing another question: when it goes, the one that was chosen
    /// is so still, or none is.
    [[nodiscard]] QScopeGuard<std::function<void()>> quiet();
    /// Moves the selection; false at the end.
    bool step(int by);
    void focusFilter();
    [[nodiscard]] bool isFilterFocused() const;
    /// What is searched for, and what of it is to be marked in the texts.
    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);
    /// Of the questions in the list, in its order.
    [[nodiscard]] QStringList questionIds() const;
    /// The button that brings the topics into this pane's place, where there is no room for both.
    void setTopicsButtonVisible(bool visible);
    void focusList();
    void clearFilters();
    void retranslate();
    void restyle();

    [[nodiscard]] int order() const { return static_cast<int>(m_proxy->order()); }
    void setOrder(int order);

Q_SIGNALS:
    void questionSelected(const QString &questionId);
    void bookmarkToggled(const QString &questionId, const QString &title, bool bookmarked);
    void openRequested();
    void topicsRequested();
    void searchTermsChanged(const QList<Baiwen::SearchTerm> &terms);
    void queryChanged();

private:
    void buildFilters();
    void buildEmptyState();
    void goToResults();
    void readQuery();
    void showProblem();
    [[nodiscard]] const CompletionValues &completionValues();
    void updateState();
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QModelIndex indexOf(const QString &questionId) const;

    const Context &m_context;
    const QuestionListModel &m_questions;
    QuestionFilterProxy *m_proxy = nullptr;
    QuestionDelegate *m_delegate = nullptr;
    QToolButton *m_topicsButton = nullptr;
    SearchBox *m_filter = nullptr;
    QuestionSearch *m_search = nullptr;
    QLabel *m_problem = nullptr; ///< what is wrong with the query; selects where
    QComboBox *m_level = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QLabel *m_count = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::optional<QScopeGuard<std::function<void()>>> m_keptSelection; ///< while a search changes the list
    std::optional<CompletionValues> m_completionValues; ///< none: to be gathered
    bool m_isAwaited = false; ///< the first hit is to be chosen once there is one
    bool m_quiet = false; ///< the selection is being set by the program, not by the user
};

} // namespace Baiwen
