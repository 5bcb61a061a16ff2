// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Baiwen {

struct Attempt;
struct Context;

/// Asks how sure the user is before anything is revealed: one key, or said not to say.
class ConfidencePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidencePage(const Context &context, QWidget *parent = nullptr);

    void showAttempt(const Attempt &attempt);
    void retranslate();

Q_SIGNALS:
    void rated(int percent);
    void skipped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_captured = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QList<QPushButton *> m_choices;
    QPushButton *m_skip = nullptr;
};

} // namespace Baiwen
