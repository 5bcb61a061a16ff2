// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runcli.h"
#include "progress/backups.h"
#include "progress/datafolder.h"
#include "progress/libraryfile.h"
#include "progress/librarystore.h"
#include "progress/notestore.h"
#include "progress/tagstore.h"
#include "sqlite/statement.h"
#include "support/sampleinterview.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace Baiwen {

/// A data folder whose path has Han characters and spaces, for the commands on the library in it.
class LibraryFixture final
{
public:
    static inline const QDateTime Now{QDate(2026, 3, 14), QTime(9, 26, 53, 589), Qt::UTC};

    LibraryFixture()
    {
        if (!m_place.isValid())
            qFatal("There is no temporary folder");
    }

    [[nodiscard]] DataFolder folder() const { return DataFolder(m_place.filePath(QStringLiteral("我的 数据"))); }
    [[nodiscard]] QString library() const { return folder().libraryFile(); }
    [[nodiscard]] QString path(const QString &name) const { return m_place.filePath(name); }
    [[nodiscard]] QList<BackupFile> backups() const { return Backups(folder().backupsFolder()).list(); }

    [[nodiscard]] CliRun run(const QString &command, const QStringList &arguments = {}) const
    {
        return runCli(QStringList{command, QStringLiteral("--data-dir"), folder().root()} + arguments);
    }

    /// A library of the data folder with one of each kind and this many bookmarks.
    void fill(int bookmarks = 2) const
    {
        require(folder().prepare());
        Database database;
        require(openLibraryFile(database, library(), folder().backupsFolder(), Now));
        require(fill(database, bookmarks));
    }
    /// Another library, for `restore` and `merge`.
    [[nodiscard]] QString other(const QString &name, const QString &bookmark) const
    {
        Database database;
        require(openLibraryFile(database, path(name), m_place.path(), Now));
        require(LibraryStore(database).addBookmarks({{bookmark, Now}}, Now));
        return path(name);
    }
    void bookmark(const QString &id, const QDateTime &at = Now) const
    {
        Database database;
        require(openLibraryFile(database, library(), folder().backupsFolder(), at));
        require(LibraryStore(database).addBookmarks({{id, at}}, at));
    }
    /// A backup of the library as it is, made at this time.
    [[nodiscard]] QString backUp(const QDateTime &at, BackupReason reason = BackupReason::Regular) const
    {
        Database database;
        require(openLibraryForReading(database, library()));
        const QString name = QStringLiteral("library-%1Z-%2.sqlite")
                                 .arg(at.toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz")), reasonName(reason));
        const QString file = QDir(folder().backupsFolder()).filePath(name);
        require(database.backUpTo(file));
        return file;
    }
    void sql(const QString &file, std::string_view script) const
    {
        Database database;
        require(database.open(file));
        require(database.runScript(script));
    }
    /// Of this table or index. No start notices it in one that no start reads, such as attempts_by_question.
    static void damageTree(const QString &file, const QString &name)
    {
        qint64 page = 0;
        {
            Database database;
            require(database.open(file));
            const auto root = Statement(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?1")
                                  .bind(name)
                                  .row([](const Statement &row) { return row.integer(0); });
            page = root ? root->value_or(0) : 0;
        }
        overwrite(file, (page - 1) * 4096 + 3900, 190);
    }
    /// What every start notices.
    void damageTheHeader() const { overwrite(library(), 0, 100); }
    static void overwrite(const QString &path, qint64 from, qint64 length)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(QByteArray(length, '\xA5')) != length)
            qFatal("%s cannot be damaged", qPrintable(path));
    }

    /// The ways in which a library can be bad, as rows of a test: what is said of it, and whether it is damage.
    static void addBadLibraries()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("header damaged") << QStringLiteral("damaged") << true;
        QTest::newRow("index damaged") << QStringLiteral("damaged") << true;
        QTest::newRow("cut short") << QStringLiteral("damaged") << true;
        QTest::newRow("no database") << QStringLiteral("damaged, or is not a library") << true;
        QTest::newRow("too new") << QStringLiteral("later version") << false;
        QTest::newRow("another program's") << QStringLiteral("another program") << false;
    }
    void spoil(const QString &row) const
    {
        if (row == QStringLiteral("header damaged"))
            damageTheHeader();
        else if (row == QStringLiteral("index damaged"))
            damageTree(library(), QStringLiteral("attempts_by_question"));
        else if (row == QStringLiteral("cut short"))
            require(QFile::resize(library(), 40'000) ? Result<void>() : failure(library()));
        else if (row == QStringLiteral("no database"))
            (void)writeFile(folder().root(), QStringLiteral("library.sqlite"), QByteArray("hello").repeated(999));
        else if (row == QStringLiteral("too new"))
            sql(library(), "PRAGMA user_version = 99");
        else if (row == QStringLiteral("another program's"))
            sql(library(), "PRAGMA application_id = 7");
        else
            qFatal("There is no such row");
    }

    [[nodiscard]] QStringList bookmarks() const { return bookmarksOf(library()); }
    [[nodiscard]] static QStringList bookmarksOf(const QString &file)
    {
        Database database;
        require(openLibraryForReading(database, file));
        QStringList ids;
        for (const Bookmark &bookmark : LibraryStore(database).bookmarks().value_or({}))
            ids << bookmark.questionId;
        return ids;
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &file)
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray("unreadable");
    }
    /// Everything in the data folder with its size, banks and backups too.
    [[nodiscard]] QStringList everything() const
    {
        QStringList lines;
        for (const QString &path : {folder().root(), folder().banksFolder(), folder().backupsFolder()}) {
            for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
                lines << QStringLiteral("%1 %2").arg(file.filePath()).arg(file.size());
        }
        return lines;
    }

    template <typename T> static void require(const Result<T> &result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

private:
    [[nodiscard]] static Result<void> fill(Database &database, int bookmarks)
    {
        LibraryStore store(database);
        QList<Bookmark> marks;
        for (int i = 1; i <= bookmarks; ++i)
            marks.append({QStringLiteral("题目 %1").arg(i), Now});
        if (auto added = store.addBookmarks(marks, Now); !added)
            return added;
        if (auto added = TagStore(database).change({{QStringLiteral("q"), QStringLiteral("系统/部署"), true}}, Now);
            !added)
            return added;
        if (auto added = NoteStore(database).save(QStringLiteral("q"), QStringLiteral("**笔记**"), Now); !added)
            return added;
        return store.saveInterview(sampleInterview(), Now);
    }

    QTemporaryDir m_place;
};

/// Turns every text of the program into another, as a translation does, while it lives.
class ForeignTongue final : public QTranslator
{
public:
    ForeignTongue() { QCoreApplication::installTranslator(this); }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("译：") + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace Baiwen
