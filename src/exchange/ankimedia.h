// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/mediafile.h"
#include "exchange/ziparchive.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Baiwen {

/// The images of a package of Anki's: its list of names (JSON, or packed with Zstandard and in Protocol Buffers) and
/// those files that notes show.
class AnkiMedia final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::AnkiMedia)

public:
    AnkiMedia(ZipArchive &archive, QString bankId)
        : m_archive(archive)
        , m_bankId(std::move(bankId))
    { }

    /// Reads the list of names; without one there are no images.
    [[nodiscard]] Result<void> open();

    /// Takes the image of this address along and tells its place in a Markdown document beside mediaFolder(). An
    /// address on the web stays as it is, and anything else becomes nothing.
    [[nodiscard]] QString target(const QString &source);

    [[nodiscard]] int fromTheWeb() const { return m_fromTheWeb; }
    /// What could not be taken along, each told once.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] QList<MediaFile> take() { return std::move(m_files); }

private:
    [[nodiscard]] Result<QByteArray> read(const QString &entryName);
    [[nodiscard]] QString keep(const QString &name);

    ZipArchive &m_archive;
    const QString m_bankId;
    QHash<QString, QString> m_entryOf; ///< name in notes -> name in the archive
    QHash<QString, QString> m_targets; ///< name in notes -> place in Markdown; empty: cannot be had
    QList<MediaFile> m_files;
    QSet<QString> m_names; ///< of m_files, in lower case: some file systems tell no case
    QStringList m_faults;
    qint64 m_bytes = 0;
    int m_fromTheWeb = 0;
};

} // namespace Baiwen
