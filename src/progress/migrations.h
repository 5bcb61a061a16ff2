// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QList>

#include <functional>

namespace Baiwen {

/// One step of the library file's form: `resources/sql/0003-notes.sql` brings it from version 2 to version 3.
struct Migration
{
    int version = 0; ///< from 1, without gaps
    QString name; ///< "notes"
    QByteArray sql;
};

/// Brings a library file to the form this program works with. Each step and its PRAGMA user_version are one
/// transaction, so that a file is always of one whole version. Steps may drop and rebuild tables: foreign keys are off
/// while they run and are checked before each commit.
class Migrations final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Migrations)

public:
    /// "BWen" as PRAGMA application_id: marks a SQLite file as ours.
    static constexpr qint32 ApplicationId = 0x4257656e;

    /// Run before the first pending step of a file that holds something; given the version it has.
    using BeforeFirst = std::function<Result<void>(int fromVersion)>;

    explicit Migrations(QList<Migration> steps);
    /// The program's own, from the resources.
    [[nodiscard]] static Migrations builtIn();

    [[nodiscard]] const QList<Migration> &steps() const { return m_steps; }
    [[nodiscard]] int latestVersion() const { return static_cast<int>(m_steps.size()); }

    /// Whether this program may work on the file; writes nothing. Gives the file's version, 0 for an empty one. A file
    /// of another program fails with Foreign, one from a later version of this program with TooNew, one of ours that
    /// says no version with Damaged.
    [[nodiscard]] Result<int> check(Database &database) const;
    /// Checks, then applies what is pending. On failure the file is as the last whole step left it.
    [[nodiscard]] Result<void> apply(Database &database, const BeforeFirst &beforeFirst = {}) const;

private:
    [[nodiscard]] Result<void> applyStep(Database &database, const Migration &step) const;

    QList<Migration> m_steps;
};

} // namespace Baiwen
