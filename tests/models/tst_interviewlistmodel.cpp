// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestInterviewListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_tellTheInterview();
    void change_ofWordsKeepsTheRows();
    void edit_asksForTheRenameAndChangesNothingItself();
};

static InterviewSummary summary(const QString &id, std::optional<double> score, InterviewStatus status)
{
    InterviewSummary interview;
    interview.id = id;
    interview.startedAt = QDateTime(QDate(2026, 3, 14), QTime(9, 0), Qt::UTC);
    interview.status = status;
    interview.planned = 8;
    interview.answered = 5;
    interview.score = score;
    return interview;
}

void TestInterviewListModel::rows_tellTheInterview()
{
    InterviewListModel model;
    const QAbstractItemModelTester tester(&model);
    InterviewSummary named = summary(u"1"_s, 71.6, InterviewStatus::Finished);
    named.title = u"Friday"_s;
    model.setInterviews({named, summary(u"2"_s, {}, InterviewStatus::Running)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Friday"_s);
    QCOMPARE(model.index(0).data(InterviewListModel::ScoreRole).toInt(), 72);
    QVERIFY(!model.index(0).data(InterviewListModel::UnfinishedRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"72"_s));
    QVERIFY(model.index(1).data().toString().contains(u"26"_s)); // its date
    QCOMPARE(model.index(1).data(InterviewListModel::ScoreRole).toInt(), -1);
    QVERIFY(model.index(1).data(InterviewListModel::UnfinishedRole).toBool());
    QCOMPARE(model.index(1).data(InterviewListModel::AnsweredRole).toInt(), 5);
    QCOMPARE(model.index(1).data(InterviewListModel::PlannedRole).toInt(), 8);
    QCOMPARE(model.indexOf(u"2"_s), model.index(1));
    QVERIFY(!model.indexOf(u"3"_s).isValid());
}

void TestInterviewListModel::change_ofWordsKeepsTheRows()
{
    InterviewListModel model;
    const QAbstractItemModelTester tester(&model);
    QList<InterviewSummary> interviews{summary(u"1"_s, {}, InterviewStatus::Finished),
                                       summary(u"2"_s, {}, InterviewStatus::Finished)};
    model.setInterviews(interviews);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    interviews[1].title = u"New"_s;
    model.setInterviews(interviews);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(1).data().toString(), u"New"_s);
    model.setInterviews(interviews);
    QCOMPARE(changed.size(), 1);
    interviews.removeFirst();
    model.setInterviews(interviews);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestInterviewListModel::edit_asksForTheRenameAndChangesNothingItself()
{
    InterviewListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setInterviews({summary(u"1"_s, {}, InterviewStatus::Finished)});
    QSignalSpy renamed(&model, &InterviewListModel::renameRequested);
    QVERIFY(model.flags(model.index(0)) & Qt::ItemIsEditable);
    QVERIFY(model.setData(model.index(0), u" Mine "_s, Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed[0], QVariantList({u"1"_s, QString(), u"Mine"_s}));
    QCOMPARE(model.index(0).data(Qt::EditRole).toString(), QString());
    QVERIFY(model.setData(model.index(0), QString(), Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
}

QTEST_GUILESS_MAIN(TestInterviewListModel)
#include "tst_interviewlistmodel.moc"
