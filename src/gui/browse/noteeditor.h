// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Baiwen {

/// Plain text as high as its lines: what is around it scrolls.
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Line feeds between the lines, no other character changed.
    [[nodiscard]] QString text() const;
    /// Without a typed() signal.
    void setText(const QString &text);
    /// At its present width.
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void typed();
    /// Escape, or the keyboard went elsewhere in the window.
    void left();
    /// The window is no longer the one the user works in.
    void windowLeft();
    void cursorMoved(const QRect &cursor);
    /// Another number of lines, perhaps.
    void reflowed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_text; ///< as last told
    bool m_isSetting = false;
};

} // namespace Baiwen
