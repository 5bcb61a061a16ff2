// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Baiwen {

/// `baiwen report SESSION`: the report of an interview as Markdown, HTML, PDF or JSON; `baiwen report --list`: which
/// interviews there are. The library is only read, and the program may have it open.
class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReportCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
    [[nodiscard]] bool drawsPages(const QCommandLineParser &arguments) const override;
    [[nodiscard]] ExitCode runDrawing(const QCommandLineParser &arguments, Console &console,
                                      const PdfWriter &writePdf) const override;
};

} // namespace Baiwen
