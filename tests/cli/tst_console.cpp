// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void output_isUtf8InOrder();
    void controlCharacters_doNotReachTheTerminal();
    void errors_comeAfterTheOutputBeforeThem();
    void destructor_writesWhatIsBuffered();
    void goneReader_isNoFailure();
    void fullDisk_isSaidOnce();

private:
    QBuffer m_input;
    QBuffer m_output;
    QBuffer m_errors;
};

void TestConsole::init()
{
    for (QBuffer *buffer : {&m_input, &m_output, &m_errors}) {
        buffer->close();
        buffer->setData({});
        QVERIFY(buffer->open(QIODevice::ReadWrite));
    }
}

void TestConsole::output_isUtf8InOrder()
{
    Console console(m_input, m_output, m_errors);
    QByteArray expected;
    for (int i = 0; i < 20'000; ++i) { // more than the buffer holds
        console.printLine(u"百问 %1"_s.arg(i));
        expected += "百问 " + QByteArray::number(i) + '\n';
    }
    console.write("end");
    QVERIFY(console.acceptsOutput());
    QVERIFY(console.finish());
    QCOMPARE(m_output.data(), expected + "end");
    QCOMPARE(m_errors.data(), QByteArray());
}

void TestConsole::controlCharacters_doNotReachTheTerminal()
{
    Console console(m_input, m_output, m_errors);
    console.printLine(u"a\tb\x1b[31m\rc\nd\x9b"_s);
    console.printError(u"\x1b]0;title\x07"_s);
    QVERIFY(console.finish());
    QCOMPARE(m_output.data(), QByteArray("a\tb [31m c d \n"));
    QCOMPARE(m_errors.data(), QByteArray(" ]0;title \n"));
}

void TestConsole::errors_comeAfterTheOutputBeforeThem()
{
    Console console(m_input, m_output, m_output);
    console.printLine(u"first"_s);
    console.printError(u"second"_s);
    console.printLine(u"third"_s);
    QVERIFY(console.finish());
    QCOMPARE(m_output.data(), QByteArray("first\nsecond\nthird\n"));
}

void TestConsole::destructor_writesWhatIsBuffered()
{
    {
        Console console(m_input, m_output, m_errors);
        console.printLine(u"line"_s);
        QCOMPARE(m_output.data(), QByteArray());
    }
    QCOMPARE(m_output.data(), QByteArray("line\n"));
}

void TestConsole::goneReader_isNoFailure()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2] = {-1, -1};
    QCOMPARE(pipe(ends), 0);
    QCOMPARE(close(ends[0]), 0);
    QFile output;
    QVERIFY(output.open(ends[1], QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));

    Console console(m_input, output, m_errors);
    console.write(QByteArray(1 << 20, 'x'));
    QVERIFY(!console.acceptsOutput());
    QVERIFY(console.finish());
    QCOMPARE(m_errors.data(), QByteArray());
}

void TestConsole::fullDisk_isSaidOnce()
{
    QFile output(u"/dev/full"_s);
    QVERIFY(output.open(QIODevice::WriteOnly | QIODevice::Unbuffered));

    Console console(m_input, output, m_errors);
    console.printLine(u"line"_s);
    QVERIFY(console.acceptsOutput()); // nothing was written yet
    console.printError(u"remark"_s);
    QVERIFY(!console.acceptsOutput());
    console.printLine(u"more"_s);
    QVERIFY(!console.finish());
    const QList<QByteArray> lines = m_errors.data().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QByteArray("remark"));
    QVERIFY(lines.at(1).startsWith("baiwen: Output was lost: "));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
