// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Baiwen {

/// `baiwen search QUERY [FILE…]`: what a query finds in the built-in bank or in files, the best first, for reading (a
/// line each) or as JSON. The index is made in memory for the one query; the library is only read.
class SearchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::SearchCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString syntax() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace Baiwen
