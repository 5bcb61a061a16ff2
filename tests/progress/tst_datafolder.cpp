// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/datafolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestDataFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutName_isWhereTheSystemKeepsSuchData();
    void chosenFolder_isUsedWhenNoneIsNamed();
    void everything_isBelowTheRoot();
    void relativeName_becomesAbsolute();
    void prepare_createsWhatIsMissingAndLeavesNoTrace();
    void prepare_keepsWhatIsThere();
    void unwritableFolder_isNamedWithTheReason_data();
    void unwritableFolder_isNamedWithTheReason();
    void fileInTheWayOfASubfolder_isNamed();
};

void TestDataFolder::withoutName_isWhereTheSystemKeepsSuchData()
{
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(DataFolder().root(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QStandardPaths::setTestModeEnabled(false);
}

void TestDataFolder::chosenFolder_isUsedWhenNoneIsNamed()
{
    const QTemporaryDir config;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(config.path()));
    const bool isWritten = DataFolder(u"/elsewhere/数据"_s).choose();
    const QString root = DataFolder().root();
    const QString named = DataFolder(u"/named"_s).root();
    if (before.isNull())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
    QVERIFY(isWritten);
    QCOMPARE(root, u"/elsewhere/数据"_s);
    QCOMPARE(named, u"/named"_s);
}

void TestDataFolder::everything_isBelowTheRoot()
{
    const DataFolder folder(u"/some/where/"_s);
    QCOMPARE(folder.root(), u"/some/where"_s);
    QCOMPARE(folder.libraryFile(), u"/some/where/library.sqlite"_s);
    QCOMPARE(folder.banksFolder(), u"/some/where/banks"_s);
    QCOMPARE(folder.backupsFolder(), u"/some/where/backups"_s);
    QCOMPARE(folder.settingsFile(), u"/some/where/settings.ini"_s);
    QCOMPARE(folder.windowFile(), u"/some/where/window.ini"_s);
}

void TestDataFolder::relativeName_becomesAbsolute()
{
    QCOMPARE(DataFolder(u"数据"_s).root(), QDir::current().absoluteFilePath(u"数据"_s));
}

void TestDataFolder::prepare_createsWhatIsMissingAndLeavesNoTrace()
{
    const QTemporaryDir parent;
    const DataFolder folder(parent.filePath(u"deep/数据"_s));
    const auto prepared = folder.prepare();
    QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().message));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(folder.root()).entryList(everything, QDir::Name), (QStringList{u"backups"_s, u"banks"_s}));
    QVERIFY(QDir(folder.banksFolder()).entryList(everything).isEmpty());
    QVERIFY(QDir(folder.backupsFolder()).entryList(everything).isEmpty());
}

void TestDataFolder::prepare_keepsWhatIsThere()
{
    const QTemporaryDir parent;
    const DataFolder folder(parent.path());
    QFile file(folder.libraryFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(folder.prepare());
    QVERIFY(folder.prepare());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine"_ba);
}

void TestDataFolder::unwritableFolder_isNamedWithTheReason_data()
{
    QTest::addColumn<QString>("root");
    // Both hold for the superuser as well, for whom permission bits mean nothing.
    QTest::addRow("below a regular file") << QStringLiteral(BAIWEN_SOURCE_DIR "/CMakeLists.txt/data");
    if (QFileInfo(u"/proc/self"_s).isDir())
        QTest::addRow("in a file system of the kernel's") << u"/proc/self"_s;
}

void TestDataFolder::unwritableFolder_isNamedWithTheReason()
{
    QFETCH(const QString, root);
    const auto prepared = DataFolder(root).prepare();
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message.contains(root), qPrintable(prepared.error().message));
}

void TestDataFolder::fileInTheWayOfASubfolder_isNamed()
{
    const QTemporaryDir parent;
    const DataFolder folder(parent.path());
    QFile file(folder.banksFolder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto prepared = folder.prepare();
    QVERIFY(!prepared);
    QVERIFY(prepared.error().message.contains(folder.banksFolder()));
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
