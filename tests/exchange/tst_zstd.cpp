// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zstd.h"
#include "support/ankifixture.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestZstd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contents_areUnpacked_data();
    void contents_areUnpacked();
    void frames_followOneAnother();
    void badFrames_areRefused_data();
    void badFrames_areRefused();
};

void TestZstd::contents_areUnpacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a word") << QByteArray("word");
    QTest::newRow("a megabyte") << QByteArray("0123456789").repeated(100'000);
}

void TestZstd::contents_areUnpacked()
{
    QFETCH(const QByteArray, bytes);
    const QByteArray packed = AnkiFixture::packed(bytes);
    QVERIFY(isZstd(packed));
    const auto unpacked = zstdUnpacked(packed, 1'000'000);
    QVERIFY(unpacked);
    QCOMPARE(*unpacked, bytes);
}

void TestZstd::frames_followOneAnother()
{
    QCOMPARE(*zstdUnpacked(AnkiFixture::packed("a") + AnkiFixture::packed("b"), 10), QByteArray("ab"));
}

void TestZstd::badFrames_areRefused_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("says");
    const QByteArray sound = AnkiFixture::packed(QByteArray("0123456789").repeated(1000));
    QTest::newRow("a bomb") << AnkiFixture::packed(QByteArray(20 << 20, 'x')) << u"more than 1 MiB"_s;
    QTest::newRow("cut short") << sound.chopped(3) << u"cut short"_s;
    QTest::newRow("the mark only") << sound.first(4) << u"cut short"_s;
    QTest::newRow("empty") << QByteArray() << u"cut short"_s;
    QTest::newRow("text") << QByteArray("hello there") << u"Damaged"_s;
    QTest::newRow("rubbish behind") << sound + "hello there" << u"Damaged"_s;
}

void TestZstd::badFrames_areRefused()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QString, says);
    const auto unpacked = zstdUnpacked(packed, 1 << 20);
    QVERIFY(!unpacked);
    QVERIFY2(unpacked.error().message.contains(says), qPrintable(unpacked.error().message));
}

QTEST_GUILESS_MAIN(TestZstd)
#include "tst_zstd.moc"
