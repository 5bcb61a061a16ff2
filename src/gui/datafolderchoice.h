// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Baiwen {

/// Another data folder than the system's place, chosen in the window because that one could not be written.
namespace DataFolderChoice {

/// Asks for a folder; when it can be written, remembers it and starts the program again on it. False when the user
/// cancelled or the folder is no better, which is then said.
bool chooseAndRestart(QWidget *window);

} // namespace DataFolderChoice
} // namespace Baiwen
