// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What BrowsePage carries out of the catalogue of actions.

#include "gui/actions.h"
#include "gui/browse/browsepage.h"
#include "gui/browse/detailpane.h"
#include "gui/browse/questionpane.h"
#include "gui/browse/savedsearches.h"
#include "gui/browse/tagactions.h"
#include "gui/context.h"
#include "progress/library.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

namespace Baiwen {

void BrowsePage::connectActions()
{
    const Actions &actions = m_context.actions;
    // Other rooms carry out some of them, too, each while it is in sight.
    const auto on = [&](Actions::Id id, auto slot) {
        connect(actions[id], &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    on(Actions::ToggleBookmark, [this] { toggleBookmark(); });
    on(Actions::CopyMarkdown, [this] { QGuiApplication::clipboard()->setText(m_detail->markdown()); });
    on(Actions::FindQuestion, [this] {
        if (m_questionPane->isFilterFocused())
            m_detail->findInText();
        else
            m_questionPane->focusFilter();
    });
    on(Actions::FindInText, [this] { m_detail->findInText(); });
    on(Actions::NextHit, [this] { goToHit(1); });
    on(Actions::PreviousHit, [this] { goToHit(-1); });
    on(Actions::SaveSearch, [this] { m_searches->save(m_questionPane->query()); });
    on(Actions::RenameSearch, [this] { m_searches->rename(scope()); });
    on(Actions::MoveSearchUp, [this] { m_searches->move(scope(), -1); });
    on(Actions::MoveSearchDown, [this] { m_searches->move(scope(), 1); });
    on(Actions::RemoveSearch, [this] { m_searches->remove(scope()); });
    connect(m_questionPane, &QuestionPane::queryChanged, this, &BrowsePage::updateActions);
    connect(&m_context.library, &Library::searchesChanged, this, &BrowsePage::updateActions);
    on(Actions::SearchHelp, [this] { showSearchHelp(); });
    on(Actions::RevealAnswer, [this] { m_detail->reveal(); });
    on(Actions::PreviousQuestion, [this] { m_questionPane->step(-1); });
    on(Actions::NextQuestion, [this] { m_questionPane->step(1); });
    on(Actions::Back, [this] { goThroughHistory(-1); });
    on(Actions::Forward, [this] { goThroughHistory(1); });
    on(Actions::EditNote, [this] { m_detail->editNote(); });
    on(Actions::EditTags, [this] { m_detail->editTags(); });
    on(Actions::StudyThese, [this] { Q_EMIT studyRequested(studyTitle(), m_questionPane->questionIds()); });
    on(Actions::RenameTag, [this] { m_tagActions->rename(scope().tag); });
    on(Actions::RemoveTag, [this] { m_tagActions->remove(scope().tag); });
}

QString BrowsePage::studyTitle() const
{
    const QString query = m_questionPane->query();
    return query.isEmpty() ? m_tree->currentIndex().data(Qt::DisplayRole).toString() : query;
}

void BrowsePage::updateActions()
{
    if (isVisible())
        enableActions(true);
}

void BrowsePage::enableActions(bool here)
{
    const Actions &actions = m_context.actions;
    const bool question = here && m_detail->question();
    actions[Actions::ToggleBookmark]->setEnabled(question);
    actions[Actions::CopyMarkdown]->setEnabled(question);
    actions[Actions::RevealAnswer]->setEnabled(question && !m_detail->isRevealed());
    for (const auto id : {Actions::FindQuestion, Actions::PreviousQuestion, Actions::NextQuestion, Actions::NextHit,
                          Actions::PreviousHit, Actions::FindInText, Actions::SearchHelp})
        actions[id]->setEnabled(here);
    for (const auto id : {Actions::EditNote, Actions::EditTags})
        actions[id]->setEnabled(question && m_detail->canEditMarks());
    m_searches->updateActions(here, scope(), m_questionPane->query());
    for (const auto id : {Actions::RenameTag, Actions::RemoveTag})
        actions[id]->setEnabled(here && scope().isOneTag());
    actions[Actions::StudyThese]->setEnabled(here);
    actions[Actions::Back]->setEnabled(here && m_historyAt > 0);
    actions[Actions::Forward]->setEnabled(here && m_historyAt + 1 < m_history.size());
}

} // namespace Baiwen
