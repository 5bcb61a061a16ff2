// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/parameterstore.h"

#include "progress/changetime.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QLocale>

namespace Baiwen {

using namespace Qt::StringLiterals;

static const QString Fsrs6 = u"fsrs-6"_s;

/// The shortest that are read back as the same numbers.
static QString textOf(const FsrsParameters &parameters)
{
    QStringList numbers;
    for (const double value : parameters.values())
        numbers << QString::number(value, 'g', QLocale::FloatingPointShortest);
    return numbers.join(u' ');
}

Result<AdoptedParameters> ParameterStore::latest()
{
    struct Row
    {
        QString text;
        qsizetype items;
        QDateTime adoptedAt;
    };
    const auto rows = Statement(m_database, R"(
        SELECT parameters, items, adopted_at FROM adopted_parameters WHERE model = ?1
        ORDER BY adopted_at DESC, parameters DESC)")
                          .bind(Fsrs6)
                          .rows([](const Statement &row) {
                              return Row{row.text(0), row.integer(1), row.dateTime(2)};
                          });
    if (!rows)
        return Unexpected{rows.error()};
    for (const Row &row : *rows) {
        if (const auto parameters = FsrsParameters::fromText(row.text))
            return AdoptedParameters{*parameters, row.items, row.adoptedAt};
    }
    return AdoptedParameters();
}

Result<QDateTime> ParameterStore::adopt(const FsrsParameters &parameters, qsizetype items, const QDateTime &now)
{
    QDateTime adoptedAt;
    auto adopted = inTransaction(m_database, [&]() -> Result<void> {
        const auto time =
            Statement(m_database, "SELECT " + changeTime("?1", "(SELECT max(adopted_at) FROM adopted_parameters)"))
                .bind(now)
                .row([](const Statement &row) { return row.dateTime(0); });
        if (!time)
            return Unexpected{time.error()};
        adoptedAt = time->value_or(now);
        return Statement(m_database, "INSERT INTO adopted_parameters VALUES (?1, ?2, ?3, ?4)")
            .bind(adoptedAt, Fsrs6, textOf(parameters), items)
            .run();
    });
    if (!adopted)
        return Unexpected{adopted.error()};
    return adoptedAt;
}

} // namespace Baiwen
