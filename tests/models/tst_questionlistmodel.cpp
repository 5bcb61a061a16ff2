// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questionlistmodel.h"
#include "support/samplebank.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestQuestionListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_tellTheQuestion();
    void bookmark_changesItsRowOnly();
    void mastery_changesItsRowOnly();
    void equalIdsInTwoBanks_bothCarryTheMark();
    void indexOf_findsTheFirst();
    void note_changesItsRowOnly();
    void tags_changeTheirRowsOnly();
    void accessibleText_tellsWhatIconsShow();
};

void TestQuestionListModel::rows_tellTheQuestion()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank(), sampleBank(u"mine"_s, u"m"_s)});
    QCOMPARE(model.rowCount(), 10);
    const QModelIndex third = model.index(2);
    QCOMPARE(third.data(QuestionListModel::IdRole).toString(), u"q3"_s);
    QCOMPARE(third.data(QuestionListModel::FoldedTitleRole).toString(), u"top-p 与 top-k 怎么选?"_s);
    QCOMPARE(third.data(QuestionListModel::LevelRole).toInt(), 3);
    QCOMPARE(third.data(QuestionListModel::KindRole).toInt(), static_cast<int>(QuestionKind::Comparison));
    QCOMPARE(third.data(QuestionListModel::TopicPathRole).toStringList(), QStringList({u"基础"_s, u"解码"_s}));
    QCOMPARE(third.data(QuestionListModel::LanguageRole).toString(), u"zh"_s);
    QCOMPARE(model.index(7).data(QuestionListModel::BankIdRole).toString(), u"mine"_s);
    QCOMPARE(model.bank(model.index(7))->id(), u"mine"_s);
    QCOMPARE(model.question(third)->id, u"q3"_s);
    QVERIFY(!model.question({}));
}

void TestQuestionListModel::bookmark_changesItsRowOnly()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setBookmarks({u"q1"_s});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setBookmarks({u"q1"_s, u"q4"_s, u"unknown"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(3));
    QVERIFY(model.index(3).data(QuestionListModel::BookmarkedRole).toBool());
    QVERIFY(model.index(0).data(QuestionListModel::BookmarkedRole).toBool());
    QVERIFY(!model.index(1).data(QuestionListModel::BookmarkedRole).toBool());
}

void TestQuestionListModel::mastery_changesItsRowOnly()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setMastery({{u"q2"_s, Mastery::Mastered}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMastery({{u"q2"_s, Mastery::Mastered}, {u"q3"_s, Mastery::Learning}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(2));
    model.setMastery({});
    QCOMPARE(changed.size(), 3);
    QCOMPARE(model.index(1).data(QuestionListModel::MasteryRole).toInt(), static_cast<int>(Mastery::New));
}

void TestQuestionListModel::equalIdsInTwoBanks_bothCarryTheMark()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank(), sampleBank(u"copy"_s)});
    model.setBookmarks({u"q1"_s});
    QVERIFY(model.index(0).data(QuestionListModel::BookmarkedRole).toBool());
    QVERIFY(model.index(5).data(QuestionListModel::BookmarkedRole).toBool());
}

void TestQuestionListModel::indexOf_findsTheFirst()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank(), sampleBank(u"copy"_s)});
    QCOMPARE(model.indexOf(u"q2"_s).row(), 1);
    QVERIFY(!model.indexOf(u"none"_s).isValid());
}

void TestQuestionListModel::note_changesItsRowOnly()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setNotes({{u"q1"_s, u"a"_s}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNotes({{u"q1"_s, u"a"_s}, {u"q4"_s, u"b"_s}, {u"unknown"_s, u"c"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(3));
    QVERIFY(changed[0][2].value<QList<int>>().contains(QuestionListModel::HasNoteRole));
    QVERIFY(model.index(3).data(QuestionListModel::HasNoteRole).toBool());
    QVERIFY(!model.index(1).data(QuestionListModel::HasNoteRole).toBool());
}

void TestQuestionListModel::tags_changeTheirRowsOnly()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setTags({{u"q1"_s, {u"a"_s}}, {u"q2"_s, {u"b"_s}}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTags({{u"q1"_s, {u"a"_s}}, {u"q3"_s, {u"c/d"_s, u"e"_s}}});
    QCOMPARE(changed.size(), 2); // q2 lost its tag, q3 got some
    QCOMPARE(model.index(2).data(QuestionListModel::UserTagsRole).toStringList(), QStringList({u"c/d"_s, u"e"_s}));
    QVERIFY(model.index(1).data(QuestionListModel::UserTagsRole).toStringList().isEmpty());
    QCOMPARE(model.index(2).data(QuestionListModel::TagsRole).toStringList(), QStringList(u"sampling"_s));
}

void TestQuestionListModel::accessibleText_tellsWhatIconsShow()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    const QModelIndex last = model.index(4);
    QCOMPARE(last.data(Qt::AccessibleTextRole).toString(), u"F1 是什么？"_s);
    model.setNotes({{u"q5"_s, u"a"_s}});
    model.setBookmarks({u"q5"_s});
    model.setMastery({{u"q5"_s, Mastery::Learning}});
    QCOMPARE(last.data(Qt::AccessibleTextRole).toString(), u"F1 是什么？, learning, bookmarked, has a note"_s);
}

QTEST_GUILESS_MAIN(TestQuestionListModel)
#include "tst_questionlistmodel.moc"
