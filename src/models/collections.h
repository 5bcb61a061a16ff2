// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QSet>

namespace Baiwen {

/// Questions that their authors put together across topics.
struct Collection
{
    QString name; ///< as the questions have it: "role/training"
    QSet<QString> questions; ///< ids

    bool operator==(const Collection &) const = default;
};

/// Those that the program has words for come first, the others in the order of their names.
[[nodiscard]] QList<Collection> collectionsOf(const QList<BankPtr> &banks);
/// In the program's language; the name itself when it has no word for it.
[[nodiscard]] QString collectionTitle(const QString &name);

} // namespace Baiwen
