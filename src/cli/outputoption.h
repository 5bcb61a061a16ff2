// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCommandLineParser>

namespace Baiwen {

class Console;

namespace OutputOption {

/// Adds "-o" and "--output".
void declare(QCommandLineParser &parser);
/// What makes no sense, for Command::refuse(); empty: nothing.
[[nodiscard]] QString problem(const QCommandLineParser &arguments);
/// Of the file's name, in small letters: it may tell the format. Empty: there is none.
[[nodiscard]] QString ending(const QCommandLineParser &arguments);
/// To the file that was named, all or nothing; without one, or for "-", to standard output.
[[nodiscard]] Result<void> write(const QCommandLineParser &arguments, const QByteArray &bytes, Console &console);

} // namespace OutputOption
} // namespace Baiwen
