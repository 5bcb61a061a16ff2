// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Baiwen {

/// One tag put on a question or taken off it.
struct TagChange
{
    QString questionId;
    QString tag;
    bool on = true;

    bool operator==(const TagChange &) const = default;
};

using TagsByQuestion = QHash<QString, QStringList>;

/// The user's tags in an open library. A tag taken off stays known as taken off, for the next merge.
class TagStore final
{
public:
    explicit TagStore(Database &database)
        : m_database(database)
    { }

    /// Questions without tags are left out; each list is in the order of the names.
    [[nodiscard]] Result<TagsByQuestion> tags();
    /// All or none of them, on the disk when it returns success. Names are taken as they are: see Tag::normalised().
    [[nodiscard]] Result<void> change(const QList<TagChange> &changes, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace Baiwen
