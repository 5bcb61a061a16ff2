// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace Baiwen {

struct Context;

/// How many answers a day the desired retention and the new questions a day lead to, foreseen on another thread.
class WorkloadLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WorkloadLabel(const Context &context, QWidget *parent = nullptr);
    ~WorkloadLabel() override;

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void say();

    const Context &m_context;
    double m_answers = -1; ///< a day; less than 0: not known yet
    std::chrono::milliseconds m_time{0}; ///< a day
    int m_generation = 0; ///< of what is foreseen: an older one is dropped
    QTimer m_pause; ///< while the user goes through the numbers
    QThreadPool m_pool; ///< one thread
};

} // namespace Baiwen
