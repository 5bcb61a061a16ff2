// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"
#include "study/fsrsparameters.h"

#include <QDateTime>

namespace Baiwen {

/// Parameters that the user took over from the optimiser.
struct AdoptedParameters
{
    FsrsParameters parameters;
    qsizetype items = 0; ///< that they were fitted on; 0: the defaults
    QDateTime adoptedAt; ///< UTC; invalid: never any

    bool operator==(const AdoptedParameters &) const = default;
};

/// The parameters of the model of memory in an open library. Earlier ones are kept.
class ParameterStore final
{
public:
    explicit ParameterStore(Database &database)
        : m_database(database)
    { }

    /// Those adopted last, or the defaults. Parameters of another model, and such as cannot be, are passed over.
    [[nodiscard]] Result<AdoptedParameters> latest();
    /// On the disk when it returns success. Gives the time that they were adopted at: after those before, whatever the
    /// clock says.
    [[nodiscard]] Result<QDateTime> adopt(const FsrsParameters &parameters, qsizetype items, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace Baiwen
