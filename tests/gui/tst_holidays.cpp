// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowfixture.h"
#include "models/studydeck.h"
#include "study/studysettings.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The set-up of studying, with one question that is due today.
class SetUp final
{
public:
    SetUp()
    {
        const StudyCalendar &calendar = deck().scheduler()->calendar();
        const QDateTime before = calendar.startOf(deck().today().addDays(-30)).addSecs(3600);
        const QString id = f.application->context().banks.builtIn(Language::English)->questions()[0].id;
        f.application->context().library.addReview(reviewOf(ReviewStore::newId(), id, {}, Grade::Easy, before, 10s));
        QTRY_COMPARE(deck().due().size(), 1);
        f.action(Actions::GoStudy)->trigger();
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    }
    [[nodiscard]] StudyDeck &deck() const { return f.application->context().deck; }
    void add(QDate from, QDate until) const
    {
        f.find<QDateEdit>("holidayFrom")->setDate(from);
        f.find<QDateEdit>("holidayUntil")->setDate(until);
        f.find<QPushButton>("addHoliday")->click();
    }

    WindowFixture f;
};

class TestHolidays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holiday_pausesTheDay();
    void holidays_surviveARestart();
    void removed_isDueAgain_data();
    void removed_isDueAgain();
    void sameHoliday_isAddedOnce();
    void lastDay_isNotBeforeTheFirst();
    void returnInADate_addsAndDoesNotStart();
    void focus_staysWhereTheUserIs();
    void controls_haveNames();
};

void TestHolidays::holiday_pausesTheDay()
{
    const SetUp s;
    QVERIFY(!s.f.find<QWidget>("holidayList")->isVisible());
    const QDate today = s.deck().today();
    s.add(today, today.addDays(6));
    QVERIFY(s.f.find<QWidget>("holidayList")->isVisible());
    QCOMPARE(s.f.find<QListWidget>("holidayList")->count(), 1);
    QVERIFY(s.f.find<QListWidget>("holidayList")->item(0)->text().endsWith(u"7 days"_s));
    QCOMPARE(s.deck().holidays(), (QList{Holiday{today, today.addDays(6)}}));
    QVERIFY(s.deck().due().isEmpty());
    QCOMPARE(s.f.find<QLabel>("studyText")->text(), u"A holiday: nothing is due until it is over."_s);
}

void TestHolidays::holidays_surviveARestart()
{
    SetUp s;
    const QDate today = s.deck().today();
    s.add(today.addDays(10), today.addDays(12));
    s.add(today, today);
    const QList<Holiday> expected{{today, today}, {today.addDays(10), today.addDays(12)}};
    QCOMPARE(s.deck().holidays(), expected);
    s.f.restart();
    QCOMPARE(s.deck().holidays(), expected);
    QTRY_VERIFY(!s.deck().states().isEmpty());
    QVERIFY(s.deck().due().isEmpty());
}

void TestHolidays::removed_isDueAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Delete") << true;
    QTest::newRow("button") << false;
}

void TestHolidays::removed_isDueAgain()
{
    QFETCH(const bool, byKey);
    const SetUp s;
    s.add(s.deck().today(), s.deck().today());
    QVERIFY(s.deck().due().isEmpty());
    auto *list = s.f.find<QListWidget>("holidayList");
    const QAbstractItemModelTester tester(list->model());
    QVERIFY(!s.f.find<QPushButton>("removeHoliday")->isEnabled());
    list->setFocus();
    list->setCurrentRow(0);
    if (byKey)
        QTest::keyClick(list, Qt::Key_Delete);
    else
        s.f.find<QPushButton>("removeHoliday")->click();
    QCOMPARE(list->count(), 0);
    QVERIFY(!list->isVisible());
    QCOMPARE(s.deck().due().size(), 1);
    QVERIFY(s.f.window->focusWidget()->isVisible());
}

void TestHolidays::sameHoliday_isAddedOnce()
{
    const SetUp s;
    s.add(s.deck().today(), s.deck().today());
    s.add(s.deck().today(), s.deck().today());
    QCOMPARE(s.deck().holidays().size(), 1);
}

void TestHolidays::lastDay_isNotBeforeTheFirst()
{
    const SetUp s;
    const QDate today = s.deck().today();
    s.f.find<QDateEdit>("holidayUntil")->setDate(today.addDays(1));
    s.f.find<QDateEdit>("holidayFrom")->setDate(today.addDays(5));
    QCOMPARE(s.f.find<QDateEdit>("holidayUntil")->date(), today.addDays(5));
}

void TestHolidays::returnInADate_addsAndDoesNotStart()
{
    const SetUp s;
    auto *until = s.f.find<QDateEdit>("holidayUntil");
    until->setFocus();
    QTest::keyClick(until, Qt::Key_Return);
    QCOMPARE(s.deck().holidays().size(), 1);
    QVERIFY(s.f.find<QWidget>("studyOverview")->isVisible());
}

void TestHolidays::focus_staysWhereTheUserIs()
{
    const SetUp s;
    auto *add = s.f.find<QPushButton>("addHoliday");
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(s.deck().holidays().size(), 1);
    QVERIFY(add->hasFocus());
    auto *newPerDay = s.f.find<QSpinBox>("newPerDay");
    newPerDay->setFocus();
    newPerDay->selectAll();
    QTest::keyClicks(newPerDay, u"12"_s);
    QCOMPARE(newPerDay->value(), 12);
    QVERIFY(newPerDay->hasFocus());
}

void TestHolidays::controls_haveNames()
{
    const SetUp s;
    s.add(s.deck().today(), s.deck().today());
    for (const char *name : {"holidayList", "removeHoliday", "holidayFrom", "holidayUntil"})
        QVERIFY2(!s.f.find<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(!s.f.find<QPushButton>("addHoliday")->text().isEmpty());
    QWidget *widget = s.f.find<QListWidget>("holidayList");
    for (const char *next : {"removeHoliday", "holidayFrom", "holidayUntil", "addHoliday"}) {
        widget->setFocus();
        // A date takes the key for each of its parts.
        for (int part = 0; part < 3 && s.f.window->focusWidget() == widget; ++part)
            QTest::keyClick(widget, Qt::Key_Tab);
        widget = s.f.window->focusWidget();
        QCOMPARE(widget->objectName(), QString::fromLatin1(next));
    }
}

QTEST_MAIN(TestHolidays)
#include "tst_holidays.moc"
