// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankicollection.h"

#include "exchange/protobuf.h"
#include "sqlite/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::AnkiCollection)
};

constexpr QChar FieldSeparator = u'\x1f';

/// The fields that a template of a card names: "{{Front}}", "{{type:Front}}", "{{cloze:Text}}"; conditions do not
/// count.
QList<int> fieldsOf(const QString &cardTemplate, const QStringList &fields)
{
    static const QRegularExpression reference(u"\\{\\{\\s*(?![#^/!])(?:[^{}:]*:)*\\s*([^{}:]+?)\\s*\\}\\}"_s);
    QList<int> found;
    for (auto it = reference.globalMatch(cardTemplate); it.hasNext();) {
        const auto field = static_cast<int>(fields.indexOf(it.next().captured(1)));
        if (field >= 0 && !found.contains(field))
            found.append(field);
    }
    return found;
}

/// Of a message that may be malformed: then what is in it is not known, and not needed to go on.
QList<ProtobufField> fieldsOf(const QByteArray &message)
{
    return protobufFields(message).value_or(QList<ProtobufField>());
}

class Reader final
{
public:
    Result<AnkiCollection> read(const QByteArray &sqlite, const QString &name)
    {
        if (auto opened = m_database.openImage(sqlite, name); !opened)
            return Unexpected{opened.error()};
        for (const char *table : {"col", "notes", "cards"}) {
            const Result<bool> is = isTable(QString::fromLatin1(table));
            if (!is)
                return Unexpected{is.error()};
            if (!*is)
                return failure(Text::tr("%1 is no collection of Anki's: it has no table “%2”")
                                   .arg(name, QString::fromLatin1(table)));
        }
        const Result<bool> hasTables = isTable(u"notetypes"_s);
        if (!hasTables)
            return Unexpected{hasTables.error()};
        for (const auto &step : {*hasTables ? &Reader::readTypeTables : &Reader::readTypesOfColumn, &Reader::readDecks,
                                 &Reader::readCards, &Reader::readNotes}) {
            if (auto done = (this->*step)(); !done)
                return Unexpected{done.error()};
        }
        std::ranges::stable_sort(m_collection.notes, {}, &AnkiNote::id);
        return std::move(m_collection);
    }

private:
    /// Of this name, with rows of its own: not a view, nor a virtual table.
    Result<bool> isTable(const QString &name)
    {
        const auto sql = Statement(m_database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1")
                             .bind(name)
                             .row([](const Statement &row) { return row.text(0); });
        if (!sql)
            return Unexpected{sql.error()};
        return *sql && (*sql)->startsWith("CREATE TABLE"_L1, Qt::CaseInsensitive);
    }

    /// Calls `take` for each row, at most so many times: a damaged or hostile tree of pages may have no end.
    template <typename Take> Result<void> forEach(std::string_view sql, int most, Take take)
    {
        Statement statement(m_database, sql);
        for (int count = 0;; ++count) {
            const Result<bool> more = statement.step();
            if (!more)
                return Unexpected{more.error()};
            if (!*more)
                return {};
            if (count == most)
                return failure(Text::tr("%1 holds more than %2 entries").arg(m_database.path()).arg(most));
            take(statement);
            if (m_size > MaximumAnkiText)
                return failure(Text::tr("The texts of %1 are larger than %2 MiB")
                                   .arg(m_database.path())
                                   .arg(MaximumAnkiText >> 20));
        }
    }
    /// Every text that is kept is counted, for each row may hold as much as a row can.
    QString text(const Statement &row, int column)
    {
        QString text = row.text(column);
        m_size += text.size();
        return text;
    }

    Result<void> readTypesOfColumn()
    {
        return forEach("SELECT models, decks FROM col", 1, [this](const Statement &row) {
            const QJsonObject models = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            for (auto it = models.begin(); it != models.end(); ++it)
                m_collection.types.insert(it.key().toLongLong(), typeOf(it.value().toObject()));
            const QJsonObject decks = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            for (auto it = decks.begin(); it != decks.end(); ++it)
                m_decks.insert(it.key().toLongLong(), it.value()["name"_L1].toString());
        });
    }

    static AnkiNoteType typeOf(const QJsonObject &model)
    {
        AnkiNoteType type;
        type.name = model["name"_L1].toString();
        type.isCloze = model["type"_L1].toInt() == 1;
        QList<std::pair<int, QString>> fields;
        const QJsonArray array = model["flds"_L1].toArray();
        for (const auto &field : array)
            fields.append({field["ord"_L1].toInt(), field["name"_L1].toString()});
        std::ranges::stable_sort(fields, {}, &std::pair<int, QString>::first);
        for (const auto &[place, name] : fields)
            type.fields.append(name);
        type.asked = fieldsOf(model["tmpls"_L1][0]["qfmt"_L1].toString(), type.fields);
        return type;
    }

    /// A column that no index has is asked for, too: an index would be sorted by a collation of Anki's own.
    Result<void> readTypeTables()
    {
        auto done = forEach("SELECT id, name, config, mtime_secs FROM notetypes", MaximumAnkiTypes,
                            [this](const Statement &row) {
                                AnkiNoteType &type = m_collection.types[row.integer(0)];
                                type.name = text(row, 1);
                                const QByteArray config = row.blob(2);
                                constexpr quint32 KindField = 1; // NormalType or Cloze, in notetypes.proto
                                for (const ProtobufField &field : fieldsOf(config))
                                    type.isCloze |= field.number == KindField && field.integer == 1;
                            });
        if (!done)
            return done;
        done =
            forEach("SELECT ntid, name, ord, config FROM fields", MaximumAnkiTypes * 10, [this](const Statement &row) {
                QStringList &fields = m_collection.types[row.integer(0)].fields;
                const qint64 place = row.integer(2);
                if (place >= 0 && place < MaximumAnkiTypes) {
                    fields.resize(std::max<qsizetype>(fields.size(), place + 1));
                    fields[place] = text(row, 1);
                }
            });
        if (!done)
            return done;
        return forEach("SELECT ntid, ord, config, mtime_secs FROM templates", MaximumAnkiTypes * 10,
                       [this](const Statement &row) {
                           AnkiNoteType &type = m_collection.types[row.integer(0)];
                           const QByteArray config = row.blob(2);
                           constexpr quint32 FrontField = 1; // q_format, in notetypes.proto
                           for (const ProtobufField &field : fieldsOf(config)) {
                               if (field.number == FrontField && row.integer(1) == 0)
                                   type.asked = fieldsOf(QString::fromUtf8(field.bytes), type.fields);
                           }
                       });
    }

    Result<void> readDecks()
    {
        const Result<bool> hasTable = isTable(u"decks"_s);
        if (!hasTable || !*hasTable)
            return hasTable ? Result<void>() : Unexpected{hasTable.error()};
        return forEach("SELECT id, name, mtime_secs FROM decks", MaximumAnkiTypes, [this](const Statement &row) {
            m_decks.insert(row.integer(0), text(row, 1).replace(FieldSeparator, "::"_L1));
        });
    }

    Result<void> readCards()
    {
        // The deck where a card in a filtered deck belongs is the original one.
        return forEach("SELECT nid, did, odid, ord, reps FROM cards", MaximumAnkiNotes * 4,
                       [this](const Statement &row) {
                           const qint64 deck = row.integer(2) != 0 ? row.integer(2) : row.integer(1);
                           if (row.integer(3) == 0 || !m_deckOfNote.contains(row.integer(0)))
                               m_deckOfNote.insert(row.integer(0), deck);
                           m_collection.hasReviews |= row.integer(4) > 0;
                       });
    }

    Result<void> readNotes()
    {
        return forEach("SELECT id, guid, mid, tags, flds FROM notes", MaximumAnkiNotes, [this](const Statement &row) {
            AnkiNote note;
            note.id = row.integer(0);
            note.guid = text(row, 1);
            note.type = row.integer(2);
            note.tags = text(row, 3).simplified().split(u' ', Qt::SkipEmptyParts);
            note.fields = text(row, 4).split(FieldSeparator);
            note.deck = m_decks.value(m_deckOfNote.value(note.id));
            m_collection.notes.append(std::move(note));
        });
    }

    Database m_database;
    QHash<qint64, QString> m_decks;
    QHash<qint64, qint64> m_deckOfNote;
    AnkiCollection m_collection;
    qint64 m_size = 0; // of the texts read so far
};

} // namespace

Result<AnkiCollection> readAnkiCollection(const QByteArray &sqlite, const QString &name)
{
    return Reader().read(sqlite, name);
}

} // namespace Baiwen
