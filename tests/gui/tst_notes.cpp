// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/notedrafts.h"
#include "gui/browse/notepane.h"
#include "gui/marksfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBlock>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QString Id = u"interpretability"_s;
static const QString Other = u"go-to-market"_s;

class TestNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_opensTheEditor_escapeSavesAndShowsItAsItReads();
    void click_opensTheEditorWhereItWas();
    void enter_opensTheEditor();
    void emptyNote_invites();
    void clearedNote_isGone();
    void typing_isSavedTwoSecondsAfterTheLastKey();
    void idle_nothingWakes();
    void leaving_savesAtOnce_data();
    void leaving_savesAtOnce();
    void tab_movesOn();
    void letters_areTextInEveryField_data();
    void letters_areTextInEveryField();
    void composing_isNotCutOffBySaving();
    void composing_isNotAnEdit();
    void noBreakSpace_isKept();
    void longNote_growsAndFollowsTheCursor();
    void opening_movesNothing();
    void closing_movesNothing();
    void hiddenAnswer_hidesTheNote();
    void list_showsWhichQuestionsHaveOne();
    void title_isKeptWithTheNote();
    void otherCopy_isTakenInWhileTyping();
    void copying_isOfTheNoteOnly();
    void everyControl_hasAName();
    void theme_restylesTheEditor();
    void wheelAndPageKeys_scrollThePage();
    void beforeTheLibraryIsOpen_nothingIsEdited();
};

void TestNotes::key_opensTheEditor_escapeSavesAndShowsItAsItReads()
{
    MarksFixture f;
    f.show(Id);
    QVERIFY(!f.editor()->isVisible());
    f.press(Qt::Key_N);
    QVERIFY(f.editor()->isVisible());
    QVERIFY(f.editor()->hasFocus());
    QVERIFY(!f.noteView()->isVisible());
    QTest::keyClicks(f.editor(), u"look at **probes**"_s);
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    QVERIFY(!f.editor()->isVisible());
    QVERIFY(f.noteView()->hasFocus());
    QCOMPARE(f.noteView()->toPlainText(), u"look at probes"_s);
    QTRY_COMPARE(f.note(Id), u"look at **probes**"_s);
    QTRY_COMPARE(f.state(), u"Saved"_s);
}

void TestNotes::click_opensTheEditorWhereItWas()
{
    MarksFixture f;
    f.library().saveNote(Id, u"# one\n# two\n# three\n# four"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    auto *view = f.noteView();
    const int height = view->height();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(2, 8));
    QVERIFY(f.editor()->hasFocus());
    QCOMPARE(f.editor()->textCursor().blockNumber(), 0);
    QCOMPARE(f.editor()->geometry().topLeft(), view->geometry().topLeft());
    QVERIFY(f.editor()->height() >= height);
}

void TestNotes::enter_opensTheEditor()
{
    MarksFixture f;
    f.show(Id);
    f.noteView()->setFocus();
    f.press(Qt::Key_Return);
    QVERIFY(f.editor()->hasFocus());
}

void TestNotes::emptyNote_invites()
{
    MarksFixture f;
    f.show(Id);
    QVERIFY(f.noteView()->isVisible());
    QVERIFY(f.noteView()->toPlainText().contains(u"press N"_s));
    QCOMPARE(f.noteView()->document()->blockCount(), 1);
    QCOMPARE(f.state(), QString());
}

void TestNotes::clearedNote_isGone()
{
    MarksFixture f;
    f.library().saveNote(Id, u"x"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    f.press(Qt::Key_N);
    QTest::keyClick(f.editor(), Qt::Key_Backspace);
    QTest::keyClicks(f.editor(), u"  "_s); // nothing but blanks is nothing
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(f.library().allNotes().isEmpty());
}

void TestNotes::typing_isSavedTwoSecondsAfterTheLastKey()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    QVERIFY(f.saveTimer()->isActive());
    QVERIFY(f.saveTimer()->isSingleShot());
    QCOMPARE(f.saveTimer()->interval(), 2000);
    QCOMPARE(f.state(), u"Saving…"_s);
    f.saveTimer()->start(60'000);
    QTest::keyClicks(f.editor(), u"b"_s);
    QCOMPARE(f.saveTimer()->interval(), 2000); // from the beginning
    QVERIFY(f.note(Id).isEmpty());
    f.fire(f.saveTimer());
    QTRY_COMPARE(f.note(Id), u"ab"_s);
    QTRY_COMPARE(f.state(), u"Saved"_s);
    QVERIFY(f.editor()->hasFocus());
    QTest::keyClicks(f.editor(), u"c"_s);
    QCOMPARE(f.saveTimer()->interval(), 2000);
    QCOMPARE(f.editor()->toPlainText(), u"abc"_s);
}

void TestNotes::idle_nothingWakes()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    f.fire(f.saveTimer());
    QTRY_COMPARE(f.state(), u"Saved"_s);
    QVERIFY(!f.saveTimer()->isActive());
    QVERIFY(!f.retryTimer()->isActive());
    // Typed and taken back before it was saved: there is nothing to wait for either.
    QTest::keyClicks(f.editor(), u"b"_s);
    QVERIFY(f.saveTimer()->isActive());
    QTest::keyClick(f.editor(), Qt::Key_Backspace);
    QVERIFY(!f.saveTimer()->isActive());
    QCOMPARE(f.state(), u"Saved"_s);
}

void TestNotes::leaving_savesAtOnce_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"field", "question", "page", "window"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestNotes::leaving_savesAtOnce()
{
    QFETCH(QString, what);
    MarksFixture f;
    f.show(Id);
    f.write(u"kept"_s);
    if (what == "field"_L1) {
        f.find<QListView>("questionList")->setFocus();
    } else if (what == "question"_L1) {
        QVERIFY(f.browse()->showQuestion(Other));
    } else if (what == "page"_L1) {
        f.action(Actions::GoSettings)->trigger();
    } else {
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(f.editor(), &away);
    }
    QVERIFY(!f.saveTimer()->isActive());
    QTRY_COMPARE(f.note(Id), u"kept"_s);
    // Coming back to the window, the user goes on where they were.
    QCOMPARE(f.editor()->isVisible(), what == "window"_L1);
}

void TestNotes::tab_movesOn()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    QTest::keyClick(f.editor(), Qt::Key_Tab);
    QVERIFY(!f.editor()->hasFocus());
    QVERIFY(f.window->focusWidget());
    QVERIFY(f.window->focusWidget() != f.find<QTextBrowser>("detailView"));
    QTRY_COMPARE(f.note(Id), u"a"_s);
    // The way through the page passes by the text, the tags and the note, and comes round.
    QStringList passed;
    f.find<QTextBrowser>("detailView")->setFocus();
    for (int i = 0; i < 60 && !passed.contains(u"topicTree"_s); ++i) {
        f.press(Qt::Key_Tab);
        passed << f.window->focusWidget()->objectName();
    }
    QVERIFY2(passed.contains(u"tagField"_s), qPrintable(passed.join(u' ')));
    QVERIFY2(passed.indexOf(u"noteView"_s) > passed.indexOf(u"tagField"_s), qPrintable(passed.join(u' ')));
}

void TestNotes::letters_areTextInEveryField_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"noteEditor", "tagField", "questionFilter"})
        QTest::newRow(field) << QByteArray(field);
}

void TestNotes::letters_areTextInEveryField()
{
    QFETCH(QByteArray, field);
    MarksFixture f;
    f.library().changeTags({{Other, u"nt"_s, true}}); // something to complete
    QTRY_VERIFY(!f.library().allTags().isEmpty());
    f.show(Id);
    if (field == "noteEditor")
        f.press(Qt::Key_N);
    else if (field == "tagField")
        f.press(Qt::Key_T);
    else
        f.action(Actions::FindQuestion)->trigger();
    auto *widget = f.find<QWidget>(field.constData());
    QVERIFY(widget->hasFocus());
    QSignalSpy note(f.action(Actions::EditNote), &QAction::triggered);
    QSignalSpy tags(f.action(Actions::EditTags), &QAction::triggered);
    QSignalSpy next(f.action(Actions::NextQuestion), &QAction::triggered);
    for (const char letter : {'n', 't', 'j', ' ', 'N', 'T'})
        QTest::keyClick(f.window->windowHandle(), letter);
    QCOMPARE(note.size() + tags.size() + next.size(), 0);
    QVERIFY(widget->hasFocus());
    const QString typed = field == "noteEditor" ? f.editor()->toPlainText() : qobject_cast<QLineEdit *>(widget)->text();
    QCOMPARE(typed, u"ntj NT"_s);
}

void TestNotes::composing_isNotCutOffBySaving()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    QInputMethodEvent composing(u"ni hao"_s, {});
    QApplication::sendEvent(f.editor(), &composing);
    const auto preedit = [&] { return f.editor()->textCursor().block().layout()->preeditAreaText(); };
    QCOMPARE(preedit(), u"ni hao"_s);
    f.fire(f.saveTimer());
    QTRY_COMPARE(f.note(Id), u"a"_s);
    QTRY_COMPARE(f.state(), u"Saved"_s);
    QCOMPARE(preedit(), u"ni hao"_s);
    QVERIFY(f.editor()->hasFocus());
    QInputMethodEvent done;
    done.setCommitString(u"你好"_s);
    QApplication::sendEvent(f.editor(), &done);
    QCOMPARE(f.editor()->toPlainText(), u"a你好"_s);
    f.fire(f.saveTimer());
    QTRY_COMPARE(f.note(Id), u"a你好"_s);
}

void TestNotes::composing_isNotAnEdit()
{
    MarksFixture f;
    f.show(Id);
    f.press(Qt::Key_N);
    QInputMethodEvent composing(u"ni"_s, {});
    QApplication::sendEvent(f.editor(), &composing);
    QCOMPARE(f.stack().count(), 0);
    QVERIFY(!f.saveTimer()->isActive());
}

void TestNotes::noBreakSpace_isKept()
{
    MarksFixture f;
    const QString text = u"80\u00A0GB"_s;
    f.library().saveNote(Id, text);
    QTRY_COMPARE(f.note(Id), text);
    f.show(Id);
    f.write(u"!"_s);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), text + u'!');
}

void TestNotes::longNote_growsAndFollowsTheCursor()
{
    MarksFixture f;
    f.show(Id);
    f.press(Qt::Key_N);
    const int before = f.editor()->height();
    for (int line = 0; line < 60; ++line) {
        QTest::keyClicks(f.editor(), u"line"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
    }
    QVERIFY(f.editor()->height() > before);
    QCOMPARE(f.editor()->verticalScrollBar()->value(), 0);
    QCOMPARE(f.editor()->verticalScrollBar()->maximum(), 0);
    QCOMPARE(f.editor()->cursorForPosition({0, 0}).blockNumber(), 0);
    const auto *viewport = f.find<QTextBrowser>("detailView")->viewport();
    const QRect cursor(f.editor()->mapTo(viewport, f.editor()->cursorRect().topLeft()),
                       f.editor()->cursorRect().size());
    QVERIFY(viewport->rect().contains(cursor));
    // Up again, by the keyboard.
    QTest::keyClick(f.editor(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(viewport->rect().contains(f.editor()->mapTo(viewport, f.editor()->cursorRect().center())));
}

void TestNotes::opening_movesNothing()
{
    MarksFixture f;
    f.library().saveNote(Id, u"# A heading\n\n- one\n- two\n\n```\ncode\n```\n\nand a last line"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.window->resize(900, 600);
    f.show(Id);
    auto *view = f.find<QTextBrowser>("detailView");
    QCoreApplication::processEvents();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    const int scrolled = view->verticalScrollBar()->value();
    const QPoint place = f.noteView()->mapTo(view, QPoint());
    QTest::mouseClick(f.noteView()->viewport(), Qt::LeftButton, {}, f.noteView()->rect().center());
    QVERIFY(f.editor()->isVisible());
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(f.editor()->mapTo(view, QPoint()), place);
    QTest::keyClicks(f.editor(), u"x"_s);
    f.press(Qt::Key_Escape);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(f.noteView()->mapTo(view, QPoint()), place);
    QTRY_COMPARE(f.state(), u"Saved"_s);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
}

void TestNotes::closing_movesNothing()
{
    MarksFixture f;
    f.window->resize(900, 600);
    f.show(Id);
    f.press(Qt::Key_N);
    for (int line = 0; line < 20; ++line) { // one paragraph, when it is shown as it reads
        QTest::keyClicks(f.editor(), u"x"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
    }
    auto *view = f.find<QTextBrowser>("detailView");
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    const int scrolled = view->verticalScrollBar()->value();
    const int editor = f.editor()->height();
    f.press(Qt::Key_Escape);
    QVERIFY(f.noteView()->height() < editor);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
}

void TestNotes::hiddenAnswer_hidesTheNote()
{
    MarksFixture f;
    f.library().saveNote(Id, u"the answer is 42"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id, false);
    QVERIFY(!f.noteView()->toPlainText().contains(u"42"_s));
    f.press(Qt::Key_Space);
    QVERIFY(f.noteView()->toPlainText().contains(u"42"_s));
    // Asked for, it is shown before the answer.
    f.show(Other, false);
    f.show(Id, false);
    f.press(Qt::Key_N);
    QCOMPARE(f.editor()->toPlainText(), u"the answer is 42"_s);
    f.press(Qt::Key_Escape);
    QVERIFY(f.noteView()->toPlainText().contains(u"42"_s));
}

void TestNotes::list_showsWhichQuestionsHaveOne()
{
    MarksFixture f;
    f.show(Id);
    const auto *list = f.find<QListView>("questionList");
    QVERIFY(!list->currentIndex().data(QuestionListModel::HasNoteRole).toBool());
    f.write(u"a"_s);
    QVERIFY(!list->currentIndex().data(QuestionListModel::HasNoteRole).toBool()); // not saved yet
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(list->currentIndex().data(QuestionListModel::HasNoteRole).toBool());
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"has a note"_s));
}

void TestNotes::title_isKeptWithTheNote()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"a"_s);
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    const auto location = f.application->context().banks.find(Id, Language::English);
    QCOMPARE(f.library().title(Id), (QuestionTitle{location.question->title, location.bank->title()}));
}

void TestNotes::otherCopy_isTakenInWhileTyping()
{
    MarksFixture f;
    f.library().saveNote(Id, u"old"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    f.write(u" and mine"_s);
    QInputMethodEvent composing(u"zai"_s, {});
    QApplication::sendEvent(f.editor(), &composing);
    // As merging another copy of the library does.
    f.library().saveNote(Id, u"old"_s + NoteStore::Separator + u"theirs"_s);
    const QString both = u"old and mine"_s + NoteStore::Separator + u"theirs"_s;
    QTRY_COMPARE(f.editor()->toPlainText(), both);
    QVERIFY(f.editor()->textCursor().block().layout()->preeditAreaText() == "zai"_L1);
    QInputMethodEvent done;
    QApplication::sendEvent(f.editor(), &done);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), both);
}

void TestNotes::copying_isOfTheNoteOnly()
{
    MarksFixture f;
    f.library().saveNote(Id, u"my **own-words**"_s);
    QTRY_VERIFY(!f.note(Id).isEmpty());
    f.show(Id);
    f.action(Actions::CopyMarkdown)->trigger();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"own-words"_s));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(4, 4), f.noteView()->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(f.noteView()->viewport(), &asked);
    auto *menu = f.find<QMenu>("noteMenu");
    QVERIFY(menu->isVisible());
    menu->findChild<QAction *>(u"copyNote"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"my **own-words**"_s);
    menu->close();
}

void TestNotes::everyControl_hasAName()
{
    MarksFixture f(Preferences::InterfaceLanguage::Chinese);
    f.library().changeTags({{Id, u"x"_s, true}});
    QTRY_VERIFY(!f.library().allTags().isEmpty());
    f.show(Id);
    for (const bool edited : {false, true}) {
        if (edited)
            f.action(Actions::EditNote)->trigger();
        const auto widgets = f.window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void TestNotes::theme_restylesTheEditor()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"abc"_s);
    Settings &settings = f.application->context().settings;
    const int size = f.editor()->font().pixelSize();
    settings.set(Preferences::ThemeMode, Theme::Mode::Dark);
    settings.set(Preferences::Zoom, 200);
    QVERIFY(f.editor()->isVisible());
    QCOMPARE(f.editor()->toPlainText(), u"abc"_s);
    QCOMPARE(f.editor()->font().pixelSize(), size * 2);
    QCOMPARE(f.editor()->viewport()->grab().toImage().pixelColor(f.editor()->width() - 3, 3), Tokens::dark().surface);
}

void TestNotes::wheelAndPageKeys_scrollThePage()
{
    MarksFixture f;
    f.window->resize(900, 600);
    f.show(Id);
    QCoreApplication::processEvents();
    // Refused, it goes on to what is around it; Qt passes on only what comes from the system.
    const auto leavesTheWheel = [](QWidget *under) {
        const QPointF at = under->rect().center();
        QWheelEvent wheel(at, under->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(under, &wheel);
        return !wheel.isAccepted();
    };
    QScrollBar *bar = f.find<QTextBrowser>("detailView")->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(leavesTheWheel(f.noteView()->viewport()));
    f.noteView()->setFocus();
    f.press(Qt::Key_PageUp);
    QVERIFY(bar->value() < bar->maximum());
    f.press(Qt::Key_N);
    QVERIFY(leavesTheWheel(f.editor()->viewport()));
}

void TestNotes::beforeTheLibraryIsOpen_nothingIsEdited()
{
    // What is typed over a note that is not known would take its place.
    const QTemporaryDir data;
    const DataFolder folder(data.path());
    {
        Database newer;
        QVERIFY(newer.open(folder.libraryFile()));
        QVERIFY(newer.runScript("PRAGMA user_version = 9999"));
    }
    const ManualClock clock;
    const Application application(folder, clock);
    Library &library = application.context().library;
    NoteDrafts drafts(library);
    NotePane pane(application.context(), drafts);
    pane.setQuestion(Id, u"Title"_s, false);
    const auto *editor = pane.findChild<QPlainTextEdit *>(u"noteEditor"_s);
    const auto opens = [&] {
        pane.edit();
        return pane.canEdit() && !editor->isHidden();
    };
    QVERIFY(!opens());
    library.open();
    QTRY_COMPARE(library.state(), Library::State::Failed);
    QVERIFY(!opens());
    const QString told = pane.findChild<QTextBrowser *>(u"noteView"_s)->toPlainText();
    QVERIFY2(told.contains(library.problem().message), qPrintable(told));
    // Made right and tried again.
    QVERIFY(QFile::remove(folder.libraryFile()));
    library.open();
    QTRY_COMPARE(library.state(), Library::State::Ready);
    QVERIFY(opens());
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestNotes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notes.moc"
