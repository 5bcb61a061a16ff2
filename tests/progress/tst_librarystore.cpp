// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/report.h"
#include "progress/libraryfile.h"
#include "progress/librarystore.h"
#include "sqlite/statement.h"
#include "support/sampleinterview.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLibraryStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bookmarks_standByTimeThenInTheOrderAdded();
    void bookmark_keepsItsFirstTime();
    void bookmarkIds_mayBeAnything_data();
    void bookmarkIds_mayBeAnything();
    void bookmarks_areAddedAllOrNone();
    void fullDisk_losesNoBookmark();
    void interview_comesBackWithEveryField();
    void interview_savedAgain_isReplacedWhole();
    void emptyInterview_comesBack();
    void unknownInterview_isNothing();
    void unknownWord_fallsBackAndIsLogged();
    void failedSave_keepsTheOldOne();
    void saving_keepsTheUsersTitle();
    void history_isTheLatestFirst();
    void history_countsAnswersAndScoresAsTheReport();
    void unfinished_isTheLatestRunning();
    void removed_isOutOfEverythingUntilRestored();
    void purge_deletesWhatIsLongRemoved();
    void progress_tellsTheLatestAttempt();
    void progress_leavesOutWhatIsNoAttempt();
    void latestAttempt_isFoundByIndex();

private:
    [[nodiscard]] LibraryStore store() { return LibraryStore(m_database.value()); }
    [[nodiscard]] qint64 rowsOf(const QString &table);

    std::optional<Database> m_database;
};

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

void TestLibraryStore::init()
{
    m_database.emplace();
    QVERIFY(openLibraryInMemory(*m_database));
}

qint64 TestLibraryStore::rowsOf(const QString &table)
{
    const auto count =
        Statement(*m_database, u"SELECT count(*) FROM %1"_s.arg(table).toStdString()).row([](const Statement &row) {
            return row.integer(0);
        });
    return count ? count->value_or(-1) : -1;
}

static QStringList idsOf(const Result<QList<Bookmark>> &bookmarks)
{
    QStringList ids;
    for (const Bookmark &bookmark : bookmarks.value_or({}))
        ids.append(bookmark.questionId);
    return ids;
}

void TestLibraryStore::bookmarks_standByTimeThenInTheOrderAdded()
{
    QVERIFY(store().addBookmarks({{u"z"_s, Noon}, {u"m"_s, Noon}, {u"a"_s, Noon}}, Noon));
    QVERIFY(store().addBookmarks({{u"early"_s, Noon.addMSecs(-1)}}, Noon));
    QVERIFY(store().addBookmarks({{u"late"_s, Noon.addMSecs(1)}}, Noon));
    QCOMPARE(idsOf(store().bookmarks()), (QStringList{u"early"_s, u"z"_s, u"m"_s, u"a"_s, u"late"_s}));
    QVERIFY(store().removeBookmarks({u"m"_s, u"never there"_s}, Noon));
    QCOMPARE(idsOf(store().bookmarks()), (QStringList{u"early"_s, u"z"_s, u"a"_s, u"late"_s}));
}

void TestLibraryStore::bookmark_keepsItsFirstTime()
{
    QVERIFY(store().addBookmarks({{u"a"_s, Noon}}, Noon));
    QVERIFY(store().addBookmarks({{u"a"_s, Noon.addDays(1)}}, Noon));
    QCOMPARE(store().bookmarks().value_or({}), (QList<Bookmark>{{u"a"_s, Noon}}));
}

void TestLibraryStore::bookmarkIds_mayBeAnything_data()
{
    QTest::addColumn<QString>("id");
    QTest::addRow("han") << u"我的题库/什么是注意力"_s;
    QTest::addRow("emoji") << u"😀👩‍🔬"_s;
    QTest::addRow("rare han") << u"𠮷"_s;
    QTest::addRow("quote") << u"o'brien\"; --"_s;
    QTest::addRow("long") << QString(10'000, u'长');
    QTest::addRow("decomposed") << u"e\u0301"_s;
}

void TestLibraryStore::bookmarkIds_mayBeAnything()
{
    QFETCH(const QString, id);
    QVERIFY(store().addBookmarks({{id, Noon}, {u"\u00e9"_s, Noon}},
                                 Noon)); // é composed is another id than e with an accent
    QCOMPARE(idsOf(store().bookmarks()), (QStringList{id, u"\u00e9"_s}));
    QVERIFY(store().removeBookmarks({id}, Noon));
    QCOMPARE(idsOf(store().bookmarks()), (QStringList{u"\u00e9"_s}));
}

void TestLibraryStore::bookmarks_areAddedAllOrNone()
{
    QVERIFY(m_database->runScript("CREATE TRIGGER refuse BEFORE INSERT ON bookmarks WHEN new.question_id = 'bad' "
                                  "BEGIN SELECT raise(ABORT, 'refused'); END"));
    QVERIFY(!store().addBookmarks({{u"good"_s, Noon}, {u"bad"_s, Noon}}, Noon));
    QVERIFY(idsOf(store().bookmarks()).isEmpty());
    QVERIFY(store().addBookmarks({{u"good"_s, Noon}}, Noon));
    QVERIFY(m_database->runScript("CREATE TRIGGER keep BEFORE UPDATE ON bookmarks WHEN old.question_id = 'good' "
                                  "BEGIN SELECT raise(ABORT, 'kept'); END"));
    QVERIFY(store().addBookmarks({{u"other"_s, Noon}}, Noon));
    QVERIFY(!store().removeBookmarks({u"other"_s, u"good"_s}, Noon));
    QCOMPARE(idsOf(store().bookmarks()), (QStringList{u"good"_s, u"other"_s}));
}

void TestLibraryStore::fullDisk_losesNoBookmark()
{
    const QTemporaryDir folder;
    m_database.emplace();
    QVERIFY(openLibraryFile(*m_database, folder.filePath(u"library.sqlite"_s), folder.path(), Noon));
    QVERIFY(store().addBookmarks({{u"kept"_s, Noon}}, Noon));
    const qint64 pages = Statement(*m_database, "PRAGMA page_count")
                             .row([](const Statement &row) { return row.integer(0); })
                             .value_or(std::nullopt)
                             .value_or(0);
    QVERIFY(pages > 0);
    QVERIFY(m_database->runScript(u"PRAGMA max_page_count = %1"_s.arg(pages + 2).toStdString()));

    QStringList acknowledged{u"kept"_s};
    for (int i = 0;; ++i) {
        const QString id = QString::number(i) + QString(500, u'x');
        const auto added = store().addBookmarks({{id, Noon}}, Noon);
        if (!added) {
            QCOMPARE(m_database->fault(), DatabaseFault::DiskFull);
            QVERIFY(added.error().message.contains(u"disk is full"_s));
            break;
        }
        acknowledged.append(id);
        QVERIFY(i < 1000);
    }
    QVERIFY(acknowledged.size() > 1);
    QCOMPARE(idsOf(store().bookmarks()), acknowledged);
    // The whole interview does not fit; nothing of it stays, and there is room again later.
    InterviewRecord wordy = sampleInterview();
    wordy.attempts[0].answer = QString(100'000, u'长');
    QVERIFY(!store().saveInterview(wordy, Noon));
    QCOMPARE(m_database->fault(), DatabaseFault::DiskFull);
    QCOMPARE(rowsOf(u"interviews"_s), 0);
    QVERIFY(m_database->runScript("PRAGMA max_page_count = 1000000"));
    QVERIFY(store().saveInterview(wordy, Noon));
}

void TestLibraryStore::interview_comesBackWithEveryField()
{
    const InterviewRecord saved = sampleInterview();
    QVERIFY(store().saveInterview(saved, Noon));
    const auto read = store().interview(saved.id);
    QVERIFY(read);
    QVERIFY(read->has_value());
    const InterviewRecord &record = **read;
    QVERIFY(record.config == saved.config);
    QVERIFY(record.plan == saved.plan);
    QVERIFY(record.attempts == saved.attempts);
    QVERIFY(record.suspensions == saved.suspensions);
    QVERIFY(record.snapshot == saved.snapshot);
    QVERIFY(record == saved);
}

void TestLibraryStore::interview_savedAgain_isReplacedWhole()
{
    InterviewRecord record = sampleInterview();
    QVERIFY(store().saveInterview(sampleInterview(u"another"_s), Noon));
    QVERIFY(store().saveInterview(record, Noon));

    record.status = InterviewStatus::Finished;
    record.config = InterviewConfig();
    record.config.timeMultiplier.reset();
    record.plan[0].followUps.clear();
    record.attempts[0].assessment->points.removeLast();
    record.attempts[0].followUps.removeLast();
    record.attempts[1].outcome = Outcome::DontKnow;
    record.suspensions.clear();
    record.snapshot = InterviewSnapshot();
    record.endedAt = {};
    QVERIFY(store().saveInterview(record, Noon));
    QVERIFY(store().interview(record.id).value_or(std::nullopt) == record);
    QVERIFY(store().interview(u"another"_s).value_or(std::nullopt) == sampleInterview(u"another"_s));
}

void TestLibraryStore::emptyInterview_comesBack()
{
    InterviewRecord record;
    record.id = u"empty"_s;
    record.startedAt = Noon;
    QVERIFY(store().saveInterview(record, Noon));
    QVERIFY(store().interview(record.id).value_or(std::nullopt) == record);
}

void TestLibraryStore::unknownInterview_isNothing()
{
    const auto read = store().interview(u"none"_s);
    QVERIFY(read);
    QVERIFY(!read->has_value());
}

void TestLibraryStore::unknownWord_fallsBackAndIsLogged()
{
    QVERIFY(store().saveInterview(sampleInterview(), Noon));
    QVERIFY(m_database->runScript("UPDATE interviews SET mode = 'duel'"));
    QTest::ignoreMessage(QtWarningMsg, "The library names an unknown value: duel");
    const auto read = store().interview(sampleInterview().id);
    QVERIFY(read && read->has_value());
    QCOMPARE((*read)->config.mode, InterviewMode::Practice);
}

void TestLibraryStore::failedSave_keepsTheOldOne()
{
    InterviewRecord record = sampleInterview();
    QVERIFY(store().saveInterview(record, Noon));
    QVERIFY(m_database->runScript("CREATE TRIGGER refuse BEFORE INSERT ON suspensions "
                                  "BEGIN SELECT raise(ABORT, 'refused'); END"));
    record.attempts.removeLast();
    QVERIFY(!store().saveInterview(record, Noon));
    QVERIFY(store().interview(record.id).value_or(std::nullopt) == sampleInterview());
}

void TestLibraryStore::saving_keepsTheUsersTitle()
{
    InterviewRecord record = sampleInterview();
    QVERIFY(store().saveInterview(record, Noon));
    QVERIFY(store().renameInterview(record.id, u"字节 二面"_s, Noon));
    record.status = InterviewStatus::Finished;
    QVERIFY(store().saveInterview(record, Noon));
    record.title = u"字节 二面"_s;
    QVERIFY(store().interview(record.id).value_or(std::nullopt) == record);
}

void TestLibraryStore::history_isTheLatestFirst()
{
    QVERIFY(store().saveInterview(shortInterview(u"first"_s, u"q"_s, Noon, true), Noon));
    QVERIFY(store().saveInterview(shortInterview(u"third"_s, u"q"_s, Noon.addDays(2), true), Noon));
    QVERIFY(store().saveInterview(shortInterview(u"second"_s, u"q"_s, Noon.addDays(1), true), Noon));
    InterviewRecord discarded = shortInterview(u"discarded"_s, u"q"_s, Noon, true);
    discarded.status = InterviewStatus::Discarded;
    QVERIFY(store().saveInterview(discarded, Noon));
    QStringList ids;
    for (const InterviewSummary &summary : store().interviews().value_or({}))
        ids.append(summary.id);
    QCOMPARE(ids, (QStringList{u"third"_s, u"second"_s, u"first"_s}));
}

void TestLibraryStore::history_countsAnswersAndScoresAsTheReport()
{
    InterviewRecord record = sampleInterview();
    record.attempts[1].outcome = Outcome::DontKnow;
    Attempt again = record.attempts[0];
    again.planned = 2; // a second try, which counts nowhere
    again.hints = 0;
    record.attempts.append(again);
    QVERIFY(store().saveInterview(record, Noon));

    const auto report = makeReport(record, [](const QString &, const QString &) { return std::nullopt; });
    QVERIFY(report.score);
    QVERIFY(report.score->mean > 0);
    const auto summaries = store().interviews();
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), 1);
    const InterviewSummary &summary = summaries->first();
    QCOMPARE(summary.title, record.title);
    QCOMPARE(summary.startedAt, record.startedAt);
    QCOMPARE(summary.mode, InterviewMode::Exam);
    QCOMPARE(summary.status, InterviewStatus::Running);
    QVERIFY(!summary.isFinished());
    QCOMPARE(summary.planned, report.planned);
    QCOMPARE(summary.planned, 2);
    QCOMPARE(summary.answered, report.answered);
    QCOMPARE(summary.answered, 1);
    QCOMPARE(summary.score.value_or(-1), report.score->mean);
}

void TestLibraryStore::unfinished_isTheLatestRunning()
{
    QVERIFY(!store().unfinishedInterview().value_or(sampleInterview()).has_value());
    InterviewRecord old = sampleInterview(u"old"_s);
    old.startedAt = old.startedAt.addDays(-1);
    QVERIFY(store().saveInterview(sampleInterview(u"new"_s), Noon));
    QVERIFY(store().saveInterview(old, Noon));
    QVERIFY(store().saveInterview(shortInterview(u"finished"_s, u"q"_s, Noon.addDays(9), true), Noon));
    QVERIFY(store().unfinishedInterview().value_or(std::nullopt) == sampleInterview(u"new"_s));
    QVERIFY(store().removeInterview(u"new"_s, Noon));
    QVERIFY(store().unfinishedInterview().value_or(std::nullopt) == old);
}

void TestLibraryStore::removed_isOutOfEverythingUntilRestored()
{
    QVERIFY(store().saveInterview(shortInterview(u"i"_s, u"q"_s, Noon, true), Noon));
    QCOMPARE(store().questionsOfInterview(u"i"_s).value_or({}), QStringList(u"q"_s));
    QVERIFY(store().removeInterview(u"i"_s, Noon));
    QVERIFY(store().interviews().value_or({InterviewSummary()}).isEmpty());
    QVERIFY(store().progress().value_or({{u"x"_s, {}}}).isEmpty());
    // Saving it once more, as a late draft might, does not bring it back.
    QVERIFY(store().saveInterview(shortInterview(u"i"_s, u"q"_s, Noon, true), Noon));
    QVERIFY(store().interviews().value_or({InterviewSummary()}).isEmpty());
    QVERIFY(store().restoreInterview(u"i"_s, Noon));
    QCOMPARE(store().interviews().value_or({}).size(), 1);
    QCOMPARE(store().progress().value_or({}).value(u"q"_s).attempts, 1);
    QVERIFY(store().interview(u"i"_s).value_or(std::nullopt) == shortInterview(u"i"_s, u"q"_s, Noon, true));
}

void TestLibraryStore::purge_deletesWhatIsLongRemoved()
{
    InterviewRecord discarded = sampleInterview(u"discarded"_s);
    discarded.status = InterviewStatus::Discarded;
    discarded.endedAt = Noon;
    for (const InterviewRecord &record : {sampleInterview(u"kept"_s), sampleInterview(u"removed"_s), discarded})
        QVERIFY(store().saveInterview(record, Noon));
    QVERIFY(store().removeInterview(u"removed"_s, Noon));

    QVERIFY(store().purgeInterviews(Noon));
    QCOMPARE(rowsOf(u"interviews"_s), 3);
    QVERIFY(store().purgeInterviews(Noon.addMSecs(1)));
    QCOMPARE(rowsOf(u"interviews"_s), 1);
    // Its rows went with it, and only its.
    QVERIFY(store().interview(u"kept"_s).value_or(std::nullopt) == sampleInterview(u"kept"_s));
    QCOMPARE(rowsOf(u"attempts"_s), 2);
    QCOMPARE(rowsOf(u"attempt_points"_s), 3);
    QCOMPARE(rowsOf(u"attempt_follow_ups"_s), 2);
    QCOMPARE(rowsOf(u"planned_follow_ups"_s), 2);
    QCOMPARE(rowsOf(u"suspensions"_s), 1);
}

void TestLibraryStore::progress_tellsTheLatestAttempt()
{
    QVERIFY(store().saveInterview(shortInterview(u"2"_s, u"q"_s, Noon.addDays(1), true), Noon));
    QVERIFY(store().saveInterview(shortInterview(u"1"_s, u"q"_s, Noon, false), Noon));
    QVERIFY(store().saveInterview(shortInterview(u"3"_s, u"其他"_s, Noon, false), Noon));
    const QuestionProgress good{2, Noon.addDays(1).addSecs(60), 100, false};
    const QuestionProgress bad{1, Noon.addSecs(60), 0, true};
    QCOMPARE(store().progress().value_or({}), (ProgressByQuestion{{u"q"_s, good}, {u"其他"_s, bad}}));
    QCOMPARE(store().progress({u"q"_s, u"unseen"_s}).value_or({}), (ProgressByQuestion{{u"q"_s, good}}));

    // An answer that is not assessed yet counts, and leaves the judgement as it was.
    InterviewRecord open = shortInterview(u"4"_s, u"q"_s, Noon.addDays(3), true);
    open.attempts[0].assessment.reset();
    QVERIFY(store().saveInterview(open, Noon));
    const QuestionProgress more{3, Noon.addDays(3).addSecs(60), 100, false};
    QCOMPARE(store().progress({u"q"_s}).value_or({}).value(u"q"_s), more);
}

void TestLibraryStore::progress_leavesOutWhatIsNoAttempt()
{
    InterviewRecord open = shortInterview(u"open"_s, u"q"_s, Noon, true);
    open.attempts[0].outcome = Outcome::Open;
    InterviewRecord abandoned = shortInterview(u"abandoned"_s, u"q"_s, Noon, true);
    abandoned.attempts[0].outcome = Outcome::Abandoned;
    InterviewRecord discarded = shortInterview(u"discarded"_s, u"q"_s, Noon, true);
    discarded.status = InterviewStatus::Discarded;
    for (const InterviewRecord &record : {open, abandoned, discarded})
        QVERIFY(store().saveInterview(record, Noon));
    QVERIFY(store().progress().value_or({{u"x"_s, {}}}).isEmpty());
    QVERIFY(store().progress({u"q"_s}).value_or({{u"x"_s, {}}}).isEmpty());
}

void TestLibraryStore::latestAttempt_isFoundByIndex()
{
    const auto plan =
        Statement(*m_database, "EXPLAIN QUERY PLAN SELECT max(captured_at) FROM attempts WHERE question_id = 'q'")
            .rows([](const Statement &row) { return row.text(3); });
    QVERIFY(plan);
    QVERIFY2(plan->join(u'\n').contains(u"attempts_by_question"_s), qPrintable(plan->join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLibraryStore)
#include "tst_librarystore.moc"
