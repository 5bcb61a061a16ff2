// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palettemodel.h"
#include "support/samplebank.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestPaletteModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_tellTheEntries();
    void banks_giveTopicsAndQuestions();
    void used_comeFirst();
    void limit_isKept();
};

void TestPaletteModel::rows_tellTheEntries()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{PaletteEntry::Kind::Command, u"command:a"_s, u"Do it"_s, u"Ctrl+D"_s},
                      {PaletteEntry::Kind::Setting, u"setting:b"_s, u"Dark"_s, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Do it"_s);
    QCOMPARE(model.index(0).data(PaletteModel::KeyRole).toString(), u"command:a"_s);
    QCOMPARE(model.index(0).data(PaletteModel::DetailRole).toString(), u"Ctrl+D"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Do it, Ctrl+D"_s);
    QCOMPARE(model.index(1).data(PaletteModel::KindRole).toInt(), static_cast<int>(PaletteEntry::Kind::Setting));
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPaletteModel::banks_giveTopicsAndQuestions()
{
    const QList<PaletteEntry> entries = paletteEntries({sampleBank()});
    QCOMPARE(entries.size(), 4 + 5);
    QCOMPARE(entries[1].key, u"topic:baiwen/a.x"_s);
    QCOMPARE(entries[1].detail, u"基础"_s);
    QCOMPARE(entries[4].key, u"question:q1"_s);
    QCOMPARE(entries[4].detail, u"基础 › KV 缓存"_s);
}

void TestPaletteModel::used_comeFirst()
{
    const QList<PaletteEntry> entries = paletteEntries({sampleBank()});
    QVERIFY(bestEntries(entries, {}, {}, 10).isEmpty()); // commands only
    const QList<PaletteEntry> used = bestEntries(entries, {}, {u"question:q3"_s, u"topic:baiwen/b"_s}, 10);
    QCOMPARE(used.size(), 2);
    QCOMPARE(used[0].key, u"question:q3"_s);
    QCOMPARE(bestEntries(entries, u"kv"_s, {}, 10)[0].key, u"topic:baiwen/a.x"_s);
    QCOMPARE(bestEntries(entries, u"kv"_s, {u"question:q1"_s}, 10)[0].key, u"question:q1"_s);
}

void TestPaletteModel::limit_isKept()
{
    const QList<PaletteEntry> entries = paletteEntries({largeBank(500)});
    QCOMPARE(bestEntries(entries, entries.last().title.left(2), {}, 50).size(), 50);
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
