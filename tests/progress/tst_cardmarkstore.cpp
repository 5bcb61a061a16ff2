// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/cardmarkstore.h"
#include "progress/libraryfile.h"
#include "sqlite/statement.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
static const QDate Tomorrow(2026, 3, 15);

class TestCardMarkStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marks_comeBackAsSet();
    void marks_doNotTouchEachOther();
    void removedMark_isKnownAsRemoved();
    void unmarkedQuestion_leavesNoRow();
    void unchangedMark_keepsItsTime();
    void changeTime_neverGoesBack();

private:
    [[nodiscard]] QStringList rows()
    {
        return Statement(*m_database,
                         "SELECT question_id || ' ' || mark || ' ' || until || ' ' || changed_at || ' ' || removed "
                         "FROM card_marks ORDER BY 1")
            .rows([](const Statement &row) { return row.text(0); })
            .value_or({u"?"_s});
    }

    std::unique_ptr<Database> m_database;
};

void TestCardMarkStore::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(openLibraryInMemory(*m_database));
}

void TestCardMarkStore::marks_comeBackAsSet()
{
    CardMarkStore store(*m_database);
    const CardMarksByQuestion marks{
        {u"a"_s, {true, {}}}, {u"我的/题"_s, {false, Tomorrow}}, {u"c"_s, {true, Tomorrow}}};
    QVERIFY(store.set(marks, Noon));
    QCOMPARE(store.marks().value_or({}), marks);
}

void TestCardMarkStore::marks_doNotTouchEachOther()
{
    CardMarkStore store(*m_database);
    QVERIFY(store.set({{u"a"_s, {true, {}}}, {u"b"_s, {true, Tomorrow}}}, Noon));
    QVERIFY(store.set({{u"a"_s, {true, Tomorrow}}, {u"b"_s, {false, Tomorrow.addDays(1)}}}, Noon.addSecs(1)));
    QCOMPARE(store.marks().value_or({}),
             (CardMarksByQuestion{{u"a"_s, {true, Tomorrow}}, {u"b"_s, {false, Tomorrow.addDays(1)}}}));
}

void TestCardMarkStore::removedMark_isKnownAsRemoved()
{
    CardMarkStore store(*m_database);
    QVERIFY(store.set({{u"a"_s, {true, {}}}}, Noon));
    QVERIFY(store.set({{u"a"_s, {}}}, Noon.addSecs(1)));
    QCOMPARE(store.marks().value_or({{}}), CardMarksByQuestion());
    QCOMPARE(rows(), QStringList(u"a suspended  2026-03-14T12:00:01.000Z 1"_s));
    QVERIFY(store.set({{u"a"_s, {true, {}}}}, Noon.addSecs(2)));
    QCOMPARE(rows(), QStringList(u"a suspended  2026-03-14T12:00:02.000Z 0"_s));
}

void TestCardMarkStore::unmarkedQuestion_leavesNoRow()
{
    QVERIFY(CardMarkStore(*m_database).set({{u"a"_s, {}}}, Noon));
    QCOMPARE(rows(), QStringList());
}

void TestCardMarkStore::unchangedMark_keepsItsTime()
{
    CardMarkStore store(*m_database);
    QVERIFY(store.set({{u"a"_s, {true, Tomorrow}}}, Noon));
    const QStringList before = rows();
    QCOMPARE(before.size(), 2);
    QVERIFY(store.set({{u"a"_s, {true, Tomorrow}}}, Noon.addSecs(1)));
    QCOMPARE(rows(), before);
}

void TestCardMarkStore::changeTime_neverGoesBack()
{
    CardMarkStore store(*m_database);
    QVERIFY(store.set({{u"a"_s, {true, {}}}}, Noon));
    QVERIFY(store.set({{u"a"_s, {}}}, Noon.addDays(-1)));
    QCOMPARE(rows(), QStringList(u"a suspended  2026-03-14T12:00:00.001Z 1"_s));
}

QTEST_GUILESS_MAIN(TestCardMarkStore)
#include "tst_cardmarkstore.moc"
