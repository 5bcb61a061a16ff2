// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/salvage.h"

#include "progress/librarycheck.h"
#include "progress/rowwriter.h"
#include "progress/treereader.h"
#include "progress/writeaheadlog.h"
#include "sqlite/statement.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

class Salvage final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Salvage)

public:
    Salvage(const QString &damagedFile, const QString &into, const std::stop_token &stop, const Migrations &migrations)
        : m_damagedFile(damagedFile)
        , m_into(into)
        , m_stop(stop)
        , m_migrations(migrations)
    { }

    [[nodiscard]] Result<SalvageReport> run();

private:
    [[nodiscard]] Result<void> copyDamaged(const QString &copy) const;
    [[nodiscard]] Result<void> takeLogIn(const QString &copy, PageFile &pages);
    [[nodiscard]] Result<FormatShape> findFormat(TreeReader &reader, const PageFile &pages);
    [[nodiscard]] QList<DamagedTree> rootedTrees(const TreeReader &reader, const FormatShape &format) const;
    [[nodiscard]] Result<void> moveRows(TreeReader &reader, QList<DamagedTree> &trees, const QString &fresh);
    [[nodiscard]] Result<void> removeOrphans(Database &database);
    [[nodiscard]] Result<void> finish(Database &database);

    [[nodiscard]] Unexpected unreadable(const QString &detail) const;
    [[nodiscard]] Unexpected unwritable(const QString &detail) const;
    [[nodiscard]] Unexpected stopped() const;

    QString m_damagedFile;
    QString m_into;
    std::stop_token m_stop;
    const Migrations &m_migrations;
    QList<SchemaEntry> m_entries; ///< of the damaged file
    SalvageReport m_report;
};

/// The one table whose row the migrations write themselves.
constexpr QLatin1StringView FormatTable = "format"_L1;

/// Page by page, so that a disk that cannot read some of them costs no more than those; they become zeros.
bool copyPages(QFile &from, QFile &to, const std::stop_token &stop)
{
    for (qint64 offset = 0; offset < from.size() && !stop.stop_requested(); offset += PageFile::PageSize) {
        const qint64 expected = std::min<qint64>(PageFile::PageSize, from.size() - offset);
        QByteArray page = from.seek(offset) ? from.read(expected) : QByteArray();
        page.resize(expected, '\0');
        if (to.write(page) != expected)
            return false;
    }
    return to.flush();
}

Result<void> Salvage::copyDamaged(const QString &copy) const
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
        // The third companion, -shm, is but an index of the log.
        QFile from(m_damagedFile + suffix);
        if (!suffix.isEmpty() && !from.exists())
            continue;
        QFile to(copy + suffix);
        if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unreadable(from.errorString());
        if (!to.open(QIODevice::WriteOnly) || !copyPages(from, to, m_stop))
            return unwritable(to.errorString());
    }
    return {};
}

Result<void> Salvage::takeLogIn(const QString &copy, PageFile &pages)
{
    QFile log(copy + "-wal"_L1);
    WriteAheadLog frames;
    if (log.open(QIODevice::ReadOnly))
        frames = readLog(log);
    m_report.logWasDamaged = frames.isDamaged;
    if (QFile::exists(copy + "-journal"_L1)) {
        // Out of the way, or SQLite would take it in as far as it can.
        if (log.exists() && !QFile::rename(copy + "-wal"_L1, copy + ".log"_L1))
            return unwritable(log.errorString());
        rollBackJournal(copy);
    }
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return unwritable(file.errorString());
    const qint64 length = file.size();
    const qint64 whole = length / PageFile::PageSize * PageFile::PageSize;
    const auto lastPage = static_cast<quint32>(length / PageFile::PageSize + 1);
    if (length > whole) {
        if (!file.resize(whole + PageFile::PageSize))
            return unwritable(file.errorString());
        if (std::ranges::find(frames.frames, lastPage, &LogFrame::page) == frames.frames.end())
            pages.setPartial(lastPage, static_cast<int>(length - whole));
    }
    if (!applyLog(frames, log, file))
        return unwritable(file.errorString());
    return {};
}

/// How well the format explains the file.
struct Match
{
    qsizetype listed = 0; ///< tables and indexes that the file lists with this format's very words
    bool isExact = false; ///< it lists these and no others
    double rooted = 0; ///< share of the b-trees that stand where they do in a fresh file

    auto operator<=>(const Match &) const = default;
};

Match matchOf(const FormatShape &format, const QList<SchemaEntry> &entries, const TreeReader &reader)
{
    Match match;
    match.listed = std::ranges::count_if(entries, [&](const SchemaEntry &entry) {
        const auto sql = format.sql.constFind(entry.name);
        return sql != format.sql.cend() && *sql == entry.sql;
    });
    match.isExact = match.listed == format.trees.size() && match.listed == entries.size();
    const auto rooted =
        std::ranges::count_if(format.trees, [&](const TreeShape &tree) { return reader.isRoot(tree.root, tree); });
    match.rooted = static_cast<double>(rooted) / static_cast<double>(std::max<qsizetype>(1, format.trees.size()));
    return match;
}

Result<FormatShape> Salvage::findFormat(TreeReader &reader, const PageFile &pages)
{
    const auto formats = formatShapes(m_migrations);
    if (!formats)
        return Unexpected{formats.error()};
    bool isSchemaWhole = false;
    m_entries = reader.schema(isSchemaWhole);
    m_entries.removeIf([](const SchemaEntry &entry) { return entry.name.startsWith("sqlite_stat"_L1); });
    const quint32 application = pages.has(1) ? readBig32(pages.page(1), 68) : 0;
    const quint32 version = pages.has(1) ? readBig32(pages.page(1), 60) : 0;

    QList<Match> matches;
    for (const FormatShape &format : *formats)
        matches.append(matchOf(format, m_entries, reader));
    qsizetype best = 0; // the latest of those that do as well
    for (qsizetype i = 1; i < matches.size(); ++i)
        best = matches[i] < matches[best] ? best : i;
    const FormatShape *found = &(*formats)[best];
    const bool isKnownVersion = version >= 1 && version <= static_cast<quint32>(formats->size());
    if (isKnownVersion && !(matches[best].isExact && !matches[version - 1].isExact))
        found = &(*formats)[version - 1];

    if (isSchemaWhole && !m_entries.isEmpty() && matches[best].listed == 0
        && application != static_cast<quint32>(Migrations::ApplicationId)) {
        return failure(tr("%1 belongs to another program.").arg(QDir::toNativeSeparators(m_damagedFile)),
                       u"application_id 0x%1"_s.arg(application, 0, 16));
    }
    if (isSchemaWhole && !m_entries.isEmpty() && !matches[best].isExact
        && version > static_cast<quint32>(formats->size())) {
        return failure(tr("%1 was written by a later version of Baiwen. Only that version can rescue what is in it.")
                           .arg(QDir::toNativeSeparators(m_damagedFile)),
                       u"format %1"_s.arg(version));
    }
    m_report.version = found->version;
    m_report.schemaWasReadable =
        isSchemaWhole && std::ranges::all_of(found->trees, [&](const TreeShape &tree) {
            return std::ranges::find(m_entries, tree.name, &SchemaEntry::name) != m_entries.end();
        });
    return *found;
}

QList<DamagedTree> Salvage::rootedTrees(const TreeReader &reader, const FormatShape &format) const
{
    QHash<QString, quint32> listed;
    QList<quint32> unexplained; // of entries whose name is nobody's
    for (const SchemaEntry &entry : m_entries) {
        if (format.find(entry.name))
            listed.insert(entry.name, entry.root);
        else
            unexplained.append(entry.root);
    }
    QList<DamagedTree> trees;
    QSet<quint32> taken;
    const auto take = [&](DamagedTree &tree, quint32 page) {
        if (tree.root == 0 && !taken.contains(page) && reader.isRoot(page, tree.shape)) {
            tree.root = page;
            taken.insert(page);
        }
    };
    // Those first of which the list and a fresh file say the same.
    for (const TreeShape &shape : format.trees) {
        DamagedTree &tree = trees.emplaceBack(DamagedTree{shape, 0, {}, {}, true});
        if (listed.value(shape.name) == shape.root)
            take(tree, shape.root);
    }
    for (DamagedTree &tree : trees)
        take(tree, listed.value(tree.shape.name));
    for (DamagedTree &tree : trees) {
        take(tree, tree.shape.root);
        for (const quint32 page : std::as_const(unexplained))
            take(tree, page);
    }
    return trees;
}

/// Gives text that is no UTF-8 and times that are none a value which the program can read; true when it had to.
bool mend(RecordValue &value, const ColumnShape &column)
{
    auto *text = std::get_if<QByteArray>(&value);
    if (!text)
        return false;
    const bool isText = QByteArrayView(*text).isValidUtf8();
    if (!isText)
        *text = QString::fromUtf8(*text).toUtf8(); // with a mark where it was broken
    if (!holdsTime(column) || isTime(*text))
        return !isText;
    if (column.isRequired)
        value = "1970-01-01T00:00:00.000Z"_ba;
    else
        value = std::monostate();
    return true;
}

Result<void> Salvage::moveRows(TreeReader &reader, QList<DamagedTree> &trees, const QString &fresh)
{
    RowWriter writer;
    if (!writer.open(fresh))
        return unwritable(writer.errorString());
    for (DamagedTree &tree : trees) {
        if (!tree.shape.isTable || tree.shape.name == FormatTable)
            continue;
        TableSalvage table{.table = tree.shape.name};
        QStringList columns;
        for (const ColumnShape &column : tree.shape.columns)
            columns.append(column.name);
        writer.setTable(table.table, columns);
        bool hasFailed = false;
        const bool isDone = reader.readRows(tree, [&](QList<RecordValue> &values, bool isStray) {
            int mended = 0;
            for (qsizetype i = 0; i < values.size(); ++i)
                mended += mend(values[i], tree.shape.columns[i]) ? 1 : 0;
            const RowWriter::Outcome outcome = writer.insert(values);
            hasFailed = outcome == RowWriter::Outcome::Failed;
            if (outcome == RowWriter::Outcome::Kept) {
                ++table.recovered;
                table.strays += isStray ? 1 : 0;
                table.mended += mended;
            } else if (!isStray) { // a stray may be an older copy of a row that is there
                ++table.unfit;
            }
            return !hasFailed && !m_stop.stop_requested();
        });
        if (!isDone && hasFailed)
            return unwritable(writer.errorString());
        if (!isDone)
            return stopped();
        table.isWhole = tree.isWhole;
        m_report.mayHoldDeletedRows = m_report.mayHoldDeletedRows || (table.strays > 0 && !reader.freePagesAreKnown());
        m_report.tables.append(table);
    }
    if (!writer.commit())
        return unwritable(writer.errorString());
    return {};
}

Result<void> Salvage::removeOrphans(Database &database)
{
    if (auto off = database.runScript("PRAGMA foreign_keys = OFF"); !off) // or the rows would go uncounted
        return off;
    // Each round may orphan the children of what it removes.
    for (bool again = true; again;) {
        again = false;
        for (TableSalvage &table : m_report.tables) {
            const auto orphaned = deleteOrphans(database, table.table);
            if (!orphaned)
                return Unexpected{orphaned.error()};
            table.orphaned += *orphaned;
            table.recovered -= *orphaned;
            again = again || *orphaned > 0;
        }
    }
    return {};
}

Result<void> Salvage::finish(Database &database)
{
    if (auto removed = removeOrphans(database); !removed)
        return removed;
    return m_migrations.apply(database);
}

Result<SalvageReport> Salvage::run()
{
    if (QFileInfo::exists(m_into))
        return failure(tr("%1 is there already.").arg(QDir::toNativeSeparators(m_into)));
    const QTemporaryDir folder(QFileInfo(m_into).absoluteDir().filePath(u"rescue-XXXXXX"_s));
    if (!folder.isValid())
        return unwritable(folder.errorString());
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    const QString fresh = folder.filePath(u"library.sqlite"_s);
    if (auto copied = copyDamaged(copy); !copied)
        return Unexpected{copied.error()};
    PageFile pages;
    if (auto taken = takeLogIn(copy, pages); !taken)
        return Unexpected{taken.error()};
    if (!pages.open(copy))
        return unreadable(pages.errorString());
    TreeReader reader(pages);
    const auto format = findFormat(reader, pages);
    if (!format)
        return Unexpected{format.error()};
    QList<DamagedTree> trees = rootedTrees(reader, *format);
    reader.findPages(trees);

    Database database;
    if (auto opened = database.open(fresh); !opened)
        return unwritable(opened.error().detail);
    if (auto made = makeEmpty(database, m_migrations, format->version); !made)
        return unwritable(made.error().detail);
    if (auto moved = moveRows(reader, trees, fresh); !moved)
        return Unexpected{moved.error()};
    if (auto finished = finish(database); !finished)
        return unwritable(finished.error().detail);
    database.close();
    const auto faults = checkLibrary(fresh, m_stop, m_migrations);
    if (!faults)
        return Unexpected{faults.error()};
    if (!faults->isEmpty())
        return unwritable(faults->join(u'\n'));
    if (m_stop.stop_requested())
        return stopped();
    if (QFile file(fresh); !file.rename(m_into))
        return unwritable(file.errorString());
    return m_report;
}

Unexpected Salvage::unreadable(const QString &detail) const
{
    return failure(tr("%1 cannot be read.").arg(QDir::toNativeSeparators(m_damagedFile)), detail);
}

Unexpected Salvage::unwritable(const QString &detail) const
{
    return failure(tr("The rescued library %1 cannot be written.").arg(QDir::toNativeSeparators(m_into)), detail);
}

Unexpected Salvage::stopped() const
{
    return failure(tr("The rescue of %1 was stopped.").arg(QDir::toNativeSeparators(m_damagedFile)));
}

} // namespace

qint64 SalvageReport::recovered() const
{
    qint64 sum = 0;
    for (const TableSalvage &table : tables)
        sum += table.recovered;
    return sum;
}

bool SalvageReport::isComplete() const
{
    return !logWasDamaged && std::ranges::all_of(tables, [](const TableSalvage &table) {
        return table.isWhole && table.unfit == 0 && table.orphaned == 0 && table.mended == 0;
    });
}

Result<SalvageReport> salvageLibrary(const QString &damagedFile, const QString &into, const std::stop_token &stop,
                                     const Migrations &migrations)
{
    return Salvage(damagedFile, into, stop, migrations).run();
}

} // namespace Baiwen
