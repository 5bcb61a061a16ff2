// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QDateTime>
#include <QList>

namespace Baiwen {

/// A search that the user has given a name.
struct SavedSearch
{
    QString id; ///< see newId()
    QString name;
    QString query; ///< as typed: see parseQuery()
    int position = 0; ///< in the list

    bool operator==(const SavedSearch &) const = default;

    [[nodiscard]] static QString newId();
};

/// One search put into the list, in the form given, or taken out of it.
struct SearchChange
{
    SavedSearch search;
    bool on = true;

    bool operator==(const SearchChange &) const = default;
};

/// In the order they are shown in: by position, name and id.
void sortSearches(QList<SavedSearch> &searches);

/// The user's saved searches in an open library.
class SearchStore final
{
public:
    explicit SearchStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<SavedSearch>> searches();
    /// All or none of them, on the disk when it returns success.
    [[nodiscard]] Result<void> change(const QList<SearchChange> &changes, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace Baiwen
