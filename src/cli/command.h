// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reportexport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Baiwen {

class Console;

/// "--data-dir DIR": every command takes it.
inline constexpr QLatin1StringView DataFolderOption{"data-dir"};

/// What the shell is told.
enum class ExitCode {
    Success = 0,
    Failure = 1, ///< a file could not be read or kept, or has errors
    Usage = 2, ///< the command line makes no sense
};

/// One command of the program, "check" in `baiwen check FILE…`: its options, its help and its work.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Command)

public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// What follows the name: "[options] FILE…".
    [[nodiscard]] virtual QString syntax() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Adds options, arguments and the description that `--help` shows.
    virtual void declare(QCommandLineParser &parser) const = 0;
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser &arguments, Console &console) const = 0;

    /// True: runDrawing() is to be called, in a process with a QGuiApplication, for pages have text and so need fonts.
    [[nodiscard]] virtual bool drawsPages(const QCommandLineParser &) const { return false; }
    [[nodiscard]] virtual ExitCode runDrawing(const QCommandLineParser &arguments, Console &console,
                                              const PdfWriter &) const
    {
        return run(arguments, console);
    }

protected:
    /// Says what is wrong with the command line and where to read how it should be.
    [[nodiscard]] ExitCode refuse(Console &console, const QString &message) const;
};

/// `baiwen: message` and a pointer to the help of `command` (of the program, when empty) on the error stream.
[[nodiscard]] ExitCode refuseUsage(Console &console, const QString &message, const QString &command = {});
/// `baiwen: message` on the error stream: why nothing was done.
[[nodiscard]] ExitCode fail(Console &console, const QString &message);

} // namespace Baiwen
