// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Baiwen {

/// Ids: kebab-case words of a-z and 0-9, chosen by the author once and for ever; where he chose none, one is derived
/// from the bank and the title, so that reading the same list again finds the same question.
[[nodiscard]] bool isQuestionId(QStringView id);
/// Kebab-case parts joined by dots: "inference.kv-cache".
[[nodiscard]] bool isTopicId(QStringView id);

/// The id of the bank that a file becomes, and from which the ids of its questions are derived: the file's base name,
/// made such that it can be a file's on every system we run on. Not from what the file says: the same file stays the
/// same bank whatever is changed in it.
[[nodiscard]] QString bankIdOfFile(const QString &path);

/// "q-" and twelve hexadecimal digits of SHA-1 over bank id and title; case, width, spacing and punctuation of the
/// title do not count.
[[nodiscard]] QString derivedQuestionId(QStringView bankId, QStringView title);
/// "t-" and twelve digits, over the titles from the top level down.
[[nodiscard]] QString derivedTopicId(QStringView bankId, const QStringList &path);
/// Whether an id has the form of a derived one. Written documents carry derived ids too, and they stay recognisable.
[[nodiscard]] bool isDerivedId(QStringView id);

/// The ids given out so far in one document or bank.
class UniqueIds final
{
public:
    /// False when the id is taken already.
    bool claim(const QString &id);
    /// `id`, or the first of "id-2", "id-3" … that is free.
    QString claimSimilar(const QString &id);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_lastSuffix; // so that a thousand equal titles are not a million look-ups
};

/// Letters and digits only, compatibility forms resolved (full width becomes ASCII), case folded: how titles are
/// compared.
[[nodiscard]] QString foldedTitle(QStringView title);

} // namespace Baiwen
