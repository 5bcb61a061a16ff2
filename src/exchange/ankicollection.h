// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Baiwen {

struct AnkiNoteType
{
    QString name;
    bool isCloze = false;
    QStringList fields; ///< names, in their order
    QList<int> asked; ///< those that the front of the first card shows; empty: not known

    bool operator==(const AnkiNoteType &) const = default;
};

struct AnkiNote
{
    qint64 id = 0; ///< the time it was made, in milliseconds
    QString guid;
    qint64 type = 0;
    QStringList tags;
    QStringList fields; ///< HTML
    QString deck; ///< of its first card, "::" between levels; empty when it has none

    bool operator==(const AnkiNote &) const = default;
};

struct AnkiCollection
{
    QHash<qint64, AnkiNoteType> types;
    QList<AnkiNote> notes; ///< by the time they were made
    bool hasReviews = false;
};

inline constexpr int MaximumAnkiNotes = 500'000;
inline constexpr int MaximumAnkiTypes = 10'000; ///< and decks
inline constexpr qint64 MaximumAnkiText = 64LL << 20; ///< UTF-16 units of all that is read; see MaximumDocumentBytes

/// Reads the SQLite file of a collection: Anki's schema 11 (note types and decks as JSON in the table "col") and those
/// from 15 on (tables of their own). `name` stands for the file in messages. Fails on what is no collection, is
/// damaged or goes beyond the limits, whatever stands in it: tables only are read, no views.
[[nodiscard]] Result<AnkiCollection> readAnkiCollection(const QByteArray &sqlite, const QString &name);

} // namespace Baiwen
