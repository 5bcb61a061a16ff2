// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The arrows of ARCHITECTURE, checked on the sources: a folder includes only those named here, and nothing points
/// back.
class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_includesOnlyWhatStandsBelowIt_data();
    void folder_includesOnlyWhatStandsBelowIt();
    void mainWindow_staysSmall();
    void shortcuts_areKeysAndNoStandardKeys();
};

void TestIncludes::folder_includesOnlyWhatStandsBelowIt_data()
{
    QTest::addColumn<QStringList>("allowed");
    const QStringList base{u"base"_s};
    const QStringList bank = base + QStringList{u"bank"_s};
    const QStringList rules = bank + QStringList{u"sqlite"_s, u"study"_s, u"interview"_s, u"search"_s};
    const QStringList progress = rules + QStringList{u"progress"_s};
    const QStringList exchange = progress + QStringList{u"exchange"_s};
    const QStringList models = exchange + QStringList{u"models"_s};
    QTest::newRow("base") << base;
    QTest::newRow("bank") << bank;
    QTest::newRow("study") << bank + QStringList{u"study"_s};
    QTest::newRow("interview") << bank + QStringList{u"interview"_s};
    QTest::newRow("sqlite") << base + QStringList{u"sqlite"_s};
    QTest::newRow("search") << bank + QStringList{u"sqlite"_s, u"search"_s};
    QTest::newRow("progress") << progress;
    QTest::newRow("exchange") << exchange;
    QTest::newRow("models") << models;
    QTest::newRow("gui") << models + QStringList{u"gui"_s};
    QTest::newRow("cli") << exchange + QStringList{u"cli"_s};
}

void TestIncludes::folder_includesOnlyWhatStandsBelowIt()
{
    QFETCH(QStringList, allowed);
    static const QRegularExpression include(u"^#include \"([a-z]+)/"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression window(
        u"^#include <Q(Widget|Application|GuiApplication|Color|Icon|Font|Pixmap|Painter|Palette)"_s,
        QRegularExpression::MultilineOption);
    const QString folder = QString::fromUtf8(QTest::currentDataTag());
    QDirIterator files(u"" BAIWEN_SOURCE_DIR "/src/"_s + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        auto matches = include.globalMatch(text);
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            QVERIFY2(allowed.contains(target), qPrintable(u"%1 includes %2/"_s.arg(file.fileName(), target)));
        }
        if (folder != "gui"_L1)
            QVERIFY2(!window.match(text).hasMatch(), qPrintable(file.fileName() + u" needs the window"_s));
    }
}

void TestIncludes::mainWindow_staysSmall()
{
    QFile file(u"" BAIWEN_SOURCE_DIR "/src/gui/mainwindow.cpp"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE_LT(file.readAll().count('\n'), 300);
}

/// A standard key is what the desktop makes of it: X11 counts Ctrl+D to Delete, which took Ctrl+D from the bookmark,
/// and the platform that tests run on knows nothing of it.
void TestIncludes::shortcuts_areKeysAndNoStandardKeys()
{
    static const QRegularExpression standardKey(u"(QShortcut|setShortcuts?)\\(QKeySequence::"_s);
    QDirIterator files(u"" BAIWEN_SOURCE_DIR "/src/gui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!standardKey.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
