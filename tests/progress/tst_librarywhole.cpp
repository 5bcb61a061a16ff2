// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/library.h"
#include "progress/orphans.h"
#include "sqlite/statement.h"
#include "support/manualclock.h"
#include "support/sampleinterview.h"
#include "support/wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The library as a whole: tags and notes through it, backups, restore, merge, and a file that is damaged, removed or
/// replaced.
class TestLibraryWhole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tagsAndNotes_areThereAfterRestart();
    void tagsAndNotes_areSignalledOnceWritten();
    void titles_areKeptWithTheMark();
    void orphans_areWhatNoBankHolds();
    void backup_isMadeAsTheUserWorks();
    void backups_tellWhatTheyHold();
    void restore_bringsBackWhatWasAndKeepsWhatIs();
    void restore_ofABadFileChangesNothing();
    void merge_showsInMemoryAndIsBackedUpBefore();
    void conflictCopies_areFoundMergedAndPutAway();
    void damagedFile_isRepairedAtTheStart_data();
    void damagedFile_isRepairedAtTheStart();
    void damageFoundInTheBackground_isRepaired();
    void damagedNotes_areFilledInFromTheBackup_data();
    void damagedNotes_areFilledInFromTheBackup();
    void repairCutOff_isFinishedAtTheStart();
    void removedFile_isPutBackWithTheNextWrite();
    void replacedFile_isMergedWithTheNextWrite();

private:
    [[nodiscard]] std::unique_ptr<Library> opened();
    [[nodiscard]] DataFolder folder() const { return DataFolder(m_folder->path()); }
    void fill();
    void damage(qint64 from, qint64 length);

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

void TestLibraryWhole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_clock = {};
}

std::unique_ptr<Library> TestLibraryWhole::opened()
{
    auto library = std::make_unique<Library>(folder(), m_clock);
    library->open();
    if (!QTest::qWaitFor([&] { return library->state() != Library::State::Opening; }, 20'000))
        qFatal("The library did not open");
    return library;
}

/// Something of each kind, and enough bookmarks for several pages.
void TestLibraryWhole::fill()
{
    const auto library = opened();
    QStringList ids;
    for (int i = 0; i < 400; ++i)
        ids << u"question-number-%1"_s.arg(i);
    QVERIFY(waitFor(library->setBookmarks(ids, true)));
    QVERIFY(waitFor(library->changeTags({{u"q"_s, u"系统/部署"_s, true}})));
    QVERIFY(waitFor(library->saveNote(u"q"_s, u"**note**"_s)));
    QVERIFY(waitFor(library->saveInterview(sampleInterview())));
}

void TestLibraryWhole::damage(qint64 from, qint64 length)
{
    QFile file(folder().libraryFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(length, '\xA5')), length);
}

void TestLibraryWhole::tagsAndNotes_areThereAfterRestart()
{
    {
        const auto library = opened();
        QVERIFY(waitFor(library->changeTags({{u"q"_s, u"b"_s, true}, {u"q"_s, u"a"_s, true}, {u"r"_s, u"a"_s, true}})));
        QVERIFY(waitFor(library->changeTags({{u"r"_s, u"a"_s, false}})));
        QVERIFY(waitFor(library->saveNote(u"q"_s, u"first"_s)));
        QVERIFY(waitFor(library->saveNote(u"q"_s, u"second"_s)));
        QVERIFY(waitFor(library->saveNote(u"r"_s, u"gone"_s)));
        QVERIFY(waitFor(library->saveNote(u"r"_s, QString())));
        QCOMPARE(library->tags(u"q"_s), (QStringList{u"a"_s, u"b"_s}));
    }
    const auto library = opened();
    QCOMPARE(library->allTags(), (TagsByQuestion{{u"q"_s, {u"a"_s, u"b"_s}}}));
    QCOMPARE(library->allNotes().keys(), QStringList(u"q"_s));
    QCOMPARE(library->note(u"q"_s).text, u"second"_s);
}

void TestLibraryWhole::tagsAndNotes_areSignalledOnceWritten()
{
    const auto library = opened();
    QSignalSpy tags(library.get(), &Library::tagsChanged);
    QSignalSpy notes(library.get(), &Library::notesChanged);
    QVERIFY(waitFor(library->changeTags({{u"q"_s, u"a"_s, true}, {u"r"_s, u"never there"_s, false}})));
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.first().first().toStringList(), QStringList(u"q"_s));
    QVERIFY(waitFor(library->changeTags({{u"q"_s, u"a"_s, true}})));
    QCOMPARE(tags.size(), 1); // it was there
    QVERIFY(waitFor(library->saveNote(u"q"_s, u"text"_s)));
    QCOMPARE(notes.size(), 1);
}

void TestLibraryWhole::titles_areKeptWithTheMark()
{
    {
        const auto library = opened();
        library->setTitleSource([](const QString &id) -> std::optional<QuestionTitle> {
            return id == "known"_L1 ? std::optional(QuestionTitle{u"What is attention?"_s, u"My list"_s})
                                    : std::nullopt;
        });
        QVERIFY(waitFor(library->setBookmarked(u"known"_s, true)));
        QVERIFY(waitFor(library->saveNote(u"unknown"_s, u"text"_s)));
        QCOMPARE(library->title(u"known"_s).title, u"What is attention?"_s);
    }
    const auto library = opened();
    QCOMPARE(library->title(u"known"_s), (QuestionTitle{u"What is attention?"_s, u"My list"_s}));
    QCOMPARE(library->title(u"unknown"_s), QuestionTitle());
}

void TestLibraryWhole::orphans_areWhatNoBankHolds()
{
    const auto library = opened();
    library->setTitleSource([](const QString &id) { return QuestionTitle{u"Title of "_s + id, u"Old bank"_s}; });
    QVERIFY(waitFor(library->setBookmarks({u"here"_s, u"lost"_s}, true)));
    QVERIFY(waitFor(library->changeTags({{u"lost"_s, u"a/b"_s, true}})));
    QVERIFY(waitFor(library->saveNote(u"noted"_s, u"my note"_s)));
    const QList<Orphan> orphans = orphansOf(*library, [](const QString &id) { return id == "here"_L1; });
    QCOMPARE(orphans.size(), 2);
    QCOMPARE(orphans[0], (Orphan{u"lost"_s, {u"Title of lost"_s, u"Old bank"_s}, true, {u"a/b"_s}, {}}));
    QCOMPARE(orphans[1], (Orphan{u"noted"_s, {u"Title of noted"_s, u"Old bank"_s}, false, {}, u"my note"_s}));
    const QString text = writeOrphans(orphans);
    for (const QString &word : {u"Title of lost"_s, u"`lost`"_s, u"Old bank"_s, u"#a/b"_s, u"my note"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TestLibraryWhole::backup_isMadeAsTheUserWorks()
{
    auto library = opened();
    const Backups backups(folder().backupsFolder());
    QVERIFY(waitFor(library->setBookmarked(u"a"_s, true)));
    library.reset(); // waits for what follows a write
    QCOMPARE(backups.list().size(), 1);
    library = opened();
    m_clock.advance(29min);
    QVERIFY(waitFor(library->setBookmarked(u"b"_s, true)));
    library.reset();
    QCOMPARE(backups.list().size(), 1);
    library = opened();
    m_clock.advance(1min);
    QVERIFY(waitFor(library->setBookmarked(u"c"_s, true)));
    library.reset();
    QCOMPARE(backups.list().size(), 2);
    QCOMPARE(backups.list().first().reason, BackupReason::Regular);
}

void TestLibraryWhole::backups_tellWhatTheyHold()
{
    fill();
    const auto library = opened();
    QVERIFY(waitFor(library->backUpNow()));
    QFile broken(QDir(folder().backupsFolder()).filePath(u"library-20200101T000000.000Z-manual.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no library");
    broken.close();
    const QList<Library::BackupEntry> entries = waitFor(library->backups());
    QVERIFY(entries.size() >= 2);
    QCOMPARE(entries.first().file.reason, BackupReason::Manual);
    QCOMPARE(entries.first().problem, QString());
    QCOMPARE(entries.first().holds.bookmarks, 400);
    QCOMPARE(entries.first().holds.tags, 1);
    QCOMPARE(entries.first().holds.notes, 1);
    QCOMPARE(entries.first().holds.interviews, 1);
    QVERIFY(!entries.last().problem.isEmpty());
}

void TestLibraryWhole::restore_bringsBackWhatWasAndKeepsWhatIs()
{
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarked(u"old"_s, true)));
    QVERIFY(waitFor(library->saveNote(u"q"_s, u"old text"_s)));
    QVERIFY(waitFor(library->backUpNow()));
    const QString backup = Backups(folder().backupsFolder()).list().first().path;
    m_clock.advance(1h);
    QVERIFY(waitFor(library->setBookmarks({u"new"_s}, true)));
    QVERIFY(waitFor(library->setBookmarked(u"old"_s, false)));
    QVERIFY(waitFor(library->saveNote(u"q"_s, u"new text"_s)));
    QVERIFY(waitFor(library->saveInterview(sampleInterview())));

    QSignalSpy bookmarks(library.get(), &Library::bookmarksChanged);
    QSignalSpy interviews(library.get(), &Library::interviewsChanged);
    QVERIFY(waitFor(library->restore(backup)));
    QVERIFY(library->isBookmarked(u"old"_s));
    QVERIFY(!library->isBookmarked(u"new"_s));
    QCOMPARE(library->note(u"q"_s).text, u"old text"_s);
    QCOMPARE(bookmarks.size(), 1);
    QCOMPARE(interviews.size(), 1);
    QVERIFY(waitFor(library->interviews()).value_or({{}}).isEmpty());

    // What was there before is a backup, and it can be gone back to.
    const BackupFile before = Backups(folder().backupsFolder()).list().first();
    QCOMPARE(before.reason, BackupReason::BeforeRestore);
    QVERIFY(waitFor(library->restore(before.path)));
    QVERIFY(library->isBookmarked(u"new"_s));
    QCOMPARE(library->note(u"q"_s).text, u"new text"_s);
    // And it is a library to work with.
    QVERIFY(waitFor(library->saveNote(u"q"_s, u"newest"_s)));
    QCOMPARE(library->note(u"q"_s).text, u"newest"_s);
}

void TestLibraryWhole::restore_ofABadFileChangesNothing()
{
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarked(u"a"_s, true)));
    QFile bad(m_folder->filePath(u"bad.sqlite"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no library");
    bad.close();
    QVERIFY(!waitFor(library->restore(bad.fileName())));
    QVERIFY(library->isBookmarked(u"a"_s));
    QVERIFY(waitFor(library->setBookmarked(u"b"_s, true)));
}

void TestLibraryWhole::merge_showsInMemoryAndIsBackedUpBefore()
{
    const QTemporaryDir elsewhere;
    const QString exported = m_folder->filePath(u"export.sqlite"_s);
    {
        Library other(DataFolder(elsewhere.path()), m_clock);
        other.open();
        QTRY_COMPARE(other.state(), Library::State::Ready);
        QVERIFY(waitFor(other.setBookmarked(u"theirs"_s, true)));
        QVERIFY(waitFor(other.exportTo(exported)));
    }
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarked(u"ours"_s, true)));
    QSignalSpy bookmarks(library.get(), &Library::bookmarksChanged);
    const Result<MergeReport> merged = waitFor(library->merge(exported));
    QVERIFY(merged);
    QCOMPARE(merged->bookmarksAdded, 1);
    QVERIFY(library->isBookmarked(u"theirs"_s) && library->isBookmarked(u"ours"_s));
    QCOMPARE(bookmarks.size(), 1);
    QCOMPARE(bookmarks.first().first().toStringList(), QStringList(u"theirs"_s));
    QCOMPARE(Backups(folder().backupsFolder()).list().first().reason, BackupReason::BeforeMerge);
}

void TestLibraryWhole::conflictCopies_areFoundMergedAndPutAway()
{
    fill();
    const auto library = opened();
    const QDir root(m_folder->path());
    const QStringList names{u"library (Anna's conflicted copy 2026-03-14).sqlite"_s,
                            u"library.sync-conflict-20260314-092653-ABCDEFG.sqlite"_s, u"library-笔记本.sqlite"_s};
    for (const QString &name : names)
        QVERIFY(waitFor(library->exportTo(root.filePath(name))));
    // These are none.
    QVERIFY(waitFor(library->exportTo(root.filePath(u"library-damaged-20260314T092653Z.sqlite"_s))));
    QFile other(root.filePath(u"other.sqlite"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another program's");
    other.close();

    const QStringList copies = waitFor(library->conflictCopies());
    QCOMPARE(copies.size(), names.size());
    for (const QString &name : names)
        QVERIFY2(copies.contains(root.filePath(name)), qPrintable(name));
    QVERIFY(waitFor(library->mergeConflictCopy(copies.first())));
    QCOMPARE(waitFor(library->conflictCopies()).size(), names.size() - 1);
    QVERIFY(QFile::exists(QDir(folder().backupsFolder()).filePath(QFileInfo(copies.first()).fileName())));
}

void TestLibraryWhole::damagedFile_isRepairedAtTheStart_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("isTruncated");
    QTest::newRow("header") << qint64(0) << qint64(100) << false;
    QTest::newRow("first page") << qint64(0) << qint64(4096) << false;
    QTest::newRow("cut to half") << qint64(40'000) << qint64(0) << true;
    QTest::newRow("cut to nothing of use") << qint64(1000) << qint64(0) << true;
}

void TestLibraryWhole::damagedFile_isRepairedAtTheStart()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, length);
    QFETCH(const bool, isTruncated);
    fill();
    const QString path = folder().libraryFile();
    QVERIFY(QFile::exists(path) && !QFile::exists(path + u"-wal"_s));
    // The backup made at the first write has the bookmarks; tag, note and interview came after it.
    QCOMPARE(Backups(folder().backupsFolder()).list().size(), 1);
    if (isTruncated)
        QVERIFY(QFile::resize(path, from));
    else
        damage(from, length);
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray bytes = damaged.readAll();
    damaged.close();

    Library library(folder(), m_clock);
    QSignalSpy repaired(&library, &Library::repaired);
    library.open();
    QTRY_COMPARE(library.state(), Library::State::Ready);
    QCOMPARE(repaired.size(), 1);
    const auto report = repaired.first().first().value<RepairReport>();
    QCOMPARE(report.cause, RepairReport::Cause::Damaged);
    QCOMPARE(library.bookmarks().size(), 400); // from the file or the backup
    QFile setAside(report.setAside);
    QVERIFY(setAside.open(QIODevice::ReadOnly));
    QCOMPARE(setAside.readAll(), bytes);
    QVERIFY(waitFor(library.setBookmarked(u"works again"_s, true)));
}

void TestLibraryWhole::damageFoundInTheBackground_isRepaired()
{
    fill();
    // An index that no start reads tells another story than its table: only a check finds that.
    {
        Database database;
        QVERIFY(database.open(folder().libraryFile()));
        const auto root = Statement(database, "SELECT rootpage FROM sqlite_schema WHERE name = 'attempts_by_question'")
                              .row([](const Statement &row) { return row.integer(0); });
        QVERIFY(root && *root);
        database.close();
        damage((**root - 1) * 4096 + 3900, 190);
    }
    Library library(folder(), m_clock);
    QSignalSpy repaired(&library, &Library::repaired);
    library.open();
    QTRY_COMPARE(repaired.size(), 1);
    QCOMPARE(library.state(), Library::State::Ready);
    QCOMPARE(library.bookmarks().size(), 400);
    QCOMPARE(library.note(u"q"_s).text, u"**note**"_s);
    const auto interview = waitFor(library.interview(sampleInterview().id));
    QVERIFY(interview && *interview);
    QVERIFY(**interview == sampleInterview());
    QVERIFY(waitFor(library.setBookmarked(u"works again"_s, true)));
}

void TestLibraryWhole::damagedNotes_areFilledInFromTheBackup_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("the notes") << u"notes"_s;
    QTest::newRow("what was seen of them") << u"note_contexts"_s;
}

void TestLibraryWhole::damagedNotes_areFilledInFromTheBackup()
{
    QFETCH(const QString, table);
    fill();
    QVERIFY(waitFor(opened()->backUpNow()));
    const QString backup = Backups(folder().backupsFolder()).list().first().path;
    {
        Database database;
        QVERIFY(database.open(folder().libraryFile()));
        const auto root = Statement(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?1")
                              .bind(table)
                              .row([](const Statement &row) { return row.integer(0); });
        QVERIFY(root && *root);
        database.close();
        damage((**root - 1) * 4096, 4096);
    }
    Library library(folder(), m_clock);
    QSignalSpy repaired(&library, &Library::repaired);
    library.open();
    QTRY_COMPARE(repaired.size(), 1);
    QCOMPARE(library.note(u"q"_s).text, u"**note**"_s);
    // And it is one that merges, with nothing twice.
    const auto merged = waitFor(library.merge(backup));
    QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
    QCOMPARE(*merged, MergeReport());
    QCOMPARE(library.note(u"q"_s).text, u"**note**"_s);
}

void TestLibraryWhole::repairCutOff_isFinishedAtTheStart()
{
    fill();
    // Cut off between setting the damaged file aside and putting the repaired one in its place.
    const QDir root(m_folder->path());
    QVERIFY(QFile::rename(folder().libraryFile(), root.filePath(u"library-repaired.sqlite"_s)));
    const auto library = opened();
    QCOMPARE(library->bookmarks().size(), 400);
    QVERIFY(!QFile::exists(root.filePath(u"library-repaired.sqlite"_s)));
}

void TestLibraryWhole::removedFile_isPutBackWithTheNextWrite()
{
    fill();
    const auto library = opened();
    QSignalSpy repaired(library.get(), &Library::repaired);
    QVERIFY(QFile::remove(folder().libraryFile()));
    QVERIFY(waitFor(library->setBookmarked(u"next"_s, true)));
    QTRY_COMPARE(repaired.size(), 1);
    QCOMPARE(repaired.first().first().value<RepairReport>().cause, RepairReport::Cause::Gone);
    Database disk;
    QVERIFY(disk.open(folder().libraryFile(), Database::Access::ReadOnly));
    QCOMPARE(LibraryStore(disk).bookmarks().value_or({}).size(), 401);
    QCOMPARE(NoteStore(disk).notes().value_or({}).value(u"q"_s).text, u"**note**"_s);
    QVERIFY(library->isBookmarked(u"next"_s));
}

void TestLibraryWhole::replacedFile_isMergedWithTheNextWrite()
{
    const auto library = opened();
    QVERIFY(waitFor(library->setBookmarked(u"ours"_s, true)));
    const QString theirs = m_folder->filePath(u"theirs"_s);
    {
        Library other(DataFolder(theirs), m_clock);
        other.open();
        QTRY_COMPARE(other.state(), Library::State::Ready);
        QVERIFY(waitFor(other.setBookmarked(u"theirs"_s, true)));
    }
    QSignalSpy repaired(library.get(), &Library::repaired);
    QVERIFY(QFile::remove(folder().libraryFile()));
    QVERIFY(QFile::copy(DataFolder(theirs).libraryFile(), folder().libraryFile()));
    QVERIFY(waitFor(library->setBookmarked(u"next"_s, true)));
    QTRY_COMPARE(repaired.size(), 1);
    QCOMPARE(repaired.first().first().value<RepairReport>().cause, RepairReport::Cause::Replaced);
    for (const QString &id : {u"ours"_s, u"theirs"_s, u"next"_s})
        QVERIFY2(library->isBookmarked(id), qPrintable(id));
    Database disk;
    QVERIFY(disk.open(folder().libraryFile(), Database::Access::ReadOnly));
    QCOMPARE(LibraryStore(disk).bookmarks().value_or({}).size(), 3);
}

QTEST_GUILESS_MAIN(TestLibraryWhole)
#include "tst_librarywhole.moc"
