// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Baiwen {

/// Copies of the library that a synchronising program made because two machines had changed it: "library (Anna's
/// conflicted copy 2026-03-14).sqlite", "library.sync-conflict-20260314-092653-ABCDEFG.sqlite",
/// "library-LAPTOP.sqlite", "library 2.sqlite". Known by what they are, not by the many names: every other sound
/// library in the folder beside the library file. Ones set aside by a repair do not count. Sorted by name.
[[nodiscard]] QStringList conflictCopies(const QString &libraryFile);

} // namespace Baiwen
