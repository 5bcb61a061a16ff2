// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QCommandLineParser>

namespace Baiwen::LanguageOption {

/// Adds "--language": in which language a command reads the built-in bank.
void declare(QCommandLineParser &parser);
/// As asked for, or as the locale has it. The error is for Command::refuse().
[[nodiscard]] Result<Language> value(const QCommandLineParser &arguments);

} // namespace Baiwen::LanguageOption
