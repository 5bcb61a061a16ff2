// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "progress/tagstore.h"
#include "sqlite/statement.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTagStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tags_comeBackByName();
    void tagTakenOff_isGoneButRemembered();
    void changes_areAllOrNone();
    void tagAlreadyOn_keepsItsTime();
    void changeTime_neverGoesBack();

private:
    [[nodiscard]] QString changedAt(const QString &tag);

    std::optional<Database> m_database;
};

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

void TestTagStore::init()
{
    m_database.emplace();
    QVERIFY(openLibraryInMemory(*m_database));
}

QString TestTagStore::changedAt(const QString &tag)
{
    const auto time = Statement(*m_database, "SELECT changed_at FROM question_tags WHERE tag = ?1")
                          .bind(tag)
                          .row([](const Statement &row) { return row.text(0); });
    return time ? time->value_or(QString()) : QString();
}

void TestTagStore::tags_comeBackByName()
{
    TagStore store(*m_database);
    QVERIFY(store.change({{u"q1"_s, u"系统/部署"_s, true}, {u"q1"_s, u"a"_s, true}, {u"q2"_s, u"a"_s, true}}, Noon));
    const auto tags = store.tags();
    QVERIFY(tags);
    QCOMPARE(*tags, (TagsByQuestion{{u"q1"_s, {u"a"_s, u"系统/部署"_s}}, {u"q2"_s, {u"a"_s}}}));
}

void TestTagStore::tagTakenOff_isGoneButRemembered()
{
    TagStore store(*m_database);
    QVERIFY(store.change({{u"q"_s, u"a"_s, true}}, Noon));
    QVERIFY(store.change({{u"q"_s, u"a"_s, false}, {u"q"_s, u"never there"_s, false}}, Noon.addSecs(1)));
    QVERIFY(store.tags().value_or({{u"x"_s, {}}}).isEmpty());
    QCOMPARE(changedAt(u"a"_s), u"2026-03-14T12:00:01.000Z"_s);
    QCOMPARE(changedAt(u"never there"_s), QString());
    QVERIFY(store.change({{u"q"_s, u"a"_s, true}}, Noon.addSecs(2)));
    QCOMPARE(store.tags().value_or({}), (TagsByQuestion{{u"q"_s, {u"a"_s}}}));
}

void TestTagStore::changes_areAllOrNone()
{
    TagStore store(*m_database);
    QVERIFY(m_database->runScript("CREATE TRIGGER refuse BEFORE INSERT ON question_tags WHEN new.tag = 'bad' "
                                  "BEGIN SELECT raise(ABORT, 'refused'); END"));
    QVERIFY(!store.change({{u"q"_s, u"good"_s, true}, {u"q"_s, u"bad"_s, true}}, Noon));
    QVERIFY(store.tags().value_or({{u"x"_s, {}}}).isEmpty());
}

void TestTagStore::tagAlreadyOn_keepsItsTime()
{
    TagStore store(*m_database);
    QVERIFY(store.change({{u"q"_s, u"a"_s, true}}, Noon));
    QVERIFY(store.change({{u"q"_s, u"a"_s, true}}, Noon.addDays(1)));
    QCOMPARE(changedAt(u"a"_s), u"2026-03-14T12:00:00.000Z"_s);
}

void TestTagStore::changeTime_neverGoesBack()
{
    TagStore store(*m_database);
    QVERIFY(store.change({{u"q"_s, u"a"_s, true}}, Noon));
    QVERIFY(store.change({{u"q"_s, u"a"_s, false}}, Noon.addDays(-30))); // the machine's clock was set back
    QCOMPARE(changedAt(u"a"_s), u"2026-03-14T12:00:00.001Z"_s);
    QVERIFY(store.change({{u"q"_s, u"a"_s, true}}, Noon.addDays(-31)));
    QCOMPARE(changedAt(u"a"_s), u"2026-03-14T12:00:00.002Z"_s);
}

QTEST_GUILESS_MAIN(TestTagStore)
#include "tst_tagstore.moc"
