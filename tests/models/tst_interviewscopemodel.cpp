// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewscopemodel.h"
#include "support/modelprinter.h"
#include "support/samplebank.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestInterviewScopeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tree_countsQuestionsAndTicksAll();
    void tick_holdsForAllBelowAndShowsAbove();
    void checkedIds_areAsFewAsPossible();
    void setCheckedIds_restoresTheTicks();
    void unknownIds_meanEverything();
    void checkAllFalse_leavesNothing();
    void topicsOfABankOfOnesOwn_standBelowIt();
};

static QString rowText(const QModelIndex &index)
{
    static const QMap<int, QString> marks{
        {Qt::Checked, u"x"_s}, {Qt::Unchecked, u" "_s}, {Qt::PartiallyChecked, u"-"_s}};
    return u"[%1] %2 %3"_s
        .arg(marks[index.data(Qt::CheckStateRole).toInt()], index.data(InterviewScopeModel::TopicIdRole).toString())
        .arg(index.data(InterviewScopeModel::CountRole).toInt());
}

void TestInterviewScopeModel::tree_countsQuestionsAndTicksAll()
{
    InterviewScopeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    QCOMPARE(printModel(model, rowText), QStringList({u"[x] a 3"_s, u"  [x] a.x 2"_s, u"  [x] a.y 1"_s, u"[x] b 2"_s}));
    QCOMPARE(model.checkedIds(), QStringList());
    QVERIFY(!model.isNothingChecked());
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u'3'));
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable);
}

void TestInterviewScopeModel::tick_holdsForAllBelowAndShowsAbove()
{
    InterviewScopeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    QSignalSpy changed(&model, &InterviewScopeModel::checkedChanged);
    const QModelIndex a = model.index(0, 0);
    QVERIFY(model.setData(model.index(1, 0, a), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(printModel(model, rowText), QStringList({u"[-] a 3"_s, u"  [x] a.x 2"_s, u"  [ ] a.y 1"_s, u"[x] b 2"_s}));
    QVERIFY(model.setData(a, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(printModel(model, rowText), QStringList({u"[ ] a 3"_s, u"  [ ] a.x 2"_s, u"  [ ] a.y 1"_s, u"[x] b 2"_s}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!model.setData(a, u"title"_s, Qt::EditRole));
}

void TestInterviewScopeModel::checkedIds_areAsFewAsPossible()
{
    InterviewScopeModel model;
    model.setBanks({sampleBank()});
    const QModelIndex a = model.index(0, 0);
    model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.checkedIds(), QStringList({u"a"_s}));
    model.setData(model.index(1, 0, a), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.checkedIds(), QStringList({u"a.x"_s}));
}

void TestInterviewScopeModel::setCheckedIds_restoresTheTicks()
{
    InterviewScopeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setCheckedIds({u"a.y"_s, u"b"_s});
    QCOMPARE(model.checkedIds(), QStringList({u"a.y"_s, u"b"_s}));
    model.setCheckedIds({});
    QCOMPARE(model.checkedIds(), QStringList());
    QVERIFY(!model.isNothingChecked());
}

void TestInterviewScopeModel::unknownIds_meanEverything()
{
    InterviewScopeModel model;
    model.setBanks({sampleBank()});
    model.setCheckedIds({u"gone"_s});
    QVERIFY(!model.isNothingChecked());
    QCOMPARE(model.checkedIds(), QStringList());
}

void TestInterviewScopeModel::checkAllFalse_leavesNothing()
{
    InterviewScopeModel model;
    model.setBanks({sampleBank()});
    model.checkAll(false);
    QVERIFY(model.isNothingChecked());
    model.checkAll(true);
    QVERIFY(!model.isNothingChecked());
    QCOMPARE(model.checkedIds(), QStringList());
}

void TestInterviewScopeModel::topicsOfABankOfOnesOwn_standBelowIt()
{
    InterviewScopeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank(), sampleBank(u"mine"_s, u"m"_s)});
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex mine = model.index(2, 0);
    QCOMPARE(mine.data(InterviewScopeModel::TopicIdRole).toString(), u"mine"_s);
    QCOMPARE(mine.data(InterviewScopeModel::CountRole).toInt(), 5);
    QCOMPARE(model.rowCount(mine), 2);
}

QTEST_GUILESS_MAIN(TestInterviewScopeModel)
#include "tst_interviewscopemodel.moc"
