// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mediafile.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

QString mediaFolder(const QString &bankId)
{
    return bankId + ".media"_L1;
}

QString mediaName(const QString &name)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]+"_s);
    constexpr qsizetype LongestBase = 60; // 180 bytes of UTF-8 in Han characters
    QString base = QFileInfo(name).completeBaseName().replace(unfit, u"-"_s).left(LongestBase).trimmed();
    while (base.startsWith(u'.'))
        base.remove(0, 1);
    const QString ending = QFileInfo(name).suffix().replace(unfit, QString()).left(8);
    return (base.isEmpty() ? u"image"_s : base) + u'.' + ending;
}

bool isImageName(const QString &name)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s, u"svg"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

Result<void> keepMedia(const QString &banksFolder, const QString &bankId, const QList<MediaFile> &media)
{
    if (media.isEmpty())
        return {};
    const QDir folder(QDir(banksFolder).filePath(mediaFolder(bankId)));
    if (!folder.mkpath(u"."_s))
        return failure(
            QCoreApplication::translate("Baiwen::MediaFile", "The folder “%1” cannot be made").arg(folder.path()));
    for (const MediaFile &file : media) {
        if (auto written = writeWholeFile(folder.filePath(file.name), file.bytes); !written)
            return written;
    }
    return {};
}

} // namespace Baiwen
