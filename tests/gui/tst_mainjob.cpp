// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/interviewpage.h"
#include "gui/interview/keypointlist.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/windowfixture.h"
#include "models/topictreemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTreeView>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the program is for, from one end to the other, as its user does it.
class TestMainJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readBookmarkInterview_isAllThereAfterRestart();
};

void TestMainJob::readBookmarkInterview_isAllThereAfterRestart()
{
    WindowFixture f(Preferences::InterfaceLanguage::Chinese);

    // Read: a topic, a question, its answer.
    auto *tree = f.find<QTreeView>("topicTree");
    const auto topics = tree->model()->match(tree->model()->index(0, 0), TopicTreeModel::TopicIdRole, u"inference"_s, 1,
                                             Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(topics.size(), 1);
    tree->setCurrentIndex(topics.first());
    auto *list = f.find<QListView>("questionList");
    QVERIFY(list->model()->rowCount() >= 2);
    f.press(Qt::Key_J);
    const QString id = list->currentIndex().data(QuestionListModel::IdRole).toString();
    const Question *question = f.application->context().banks.find(id, Language::Chinese).question;
    auto *view = f.find<QTextBrowser>("detailView");
    QVERIFY(!view->toPlainText().contains(question->points[0].term));
    f.press(Qt::Key_Space);
    QVERIFY(view->toPlainText().contains(question->points[0].term));

    // Bookmark it.
    f.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.application->context().library.isBookmarked(id));

    // A mock interview of two questions.
    f.action(Actions::GoInterview)->trigger();
    auto *page = f.find<InterviewPage>("interviewPage");
    const auto state = [&] { return page->controller().session().state(); };
    f.find<QPushButton>("preset-custom")->click();
    f.find<QSpinBox>("questionCount")->setValue(2);
    f.find<QComboBox>("followUps")->setCurrentIndex(0);
    f.find<QPushButton>("startButton")->setFocus();
    f.press(Qt::Key_Return);
    QTRY_COMPARE(state(), InterviewState::Countdown);
    for (int second = 0; second < 3; ++second) {
        f.clock.advance(1s);
        page->controller().poll();
    }
    for (int answer = 0; answer < 2; ++answer) {
        QTRY_COMPARE(state(), InterviewState::Prep);
        f.press(Qt::Key_Space);
        QTRY_COMPARE(state(), InterviewState::Answer);
        f.find<QPlainTextEdit>("answerField")
            ->setPlainText(
                u"先说结论，再说机制、数字和边界：每个要点都要有一个因为、一个数字或一条边界，最后说清怎样验证。"_s);
        f.clock.advance(20s);
        page->controller().poll();
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state(), InterviewState::Confidence);
        f.press(Qt::Key_4);
        QTRY_COMPARE(state(), InterviewState::Review);
        const int points = f.find<KeyPointList>("keyPointList")->count();
        for (int point = 0; point < points; ++point)
            f.press(Qt::Key_1);
        f.press(Qt::Key_Return);
    }
    QTRY_COMPARE(state(), InterviewState::Report);
    QVERIFY(f.find<QWidget>("interviewReport")->isVisible());
    QVERIFY(!f.find<QLabel>("reportCoaching")->text().isEmpty());
    const QString counts = f.find<QLabel>("reportCounts")->text();
    QVERIFY(counts.contains(u'2'));

    // The program ends and starts again: all of it is there.
    f.restart();
    QVERIFY(f.application->context().library.isBookmarked(id));
    QCOMPARE(f.application->context().library.allProgress().size(), 2);
    page = f.find<InterviewPage>("interviewPage");
    QTRY_VERIFY(page->isVisible()); // the page where the user stopped
    auto *history = f.find<QListView>("historyList");
    QTRY_COMPARE(history->model()->rowCount(), 1);
    history->setCurrentIndex(history->model()->index(0, 0));
    f.find<QPushButton>("historyOpen")->click();
    QTRY_VERIFY(f.find<QWidget>("interviewReport")->isVisible());
    QCOMPARE(f.find<QLabel>("reportCounts")->text(), counts);

    f.action(Actions::GoBrowse)->trigger();
    list = f.find<QListView>("questionList");
    QCOMPARE(list->currentIndex().data(QuestionListModel::IdRole).toString(), id);
    QVERIFY(list->currentIndex().data(QuestionListModel::BookmarkedRole).toBool());
    tree = f.find<QTreeView>("topicTree");
    QCOMPARE(tree->currentIndex().data(TopicTreeModel::TopicIdRole).toString(), u"inference"_s);
    QCOMPARE(tree->model()->index(1, 0).data(TopicTreeModel::CountRole).toInt(), 1);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestMainJob test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainjob.moc"
