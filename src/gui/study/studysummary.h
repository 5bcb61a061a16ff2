// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/studysession.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Baiwen {

struct Context;

/// What a sitting has come to.
class StudySummary final : public QWidget
{
    Q_OBJECT

public:
    explicit StudySummary(const Context &context, QWidget *parent = nullptr);

    /// `left`: how many more there are today; `nextDay` is when others come.
    void showSummary(const SessionSummary &summary, int left, QDate nextDay);
    void focusButton();
    void retranslate();

Q_SIGNALS:
    void goOnRequested();
    void doneRequested();
    void questionRequested(const QString &questionId);

protected:
    /// Enter presses the button that has the focus.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say();

    const Context &m_context;
    SessionSummary m_summary;
    int m_left = 0;
    QDate m_nextDay;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_grades = nullptr;
    QLabel *m_leechTitle = nullptr;
    QLabel *m_leeches = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace Baiwen
