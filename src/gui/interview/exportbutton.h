// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reportexport.h"

#include <QPushButton>

namespace Baiwen {

/// Writes a report to a file in the format chosen from its menu; the work is done off the window's thread.
class ExportButton final : public QPushButton
{
    Q_OBJECT

public:
    ExportButton(const InterviewRecord &record, const InterviewReport &report, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const Baiwen::Error &error);

private:
    void exportAs(ReportFormat format);

    InterviewRecord m_record;
    InterviewReport m_report;
};

} // namespace Baiwen
