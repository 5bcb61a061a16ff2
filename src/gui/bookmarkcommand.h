// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/librarycommand.h"
#include "progress/librarystore.h"

#include <QStringList>

namespace Baiwen {

class Library;
struct Context;

/// Sets or takes away the bookmark of questions; undone by the opposite, which brings bookmarks back with the times
/// they had.
class BookmarkCommand final : public LibraryCommand
{
public:
    /// `title` names the step in the Edit menu when it is about one question.
    BookmarkCommand(const Context &context, QStringList questionIds, bool bookmarked, const QString &title);

protected:
    [[nodiscard]] QFuture<Result<void>> write(bool doIt) override;

private:
    Library &m_library;
    QStringList m_questionIds;
    QList<Bookmark> m_before;
    bool m_bookmarked;
};

} // namespace Baiwen
