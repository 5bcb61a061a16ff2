// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/tag.h"

#include "base/textfolding.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

QString Tag::normalised(QStringView typed)
{
    const QString text = typed.toString().normalized(QString::NormalizationForm_C).replace(u'／', u'/').simplified();
    QStringList levels;
    const QStringList parts = text.split(u'/');
    for (QString level : parts) {
        level = level.trimmed();
        while (levels.isEmpty() && (level.startsWith(u'#') || level.startsWith(u'＃')))
            level = level.mid(1).trimmed();
        if (!level.isEmpty())
            levels << level;
    }
    const QString tag = levels.join(u'/');
    return tag.size() > MaximumLength ? QString() : tag;
}

QString Tag::folded(const QString &tag)
{
    return foldedForMatching(tag);
}

bool Tag::isWithin(const QString &tag, const QString &ancestor)
{
    const QString inner = folded(tag);
    const QString outer = folded(ancestor);
    return inner == outer || inner.startsWith(outer + u'/');
}

} // namespace Baiwen
