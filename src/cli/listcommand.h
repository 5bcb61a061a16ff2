// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Baiwen {

/// `baiwen list [FILE…]`: the questions of the built-in bank or of files, for reading (a line each) or as JSON. Written
/// out as they are read, so that a list of any length passes through.
class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ListCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace Baiwen
