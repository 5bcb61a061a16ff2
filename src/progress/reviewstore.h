// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"
#include "study/replay.h"

namespace Baiwen {

/// The log of reviews in an open library. Nothing is ever changed in it: a review that the user takes back gets a
/// retraction beside it.
class ReviewStore final
{
public:
    explicit ReviewStore(Database &database)
        : m_database(database)
    { }

    /// All of them, those taken back and crammed ones too, in the order of time, then of ids.
    [[nodiscard]] Result<QList<Review>> reviews();
    [[nodiscard]] Result<QList<Retraction>> retractions();
    /// What states are derived from: see reviewsInForce() of replay.h.
    [[nodiscard]] Result<ReviewsByQuestion> inForce();

    /// On the disk when it returns success. A review that is there already stays as it is.
    [[nodiscard]] Result<void> add(const Review &review);
    /// A review that has been taken back already keeps the time of that.
    [[nodiscard]] Result<void> retract(const Retraction &retraction);

    /// Unique among all copies of the log.
    [[nodiscard]] static QString newId();

private:
    Database &m_database;
};

} // namespace Baiwen
