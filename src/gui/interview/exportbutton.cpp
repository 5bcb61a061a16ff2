// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/exportbutton.h"

#include "base/whenfinished.h"
#include "base/wholefile.h"
#include "gui/dialogs.h"
#include "gui/interview/reportpdf.h"

#include <QMenu>
#include <QtConcurrent>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QString nameOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return ExportButton::tr("Markdown");
    case ReportFormat::Html:
        return ExportButton::tr("HTML page");
    case ReportFormat::Pdf:
        return ExportButton::tr("PDF document");
    case ReportFormat::Json:
        break;
    }
    return ExportButton::tr("JSON data");
}

ExportButton::ExportButton(const InterviewRecord &record, const InterviewReport &report, QWidget *parent)
    : QPushButton(tr("Export…"), parent)
    , m_record(record)
    , m_report(report)
{
    setObjectName(u"exportReport"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportMenu"_s);
    for (const ReportFormat format :
         {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Json}) {
        QAction *action = menu->addAction(nameOf(format) + u"…"_s);
        action->setObjectName(u"export-"_s + reportFormatName(format));
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
    }
    setMenu(menu);
}

void ExportButton::exportAs(ReportFormat format)
{
    const QString filter = u"%1 (*.%2)"_s.arg(nameOf(format), reportFormatName(format));
    const QString path = Dialogs::saveFile(this, tr("Export report"), reportFileName(m_record, format), filter);
    if (path.isEmpty())
        return;
    setEnabled(false);
    const auto work = [format, path, record = m_record, report = m_report]() -> Result<void> {
        const Result<QByteArray> bytes = reportTo(format, record, report, writePdf);
        return bytes ? writeWholeFile(path, *bytes) : Unexpected{bytes.error()};
    };
    whenFinished(QtConcurrent::run(work), this, [this, path](const Result<void> &written) {
        setEnabled(true);
        if (written)
            Q_EMIT exported(path);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace Baiwen
