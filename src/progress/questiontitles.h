// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QDateTime>
#include <QHash>

namespace Baiwen {

/// How a question was called when it was marked: what is shown of it once its bank is gone.
struct QuestionTitle
{
    QString title;
    QString bank; ///< the bank's title

    bool operator==(const QuestionTitle &) const = default;
};

namespace QuestionTitles {

[[nodiscard]] Result<QHash<QString, QuestionTitle>> read(Database &database);
[[nodiscard]] Result<void> write(Database &database, const QHash<QString, QuestionTitle> &titles, const QDateTime &now);

} // namespace QuestionTitles
} // namespace Baiwen
