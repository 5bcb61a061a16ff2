// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/savedsearchcommand.h"

#include "gui/context.h"
#include "progress/library.h"

#include <algorithm>

namespace Baiwen {

SavedSearchCommand::SavedSearchCommand(const Context &context, QList<SearchChange> changes, const QString &text)
    : LibraryCommand(context.undoStack)
    , m_library(context.library)
    , m_changes(std::move(changes))
{
    const QList<SavedSearch> &known = m_library.savedSearches();
    for (const SearchChange &change : std::as_const(m_changes)) {
        const auto before = std::ranges::find(known, change.search.id, &SavedSearch::id);
        m_before.append(before == known.end() ? SearchChange{change.search, false} : SearchChange{*before, true});
    }
    setText(text);
}

QFuture<Result<void>> SavedSearchCommand::write(bool doIt)
{
    return m_library.changeSearches(doIt ? m_changes : m_before);
}

} // namespace Baiwen
