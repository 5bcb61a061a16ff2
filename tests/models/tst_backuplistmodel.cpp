// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backuplistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestBackupListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_tellWhatABackupHolds();
    void unusableBackup_saysWhy();
    void everyReason_hasWords_data();
    void everyReason_hasWords();
    void indexOf_findsAPath();
};

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

static Library::BackupEntry entry(const QString &path, BackupReason reason = BackupReason::Regular)
{
    return {
        {path, Noon, reason, 2048}, {.bookmarks = 3, .tags = 4, .notes = 5, .interviews = 6, .latestChange = Noon}, {}};
}

void TestBackupListModel::rows_tellWhatABackupHolds()
{
    BackupListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setBackups({entry(u"a"_s), entry(u"b"_s)});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(BackupListModel::BookmarksColumn), u"3"_s);
    QCOMPARE(text(BackupListModel::TagsColumn), u"4"_s);
    QCOMPARE(text(BackupListModel::NotesColumn), u"5"_s);
    QCOMPARE(text(BackupListModel::InterviewsColumn), u"6"_s);
    QVERIFY(text(BackupListModel::SizeColumn).startsWith(u"2"_s));
    QVERIFY(!text(BackupListModel::MadeColumn).isEmpty());
    QVERIFY(model.index(0, 0).data(BackupListModel::UsableRole).toBool());
    QCOMPARE(model.index(0, 0).data(BackupListModel::MadeAtRole).toDateTime(), Noon);
    QCOMPARE(model.index(0, BackupListModel::NotesColumn).data(Qt::AccessibleTextRole).toString(), u"Notes: 5"_s);
}

void TestBackupListModel::unusableBackup_saysWhy()
{
    BackupListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Library::BackupEntry bad = entry(u"a"_s);
    bad.problem = u"it is damaged"_s;
    model.setBackups({bad});
    QVERIFY(!model.index(0, 0).data(BackupListModel::UsableRole).toBool());
    QCOMPARE(model.index(0, BackupListModel::ReasonColumn).data().toString(), u"cannot be used"_s);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"it is damaged"_s);
    QCOMPARE(model.index(0, BackupListModel::NotesColumn).data().toString(), QString());
}

void TestBackupListModel::everyReason_hasWords_data()
{
    QTest::addColumn<BackupReason>("reason");
    for (const auto reason :
         {BackupReason::Regular, BackupReason::Manual, BackupReason::BeforeMigration, BackupReason::BeforeMerge,
          BackupReason::BeforeImport, BackupReason::BeforeRestore, BackupReason::BeforeRepair})
        QTest::addRow("%d", static_cast<int>(reason)) << reason;
}

void TestBackupListModel::everyReason_hasWords()
{
    QFETCH(const BackupReason, reason);
    BackupListModel model;
    model.setBackups({entry(u"a"_s, reason)});
    QVERIFY(model.index(0, BackupListModel::ReasonColumn).data().toString().size() > 5);
}

void TestBackupListModel::indexOf_findsAPath()
{
    BackupListModel model;
    model.setBackups({entry(u"a"_s), entry(u"b"_s)});
    QCOMPARE(model.indexOf(u"b"_s).row(), 1);
    QVERIFY(!model.indexOf(u"c"_s).isValid());
}

QTEST_GUILESS_MAIN(TestBackupListModel)
#include "tst_backuplistmodel.moc"
