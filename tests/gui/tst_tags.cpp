// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/marksfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QString Id = u"interpretability"_s;
static const QString Other = u"go-to-market"_s;

class TestTags final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_goesToTheField_enterAdds();
    void name_isNormalised_data();
    void name_isNormalised();
    void leavingTheField_adds_escapeDoesNot();
    void completion_offersWhatThereIs();
    void chip_isTakenOffByCrossAndByKey();
    void keys_walkAlongTheRow();
    void longName_staysInTheRow();
    void undo_namesTheStep();
    void tree_showsTagsWithCounts();
    void selectingATag_showsItsQuestions();
    void lastTagTakenOff_keepsTheQuestionShown();
    void chip_leadsToItsQuestions();
    void restart_restoresTheTag();
    void restart_restoresTheTag_whenTheLibraryComesLast();
    void restart_withoutTheLibrary_forgetsNothing();
    void filter_findsTheUsersTags();

private:
    [[nodiscard]] static QStringList chips(const MarksFixture &f);
    [[nodiscard]] static QWidget *chip(const MarksFixture &f, const QString &tag);
    static void setTags(const MarksFixture &f, const QList<TagChange> &changes);
};

static QList<QWidget *> chipWidgets(const MarksFixture &f)
{
    QList<QWidget *> chips = f.window->findChildren<QWidget *>(u"tagChip"_s);
    chips.removeIf([](const QWidget *chip) { return !chip->isVisible(); });
    std::sort(chips.begin(), chips.end(),
              [](const QWidget *a, const QWidget *b) { return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x()); });
    return chips;
}

QStringList TestTags::chips(const MarksFixture &f)
{
    QStringList names;
    const QList<QWidget *> widgets = chipWidgets(f);
    for (const QWidget *chip : widgets)
        names << chip->toolTip();
    return names;
}

QWidget *TestTags::chip(const MarksFixture &f, const QString &tag)
{
    const QList<QWidget *> widgets = chipWidgets(f);
    for (QWidget *chip : widgets) {
        if (chip->toolTip() == tag)
            return chip;
    }
    qFatal("no chip %s", qPrintable(tag));
    return nullptr;
}

void TestTags::setTags(const MarksFixture &f, const QList<TagChange> &changes)
{
    QSignalSpy changed(&f.library(), &Library::tagsChanged);
    f.library().changeTags(changes);
    QTRY_COMPARE(changed.size(), 1);
}

void TestTags::key_goesToTheField_enterAdds()
{
    MarksFixture f;
    f.show(Id);
    QVERIFY(chips(f).isEmpty());
    f.press(Qt::Key_T);
    QVERIFY(f.tagField()->hasFocus());
    QTest::keyClicks(f.tagField(), u"b"_s);
    QTest::keyClick(f.tagField(), Qt::Key_Return);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"b"_s));
    QVERIFY(f.tagField()->hasFocus()); // for the next
    QVERIFY(f.tagField()->text().isEmpty());
    f.tag(u"a"_s);
    QTRY_COMPARE(chips(f), QStringList({u"a"_s, u"b"_s}));
    const auto location = f.application->context().banks.find(Id, Language::English);
    QCOMPARE(f.library().title(Id), (QuestionTitle{location.question->title, location.bank->title()}));
    f.show(Other);
    QVERIFY(chips(f).isEmpty());
}

void TestTags::name_isNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tag"); // empty: none
    QTest::newRow("hash and blanks") << u" #systems / new "_s << u"systems/new"_s;
    QTest::newRow("known but for case") << u"SYSTEMS/SERVING"_s << u"Systems/Serving"_s;
    QTest::newRow("known upper level") << u"systems/kernels"_s << u"Systems/kernels"_s;
    QTest::newRow("full-width") << u"ＳＹＳＴＥＭＳ／ｎｅｗ"_s << u"Systems/ｎｅｗ"_s;
    QTest::newRow("on it already") << u"HERE"_s << QString();
    QTest::newRow("nothing") << u" / # "_s << QString();
}

void TestTags::name_isNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QString, tag);
    MarksFixture f;
    if (tag != "systems/new"_L1)
        setTags(f, {{Other, u"Systems/Serving"_s, true}});
    setTags(f, {{Id, u"here"_s, true}});
    f.show(Id);
    f.action(Actions::EditTags)->trigger();
    f.tagField()->setText(typed);
    QTest::keyClick(f.tagField(), Qt::Key_Return);
    QTRY_VERIFY(f.tagField()->text().isEmpty());
    if (!tag.isEmpty()) {
        QTRY_COMPARE(f.library().tags(Id).size(), 2);
        QVERIFY2(f.library().tags(Id).contains(tag), qPrintable(f.library().tags(Id).join(u' ')));
    }
    QCOMPARE(f.stack().count(), tag.isEmpty() ? 0 : 1);
}

void TestTags::leavingTheField_adds_escapeDoesNot()
{
    MarksFixture f;
    f.show(Id);
    f.press(Qt::Key_T);
    QTest::keyClicks(f.tagField(), u"no"_s);
    QTest::keyClick(f.tagField(), Qt::Key_Escape);
    QVERIFY(f.tagField()->text().isEmpty());
    QVERIFY(f.find<QTextBrowser>("detailView")->hasFocus());
    f.press(Qt::Key_T);
    QTest::keyClicks(f.tagField(), u"yes"_s);
    QTest::keyClick(f.tagField(), Qt::Key_Tab);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"yes"_s));
    // Typed for one question, it is not put on the next.
    f.press(Qt::Key_T);
    QTest::keyClicks(f.tagField(), u"too"_s);
    f.show(Other);
    QTRY_COMPARE(f.library().tags(Id), QStringList({u"too"_s, u"yes"_s}));
    QVERIFY(f.library().tags(Other).isEmpty());
}

void TestTags::completion_offersWhatThereIs()
{
    MarksFixture f;
    setTags(f, {{Other, u"systems/serving"_s, true}, {Other, u"maths"_s, true}, {Id, u"serious"_s, true}});
    f.show(Id);
    f.press(Qt::Key_T);
    QTest::keyClicks(f.tagField(), u"SER"_s);
    const QCompleter *completer = f.tagField()->completer();
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionModel()->rowCount(), 1); // not the one that it has
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(f.library().tags(Id), QStringList({u"serious"_s, u"systems/serving"_s}));
    QTRY_VERIFY(f.tagField()->text().isEmpty());
    QVERIFY(!completer->popup()->isVisible());
    QCOMPARE(f.stack().count(), 1);
    // Escape closes the list first, and goes only then.
    QTest::keyClicks(f.tagField(), u"ma"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Escape);
    QVERIFY(!completer->popup()->isVisible());
    QCOMPARE(f.tagField()->text(), u"ma"_s);
}

void TestTags::chip_isTakenOffByCrossAndByKey()
{
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}, {Id, u"b"_s, true}, {Id, u"c"_s, true}});
    f.show(Id);
    QCOMPARE(chips(f), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QTest::mouseClick(chip(f, u"a"_s)->findChild<QToolButton *>(u"removeTagButton"_s), Qt::LeftButton);
    QTRY_COMPARE(chips(f), QStringList({u"b"_s, u"c"_s}));
    chip(f, u"b"_s)->setFocus();
    f.press(Qt::Key_Delete);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"c"_s));
    QVERIFY(chip(f, u"c"_s)->hasFocus());
    f.press(Qt::Key_Delete);
    QTRY_VERIFY(f.library().tags(Id).isEmpty());
    QVERIFY(f.tagField()->hasFocus());
    QVERIFY(!f.tagNode({}).isValid());
}

void TestTags::keys_walkAlongTheRow()
{
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}, {Id, u"b"_s, true}});
    f.show(Id);
    f.press(Qt::Key_T);
    QTest::keyClick(f.tagField(), Qt::Key_Backspace);
    QVERIFY(chip(f, u"b"_s)->hasFocus());
    f.press(Qt::Key_Left);
    QVERIFY(chip(f, u"a"_s)->hasFocus());
    f.press(Qt::Key_Left);
    QVERIFY(chip(f, u"a"_s)->hasFocus());
    f.press(Qt::Key_Tab);
    QVERIFY(chip(f, u"b"_s)->hasFocus());
    f.press(Qt::Key_Right);
    QVERIFY(f.tagField()->hasFocus());
}

void TestTags::longName_staysInTheRow()
{
    MarksFixture f;
    const QString tag = u"w"_s.repeated(Tag::MaximumLength);
    setTags(f, {{Id, tag, true}});
    f.window->resize(900, 600);
    f.show(Id);
    QCoreApplication::processEvents();
    const QWidget *bar = f.find<QWidget>("tagBar");
    QVERIFY(bar->rect().contains(chip(f, tag)->geometry()));
    QVERIFY(bar->rect().contains(f.tagField()->geometry()));
    QVERIFY(f.find<QTextBrowser>("detailView")
                ->viewport()
                ->rect()
                .contains(bar->mapTo(f.find<QTextBrowser>("detailView")->viewport(), bar->rect().bottomRight())));
}

void TestTags::undo_namesTheStep()
{
    MarksFixture f;
    f.show(Id);
    const QString title = f.application->context().banks.find(Id, Language::English).question->title.left(20);
    f.tag(u"x"_s);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x"_s));
    QVERIFY2(f.stack().undoText().startsWith(u"tag “x” on “"_s + title), qPrintable(f.stack().undoText()));
    chip(f, u"x"_s)->setFocus();
    f.press(Qt::Key_Delete);
    QTRY_VERIFY(f.library().tags(Id).isEmpty());
    QVERIFY2(f.stack().undoText().startsWith(u"remove tag “x” from “"_s + title), qPrintable(f.stack().undoText()));
    f.action(Actions::GoSettings)->trigger();
    f.action(Actions::Undo)->trigger();
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x"_s));
    f.action(Actions::Undo)->trigger();
    QTRY_VERIFY(f.library().tags(Id).isEmpty());
    f.action(Actions::Redo)->trigger();
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x"_s));
    f.action(Actions::GoBrowse)->trigger();
    QCOMPARE(chips(f), QStringList(u"x"_s));
}

void TestTags::tree_showsTagsWithCounts()
{
    MarksFixture f;
    auto *tree = f.find<QTreeView>("topicTree");
    QVERIFY(!f.tagNode({}).isValid());
    f.show(Id);
    f.tag(u"systems/serving"_s);
    QTRY_VERIFY(f.tagNode({}).isValid());
    QCOMPARE(f.tagNode({}).row(), 5);
    QCOMPARE(f.tagNode({}).data().toString(), u"Tags"_s);
    QVERIFY(tree->isExpanded(f.tagNode({}))); // the first one is seen to be there
    QCOMPARE(f.tagNode(u"systems/serving"_s).parent(), f.tagNode(u"systems"_s));
    tree->expand(f.tagNode(u"systems"_s));
    f.show(Other);
    f.tag(u"systems"_s);
    QTRY_COMPARE(f.tagNode(u"systems"_s).data(TopicTreeModel::CountRole).toInt(), 2);
    QCOMPARE(f.tagNode(u"systems/serving"_s).data(TopicTreeModel::CountRole).toInt(), 1);
    QVERIFY(tree->isExpanded(f.tagNode(u"systems"_s))); // what was open is so still
}

void TestTags::selectingATag_showsItsQuestions()
{
    MarksFixture f;
    setTags(f, {{Id, u"s/a"_s, true}, {Other, u"s/b"_s, true}, {Other, u"t"_s, true}});
    auto *tree = f.find<QTreeView>("topicTree");
    const auto *list = f.find<QListView>("questionList");
    tree->setCurrentIndex(f.tagNode(u"s"_s));
    QCOMPARE(list->model()->rowCount(), 2);
    tree->setCurrentIndex(f.tagNode(u"s/a"_s));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(f.find<QTextBrowser>("detailView")->toPlainText().contains(u"s/a"_s));
    f.press(Qt::Key_J);
    QCOMPARE(f.shown(), Id);
    tree->setCurrentIndex(f.tagNode({}));
    QCOMPARE(list->model()->rowCount(), 2);
    // It follows what is tagged meanwhile.
    setTags(f, {{u"real-time-serving"_s, u"t"_s, true}});
    QCOMPARE(list->model()->rowCount(), 3);
}

void TestTags::lastTagTakenOff_keepsTheQuestionShown()
{
    MarksFixture f;
    setTags(f, {{Id, u"x"_s, true}, {Other, u"x"_s, true}, {Id, u"only"_s, true}});
    f.find<QTreeView>("topicTree")->setCurrentIndex(f.tagNode(u"x"_s));
    f.show(Id);
    const QString title = f.window->windowTitle();
    chip(f, u"x"_s)->setFocus();
    f.press(Qt::Key_Delete);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"only"_s));
    QCOMPARE(f.window->windowTitle(), title);
    QCOMPARE(f.browse()->scope(), Scope::ofTag(u"x"_s));
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), 1);
    QVERIFY(!f.find<QListView>("questionList")->selectionModel()->hasSelection());
    // With its last question the tag goes, and the user is among all questions, at the same one.
    f.find<QTreeView>("topicTree")->setCurrentIndex(f.tagNode(u"only"_s));
    f.show(Id);
    chip(f, u"only"_s)->setFocus();
    f.press(Qt::Key_Delete);
    QTRY_COMPARE(f.browse()->scope(), Scope());
    QCOMPARE(f.window->windowTitle(), title);
    QCOMPARE(f.shown(), Id);
    QCOMPARE(f.find<QTreeView>("topicTree")->currentIndex().row(), 0);
}

void TestTags::chip_leadsToItsQuestions()
{
    MarksFixture f;
    setTags(f, {{Id, u"x"_s, true}, {Other, u"x"_s, true}});
    f.show(Id);
    QTest::mouseClick(chip(f, u"x"_s), Qt::LeftButton, {}, QPoint(6, 6));
    QCOMPARE(f.browse()->scope(), Scope::ofTag(u"x"_s));
    QCOMPARE(f.find<QTreeView>("topicTree")->currentIndex(), f.tagNode(u"x"_s));
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), 2);
    QCOMPARE(f.shown(), Id);
}

void TestTags::restart_restoresTheTag()
{
    MarksFixture f;
    setTags(f, {{Id, u"s/a"_s, true}, {Other, u"s/a"_s, true}, {Other, u"z"_s, true}});
    auto *tree = f.find<QTreeView>("topicTree");
    tree->expand(f.tagNode({}));
    tree->expand(f.tagNode(u"s"_s));
    tree->setCurrentIndex(f.tagNode(u"s/a"_s));
    f.show(Other);
    f.restart();
    QTRY_COMPARE(f.browse()->scope(), Scope::ofTag(u"s/a"_s));
    tree = f.find<QTreeView>("topicTree");
    QCOMPARE(tree->currentIndex(), f.tagNode(u"s/a"_s));
    QVERIFY(tree->isExpanded(f.tagNode({})));
    QVERIFY(tree->isExpanded(f.tagNode(u"s"_s)));
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), 2);
    QCOMPARE(f.shown(), Other);
    QVERIFY(f.window->windowTitle().size() > u"Baiwen"_s.size());
}

/// The window after a start in which the banks are there first.
static void startWithBanksOnly(MarksFixture &f)
{
    f.window->close();
    f.window.reset();
    f.application = std::make_unique<Application>(DataFolder(f.data.path()), f.clock);
    const Context &context = f.application->context();
    f.window = std::make_unique<MainWindow>(context);
    f.window->resize(1280, 820);
    f.window->show();
    context.banks.load(Language::English);
    QTRY_VERIFY(context.banks.isLoaded(Language::English));
    QCoreApplication::processEvents();
}

void TestTags::restart_restoresTheTag_whenTheLibraryComesLast()
{
    MarksFixture f;
    setTags(f, {{Id, u"s/a"_s, true}, {Other, u"s/a"_s, true}});
    auto *tree = f.find<QTreeView>("topicTree");
    tree->expand(f.tagNode({}));
    tree->setCurrentIndex(f.tagNode(u"s/a"_s));
    tree->expand(f.tagNode(u"s"_s));
    f.show(Other);
    startWithBanksOnly(f);
    QCOMPARE(f.shown(), Other);
    QCOMPARE(f.browse()->scope(), Scope());
    f.library().open();
    QTRY_COMPARE(f.browse()->scope(), Scope::ofTag(u"s/a"_s));
    tree = f.find<QTreeView>("topicTree");
    QCOMPARE(tree->currentIndex(), f.tagNode(u"s/a"_s));
    QVERIFY(tree->isExpanded(f.tagNode(u"s"_s)));
    QCOMPARE(f.shown(), Other);
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), 2);
}

void TestTags::restart_withoutTheLibrary_forgetsNothing()
{
    MarksFixture f;
    setTags(f, {{Id, u"x"_s, true}});
    f.find<QTreeView>("topicTree")->setCurrentIndex(f.tagNode(u"x"_s));
    startWithBanksOnly(f);
    f.restart();
    QTRY_COMPARE(f.browse()->scope(), Scope::ofTag(u"x"_s));
    // Unless the user went elsewhere meanwhile.
    startWithBanksOnly(f);
    auto *tree = f.find<QTreeView>("topicTree");
    tree->setCurrentIndex(tree->model()->index(3, 0));
    const Scope chosen = f.browse()->scope();
    f.library().open();
    QTRY_VERIFY(f.tagNode(u"x"_s).isValid());
    QCOMPARE(f.browse()->scope(), chosen);
}

void TestTags::filter_findsTheUsersTags()
{
    MarksFixture f;
    setTags(f, {{Id, u"zzz-mine"_s, true}});
    f.find<QLineEdit>("questionFilter")->setText(u"zzz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.find<QListView>("questionList")->model()->rowCount(), 1, 30'000);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestTags test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tags.moc"
