// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browsepage.h"
#include "gui/study/studycontroller.h"
#include "gui/study/studypage.h"
#include "gui/windowfixture.h"
#include "models/studydeck.h"
#include "models/topictreemodel.h"
#include "study/studysettings.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTreeView>
#include <QUndoStack>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real window in the room for studying.
class StudyRoom final
{
public:
    StudyRoom() { enter(); }
    void enter()
    {
        f.action(Actions::GoStudy)->trigger();
        page = f.find<StudyPage>("studyPage");
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTRY_VERIFY(f.action(Actions::StartStudy)->isEnabled());
    }
    [[nodiscard]] QString text(const char *name) const { return f.find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const char *name) const { return f.find<QWidget>(name)->isVisible(); }
    [[nodiscard]] const StudySession *session() const { return page->controller().session(); }
    [[nodiscard]] QString onTable() const
    {
        return session() && session()->current() ? session()->current()->questionId : QString();
    }
    [[nodiscard]] Library &library() const { return f.application->context().library; }
    [[nodiscard]] StudyDeck &deck() const { return f.application->context().deck; }
    void start()
    {
        f.press(Qt::Key_Return);
        QTRY_VERIFY(session());
    }
    void reveal()
    {
        f.press(Qt::Key_Space);
        QVERIFY(f.action(Actions::GradeGood)->isEnabled());
    }
    /// Reveals and grades the question on the table, and waits for the next.
    void answer(Qt::Key key)
    {
        const int before = session()->summary().answers();
        reveal();
        f.clock.advance(9s);
        f.press(key);
        QTRY_VERIFY(!session() || session()->summary().answers() == before + 1);
    }

    WindowFixture f;
    StudyPage *page = nullptr;
};

class TestStudyPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overview_saysWhatThereIs();
    void spaceRevealsThenIsGood();
    void enter_doesTheSame();
    void gradeKeys_workWhereverTheFocusIs_data();
    void gradeKeys_workWhereverTheFocusIs();
    void gradeKeys_doNothingBeforeTheAnswerIsShown();
    void buttons_promiseWhatComes();
    void tickedPoints_suggestAGrade();
    void failedQuestion_comesBackInTheSession();
    void undo_bringsQuestionsBackOneByOne();
    void undoAfterTheSession_takesTheReviewBack();
    void suspendedQuestion_doesNotComeAndUndoBringsItBack();
    void buriedQuestion_comesTomorrow();
    void goal_endsTheSessionAndCanBeGoneBeyond();
    void emptyState_saysWhenTheNextComes();
    void cram_reschedulesNothing();
    void questionsOfTheList_areStudiedOnTheirOwn();
    void otherQuestions_endTheSessionWhenTheUserAgrees();
    void bookmarkAndNote_areThoseOfTheQuestionOnTheTable();
    void failedWrite_changesNothing();
    void restart_findsStatesAsTheyWere();
    void browsePage_followsReviewsAndTheDay();
    void workload_followsTheChoices();
};

void TestStudyPage::overview_saysWhatThereIs()
{
    StudyRoom room;
    QCOMPARE(room.text("studyCounts"), u"Due 0 · New 10"_s);
    room.f.find<QSpinBox>("newPerDay")->setValue(3);
    QCOMPARE(room.text("studyCounts"), u"Due 0 · New 3"_s);
    QCOMPARE(room.f.window->windowTitle(), u"Study — Baiwen"_s);
}

void TestStudyPage::spaceRevealsThenIsGood()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    QVERIFY(!id.isEmpty());
    QVERIFY(room.isShown("studyRevealButton"));
    QVERIFY(!room.isShown("gradeGoodButton"));
    room.f.press(Qt::Key_Space);
    QVERIFY(!room.isShown("studyRevealButton"));
    QVERIFY(room.isShown("gradeGoodButton"));
    room.f.clock.advance(7s);
    room.f.press(Qt::Key_Space);
    QTRY_VERIFY(room.onTable() != id);
    const QList<Review> reviews = room.library().reviews().value(id);
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews[0].grade, Grade::Good);
    QCOMPARE(reviews[0].time, room.f.clock.now());
    QCOMPARE(reviews[0].duration, std::chrono::milliseconds(7s));
    QCOMPARE(room.deck().state(id).phase, StudyPhase::Learning);
}

void TestStudyPage::enter_doesTheSame()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.f.press(Qt::Key_Return);
    QVERIFY(room.isShown("gradeGoodButton"));
    room.f.press(Qt::Key_Return);
    QTRY_COMPARE(room.library().reviews().value(id).size(), 1);
}

void TestStudyPage::gradeKeys_workWhereverTheFocusIs_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<QByteArray>("focus");
    QTest::newRow("1") << Qt::Key_1 << Grade::Again << QByteArray("studyView");
    QTest::newRow("2") << Qt::Key_2 << Grade::Hard << QByteArray("tick-1");
    QTest::newRow("3") << Qt::Key_3 << Grade::Good << QByteArray("gradeEasyButton");
    QTest::newRow("4") << Qt::Key_4 << Grade::Easy << QByteArray("toggleBookmarkStudyButton");
}

void TestStudyPage::gradeKeys_workWhereverTheFocusIs()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Grade, grade);
    QFETCH(const QByteArray, focus);
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.reveal();
    room.f.find<QWidget>(focus.constData())->setFocus();
    room.f.press(key);
    QTRY_COMPARE(room.library().reviews().value(id).size(), 1);
    QCOMPARE(room.library().reviews().value(id)[0].grade, grade);
}

void TestStudyPage::gradeKeys_doNothingBeforeTheAnswerIsShown()
{
    StudyRoom room;
    room.start();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        room.f.press(key);
    QTest::qWait(20);
    QVERIFY(room.library().reviews().isEmpty());
}

void TestStudyPage::buttons_promiseWhatComes()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.reveal();
    QCOMPARE(room.f.find<QPushButton>("gradeAgainButton")->text(), u"1  Again\n1 min"_s);
    QCOMPARE(room.f.find<QPushButton>("gradeHardButton")->text(), u"2  Hard, a pass\n6 min"_s);
    QCOMPARE(room.f.find<QPushButton>("gradeGoodButton")->text(), u"3  Good\n10 min"_s);
    const QString easy = room.f.find<QPushButton>("gradeEasyButton")->text();
    room.f.find<QPushButton>("gradeEasyButton")->click();
    QTRY_COMPARE(room.library().reviews().value(id).size(), 1);
    QCOMPARE(easy, u"4  Easy\n%1 d"_s.arg(room.deck().state(id).interval));
}

void TestStudyPage::tickedPoints_suggestAGrade()
{
    StudyRoom room;
    room.start();
    room.reveal();
    const QList<QCheckBox *> ticks = room.f.find<QWidget>("tickList")->findChildren<QCheckBox *>();
    QVERIFY(ticks.size() > 1);
    QCOMPARE(room.text("gradeText"), u"How well did you recall it?"_s);
    for (QCheckBox *tick : ticks) {
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space); // ticks, and does not grade
        QVERIFY(tick->isChecked());
    }
    QCOMPARE(room.text("gradeText"), u"The points ticked speak for: Easy. You decide."_s);
    QVERIFY(room.library().reviews().isEmpty());
    for (QCheckBox *tick : ticks)
        tick->click();
    QCOMPARE(room.text("gradeText"), u"How well did you recall it?"_s);
}

void TestStudyPage::failedQuestion_comesBackInTheSession()
{
    StudyRoom room;
    room.f.find<QSpinBox>("newPerDay")->setValue(1);
    room.start();
    const QString id = room.onTable();
    room.answer(Qt::Key_1);
    // Nothing else is left: it comes ahead of its minute.
    QTRY_COMPARE(room.onTable(), id);
    room.answer(Qt::Key_4);
    QTRY_VERIFY(room.isShown("studySummary"));
    QCOMPARE(room.text("summaryText"), u"2 answers in 18 s"_s);
    QCOMPARE(room.text("summaryGrades"), u"Again 1 · Hard, a pass 0 · Good 0 · Easy 1 · 1 new"_s);
    room.f.press(Qt::Key_Return);
    QVERIFY(!room.session());
    QVERIFY(room.isShown("studyOverview"));
}

void TestStudyPage::undo_bringsQuestionsBackOneByOne()
{
    StudyRoom room;
    room.f.find<QSpinBox>("newPerDay")->setValue(60);
    room.start();
    QStringList shown;
    for (int i = 0; i < 50; ++i) {
        shown << room.onTable();
        room.answer(Qt::Key_4);
    }
    QCOMPARE(room.library().reviews().size(), 50);
    while (!shown.isEmpty()) {
        const QString id = shown.takeLast();
        room.f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(room.onTable(), id);
        QVERIFY(!room.library().reviews().contains(id));
        QCOMPARE(room.deck().state(id), StudyState());
    }
    QCOMPARE(room.session()->summary().answers(), 0);
    QVERIFY(!room.f.application->context().undoStack.canUndo());
    QVERIFY(!room.f.application->context().undoStack.canRedo());
}

void TestStudyPage::undoAfterTheSession_takesTheReviewBack()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.answer(Qt::Key_4);
    room.f.action(Actions::EndStudy)->trigger();
    room.f.press(Qt::Key_Return);
    QTRY_VERIFY(!room.session());
    room.f.action(Actions::GoBrowse)->trigger();
    room.f.action(Actions::Undo)->trigger();
    QTRY_VERIFY(!room.library().reviews().contains(id));
}

void TestStudyPage::suspendedQuestion_doesNotComeAndUndoBringsItBack()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.f.press(Qt::Key_S);
    QTRY_VERIFY(room.onTable() != id);
    QVERIFY(room.library().cardMark(id).suspended);
    room.f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(room.onTable(), id);
    QCOMPARE(room.library().cardMark(id), CardMark());
}

void TestStudyPage::buriedQuestion_comesTomorrow()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.f.press(Qt::Key_B);
    QTRY_VERIFY(room.onTable() != id);
    QCOMPARE(room.library().cardMark(id).buriedUntil, room.deck().today().addDays(1));
}

void TestStudyPage::goal_endsTheSessionAndCanBeGoneBeyond()
{
    StudyRoom room;
    room.f.find<QSpinBox>("studyGoal")->setValue(2);
    room.start();
    QCOMPARE(room.text("studyProgress"), u"Due 0 · New 10 · 0 of 2 answers"_s);
    room.answer(Qt::Key_4);
    room.answer(Qt::Key_4);
    QTRY_VERIFY(room.isShown("studySummary"));
    QCOMPARE(room.text("summaryNext"), u"8 questions left for today."_s);
    room.f.find<QPushButton>("studyGoOnButton")->click();
    QTRY_VERIFY(room.isShown("studyCard"));
    room.answer(Qt::Key_4);
    QVERIFY(room.isShown("studyCard"));
}

void TestStudyPage::emptyState_saysWhenTheNextComes()
{
    StudyRoom room;
    room.f.find<QSpinBox>("newPerDay")->setValue(1);
    room.start();
    const QString id = room.onTable();
    room.answer(Qt::Key_4);
    room.f.press(Qt::Key_Return);
    QTRY_VERIFY(room.isShown("studyOverview"));
    const QDate next = room.deck().nextDay({id});
    QVERIFY(room.text("studyText")
                .startsWith(u"Nothing is due. The next question comes %1."_s.arg(
                    QLocale().toString(next, QLocale::LongFormat))));
    QVERIFY(room.isShown("studyBrowseButton"));
    QVERIFY(!room.f.action(Actions::StartStudy)->isEnabled());
    // Its day begins.
    room.f.clock.setNow(room.deck().scheduler()->calendar().startOf(next));
    room.deck().checkDay();
    QCOMPARE(room.text("studyCounts"), u"Due 1 · New 1"_s);
    QVERIFY(room.f.action(Actions::StartStudy)->isEnabled());
}

void TestStudyPage::cram_reschedulesNothing()
{
    StudyRoom room;
    room.f.find<QCheckBox>("cram")->click();
    room.f.find<QWidget>("startStudyButton")->setFocus();
    room.start();
    const QString id = room.onTable();
    room.reveal();
    QCOMPARE(room.f.find<QPushButton>("gradeGoodButton")->text(), u"3  Good"_s);
    room.f.press(Qt::Key_3);
    QTRY_VERIFY(room.onTable() != id);
    QVERIFY(room.deck().states().isEmpty());
}

void TestStudyPage::questionsOfTheList_areStudiedOnTheirOwn()
{
    StudyRoom room;
    room.f.action(Actions::GoBrowse)->trigger();
    auto *browse = room.f.window->findChild<BrowsePage *>();
    browse->goTo({Scope::Kind::Topic, u"baiwen"_s, u"inference"_s});
    room.f.action(Actions::StudyThese)->trigger();
    QVERIFY(room.page->isVisible());
    QVERIFY(room.text("studyScope").contains(u"question"_s));
    QVERIFY(room.f.window->windowTitle().startsWith(u"Study: "_s));
    const QString scope = room.text("studyScope");
    room.f.find<QPushButton>("studyAllButton")->click();
    QCOMPARE(room.text("studyScope"), u"All questions"_s);
    QVERIFY(scope != room.text("studyScope"));
}

void TestStudyPage::otherQuestions_endTheSessionWhenTheUserAgrees()
{
    StudyRoom room;
    room.start();
    room.answer(Qt::Key_3);
    const QString next = room.onTable();
    const auto studyInference = [&room] {
        room.f.action(Actions::GoBrowse)->trigger();
        room.f.window->findChild<BrowsePage *>()->goTo({Scope::Kind::Topic, u"baiwen"_s, u"inference"_s});
        room.f.action(Actions::StudyThese)->trigger();
    };

    room.f.dialogs.answer = false;
    studyInference();
    QCOMPARE(room.f.dialogs.asked, QStringList{u"endStudyQuestion"_s});
    QVERIFY(room.page->isVisible());
    QCOMPARE(room.onTable(), next);

    room.f.dialogs.answer = true;
    studyInference();
    QVERIFY(!room.session());
    QVERIFY(room.text("studyScope").contains(u"question"_s));
    QCOMPARE(room.library().reviews().size(), 1);
}

void TestStudyPage::bookmarkAndNote_areThoseOfTheQuestionOnTheTable()
{
    StudyRoom room;
    room.f.action(Actions::GoBrowse)->trigger();
    QVERIFY(room.f.window->findChild<BrowsePage *>()->showQuestion(u"why-cache-k-and-v"_s)); // has its own star
    room.f.action(Actions::GoStudy)->trigger();
    room.start();
    const QString id = room.onTable();
    room.f.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(room.library().isBookmarked(id));
    QCOMPARE(room.library().bookmarks().size(), 1);
    QVERIFY(room.f.action(Actions::ToggleBookmark)->isEnabled());
    room.f.press(Qt::Key_N);
    QTest::keyClicks(room.f.window->focusWidget(), u"sb123"_s); // letters here, no shortcuts
    QTRY_COMPARE_WITH_TIMEOUT(room.library().note(id).text, u"sb123"_s, 10'000);
    QCOMPARE(room.onTable(), id);
}

void TestStudyPage::failedWrite_changesNothing()
{
    StudyRoom room;
    room.start();
    const QString id = room.onTable();
    room.reveal();
    {
        Database other; // holds the file until it goes
        QVERIFY(other.open(DataFolder(room.f.data.path()).libraryFile()));
        QVERIFY(other.runScript("BEGIN EXCLUSIVE"));
        room.f.press(Qt::Key_3);
        QTRY_VERIFY_WITH_TIMEOUT(room.page->findChild<QWidget *>(u"noticeText"_s)->isVisible(), 20'000);
    }
    QCOMPARE(room.onTable(), id);
    QVERIFY(room.library().reviews().isEmpty());
    QVERIFY(!room.f.application->context().undoStack.canUndo());
    room.f.press(Qt::Key_3);
    QTRY_COMPARE(room.library().reviews().value(id).size(), 1);
}

void TestStudyPage::restart_findsStatesAsTheyWere()
{
    StudyRoom room;
    room.start();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        room.answer(key);
    const StatesByQuestion before = room.deck().states();
    QVERIFY(!before.isEmpty());
    room.f.restart();
    QTRY_COMPARE(room.deck().states(), before);
}

void TestStudyPage::browsePage_followsReviewsAndTheDay()
{
    StudyRoom room;
    const auto *tree = room.f.find<QTreeView>("topicTree");
    const auto count = [tree](Scope::Kind kind) {
        const auto *model = qobject_cast<const TopicTreeModel *>(tree->model());
        return model->indexOf({kind, {}, {}}).data(TopicTreeModel::CountRole).toInt();
    };
    const auto *list = room.f.find<QListView>("questionList");
    const auto found = [list] { return list->model()->rowCount(); };
    const int all = count(Scope::Kind::All);
    QCOMPARE(count(Scope::Kind::New), all);
    QCOMPARE(count(Scope::Kind::Due), 0);
    room.f.find<QLineEdit>("questionFilter")->setText(u"is:due"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found(), 0, 60'000); // the index is made first

    room.start();
    const QString id = room.onTable();
    room.answer(Qt::Key_4); // comes back after days
    QCOMPARE(count(Scope::Kind::New), all - 1);
    QCOMPARE(count(Scope::Kind::Due), 0);
    room.f.clock.setNow(room.deck().state(id).due.addSecs(1));
    room.deck().checkDay();
    QCOMPARE(count(Scope::Kind::Due), 1);
    QTRY_COMPARE(found(), 1);
    QCOMPARE(list->model()->index(0, 0).data(QuestionListModel::IdRole).toString(), id);
    QCOMPARE(list->model()->index(0, 0).data(QuestionListModel::MasteryRole).toInt(),
             static_cast<int>(Mastery::Learning));
}

void TestStudyPage::workload_followsTheChoices()
{
    StudyRoom room;
    static const QRegularExpression form(u"^about (\\d+) answers? a day(, \\d+ minutes?)?$"_s);
    const auto load = [&] { return form.match(room.text("workload")).captured(1).toInt(); };
    QTRY_VERIFY(load() > 5);
    QVERIFY(!room.text("workload").contains(u','));
    const int before = load();
    room.f.find<QSpinBox>("desiredRetention")->setValue(97);
    QTRY_VERIFY(load() > before);
    room.f.find<QSpinBox>("newPerDay")->setValue(0);
    QTRY_COMPARE(room.text("workload"), u"about 0 answers a day"_s);
    room.f.find<QSpinBox>("newPerDay")->setValue(10);
    QTRY_VERIFY(load() > before);
    room.start();
    room.answer(Qt::Key_4);
    room.f.action(Actions::EndStudy)->trigger();
    room.f.press(Qt::Key_Return);
    QTRY_VERIFY(room.text("workload").contains(u" minute"_s)); // it is known how long an answer takes
}

QTEST_MAIN(TestStudyPage)
#include "tst_studypage.moc"
