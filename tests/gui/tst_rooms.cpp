// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/interviewpage.h"
#include "gui/interviewroom.h"
#include "gui/page.h"
#include "gui/settingspage.h"
#include "gui/windowstate.h"

#include <QLabel>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestRooms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isMadeWhenItIsFirstVisited();
    void everyRoom_isNamedInTheTitleAndInTheRail_data();
    void everyRoom_isNamedInTheTitleAndInTheRail();
    void visitingARoom_opensNoOtherWindow();
    void restart_comesBackToTheRoom();
    void unfinishedInterview_isToldInAnotherRoom();
    void crash_comesBackToTheRoomWhereItHappened();
};

void TestRooms::page_isMadeWhenItIsFirstVisited()
{
    const WindowFixture f;
    QVERIFY(!f.window->findChild<InterviewPage *>());
    QVERIFY(!f.window->findChild<SettingsPage *>());
    QVERIFY(!f.action(Actions::StartInterview)->isEnabled()); // nobody is there to carry it out
    f.action(Actions::GoSettings)->trigger();
    QVERIFY(f.window->findChild<SettingsPage *>());
    const auto *page = f.window->findChild<SettingsPage *>();
    f.action(Actions::GoBrowse)->trigger();
    f.action(Actions::GoSettings)->trigger();
    QCOMPARE(f.window->findChildren<SettingsPage *>(), QList<SettingsPage *>{const_cast<SettingsPage *>(page)});
}

void TestRooms::everyRoom_isNamedInTheTitleAndInTheRail_data()
{
    QTest::addColumn<Actions::Id>("id");
    QTest::addColumn<QString>("title");
    QTest::newRow("interview") << Actions::GoInterview << u"Mock interview — Baiwen"_s;
    QTest::newRow("settings") << Actions::GoSettings << u"Settings — Baiwen"_s;
    QTest::newRow("browse, nothing open") << Actions::GoBrowse << u"Baiwen"_s;
}

void TestRooms::everyRoom_isNamedInTheTitleAndInTheRail()
{
    QFETCH(Actions::Id, id);
    QFETCH(QString, title);
    const WindowFixture f;
    f.action(id)->trigger();
    QCOMPARE(f.window->windowTitle(), title);
    for (const auto room : {Actions::GoBrowse, Actions::GoInterview, Actions::GoSettings})
        QCOMPARE(f.action(room)->isChecked(), room == id);
}

/// Notes every window that appears.
class WindowWatch final : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        return false;
    }
    QStringList shown;
};

void TestRooms::visitingARoom_opensNoOtherWindow()
{
    const WindowFixture f;
    const WindowWatch watch;
    for (const auto room : {Actions::GoInterview, Actions::GoSettings, Actions::GoBrowse})
        f.action(room)->trigger();
    QCOMPARE(watch.shown, QStringList());
}

void TestRooms::restart_comesBackToTheRoom()
{
    WindowFixture f;
    f.action(Actions::GoSettings)->trigger();
    f.restart();
    QVERIFY(f.find<SettingsPage>("settingsPage")->isVisible());
}

void TestRooms::unfinishedInterview_isToldInAnotherRoom()
{
    Room room;
    room.startAnswer(2);
    QVERIFY(room.f.dialogs.answer); // yes, close and keep it
    room.f.window->close();
    // Elsewhere since, say by a second window on another data folder's state.
    room.f.application->context().windowState.set(WindowState::Page, u"goBrowse"_s);
    room.f.window.reset();
    room.f.application.reset();
    room.f.start();
    auto *text = room.f.find<QLabel>("noticeText");
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(text->text(), u"A mock interview is waiting to be finished."_s);
    room.f.find<QPushButton>("noticeAction")->click();
    auto *page = room.f.find<InterviewPage>("interviewPage");
    QVERIFY(page->isVisible());
    QTRY_COMPARE(page->controller().session().state(), InterviewState::Recovered);
}

void TestRooms::crash_comesBackToTheRoomWhereItHappened()
{
    Room room;
    room.startAnswer(2);
    room.f.window.reset(); // no closeEvent: nothing is saved at the end
    room.f.application.reset();
    room.f.start();
    auto *page = room.f.find<InterviewPage>("interviewPage");
    QVERIFY(page->isVisible());
    QTRY_COMPARE(page->controller().session().state(), InterviewState::Recovered);
}

QTEST_MAIN(TestRooms)
#include "tst_rooms.moc"
