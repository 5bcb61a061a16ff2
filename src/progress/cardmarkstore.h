// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"
#include "study/cardmark.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Baiwen {

using CardMarksByQuestion = QHash<QString, CardMark>;

/// Which questions are suspended or buried, in an open library. A mark taken away stays known as taken away, for the
/// next merge.
class CardMarkStore final
{
public:
    explicit CardMarkStore(Database &database)
        : m_database(database)
    { }

    /// Questions without marks are left out.
    [[nodiscard]] Result<CardMarksByQuestion> marks();
    /// The marks that these questions are to have from now on: all or none of them, on the disk when it returns
    /// success.
    [[nodiscard]] Result<void> set(const CardMarksByQuestion &marks, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace Baiwen
