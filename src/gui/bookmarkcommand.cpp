// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkcommand.h"

#include "progress/library.h"

#include <QCoreApplication>

namespace Baiwen {

BookmarkCommand::BookmarkCommand(Library &library, QStringList questionIds, bool bookmarked, const QString &title)
    : m_library(library)
    , m_questionIds(std::move(questionIds))
    , m_bookmarked(bookmarked)
{
    const QString shortTitle = title.size() > 24 ? title.left(23) + u'…' : title;
    setText((bookmarked ? QCoreApplication::translate("Baiwen::BookmarkCommand", "bookmark “%1”")
                        : QCoreApplication::translate("Baiwen::BookmarkCommand", "remove bookmark “%1”"))
                .arg(shortTitle));
}

void BookmarkCommand::redo()
{
    m_library.setBookmarks(m_questionIds, m_bookmarked);
}

void BookmarkCommand::undo()
{
    m_library.setBookmarks(m_questionIds, !m_bookmarked);
}

} // namespace Baiwen
