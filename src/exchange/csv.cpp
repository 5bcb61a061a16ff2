// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <csv.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Csv)
};

/// Whether it begins as a formula does in Excel, LibreOffice or Google Sheets, full width included, or with what they
/// skip before one. Apostrophes in front do not count, so that one more can always be told from the text's own.
bool isCalculated(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front());
}

/// libcsv tells of cells and rows through plain functions; this is what they fill.
struct Reading
{
    QList<CsvRow> rows;
    CsvRow row;
    int line = 0; // that is being read
    bool hasTooManyColumns = false;
};

void endCell(void *cell, size_t length, void *reading)
{
    auto &into = *static_cast<Reading *>(reading);
    if (into.row.cells.size() < MaximumCsvColumns)
        into.row.cells.append(QString::fromUtf8(static_cast<const char *>(cell), static_cast<qsizetype>(length)));
    else
        into.hasTooManyColumns = true;
}

void endRow(int, void *reading)
{
    auto &into = *static_cast<Reading *>(reading);
    into.rows.append(std::exchange(into.row, {}));
}

int isNoSpace(unsigned char)
{
    return 0; // spaces around a cell are its own; who reads it decides
}

QByteArray quotation(const QString &cell)
{
    const QByteArray utf8 = cell.toUtf8();
    QByteArray quoted(2 * utf8.size() + 2, Qt::Uninitialized);
    const size_t length = csv_write(quoted.data(), static_cast<size_t>(quoted.size()), utf8.constData(),
                                    static_cast<size_t>(utf8.size()));
    quoted.truncate(static_cast<qsizetype>(length));
    return quoted;
}

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &table, char separator, int firstLine)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_APPEND_NULL) != 0)
        return failure(Text::tr("The table cannot be read"));
    const std::unique_ptr<csv_parser, void (*)(csv_parser *)> freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&parser, isNoSpace);

    // Line by line, so that it is known where a row begins.
    Reading reading;
    reading.line = firstLine;
    for (qsizetype start = 0; start < table.size(); ++reading.line) {
        const qsizetype found = table.indexOf('\n', start);
        const qsizetype end = found < 0 ? table.size() : found + 1;
        const qsizetype before = reading.rows.size();
        if (reading.row.line == 0)
            reading.row.line = reading.line;
        const auto length = static_cast<size_t>(end - start);
        if (csv_parse(&parser, table.constData() + start, length, endCell, endRow, &reading) != length)
            return failure(
                Text::tr("Line %1: %2").arg(reading.line).arg(QString::fromUtf8(csv_strerror(csv_error(&parser)))));
        if (reading.hasTooManyColumns)
            return failure(Text::tr("Line %1 has more than %2 columns").arg(reading.line).arg(MaximumCsvColumns));
        if (reading.rows.size() > MaximumCsvRows)
            return failure(Text::tr("The table has more than %1 rows").arg(MaximumCsvRows));
        // A line that ended no row and left no cell open was empty.
        if (reading.rows.size() == before && reading.row.cells.isEmpty() && parser.entry_pos == 0 && !parser.quoted)
            reading.row.line = 0;
        start = end;
    }
    // Of a quotation that is open even the end of the last line is a part.
    if (!table.endsWith('\n') && !table.isEmpty())
        csv_parse(&parser, "\n", 1, endCell, endRow, &reading);
    if (reading.row.line != 0)
        return failure(
            Text::tr("The quotation that begins in the row of line %1 is never closed").arg(reading.row.line));
    return std::move(reading.rows);
}

QByteArray csvRow(const QStringList &cells, char separator)
{
    QByteArrayList quotations;
    for (const QString &cell : cells)
        quotations.append(quotation(cell));
    return quotations.join(separator) + "\r\n";
}

QByteArray toCsv(const TextTable &table)
{
    static const QRegularExpression special(u"[\",\\r\\n]|^\\s|\\s$"_s);
    QByteArray text = "\xEF\xBB\xBF";
    for (const QStringList &row : QList<QStringList>{table.header} + table.rows) {
        QByteArrayList cells;
        for (const QString &value : row) {
            bool isNumber = false;
            value.toDouble(&isNumber);
            const QString cell = isNumber ? value : cellOfText(value);
            cells.append(cell.contains(special) ? quotation(cell) : cell.toUtf8());
        }
        text += cells.join(',') + "\r\n";
    }
    return text;
}

QString cellOfText(const QString &text)
{
    return isCalculated(text) ? u'\'' + text : text;
}

QString textOfCell(const QString &cell)
{
    return cell.startsWith(u'\'') && isCalculated(cell) ? cell.sliced(1) : cell;
}

} // namespace Baiwen
