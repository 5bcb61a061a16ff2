// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Baiwen {

/// Which data folder the program uses when none is named on the command line: the system's place, or one that the user
/// chose because that one could not be written. The choice is kept with the system's settings, outside any data folder.
namespace DataFolderChoice {

/// Empty: the system's place.
[[nodiscard]] QString chosen();
/// Asks for a folder; when it can be written, remembers it and starts the program again on it. False when the user
/// cancelled or the folder is no better, which is then said.
bool chooseAndRestart(QWidget *window);

} // namespace DataFolderChoice
} // namespace Baiwen
