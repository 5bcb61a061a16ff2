// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browsepage.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestBrowse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_showsTheBankAndItsIntroduction();
    void selectingATopic_narrowsTheListAndShowsItsIntroduction();
    void answer_isHiddenUntilSpace();
    void answersNeedNotBeHidden();
    void bookmark_byKey_isUndoneAndRedone();
    void bookmark_byStar_isLive();
    void filter_narrowsAndEscapeClears();
    void emptyBookmarks_sayWhatToDo();
    void noMatch_offersToClearTheFilters();
    void keys_walkThroughTheList();
    void followUp_opensItsQuestion_andBackReturns();
    void copy_givesMarkdown();
    void restart_restoresThePlace();
    void restart_restoresACollection();
    void contentLanguage_switchesTheQuestionShown();
    void theme_restylesTheOpenWindow();
    void zoom_changesTheText();
    void narrowWindow_foldsTheTree();
    void everyControl_hasAName();

private:
    static void selectTopic(WindowFixture &f, const QString &topicId);
    static void selectQuestion(WindowFixture &f, const QString &id);
    static int questionsWithin(const WindowFixture &f, const QString &topicId);
};

/// By the English bank itself: in the topic and below it, whose ids begin with its own.
int TestBrowse::questionsWithin(const WindowFixture &f, const QString &topicId)
{
    const BankPtr bank = f.application->context().banks.banks(Language::English).first();
    return static_cast<int>(
        std::count_if(bank->questions().begin(), bank->questions().end(), [&](const Question &question) {
            const QString id = bank->topics()[question.topic].id;
            return id == topicId || id.startsWith(topicId + u'.');
        }));
}

void TestBrowse::selectTopic(WindowFixture &f, const QString &topicId)
{
    auto *tree = f.find<QTreeView>("topicTree");
    const auto found = tree->model()->match(tree->model()->index(0, 0), TopicTreeModel::TopicIdRole, topicId, 1,
                                            Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree->setCurrentIndex(found.first());
}

void TestBrowse::selectQuestion(WindowFixture &f, const QString &id)
{
    auto *list = f.find<QListView>("questionList");
    const auto found =
        list->model()->match(list->model()->index(0, 0), QuestionListModel::IdRole, id, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentIndex(found.first());
}

void TestBrowse::start_showsTheBankAndItsIntroduction()
{
    WindowFixture f;
    QTRY_VERIFY(f.find<QListView>("questionList")->model()->rowCount() >= 30);
    QVERIFY(f.find<QTextBrowser>("detailView")->toPlainText().contains(u"life cycle"_s, Qt::CaseInsensitive)
            || f.find<QTextBrowser>("detailView")->toPlainText().size() > 300);
    QVERIFY(!f.find<QPushButton>("revealButton")->isVisible());
    QCOMPARE(f.window->windowTitle(), u"Baiwen"_s);
}

void TestBrowse::selectingATopic_narrowsTheListAndShowsItsIntroduction()
{
    WindowFixture f;
    selectTopic(f, u"inference.scheduling"_s);
    auto *list = f.find<QListView>("questionList");
    const int count = questionsWithin(f, u"inference.scheduling"_s);
    QVERIFY(count >= 2 && count < questionsWithin(f, u"inference"_s));
    QCOMPARE(list->model()->rowCount(), count);
    QVERIFY(f.find<QTextBrowser>("detailView")->toPlainText().contains(u"Scheduling"_s));
    QVERIFY(f.find<QLabel>("questionCount")->text().startsWith(u"%1 questions"_s.arg(count)));
}

void TestBrowse::answer_isHiddenUntilSpace()
{
    WindowFixture f;
    selectTopic(f, u"inference.scheduling"_s);
    selectQuestion(f, u"real-time-serving"_s);
    const Question *question = f.application->context().banks.find(u"real-time-serving"_s, Language::English).question;
    auto *view = f.find<QTextBrowser>("detailView");
    QVERIFY(view->toPlainText().contains(question->title));
    QVERIFY(!view->toPlainText().contains(question->points[0].term));
    QVERIFY(f.find<QPushButton>("revealButton")->isVisible());
    f.press(Qt::Key_Space);
    QVERIFY(view->toPlainText().contains(question->points[0].term));
    QVERIFY(view->toPlainText().contains(u"Pitfalls"_s));
    QVERIFY(!f.find<QPushButton>("revealButton")->isVisible());
    QVERIFY(!f.action(Actions::RevealAnswer)->isEnabled());
}

void TestBrowse::answersNeedNotBeHidden()
{
    WindowFixture f;
    f.application->context().settings.set(Preferences::HideAnswers, false);
    selectQuestion(f, u"real-time-serving"_s);
    QVERIFY(f.find<QTextBrowser>("detailView")->toPlainText().contains(u"Pitfalls"_s));
}

void TestBrowse::bookmark_byKey_isUndoneAndRedone()
{
    WindowFixture f;
    Library &library = f.application->context().library;
    selectQuestion(f, u"interpretability"_s);
    f.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(library.isBookmarked(u"interpretability"_s));
    QVERIFY(f.action(Actions::Undo)->text().contains(u"bookmark"_s));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!library.isBookmarked(u"interpretability"_s));
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(library.isBookmarked(u"interpretability"_s));
}

void TestBrowse::bookmark_byStar_isLive()
{
    WindowFixture f;
    auto *tree = f.find<QTreeView>("topicTree");
    auto *list = f.find<QListView>("questionList");
    const QRect row = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 14, row.top() + 18));
    QTRY_COMPARE(tree->model()->index(1, 0).data(TopicTreeModel::CountRole).toInt(), 1);
    QVERIFY(list->model()->index(1, 0).data(QuestionListModel::BookmarkedRole).toBool());
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QCOMPARE(list->model()->rowCount(), 1);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void TestBrowse::filter_narrowsAndEscapeClears()
{
    WindowFixture f;
    f.action(Actions::FindQuestion)->trigger();
    auto *field = f.find<QLineEdit>("questionFilter");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"speech"_s);
    auto *list = f.find<QListView>("questionList");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() >= 1 && list->model()->rowCount() < 30, 30'000);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(list->model()->rowCount() >= 30);
}

void TestBrowse::emptyBookmarks_sayWhatToDo()
{
    WindowFixture f;
    auto *tree = f.find<QTreeView>("topicTree");
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QVERIFY(f.find<QLabel>("emptyText")->isVisible());
    QVERIFY(f.find<QLabel>("emptyText")->text().contains(u"Ctrl+D"_s));
}

void TestBrowse::noMatch_offersToClearTheFilters()
{
    WindowFixture f;
    f.find<QLineEdit>("questionFilter")->setText(u"zzzz"_s);
    auto *button = f.find<QPushButton>("emptyButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 30'000); // the index is being made
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(f.find<QListView>("questionList")->model()->rowCount() >= 30);
}

void TestBrowse::keys_walkThroughTheList()
{
    WindowFixture f;
    auto *list = f.find<QListView>("questionList");
    f.press(Qt::Key_J);
    QCOMPARE(list->currentIndex().row(), 0);
    f.press(Qt::Key_J);
    QCOMPARE(list->currentIndex().row(), 1);
    f.press(Qt::Key_K);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(f.window->windowTitle().contains(list->currentIndex().data().toString()));
}

void TestBrowse::followUp_opensItsQuestion_andBackReturns()
{
    WindowFixture f;
    auto *view = f.find<QTextBrowser>("detailView");
    selectQuestion(f, u"go-to-market"_s);
    f.press(Qt::Key_Space);
    Q_EMIT view->anchorClicked(QUrl(u"question:evaluating-llms"_s));
    auto *list = f.find<QListView>("questionList");
    QCOMPARE(list->currentIndex().data(QuestionListModel::IdRole).toString(), u"evaluating-llms"_s);
    f.action(Actions::Back)->trigger();
    QCOMPARE(list->currentIndex().data(QuestionListModel::IdRole).toString(), u"go-to-market"_s);
    f.action(Actions::Forward)->trigger();
    QCOMPARE(list->currentIndex().data(QuestionListModel::IdRole).toString(), u"evaluating-llms"_s);
}

void TestBrowse::copy_givesMarkdown()
{
    WindowFixture f;
    selectQuestion(f, u"interpretability"_s);
    f.action(Actions::CopyMarkdown)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"### "_s));
    QVERIFY(text.contains(u"id: interpretability"_s));
    QVERIFY(text.contains(u"**Answer:**"_s));
}

void TestBrowse::restart_restoresThePlace()
{
    WindowFixture f;
    selectTopic(f, u"safety.privacy"_s);
    selectQuestion(f, u"data-privacy-security"_s);
    f.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.application->context().library.isBookmarked(u"data-privacy-security"_s));
    f.restart();
    auto *tree = f.find<QTreeView>("topicTree");
    auto *list = f.find<QListView>("questionList");
    QTRY_COMPARE(tree->currentIndex().data(TopicTreeModel::TopicIdRole).toString(), u"safety.privacy"_s);
    QCOMPARE(list->currentIndex().data(QuestionListModel::IdRole).toString(), u"data-privacy-security"_s);
    QTRY_VERIFY(list->currentIndex().data(QuestionListModel::BookmarkedRole).toBool());
}

void TestBrowse::restart_restoresACollection()
{
    WindowFixture f;
    auto *tree = f.find<QTreeView>("topicTree");
    const auto find = [&](const QString &collection) {
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), TopicTreeModel::CollectionRole,
                                                           collection, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    };
    tree->setCurrentIndex(find(u"role/training"_s));
    auto *list = f.find<QListView>("questionList");
    const int count = list->model()->rowCount();
    QVERIFY(count > 0);
    QCOMPARE(count, tree->currentIndex().data(TopicTreeModel::CountRole).toInt());
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    f.restart();
    tree = f.find<QTreeView>("topicTree");
    QTRY_COMPARE(tree->currentIndex().data(TopicTreeModel::CollectionRole).toString(), u"role/training"_s);
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), count);
}

void TestBrowse::contentLanguage_switchesTheQuestionShown()
{
    WindowFixture f;
    selectQuestion(f, u"recommendation"_s);
    auto *view = f.find<QTextBrowser>("detailView");
    const QString english = view->toPlainText();
    f.action(Actions::SwitchContentLanguage)->trigger();
    QTRY_VERIFY(view->toPlainText() != english);
    const Question *chinese = f.application->context().banks.find(u"recommendation"_s, Language::Chinese).question;
    QTRY_VERIFY(view->toPlainText().contains(chinese->title));
}

void TestBrowse::theme_restylesTheOpenWindow()
{
    WindowFixture f;
    Settings &settings = f.application->context().settings;
    settings.set(Preferences::ThemeMode, Theme::Mode::Light);
    QCOMPARE(f.window->palette().color(QPalette::Window), Tokens::light().window);
    settings.set(Preferences::ThemeMode, Theme::Mode::Dark);
    QCOMPARE(f.window->palette().color(QPalette::Window), Tokens::dark().window);
    const QColor ground = f.find<QTextBrowser>("detailView")->grab().toImage().pixelColor(5, 200);
    QCOMPARE(ground, Tokens::dark().surface);
}

void TestBrowse::zoom_changesTheText()
{
    WindowFixture f;
    selectQuestion(f, u"interpretability"_s);
    auto *view = f.find<QTextBrowser>("detailView");
    const int before = view->document()->defaultFont().pixelSize();
    f.action(Actions::ZoomIn)->trigger();
    QVERIFY(view->document()->defaultFont().pixelSize() > before);
    f.action(Actions::ZoomReset)->trigger();
    QCOMPARE(view->document()->defaultFont().pixelSize(), before);
}

void TestBrowse::narrowWindow_foldsTheTree()
{
    WindowFixture f;
    f.window->resize(1280, 800);
    QTRY_VERIFY(f.find<QTreeView>("topicTree")->isVisible());
    f.window->resize(800, 600);
    QTRY_VERIFY(!f.find<QTreeView>("topicTree")->isVisible());
    QTest::mouseClick(f.find<QToolButton>("topicsButton"), Qt::LeftButton);
    QVERIFY(f.find<QTreeView>("topicTree")->isVisible());
    QVERIFY(!f.find<QListView>("questionList")->isVisible());
    selectTopic(f, u"business"_s);
    f.press(Qt::Key_Return);
    QVERIFY(!f.find<QTreeView>("topicTree")->isVisible());
    QVERIFY(f.find<QListView>("questionList")->isVisible());
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), questionsWithin(f, u"business"_s));
}

void TestBrowse::everyControl_hasAName()
{
    WindowFixture f;
    const auto widgets = f.window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u" "_s + QString::fromLatin1(widget->metaObject()->className())));
    }
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestBrowse test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_browse.moc"
