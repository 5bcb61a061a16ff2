// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Baiwen {

static constexpr qsizetype BufferSize = 1 << 16;

static QByteArray printable(QString line)
{
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c != u'\t' && c.category() == QChar::Other_Control; }, u' ');
    return line.toUtf8() + '\n';
}

Console::Console(QIODevice &input, QIODevice &output, QIODevice &errors)
    : m_input(input)
    , m_output(output)
    , m_errors(errors)
{
    m_buffer.reserve(BufferSize);
}

Console::~Console()
{
    flush();
}

void Console::write(const QByteArray &utf8)
{
    m_buffer += utf8;
    if (m_buffer.size() >= BufferSize)
        flush();
}

void Console::printLine(const QString &line)
{
    write(printable(line));
}

void Console::printError(const QString &line)
{
    flush();
    m_errors.write(printable(line));
}

bool Console::finish()
{
    flush();
    if (m_state == State::Failed)
        printError(u"baiwen: "_s
                   + QCoreApplication::translate("Baiwen::Console", "Output was lost: %1").arg(m_failure));
    return m_state != State::Failed;
}

void Console::flush()
{
    if (m_state == State::Open && !m_buffer.isEmpty()) {
        errno = 0;
        if (m_output.write(m_buffer) != m_buffer.size()) {
            m_state = errno == EPIPE ? State::ReaderGone : State::Failed;
            m_failure = m_output.errorString();
        }
    }
    m_buffer.resize(0); // keeps the allocation
}

} // namespace Baiwen
