// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/marksfixture.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QString Id = u"interpretability"_s;
static const QString Other = u"go-to-market"_s;

class TestNoteUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStay_isOneStep();
    void twoStays_areTwoSteps();
    void savesInBetween_makeNoStep();
    void typedAndTakenBack_isNoStep();
    void insideTheEditor_undoIsOfCharacters();
    void menuUndo_whileEditing_changesTheEditor();
    void undo_ofAQuestionNotShown();
    void undo_afterAnotherPage();
    void stepBetween_partsTheTyping();
    void fiftySteps_areUndone();
    void restart_keepsTextsAndForgetsSteps();
};

void TestNoteUndo::oneStay_isOneStep()
{
    MarksFixture f;
    f.library().saveNote(Id, u"old"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    f.write(u" and new"_s);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), u"old and new"_s);
    QCOMPARE(f.stack().count(), 1);
    const QString title = f.application->context().banks.find(Id, Language::English).question->title;
    QVERIFY(f.stack().undoText().startsWith(u"note on “"_s + title.left(20)));
    QVERIFY(f.action(Actions::Undo)->text().contains(f.stack().undoText()));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.note(Id), u"old"_s);
    QCOMPARE(f.noteView()->toPlainText(), u"old"_s);
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.note(Id), u"old and new"_s);
    QCOMPARE(f.noteView()->toPlainText(), u"old and new"_s);
    QTRY_VERIFY(!f.saveTimer()->isActive() && !f.retryTimer()->isActive());
}

void TestNoteUndo::twoStays_areTwoSteps()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    f.press(Qt::Key_Escape);
    f.write(u"b"_s);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), u"ab"_s);
    QCOMPARE(f.stack().count(), 2);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.note(Id), u"a"_s);
}

void TestNoteUndo::savesInBetween_makeNoStep()
{
    MarksFixture f;
    f.show(Id);
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s}) {
        f.write(text);
        f.fire(f.saveTimer());
        QTRY_COMPARE(f.state(), u"Saved"_s);
    }
    f.press(Qt::Key_Escape);
    QCOMPARE(f.note(Id), u"abc"_s);
    QCOMPARE(f.stack().count(), 1);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.library().allNotes().isEmpty());
}

void TestNoteUndo::typedAndTakenBack_isNoStep()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    QCOMPARE(f.stack().count(), 1);
    QTest::keyClick(f.editor(), Qt::Key_Backspace);
    QCOMPARE(f.stack().count(), 0);
    QVERIFY(!f.stack().canUndo());
    QTest::keyClicks(f.editor(), u"b"_s);
    QCOMPARE(f.stack().count(), 1);
}

void TestNoteUndo::insideTheEditor_undoIsOfCharacters()
{
    MarksFixture f;
    f.show(Other);
    f.press(Qt::Key_D, Qt::ControlModifier); // a step that must stay
    QTRY_VERIFY(f.library().isBookmarked(Other));
    f.show(Id);
    f.write(u"abc"_s);
    QTest::keyClick(f.window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.editor()->toPlainText().size() < 3);
    QVERIFY(f.editor()->hasFocus());
    // All characters are gone: further on is nothing of the editor's.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(f.window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.editor()->toPlainText().isEmpty());
    QCOMPARE(f.stack().count(), 1);
    QTest::keyClick(f.window->windowHandle(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.editor()->toPlainText().isEmpty());
    f.press(Qt::Key_Escape);
    // Outside it is of steps.
    QTest::keyClick(f.window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.library().allNotes().isEmpty());
    QVERIFY(f.library().isBookmarked(Other));
    QTest::keyClick(f.window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!f.library().isBookmarked(Other));
}

void TestNoteUndo::menuUndo_whileEditing_changesTheEditor()
{
    MarksFixture f;
    f.library().saveNote(Id, u"old"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    f.write(u" and new"_s);
    f.action(Actions::Undo)->trigger();
    QCOMPARE(f.editor()->toPlainText(), u"old"_s);
    QVERIFY(f.editor()->isVisible());
    f.action(Actions::Redo)->trigger();
    QCOMPARE(f.editor()->toPlainText(), u"old and new"_s);
    QTest::keyClicks(f.editor(), u"er"_s);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), u"old and newer"_s);
}

void TestNoteUndo::undo_ofAQuestionNotShown()
{
    MarksFixture f;
    f.library().saveNote(Id, u"old"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    f.write(u" and new"_s);
    f.show(Other);
    QTRY_COMPARE(f.note(Id), u"old and new"_s);
    f.write(u"of the other"_s);
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(!f.note(Other).isEmpty());
    f.stack().undo();
    f.stack().undo();
    QTRY_COMPARE(f.note(Id), u"old"_s);
    QTRY_VERIFY(f.note(Other).isEmpty());
    QVERIFY(f.noteView()->toPlainText().contains(u"press N"_s)); // of the one shown
}

void TestNoteUndo::undo_afterAnotherPage()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    f.action(Actions::GoInterview)->trigger();
    QTRY_COMPARE(f.note(Id), u"a"_s);
    QVERIFY(f.action(Actions::Undo)->isEnabled());
    f.action(Actions::Undo)->trigger();
    QTRY_VERIFY(f.note(Id).isEmpty());
    f.action(Actions::GoBrowse)->trigger();
    QVERIFY(f.noteView()->toPlainText().contains(u"press N"_s));
}

void TestNoteUndo::stepBetween_partsTheTyping()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    QTest::keyClick(f.window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(f.editor(), u"b"_s);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), u"ab"_s);
    QCOMPARE(f.stack().count(), 3);
    f.stack().undo();
    QTRY_COMPARE(f.note(Id), u"a"_s);
    QVERIFY(f.library().isBookmarked(Id));
}

void TestNoteUndo::fiftySteps_areUndone()
{
    MarksFixture f;
    f.show(Id);
    for (int i = 0; i < 60; ++i) {
        f.write(u"x"_s);
        f.press(Qt::Key_Escape);
    }
    QTRY_COMPARE(f.note(Id), QString(60, u'x'));
    QCOMPARE(f.stack().count(), 60);
    f.action(Actions::GoSettings)->trigger();
    for (int i = 0; i < 60; ++i)
        f.stack().undo();
    QTRY_VERIFY(f.library().allNotes().isEmpty());
    for (int i = 0; i < 60; ++i)
        f.stack().redo();
    QTRY_COMPARE(f.note(Id), QString(60, u'x'));
}

void TestNoteUndo::restart_keepsTextsAndForgetsSteps()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"first"_s);
    f.press(Qt::Key_Escape);
    f.write(u" second"_s);
    f.press(Qt::Key_Escape);
    f.stack().undo();
    QTRY_COMPARE(f.note(Id), u"first"_s);
    f.tag(u"tagged"_s);
    QTRY_COMPARE(f.library().tags(Id), QStringList(u"tagged"_s));
    f.restart();
    QCOMPARE(f.note(Id), u"first"_s);
    QCOMPARE(f.library().tags(Id), QStringList(u"tagged"_s));
    QVERIFY(!f.stack().canUndo());
    QVERIFY(!f.stack().canRedo());
    QVERIFY(!f.action(Actions::Undo)->isEnabled());
    f.show(Id);
    QTRY_COMPARE(f.noteView()->toPlainText(), u"first"_s);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestNoteUndo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_noteundo.moc"
