// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace Baiwen {

/// The three streams of a command, in UTF-8 whatever the locale says. Output is buffered here; the devices should not
/// buffer, so that a failed write is known at once.
class Console final
{
public:
    Console(QIODevice &input, QIODevice &output, QIODevice &errors);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    [[nodiscard]] QIODevice &input() { return m_input; }

    void write(const QByteArray &utf8);
    /// One line of output. Control characters of a document must not reach a terminal: they come out as spaces (the
    /// tab that separates columns stays).
    void printLine(const QString &line);
    /// One line on the error stream, after all output so far.
    void printError(const QString &line);

    /// False once output leads nowhere: the reader has gone (`baiwen list | head`) or the disk is full. What is still
    /// to be printed need not be made.
    [[nodiscard]] bool acceptsOutput() const { return m_state == State::Open; }
    /// Writes out what is buffered. False when output was lost, and said so on the error stream; a reader who has gone
    /// has lost nothing.
    [[nodiscard]] bool finish();

private:
    enum class State { Open, ReaderGone, Failed };

    void flush();

    QIODevice &m_input;
    QIODevice &m_output;
    QIODevice &m_errors;
    QByteArray m_buffer;
    State m_state = State::Open;
    QString m_failure;
};

} // namespace Baiwen
