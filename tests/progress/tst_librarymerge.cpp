// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/cardmarkstore.h"
#include "progress/libraryfile.h"
#include "progress/librarymerge.h"
#include "progress/librarystore.h"
#include "progress/notestore.h"
#include "progress/parameterstore.h"
#include "progress/questiontitles.h"
#include "progress/reviewstore.h"
#include "progress/searchstore.h"
#include "progress/tagstore.h"
#include "sqlite/statement.h"
#include "support/sampleinterview.h"
#include "support/samplereview.h"
#include "support/soak.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

/// A copy of the library on some machine.
class Copy final
{
public:
    explicit Copy(const QString &path)
        : m_notes(database)
    {
        if (!openLibraryFile(database, path, QFileInfo(path).path(), Noon))
            qFatal("cannot open %s", qPrintable(path));
    }
    /// Whose file is `other`'s as it stands.
    Copy(const QString &path, Copy &other)
        : Copy((other.backUpTo(path), path))
    { }

    void backUpTo(const QString &path)
    {
        if (!database.backUpTo(path))
            qFatal("cannot copy to %s", qPrintable(path));
    }
    MergeReport take(const Copy &other)
    {
        const auto report = mergeLibrary(database, other.database.path());
        if (!report)
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    /// All that a merge decides, in one text. Not the order among bookmarks of one time: that is each copy's own.
    [[nodiscard]] QString state()
    {
        QString all;
        for (const char *sql : {
                 "SELECT question_id || '|' || created_at || '|' || changed_at || '|' || removed FROM bookmarks ORDER "
                 "BY 1",
                 "SELECT question_id || '|' || tag || '|' || changed_at || '|' || removed FROM question_tags ORDER BY "
                 "1",
                 "SELECT question_id || '|' || writer || '|' || counter || '|' || text || '|' || changed_at FROM notes "
                 "ORDER BY 1",
                 "SELECT question_id || '|' || writer || '|' || counter FROM note_contexts ORDER BY 1",
                 "SELECT question_id || '|' || title || '|' || bank || '|' || changed_at FROM question_titles ORDER BY "
                 "1",
                 "SELECT id || '|' || name || '|' || query || '|' || position || '|' || changed_at || '|' || removed "
                 "FROM searches ORDER BY 1",
                 "SELECT id || '|' || question_id || '|' || grade FROM reviews ORDER BY 1",
                 "SELECT review_id || '|' || retracted_at FROM retractions ORDER BY 1",
                 "SELECT question_id || '|' || mark || '|' || until || '|' || changed_at || '|' || removed FROM "
                 "card_marks ORDER BY 1",
                 "SELECT adopted_at || '|' || parameters || '|' || items FROM adopted_parameters ORDER BY 1",
                 "SELECT id FROM purged_interviews ORDER BY 1",
                 "SELECT id || '|' || title || '|' || status || '|' || coalesce(removed_at, '-') || '|' || changed_at "
                 "|| "
                 "'|' || title_changed_at || '|' || removal_changed_at FROM interviews ORDER BY 1",
                 "SELECT interview_id || '|' || position || '|' || answer FROM attempts ORDER BY 1",
             }) {
            const auto rows = Statement(database, sql).rows([](const Statement &row) { return row.text(0); });
            if (!rows)
                qFatal("%s", qPrintable(rows.error().detail));
            all += rows->join(u'\n') + u"\n--\n"_s;
        }
        return all;
    }

    /// One thing a user may do at that moment by this machine's clock.
    void live(QRandomGenerator &random, const QDateTime &now)
    {
        const QString id = u"q%1"_s.arg(random.bounded(4));
        LibraryStore store(database);
        TagStore tags(database);
        Result<void> done;
        switch (random.bounded(14)) {
        case 0:
        case 1:
            done = store.addBookmarks({{id, now}}, now);
            break;
        case 2:
            done = store.removeBookmarks({id}, now);
            break;
        case 3:
        case 4:
            done = tags.change({{id, u"t%1"_s.arg(random.bounded(2)), random.bounded(2) == 0}}, now);
            break;
        case 5:
            done = m_notes.save(id, u"text %1"_s.arg(random.bounded(1000)), now);
            break;
        case 6:
            done = random.bounded(3) == 0
                ? m_notes.save(id, QString(), now)
                : QuestionTitles::write(database, {{id, {u"T%1"_s.arg(random.bounded(3)), {}}}}, now);
            break;
        case 7: {
            InterviewRecord record = sampleInterview(u"i%1"_s.arg(random.bounded(3)));
            record.attempts[0].answer = u"answer %1"_s.arg(random.bounded(1000));
            done = store.saveInterview(record, now);
            break;
        }
        case 8:
            done = SearchStore(database).change({{{u"s%1"_s.arg(random.bounded(3)), u"name %1"_s.arg(random.bounded(3)),
                                                   u"query %1"_s.arg(random.bounded(3)), random.bounded(3)},
                                                  random.bounded(3) > 0}},
                                                now);
            break;
        case 9:
            // Ids are of 64 random bits: no two machines have the same.
            done = ReviewStore(database).add(sampleReview(random.bounded(1'000'000'000), id, now));
            break;
        case 10: {
            const auto reviews = ReviewStore(database).reviews().value_or({});
            if (!reviews.isEmpty())
                done = ReviewStore(database).retract({reviews[random.bounded(int(reviews.size()))].id, now});
            break;
        }
        case 11:
            done = CardMarkStore(database).set(
                {{id, {random.bounded(2) == 0, random.bounded(2) == 0 ? QDate() : now.date().addDays(1)}}}, now);
            break;
        case 12: {
            FsrsParameters::Values values = FsrsParameters().values();
            values[0] = random.bounded(1, 5);
            const auto adopted = ParameterStore(database).adopt(FsrsParameters(values), random.bounded(3), now);
            done = adopted ? Result<void>() : Unexpected{adopted.error()};
            break;
        }
        case 13:
            done = store.renameInterview(u"i%1"_s.arg(random.bounded(3)), u"name %1"_s.arg(random.bounded(100)), now);
            break;
        default: {
            const QString interview = u"i%1"_s.arg(random.bounded(3));
            done =
                random.bounded(2) == 0 ? store.removeInterview(interview, now) : store.restoreInterview(interview, now);
            if (done && random.bounded(6) == 0)
                done = store.purgeInterviews(now);
        }
        }
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    Database database;

private:
    NoteStore m_notes;
};

/// Merging copies of a library that went different ways.
class TestLibraryMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void randomHistories_mergeInAnyOrder();
    void laterChange_wins_data();
    void laterChange_wins();
    void interviews_areUnited();
    void interviewDeletedForGood_staysDeleted();
    void report_countsWhatChanged();
    void olderFormat_isTakenToo();
    void otherFile_isOnlyRead();
    void badFile_isRefusedAndNothingTaken_data();
    void badFile_isRefusedAndNothingTaken();
    void failureHalfWay_leavesEverythingAsItWas();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name + u".sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibraryMerge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLibraryMerge::randomHistories_mergeInAnyOrder()
{
    const int histories = repetitions(15, 500);
    for (int history = 0; history < histories; ++history) {
        init();
        QRandomGenerator random(static_cast<quint32>(20260314 + history));
        Copy a(path(u"a"_s));
        for (int i = random.bounded(8); i > 0; --i)
            a.live(random, Noon.addSecs(-i));
        Copy b(path(u"b"_s), a);
        Copy c(path(u"c"_s), a);
        Copy *copies[] = {&a, &b, &c};
        // Clocks that differ by hours and jump; now and then two machines meet.
        for (int step = random.bounded(4, 40); step > 0; --step) {
            Copy &copy = *copies[random.bounded(3)];
            if (random.bounded(8) == 0) {
                const Copy &other = *copies[random.bounded(3)];
                if (&other != &copy)
                    copy.take(other);
            } else {
                copy.live(random, Noon.addMSecs(random.bounded(-5, 5) * (random.bounded(3) == 0 ? 3'600'000 : 1)));
            }
        }
        const auto what = [&] { return qPrintable(u"history %1"_s.arg(history)); };
        Copy ab(path(u"ab"_s), a);
        ab.take(b);
        Copy ba(path(u"ba"_s), b);
        ba.take(a);
        QVERIFY2(ab.state() == ba.state(), what()); // commutative
        const QString once = ab.state();
        QVERIFY2(ab.take(b).isEmpty() && ab.state() == once, what()); // idempotent
        QVERIFY2(ab.take(a).isEmpty() && ab.state() == once, what());
        ab.take(c);
        Copy bc(path(u"bc"_s), b);
        bc.take(c);
        Copy abc(path(u"abc"_s), a);
        abc.take(bc);
        QVERIFY2(ab.state() == abc.state(), what()); // associative
    }
}

void TestLibraryMerge::laterChange_wins_data()
{
    QTest::addColumn<int>("removedHereAfter"); // seconds after noon
    QTest::addColumn<int>("addedThereAfter");
    QTest::addColumn<bool>("kept");
    QTest::newRow("added later") << 1 << 2 << true;
    QTest::newRow("removed later") << 2 << 1 << false;
    QTest::newRow("at the same instant") << 1 << 1 << false; // some rule must hold, the same on both sides
}

void TestLibraryMerge::laterChange_wins()
{
    QFETCH(const int, removedHereAfter);
    QFETCH(const int, addedThereAfter);
    QFETCH(const bool, kept);
    Copy here(path(u"here"_s));
    QVERIFY(LibraryStore(here.database).addBookmarks({{u"q"_s, Noon}}, Noon));
    QVERIFY(TagStore(here.database).change({{u"q"_s, u"t"_s, true}}, Noon));
    Copy there(path(u"there"_s));
    const QDateTime removed = Noon.addSecs(removedHereAfter);
    const QDateTime added = Noon.addSecs(addedThereAfter);
    QVERIFY(LibraryStore(here.database).removeBookmarks({u"q"_s}, removed));
    QVERIFY(TagStore(here.database).change({{u"q"_s, u"t"_s, false}}, removed));
    QVERIFY(LibraryStore(there.database).addBookmarks({{u"q"_s, added}}, added));
    QVERIFY(TagStore(there.database).change({{u"q"_s, u"t"_s, true}}, added));
    here.take(there);
    there.take(here);
    for (Copy *copy : {&here, &there}) {
        QCOMPARE(LibraryStore(copy->database).bookmarks().value_or({}).size(), kept ? 1 : 0);
        QCOMPARE(TagStore(copy->database).tags().value_or({}).size(), kept ? 1 : 0);
    }
    QCOMPARE(here.state(), there.state());
}

void TestLibraryMerge::interviews_areUnited()
{
    Copy here(path(u"here"_s));
    Copy there(path(u"there"_s));
    QVERIFY(LibraryStore(here.database).saveInterview(sampleInterview(u"ours"_s), Noon));
    QVERIFY(LibraryStore(there.database).saveInterview(sampleInterview(u"theirs"_s), Noon));
    QVERIFY(LibraryStore(there.database).renameInterview(u"theirs"_s, u"面试 😀"_s, Noon.addSecs(1)));
    here.take(there);
    const auto theirs = LibraryStore(here.database).interview(u"theirs"_s);
    QVERIFY(theirs && *theirs);
    InterviewRecord expected = sampleInterview(u"theirs"_s);
    expected.title = u"面试 😀"_s;
    QVERIFY(**theirs == expected);
    QCOMPARE(LibraryStore(here.database).interviews().value_or({}).size(), 2);
}

void TestLibraryMerge::interviewDeletedForGood_staysDeleted()
{
    Copy here(path(u"here"_s));
    QVERIFY(LibraryStore(here.database).saveInterview(sampleInterview(u"i"_s), Noon));
    Copy there(path(u"there"_s), here);
    QVERIFY(LibraryStore(here.database).removeInterview(u"i"_s, Noon.addSecs(1)));
    QVERIFY(LibraryStore(here.database).purgeInterviews(Noon.addDays(2)));
    const MergeReport report = here.take(there);
    QCOMPARE(report, MergeReport());
    QVERIFY(LibraryStore(here.database).interviews().value_or({{}}).isEmpty());
    QCOMPARE(there.take(here).interviewsRemoved, 1);
    QVERIFY(LibraryStore(there.database).interviews().value_or({{}}).isEmpty());
}

void TestLibraryMerge::report_countsWhatChanged()
{
    Copy here(path(u"here"_s));
    LibraryStore ours(here.database);
    QVERIFY(ours.addBookmarks({{u"both"_s, Noon}, {u"goes"_s, Noon}}, Noon));
    QVERIFY(TagStore(here.database).change({{u"q"_s, u"old"_s, true}}, Noon));
    QVERIFY(NoteStore(here.database).save(u"edited"_s, u"common"_s, Noon));
    QVERIFY(NoteStore(here.database).save(u"gone"_s, u"common"_s, Noon));
    QVERIFY(ours.saveInterview(sampleInterview(u"renamed"_s), Noon));
    QVERIFY(ours.saveInterview(sampleInterview(u"removed"_s), Noon));
    QVERIFY(ReviewStore(here.database).add(sampleReview(1, u"q"_s, Noon)));
    QVERIFY(CardMarkStore(here.database).set({{u"back"_s, {true, {}}}}, Noon));
    Copy there(path(u"there"_s), here);
    LibraryStore theirs(there.database);
    const QDateTime later = Noon.addSecs(60);
    QVERIFY(theirs.addBookmarks({{u"new 1"_s, later}, {u"new 2"_s, later}}, later));
    QVERIFY(theirs.removeBookmarks({u"goes"_s}, later));
    QVERIFY(TagStore(there.database).change({{u"q"_s, u"old"_s, false}, {u"q"_s, u"new"_s, true}}, later));
    QVERIFY(NoteStore(there.database).save(u"edited"_s, u"theirs"_s, later));
    QVERIFY(NoteStore(there.database).save(u"gone"_s, QString(), later));
    QVERIFY(NoteStore(there.database).save(u"fresh"_s, u"theirs"_s, later));
    QVERIFY(NoteStore(here.database).save(u"edited"_s, u"ours"_s, later));
    QVERIFY(theirs.saveInterview(sampleInterview(u"new"_s), later));
    QVERIFY(theirs.renameInterview(u"renamed"_s, u"another name"_s, later));
    QVERIFY(theirs.removeInterview(u"removed"_s, later));
    QVERIFY(ReviewStore(there.database).add(sampleReview(2, u"q"_s, later)));
    QVERIFY(ReviewStore(there.database).add(sampleReview(3, u"q"_s, later)));
    QVERIFY(ReviewStore(there.database).retract({sampleReview(1, {}, {}).id, later}));
    QVERIFY(ReviewStore(there.database).retract({sampleReview(3, {}, {}).id, later}));
    QVERIFY(CardMarkStore(there.database).set({{u"q"_s, {true, later.date()}}, {u"back"_s, {}}}, later));
    QVERIFY(ParameterStore(there.database).adopt(FsrsParameters(), 512, later));

    const MergeReport expected{.bookmarksAdded = 2,
                               .bookmarksRemoved = 1,
                               .tagsAdded = 1,
                               .tagsRemoved = 1,
                               .notesAdded = 1,
                               .notesChanged = 1,
                               .notesJoined = 1,
                               .notesRemoved = 1,
                               .interviewsAdded = 1,
                               .interviewsChanged = 1,
                               .interviewsRemoved = 1,
                               .reviewsAdded = 1,
                               .reviewsTakenBack = 1,
                               .cardMarksChanged = 2,
                               .parametersChanged = 1};
    QCOMPARE(here.take(there), expected);
    QCOMPARE(here.take(there), MergeReport());
}

void TestLibraryMerge::olderFormat_isTakenToo()
{
    Copy here(path(u"here"_s));
    const QString golden = QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite");
    const auto report = mergeLibrary(here.database, golden);
    QVERIFY(report);
    QCOMPARE(report->bookmarksAdded, 2);
    QCOMPARE(report->interviewsAdded, 1);
}

void TestLibraryMerge::otherFile_isOnlyRead()
{
    Copy here(path(u"here"_s));
    const QString other = path(u"other"_s);
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), other));
    const auto bytes = [&] {
        QFile file(other);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(mergeLibrary(here.database, other));
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
}

void TestLibraryMerge::badFile_isRefusedAndNothingTaken_data()
{
    QTest::addColumn<QByteArray>("sql"); // what is done to a sound library, or the bytes of no library
    QTest::addColumn<bool>("isSql");
    QTest::addColumn<QString>("says");
    QTest::newRow("no database") << "hello"_ba.repeated(999) << false << u"damaged"_s;
    QTest::newRow("empty file") << ""_ba << false << u"is empty"_s;
    QTest::newRow("another program's") << "PRAGMA application_id = 7"_ba << true << u"another program"_s;
    QTest::newRow("newer") << "PRAGMA user_version = 99"_ba << true << u"later version"_s;
    QTest::newRow("view in place of a table")
        << "DROP TABLE bookmarks; CREATE VIEW bookmarks AS SELECT 1 AS question_id"_ba << true
        << u"more than a library"_s;
    QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON bookmarks BEGIN DELETE FROM bookmarks; END"_ba << true
                             << u"more than a library"_s;
    QTest::newRow("table missing") << "DROP TABLE question_tags"_ba << true << u"fault in this program"_s;
}

void TestLibraryMerge::badFile_isRefusedAndNothingTaken()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, isSql);
    QFETCH(const QString, says);
    const QString other = path(u"other"_s);
    if (isSql) {
        Copy bad(other);
        QVERIFY(LibraryStore(bad.database).addBookmarks({{u"theirs"_s, Noon}}, Noon));
        QVERIFY(bad.database.runScript(sql.toStdString()));
    } else {
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    Copy here(path(u"here"_s));
    QVERIFY(LibraryStore(here.database).addBookmarks({{u"ours"_s, Noon}}, Noon));
    const QString before = here.state();
    const auto merged = mergeLibrary(here.database, other);
    QVERIFY(!merged);
    QVERIFY2(merged.error().message.contains(says), qPrintable(merged.error().message + merged.error().detail));
    QCOMPARE(here.state(), before);
    QVERIFY(!here.database.isInTransaction());
    QVERIFY(LibraryStore(here.database).addBookmarks({{u"still works"_s, Noon}}, Noon));
}

void TestLibraryMerge::failureHalfWay_leavesEverythingAsItWas()
{
    Copy here(path(u"here"_s));
    QVERIFY(LibraryStore(here.database).addBookmarks({{u"ours"_s, Noon}}, Noon));
    Copy there(path(u"there"_s));
    QVERIFY(LibraryStore(there.database).addBookmarks({{u"theirs"_s, Noon}}, Noon));
    QVERIFY(LibraryStore(there.database).saveInterview(sampleInterview(u"bad"_s), Noon));
    QVERIFY(here.database.runScript("CREATE TRIGGER refuse BEFORE INSERT ON interviews "
                                    "BEGIN SELECT raise(ABORT, 'refused'); END"));
    const QString before = here.state();
    QVERIFY(!mergeLibrary(here.database, there.database.path()));
    QCOMPARE(here.state(), before);
    QVERIFY(here.database.runScript("DROP TRIGGER refuse"));
    QCOMPARE(here.take(there).bookmarksAdded, 1);
}

QTEST_GUILESS_MAIN(TestLibraryMerge)
#include "tst_librarymerge.moc"
