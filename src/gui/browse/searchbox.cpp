// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/searchbox.h"

#include "gui/actions.h"
#include "gui/context.h"
#include "gui/theme/icons.h"
#include "gui/windowstate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int MostRecent = 12;

SearchBox::SearchBox(const Context &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_candidates(new QStringListModel(this))
    , m_completer(new QCompleter(m_candidates, this))
{
    setObjectName(u"questionFilter"_s);
    // Not setClearButtonEnabled(): its icon is searched for in the desktop's theme, which takes as long as half the
    // page.
    m_clear = addAction(themedIcon(context.theme, u"close"_s), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    addAction(themedIcon(context.theme, u"search"_s), QLineEdit::LeadingPosition);
    // Not setCompleter(): that one completes the whole text, this one the piece at the cursor.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setProperty("role", u"popup"_s);
    m_completer->popup()->setObjectName(u"searchCompletions"_s);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchBox::insert);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::complete);
}

void SearchBox::retranslate()
{
    setPlaceholderText(
        tr("Search…  (%1)")
            .arg(m_context.actions[Actions::FindQuestion]->shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search questions"));
    m_clear->setText(tr("Clear"));
    setToolTip(tr("Words, pinyin, \"exact phrase\", -without, a or b, level:2, is:bookmarked …"));
}

QStringList SearchBox::recent() const
{
    return m_context.windowState.get(WindowState::RecentSearches);
}

void SearchBox::remember()
{
    const QString query = text().simplified();
    if (query.isEmpty())
        return;
    QStringList queries = recent();
    queries.removeAll(query);
    queries.prepend(query);
    m_context.windowState.set(WindowState::RecentSearches, queries.mid(0, MostRecent));
}

void SearchBox::complete()
{
    const QueryCompletion completion =
        completionAt(text(), cursorPosition(), m_source ? m_source() : CompletionValues());
    showCandidates(completion.candidates.mid(0, 30));
}

void SearchBox::showCandidates(const QStringList &candidates)
{
    if (candidates.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_candidates->setStringList(candidates);
    m_completer->complete();
}

void SearchBox::insert(const QString &candidate)
{
    if (text().isEmpty()) { // one of the recent queries
        setText(candidate);
        return;
    }
    const QueryCompletion completion =
        completionAt(text(), cursorPosition(), m_source ? m_source() : CompletionValues());
    const bool isField = candidate.endsWith(u':');
    QString changed = text();
    changed.replace(completion.start, completion.length, isField ? candidate : candidate + u' ');
    setText(changed);
    setCursorPosition(static_cast<int>(completion.start + candidate.size() + (isField ? 0 : 1)));
    if (isField)
        complete(); // its values
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // The popup hands each key to the field first; what is meant for the candidates goes back to it.
    QAbstractItemView *popup = m_completer->popup();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup->isVisible()) {
        if (event->key() == Qt::Key_Escape || (isReturn && popup->currentIndex().isValid())) {
            event->ignore();
            return;
        }
        if (isReturn)
            popup->hide();
    }
    switch (event->key()) {
    case Qt::Key_Down:
        if (text().isEmpty()) {
            showCandidates(recent());
            return;
        }
        Q_EMIT resultsRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        remember();
        Q_EMIT resultsRequested();
        return;
    case Qt::Key_Escape:
        clear();
        Q_EMIT leaveRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Baiwen
