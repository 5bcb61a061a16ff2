// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

namespace Baiwen {

/// Packages as the versions of Anki write them, made here by what its schemas say.
namespace AnkiFixture {

struct Note
{
    qint64 id = 0;
    QByteArray guid;
    QByteArray tags;
    QByteArrayList fields;
    qint64 type = 10; ///< 10: Basic, 20: Cloze, 30: one whose front shows its second field
    qint64 deck = 1; ///< 1: Default, 5: LLM::推理, 6: LLM::训练::RLHF
};

struct Media
{
    QString name;
    QByteArray bytes;
};

/// Packed with Zstandard.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);

/// A field of Protocol Buffers of wire type 2, below 16,384 bytes, and one of wire type 0, below 128.
[[nodiscard]] QByteArray message(int number, const QByteArray &bytes);
[[nodiscard]] QByteArray integer(int number, int value);

/// Schema 11: note types and decks as JSON in one row. `more` is SQL that is run at the end.
[[nodiscard]] QByteArray legacyCollection(const QList<Note> &notes, const QByteArray &more = {});
/// Schema 18: tables of their own, with messages in Protocol Buffers and a collation that only Anki has. Columns that
/// nobody reads are left out, indices are not. It has no note type 30.
[[nodiscard]] QByteArray newCollection(const QList<Note> &notes);

[[nodiscard]] QByteArray legacyPackage(const QByteArray &collection, const QList<Media> &media = {},
                                       const QString &name = QStringLiteral("collection.anki2"));
/// Beside the new collection stands one that tells older programs to be renewed.
[[nodiscard]] QByteArray newPackage(const QByteArray &collection, const QList<Media> &media = {});

} // namespace AnkiFixture
} // namespace Baiwen
