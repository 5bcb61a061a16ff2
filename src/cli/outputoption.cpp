// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outputoption.h"

#include "base/wholefile.h"
#include "cli/console.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baiwen::OutputOption {

static const QString Name = u"output"_s;
static const QString StandardOutputName = u"-"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::OutputOption)
};

void declare(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, Name}, Text::tr("Write to <FILE>, whose ending tells the format, too"), u"FILE"_s});
}

QString problem(const QCommandLineParser &arguments)
{
    return arguments.isSet(Name) && arguments.value(Name).isEmpty() ? Text::tr("--output needs a file") : QString();
}

QString ending(const QCommandLineParser &arguments)
{
    return QFileInfo(arguments.value(Name)).suffix().toLower();
}

Result<void> write(const QCommandLineParser &arguments, const QByteArray &bytes, Console &console)
{
    if (arguments.isSet(Name) && arguments.value(Name) != StandardOutputName)
        return writeWholeFile(arguments.value(Name), bytes);
    console.write(bytes);
    return {};
}

} // namespace Baiwen::OutputOption
