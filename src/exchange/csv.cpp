// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv.h"

#include <QRegularExpression>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QString cellOf(QString text)
{
    static const QRegularExpression special(u"[\",\\r\\n]|^\\s|\\s$"_s);
    if (!text.contains(special))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

static QString lineOf(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << cellOf(cell);
    return quoted.join(u',') + u"\r\n"_s;
}

QByteArray toCsv(const TextTable &table)
{
    QString text = u"\ufeff"_s + lineOf(table.header);
    for (const QStringList &row : table.rows)
        text += lineOf(row);
    return text.toUtf8();
}

} // namespace Baiwen
