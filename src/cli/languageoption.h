// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QCommandLineParser>

namespace Baiwen::LanguageOption {

/// Adds "--language". Without a description it is that in which a command reads the built-in bank.
void declare(QCommandLineParser &parser, const QString &description = {});
/// As asked for, or `otherwise`, or as the locale has it. The error is for Command::refuse().
[[nodiscard]] Result<Language> value(const QCommandLineParser &arguments, std::optional<Language> otherwise = {});

} // namespace Baiwen::LanguageOption
