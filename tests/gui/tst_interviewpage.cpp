// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/chime.h"
#include "gui/interview/clockring.h"
#include "gui/interview/keypointlist.h"
#include "gui/interview/setuppage.h"
#include "gui/interviewroom.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInterviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setup_saysWhatTheChoiceComesTo();
    void setup_withNothingTicked_cannotStart();
    void setup_isRememberedAndSeedGivesTheSameQuestions();
    void setup_withTooSmallAScope_saysSoAndOffersWhatThereIs();
    void setup_atTheStartOfTheProgram_hasTheKeyboard();
    void setup_offersLengthsInMinutes();
    void setup_narrowsToACollection();
    void setup_takesAnyTimeMultiplier();
    void setup_showsWhichTopicsAreDrawnFrom();
    void setup_drawsFromWhatIsDueForStudy();
    void countdownAndAnswer_areLargeEnoughToRead();
    void chime_ringsWhenItIsAskedFor_data();
    void chime_ringsWhenItIsAskedFor();
    void wholePractice_byKeysFromSetUpToReport();
    void answerField_hasTheKeyboardAtTheStartOfTheAnswer();
    void skip_goesToTheModelAnswerWithoutPoints();
    void extend_givesThirtySeconds();
    void pause_hidesTheQuestionAndStopsTheClock();
    void sleep_isShownAndNotCounted();
    void timeUp_runsIntoOvertimeAndTakesTheDraft();
    void hiddenClock_isBackAtThirtySeconds();
    void tellTime_saysItInWords();
    void keysOfThePage_doNothingElsewhere();
    void countdown_takesNoKeyForTheEnd();
    void keysOfAButton_areItsOwn_data();
    void keysOfAButton_areItsOwn();
    void againLater_isNotTakenForGoingOn();
    void recovered_goesOnByReturn();
    void review_keepsThePointInSightThatIsJudged();
    void review_isGoneThroughByTabFromTopToBottom();
    void aloud_needsNoField();
    void noLimit_countsUp();
    void language_switchesWhileItRuns();
    void everyControl_hasANameForAScreenReader();
};

void TestInterviewPage::setup_saysWhatTheChoiceComesTo()
{
    Room room;
    room.click("preset-quick5");
    QTRY_VERIFY(room.text("planSummary").startsWith(u"5 question"_s));
    QVERIFY(room.text("planSummary").contains(u"minute"_s));
    QVERIFY(!room.find<QSpinBox>("questionCount")->isVisible());
    room.choose(3);
    QVERIFY(room.text("planSummary").startsWith(u"3 question"_s));
    QVERIFY(room.find<QSpinBox>("questionCount")->isVisible());
    room.click("byTime");
    room.find<QSpinBox>("totalMinutes")->setValue(60);
    QVERIFY(!room.find<QSpinBox>("questionCount")->isEnabled());
    QVERIFY(!room.text("planSummary").startsWith(u"3 question"_s));
}

void TestInterviewPage::setup_withNothingTicked_cannotStart()
{
    Room room;
    room.click("noTopics");
    QVERIFY(!room.find<QPushButton>("startButton")->isEnabled());
    QVERIFY(!room.text("planShortage").isEmpty());
    room.click("allTopics");
    QVERIFY(room.find<QPushButton>("startButton")->isEnabled());
    QVERIFY(!room.find<QLabel>("planShortage")->isVisible());
}

void TestInterviewPage::setup_isRememberedAndSeedGivesTheSameQuestions()
{
    Room room;
    room.choose(4);
    room.click("answer-aloud");
    room.click("level-2");
    room.find<QComboBox>("timeMultiplier")->setCurrentIndex(2);
    room.find<QLineEdit>("seed")->setText(u"4711"_s);
    const auto idsOfPlan = [&room] {
        room.press(Qt::Key_Return);
        [&room] { QTRY_COMPARE(room.state(), InterviewState::Countdown); }();
        QStringList ids;
        for (const PlannedQuestion &question : room.session().plan())
            ids << question.questionId;
        return ids;
    };
    room.find<QPushButton>("startButton")->setFocus();
    const QStringList first = idsOfPlan();
    QCOMPARE(first.size(), 4);
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.click("recoverDiscard");
    QTRY_COMPARE(room.state(), InterviewState::Idle);
    QCOMPARE(room.find<QSpinBox>("questionCount")->value(), 4);
    QVERIFY(room.find<QPushButton>("answer-aloud")->isChecked());
    QVERIFY(room.find<QPushButton>("level-2")->isChecked());
    QVERIFY(!room.find<QPushButton>("level-1")->isChecked());
    QCOMPARE(room.find<QComboBox>("timeMultiplier")->currentIndex(), 2);
    room.find<QLineEdit>("seed")->setText(u"4711"_s);
    room.find<QPushButton>("startButton")->setFocus();
    QCOMPARE(idsOfPlan(), first);
}

void TestInterviewPage::setup_atTheStartOfTheProgram_hasTheKeyboard()
{
    Room room;
    room.f.restart();
    QTRY_VERIFY(room.find<QPushButton>("startButton")->isEnabled());
    QTRY_COMPARE(room.f.window->focusWidget(), room.find<QPushButton>("startButton"));
}

void TestInterviewPage::setup_offersLengthsInMinutes()
{
    Room room;
    room.click("preset-minutes15");
    const auto drawn = [&] { return room.find<SetupPage>("interviewSetup")->plan(); };
    QVERIFY(!drawn().questions.isEmpty());
    QVERIFY(drawn().length <= 15min);
    const auto fewer = drawn().questions.size();
    room.click("preset-minutes45");
    QVERIFY(drawn().questions.size() > fewer);
    QVERIFY(drawn().length <= 45min);
    room.f.restart();
    room.enter();
    QVERIFY(room.find<QAbstractButton>("preset-minutes45")->isChecked());
}

void TestInterviewPage::setup_narrowsToACollection()
{
    Room room;
    room.choose(40);
    auto *collection = room.find<QComboBox>("collection");
    collection->setCurrentIndex(collection->findData(u"classic-30"_s));
    auto *setup = room.find<SetupPage>("interviewSetup");
    QCOMPARE(setup->plan().questions.size(), 30);
    for (const PlannedQuestion &planned : setup->plan().questions) {
        const auto location =
            room.f.application->context().banks.find(planned.questionId, languageFromCode(planned.language));
        QCOMPARE(location.question->collection, u"classic-30"_s);
    }
    room.f.restart();
    room.enter();
    QTRY_COMPARE(room.find<QComboBox>("collection")->currentData().toString(), u"classic-30"_s);
}

void TestInterviewPage::setup_takesAnyTimeMultiplier()
{
    Room room;
    room.choose(3);
    auto *setup = room.find<SetupPage>("interviewSetup");
    const auto length = setup->plan().length;
    auto *multiplier = room.find<QComboBox>("timeMultiplier");
    auto *own = room.find<QDoubleSpinBox>("ownMultiplier");
    QVERIFY(!own->isVisible());
    multiplier->setCurrentIndex(multiplier->count() - 2);
    QVERIFY(own->isVisible());
    own->setValue(3.25);
    QCOMPARE(setup->config().timeMultiplier, 3.25);
    QVERIFY(setup->plan().length > 3 * length);
    room.f.restart();
    room.enter();
    QCOMPARE(room.find<SetupPage>("interviewSetup")->config().timeMultiplier, 3.25);
    QVERIFY(room.find<QDoubleSpinBox>("ownMultiplier")->isVisible());
}

void TestInterviewPage::setup_showsWhichTopicsAreDrawnFrom()
{
    Room room;
    room.choose(6);
    room.find<SetupPage>("interviewSetup")->chooseTopic(u"agents"_s);
    QCOMPARE(room.text("planOutline"), u"Agents ×6"_s);
}

void TestInterviewPage::setup_withTooSmallAScope_saysSoAndOffersWhatThereIs()
{
    Room room;
    room.choose(50);
    QVERIFY(!room.find<QLabel>("planShortage")->isVisible());
    room.click("level-3");
    room.click("kind-coding");
    QTRY_VERIFY(room.find<QLabel>("planShortage")->isVisible());
    QVERIFY(room.find<QPushButton>("startButton")->isEnabled());
    room.click("source-bookmarks");
    QVERIFY(!room.find<QPushButton>("startButton")->isEnabled());
    QVERIFY(room.find<QLabel>("planShortage")->isVisible());
}

void TestInterviewPage::setup_drawsFromWhatIsDueForStudy()
{
    Room room;
    room.choose(3);
    room.click("source-due");
    QVERIFY(!room.find<QPushButton>("startButton")->isEnabled());

    Review review;
    review.id = u"r"_s;
    review.questionId = u"cross-entropy-kl"_s;
    review.time = room.f.clock.now().addDays(-30);
    room.f.application->context().library.addReview(review);
    const auto drawn = [&] { return room.find<SetupPage>("interviewSetup")->plan().questions; };
    QTRY_COMPARE(drawn().size(), 1);
    QCOMPARE(drawn().first().questionId, u"cross-entropy-kl"_s);
}

void TestInterviewPage::countdownAndAnswer_areLargeEnoughToRead()
{
    Room room;
    room.startAnswer(1);
    const Theme &theme = room.f.application->context().theme;
    const auto size = [&](const char *name) { return room.find<QWidget>(name)->fontInfo().pixelSize(); };
    QCOMPARE(size("countdown"), theme.px(72));
    QCOMPARE(size("answerField"), theme.px(Metrics::ReadingText));
    QCOMPARE(size("questionTitle"), theme.px(24));
}

void TestInterviewPage::chime_ringsWhenItIsAskedFor_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("asked for") << true;
    QTest::newRow("as it is at first") << false;
}

void TestInterviewPage::chime_ringsWhenItIsAskedFor()
{
    QFETCH(bool, asked);
    Room room;
    room.f.action(Actions::GoSettings)->trigger();
    if (asked)
        room.click("chimeBox");
    room.enter();
    room.startAnswer(1);
    QSignalSpy rang(room.page->findChild<Chime *>(), &Chime::rang);
    const auto passUntil = [&](std::chrono::seconds left) {
        while (room.session().shownSeconds() > left.count())
            room.pass(1s);
    };
    passUntil(31s);
    QCOMPARE(rang.size(), 0);
    passUntil(30s);
    QCOMPARE(rang.size(), asked ? 1 : 0);
    passUntil(10s);
    QCOMPARE(rang.size(), asked ? 2 : 0);
    passUntil(0s);
    QTRY_COMPARE(rang.size(), asked ? 4 : 0);
}

void TestInterviewPage::wholePractice_byKeysFromSetUpToReport()
{
    Room room;
    QSignalSpy running(room.page, &InterviewPage::runningChanged);
    room.startAnswer(2);
    QCOMPARE(running.size(), 1);
    QCOMPARE(running[0][0].toBool(), true);
    QVERIFY(!room.find<QWidget>("interviewHistory")->isVisible());
    QCOMPARE(room.text("runProgress"), u"Question 1 / 2"_s);
    room.pass(20s);
    room.type(u"The headline first and then two points."_s);
    QVERIFY(room.text("answerLength").startsWith(u"7 word"_s));
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    QVERIFY(room.text("capturedText").contains(u"0:20"_s));
    room.press(Qt::Key_4);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QCOMPARE(room.session().attempts().last().confidence, 75);
    QCOMPARE(QApplication::activeWindow(), room.f.window.get()); // no part of the page was a window for a moment
    QCOMPARE(room.text("answerText"), u"The headline first and then two points."_s);
    QCOMPARE(room.text("coverage"), u"Not judged yet"_s);
    const int points = room.find<KeyPointList>("keyPointList")->count();
    QVERIFY(points > 1);
    for (int i = 0; i < points; ++i)
        room.press(i == 0 ? Qt::Key_2 : Qt::Key_1);
    QVERIFY(room.session().attempts().last().assessment);
    const QList<PointCredit> credits = room.session().attempts().last().assessment->points;
    int weights = 0;
    double got = 0;
    for (const PointCredit &point : credits) {
        weights += point.weight;
        got += point.weight * (point.credit == Credit::Full ? 1.0 : 0.5);
    }
    QCOMPARE(credits.size(), points);
    QCOMPARE(credits.first().credit, Credit::Half);
    QCOMPARE(room.text("coverage"), u"Coverage %1 %"_s.arg(qRound(100 * got / weights)));
    QCOMPARE(room.f.window->focusWidget(), room.find<QPushButton>("nextButton"));
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
    QCOMPARE(room.text("runProgress"), u"Question 2 / 2"_s);
    room.press(Qt::Key_Return); // Enter ends the preparation as well
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), QString());
    room.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Report);
    QCOMPARE(running.size(), 2);
    QVERIFY(room.find<QWidget>("interviewReport")->isVisible());
    QVERIFY(room.text("reportCounts").contains(u"1 of 2 answered"_s));
    QVERIFY(room.text("reportCounts").contains(u"1 skipped"_s));
    QVERIFY(!room.text("reportCoaching").isEmpty());
    QVERIFY(room.find<QWidget>("answerCard-2")->isVisible());
    QTRY_COMPARE(room.find<QListView>("historyList")->model()->rowCount(), 1);
}

void TestInterviewPage::answerField_hasTheKeyboardAtTheStartOfTheAnswer()
{
    Room room;
    room.start(2);
    QCOMPARE(room.f.window->focusWidget(), room.find<QPushButton>("endPrepButton"));
    room.press(Qt::Key_Space);
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    QCOMPARE(room.f.window->focusWidget(), room.find<QPlainTextEdit>("answerField"));
    // Space is a space again.
    room.press(Qt::Key_Space);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u" "_s);
}

void TestInterviewPage::skip_goesToTheModelAnswerWithoutPoints()
{
    Room room;
    room.start(2);
    room.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QVERIFY(!room.find<QWidget>("keyPointList")->isVisible());
    QCOMPARE(room.text("coverage"), u"Skipped"_s);
    QVERIFY(room.find<QWidget>("modelAnswer")->isVisible());
}

void TestInterviewPage::extend_givesThirtySeconds()
{
    Room room;
    room.startAnswer(2);
    const qint64 before = room.session().shownSeconds();
    room.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(room.session().shownSeconds(), before + 30);
    QCOMPARE(room.session().attempts().last().extensions, 1);
}

void TestInterviewPage::pause_hidesTheQuestionAndStopsTheClock()
{
    Room room;
    room.startAnswer(2);
    room.type(u"half a sen"_s);
    room.pass(5s);
    const qint64 before = room.session().shownSeconds();
    room.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Paused);
    QVERIFY(!room.find<QLabel>("questionTitle")->isVisible());
    QVERIFY(!room.find<QPlainTextEdit>("answerField")->isVisible());
    QVERIFY(!room.f.action(Actions::SubmitAnswer)->isEnabled());
    room.pass(600s);
    room.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    QVERIFY(room.find<QLabel>("questionTitle")->isVisible());
    QCOMPARE(room.session().shownSeconds(), before);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u"half a sen"_s);
    QCOMPARE(room.session().draft(), u"half a sen"_s);
}

void TestInterviewPage::sleep_isShownAndNotCounted()
{
    Room room;
    room.startAnswer(2);
    room.pass(5s);
    const qint64 before = room.session().shownSeconds();
    room.f.clock.sleep(725s);
    room.page->controller().poll();
    QTRY_COMPARE(room.state(), InterviewState::Suspended);
    QVERIFY(room.text("haltText").contains(u"12:05"_s));
    room.click("resumeButton");
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    QCOMPARE(room.session().shownSeconds(), before);
}

void TestInterviewPage::timeUp_runsIntoOvertimeAndTakesTheDraft()
{
    Room room;
    room.startAnswer(2);
    room.type(u"as far as I got"_s);
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(room.session().plan()[0].timing.limit);
    room.pass(limit);
    QTRY_COMPARE(room.state(), InterviewState::Overtime);
    QCOMPARE(room.find<QLabel>("stageWord")->text(), u"Overtime"_s);
    QVERIFY(room.text("runNotice").startsWith(u"Time is up"_s));
    room.pass(12s);
    QCOMPARE(room.find<ClockRing>("clockRing")->text(), u"+0:12"_s);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u"as far as I got"_s);
    room.pass(60s);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    QCOMPARE(room.session().attempts().last().outcome, Outcome::TimedOut);
    QCOMPARE(room.session().attempts().last().answer, u"as far as I got"_s);
    QVERIFY(room.text("capturedText").contains(u"time ran out"_s, Qt::CaseInsensitive));
    room.click("confidenceSkip");
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QVERIFY(!room.session().attempts().last().confidence);
}

void TestInterviewPage::hiddenClock_isBackAtThirtySeconds()
{
    Room room;
    room.startAnswer(2);
    room.press(Qt::Key_H, Qt::ControlModifier);
    auto *clock = room.find<ClockRing>("clockRing");
    QVERIFY(!clock->isVisible());
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(room.session().plan()[0].timing.limit);
    room.pass(limit - 31s);
    QVERIFY(!clock->isVisible());
    room.pass(1s);
    QVERIFY(clock->isVisible());
    QVERIFY(room.text("runNotice").startsWith(u"30 second"_s));
    room.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!clock->isVisible());
    room.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(clock->isVisible());
}

void TestInterviewPage::tellTime_saysItInWords()
{
    Room room;
    room.startAnswer(2);
    const qint64 left = room.session().shownSeconds();
    room.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(room.text("runNotice").contains(u"%1 minute"_s.arg(left / 60)));
    QCOMPARE(room.find<QLabel>("runNotice")->accessibleName(), room.text("runNotice"));
}

void TestInterviewPage::keysOfThePage_doNothingElsewhere()
{
    Room room;
    for (const auto id : {Actions::EndPrep, Actions::SubmitAnswer, Actions::SkipQuestion, Actions::PauseInterview})
        QVERIFY(!room.f.action(id)->isEnabled());
    QVERIFY(room.f.action(Actions::StartInterview)->isEnabled());
    room.f.action(Actions::GoBrowse)->trigger();
    QVERIFY(!room.f.action(Actions::StartInterview)->isEnabled());
    room.enter();
    room.start(2);
    QVERIFY(!room.f.action(Actions::RevealAnswer)->isEnabled());
    QVERIFY(room.f.action(Actions::EndPrep)->isEnabled());
}

void TestInterviewPage::countdown_takesNoKeyForTheEnd()
{
    Room room;
    room.choose(1);
    room.find<QPushButton>("startButton")->setFocus();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Countdown);
    room.press(Qt::Key_Return);
    room.press(Qt::Key_Space);
    QCOMPARE(room.state(), InterviewState::Countdown);
    QVERIFY(room.f.dialogs.asked.isEmpty());
    room.press(Qt::Key_Tab);
    QVERIFY(room.find<QPushButton>("endInterviewButton")->hasFocus());
}

void TestInterviewPage::keysOfAButton_areItsOwn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestInterviewPage::keysOfAButton_areItsOwn()
{
    QFETCH(const Qt::Key, key);
    Room room;
    room.start(1);
    room.find<QPushButton>("pauseInterviewButton")->setFocus();
    room.press(key); // would start the answer from anywhere else
    QTRY_COMPARE(room.state(), InterviewState::Paused);
    room.find<QPushButton>("resumeButton")->setFocus();
    room.press(key);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
}

void TestInterviewPage::againLater_isNotTakenForGoingOn()
{
    Room room;
    room.start(4);
    room.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    room.find<QPushButton>("retryButton")->setFocus();
    room.press(Qt::Key_Return);
    QCOMPARE(room.state(), InterviewState::Review);
    QCOMPARE(room.session().plan().size(), 5);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
}

void TestInterviewPage::recovered_goesOnByReturn()
{
    Room room;
    room.start(1);
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
}

void TestInterviewPage::review_keepsThePointInSightThatIsJudged()
{
    Room room;
    room.f.window->resize(900, 600);
    room.startAnswer(1);
    room.type(u"an answer in a few words of my own"_s);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_3);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    auto *list = room.find<KeyPointList>("keyPointList");
    const QWidget *viewport = room.find<QScrollArea>("reviewScroll")->viewport();
    const auto isInSight = [viewport](const QWidget *widget) {
        const int top = widget->mapTo(viewport, QPoint()).y();
        return top >= 0 && (top + widget->height() <= viewport->height() || top < viewport->height() / 2);
    };
    QTRY_VERIFY(!isInSight(list->row(list->count() - 1)));
    for (int i = 0; i < list->count(); ++i) {
        QTRY_VERIFY(isInSight(list->row(i)));
        QVERIFY(list->row(i)->hasFocus());
        room.press(Qt::Key_1);
    }
    QTRY_VERIFY(isInSight(room.find<QWidget>("afterPoints")));
}

void TestInterviewPage::review_isGoneThroughByTabFromTopToBottom()
{
    Room room;
    room.startAnswer(1);
    room.type(u"an answer in a few words of my own"_s);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_3);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    auto *list = room.find<KeyPointList>("keyPointList");
    for (int i = 0; i < list->count(); ++i)
        room.press(Qt::Key_1);
    QTRY_VERIFY(room.find<QPushButton>("pitfall-1-none")->isVisible());
    list->row(0)->setFocus();
    const QWidget *page = room.find<QScrollArea>("reviewScroll")->widget();
    int y = 0;
    QStringList passed;
    for (;;) {
        room.press(Qt::Key_Tab);
        const QWidget *focus = room.f.window->focusWidget();
        if (!page->isAncestorOf(focus))
            break;
        const int below = focus->mapTo(page, QPoint()).y();
        QVERIFY2(below >= y, qPrintable(focus->objectName()));
        y = below;
        passed << focus->objectName();
    }
    QVERIFY2(passed.contains(u"pitfall-1-none"_s), qPrintable(passed.join(u' ')));
    QVERIFY2(passed.contains(u"structure-1"_s), qPrintable(passed.join(u' ')));
}

void TestInterviewPage::aloud_needsNoField()
{
    Room room;
    room.click("answer-aloud");
    room.startAnswer(1);
    QVERIFY(!room.find<QPlainTextEdit>("answerField")->isVisible());
    QVERIFY(room.find<QLabel>("speakText")->isVisible());
    room.pass(40s);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_5);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    room.press(Qt::Key_1);
    QTRY_VERIFY(room.text("coverage").startsWith(u"Coverage"_s));
}

void TestInterviewPage::noLimit_countsUp()
{
    Room room;
    room.choose(1);
    auto *multiplier = room.find<QComboBox>("timeMultiplier");
    multiplier->setCurrentIndex(multiplier->count() - 1);
    room.find<QPushButton>("startButton")->setFocus();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Countdown);
    room.pass(3s);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
    room.pass(700s);
    QCOMPARE(room.state(), InterviewState::Prep);
    QCOMPARE(room.find<ClockRing>("clockRing")->text(), u"11:40"_s);
    QVERIFY(!room.f.action(Actions::ExtendTime)->isEnabled());
}

void TestInterviewPage::language_switchesWhileItRuns()
{
    Room room;
    room.startAnswer(2);
    room.type(u"text"_s);
    room.f.application->context().settings.set(Preferences::Interface, Preferences::InterfaceLanguage::Chinese);
    QCOMPARE(room.state(), InterviewState::Answer);
    QCOMPARE(room.find<QPlainTextEdit>("answerField")->toPlainText(), u"text"_s);
    QVERIFY(!room.text("runProgress").isEmpty());
}

void TestInterviewPage::everyControl_hasANameForAScreenReader()
{
    Room room;
    const auto withoutName = [&room] {
        QStringList names;
        const QList<QWidget *> widgets = room.page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            // A spin box is named for the line inside it.
            const bool isInner = widget->objectName().startsWith(u"qt_"_s);
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !isNamed && !isInner)
                names << widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className());
        }
        return names;
    };
    room.click("preset-custom");
    QCOMPARE(withoutName(), QStringList());
    room.startAnswer(1);
    QCOMPARE(withoutName(), QStringList());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    QCOMPARE(withoutName(), QStringList());
    room.press(Qt::Key_1);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QCOMPARE(withoutName(), QStringList());
    room.click("nextButton");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    QCOMPARE(withoutName(), QStringList());
}

QTEST_MAIN(TestInterviewPage)
#include "tst_interviewpage.moc"
