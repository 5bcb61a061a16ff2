// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/librarycommand.h"
#include "progress/searchstore.h"

namespace Baiwen {

class Library;
struct Context;

/// An edit of the saved searches as one step: the changes, and what was there before them.
class SavedSearchCommand final : public LibraryCommand
{
public:
    SavedSearchCommand(const Context &context, QList<SearchChange> changes, const QString &text);

protected:
    [[nodiscard]] QFuture<Result<void>> write(bool doIt) override;

private:
    Library &m_library;
    QList<SearchChange> m_changes;
    QList<SearchChange> m_before;
};

} // namespace Baiwen
