// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/damagedlibrary.h"

#include "sqlite/statement.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// Of every library: it is SQLite's default, and restoring refuses any other.
static constexpr qint64 PageSize = 4096;

qint64 LibrarySchema::rootOf(QStringView name) const
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? 0 : found->root;
}

Result<LibrarySchema> LibrarySchema::read(Database &database)
{
    const auto version =
        Statement(database, "PRAGMA user_version").row([](const Statement &row) { return row.integer(0); });
    if (!version)
        return Unexpected{version.error()};
    const auto entries =
        Statement(database, "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE rootpage > 0")
            .rows([](const Statement &row) {
                return Entry{row.text(0), row.text(1), row.text(2), row.integer(3), row.text(4)};
            });
    if (!entries)
        return Unexpected{entries.error()};
    return LibrarySchema{static_cast<int>(version->value_or(0)), *entries};
}

static Result<LibrarySchema> readSchema(const QString &file, Database::Access access)
{
    Database database;
    if (auto opened = database.open(file, access); !opened)
        return Unexpected{opened.error()};
    return LibrarySchema::read(database);
}

/// Where the disk gives nothing, bytes that are neither a page nor text.
static bool copyBytes(QFile &from, QFile &to)
{
    for (qint64 offset = 0; offset < from.size(); offset += PageSize) {
        const qint64 expected = std::min(PageSize, from.size() - offset);
        QByteArray bytes = from.seek(offset) ? from.read(expected) : QByteArray();
        bytes.resize(expected, '\xff');
        if (to.write(bytes) != expected)
            return false;
    }
    return to.flush();
}

Result<void> DamagedLibrary::copy() const
{
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-journal"_L1}) {
        QFile from(m_file + part);
        if (!part.isEmpty() && !from.exists())
            continue;
        QFile to(m_copy + part);
        if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(tr("%1 cannot be read.").arg(QDir::toNativeSeparators(m_file)), from.errorString());
        if (!to.open(QIODevice::WriteOnly) || !copyBytes(from, to))
            return failure(tr("%1 cannot be copied.").arg(QDir::toNativeSeparators(m_file)), to.errorString());
    }
    return {};
}

/// By that of an empty database: no tables, no free pages. Its number of pages is made 0, at which SQLite looks at the
/// length of the file (file format, 1.3.7). Part of a page at the end goes: SQLite would add zeros to it.
Result<void> DamagedLibrary::replaceFirstPage() const
{
    const QString empty = m_copy + "-empty"_L1;
    {
        Database database;
        if (auto opened = database.open(empty); !opened)
            return opened;
        if (auto written = database.runScript("PRAGMA page_size = 4096; PRAGMA user_version = 0"); !written)
            return written;
    }
    QFile source(empty);
    QFile target(m_copy);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::ReadWrite))
        return failure(tr("%1 cannot be written.").arg(QDir::toNativeSeparators(m_copy)));
    const QByteArray page = source.read(PageSize).replace(28, 4, QByteArray(4, '\0'));
    if (!target.resize(target.size() / PageSize * PageSize) || target.write(page) != PageSize)
        return failure(tr("%1 cannot be written.").arg(QDir::toNativeSeparators(m_copy)), target.errorString());
    return {};
}

Result<void> DamagedLibrary::open(const QString &file, const QString &folder)
{
    m_file = file;
    m_copy = QDir(folder).filePath(u"damaged.sqlite"_s);
    if (auto copied = copy(); !copied)
        return copied;
    // Opening and closing takes in what the log or the journal has, which may even mend the first page.
    auto own = readSchema(m_copy, Database::Access::ReadWrite);
    if (!own) {
        if (auto replaced = replaceFirstPage(); !replaced)
            return replaced;
        own = readSchema(m_copy, Database::Access::ReadWrite);
    }
    m_own = own.value_or({});
    for (const QLatin1StringView part : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(m_copy + part); // there still only if SQLite cannot use them
    if (auto replaced = replaceFirstPage(); !replaced)
        return replaced;
    if (auto opened = m_database.open(m_copy); !opened)
        return opened;
    m_database.allowSchemaWrites();
    // One bad cell is no reason to give up the others of its page. What is declared is never committed.
    return m_database.runScript("PRAGMA cell_size_check = OFF; BEGIN");
}

Result<void> DamagedLibrary::setTables(const LibrarySchema &sound, const QStringList &kin)
{
    m_tables = sound;
    const auto isOurs = [&sound](const LibrarySchema::Entry &entry) { return sound.rootOf(entry.name) != 0; };
    if (!m_own.entries.isEmpty() && std::ranges::none_of(m_own.entries, isOurs))
        return failure(tr("%1 belongs to another program.").arg(QDir::toNativeSeparators(m_file)));
    LibrarySchema model; // of the newest copy in this format
    for (const QString &path : kin) {
        const auto schema = readSchema(path, Database::Access::Immutable);
        if (schema && schema->version == sound.version) {
            model = *schema;
            break;
        }
    }
    for (LibrarySchema::Entry &entry : m_tables.entries) {
        for (const LibrarySchema *schema : {&model, &m_own}) {
            if (const qint64 root = schema->rootOf(entry.name); root != 0)
                entry.root = root;
        }
    }
    return {};
}

/// One table only, so that the list fits into the first page: a page that was added at the end for it might be where a
/// damaged pointer points to.
Result<void> DamagedLibrary::declare(const QString &table)
{
    if (auto begun = m_database.runScript("ROLLBACK; PRAGMA writable_schema = ON; BEGIN"); !begun)
        return begun;
    Statement insert(m_database, "INSERT INTO sqlite_schema VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const LibrarySchema::Entry &entry : std::as_const(m_tables.entries)) {
        if (entry.table != table)
            continue;
        if (auto added = insert.bind(entry.type, entry.name, entry.table, entry.root, entry.sql).run(); !added)
            return added;
    }
    // On again, or SQLite would have nothing of a list in which one root makes no sense.
    return m_database.runScript("PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON");
}

} // namespace Baiwen
