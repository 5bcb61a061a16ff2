// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkcommand.h"

#include "gui/context.h"
#include "progress/library.h"

#include <QCoreApplication>

namespace Baiwen {

BookmarkCommand::BookmarkCommand(const Context &context, QStringList questionIds, bool bookmarked, const QString &title)
    : LibraryCommand(context.undoStack)
    , m_library(context.library)
    , m_questionIds(std::move(questionIds))
    , m_bookmarked(bookmarked)
{
    for (const Bookmark &bookmark : m_library.bookmarks()) {
        if (m_questionIds.contains(bookmark.questionId))
            m_before.append(bookmark);
    }
    setText((bookmarked ? QCoreApplication::translate("Baiwen::BookmarkCommand", "bookmark “%1”")
                        : QCoreApplication::translate("Baiwen::BookmarkCommand", "remove bookmark “%1”"))
                .arg(named(title)));
}

QFuture<Result<void>> BookmarkCommand::write(bool doIt)
{
    if (!m_bookmarked && !doIt)
        return m_library.restoreBookmarks(m_before);
    return m_library.setBookmarks(m_questionIds, m_bookmarked && doIt);
}

} // namespace Baiwen
