// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/clockring.h"
#include "gui/interview/interviewtext.h"
#include "gui/theme/theme.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestInterviewClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void geometry_isConstant_data();
    void geometry_isConstant();
    void overtime_movesNoDigit();
    void digits_fitTheirCells_data() { geometry_isConstant_data(); }
    void digits_fitTheirCells();
    void stage_coloursTheRing_data();
    void stage_coloursTheRing();
    void clock_isWritten_data();
    void clock_isWritten();
    void length_isCounted_data();
    void length_isCounted();
};

void TestInterviewClock::geometry_isConstant_data()
{
    QTest::addColumn<QString>("family");
    for (const char *family : {"Noto Sans CJK SC", "DejaVu Sans", "DejaVu Serif", "Liberation Sans", "monospace"})
        QTest::newRow(family) << QString::fromLatin1(family);
}

static QFont fontOf(const QString &family)
{
    QFont font(family);
    font.setPixelSize(28);
    font.setWeight(QFont::DemiBold);
    return font;
}

void TestInterviewClock::geometry_isConstant()
{
    QFETCH(QString, family);
    Theme theme;
    ClockRing ring(theme);
    ring.setFont(fontOf(family));
    ring.setLongest(600);
    ring.resize(ring.sizeHint());
    ring.setTime(0, 0, ClockStage::Plain);
    const QSize size = ring.sizeHint();
    const QList<QRectF> cells = ring.cells();
    QCOMPARE(cells.size(), 5);
    for (int second = 1; second <= 600; ++second) {
        ring.setTime(second, second / 600.0, ClockStage::Green);
        QCOMPARE(ring.cells(), cells);
        QCOMPARE(ring.sizeHint(), size);
    }
}

void TestInterviewClock::overtime_movesNoDigit()
{
    Theme theme;
    ClockRing ring(theme);
    ring.setLongest(90);
    ring.resize(ring.sizeHint());
    ring.setTime(12, 0.2, ClockStage::Yellow);
    const QList<QRectF> cells = ring.cells();
    ring.setTime(-12, 0, ClockStage::Red);
    QCOMPARE(ring.text(), u"+0:12"_s);
    QCOMPARE(ring.cells(), cells);
    // The sign stands inside the ring.
    QVERIFY(cells.first().left() - cells.first().width() > 0);
}

void TestInterviewClock::digits_fitTheirCells()
{
    QFETCH(QString, family);
    Theme theme;
    ClockRing ring(theme);
    ring.setFont(fontOf(family));
    ring.setLongest(600);
    ring.resize(ring.sizeHint());
    const QFontMetricsF metrics(fontOf(family));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QVERIFY(metrics.horizontalAdvance(QChar(digit)) <= ring.cells().last().width());
}

void TestInterviewClock::stage_coloursTheRing_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QColor>("colour");
    const Tokens t = Tokens::light();
    QTest::newRow("plain") << int(ClockStage::Plain) << t.accent;
    QTest::newRow("green") << int(ClockStage::Green) << t.jade;
    QTest::newRow("yellow") << int(ClockStage::Yellow) << t.amber;
    QTest::newRow("red") << int(ClockStage::Red) << t.cinnabar;
}

void TestInterviewClock::stage_coloursTheRing()
{
    QFETCH(int, stage);
    QFETCH(QColor, colour);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    ClockRing ring(theme);
    ring.resize(ring.sizeHint());
    ring.setTime(60, 1, static_cast<ClockStage>(stage));
    const QImage image = ring.grab().toImage();
    QCOMPARE(image.pixelColor(5, image.height() / 2), colour);
    QVERIFY(!InterviewText::stage(ring.stage()).isEmpty());
}

void TestInterviewClock::clock_isWritten_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0:00"_s;
    QTest::newRow("minute") << qint64(72) << u"1:12"_s;
    QTest::newRow("over") << qint64(-12) << u"+0:12"_s;
    QTest::newRow("long") << qint64(3725) << u"62:05"_s;
}

void TestInterviewClock::clock_isWritten()
{
    QFETCH(qint64, seconds);
    QTEST(InterviewText::clock(seconds), "text");
}

void TestInterviewClock::length_isCounted_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("blank") << QString() << QStringList{u"0"_s};
    QTest::newRow("English") << u"The KV-cache isn't small: 2.5 GB."_s << QStringList{u"6"_s};
    QTest::newRow("Chinese") << u"显存，很大。"_s << QStringList{u"4"_s};
    QTest::newRow("mixed") << u"用 FP8 减半"_s << QStringList{u"3"_s, u"1"_s};
}

void TestInterviewClock::length_isCounted()
{
    QFETCH(QString, answer);
    QFETCH(QStringList, numbers);
    static const QRegularExpression number(u"\\d+"_s);
    QStringList found;
    auto matches = number.globalMatch(InterviewText::length(answer));
    while (matches.hasNext())
        found << matches.next().captured();
    QCOMPARE(found, numbers);
}

QTEST_MAIN(TestInterviewClock)
#include "tst_interviewclock.moc"
