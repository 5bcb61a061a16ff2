// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "progress/searchstore.h"
#include "sqlite/statement.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

class TestSearchStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searches_standByPositionThenName();
    void change_replacesNameQueryAndPosition();
    void removedSearch_isKnownAsRemoved();
    void unchangedSearch_keepsItsTime();
    void changeTime_neverGoesBack();
    void ids_areTheirOwn();

private:
    [[nodiscard]] QString timeOf(const QString &id)
    {
        return Statement(*m_database, "SELECT changed_at FROM searches WHERE id = ?1")
            .bind(id)
            .row([](const Statement &row) { return row.text(0); })
            .value_or(std::nullopt)
            .value_or(QString());
    }

    std::unique_ptr<Database> m_database;
};

void TestSearchStore::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(openLibraryInMemory(*m_database));
}

void TestSearchStore::searches_standByPositionThenName()
{
    SearchStore store(*m_database);
    const SavedSearch a{u"1"_s, u"b"_s, u"kv"_s, 1};
    const SavedSearch b{u"2"_s, u"a"_s, u"is:weak"_s, 1};
    const SavedSearch c{u"3"_s, u"z"_s, u"\"x\""_s, 0};
    QVERIFY(store.change({{a}, {b}, {c}}, Noon));
    QCOMPARE(store.searches().value_or({}), (QList{c, b, a}));
}

void TestSearchStore::change_replacesNameQueryAndPosition()
{
    SearchStore store(*m_database);
    QVERIFY(store.change({{{u"1"_s, u"a"_s, u"kv"_s, 1}}}, Noon));
    const SavedSearch other{u"1"_s, u"b"_s, u"kv -x"_s, 5};
    QVERIFY(store.change({{other}}, Noon.addSecs(1)));
    QCOMPARE(store.searches().value_or({}), QList{other});
}

void TestSearchStore::removedSearch_isKnownAsRemoved()
{
    SearchStore store(*m_database);
    const SavedSearch search{u"1"_s, u"a"_s, u"kv"_s, 1};
    QVERIFY(store.change({{search}}, Noon));
    QVERIFY(store.change({{search, false}}, Noon.addSecs(1)));
    QCOMPARE(store.searches().value_or({search}), QList<SavedSearch>());
    QCOMPARE(timeOf(u"1"_s), Noon.addSecs(1).toString(Qt::ISODateWithMs));
    QVERIFY(store.change({{search}}, Noon.addSecs(2)));
    QCOMPARE(store.searches().value_or({}), QList{search});
}

void TestSearchStore::unchangedSearch_keepsItsTime()
{
    SearchStore store(*m_database);
    const SavedSearch search{u"1"_s, u"a"_s, u"kv"_s, 1};
    QVERIFY(store.change({{search}}, Noon));
    QVERIFY(store.change({{search}}, Noon.addSecs(9)));
    QCOMPARE(timeOf(u"1"_s), Noon.toString(Qt::ISODateWithMs));
}

void TestSearchStore::changeTime_neverGoesBack()
{
    SearchStore store(*m_database);
    QVERIFY(store.change({{{u"1"_s, u"a"_s, u"kv"_s, 1}}}, Noon));
    QVERIFY(store.change({{{u"1"_s, u"b"_s, u"kv"_s, 1}}}, Noon.addDays(-1)));
    QCOMPARE(timeOf(u"1"_s), Noon.addMSecs(1).toString(Qt::ISODateWithMs));
}

void TestSearchStore::ids_areTheirOwn()
{
    QVERIFY(SavedSearch::newId() != SavedSearch::newId());
    QCOMPARE(SavedSearch::newId().size(), 16);
}

QTEST_GUILESS_MAIN(TestSearchStore)
#include "tst_searchstore.moc"
