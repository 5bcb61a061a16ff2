// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/keypointlist.h"
#include "gui/interviewroom.h"

#include <QCheckBox>
#include <QTextDocument>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the exam has beyond the practice, and the review in full.
class TestInterviewExam final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeExam_byKeysFromSetUpToReport();
    void break_comesHalfWay_andEndsByKeyOrByItself();
    void exam_offersNeitherPauseNorHints();
    void additions_surviveACrash();
    void reviewOfAll_goesOnAtTheFirstNotJudged();
    void hint_givesAwayVitalPointsOneByOne();
    void dontKnow_goesToTheModelAnswer();
    void errors_areJudgedAgainstThePitfalls();
    void depthAndStructure_comeAfterThePoints();
    void suggestion_namesTheWordsItRestsOn();
    void retry_comesThreeQuestionsLater();
};

static void startExam(Room &room, int questions)
{
    room.click("mode-exam");
    room.start(questions);
}

/// From Prep to the next question, or to what follows the last.
static void answer(const Room &room, const QString &words)
{
    room.press(Qt::Key_Space);
    QTRY_COMPARE(room.state(), InterviewState::Answer);
    room.type(words);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_3);
}

static void judgeAll(const Room &room)
{
    const int points = room.find<KeyPointList>("keyPointList")->count();
    for (int i = 0; i < points; ++i)
        room.press(Qt::Key_1);
}

static QString plainText(const Room &room, const char *name)
{
    QTextDocument document;
    document.setHtml(room.text(name));
    return document.toPlainText();
}

void TestInterviewExam::wholeExam_byKeysFromSetUpToReport()
{
    Room room;
    startExam(room, 2);
    answer(room, u"the first answer in a few words of my own"_s);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
    answer(room, u"the second answer in a few words of my own"_s);
    QTRY_COMPARE(room.state(), InterviewState::Additions);
    auto *field = room.find<QPlainTextEdit>("addition-1");
    field->setFocus();
    QTest::keyClicks(field, u"and one thing more"_s);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::ReviewAll);
    QCOMPARE(room.session().attempts()[0].addition, u"and one thing more"_s);

    QVERIFY(!room.find<QPushButton>("previousButton")->isEnabled());
    QVERIFY(plainText(room, "answerText").contains(u"the first answer"_s));
    QVERIFY(plainText(room, "answerText").contains(u"and one thing more"_s));
    judgeAll(room);
    room.press(Qt::Key_Return);
    QVERIFY(plainText(room, "answerText").contains(u"the second answer"_s));
    judgeAll(room);
    room.click("previousButton");
    QCOMPARE(room.find<KeyPointList>("keyPointList")->notJudged(), 0);
    room.click("nextButton");
    room.click("nextButton");
    QTRY_COMPARE(room.state(), InterviewState::Report);
    for (const Attempt &attempt : room.session().attempts())
        QVERIFY(attempt.assessment);
}

void TestInterviewExam::break_comesHalfWay_andEndsByKeyOrByItself()
{
    for (const bool byKey : {true, false}) {
        Room room;
        startExam(room, 8);
        for (int i = 0; i < 4; ++i) {
            QTRY_COMPARE(room.session().plannedIndex(), i);
            QTRY_COMPARE(room.state(), InterviewState::Prep);
            room.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QTRY_COMPARE(room.state(), InterviewState::Break);
        QVERIFY(!room.find<QLabel>("questionTitle")->isVisible());
        QVERIFY(room.text("haltText").contains(u"5 minutes"_s));
        QCOMPARE(room.f.window->focusWidget(), room.find<QPushButton>("resumeButton"));
        if (byKey)
            room.click("resumeButton");
        else
            room.pass(301s);
        QTRY_COMPARE(room.state(), InterviewState::Prep);
        QCOMPARE(room.text("runProgress"), u"Question 5 / 8"_s);
    }
}

void TestInterviewExam::exam_offersNeitherPauseNorHints()
{
    Room room;
    startExam(room, 2);
    QVERIFY(!room.f.action(Actions::PauseInterview)->isEnabled());
    QVERIFY(!room.f.action(Actions::GiveHint)->isEnabled());
    room.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(room.state(), InterviewState::Prep);
}

void TestInterviewExam::additions_surviveACrash()
{
    Room room;
    startExam(room, 1);
    answer(room, u"an answer in a few words of my own"_s);
    QTRY_COMPARE(room.state(), InterviewState::Additions);
    QTest::keyClicks(room.find<QPlainTextEdit>("addition-1"), u"kept"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.session().attempts()[0].addition, u"kept"_s, 10'000);
    const QString id = room.session().record().id;
    QTRY_COMPARE(
        [&] {
            const auto record = room.f.application->context().library.interview(id).result();
            return record && *record ? (*record)->attempts[0].addition : QString();
        }(),
        u"kept"_s);
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.click("recoverResume");
    QTRY_COMPARE(room.state(), InterviewState::Additions);
    QCOMPARE(room.find<QPlainTextEdit>("addition-1")->toPlainText(), u"kept"_s);
}

void TestInterviewExam::reviewOfAll_goesOnAtTheFirstNotJudged()
{
    Room room;
    startExam(room, 2);
    answer(room, u"the first answer in a few words of my own"_s);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
    answer(room, u"the second answer in a few words of my own"_s);
    QTRY_COMPARE(room.state(), InterviewState::Additions);
    room.click("toReview");
    QTRY_COMPARE(room.state(), InterviewState::ReviewAll);
    judgeAll(room);
    const QString id = room.session().record().id;
    const auto isStored = [&] {
        const auto record = room.f.application->context().library.interview(id).result();
        return record && *record && (*record)->attempts[0].assessment == room.session().attempts()[0].assessment;
    };
    QTRY_VERIFY(isStored());
    room.crash();
    QTRY_COMPARE(room.state(), InterviewState::Recovered);
    room.click("recoverResume");
    QTRY_COMPARE(room.state(), InterviewState::ReviewAll);
    QVERIFY(plainText(room, "answerText").contains(u"the second answer"_s));
}

void TestInterviewExam::hint_givesAwayVitalPointsOneByOne()
{
    Room room;
    room.startAnswer(1);
    const PlannedQuestion &planned = room.session().plan()[0];
    const Question &question =
        *room.f.application->context().banks.find(planned.questionId, languageFromCode(planned.language)).question;
    const auto vital = std::ranges::count(question.points, true, &KeyPoint::vital);
    QVERIFY(vital >= 2);
    QVERIFY(!room.find<QLabel>("hints")->isVisible());
    QStringList given;
    while (room.f.action(Actions::GiveHint)->isEnabled()) {
        room.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(room.find<QLabel>("hints")->isVisible());
        QVERIFY(given.isEmpty() || room.text("hints").startsWith(given.last()));
        given << room.text("hints");
    }
    QCOMPARE(given.size(), vital);
    QCOMPARE(room.session().attempts()[0].hints, static_cast<int>(vital));
}

void TestInterviewExam::dontKnow_goesToTheModelAnswer()
{
    Room room;
    room.start(2);
    room.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QCOMPARE(room.session().attempts()[0].outcome, Outcome::DontKnow);
    QVERIFY(room.find<QWidget>("modelAnswer")->isVisible());
    QVERIFY(!room.find<QWidget>("afterPoints")->isVisible());
}

/// From the start to the review of the only question, all points said.
static void toJudgedReview(Room &room)
{
    room.startAnswer(1);
    room.type(u"an answer in so many words of my own that it is not too short to be counted as one"_s);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_3);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QVERIFY(!room.find<QWidget>("afterPoints")->isVisible());
    judgeAll(room);
    QVERIFY(room.find<QWidget>("afterPoints")->isVisible());
}

void TestInterviewExam::errors_areJudgedAgainstThePitfalls()
{
    Room room;
    toJudgedReview(room);
    const auto assessment = [&] { return *room.session().attempts()[0].assessment; };
    QCOMPARE(assessment().majorErrors, 0);
    QVERIFY(!room.find<QCheckBox>("majorErrorOnVital")->isVisible());
    room.click("pitfall-1-minor");
    QCOMPARE(assessment().minorErrors, 1);
    QCOMPARE(assessment().pitfalls.value(0), ErrorWeight::Minor);
    QVERIFY(room.text("deductions").contains(u"Score 90"_s));
    room.click("otherError-major");
    QCOMPARE(assessment().majorErrors, 1);
    QVERIFY(room.text("deductions").contains(u"Score 60"_s));
    QVERIFY(room.find<QCheckBox>("majorErrorOnVital")->isVisible());
    room.click("majorErrorOnVital");
    QVERIFY(assessment().majorErrorOnVital);
    QVERIFY(room.text("deductions").contains(u"Score 59"_s));
    room.click("otherError-none");
    QVERIFY(!assessment().majorErrorOnVital);
}

void TestInterviewExam::depthAndStructure_comeAfterThePoints()
{
    Room room;
    toJudgedReview(room);
    const auto assessment = [&] { return *room.session().attempts()[0].assessment; };
    QVERIFY(!assessment().depth);
    room.click("depth-3");
    room.click("structure-5");
    QCOMPARE(assessment().depth, 3);
    QCOMPARE(assessment().structure, 5);
    // 100 · (0.65 + 0.20 · 2/4 + 0.15)
    QVERIFY(room.text("deductions").contains(u"Score 90"_s));
    room.click("depth-3"); // taken back
    QVERIFY(!assessment().depth);
    QVERIFY(room.text("deductions").contains(u"Score 100"_s));
}

void TestInterviewExam::suggestion_namesTheWordsItRestsOn()
{
    Room room;
    room.startAnswer(1);
    const PlannedQuestion &planned = room.session().plan()[0];
    const Question &question =
        *room.f.application->context().banks.find(planned.questionId, languageFromCode(planned.language)).question;
    const KeyPoint &point = question.points[0];
    room.find<QPlainTextEdit>("answerField")->setPlainText(point.term + u". "_s + point.text);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.state(), InterviewState::Confidence);
    room.press(Qt::Key_3);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QVERIFY(room.text("suggestion-1").startsWith(u"Seems said: “"_s));
    // The point that has the keyboard shows its words in the answer.
    QVERIFY(room.text("answerText").contains(u"background-color"_s));
    QVERIFY(!room.session().attempts()[0].assessment); // a suggestion judges nothing
}

void TestInterviewExam::retry_comesThreeQuestionsLater()
{
    Room room;
    room.start(4);
    room.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    auto *retry = room.find<QPushButton>("retryButton");
    QVERIFY(retry->isEnabled());
    retry->click();
    QVERIFY(!retry->isEnabled());
    QCOMPARE(room.session().plan().size(), 5);
    QCOMPARE(room.session().plan()[4].questionId, room.session().plan()[0].questionId);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.state(), InterviewState::Prep);
    room.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(room.state(), InterviewState::Review);
    QVERIFY(room.find<QPushButton>("retryButton")->isEnabled()); // the second of five: three are left
}

QTEST_MAIN(TestInterviewExam)
#include "tst_interviewexam.moc"
