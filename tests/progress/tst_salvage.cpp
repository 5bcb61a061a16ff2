// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarycheck.h"
#include "progress/libraryfile.h"
#include "progress/libraryrepair.h"
#include "progress/salvage.h"
#include "support/librarydamage.h"
#include "support/librarydump.h"
#include "support/soak.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// Sums over many damaged files.
struct Tally
{
    int files = 0;
    int harmless = 0; ///< not noticed, and SQLite reads what was there
    int detected = 0; ///< by the check
    int refused = 0; ///< taken for another program's or a later version's
    int unnoticed = 0; ///< a value became another: SQLite's files have no checksums
    int repaired = 0;
    qint64 rows = 0; ///< in the files that were repaired, before they were damaged
    qint64 recovered = 0; ///< of these, as they were
    qint64 altered = 0; ///< of these, with one value that differs
    qsizetype worst = 0; ///< most rows that one file lost
    qint64 withBackup = 0; ///< as they were, once the backup has filled in
};

/// Files damaged at random. Without checksums a byte that changed within a value cannot be told from what was meant, so
/// a flip may alter one value of one row, and, when that is a note's question, of the line that says it was seen.
/// Everything else is either as it was or gone, and what is gone comes back from a backup.
class TestSalvage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void damagedFile_isNoticedAndRepaired_data();
    void damagedFile_isNoticedAndRepaired();
    void damagedFiles_addUp();

private:
    /// Whether the damage was noticed.
    [[nodiscard]] bool judge(const LibraryBytes &damaged, Harm harm);
    void repair(const LibraryBytes &damaged, Harm harm);
    void repairWithBackup(const LibraryBytes &damaged, Harm harm);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QMap<QString, Tally> m_tallies;
    Tally *m_tally = nullptr; ///< of the present kind of damage
};

static const QDateTime Noon(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

static void removeLibrary(const QString &path)
{
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + part);
}

/// In memory where that can be had: what is looked for are wrong bytes, not a disk that forgets.
void TestSalvage::initTestCase()
{
    if (QDir(u"/dev/shm"_s).exists())
        qputenv("TMPDIR", "/dev/shm");
}

void TestSalvage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.sqlite"_s);
    // The backup is as new as the file was before it was damaged.
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    QVERIFY(LibrarySample::closed().bytes.writeTo(
        m_folder->filePath(u"backups/library-20260314T120000.000Z-regular.sqlite"_s)));
}

void TestSalvage::damagedFile_isNoticedAndRepaired_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    constexpr int portion = 25; // because Qt Test gives each row five minutes
    const auto add = [](const char *name, Harm harm, int count) {
        for (int from = 0; from < count; from += portion)
            QTest::addRow("%s: %d", name, from) << harm << from << std::min(from + portion, count);
    };
    add("byte flipped", Harm::Flip, repetitions(20, 2000));
    add("cut short", Harm::Cut, repetitions(4, 200));
}

void TestSalvage::damagedFile_isNoticedAndRepaired()
{
    QFETCH(const Harm, harm);
    QFETCH(const int, from);
    QFETCH(const int, to);
    m_tally = &m_tallies[QString::fromUtf8(QTest::currentDataTag()).section(u':', 0, 0)];
    for (int i = from; i < to; ++i) {
        QRandomGenerator random(20260314U + static_cast<quint32>(i));
        const LibraryBytes bytes = damaged(LibrarySample::closed().bytes, harm, random);
        const bool isNoticed = judge(bytes, harm);
        ++m_tally->files;
        if (isNoticed && !QTest::currentTestFailed())
            repair(bytes, harm);
        if (isNoticed && !QTest::currentTestFailed())
            repairWithBackup(bytes, harm);
        if (QTest::currentTestFailed()) {
            qInfo("It was number %d", i);
            return;
        }
    }
}

bool TestSalvage::judge(const LibraryBytes &damaged, Harm harm)
{
    const LibrarySample &sample = LibrarySample::closed();
    if (!damaged.writeTo(m_path)) {
        QTest::qFail("The damaged file cannot be written", __FILE__, __LINE__);
        return false;
    }
    const auto faults = checkLibrary(m_path);
    if (!faults) {
        ++m_tally->refused;
        return true;
    }
    if (!faults->isEmpty()) {
        ++m_tally->detected;
        return true;
    }
    const LibraryDump dump = LibraryDump::read(m_path);
    if (dump == sample.dump) {
        ++m_tally->harmless;
        return false;
    }
    ++m_tally->unnoticed;
    const Comparison comparison = compare(dump, sample.dump);
    const bool isOneValue =
        dump.isWhole && comparison.altered == 1 && comparison.missing == 0 && comparison.same == sample.dump.size() - 1;
    if (harm != Harm::Flip || !isOneValue)
        QTest::qFail("Damage went unnoticed", __FILE__, __LINE__);
    return false;
}

void TestSalvage::repair(const LibraryBytes &damaged, Harm harm)
{
    const LibrarySample &sample = LibrarySample::closed();
    const auto report = repairLibrary(m_path, m_folder->filePath(u"none"_s), Noon);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QCOMPARE(LibraryBytes::read(report->setAside).file, damaged.file);
    removeLibrary(report->setAside);
    QCOMPARE(checkLibrary(m_path).value_or({u"unchecked"_s}), QStringList());
    Database database;
    QVERIFY(openLibraryFile(database, m_path, m_folder->path(), Noon));
    database.close();
    const Comparison comparison = compare(LibraryDump::read(m_path), sample.dump);
    QCOMPARE(comparison.invented, 0);
    QVERIFY(comparison.altered <= (harm == Harm::Flip ? 2 : 0));
    ++m_tally->repaired;
    m_tally->rows += sample.dump.size();
    m_tally->recovered += comparison.same;
    m_tally->altered += comparison.altered;
    m_tally->worst = std::max(m_tally->worst, sample.dump.size() - comparison.same - comparison.altered);
}

void TestSalvage::repairWithBackup(const LibraryBytes &damaged, Harm harm)
{
    const LibrarySample &sample = LibrarySample::closed();
    QVERIFY(damaged.writeTo(m_path));
    const auto report = repairLibrary(m_path, m_folder->filePath(u"backups"_s), Noon);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(report->backupTime.isValid());
    removeLibrary(report->setAside);
    QCOMPARE(checkLibrary(m_path).value_or({u"unchecked"_s}), QStringList());
    const Comparison comparison = compare(LibraryDump::read(m_path), sample.dump);
    QCOMPARE(comparison.missing, 0);
    QCOMPARE(comparison.invented, 0);
    QVERIFY(comparison.altered <= (harm == Harm::Flip ? 2 : 0));
    m_tally->withBackup += comparison.same;
}

void TestSalvage::damagedFiles_addUp()
{
    for (auto tally = m_tallies.cbegin(); tally != m_tallies.cend(); ++tally) {
        const auto percent = [&](qint64 count) {
            return 100.0 * static_cast<double>(count) / static_cast<double>(std::max<qint64>(1, tally->rows));
        };
        qInfo("%ls: %d files of %lld bytes and %lld rows; harmless %d, detected %d, refused %d, a value differs "
              "unnoticed %d; %d repaired: %.3f %% of the rows as they were (%lld of %lld gone, at most %lld of one "
              "file), %lld altered; with a "
              "backup %.4f %%",
              qUtf16Printable(tally.key()), tally->files, qlonglong(LibrarySample::closed().bytes.file.size()),
              qlonglong(LibrarySample::closed().dump.size()), tally->harmless, tally->detected, tally->refused,
              tally->unnoticed, tally->repaired, percent(tally->recovered),
              tally->rows - tally->recovered - tally->altered, tally->rows, qlonglong(tally->worst), tally->altered,
              percent(tally->withBackup));
        QCOMPARE(tally->files, tally->harmless + tally->detected + tally->refused + tally->unnoticed);
        // What one wrong byte may cost: a page of a table at most, as a rule.
        if (tally.key() == u"byte flipped"_s)
            QVERIFY(percent(tally->recovered) > 99);
    }
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
