// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reporttables.h"
#include "interview/comparison.h"

#include <QWidget>

class QVBoxLayout;

namespace Baiwen {

struct Context;

/// Two interviews side by side, the earlier one at the left: scores, the questions asked in both, topics.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    ComparisonView(const Context &context, const InterviewComparison &comparison, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportRequested(const QString &interviewId);

private:
    void addTotals(const InterviewComparison &comparison);
    void addTable(const QString &title, const QString &name, const TextTable &table);
    void addText(const QString &text, const QString &role, const QString &name = {});

    const Context &m_context;
    QVBoxLayout *m_content = nullptr;
};

} // namespace Baiwen
