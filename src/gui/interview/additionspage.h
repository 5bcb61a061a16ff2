// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Baiwen {

class Column;
class SessionController;
struct Context;

/// After the last question of an exam: each answer once more, and room for what one would add now. The additions are
/// kept and not credited, as in the room, where the interview is over.
class AdditionsPage final : public QWidget
{
    Q_OBJECT

public:
    AdditionsPage(const Context &context, SessionController &controller, QWidget *parent = nullptr);

    void showSession();
    void retranslate();

Q_SIGNALS:
    void reviewRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    /// Hands what was typed to the session.
    void store();
    void onTyped();

    const Context &m_context;
    SessionController &m_controller;
    Column *m_column = nullptr;
    QWidget *m_body = nullptr; ///< made anew for each interview
    QList<QPlainTextEdit *> m_fields; ///< one for each attempt; null: it has no answer to add to
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_next = nullptr;
    QTimer m_pause; ///< since the last key
    QElapsedTimer m_unstored; ///< since the first key that is not stored
};

} // namespace Baiwen
