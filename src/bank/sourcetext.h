// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace Baiwen {

/// Lines from first to end, not included; counted from 0.
struct LineRange
{
    int first = 0;
    int end = 0;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
    bool operator==(const LineRange &) const = default;
};

/// A text with its lines, so that what is taken from a document is taken verbatim. Line ends are line feeds.
class SourceText final
{
public:
    SourceText() = default;
    /// `lineOffset`: the line in the file at which this text begins, for diagnostics.
    explicit SourceText(QString text, int lineOffset = 0);
    /// A text put together from lines of a file: `numbers` are theirs.
    SourceText(QString text, QList<int> numbers);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lineStarts.size()) - 1; }
    [[nodiscard]] QStringView line(int line) const;
    /// Without the last line end.
    [[nodiscard]] QStringView lines(LineRange range) const;
    [[nodiscard]] bool isBlank(int line) const { return this->line(line).trimmed().isEmpty(); }
    /// The line's number in the file, from 1.
    [[nodiscard]] int number(int line) const;

private:
    QString m_text;
    std::vector<quint32> m_lineStarts{0}; // and one past the end
    int m_lineOffset = 0;
    QList<int> m_numbers;
};

} // namespace Baiwen
