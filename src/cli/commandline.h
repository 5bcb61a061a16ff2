// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QStringList>

namespace Baiwen {

/// What the program was started for. Made from the arguments of main(), the program's name first, before there is an
/// application object: which kind of object it must be depends on this.
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::CommandLine)

public:
    explicit CommandLine(QStringList arguments);
    CommandLine(int argc, const char *const *argv);

    /// True: run() does everything, and needs no display. False: the window opens, on files() if there are any.
    [[nodiscard]] bool isCommand() const { return m_isCommand; }
    /// Files for the window, as they were written.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// As it was written; empty: the user's choice or the system's place, see DataFolder.
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }

    /// Runs the command, or shows help, version or what is wrong with the arguments. Needs a QCoreApplication. The
    /// devices should be unbuffered.
    [[nodiscard]] ExitCode run(QIODevice &input, QIODevice &output, QIODevice &errors) const;
    /// The same on the standard streams of the process; returns what main() returns.
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] ExitCode run(Console &console) const;
    /// Null: there is none.
    [[nodiscard]] const Command *command() const;
    [[nodiscard]] QString helpText(QCommandLineParser &parser) const;

    QStringList m_arguments;
    qsizetype m_commandPosition = -1; ///< index into m_arguments, -1: there is no command
    bool m_isCommand = true;
    QStringList m_files;
    QString m_dataFolder;
};

} // namespace Baiwen
