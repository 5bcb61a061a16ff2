// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankipackage.h"

#include "exchange/ankicard.h"
#include "exchange/localimages.h"
#include "exchange/mediafile.h"
#include "exchange/ziparchive.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

// Anki's schema 11, as its own files have it.
constexpr std::string_view Schema = R"(
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
    ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
    models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
    usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
    flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
    mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
    ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
    left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
    ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
    type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
)";
constexpr int SchemaVersion = 11;
constexpr int NotSynchronised = -1;

// Ids are times in milliseconds, and ours lie in the years 2001 to 2017, when hardly anybody makes notes any more.
constexpr qint64 FirstId = 1'000'000'000'000;
constexpr quint64 IdCount = 500'000'000'000;
constexpr qint64 NoteTypeId = FirstId - 1; // for ever: Anki knows the note type by it
constexpr qint64 DefaultDeckId = 1;

/// The same for the same text, and none that was given out before.
qint64 idOf(const QString &text, QSet<qint64> &taken)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    auto id = static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()) % IdCount) + FirstId;
    while (taken.contains(id))
        ++id;
    taken.insert(id);
    return id;
}

/// By which Anki finds equal first fields: the first 32 bits of SHA-1 over its text.
qint64 checksumOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint32>(hash.constData());
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject field(const QString &name, int place)
{
    return {{u"name"_s, name}, {u"ord"_s, place},    {u"font"_s, u"Arial"_s},   {u"size"_s, 20},
            {u"rtl"_s, false}, {u"sticky"_s, false}, {u"media"_s, QJsonArray()}};
}

QJsonObject noteTypes(qint64 seconds)
{
    const QJsonObject card{{u"name"_s, u"Card 1"_s},    {u"ord"_s, 0},
                           {u"qfmt"_s, u"{{Front}}"_s}, {u"afmt"_s, u"{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}"_s},
                           {u"bqfmt"_s, QString()},     {u"bafmt"_s, QString()},
                           {u"did"_s, QJsonValue()}};
    const QString style =
        u".card {\n  font-family: sans-serif;\n  font-size: 18px;\n  line-height: 1.5;\n"
        "  max-width: 42em;\n  margin: 0 auto;\n  text-align: left;\n}\n"
        "table { border-collapse: collapse; }\nth, td { border: 1px solid #888; padding: 0.2em 0.5em; }\n"_s;
    const QJsonObject type{
        {u"id"_s, NoteTypeId},
        {u"name"_s, u"Baiwen"_s},
        {u"type"_s, 0},
        {u"mod"_s, seconds},
        {u"usn"_s, NotSynchronised},
        {u"sortf"_s, 0},
        {u"did"_s, DefaultDeckId},
        {u"tmpls"_s, QJsonArray{card}},
        {u"flds"_s, QJsonArray{field(u"Front"_s, 0), field(u"Back"_s, 1)}},
        {u"css"_s, style},
        {u"latexPre"_s, QString()},
        {u"latexPost"_s, QString()},
        {u"tags"_s, QJsonArray()},
        {u"vers"_s, QJsonArray()},
        {u"req"_s, QJsonArray{QJsonArray{0, u"all"_s, QJsonArray{0}}}},
    };
    return {{QString::number(NoteTypeId), type}};
}

QJsonObject deck(qint64 id, const QString &name, qint64 seconds)
{
    const QJsonArray today{0, 0};
    return {{u"id"_s, id},          {u"name"_s, name},      {u"mod"_s, seconds},    {u"usn"_s, NotSynchronised},
            {u"desc"_s, QString()}, {u"dyn"_s, 0},          {u"conf"_s, 1},         {u"collapsed"_s, false},
            {u"extendNew"_s, 10},   {u"extendRev"_s, 50},   {u"newToday"_s, today}, {u"revToday"_s, today},
            {u"lrnToday"_s, today}, {u"timeToday"_s, today}};
}

QJsonObject deckOptions()
{
    const QJsonObject newCards{{u"bury"_s, true},
                               {u"delays"_s, QJsonArray{1, 10}},
                               {u"initialFactor"_s, 2500},
                               {u"ints"_s, QJsonArray{1, 4, 7}},
                               {u"order"_s, 1},
                               {u"perDay"_s, 20},
                               {u"separate"_s, true}};
    const QJsonObject reviews{{u"bury"_s, true},    {u"ease4"_s, 1.3},  {u"fuzz"_s, 0.05}, {u"ivlFct"_s, 1},
                              {u"maxIvl"_s, 36500}, {u"minSpace"_s, 1}, {u"perDay"_s, 200}};
    const QJsonObject lapses{
        {u"delays"_s, QJsonArray{10}}, {u"leechAction"_s, 0}, {u"leechFails"_s, 8}, {u"minInt"_s, 1}, {u"mult"_s, 0}};
    const QJsonObject options{{u"id"_s, 1},        {u"name"_s, u"Default"_s}, {u"mod"_s, 0},
                              {u"usn"_s, 0},       {u"autoplay"_s, true},     {u"replayq"_s, true},
                              {u"timer"_s, 0},     {u"maxTaken"_s, 60},       {u"new"_s, newCards},
                              {u"rev"_s, reviews}, {u"lapse"_s, lapses}};
    return {{u"1"_s, options}};
}

QJsonObject configuration()
{
    return {{u"activeDecks"_s, QJsonArray{DefaultDeckId}},
            {u"curDeck"_s, DefaultDeckId},
            {u"curModel"_s, QString::number(NoteTypeId)},
            {u"nextPos"_s, 1},
            {u"sortType"_s, u"noteFld"_s},
            {u"sortBackwards"_s, false},
            {u"addToCur"_s, true},
            {u"estTimes"_s, true},
            {u"dueCounts"_s, true},
            {u"newSpread"_s, 0},
            {u"timeLim"_s, 0},
            {u"collapseTime"_s, 1200}};
}

Result<void> writeCards(Database &database, const QList<AnkiCard> &cards, const QHash<QString, qint64> &decks,
                        qint64 seconds)
{
    Statement note(database, "INSERT INTO notes VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, '')");
    Statement card(database, "INSERT INTO cards VALUES (?1, ?1, ?2, 0, ?3, ?4, 0, 0, ?5, 0, 0, 0, 0, 0, 0, 0, 0, '')");
    QSet<qint64> taken;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const AnkiCard &of = cards[i];
        const qint64 id = idOf(of.id, taken);
        const QString tags = of.tags.isEmpty() ? QString() : u' ' + of.tags.join(u' ') + u' ';
        const QString fields = of.front + u'\x1f' + of.back;
        auto written = note.bind(id, of.id, NoteTypeId, seconds, NotSynchronised, tags, fields, of.plainFront,
                                 checksumOf(of.plainFront))
                           .run();
        if (written)
            written = card.bind(id, decks.value(of.deck), seconds, NotSynchronised, i + 1).run();
        if (!written)
            return written;
    }
    return {};
}

Result<QByteArray> collectionOf(const QList<AnkiCard> &cards, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    QJsonObject decks{{QString::number(DefaultDeckId), deck(DefaultDeckId, u"Default"_s, seconds)}};
    QHash<QString, qint64> deckIds;
    QSet<qint64> taken;
    for (const AnkiCard &card : cards) {
        if (deckIds.contains(card.deck))
            continue;
        const qint64 id = idOf(card.deck, taken);
        deckIds.insert(card.deck, id);
        decks.insert(QString::number(id), deck(id, card.deck, seconds));
    }

    Database database;
    if (auto opened = database.open(Database::InMemory); !opened)
        return Unexpected{opened.error()};
    if (auto made = database.runScript(Schema); !made)
        return Unexpected{made.error()};
    const auto written = inTransaction(database, [&] {
        auto done = Statement(database, "INSERT INTO col VALUES (1, ?1, ?2, ?2, ?3, 0, 0, 0, ?4, ?5, ?6, ?7, '{}')")
                        .bind(seconds, now.toMSecsSinceEpoch(), SchemaVersion, compact(configuration()),
                              compact(noteTypes(seconds)), compact(decks), compact(deckOptions()))
                        .run();
        return done ? writeCards(database, cards, deckIds, seconds) : done;
    });
    return written ? database.image() : Unexpected{written.error()};
}

/// The images that cards show, under names that stand beside each other in one folder, as Anki has them.
class PackageMedia final
{
public:
    explicit PackageMedia(const QString &imageFolder)
        : m_images(imageFolder)
    { }

    QString place(const QString &source)
    {
        if (const auto known = m_names.constFind(source); known != m_names.cend())
            return *known;
        QString &name = m_names[source];
        std::optional<QByteArray> bytes = m_images.read(source);
        if (!bytes)
            return name;
        name = mediaName(QUrl::fromPercentEncoding(source.toUtf8()));
        for (int i = 2; m_numbers.contains(name); ++i)
            name = mediaName(QString::number(i) + u'-' + QFileInfo(name).fileName());
        const QString number = QString::number(m_numbers.size());
        m_numbers.insert(name, number);
        m_list.insert(number, name);
        m_files.append({number, *std::move(bytes)});
        return name;
    }

    /// With the list of their names.
    [[nodiscard]] QList<ZipFile> files() const
    {
        return QList<ZipFile>{{u"media"_s, QJsonDocument(m_list).toJson(QJsonDocument::Compact)}} + m_files;
    }

private:
    LocalImages m_images;
    QHash<QString, QString> m_names; // in the document -> in the package; empty: it cannot be had
    QHash<QString, QString> m_numbers; // in the package -> in the archive
    QJsonObject m_list;
    QList<ZipFile> m_files;
};

} // namespace

Result<QByteArray> documentToAnkiPackage(const BankDocument &document, const MarksByQuestion &marks,
                                         const QDateTime &now, const QString &imageFolder)
{
    QList<AnkiCard> cards = ankiCards(document, marks);
    PackageMedia media(imageFolder);
    for (AnkiCard &card : cards) {
        for (QString *side : {&card.front, &card.back})
            *side = withImages(*side, [&media](const QString &source) { return media.place(source); });
    }
    Result<QByteArray> collection = collectionOf(cards, now);
    if (!collection)
        return collection;
    return zipped(QList<ZipFile>{{u"collection.anki2"_s, *std::move(collection)}} + media.files());
}

} // namespace Baiwen
