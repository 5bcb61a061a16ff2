// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

ExitCode Command::refuse(Console &console, const QString &message) const
{
    return refuseUsage(console, message, name());
}

ExitCode refuseUsage(Console &console, const QString &message, const QString &command)
{
    console.printError(u"baiwen: "_s + message);
    const QString help = command.isEmpty() ? u"baiwen --help"_s : u"baiwen "_s + command + u" --help"_s;
    console.printError(QCoreApplication::translate("Baiwen::Command", "“%1” says how it is used").arg(help));
    return ExitCode::Usage;
}

ExitCode fail(Console &console, const QString &message)
{
    console.printError(u"baiwen: "_s + message);
    return ExitCode::Failure;
}

} // namespace Baiwen
