// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Baiwen {

/// `baiwen optimize --revlog FILE`: fits the parameters of FSRS on a log of reviews.
class OptimizeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::OptimizeCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace Baiwen
