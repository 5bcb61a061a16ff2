// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Baiwen {

/// A note as it reads, as high as its text. A click or Enter asks to edit it.
class NoteView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NoteView(QWidget *parent = nullptr);

    [[nodiscard]] int contentHeight(int width);

Q_SIGNALS:
    void editRequested();
    /// The mouse was there, in its own coordinates.
    void clicked(const QPoint &position);
    void focusChanged(Qt::FocusReason reason);
    void menuRequested(const QPoint &globalPosition);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace Baiwen
