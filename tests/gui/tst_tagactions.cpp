// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/marksfixture.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QString Id = u"interpretability"_s;
static const QString Other = u"go-to-market"_s;

/// A tag as a whole, from the topic tree; and marks that the library refuses to change.
class TestTagActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rename_isOneStepAndTheListFollows();
    void rename_ofCaseOnly();
    void rename_toNothingOrTheSame_doesNothing_data();
    void rename_toNothingOrTheSame_doesNothing();
    void rename_ontoAnother_asksAndMerges();
    void rename_thatWouldBeTooLong_isRefused();
    void remove_asksAndIsOneStep();
    void menu_isForTagsOnly();
    void failedWrite_leavesNoStep_data();
    void failedWrite_leavesNoStep();
    void failedWrite_belowOthers_goesWhenReached();
    void failedUndo_staysDone();

private:
    static void setTags(const MarksFixture &f, const QList<TagChange> &changes);
    static void select(const MarksFixture &f, const QString &tag);
};

void TestTagActions::setTags(const MarksFixture &f, const QList<TagChange> &changes)
{
    QSignalSpy changed(&f.library(), &Library::tagsChanged);
    f.library().changeTags(changes);
    QTRY_COMPARE(changed.size(), 1);
}

void TestTagActions::select(const MarksFixture &f, const QString &tag)
{
    auto *tree = f.find<QTreeView>("topicTree");
    QVERIFY(f.tagNode(tag).isValid());
    tree->setCurrentIndex(f.tagNode(tag));
    tree->setFocus();
}

void TestTagActions::rename_isOneStepAndTheListFollows()
{
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}, {Other, u"a/b"_s, true}, {Other, u"other"_s, true}});
    QVERIFY(!f.action(Actions::RenameTag)->isEnabled());
    select(f, u"a"_s);
    f.dialogs.typed = u" #x / y "_s;
    f.press(Qt::Key_F2);
    QCOMPARE(f.dialogs.asked, QStringList(u"renameTagDialog"_s));
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x/y"_s));
    QCOMPARE(f.library().tags(Other), QStringList({u"other"_s, u"x/y/b"_s}));
    QCOMPARE(f.stack().undoText(), u"rename tag “a” to “x/y”"_s);
    QCOMPARE(f.browse()->scope(), Scope::ofTag(u"x/y"_s));
    QCOMPARE(f.find<QTreeView>("topicTree")->currentIndex(), f.tagNode(u"x/y"_s));
    QCOMPARE(f.find<QListView>("questionList")->model()->rowCount(), 2);
    QVERIFY(f.find<QTextBrowser>("detailView")->toPlainText().startsWith(u"x/y"_s));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.library().tags(Other), QStringList({u"a/b"_s, u"other"_s}));
    QCOMPARE(f.library().tags(Id), QStringList(u"a"_s));
    QCOMPARE(f.browse()->scope(), Scope::ofTag(u"a"_s));
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x/y"_s));
    QCOMPARE(f.stack().count(), 1);
}

void TestTagActions::rename_ofCaseOnly()
{
    MarksFixture f;
    setTags(f, {{Id, u"kv"_s, true}, {Other, u"kv/cache"_s, true}});
    select(f, u"kv"_s);
    f.dialogs.typed = u"KV"_s;
    f.action(Actions::RenameTag)->trigger();
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"KV"_s));
    QCOMPARE(f.library().tags(Other), QStringList(u"KV/cache"_s));
    QCOMPARE(f.dialogs.asked, QStringList(u"renameTagDialog"_s)); // it merges with nothing
    QCOMPARE(f.tagNode(u"kv"_s).data().toString(), u"KV"_s);
}

void TestTagActions::rename_toNothingOrTheSame_doesNothing_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QString>("typed");
    QTest::newRow("cancelled") << true << QString();
    QTest::newRow("nothing") << false << u" / "_s;
    QTest::newRow("the same") << false << u"a"_s;
}

void TestTagActions::rename_toNothingOrTheSame_doesNothing()
{
    QFETCH(bool, cancelled);
    QFETCH(QString, typed);
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}});
    select(f, u"a"_s);
    f.dialogs.typed = cancelled ? std::nullopt : std::optional(typed);
    f.action(Actions::RenameTag)->trigger();
    QCOMPARE(f.stack().count(), 0);
    QCOMPARE(f.library().tags(Id), QStringList(u"a"_s));
}

void TestTagActions::rename_ontoAnother_asksAndMerges()
{
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}, {Id, u"B"_s, true}, {Other, u"a"_s, true}});
    select(f, u"a"_s);
    f.dialogs.typed = u"b"_s;
    f.dialogs.answer = false;
    f.action(Actions::RenameTag)->trigger();
    QCOMPARE(f.dialogs.asked, QStringList({u"renameTagDialog"_s, u"mergeTagsDialog"_s}));
    QCOMPARE(f.stack().count(), 0);
    f.dialogs.answer = true;
    f.action(Actions::RenameTag)->trigger();
    QTRY_COMPARE(f.library().tags(Other), QStringList(u"B"_s)); // as it was spelled
    QCOMPARE(f.library().tags(Id), QStringList(u"B"_s));
    QCOMPARE(f.stack().undoText(), u"merge tag “a” into “B”"_s);
    // What carried both carries both again.
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.library().tags(Other), QStringList(u"a"_s));
    QCOMPARE(f.library().tags(Id), QStringList({u"B"_s, u"a"_s}));
}

void TestTagActions::rename_thatWouldBeTooLong_isRefused()
{
    MarksFixture f;
    setTags(f, {{Id, u"a/below"_s, true}});
    select(f, u"a"_s);
    f.dialogs.typed = QString(Tag::MaximumLength - 2, u'x');
    f.action(Actions::RenameTag)->trigger();
    QCOMPARE(f.dialogs.told.size(), 1);
    QCOMPARE(f.stack().count(), 0);
}

void TestTagActions::remove_asksAndIsOneStep()
{
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}, {Other, u"a/b"_s, true}, {Other, u"z"_s, true}});
    select(f, u"a"_s);
    f.dialogs.answer = false;
    f.press(Qt::Key_Delete);
    QCOMPARE(f.dialogs.asked, QStringList(u"removeTagDialog"_s));
    QCOMPARE(f.stack().count(), 0);
    f.dialogs.answer = true;
    f.press(Qt::Key_Delete);
    QTRY_VERIFY(f.library().tags(Id).isEmpty());
    QCOMPARE(f.library().tags(Other), QStringList(u"z"_s));
    QCOMPARE(f.stack().undoText(), u"remove tag “a” from all questions"_s);
    QCOMPARE(f.browse()->scope(), Scope());
    QVERIFY(!f.action(Actions::RemoveTag)->isEnabled());
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.library().tags(Other), QStringList({u"a/b"_s, u"z"_s}));
    QCOMPARE(f.library().tags(Id), QStringList(u"a"_s));
}

void TestTagActions::menu_isForTagsOnly()
{
    MarksFixture f;
    setTags(f, {{Id, u"a"_s, true}});
    auto *tree = f.find<QTreeView>("topicTree");
    tree->expand(f.tagNode({}));
    const auto ask = [&](const QModelIndex &index) {
        const QPoint at = tree->visualRect(index).center();
        QTest::mouseClick(tree->viewport(), Qt::RightButton, {}, at);
        Q_EMIT tree->customContextMenuRequested(at);
    };
    ask(tree->model()->index(0, 0));
    ask(f.tagNode({}));
    QVERIFY(!f.window->findChild<QMenu *>(u"tagMenu"_s));
    ask(f.tagNode(u"a"_s));
    auto *menu = f.find<QMenu>("tagMenu");
    QVERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(f.action(Actions::RenameTag)));
    QVERIFY(f.action(Actions::RenameTag)->isEnabled());
    QVERIFY(menu->actions().contains(f.action(Actions::RemoveTag)));
    menu->close();
}

void TestTagActions::failedWrite_leavesNoStep_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("tag") << QByteArray("question_tags");
    QTest::newRow("bookmark") << QByteArray("bookmarks");
}

void TestTagActions::failedWrite_leavesNoStep()
{
    QFETCH(QByteArray, table);
    MarksFixture f;
    f.show(Other);
    f.tag(u"before"_s);
    QTRY_COMPARE(f.stack().count(), 1);
    QTRY_COMPARE(f.library().tags(Other), QStringList(u"before"_s));
    f.refuseWrites(table.constData());
    QSignalSpy failed(&f.library(), &Library::writeFailed);
    f.show(Id);
    if (table == "bookmarks")
        f.action(Actions::ToggleBookmark)->trigger();
    else
        f.tag(u"x"_s);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(f.stack().count(), 1);
    QCOMPARE(f.stack().index(), 1);
    QVERIFY(f.stack().undoText().contains(u"before"_s));
    QVERIFY(f.find<QLabel>("noticeText")->isVisible());
    f.allowWrites();
    f.stack().undo();
    QTRY_VERIFY(f.library().tags(Other).isEmpty());
}

void TestTagActions::failedWrite_belowOthers_goesWhenReached()
{
    MarksFixture f;
    setTags(f, {{Id, u"x"_s, true}});
    f.show(Id);
    f.refuseWrites("question_tags");
    QSignalSpy failed(&f.library(), &Library::writeFailed);
    f.find<QWidget>("tagChip")->setFocus();
    f.press(Qt::Key_Delete);
    f.action(Actions::ToggleBookmark)->trigger(); // before the failure is known
    QCOMPARE(f.stack().count(), 2);
    QTRY_VERIFY(f.library().isBookmarked(Id));
    QCOMPARE(failed.size(), 1);
    f.allowWrites();
    QCoreApplication::processEvents();
    f.stack().undo();
    QTRY_VERIFY(!f.library().isBookmarked(Id));
    f.stack().undo();
    QCOMPARE(f.stack().count(), 1); // the tag's step is gone, the bookmark's can be done again
    f.stack().redo();
    QTRY_VERIFY(f.library().isBookmarked(Id));
    QCOMPARE(f.library().tags(Id), QStringList(u"x"_s));
}

void TestTagActions::failedUndo_staysDone()
{
    MarksFixture f;
    f.show(Id);
    f.tag(u"x"_s);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x"_s));
    f.refuseWrites("question_tags");
    f.stack().undo();
    QTRY_COMPARE(f.stack().index(), 1);
    QVERIFY(f.stack().canUndo());
    QCOMPARE(f.library().tags(Id), QStringList(u"x"_s));
    f.allowWrites();
    f.stack().undo();
    QTRY_VERIFY(f.library().tags(Id).isEmpty());
    QCOMPARE(f.stack().index(), 0);
    f.stack().redo();
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"x"_s));
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestTagActions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tagactions.moc"
