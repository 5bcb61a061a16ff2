// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pathlabel.h"

#include <QPainter>

namespace Baiwen {

using namespace Qt::StringLiterals;

static const QString Separator = u" › "_s;

void PathLabel::setPath(const QStringList &path)
{
    m_path = path;
    setText(path.join(Separator));
    setToolTip(text());
}

void PathLabel::paintEvent(QPaintEvent *)
{
    const int room = contentsRect().width();
    QString shown = text();
    for (qsizetype first = 1; first < m_path.size() && fontMetrics().horizontalAdvance(shown) > room; ++first)
        shown = u'…' + Separator + m_path.sliced(first).join(Separator);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(shown, Qt::ElideRight, room));
}

} // namespace Baiwen
