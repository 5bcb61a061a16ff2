// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/librarydump.h"

#include "progress/cardmarkstore.h"
#include "progress/libraryfile.h"
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

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool write(const QString &path, const QByteArray &bytes)
{
    QFile target(path);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

LibraryBytes LibraryBytes::read(const QString &path)
{
    return {bytesOf(path), bytesOf(path + "-wal"_L1)};
}

bool LibraryBytes::writeTo(const QString &path) const
{
    QFile::remove(path + "-shm"_L1);
    QFile::remove(path + "-wal"_L1);
    return write(path, file) && (log.isEmpty() || write(path + "-wal"_L1, log));
}

static bool readTable(Database &database, const QString &table, QSet<DumpedRow> &rows)
{
    const auto columns = Statement(database, R"(
        SELECT name FROM pragma_table_info(?1) WHERE NOT (name = 'position' AND ?1 = 'bookmarks'))")
                             .bind(table)
                             .rows([](const Statement &row) { return row.text(0); });
    if (!columns || columns->isEmpty())
        return false;
    Statement statement(database, u"SELECT %1 FROM %2 NOT INDEXED"_s.arg(columns->join(u", "_s), table).toStdString());
    for (;;) {
        const auto more = statement.step();
        if (!more || !*more)
            return more.has_value();
        DumpedRow row;
        for (int i = 0; i < columns->size(); ++i)
            row.append(statement.isNull(i) ? QByteArray() : "=" + statement.blob(i));
        rows.insert(row);
    }
}

LibraryDump LibraryDump::read(const QString &path)
{
    Database database;
    LibraryDump dump;
    if (!database.open(path, Database::Access::ReadOnly)) {
        dump.isWhole = false;
        return dump;
    }
    const auto listed =
        Statement(database, "SELECT name FROM sqlite_schema WHERE type = 'table'").rows([](const Statement &row) {
            return row.text(0);
        });
    dump.isWhole = listed.has_value();
    for (const QString &table : listed.value_or({}))
        dump.isWhole = readTable(database, table, dump.tables[table]) && dump.isWhole;
    return dump;
}

qsizetype LibraryDump::size() const
{
    qsizetype size = 0;
    for (const QSet<DumpedRow> &rows : tables)
        size += rows.size();
    return size;
}

namespace {

const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

QString idOf(int number)
{
    return u"baiwen/topic-%1/question-%2"_s.arg(number % 37).arg(number);
}

QString words(QRandomGenerator &random, int length)
{
    QString text;
    while (text.size() < length)
        text += u"第%1句：注意力的复杂度是平方的。 And so on; "_s.arg(random.bounded(1'000'000));
    return text;
}

class SampleMaker final
{
public:
    LibrarySample make(bool isInUse)
    {
        keep(openLibraryFile(m_database, m_path, m_folder.path(), Noon));
        keep(m_database.runScript("PRAGMA synchronous = OFF"));
        writeMarks(0, 300);
        writeInterviews(0, 50);
        writePurged(120);
        if (isInUse) {
            keep(m_database.runScript("PRAGMA wal_checkpoint(TRUNCATE)"));
            writeMarks(300, 330);
            writeInterviews(50, 54);
        } else {
            m_database.close();
        }
        LibrarySample sample{LibraryBytes::read(m_path), LibraryDump::read(m_path)};
        if (sample.bytes.log.isEmpty() == isInUse || !sample.dump.isWhole)
            qFatal("The sample library has come out wrong");
        return sample;
    }

private:
    void writeMarks(int from, int to)
    {
        QList<Bookmark> bookmarks;
        QList<TagChange> tags;
        for (int i = from; i < to; ++i) {
            bookmarks.append({idOf(i), Noon.addMSecs(i)});
            tags.append({idOf(i), u"系统/部署-%1"_s.arg(i % 7), true});
            // One by one: a hash has another order in each run.
            keep(QuestionTitles::write(m_database, {{idOf(i), {words(m_random, 40), u"百问"_s}}}, Noon));
            if (i % 2 == 0)
                keep(m_notes.save(idOf(i), words(m_random, i % 20 == 0 ? 3000 : 120), Noon.addMSecs(i)));
        }
        keep(m_store.addBookmarks(bookmarks, Noon));
        keep(m_store.removeBookmarks({idOf(from), idOf(from + 1)}, Noon.addSecs(60)));
        keep(m_tags.change(tags, Noon));
        keep(m_tags.change({{idOf(from), tags.first().tag, false}}, Noon.addSecs(60)));
        keep(m_notes.save(idOf(from), QString(), Noon.addSecs(60)));
        for (int i = from; i < to; i += 3)
            keep(m_searches.change({{{u"search-%1"_s.arg(i), u"检索"_s, words(m_random, 40), i}, true}}, Noon));
        writeStudy(from, to);
    }

    void writeStudy(int from, int to)
    {
        ReviewStore reviews(m_database);
        CardMarkStore marks(m_database);
        ParameterStore parameters(m_database);
        for (int i = from; i < to; ++i) {
            keep(reviews.add(sampleReview(i, idOf(i), Noon.addSecs(i))));
            if (i % 2 == 0)
                keep(reviews.retract({sampleReview(i, {}, {}).id, Noon.addSecs(i + 1)}));
            keep(marks.set({{idOf(i), {i % 2 == 0, QDate(2026, 3, 15)}}}, Noon.addMSecs(i)));
            if (const auto adopted = parameters.adopt(FsrsParameters(), i, Noon.addSecs(i)); !adopted)
                keep(Unexpected{adopted.error()});
        }
        keep(marks.set({{idOf(from), {}}}, Noon.addSecs(60)));
    }

    void writeInterviews(int from, int to)
    {
        for (int i = from; i < to; ++i) {
            InterviewRecord record = sampleInterview(u"5d0c2c36-3f7e-4f0c-9d1c-%1"_s.arg(i, 12));
            record.startedAt = Noon.addDays(i);
            for (Attempt &attempt : record.attempts)
                attempt.answer = words(m_random, i % 20 == 0 ? 3000 : 120);
            keep(m_store.saveInterview(record, Noon.addDays(i)));
        }
        keep(m_store.renameInterview(u"5d0c2c36-3f7e-4f0c-9d1c-%1"_s.arg(from, 12), u"renamed"_s, Noon.addDays(500)));
        keep(m_store.removeInterview(u"5d0c2c36-3f7e-4f0c-9d1c-%1"_s.arg(from + 1, 12), Noon.addDays(500)));
    }

    /// Leaves free pages, too.
    void writePurged(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString id = u"6e0c2c36-3f7e-4f0c-9d1c-%1"_s.arg(i, 12);
            keep(m_store.saveInterview(shortInterview(id, idOf(i), Noon, true), Noon));
            keep(m_store.removeInterview(id, Noon));
        }
        keep(m_store.purgeInterviews(Noon.addDays(1)));
    }

    static void keep(const Result<void> &written)
    {
        if (!written)
            qFatal("The sample library cannot be written: %ls", qUtf16Printable(written.error().detail));
    }

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"library.sqlite"_s);
    QRandomGenerator m_random = QRandomGenerator(7);
    Database m_database;
    LibraryStore m_store = LibraryStore(m_database);
    TagStore m_tags = TagStore(m_database);
    SearchStore m_searches = SearchStore(m_database);
    NoteStore m_notes = NoteStore(m_database, u"0123456789abcdef"_s);
};

} // namespace

const LibrarySample &LibrarySample::closed()
{
    static const LibrarySample sample = SampleMaker().make(false);
    return sample;
}

const LibrarySample &LibrarySample::inUse()
{
    static const LibrarySample sample = SampleMaker().make(true);
    return sample;
}

} // namespace Baiwen
