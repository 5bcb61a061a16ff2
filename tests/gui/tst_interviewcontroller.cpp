// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/sessioncontroller.h"
#include "progress/library.h"
#include "support/manualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    Desk() { open(); }
    void open()
    {
        library = std::make_unique<Library>(DataFolder(data.path()), clock);
        library->open();
        QTRY_VERIFY(library->state() != Library::State::Opening);
        controller = std::make_unique<SessionController>(clock, *library);
    }
    void close()
    {
        controller.reset();
        library.reset();
    }
    void start() const
    {
        PlannedQuestion question;
        question.questionId = u"q1"_s;
        question.language = u"en"_s;
        question.timing = {15s, 45s, 75s, 90s, 20s};
        PlannedQuestion second = question;
        second.questionId = u"q2"_s;
        controller->start(InterviewConfig(), {question, second});
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        controller->poll();
    }
    void toAnswer()
    {
        start();
        QTRY_COMPARE(state(), InterviewState::Countdown);
        pass(3s);
        QTRY_COMPARE(state(), InterviewState::Prep);
        controller->handle(InterviewEvent::EndPrep);
        QTRY_COMPARE(state(), InterviewState::Answer);
    }
    [[nodiscard]] InterviewState state() const { return controller->session().state(); }
    [[nodiscard]] InterviewRecord stored() const
    {
        auto future = library->unfinishedInterview();
        future.waitForFinished();
        return future.result() ? future.result()->value_or(InterviewRecord()) : InterviewRecord();
    }

    QTemporaryDir data;
    ManualClock clock;
    std::unique_ptr<Library> library;
    std::unique_ptr<SessionController> controller;
};

} // namespace

class TestInterviewController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transition_isStoredBeforeItIsShown();
    void keysPressedTwice_actOnce();
    void draft_isStoredTwoSecondsAfterTheLastKey();
    void typingDuringATransition_isKept();
    void captured_goesOnByItself();
    void failedWrite_isSaidAndTheStateStays();
    void warnings_comeOnceEachAfterALateWake();
    void keptForLater_comesBackWithTimeAndText();
};

void TestInterviewController::transition_isStoredBeforeItIsShown()
{
    Desk desk;
    QList<InterviewState> onDisk;
    QObject::connect(desk.controller.get(), &SessionController::moved, desk.controller.get(),
                     [&] { onDisk << desk.stored().snapshot.state; });
    desk.start();
    QCOMPARE(desk.state(), InterviewState::Idle); // not before it is on the disk
    QTRY_COMPARE(onDisk, QList{InterviewState::Countdown});
    desk.pass(3s);
    QTRY_COMPARE(onDisk.size(), 2);
    QCOMPARE(onDisk.last(), InterviewState::Prep);
    QVERIFY(desk.controller->isRunning());
}

void TestInterviewController::keysPressedTwice_actOnce()
{
    Desk desk;
    desk.toAnswer();
    desk.controller->handle(InterviewEvent::Skip);
    desk.controller->handle(InterviewEvent::Skip);
    QTRY_COMPARE(desk.state(), InterviewState::Review);
    QCOMPARE(desk.controller->session().attempts().size(), 1);
}

void TestInterviewController::draft_isStoredTwoSecondsAfterTheLastKey()
{
    Desk desk;
    desk.toAnswer();
    desk.controller->setDraft(u"some words"_s);
    desk.pass(2s);
    QTRY_COMPARE(desk.stored().attempts.value(0).answer, u"some words"_s);
}

void TestInterviewController::typingDuringATransition_isKept()
{
    Desk desk;
    desk.toAnswer();
    desk.controller->setDraft(u"up to the limi"_s);
    desk.pass(90s); // into overtime, which is being stored now
    desk.controller->setDraft(u"up to the limit"_s);
    QTRY_COMPARE(desk.state(), InterviewState::Overtime);
    QCOMPARE(desk.controller->session().draft(), u"up to the limit"_s);
}

void TestInterviewController::captured_goesOnByItself()
{
    Desk desk;
    desk.toAnswer();
    QList<InterviewState> shown;
    QObject::connect(desk.controller.get(), &SessionController::moved, desk.controller.get(),
                     [&] { shown << desk.state(); });
    desk.controller->handle(InterviewEvent::Submit);
    QTRY_COMPARE(shown, QList({InterviewState::Captured, InterviewState::Confidence}));
}

void TestInterviewController::failedWrite_isSaidAndTheStateStays()
{
    Desk desk;
    desk.close();
    const QString file = DataFolder(desk.data.path()).libraryFile();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    {
        Database foreign;
        QVERIFY(foreign.open(file));
        QVERIFY(foreign.runScript("CREATE TABLE cards (x); PRAGMA application_id = 7"));
    }
    desk.open();
    QCOMPARE(desk.library->state(), Library::State::Failed);
    QSignalSpy failed(desk.controller.get(), &SessionController::storingFailed);
    desk.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desk.state(), InterviewState::Idle);
    QTRY_VERIFY(failed.size() > 1); // tried again
}

void TestInterviewController::warnings_comeOnceEachAfterALateWake()
{
    Desk desk;
    desk.toAnswer();
    desk.pass(58s);
    QList<Notice> notices;
    QObject::connect(desk.controller.get(), &SessionController::noticed, desk.controller.get(),
                     [&](Notice notice) { notices << notice; });
    desk.pass(25s); // from 32 s to 7 s left in one go
    desk.controller->poll();
    notices.removeAll(Notice::SessionOneMinuteLeft);
    notices.removeAll(Notice::SessionFiveMinutesLeft);
    QCOMPARE(notices, QList({Notice::ThirtySecondsLeft, Notice::TenSecondsLeft}));
}

void TestInterviewController::keptForLater_comesBackWithTimeAndText()
{
    Desk desk;
    desk.toAnswer();
    desk.pass(10s);
    desk.controller->setDraft(u"kept"_s);
    desk.controller->keepForLater();
    desk.close();
    desk.clock.advance(24h);
    desk.open();
    QVERIFY(desk.controller->recover(desk.stored()));
    QCOMPARE(desk.state(), InterviewState::Recovered);
    QVERIFY(!desk.controller->isRunning());
    desk.controller->handle(InterviewEvent::Resume);
    QTRY_COMPARE(desk.state(), InterviewState::Answer);
    QCOMPARE(desk.controller->session().draft(), u"kept"_s);
    QCOMPARE(desk.controller->session().shownSeconds(), 80);
}

QTEST_GUILESS_MAIN(TestInterviewController)
#include "tst_interviewcontroller.moc"
