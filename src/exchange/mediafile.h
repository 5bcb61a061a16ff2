// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace Baiwen {

inline constexpr qint64 MaximumImageBytes = 32LL << 20;
inline constexpr qint64 MaximumMediaBytes = 256LL << 20; ///< of the images of one bank

/// An image that belongs to a bank.
struct MediaFile
{
    QString name; ///< without a folder, fit for every file system
    QByteArray bytes;

    bool operator==(const MediaFile &) const = default;
};

/// The folder beside a bank's document that its images lie in: "name.media".
[[nodiscard]] QString mediaFolder(const QString &bankId);
/// A name that a file can have wherever we run, of any; the ending stays.
[[nodiscard]] QString mediaName(const QString &name);
/// Whether it is one of the kinds of images that are taken along.
[[nodiscard]] bool isImageName(const QString &name);

/// Writes them into mediaFolder() of `banksFolder`, each whole or not at all.
[[nodiscard]] Result<void> keepMedia(const QString &banksFolder, const QString &bankId, const QList<MediaFile> &media);

} // namespace Baiwen
