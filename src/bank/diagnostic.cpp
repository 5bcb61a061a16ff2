// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/diagnostic.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

QString Diagnostic::toString() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (!place.isEmpty())
        place += ": "_L1;
    return place + levelName(level) + ": "_L1 + message;
}

QString Diagnostic::levelName(Level level)
{
    switch (level) {
    case Level::Note:
        return u"note"_s;
    case Level::Warning:
        return u"warning"_s;
    case Level::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Baiwen
