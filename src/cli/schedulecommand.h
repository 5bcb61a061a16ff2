// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "study/trainingset.h"

namespace Baiwen {

/// `baiwen schedule --history "3@0,3@1,1@5"`: what FSRS makes of answers to one question, a line for each.
class ScheduleCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ScheduleCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;

private:
    [[nodiscard]] static Result<std::vector<TrainingReview>> historyFrom(const QString &text);
};

} // namespace Baiwen
