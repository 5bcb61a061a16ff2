// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Baiwen {

/// `baiwen export [FILE…]`: the built-in bank or files, whole or what a query finds, in a format that other programs
/// read.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ExportCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace Baiwen
