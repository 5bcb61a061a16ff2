// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace Baiwen {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(QCoreApplication::translate("Baiwen::WholeFile", "%1 cannot be written: %2")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace Baiwen
