// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "gui/context.h"
#include "gui/interviewroom.h"
#include "gui/theme/theme.h"
#include "interview/report.h"
#include "progress/library.h"
#include "support/heldinterview.h"

#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestInterviewReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_standFirstWithAnswerBookmarkAndRetry();
    void retry_asksTheOneQuestionAgain();
    void sameQuestions_areAskedAgain();
    void weakQuestions_goIntoStudy();
    void keyboard_isAtTheTopAndGoesDownThePage();
    void charts_followTheTheme();
    void history_addsTrendAndChange();
    void export_writesTheFormatChosen_data();
    void export_writesTheFormatChosen();
    void export_thatFails_namesTheFile();
    void export_cancelled_writesNothing();
    void history_isFiltered();
    void twoInterviews_areCompared();
    void compare_needsTwoFinished();
    void weakList_leadsToBrowseAndInterview();
    void heldAgain_fromTheHistory();
    void language_changesAnOpenReport();

private:
    static void hold(const Room &room, int count);
    static void open(const Room &room, int row);
};

/// `count` interviews of a history; the fourth is an exam.
void TestInterviewReport::hold(const Room &room, int count)
{
    const Context &context = room.f.application->context();
    for (int i = 1; i <= count; ++i)
        context.library.saveInterview(heldInterview(*context.banks.builtIn(Language::English), i,
                                                    i == 4 ? InterviewMode::Exam : InterviewMode::Practice));
    QTRY_COMPARE(room.find<QListView>("historyList")->model()->rowCount(), count);
}

/// The report of the interview in this row of the history.
void TestInterviewReport::open(const Room &room, int row)
{
    auto *list = room.find<QListView>("historyList");
    list->setCurrentIndex(list->model()->index(row, 0));
    room.click("historyOpen");
    QTRY_VERIFY(room.find<QWidget>("interviewReport")->isVisible());
    QTRY_VERIFY(room.f.window->findChild<QLabel *>(u"reportScore"_s));
}

/// The first button whose object name begins so.
static QPushButton *buttonLike(const Room &room, const QString &beginning)
{
    for (QPushButton *button : room.find<QWidget>("interviewReport")->findChildren<QPushButton *>()) {
        if (button->objectName().startsWith(beginning))
            return button;
    }
    return nullptr;
}

void TestInterviewReport::faults_standFirstWithAnswerBookmarkAndRetry()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    auto *faults = room.find<QWidget>("faultList");
    QVERIFY(faults->y() < room.find<QWidget>("answerCard-1")->y());
    QPushButton *answer = buttonLike(room, u"missedAnswer-"_s);
    QVERIFY(answer && buttonLike(room, u"missedRetry-"_s));
    const QString number = answer->objectName().section(u'-', 1);
    auto *card = room.find<QWidget>((QByteArray("answerCard-") + number.toLatin1()).constData());
    auto *scroll = room.find<QScrollArea>("reportScroll");
    answer->click();
    QTRY_VERIFY(scroll->verticalScrollBar()->value() > 0);
    auto *details = card->findChild<QPushButton *>(u"showDetails"_s);
    QVERIFY(details->isChecked());
    QVERIFY(details->hasFocus());

    const Library &library = room.f.application->context().library;
    const QString id = heldInterview(*room.f.application->context().banks.builtIn(Language::English), 1)
                           .attempts[number.toInt() - 1]
                           .questionId;
    QPushButton *bookmark = buttonLike(room, u"missedBookmark-"_s + number);
    QVERIFY(bookmark);
    bookmark->click();
    QTRY_VERIFY(library.isBookmarked(id));
    QCOMPARE(bookmark->text(), u"Bookmarked"_s);
    QCOMPARE(card->findChild<QPushButton *>(u"bookmarkQuestion"_s)->text(), u"Bookmarked"_s);
}

void TestInterviewReport::retry_asksTheOneQuestionAgain()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    QPushButton *retry = buttonLike(room, u"missedRetry-"_s);
    const int index = retry->objectName().section(u'-', 1).toInt() - 1;
    const InterviewRecord held = heldInterview(*room.f.application->context().banks.builtIn(Language::English), 1);
    retry->click();
    QTRY_COMPARE(room.state(), InterviewState::Countdown);
    QCOMPARE(room.session().plan(), QList<PlannedQuestion>{held.plan[index]});
    QCOMPARE(room.session().config().preset, InterviewPreset::Custom);
    QCOMPARE(room.session().config().count, 1);
    QVERIFY(room.session().record().id != held.id); // an attempt is never overwritten
}

void TestInterviewReport::sameQuestions_areAskedAgain()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    room.click("retakeInterview");
    QTRY_COMPARE(room.state(), InterviewState::Countdown);
    QCOMPARE(room.session().plan(),
             heldInterview(*room.f.application->context().banks.builtIn(Language::English), 1).plan);
}

void TestInterviewReport::weakQuestions_goIntoStudy()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    const QString button = u"nextAction-%1"_s.arg(static_cast<int>(NextActionKind::StudyWeak));
    room.click(qPrintable(button));
    QVERIFY(room.f.find<QWidget>("startStudyButton")->isVisible());
    QVERIFY(room.text("studyScope").contains(u"Weak in an interview"_s));
}

void TestInterviewReport::keyboard_isAtTheTopAndGoesDownThePage()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    QTRY_VERIFY(room.find<QScrollArea>("reportScroll")->hasFocus());
    QTest::qWait(100); // the history comes, and the page is built once more
    QVERIFY(room.find<QScrollArea>("reportScroll")->hasFocus());
    const auto *report = room.find<QWidget>("interviewReport");
    int y = 0;
    int stops = 0;
    for (;;) {
        room.press(Qt::Key_Tab);
        const QWidget *focus = room.f.window->focusWidget();
        if (!report->isAncestorOf(focus))
            break;
        const int below = focus->mapTo(room.find<QScrollArea>("reportScroll")->widget(), QPoint()).y();
        QVERIFY2(below >= y, qPrintable(focus->objectName()));
        y = below;
        ++stops;
    }
    QVERIFY(stops > 10);
}

void TestInterviewReport::charts_followTheTheme()
{
    Room room;
    hold(room, 2);
    open(room, 0);
    QTRY_VERIFY(room.f.window->findChild<QWidget *>(u"trendChart"_s));
    for (const char *chart : {"timeChart", "calibrationChart", "trendChart"})
        QTRY_VERIFY(room.find<QWidget>(chart)->isVisible());
    Theme &theme = room.f.application->context().theme;
    const QImage light = room.find<QWidget>("trendChartView")->grab().toImage();
    theme.setMode(theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark);
    QVERIFY(room.find<QWidget>("trendChartView")->grab().toImage() != light);
    room.click("trendChartNumbers");
    QVERIFY(room.find<QTableView>("trendChartTable")->isVisible());
    QCOMPARE(room.find<QTableView>("trendChartTable")->model()->rowCount(), 2);
}

void TestInterviewReport::history_addsTrendAndChange()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    QTest::qWait(50);
    QVERIFY(!room.f.window->findChild<QWidget *>(u"trendChart"_s));
    QVERIFY(!room.f.window->findChild<QWidget *>(u"attemptHistory"_s));
    hold(room, 3);
    open(room, 0);
    QTRY_VERIFY(room.f.window->findChild<QWidget *>(u"trendChart"_s));
    QVERIFY2(room.text("attemptHistory").contains(u"3 attempts"_s), qPrintable(room.text("attemptHistory")));
    bool tellsChange = false;
    for (const QLabel *label : room.find<QWidget>("interviewReport")->findChildren<QLabel *>())
        tellsChange =
            tellsChange || (label->objectName().startsWith("topicFacts"_L1) && label->text().contains(u" earlier"));
    QVERIFY(tellsChange);
    QVERIFY(room.find<QWidget>("historyTrend")->isVisible());
}

void TestInterviewReport::export_writesTheFormatChosen_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("Markdown") << u"md"_s << QByteArray("# Interview report");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("JSON") << u"json"_s << QByteArray("{");
}

void TestInterviewReport::export_writesTheFormatChosen()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begins);
    Room room;
    hold(room, 1);
    open(room, 0);
    const QString path = room.f.data.filePath(u"out."_s + format);
    room.f.dialogs.file = path;
    room.find<QAction>((QByteArray("export-") + format.toLatin1()).constData())->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QTRY_VERIFY(room.find<QWidget>("reportNotice")->isVisible());
}

void TestInterviewReport::export_thatFails_namesTheFile()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    const QString path = room.f.data.filePath(u"no such folder/out.md"_s);
    room.f.dialogs.file = path;
    room.find<QAction>("export-md")->trigger();
    auto *notice = room.find<QWidget>("reportNotice");
    QTRY_VERIFY(notice->isVisible());
    QString said;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"no such folder"_s), qPrintable(said));
    QVERIFY(room.find<QPushButton>("exportReport")->isEnabled());
}

void TestInterviewReport::export_cancelled_writesNothing()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    room.f.dialogs.file.clear();
    room.find<QAction>("export-md")->trigger();
    QVERIFY(room.find<QPushButton>("exportReport")->isEnabled());
    QVERIFY(!room.find<QWidget>("reportNotice")->isVisible());
}

void TestInterviewReport::history_isFiltered()
{
    Room room;
    hold(room, 6);
    auto *list = room.find<QListView>("historyList");
    auto *mode = room.find<QComboBox>("historyMode");
    QVERIFY(mode->isVisible());
    mode->setCurrentIndex(2);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!room.find<QWidget>("historyTrend")->isVisible()); // one exam makes no trend
    mode->setCurrentIndex(1);
    QCOMPARE(list->model()->rowCount(), 5);
    QVERIFY(room.find<QWidget>("historyTrend")->isVisible());
    room.find<QLineEdit>("historyFilter")->setText(u"2026-03-05"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    room.find<QLineEdit>("historyFilter")->setText(u"nothing"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(room.find<QLabel>("historyEmpty")->isVisible());
    QVERIFY(room.find<QLineEdit>("historyFilter")->isVisible()); // the way back
}

void TestInterviewReport::twoInterviews_areCompared()
{
    Room room;
    hold(room, 3);
    auto *list = room.find<QListView>("historyList");
    list->setCurrentIndex(list->model()->index(0, 0));
    list->selectionModel()->select(list->model()->index(2, 0), QItemSelectionModel::Select);
    room.click("historyCompare");
    QTRY_VERIFY(room.f.window->findChild<QWidget *>(u"interviewComparison"_s));
    QVERIFY(room.find<QWidget>("interviewComparison")->isVisible());
    QCOMPARE(room.find<QTableView>("comparedQuestions")->model()->rowCount(), 3);
    QVERIFY(!room.text("comparisonVerdict").isEmpty());
    QVERIFY(room.text("total-0-1").contains(u'1')); // the first of March stands at the left
    room.click("openBefore");
    QTRY_VERIFY(room.f.window->findChild<QLabel *>(u"reportScore"_s));
    QVERIFY(!room.f.window->findChild<QWidget *>(u"interviewComparison"_s));
}

void TestInterviewReport::compare_needsTwoFinished()
{
    Room room;
    hold(room, 2);
    auto *list = room.find<QListView>("historyList");
    auto *compare = room.find<QPushButton>("historyCompare");
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!compare->isEnabled());
    QVERIFY(room.find<QPushButton>("historyOpen")->isEnabled());
    list->selectAll();
    QVERIFY(compare->isEnabled());
    QVERIFY(!room.find<QPushButton>("historyOpen")->isEnabled());
    QVERIFY(!room.find<QPushButton>("historyRemove")->isEnabled());
    InterviewRecord unfinished = heldInterview(*room.f.application->context().banks.builtIn(Language::English), 3);
    unfinished.status = InterviewStatus::Running;
    room.f.application->context().library.saveInterview(unfinished);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::Select);
    QVERIFY(!compare->isEnabled());
}

void TestInterviewReport::weakList_leadsToBrowseAndInterview()
{
    Room room;
    QVERIFY(!room.find<QPushButton>("historyWeak")->isVisible());
    hold(room, 2);
    QTRY_VERIFY(room.find<QPushButton>("historyWeak")->isVisible());
    room.click("historyWeak");
    auto *table = room.find<QTableView>("weakTable");
    QVERIFY(table->isVisible());
    const auto isWeak = [](const QuestionProgress &progress) { return progress.weak; };
    QCOMPARE(table->model()->rowCount(),
             std::ranges::count_if(room.f.application->context().library.allProgress(), isWeak));
    QSignalSpy requested(room.page, &InterviewPage::questionRequested);
    room.click("weakOpen");
    QCOMPARE(requested.size(), 1);
    QVERIFY(room.f.application->context().library.progress(requested[0][0].toString()).weak);
    room.f.action(Actions::GoInterview)->trigger(); // the question was shown in its own room
    room.click("weakInterview");
    QVERIFY(room.find<QWidget>("interviewSetup")->isVisible());
}

void TestInterviewReport::heldAgain_fromTheHistory()
{
    Room room;
    hold(room, 2);
    auto *list = room.find<QListView>("historyList");
    list->setCurrentIndex(list->model()->index(1, 0));
    room.click("historyRetake");
    QTRY_COMPARE(room.state(), InterviewState::Countdown);
    QCOMPARE(room.session().plan(),
             heldInterview(*room.f.application->context().banks.builtIn(Language::English), 1).plan);
}

void TestInterviewReport::language_changesAnOpenReport()
{
    Room room;
    hold(room, 1);
    open(room, 0);
    QVERIFY(room.text("reportCounts").contains(u"answered"_s));
    room.f.application->context().settings.set(Preferences::Interface, Preferences::InterfaceLanguage::Chinese);
    QTRY_VERIFY(room.text("reportCounts").contains(u"题"_s));
}

QTEST_MAIN(TestInterviewReport)
#include "tst_interviewreport.moc"
