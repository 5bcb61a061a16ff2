// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Baiwen {

/// `baiwen interview --plan`: which questions an interview would ask, from the built-in bank and what the library
/// knows. The same seed, bank and history give the same questions as in the window. Nothing is written.
class InterviewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::InterviewCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace Baiwen
