// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/marksfixture.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QString Id = u"interpretability"_s;
static const QString Other = u"go-to-market"_s;

/// Notes that the library refuses to take, and what becomes of them.
class TestNoteFailures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failure_isToldAndTheTextStays();
    void retries_comeTwiceAsLateEachTime();
    void nextKey_triesAgain();
    void leavingTheQuestion_keepsTheTextForIt();
    void undoOfWhatFailed_leavesNothingToSave();
    void failedUndo_staysPending();
    void closing_asks_data();
    void closing_asks();
    void closing_savesWhatIsSavable();
    void copyThatCannotBeWritten_keepsTheWindowOpen();
    void windowThatStaysAfterAll_triesAgain();
    void programThatEnds_savesAtLast();

private:
    static void writeAndFail(MarksFixture &f, const QString &text);
};

void TestNoteFailures::writeAndFail(MarksFixture &f, const QString &text)
{
    f.show(Id);
    f.refuseWrites("notes");
    f.write(text);
    f.fire(f.saveTimer());
    QTRY_VERIFY2(f.state().startsWith(u"Could not be saved yet"_s), qPrintable(f.state()));
}

void TestNoteFailures::failure_isToldAndTheTextStays()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    QVERIFY(f.editor()->hasFocus());
    QCOMPARE(f.editor()->toPlainText(), u"mine"_s);
    QVERIFY(f.note(Id).isEmpty());
    QVERIFY(!f.find<QListView>("questionList")->currentIndex().data(QuestionListModel::HasNoteRole).toBool());
    f.allowWrites();
    f.fire(f.retryTimer());
    QTRY_COMPARE(f.note(Id), u"mine"_s);
    QTRY_COMPARE(f.state(), u"Saved"_s);
    QVERIFY(!f.retryTimer()->isActive());
}

void TestNoteFailures::retries_comeTwiceAsLateEachTime()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    for (const int seconds : {5, 10, 20, 40, 60, 60}) {
        QTRY_VERIFY(f.retryTimer()->isActive() && f.retryTimer()->interval() > 0);
        QCOMPARE(f.retryTimer()->interval(), seconds * 1000);
        f.fire(f.retryTimer());
    }
    // A success begins anew.
    QTRY_VERIFY(f.retryTimer()->isActive() && f.retryTimer()->interval() > 0);
    f.allowWrites();
    f.fire(f.retryTimer());
    QTRY_COMPARE(f.state(), u"Saved"_s);
    f.refuseWrites("notes");
    f.write(u" more"_s);
    f.fire(f.saveTimer());
    QTRY_VERIFY(f.retryTimer()->isActive());
    QCOMPARE(f.retryTimer()->interval(), 5000);
}

void TestNoteFailures::nextKey_triesAgain()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.allowWrites();
    QTest::keyClicks(f.editor(), u"!"_s);
    QTRY_COMPARE(f.note(Id), u"mine!"_s);
    QVERIFY(f.saveTimer()->isActive()); // further keys wait for a pause
    QTest::keyClicks(f.editor(), u"?"_s);
    QCoreApplication::processEvents();
    QCOMPARE(f.note(Id), u"mine!"_s);
    f.fire(f.saveTimer());
    QTRY_COMPARE(f.note(Id), u"mine!?"_s);
}

void TestNoteFailures::leavingTheQuestion_keepsTheTextForIt()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.show(Other);
    QVERIFY(f.noteView()->toPlainText().contains(u"press N"_s));
    QCOMPARE(f.state(), QString());
    f.action(Actions::GoSettings)->trigger();
    f.action(Actions::GoBrowse)->trigger();
    f.show(Id);
    QCOMPARE(f.noteView()->toPlainText(), u"mine"_s);
    QTRY_VERIFY(f.state().startsWith(u"Could not be saved yet"_s));
    f.show(Other);
    f.allowWrites();
    QTRY_VERIFY(f.retryTimer()->isActive());
    f.fire(f.retryTimer());
    QTRY_COMPARE(f.note(Id), u"mine"_s);
    QVERIFY(f.note(Other).isEmpty());
}

void TestNoteFailures::undoOfWhatFailed_leavesNothingToSave()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(f.retryTimer()->isActive());
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!f.retryTimer()->isActive());
    QVERIFY(f.noteView()->toPlainText().contains(u"press N"_s));
    QVERIFY(f.window->close());
    QVERIFY(f.dialogs.asked.isEmpty());
}

void TestNoteFailures::failedUndo_staysPending()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"mine"_s);
    f.press(Qt::Key_Escape);
    QTRY_COMPARE(f.note(Id), u"mine"_s);
    f.refuseWrites("note_contexts");
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.state().startsWith(u"Could not be saved yet"_s));
    QVERIFY(f.noteView()->toPlainText().contains(u"press N"_s));
    QCOMPARE(f.note(Id), u"mine"_s);
    f.allowWrites();
    f.fire(f.retryTimer());
    QTRY_VERIFY(f.library().allNotes().isEmpty());
}

void TestNoteFailures::closing_asks_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("closes");
    QTest::newRow("stay") << static_cast<int>(Dialogs::Choice::Reject) << false;
    QTest::newRow("close without") << static_cast<int>(Dialogs::Choice::Alternative) << true;
    QTest::newRow("save a copy") << static_cast<int>(Dialogs::Choice::Accept) << true;
}

void TestNoteFailures::closing_asks()
{
    QFETCH(int, choice);
    QFETCH(bool, closes);
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.dialogs.choice = static_cast<Dialogs::Choice>(choice);
    f.dialogs.file = f.data.filePath(u"copy.md"_s);
    QCOMPARE(f.window->close(), closes);
    QCOMPARE(f.dialogs.asked, QStringList(u"unsavedNotesDialog"_s));
    QFile copy(f.dialogs.file);
    QCOMPARE(copy.open(QIODevice::ReadOnly), f.dialogs.choice == Dialogs::Choice::Accept);
    if (copy.isOpen()) {
        const QString text = QString::fromUtf8(copy.readAll());
        QVERIFY(text.contains(u"\nmine\n"_s));
        QVERIFY(text.contains(f.application->context().banks.find(Id, Language::English).question->title));
    }
    if (!closes) {
        QVERIFY(f.window->isVisible());
        QCOMPARE(f.editor()->toPlainText(), u"mine"_s);
        f.allowWrites();
        QVERIFY(f.window->close());
        QCOMPARE(f.note(Id), u"mine"_s);
    } else {
        // The user has decided: it is not saved behind their back.
        f.allowWrites();
        f.window.reset();
        f.application.reset();
        f.start();
        QVERIFY(f.library().allNotes().isEmpty());
    }
}

void TestNoteFailures::closing_savesWhatIsSavable()
{
    MarksFixture f;
    f.show(Id);
    f.write(u"just typed"_s);
    f.restart();
    QVERIFY(f.dialogs.asked.isEmpty());
    QCOMPARE(f.note(Id), u"just typed"_s);
}

void TestNoteFailures::copyThatCannotBeWritten_keepsTheWindowOpen()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.dialogs.file = f.data.filePath(u"no such folder/copy.md"_s);
    // The copy fails once, then the user stays.
    f.dialogs.choices = {Dialogs::Choice::Accept, Dialogs::Choice::Reject};
    QVERIFY(!f.window->close());
    QCOMPARE(f.dialogs.asked.size(), 2);
    QCOMPARE(f.dialogs.told.size(), 1);
    QVERIFY(f.dialogs.told.first().contains(u"copy.md"_s));
    QCOMPARE(f.editor()->toPlainText(), u"mine"_s);
}

void TestNoteFailures::windowThatStaysAfterAll_triesAgain()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.dialogs.choice = Dialogs::Choice::Alternative;
    QVERIFY(f.browse()->mayClose()); // and another page would rather not
    f.allowWrites();
    QTRY_COMPARE(f.note(Id), u"mine"_s);
}

void TestNoteFailures::programThatEnds_savesAtLast()
{
    MarksFixture f;
    writeAndFail(f, u"mine"_s);
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(f.retryTimer()->isActive());
    f.allowWrites();
    f.window.reset(); // as when the session ends: nobody closed it
    f.application.reset();
    f.start();
    QCOMPARE(f.note(Id), u"mine"_s);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestNoteFailures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notefailures.moc"
