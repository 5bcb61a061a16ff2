// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartexportbutton.h"

#include "base/whenfinished.h"
#include "base/wholefile.h"
#include "exchange/csv.h"
#include "gui/dialogs.h"
#include "gui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QMenu>
#include <QtConcurrent>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int PictureScale = 2; ///< pixels of the picture for one of the window's at least
static constexpr int PictureMargin = 16;

ChartExportButton::ChartExportButton(const Theme &theme, QWidget &face, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_face(face)
{
    setObjectName(name);
    setProperty("role", u"quiet"_s);
    auto *menu = new QMenu(this);
    m_csv = menu->addAction(QString(), this, &ChartExportButton::exportCsv);
    m_csv->setObjectName(name + u"Csv"_s);
    m_png = menu->addAction(QString(), this, &ChartExportButton::exportPng);
    m_png->setObjectName(name + u"Png"_s);
    setMenu(menu);
    retranslate();
}

void ChartExportButton::setContent(const QString &title, const TextTable &table)
{
    m_title = title;
    m_table = table;
    setAccessibleName(tr("Export the chart: %1").arg(title));
}

void ChartExportButton::retranslate()
{
    setText(tr("Export…"));
    m_csv->setText(tr("&Numbers (CSV)…"));
    m_png->setText(tr("&Picture (PNG)…"));
}

QString ChartExportButton::askPath(const QString &kind, const QString &ending)
{
    return Dialogs::saveFile(this, tr("Export chart"), m_title + u'.' + ending, u"%1 (*.%2)"_s.arg(kind, ending));
}

void ChartExportButton::exportCsv()
{
    const QString path = askPath(tr("Comma-separated values"), u"csv"_s);
    if (!path.isEmpty())
        write(path, [table = m_table] { return toCsv(table); });
}

void ChartExportButton::exportPng()
{
    const QString path = askPath(tr("PNG picture"), u"png"_s);
    if (path.isEmpty())
        return;
    const qreal scale = std::max<qreal>(PictureScale, m_face.devicePixelRatioF());
    const QSize size = m_face.size() + QSize(2 * PictureMargin, 2 * PictureMargin);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_theme.tokens().surface);
    m_face.render(&image, QPoint(PictureMargin, PictureMargin), {}, QWidget::DrawChildren);
    write(path, [image] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    });
}

void ChartExportButton::write(const QString &path, const std::function<QByteArray()> &bytes)
{
    setEnabled(false); // until this one is done
    whenFinished(QtConcurrent::run([path, bytes] { return writeWholeFile(path, bytes()); }), this,
                 [this, path](const Result<void> &written) {
                     setEnabled(true);
                     if (written)
                         Q_EMIT exported(path);
                     else
                         Q_EMIT failed(written.error());
                 });
}

} // namespace Baiwen
