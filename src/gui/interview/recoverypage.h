// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Baiwen {

class InterviewSession;
struct Context;

/// An interview that was cut off: to go on with, to end, or to discard.
class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPage(const Context &context, QWidget *parent = nullptr);

    void showSession(const InterviewSession &session);
    void retranslate();

Q_SIGNALS:
    void resumeRequested();
    void finishRequested();
    void discardRequested();
    void laterRequested();

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Baiwen
