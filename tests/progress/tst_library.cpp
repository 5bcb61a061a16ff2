// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/library.h"
#include "progress/libraryfile.h"
#include "support/manualclock.h"
#include "support/sampleinterview.h"
#include "support/samplereview.h"
#include "support/wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void open_endsReadyAndRemembersBookmarks();
    void write_isOnTheDiskBeforeItIsShown();
    void write_isNotShownBeforeTheEventLoopRuns();
    void setBookmarks_signalsOnceAndOnlyWhatChanged();
    void restoredBookmark_standsWhereItStood();
    void inMemoryOrder_isTheOrderOfTheFile();
    void failedWrite_changesNothingAndIsTold();
    void destructor_waitsForQueuedWrites();
    void unwritableFolder_worksInMemoryAndSaysSo();
    void foreignFile_failsAndIsNotWritten();
    void writeBeforeOpening_isRefused();
    void secondLibrary_isRefusedWhileTheFirstHasTheFolder();
    void lockOfAnotherMachine_isTakenOverWhenTheUserSaysSo();
    void review_countsOnceItIsOnTheDisk();
    void retractedReview_countsNoMoreAndStaysInTheLog();
    void crammedReview_isKeptAndChangesNothing();
    void cardMarks_comeBackAfterRestart();
    void adoptedParameters_holdAfterRestart();
    void interview_updatesProgressAndHistory();
    void progressSignal_namesOnlyWhatChanged();
    void removedInterview_canBeRestored();
    void removedInterview_isGoneTwoDaysLater();
    void unfinishedInterview_isThereAfterRestart();

private:
    [[nodiscard]] std::unique_ptr<Library> opened();
    [[nodiscard]] DataFolder folder() const { return DataFolder(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

/// What another program sees in the file at this moment.
static QStringList bookmarksOnDisk(const DataFolder &folder)
{
    Database database;
    QStringList ids;
    if (database.open(folder.libraryFile(), Database::Access::ReadOnly)) {
        for (const Bookmark &bookmark : LibraryStore(database).bookmarks().value_or({}))
            ids.append(bookmark.questionId);
    }
    return ids;
}

static QStringList idsOf(const QList<Bookmark> &bookmarks)
{
    QStringList ids;
    for (const Bookmark &bookmark : bookmarks)
        ids.append(bookmark.questionId);
    return ids;
}

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_clock = {};
}

std::unique_ptr<Library> TestLibrary::opened()
{
    auto library = std::make_unique<Library>(folder(), m_clock);
    library->open();
    if (!QTest::qWaitFor([&] { return library->state() != Library::State::Opening; }, 20'000))
        qFatal("The library did not open");
    return library;
}

void TestLibrary::open_endsReadyAndRemembersBookmarks()
{
    {
        Library library(folder(), m_clock);
        QSignalSpy opened(&library, &Library::opened);
        QCOMPARE(library.state(), Library::State::Opening);
        library.open();
        QVERIFY(opened.wait());
        QCOMPARE(library.state(), Library::State::Ready);
        QCOMPARE(library.problem(), Error());
        QCOMPARE(library.folder().root(), folder().root());
        QVERIFY(waitFor(library.setBookmarked(u"baiwen/kv"_s, true)));
        m_clock.advance(1s);
        QVERIFY(waitFor(library.setBookmarked(u"我的/题"_s, true)));
    }
    const auto library = opened();
    QVERIFY(library->isBookmarked(u"baiwen/kv"_s));
    QVERIFY(!library->isBookmarked(u"baiwen/other"_s));
    const QDateTime start = ManualClock().now();
    QCOMPARE(library->bookmarks(), (QList<Bookmark>{{u"baiwen/kv"_s, start}, {u"我的/题"_s, start.addSecs(1)}}));
}

void TestLibrary::write_isOnTheDiskBeforeItIsShown()
{
    const auto library = opened();
    QList<QStringList> seenOnDisk;
    QList<bool> seenInMemory;
    connect(library.get(), &Library::bookmarksChanged, this, [&] {
        seenOnDisk.append(bookmarksOnDisk(folder()));
        seenInMemory.append(library->isBookmarked(u"a"_s));
    });
    QSignalSpy changed(library.get(), &Library::bookmarksChanged);
    const auto signalsBeforeEnd = library->setBookmarked(u"a"_s, true).then([&](const Result<void> &written) {
        return written ? changed.size() : -1;
    });
    QCOMPARE(waitFor(signalsBeforeEnd), 1);
    QVERIFY(waitFor(library->setBookmarked(u"a"_s, false)));
    QCOMPARE(seenOnDisk, (QList<QStringList>{{u"a"_s}, {}}));
    QCOMPARE(seenInMemory, (QList<bool>{true, false}));
}

void TestLibrary::write_isNotShownBeforeTheEventLoopRuns()
{
    const auto library = opened();
    QSignalSpy changed(library.get(), &Library::bookmarksChanged);
    const auto adding = library->setBookmarked(u"a"_s, true);
    // No event loop meanwhile, hence not QTRY_VERIFY.
    for (int i = 0; i < 10'000 && bookmarksOnDisk(folder()).isEmpty(); ++i)
        QThread::msleep(1);
    QCOMPARE(bookmarksOnDisk(folder()), QStringList(u"a"_s));
    QVERIFY(!library->isBookmarked(u"a"_s));
    QCOMPARE(changed.size(), 0);
    QVERIFY(waitFor(adding));
    QVERIFY(library->isBookmarked(u"a"_s));
}

void TestLibrary::setBookmarks_signalsOnceAndOnlyWhatChanged()
{
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarked(u"b"_s, true)));
    QSignalSpy changed(library.get(), &Library::bookmarksChanged);
    QVERIFY(waitFor(library->setBookmarks({u"c"_s, u"b"_s, u"a"_s, u"a"_s}, true)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().first().toStringList(), (QStringList{u"c"_s, u"a"_s}));
    QCOMPARE(idsOf(library->bookmarks()), (QStringList{u"b"_s, u"c"_s, u"a"_s}));

    QVERIFY(waitFor(library->setBookmarks({u"b"_s, u"unknown"_s}, false)));
    QCOMPARE(changed.takeFirst().first().toStringList(), QStringList(u"b"_s));
    QVERIFY(waitFor(library->setBookmarked(u"b"_s, false)));
    QVERIFY(waitFor(library->setBookmarked(u"a"_s, true)));
    QCOMPARE(changed.size(), 0);
}

void TestLibrary::restoredBookmark_standsWhereItStood()
{
    const auto library = opened();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(waitFor(library->setBookmarked(id, true)));
        m_clock.advance(1s);
    }
    const QList<Bookmark> before = library->bookmarks();
    QVERIFY(waitFor(library->setBookmarked(u"b"_s, false)));
    QVERIFY(waitFor(library->restoreBookmarks({before[1]})));
    QCOMPARE(library->bookmarks(), before);
}

void TestLibrary::inMemoryOrder_isTheOrderOfTheFile()
{
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarks({u"z"_s, u"a"_s, u"m"_s}, true)));
    m_clock.setNow(m_clock.now().addDays(-1));
    QVERIFY(waitFor(library->setBookmarks({u"k"_s, u"b"_s}, true)));
    QVERIFY(waitFor(library->setBookmarked(u"z"_s, false)));
    m_clock.setNow(m_clock.now().addDays(1));
    QVERIFY(waitFor(library->setBookmarked(u"z"_s, true)));
    QCOMPARE(idsOf(library->bookmarks()), (QStringList{u"k"_s, u"b"_s, u"a"_s, u"m"_s, u"z"_s}));
    QCOMPARE(bookmarksOnDisk(folder()), idsOf(library->bookmarks()));
}

void TestLibrary::failedWrite_changesNothingAndIsTold()
{
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarked(u"old"_s, true)));
    {
        Database other;
        QVERIFY(other.open(folder().libraryFile()));
        QVERIFY(other.runScript("CREATE TRIGGER refuse BEFORE INSERT ON bookmarks "
                                "BEGIN SELECT raise(ABORT, 'refused'); END"));
    }
    QSignalSpy changed(library.get(), &Library::bookmarksChanged);
    QSignalSpy failed(library.get(), &Library::writeFailed);
    const Result<void> written = waitFor(library->setBookmarks({u"a"_s, u"b"_s}, true));
    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(u"refused"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>(), written.error());
    QCOMPARE(idsOf(library->bookmarks()), QStringList(u"old"_s));
    // The next one is not the worse for it.
    QVERIFY(waitFor(library->setBookmarked(u"old"_s, false)));
}

void TestLibrary::destructor_waitsForQueuedWrites()
{
    constexpr int Count = 50;
    auto library = opened();
    for (int i = 0; i < Count; ++i)
        library->setBookmarked(QString::number(i), true);
    library.reset();
    // Closed in order: the log was taken into the file.
    QVERIFY(!QFile::exists(folder().libraryFile() + u"-wal"_s));
    QCOMPARE(bookmarksOnDisk(folder()).size(), Count);
}

void TestLibrary::unwritableFolder_worksInMemoryAndSaysSo()
{
    const QString root = QStringLiteral(BAIWEN_SOURCE_DIR "/CMakeLists.txt/data");
    Library library(DataFolder(root), m_clock);
    QSignalSpy opened(&library, &Library::opened);
    library.open();
    QVERIFY(opened.wait());
    QCOMPARE(library.state(), Library::State::NotKept);
    QVERIFY2(library.problem().message.contains(root), qPrintable(library.problem().message));
    QVERIFY(waitFor(library.setBookmarked(u"a"_s, true)));
    QVERIFY(library.isBookmarked(u"a"_s));
    QVERIFY(waitFor(library.saveInterview(sampleInterview())));
    QVERIFY(*waitFor(library.interview(sampleInterview().id)) == sampleInterview());
}

void TestLibrary::foreignFile_failsAndIsNotWritten()
{
    {
        Database foreign;
        QVERIFY(foreign.open(folder().libraryFile()));
        QVERIFY(foreign.runScript("CREATE TABLE cards (x); PRAGMA application_id = 7"));
    }
    QFile file(folder().libraryFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    Library library(folder(), m_clock);
    QSignalSpy failed(&library, &Library::openFailed);
    library.open();
    QVERIFY(failed.wait());
    QCOMPARE(library.state(), Library::State::Failed);
    QCOMPARE(failed.first().first().value<Error>(), library.problem());
    QVERIFY(library.problem().message.contains(u"another program"_s));
    QSignalSpy writeFailed(&library, &Library::writeFailed);
    const Result<void> written = waitFor(library.setBookmarked(u"a"_s, true));
    QVERIFY(!written);
    QCOMPARE(written.error(), library.problem());
    QCOMPARE(writeFailed.size(), 1);
    QVERIFY(!library.isBookmarked(u"a"_s));
    QVERIFY(!waitFor(library.interviews()));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestLibrary::writeBeforeOpening_isRefused()
{
    Library library(folder(), m_clock);
    QVERIFY(!waitFor(library.setBookmarked(u"a"_s, true)));
    // While it opens, a write waits its turn.
    library.open();
    QVERIFY(waitFor(library.setBookmarked(u"b"_s, true)));
    QCOMPARE(library.state(), Library::State::Ready);
    QCOMPARE(idsOf(library.bookmarks()), QStringList(u"b"_s));
}

void TestLibrary::secondLibrary_isRefusedWhileTheFirstHasTheFolder()
{
    auto first = opened();
    QVERIFY(waitFor(first->setBookmarked(u"a"_s, true)));
    Library second(folder(), m_clock);
    QSignalSpy failed(&second, &Library::openFailed);
    second.open();
    QVERIFY(failed.wait());
    QCOMPARE(second.state(), Library::State::Failed);
    QVERIFY(!second.canTakeOver()); // it lives
    QVERIFY(!waitFor(second.setBookmarked(u"b"_s, true)));
    first.reset();
    second.open();
    QTRY_COMPARE(second.state(), Library::State::Ready);
    QCOMPARE(idsOf(second.bookmarks()), QStringList(u"a"_s));
}

void TestLibrary::lockOfAnotherMachine_isTakenOverWhenTheUserSaysSo()
{
    opened().reset();
    QFile lock(QDir(m_folder->path()).filePath(u"library.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nbaiwen\nanother-machine\n00000000000000000000000000000001\n\n"); // as QLockFile writes it
    lock.close();
    Library library(folder(), m_clock);
    QSignalSpy failed(&library, &Library::openFailed);
    library.open();
    QVERIFY(failed.wait());
    QVERIFY(library.canTakeOver());
    QVERIFY2(library.problem().message.contains(u"another-machine"_s), qPrintable(library.problem().message));
    library.takeOver();
    QTRY_COMPARE(library.state(), Library::State::Ready);
    QVERIFY(waitFor(library.setBookmarked(u"a"_s, true)));
}

void TestLibrary::review_countsOnceItIsOnTheDisk()
{
    const QDateTime now = m_clock.now();
    const Review late = sampleReview(1, u"q"_s, now);
    const Review early = sampleReview(2, u"q"_s, now.addSecs(-60)); // the clock was set back in between
    {
        const auto library = opened();
        QSignalSpy changed(library.get(), &Library::reviewsChanged);
        const auto adding = library->addReview(late);
        QVERIFY(library->reviews().isEmpty());
        QVERIFY(waitFor(adding));
        QVERIFY(waitFor(library->addReview(early)));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toStringList(), QStringList(u"q"_s));
        QCOMPARE(library->reviews(), (ReviewsByQuestion{{u"q"_s, {early, late}}}));
    }
    QCOMPARE(opened()->reviews(), (ReviewsByQuestion{{u"q"_s, {early, late}}}));
}

void TestLibrary::retractedReview_countsNoMoreAndStaysInTheLog()
{
    const Review review = sampleReview(1, u"q"_s, m_clock.now());
    const auto library = opened();
    QVERIFY(waitFor(library->addReview(review)));
    QSignalSpy changed(library.get(), &Library::reviewsChanged);
    QVERIFY(waitFor(library->retractReview(review.id, u"q"_s)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(library->reviews().isEmpty());
    QCOMPARE(waitFor(library->reviewLog()).value_or({}), QList<Review>{review});
    QVERIFY(waitFor(library->retractReview(review.id, u"q"_s)));
    QCOMPARE(changed.size(), 1);
}

void TestLibrary::crammedReview_isKeptAndChangesNothing()
{
    Review review = sampleReview(1, u"q"_s, m_clock.now());
    review.kind = ReviewKind::Cram;
    const auto library = opened();
    QSignalSpy changed(library.get(), &Library::reviewsChanged);
    QVERIFY(waitFor(library->addReview(review)));
    QCOMPARE(changed.size(), 0);
    QVERIFY(library->reviews().isEmpty());
    QCOMPARE(waitFor(library->reviewLog()).value_or({}), QList<Review>{review});
}

void TestLibrary::cardMarks_comeBackAfterRestart()
{
    const CardMarksByQuestion marks{{u"a"_s, {true, {}}}, {u"b"_s, {false, QDate(2026, 3, 15)}}};
    {
        const auto library = opened();
        QSignalSpy changed(library.get(), &Library::cardMarksChanged);
        QVERIFY(waitFor(library->setCardMarks({{u"a"_s, {true, {}}}, {u"b"_s, {true, {}}}})));
        QVERIFY(waitFor(library->setCardMarks(marks)));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(1).at(0).toStringList(), QStringList(u"b"_s));
        QCOMPARE(library->cardMarks(), marks);
    }
    const auto library = opened();
    QCOMPARE(library->cardMarks(), marks);
    QVERIFY(library->cardMark(u"a"_s).suspended);
    QVERIFY(waitFor(library->setCardMarks({{u"a"_s, {}}})));
    QVERIFY(!library->cardMarks().contains(u"a"_s));
}

void TestLibrary::adoptedParameters_holdAfterRestart()
{
    FsrsParameters::Values values = FsrsParameters().values();
    values[0] = 0.5;
    {
        const auto library = opened();
        QCOMPARE(library->parameters(), AdoptedParameters());
        QSignalSpy changed(library.get(), &Library::parametersChanged);
        QVERIFY(waitFor(library->adoptParameters(FsrsParameters(values), 512)));
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(opened()->parameters(), (AdoptedParameters{FsrsParameters(values), 512, m_clock.now()}));
}

void TestLibrary::interview_updatesProgressAndHistory()
{
    auto library = opened();
    QSignalSpy progress(library.get(), &Library::progressChanged);
    QSignalSpy interviews(library.get(), &Library::interviewsChanged);
    QCOMPARE(library->progress(u"q"_s), QuestionProgress());
    QVERIFY(waitFor(library->saveInterview(shortInterview(u"1"_s, u"q"_s, m_clock.now(), false))));
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress.first().first().toStringList(), QStringList(u"q"_s));
    QCOMPARE(interviews.size(), 1);
    const QuestionProgress weak{1, m_clock.now().addSecs(60), 0, true};
    QCOMPARE(library->progress(u"q"_s), weak);
    QCOMPARE(library->allProgress().size(), 1);

    QVERIFY(waitFor(library->renameInterview(u"1"_s, u"一面"_s)));
    const auto history = waitFor(library->interviews());
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->first().title, u"一面"_s);
    QVERIFY(history->first().isFinished());
    QCOMPARE(progress.size(), 1); // a new name is no progress
    library.reset(); // the folder has one user at a time
    QCOMPARE(opened()->progress(u"q"_s), weak);
}

void TestLibrary::progressSignal_namesOnlyWhatChanged()
{
    const auto library = opened();
    InterviewRecord record = sampleInterview();
    QVERIFY(waitFor(library->saveInterview(record)));
    QSignalSpy progress(library.get(), &Library::progressChanged);
    record.attempts[1].answer += u" longer"_s; // a draft
    QVERIFY(waitFor(library->saveInterview(record)));
    QCOMPARE(progress.size(), 0);
    record.attempts[1].outcome = Outcome::DontKnow;
    record.attempts[1].capturedAt = m_clock.now();
    QVERIFY(waitFor(library->saveInterview(record)));
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress.first().first().toStringList(), QStringList(record.attempts[1].questionId));
}

void TestLibrary::removedInterview_canBeRestored()
{
    const auto library = opened();
    const InterviewRecord record = shortInterview(u"1"_s, u"q"_s, m_clock.now(), true);
    QVERIFY(waitFor(library->saveInterview(record)));
    const QuestionProgress before = library->progress(u"q"_s);
    QSignalSpy progress(library.get(), &Library::progressChanged);
    QVERIFY(waitFor(library->removeInterview(u"1"_s)));
    QCOMPARE(library->progress(u"q"_s), QuestionProgress());
    QVERIFY(!library->allProgress().contains(u"q"_s));
    QVERIFY(waitFor(library->interviews())->isEmpty());
    QVERIFY(waitFor(library->restoreInterview(u"1"_s)));
    QCOMPARE(library->progress(u"q"_s), before);
    QCOMPARE(progress.size(), 2);
    QVERIFY(*waitFor(library->interview(u"1"_s)) == record);
}

void TestLibrary::removedInterview_isGoneTwoDaysLater()
{
    auto library = opened();
    QVERIFY(waitFor(library->saveInterview(shortInterview(u"1"_s, u"q"_s, m_clock.now(), true))));
    QVERIFY(waitFor(library->removeInterview(u"1"_s)));
    library = nullptr;
    m_clock.advance(23h);
    library = opened();
    QVERIFY(waitFor(library->interview(u"1"_s))->has_value());
    library = nullptr;
    m_clock.advance(25h);
    library = opened();
    QVERIFY(!waitFor(library->interview(u"1"_s))->has_value());
}

void TestLibrary::unfinishedInterview_isThereAfterRestart()
{
    {
        const auto library = opened();
        QVERIFY(!waitFor(library->unfinishedInterview())->has_value());
        library->saveInterview(sampleInterview());
    }
    QVERIFY(*waitFor(opened()->unfinishedInterview()) == sampleInterview());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
