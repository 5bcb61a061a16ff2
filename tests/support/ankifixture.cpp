// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ankifixture.h"

#include "exchange/ziparchive.h"
#include "sqlite/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <zstd.h>

namespace Baiwen::AnkiFixture {

QByteArray packed(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    out.truncate(static_cast<qsizetype>(ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.constData(),
                                                      static_cast<size_t>(bytes.size()), 3)));
    return out;
}

QByteArray message(int number, const QByteArray &bytes)
{
    QByteArray out(1, static_cast<char>(number << 3 | 2));
    if (bytes.size() > 127)
        out += static_cast<char>((bytes.size() & 127) | 128);
    out += static_cast<char>(bytes.size() > 127 ? bytes.size() >> 7 : bytes.size());
    return out + bytes;
}
QByteArray integer(int number, int value)
{
    return QByteArray(1, static_cast<char>(number << 3)) + static_cast<char>(value);
}

static void run(Database &database, std::string_view script)
{
    if (const auto done = database.runScript(script); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

static void addNotes(Database &database, const QList<Note> &notes)
{
    for (const Note &note : notes) {
        const QString fields = QString::fromUtf8(note.fields.join('\x1f'));
        auto done = Statement(database, "INSERT INTO notes VALUES (?1, ?2, ?3, 0, -1, ?4, ?5, '', 0, 0, '')")
                        .bind(note.id, QString::fromUtf8(note.guid), note.type, QString::fromUtf8(note.tags), fields)
                        .run();
        if (done)
            done = Statement(database,
                             "INSERT INTO cards VALUES (?1, ?1, ?2, 0, 0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, '')")
                       .bind(note.id, note.deck)
                       .run();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

static constexpr std::string_view Rows = R"(
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
    usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
    flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
    mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
    ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
    left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
)";

QByteArray legacyCollection(const QList<Note> &notes, const QByteArray &more)
{
    Database database;
    if (!database.open(Database::InMemory))
        qFatal("no database in memory");
    run(database, Rows);
    run(database, "CREATE TABLE col (id integer primary key, models text, decks text)");
    const char *models = R"({
        "10": {"name": "Basic", "type": 0, "flds": [{"name": "Back", "ord": 1}, {"name": "Front", "ord": 0}],
               "tmpls": [{"qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr>{{Back}}"}]},
        "20": {"name": "Cloze", "type": 1, "flds": [{"name": "Text", "ord": 0}, {"name": "Extra", "ord": 1}],
               "tmpls": [{"qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}<br>{{Extra}}"}]},
        "30": {"name": "Odd", "type": 0,
               "flds": [{"name": "Nr", "ord": 0}, {"name": "Ask", "ord": 1}, {"name": "Tell", "ord": 2},
                        {"name": "Source", "ord": 3}],
               "tmpls": [{"qfmt": "{{#Ask}}{{ Ask }}{{/Ask}}", "afmt": "{{Tell}}"}]}})";
    const char *decks = R"({"1": {"name": "Default"}, "5": {"name": "LLM::推理"}, "6": {"name": "LLM::训练::RLHF"}})";
    const auto done = Statement(database, "INSERT INTO col VALUES (1, ?1, ?2)")
                          .bind(QString::fromUtf8(models), QString::fromUtf8(decks))
                          .run();
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    addNotes(database, notes);
    if (!more.isEmpty())
        run(database, std::string_view(more.constData(), static_cast<size_t>(more.size())));
    return database.image().value();
}

QByteArray newCollection(const QList<Note> &notes)
{
    Database database;
    if (!database.open(Database::InMemory))
        qFatal("no database in memory");
    run(database, Rows);
    run(database, R"(
CREATE TABLE col (id integer primary key, models text, decks text);
INSERT INTO col VALUES (1, '', '');
CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL, mtime_secs integer NOT NULL,
    usn integer NOT NULL, config blob NOT NULL);
CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, config blob NOT NULL,
    PRIMARY KEY (ntid, ord)) without rowid;
CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL,
    usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL,
    usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name COLLATE  binary);
CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name COLLATE  binary, ntid);
CREATE UNIQUE INDEX idx_decks_name ON decks (name COLLATE  binary);
INSERT INTO decks VALUES (1, 'Default', 0, 0, x'', x''), (5, 'LLM' || char(31) || '推理', 0, 0, x'', x''),
    (6, 'LLM' || char(31) || '训练' || char(31) || 'RLHF', 0, 0, x'', x'');
INSERT INTO fields VALUES (10, 0, 'Front', x''), (10, 1, 'Back', x''), (20, 0, 'Text', x''), (20, 1, 'Extra', x'');
)");
    const auto type = [&database](qint64 id, const QString &name, const QByteArray &config, const QByteArray &front) {
        auto done = Statement(database, "INSERT INTO notetypes VALUES (?1, ?2, 0, 0, ?3)").bind(id, name, config).run();
        if (done)
            done = Statement(database, "INSERT INTO templates VALUES (?1, 0, 'Card 1', 0, 0, ?2)")
                       .bind(id, message(1, front))
                       .run();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    };
    type(10, QStringLiteral("Basic"), message(3, ".card {}"), "{{Front}}");
    type(20, QStringLiteral("Cloze"), integer(1, 1) + message(3, ".card {}"), "{{cloze:Text}}");
    addNotes(database, notes);
    // A collation that nobody else has, in as many letters as the one it was made with.
    return database.image().value().replace("COLLATE  binary", "COLLATE unicase");
}

QByteArray legacyPackage(const QByteArray &collection, const QList<Media> &media, const QString &name)
{
    QList<ZipFile> files{{name, collection}};
    QJsonObject names;
    for (const Media &file : media) {
        names.insert(QString::number(names.size()), file.name);
        files.append({QString::number(files.size() - 1), file.bytes});
    }
    files.append({QStringLiteral("media"), QJsonDocument(names).toJson()});
    return zipped(files).value();
}

QByteArray newPackage(const QByteArray &collection, const QList<Media> &media)
{
    QList<ZipFile> files{
        {QStringLiteral("meta"), integer(1, 3)},
        {QStringLiteral("collection.anki21b"), packed(collection)},
        {QStringLiteral("collection.anki2"), legacyCollection({{1, "old", "", {"Please update Anki", "…"}, 10, 1}})}};
    QByteArray names;
    for (qsizetype i = 0; i < media.size(); ++i) {
        names += message(1, message(1, media[i].name.toUtf8()) + integer(2, 9) + message(3, QByteArray(20, 'x')));
        files.append({QString::number(i), packed(media[i].bytes)});
    }
    files.append({QStringLiteral("media"), packed(names)});
    return zipped(files).value();
}

} // namespace Baiwen::AnkiFixture
