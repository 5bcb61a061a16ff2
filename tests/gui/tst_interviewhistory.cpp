// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/importdialog.h"
#include "gui/interviewroom.h"

#include <QListView>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInterviewHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crash_whileTyping_comesBackToTheSameQuestionTextAndTime();
    void recovered_finishedNow_hasAReport();
    void recovered_discarded_isGone();
    void recovered_leftForLater_isInTheHistory();
    void closing_asksFirstAndKeepsTheInterview();
    void end_asksFirst();
    void filesHandedOver_waitForTheEnd();
    void history_opensRenamesAndDeletesWithUndo();
    void report_bookmarksAndOpensTheQuestion();
};

void TestInterviewHistory::crash_whileTyping_comesBackToTheSameQuestionTextAndTime()
{
    Room room;
    room.startAnswer(2);
    const QString question = room.session().plan()[0].questionId;
    room.type(u"a thought that must not be lost"_s);
    room.pass(10s);
    const qint64 left = room.session().shownSeconds();
    QTest::qWait(50); // the background write of the last second
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    QVERIFY(room.find<QWidget>("interviewRecovery")->isVisible());
    QVERIFY(room.text("recoveryText").contains(u"Question 1 of 2"_s));
    room.click("recoverResume");
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    QCOMPARE(room.session().plan()[0].questionId, question);
    QCOMPARE(room.session().shownSeconds(), left);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u"a thought that must not be lost"_s);
    QVERIFY(!room.text("questionTitle").isEmpty());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
}

void TestInterviewHistory::recovered_finishedNow_hasAReport()
{
    Room room;
    room.startAnswer(2);
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.click("recoverFinish");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    QVERIFY(room.text("reportCounts").contains(u"0 of 2 answered"_s));
    QCOMPARE(room.text("reportScore"), u"No answer has a score"_s);
}

void TestInterviewHistory::recovered_discarded_isGone()
{
    Room room;
    room.startAnswer(2);
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.f.dialogs.answer = false;
    room.click("recoverDiscard");
    QCOMPARE(room.f.dialogs.asked.last(), u"discardInterviewDialog"_s);
    QCOMPARE(room.state(), InterviewState::Recovered);
    room.f.dialogs.answer = true;
    room.click("recoverDiscard");
    QTRY_COMPARE(room.state(), InterviewState::Idle);
    QVERIFY(room.find<QWidget>("interviewSetup")->isVisible());
    QTRY_COMPARE(room.find<QListView>("historyList")->model()->rowCount(), 0);
}

void TestInterviewHistory::recovered_leftForLater_isInTheHistory()
{
    Room room;
    room.startAnswer(2);
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.click("recoverLater");
    QCOMPARE(room.state(), InterviewState::Idle);
    auto *list = room.find<QListView>("historyList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    room.click("historyOpen");
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
}

void TestInterviewHistory::closing_asksFirstAndKeepsTheInterview()
{
    Room room;
    QVERIFY(room.page->mayClose());
    QVERIFY(room.f.dialogs.asked.isEmpty());
    room.startAnswer(2);
    room.type(u"kept"_s);
    room.f.dialogs.answer = false;
    QVERIFY(!room.page->mayClose());
    QCOMPARE(room.f.dialogs.asked.last(), u"leaveInterviewDialog"_s);
    QCOMPARE(room.state(), InterviewState::Answer);
    room.f.dialogs.answer = true;
    room.f.restart();
    room.enter();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.click("recoverResume");
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u"kept"_s);
}

void TestInterviewHistory::end_asksFirst()
{
    Room room;
    room.startAnswer(2);
    room.f.dialogs.answer = false;
    room.click("endInterviewButton");
    QCOMPARE(room.f.dialogs.asked.last(), u"endInterviewDialog"_s);
    QCOMPARE(room.state(), InterviewState::Answer);
    room.f.dialogs.answer = true;
    room.click("endInterviewButton");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    room.click("nextAction-4");
    QCOMPARE(room.state(), InterviewState::Idle);
    QVERIFY(room.find<QWidget>("interviewSetup")->isVisible());
}

void TestInterviewHistory::filesHandedOver_waitForTheEnd()
{
    Room room;
    room.startAnswer(1);
    QFile file(room.f.data.filePath(u"handed over.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Topic\n\n## Question?\n\nAnswer.\n");
    file.close();
    room.f.window->openFiles({file.fileName()});
    room.type(u"undisturbed"_s);
    QVERIFY(!room.f.window->findChild<ImportDialog *>());
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u"undisturbed"_s);
    room.click("endInterviewButton");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    QTRY_VERIFY(room.f.window->findChild<ImportDialog *>());
}

void TestInterviewHistory::history_opensRenamesAndDeletesWithUndo()
{
    Room room;
    room.startAnswer(1);
    room.click("endInterviewButton");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    room.click("nextAction-4");
    auto *list = room.find<QListView>("historyList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    list->setCurrentIndex(row);
    list->model()->setData(row, u"First try"_s);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"First try"_s);
    room.f.application->context().undoStack.undo();
    QTRY_VERIFY(list->model()->index(0, 0).data().toString() != u"First try"_s);
    room.click("historyOpen");
    QTRY_VERIFY(room.find<QWidget>("interviewReport")->isVisible());

    list->setFocus();
    room.press(Qt::Key_Delete);
    QCOMPARE(room.f.dialogs.asked.last(), u"removeInterviewDialog"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(room.find<QLabel>("historyEmpty")->isVisible());
    room.f.application->context().undoStack.undo();
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void TestInterviewHistory::report_bookmarksAndOpensTheQuestion()
{
    Room room;
    room.startAnswer(1);
    room.type(u"words"_s);
    const QString id = room.session().plan()[0].questionId;
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_1);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    room.press(Qt::Key_3);
    room.click("nextButton");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    const Library &library = room.f.application->context().library;
    room.click("bookmarkQuestion");
    QTRY_VERIFY(library.isBookmarked(id));
    QTRY_COMPARE(room.find<QPushButton>("bookmarkQuestion")->text(), u"Bookmarked"_s);
    room.click("bookmarkQuestion");
    QTRY_VERIFY(!library.isBookmarked(id));
    room.click("showDetails");
    QVERIFY(room.find<QPushButton>("showDetails")->isChecked());
    QVERIFY(!room.page->grab().isNull()); // an icon that is missing shows when it is painted
    QSignalSpy requested(room.page, &InterviewPage::questionRequested);
    room.click("openInBrowse");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), id);
}

QTEST_MAIN(TestInterviewHistory)
#include "tst_interviewhistory.moc"
