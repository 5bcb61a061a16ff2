// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banksfixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestOwnBanks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenFiles_openOneAfterTheOther();
    void choosingNothing_opensNothing();
    void unreadableFiles_areNamed_andTheOthersGoOn();
    void binaryFile_failsWithoutADialog();
    void cancelledFile_doesNotStopTheNext();
    void droppedMeanwhile_waitsItsTurn();
    void failures_ofAnEarlierRunAreNotRepeated();
    void adding_isUndoneAndRedone();
    void updating_isUndoneAndRedone();
    void removing_asksAndIsUndoneAndRedone();
    void removing_canBeDeclined();
    void builtInBank_isNotRemoved();
    void reopenedUnderTheSameName_eachUndoBringsBackItsOwnText();
    void stepThatCannotBeTaken_isSaidAndDropped();
    void bankThatCannotBeWritten_isSaid();

private:
    static void keep(BanksFixture &f, const QByteArray &text, const QString &name = u"notes.md"_s);
    static void accept(BanksFixture &f, const QString &title);
};

/// The preview of the bank of this title is there, and gets its Enter.
void TestOwnBanks::accept(BanksFixture &f, const QString &title)
{
    QTRY_VERIFY(f.dialog() && f.find<QLabel>("importTitle")->text() == title);
    const auto before = f.kept.size();
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), before + 1);
}

void TestOwnBanks::keep(BanksFixture &f, const QByteArray &text, const QString &name)
{
    f.ownBanks->open({f.write(name, text)});
    QTRY_VERIFY(f.dialog());
    const auto before = f.kept.size();
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), before + 1);
}

void TestOwnBanks::chosenFiles_openOneAfterTheOther()
{
    BanksFixture f;
    f.dialogs.files = {f.write(u"a.md"_s, questionList("First", 2)), f.write(u"b.md"_s, questionList("Second", 2))};
    f.ownBanks->chooseAndOpen();
    accept(f, u"First"_s);
    QCOMPARE(f.titles(), QStringList{u"First"_s});
    accept(f, u"Second"_s);
    QCOMPARE(f.titles(), (QStringList{u"First"_s, u"Second"_s}));
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.kept[1][0].toString(), u"b"_s);
}

void TestOwnBanks::choosingNothing_opensNothing()
{
    BanksFixture f;
    f.ownBanks->chooseAndOpen();
    QVERIFY(f.window.findChildren<QDialog *>().isEmpty());
}

void TestOwnBanks::unreadableFiles_areNamed_andTheOthersGoOn()
{
    BanksFixture f;
    f.ownBanks->open({f.files.filePath(u"missing.md"_s), f.write(u"binary.md"_s, QByteArray("PK\0\1\2\0\0\xff", 8)),
                      f.write(u"good.md"_s, questionList("Good", 1))});
    accept(f, u"Good"_s);
    QCOMPARE(f.failed.size(), 2);
    // The last word holds both: a notice has room for one message only.
    const QStringList lines = f.failed.last()[0].toString().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"missing.md"_s) && lines[0].contains(u"No such file"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"binary.md"_s) && lines[1].contains(u"not text"_s), qPrintable(lines[1]));
}

void TestOwnBanks::binaryFile_failsWithoutADialog()
{
    BanksFixture f;
    f.ownBanks->open({f.write(u"binary.md"_s, QByteArray("PK\0\1\2\0\0\xff", 8))});
    QTRY_COMPARE(f.failed.size(), 1);
    QVERIFY(!f.dialog());
    QVERIFY(f.titles().isEmpty());
    QCOMPARE(f.undoStack.count(), 0);
}

void TestOwnBanks::cancelledFile_doesNotStopTheNext()
{
    BanksFixture f;
    f.ownBanks->open({f.write(u"a.md"_s, questionList("First", 1)), f.write(u"b.md"_s, questionList("Second", 1))});
    QTRY_VERIFY(f.dialog());
    f.dialog()->reject();
    accept(f, u"Second"_s);
    QCOMPARE(f.titles(), QStringList{u"Second"_s});
}

void TestOwnBanks::droppedMeanwhile_waitsItsTurn()
{
    BanksFixture f;
    const QString second = f.write(u"b.md"_s, questionList("Second", 1));
    f.ownBanks->open({f.write(u"a.md"_s, questionList("First", 1)), second});
    QTRY_VERIFY(f.dialog());
    f.ownBanks->open({second});
    accept(f, u"First"_s);
    accept(f, u"Second"_s);
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.kept.size(), 2);
}

void TestOwnBanks::failures_ofAnEarlierRunAreNotRepeated()
{
    BanksFixture f;
    f.ownBanks->open({f.files.filePath(u"one.md"_s)});
    QTRY_COMPARE(f.failed.size(), 1);
    f.ownBanks->open({f.files.filePath(u"two.md"_s)});
    QTRY_COMPARE(f.failed.size(), 2);
    QVERIFY(!f.failed[1][0].toString().contains(u"one.md"_s));
}

void TestOwnBanks::adding_isUndoneAndRedone()
{
    BanksFixture f;
    const QByteArray text = questionList("Agents", 3);
    keep(f, text);
    QCOMPARE(f.undoStack.undoText(), u"add bank “Agents”"_s);
    f.undoStack.undo();
    QVERIFY(f.titles().isEmpty());
    QVERIFY(f.stored(u"notes"_s).isEmpty());
    f.undoStack.redo();
    QCOMPARE(f.titles(), QStringList{u"Agents"_s});
    QCOMPARE(f.stored(u"notes"_s), text);
    QCOMPARE(f.kept.size(), 1);
    QVERIFY(f.failed.isEmpty());
}

void TestOwnBanks::updating_isUndoneAndRedone()
{
    BanksFixture f;
    const QByteArray first = questionList("Agents", 3) + "\n<!-- a remark of the author's -->\n";
    const QByteArray second = questionList("Agents", 5);
    keep(f, first);
    keep(f, second);
    QCOMPARE(f.undoStack.undoText(), u"update bank “Agents”"_s);
    f.undoStack.undo();
    QCOMPARE(f.banks.ownBanks()[0]->questions().size(), 3);
    QCOMPARE(f.stored(u"notes"_s), first);
    f.undoStack.redo();
    QCOMPARE(f.banks.ownBanks()[0]->questions().size(), 5);
    QCOMPARE(f.stored(u"notes"_s), second);
}

void TestOwnBanks::removing_asksAndIsUndoneAndRedone()
{
    BanksFixture f;
    const QByteArray text = questionList("Agents", 3);
    keep(f, text);
    f.ownBanks->removeAsked(u"notes"_s);
    QCOMPARE(f.dialogs.asked, QStringList{u"removeBankDialog"_s});
    QVERIFY(f.titles().isEmpty());
    QCOMPARE(f.undoStack.undoText(), u"remove bank “Agents”"_s);
    f.undoStack.undo();
    QCOMPARE(f.titles(), QStringList{u"Agents"_s});
    QCOMPARE(f.stored(u"notes"_s), text);
    f.undoStack.redo();
    QVERIFY(f.titles().isEmpty());
    QVERIFY(f.failed.isEmpty());
}

void TestOwnBanks::removing_canBeDeclined()
{
    BanksFixture f;
    keep(f, questionList("Agents", 3));
    f.dialogs.answer = false;
    f.ownBanks->removeAsked(u"notes"_s);
    QCOMPARE(f.titles(), QStringList{u"Agents"_s});
    QCOMPARE(f.undoStack.count(), 1);
}

void TestOwnBanks::builtInBank_isNotRemoved()
{
    BanksFixture f;
    for (const QString &id : {Bank::BuiltInId, QString()}) {
        f.ownBanks->removeAsked(id);
        QVERIFY(f.failed.takeLast()[0].toString().contains(u"built-in"_s));
    }
    QVERIFY(f.dialogs.asked.isEmpty());
}

void TestOwnBanks::reopenedUnderTheSameName_eachUndoBringsBackItsOwnText()
{
    BanksFixture f;
    const QByteArray first = questionList("Agents", 3);
    keep(f, first);
    f.ownBanks->removeAsked(u"notes"_s);
    keep(f, questionList("Retrieval", 2));
    f.undoStack.undo(); // the second bank goes
    f.undoStack.undo(); // the first comes back
    QCOMPARE(f.titles(), QStringList{u"Agents"_s});
    QCOMPARE(f.stored(u"notes"_s), first);
}

void TestOwnBanks::stepThatCannotBeTaken_isSaidAndDropped()
{
    BanksFixture f;
    keep(f, questionList("Agents", 3));
    QVERIFY(QFile::remove(f.banks.banksFolder() + u"/notes.md"_s));
    f.undoStack.undo();
    QCOMPARE(f.failed.size(), 1);
    QVERIFY(f.failed[0][0].toString().contains(u"notes"_s));
    QCOMPARE(f.undoStack.count(), 0);
}

void TestOwnBanks::bankThatCannotBeWritten_isSaid()
{
    BanksFixture f;
    // A file stands where the folder of banks should be.
    QFile blocker(f.banks.banksFolder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    f.ownBanks->open({f.write(u"notes.md"_s, questionList("Agents", 3))});
    QTRY_VERIFY(f.dialog());
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.failed.size(), 1);
    QVERIFY(f.kept.isEmpty());
    QCOMPARE(f.undoStack.count(), 0);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestOwnBanks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ownbanks.moc"
