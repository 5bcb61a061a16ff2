// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browseplace.h"
#include "gui/page.h"

#include <optional>

class QSplitter;
class QTreeView;

namespace Baiwen {

class DetailPane;
class NoteDrafts;
class QuestionPane;
class SavedSearches;
class TagActions;
struct Context;

/// The room for reading: topic tree, question list, detail pane, and the way between them.
class BrowsePage final : public Page
{
    Q_OBJECT

public:
    explicit BrowsePage(const Context &context, QWidget *parent = nullptr);

    /// Shows a question wherever it stands; false when no bank has it.
    bool showQuestion(const QString &questionId);
    void showScope(const Scope &scope);
    /// As if the user had chosen it in the tree, with no search.
    void goTo(const Scope &scope);
    /// Among all questions.
    void search(const QString &query);
    [[nodiscard]] Scope scope() const;
    /// The question shown.
    [[nodiscard]] QString title() const override;
    void saveState() const override;
    /// Asks when there are notes that cannot be saved.
    [[nodiscard]] bool mayClose() override;
    void retranslate() override;

Q_SIGNALS:
    void openRequested();
    /// The questions in the list; `title` is what they have in common.
    void studyRequested(const QString &title, const QStringList &questionIds);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void connectActions();
    void loadBanks();
    void updateMarks();
    void updateToday();
    void updateTags();
    void restorePlace();
    void openQuestion(const QString &questionId, bool remember);
    void showIntroduction();
    void goThroughHistory(int by);
    void chooseScope(const Scope &scope);
    void goToHit(int by);
    void showSearchHelp();
    void toggleBookmark();
    void setBookmarked(const QString &questionId, const QString &title, bool bookmarked);
    void updateActions();
    void enableActions(bool here);
    [[nodiscard]] QString studyTitle() const;
    void layOutPanes();

    const Context &m_context;
    TopicTreeModel *m_topics = nullptr;
    QuestionListModel *m_questions = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeView *m_tree = nullptr;
    QuestionPane *m_questionPane = nullptr;
    NoteDrafts *m_drafts = nullptr;
    DetailPane *m_detail = nullptr;
    TagActions *m_tagActions = nullptr;
    SavedSearches *m_searches = nullptr;

    QStringList m_history; ///< ids of the questions visited
    qsizetype m_historyAt = -1;
    QString m_currentId;
    bool m_isAskingToClose = false;
    bool m_placeRestored = false;
    std::optional<BrowsePlace> m_awaited; ///< the place to restore, while the library has not told the tags
    bool m_showsTopics = false; ///< in a narrow window: the tree, in the list's place
};

} // namespace Baiwen
