// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/tablerepair.h"

#include <QRegularExpression>

namespace Baiwen {

using namespace Qt::StringLiterals;

QString repairTables(QStringView markdown)
{
    static const QRegularExpression rule(u"^ {0,3}\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"_s);
    static const QRegularExpression shortCell(u"(?<!-)-{1,2}(?!-)"_s);
    static const QRegularExpression fence(u"^ {0,3}(`{3,}|~{3,})"_s);
    QStringList lines = markdown.toString().split(u'\n');
    QString openFence;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        if (const auto match = fence.match(line); match.hasMatch()) {
            const QString mark = match.captured(1);
            if (openFence.isEmpty())
                openFence = mark;
            else if (mark.front() == openFence.front() && mark.size() >= openFence.size())
                openFence.clear();
        } else if (openFence.isEmpty() && i > 0 && line.contains(u'|') && lines[i - 1].contains(u'|')
                   && rule.match(line).hasMatch()) {
            line.replace(shortCell, u"---"_s);
        }
    }
    return lines.join(u'\n');
}

} // namespace Baiwen
