// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/bookmarkbutton.h"

#include "gui/bookmarkcommand.h"
#include "gui/context.h"
#include "gui/theme/icons.h"
#include "progress/library.h"

#include <QUndoStack>

namespace Baiwen {

using namespace Qt::StringLiterals;

BookmarkButton::BookmarkButton(const Context &context, const QString &questionId, const QString &title, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
    , m_questionId(questionId)
    , m_title(title)
{
    setProperty("role", u"quiet"_s);
    connect(this, &QPushButton::clicked, this, &BookmarkButton::toggle);
    connect(&m_context.library, &Library::bookmarksChanged, this, &BookmarkButton::refresh);
    refresh();
}

void BookmarkButton::refresh()
{
    const bool isBookmarked = m_context.library.isBookmarked(m_questionId);
    setIcon(themedIcon(m_context.theme, isBookmarked ? u"star-filled"_s : u"star"_s));
    setText(isBookmarked ? tr("Bookmarked") : tr("Bookmark"));
}

void BookmarkButton::toggle()
{
    const bool isBookmarked = m_context.library.isBookmarked(m_questionId);
    m_context.undoStack.push(new BookmarkCommand(m_context, {m_questionId}, !isBookmarked, m_title));
}

} // namespace Baiwen
