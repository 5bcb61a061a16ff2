// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"

#include <QWidget>

class QVBoxLayout;

namespace Baiwen {

struct Context;

/// What went wrong and is worth reading first: the answers given surely and wrongly, then the vital points that went
/// unsaid, each with the way to its answer, its bookmark and another try.
class FaultList final : public QWidget
{
    Q_OBJECT

public:
    FaultList(const Context &context, const InterviewRecord &record, const InterviewReport &report,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// Indices into the questions of the report.
    void answerRequested(int question);
    void retryRequested(int question);

private:
    void addSection(const QString &title);
    /// `kind` is "sure" or "missed", for the object names.
    void addFault(const QString &kind, int index, const ReportQuestion &question, const QStringList &what);

    const Context &m_context;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Baiwen
