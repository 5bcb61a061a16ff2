// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewfilterproxy.h"
#include "models/interviewlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestInterviewFilterProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areLookedForInTitleAndDate_data();
    void words_areLookedForInTitleAndDate();
    void mode_keepsItsOwn();
    void rename_throughTheProxyIsAskedFor();
};

static InterviewSummary summary(const QString &id, const QString &title, int day, InterviewMode mode)
{
    InterviewSummary interview;
    interview.id = id;
    interview.title = title;
    interview.startedAt = QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC);
    interview.mode = mode;
    interview.status = InterviewStatus::Finished;
    return interview;
}

static const QList<InterviewSummary> Interviews{
    summary(u"a"_s, u"Friday RAG"_s, 13, InterviewMode::Practice),
    summary(u"b"_s, u"周六 全真"_s, 14, InterviewMode::Exam),
    summary(u"c"_s, QString(), 15, InterviewMode::Practice),
};

static QString idsOf(const QAbstractItemModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(InterviewListModel::IdRole).toString();
    return ids;
}

void TestInterviewFilterProxy::words_areLookedForInTitleAndDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing") << QString() << u"abc"_s;
    QTest::newRow("spaces") << u"  "_s << u"abc"_s;
    QTest::newRow("case") << u"rag"_s << u"a"_s;
    QTest::newRow("two words in any order") << u"rag fri"_s << u"a"_s;
    QTest::newRow("both must be there") << u"rag sat"_s << QString();
    QTest::newRow("Han") << u"全真"_s << u"b"_s;
    QTest::newRow("full width") << u"ＲＡＧ"_s << u"a"_s;
    QTest::newRow("date") << u"2026-03-15"_s << u"c"_s;
    QTest::newRow("month") << u"2026-03"_s << u"abc"_s;
}

void TestInterviewFilterProxy::words_areLookedForInTitleAndDate()
{
    QFETCH(const QString, text);
    InterviewListModel model;
    InterviewFilterProxy proxy;
    const QAbstractItemModelTester tester(&proxy);
    proxy.setSourceModel(&model);
    model.setInterviews(Interviews);
    proxy.setText(text);
    QTEST(idsOf(proxy), "ids");
    proxy.setText({});
    QCOMPARE(idsOf(proxy), u"abc"_s);
}

void TestInterviewFilterProxy::mode_keepsItsOwn()
{
    InterviewListModel model;
    InterviewFilterProxy proxy;
    const QAbstractItemModelTester tester(&proxy);
    proxy.setSourceModel(&model);
    model.setInterviews(Interviews);
    proxy.setMode(InterviewMode::Exam);
    QCOMPARE(idsOf(proxy), u"b"_s);
    proxy.setText(u"rag"_s);
    QCOMPARE(idsOf(proxy), QString());
    proxy.setMode({});
    QCOMPARE(idsOf(proxy), u"a"_s);
}

void TestInterviewFilterProxy::rename_throughTheProxyIsAskedFor()
{
    InterviewListModel model;
    InterviewFilterProxy proxy;
    proxy.setSourceModel(&model);
    model.setInterviews(Interviews);
    proxy.setMode(InterviewMode::Exam);
    QStringList asked;
    connect(&model, &InterviewListModel::renameRequested, this,
            [&asked](const QString &id, const QString &, const QString &to) { asked << id << to; });
    QVERIFY(proxy.setData(proxy.index(0, 0), u"new"_s, Qt::EditRole));
    QCOMPARE(asked, QStringList({u"b"_s, u"new"_s}));
}

QTEST_GUILESS_MAIN(TestInterviewFilterProxy)
#include "tst_interviewfilterproxy.moc"
