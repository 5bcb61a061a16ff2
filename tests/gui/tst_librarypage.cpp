// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/librarynotices.h"
#include "gui/librarypage.h"
#include "gui/windowfixture.h"
#include "models/backuplistmodel.h"
#include "support/wait.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QUndoStack>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLibraryPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutBackups_saysWhenTheFirstIsMade();
    void backUpNow_isListedWithWhatItHolds();
    void restore_asksThenBringsBackWhatWas();
    void restore_notConfirmed_changesNothing();
    void exportAndMerge_carryMarksToAnotherMachine();
    void mergeOfABadFile_saysSoInPlace();
    void markedQuestionWithoutABank_isListedAndExported();
    void conflictCopy_isOfferedForMerging();
    void damagedLibrary_isToldAtTheStart();
    void everyControl_hasAName();

private:
    [[nodiscard]] static Library &library(const WindowFixture &f) { return f.application->context().library; }
    static void visit(const WindowFixture &f) { f.action(Actions::GoLibrary)->trigger(); }
};

void TestLibraryPage::withoutBackups_saysWhenTheFirstIsMade()
{
    const WindowFixture f;
    visit(f);
    QVERIFY(f.find<LibraryPage>("libraryPage")->isVisible());
    QCOMPARE(f.window->windowTitle(), u"Your data — Baiwen"_s);
    QVERIFY(f.find<QLabel>("noBackupsLabel")->isVisible());
    QVERIFY(!f.find<QTableView>("backupTable")->isVisible());
    QVERIFY(!f.find<QPushButton>("restoreButton")->isEnabled());
    QVERIFY(!f.find<QListWidget>("orphanList")->isVisible());
}

void TestLibraryPage::backUpNow_isListedWithWhatItHolds()
{
    const WindowFixture f;
    QVERIFY(waitFor(library(f).setBookmarks({u"real-time-serving"_s, u"request-latency"_s}, true)));
    visit(f);
    auto *table = f.find<QTableView>("backupTable");
    QTRY_VERIFY(table->model()->rowCount() >= 1); // made with the first write
    const int before = table->model()->rowCount();
    f.find<QPushButton>("backUpButton")->click();
    QTRY_COMPARE(table->model()->rowCount(), before + 1);
    QCOMPARE(table->model()->index(0, BackupListModel::ReasonColumn).data().toString(), u"you asked for it"_s);
    QCOMPARE(table->model()->index(0, BackupListModel::BookmarksColumn).data().toString(), u"2"_s);
    QCOMPARE(f.find<QLabel>("statusLabel")->text(), u"Backed up."_s);
}

void TestLibraryPage::restore_asksThenBringsBackWhatWas()
{
    WindowFixture f;
    QVERIFY(waitFor(library(f).setBookmarked(u"real-time-serving"_s, true)));
    QVERIFY(waitFor(library(f).backUpNow()));
    QVERIFY(waitFor(library(f).setBookmarked(u"real-time-serving"_s, false)));
    f.application->context().undoStack.push(new QUndoCommand(u"a step"_s));
    visit(f);
    auto *table = f.find<QTableView>("backupTable");
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(f.find<QPushButton>("restoreButton")->isEnabled());
    f.find<QPushButton>("restoreButton")->click();
    QCOMPARE(f.dialogs.asked, QStringList(u"restoreDialog"_s));
    QTRY_VERIFY(library(f).isBookmarked(u"real-time-serving"_s));
    QTRY_VERIFY(f.find<QLabel>("statusLabel")->text().startsWith(u"Restored as of"_s));
    QVERIFY(!f.application->context().undoStack.canUndo());
}

void TestLibraryPage::restore_notConfirmed_changesNothing()
{
    WindowFixture f;
    QVERIFY(waitFor(library(f).setBookmarked(u"real-time-serving"_s, true)));
    visit(f);
    auto *table = f.find<QTableView>("backupTable");
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    f.dialogs.answer = false;
    f.find<QPushButton>("restoreButton")->click();
    QVERIFY(f.find<QPushButton>("backUpButton")->isEnabled()); // nothing is under way
    QVERIFY(library(f).isBookmarked(u"real-time-serving"_s));
}

void TestLibraryPage::exportAndMerge_carryMarksToAnotherMachine()
{
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"我的 library.sqlite"_s);
    {
        WindowFixture there;
        QVERIFY(waitFor(library(there).setBookmarked(u"real-time-serving"_s, true)));
        visit(there);
        there.dialogs.file = file;
        there.find<QPushButton>("exportButton")->click();
        QTRY_VERIFY(there.find<QLabel>("statusLabel")->text().startsWith(u"Exported to"_s));
    }
    WindowFixture here;
    visit(here);
    here.dialogs.files = {file};
    here.find<QPushButton>("mergeButton")->click();
    QTRY_COMPARE(here.find<QLabel>("statusLabel")->text(), u"Merged: 1 bookmark added."_s);
    QVERIFY(library(here).isBookmarked(u"real-time-serving"_s));
}

void TestLibraryPage::mergeOfABadFile_saysSoInPlace()
{
    WindowFixture f;
    QFile bad(f.data.filePath(u"bad.sqlite"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no library");
    bad.close();
    visit(f);
    f.dialogs.files = {bad.fileName()};
    f.find<QPushButton>("mergeButton")->click();
    QTRY_VERIFY(f.find<QLabel>("statusLabel")->text().contains(u"bad.sqlite"_s));
    QCOMPARE(f.find<QLabel>("statusLabel")->property("role").toString(), u"error"_s);
    QTRY_VERIFY(f.find<QPushButton>("mergeButton")->isEnabled());
}

void TestLibraryPage::markedQuestionWithoutABank_isListedAndExported()
{
    WindowFixture f;
    QVERIFY(waitFor(library(f).setBookmarks({u"real-time-serving"_s, u"no-such-question"_s}, true)));
    visit(f);
    auto *list = f.find<QListWidget>("orphanList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"no-such-question"_s);
    f.dialogs.file = f.data.filePath(u"list.md"_s);
    f.find<QPushButton>("exportOrphansButton")->click();
    QFile file(f.dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("no-such-question"));
}

void TestLibraryPage::conflictCopy_isOfferedForMerging()
{
    WindowFixture f;
    QVERIFY(waitFor(library(f).setBookmarked(u"real-time-serving"_s, true)));
    const QString copy = QDir(f.data.path()).filePath(u"library (conflicted copy 2026-03-14).sqlite"_s);
    QVERIFY(waitFor(library(f).exportTo(copy)));
    QVERIFY(waitFor(library(f).setBookmarked(u"real-time-serving"_s, false)));
    f.restart();
    auto *notice = f.find<QLabel>("noticeText");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"conflicted copy"_s), qPrintable(notice->text()));
    f.find<QPushButton>("noticeAction")->click();
    QTRY_COMPARE(notice->text(), u"Merged: the copy held nothing new."_s); // the removal is the later change
    QVERIFY(!library(f).isBookmarked(u"real-time-serving"_s));
    QVERIFY(!QFile::exists(copy));
}

void TestLibraryPage::damagedLibrary_isToldAtTheStart()
{
    WindowFixture f;
    QVERIFY(waitFor(library(f).setBookmarked(u"real-time-serving"_s, true)));
    const QString path = library(f).folder().libraryFile();
    f.window->close();
    f.window.reset();
    f.application.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\xA5'));
    file.close();
    f.start();
    auto *notice = f.find<QLabel>("noticeText");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"has been repaired"_s), qPrintable(notice->text()));
    QVERIFY2(notice->text().contains(u"library-damaged-"_s), qPrintable(notice->text()));
    QVERIFY(library(f).isBookmarked(u"real-time-serving"_s));
}

void TestLibraryPage::everyControl_hasAName()
{
    const WindowFixture f;
    visit(f);
    const QList<QWidget *> widgets = f.find<LibraryPage>("libraryPage")->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
            : button                                             ? button->text()
            : label                                              ? label->text()
                                                                 : QString();
        QVERIFY2(!name.isEmpty() || qobject_cast<const QScrollArea *>(widget) || label,
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
