// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/protobuf.h"
#include "support/ankifixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Baiwen;

class TestProtobuf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_areRead();
    void malformedMessages_areRefused_data();
    void malformedMessages_areRefused();
    void anything_isRead();
};

void TestProtobuf::fields_areRead()
{
    const QByteArray long200(200, 'x');
    const QByteArray message = AnkiFixture::message(1, "name") + AnkiFixture::integer(2, 9) + QByteArray("\x18\xAC\x02")
        + QByteArray("\x25\1\2\3\4", 5) + QByteArray("\x29\1\2\3\4\5\6\7\x08", 9) + AnkiFixture::message(6, long200);
    const auto fields = protobufFields(message);
    QVERIFY(fields);
    QCOMPARE(fields->size(), 4);
    QCOMPARE(fields->at(0).bytes.toByteArray(), QByteArray("name"));
    QCOMPARE(fields->at(1).integer, 9u);
    QCOMPARE(fields->at(2).integer, 300u);
    QCOMPARE(fields->at(3).number, 6u);
    QCOMPARE(fields->at(3).bytes.toByteArray(), long200);
    QVERIFY(protobufFields({})->isEmpty());
}

void TestProtobuf::malformedMessages_areRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("length beyond the end") << QByteArray("\x0A\x05"
                                                         "ab");
    QTest::newRow("length of 2^63") << QByteArray("\x0A\xff\xff\xff\xff\xff\xff\xff\xff\x7f");
    QTest::newRow("number without end") << QByteArray("\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff");
    QTest::newRow("number cut short") << QByteArray("\x08\xff");
    QTest::newRow("no value") << QByteArray("\x08");
    QTest::newRow("group") << QByteArray("\x0B");
    QTest::newRow("field 0") << QByteArray("\x00\x01", 2);
    QTest::newRow("fixed cut short") << QByteArray("\x25\1\2");
}

void TestProtobuf::malformedMessages_areRefused()
{
    QFETCH(const QByteArray, message);
    QVERIFY(!protobufFields(message));
}

void TestProtobuf::anything_isRead()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray message(random.bounded(20), '\0');
        for (char &byte : message)
            byte = static_cast<char>(random.bounded(256));
        if (const auto fields = protobufFields(message)) {
            for (const ProtobufField &field : *fields)
                QVERIFY(field.bytes.size() <= message.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestProtobuf)
#include "tst_protobuf.moc"
