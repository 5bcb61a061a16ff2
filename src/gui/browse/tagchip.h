// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QToolButton;

namespace Baiwen {

class Theme;

/// A tag on a question: a click asks for its questions, the cross or Delete takes it off.
class TagChip final : public QAbstractButton
{
    Q_OBJECT

public:
    TagChip(const Theme &theme, const QString &tag, QWidget *parent = nullptr);

    [[nodiscard]] const QString &tag() const { return m_tag; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// -1 or 1: the keyboard should go to the neighbour.
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QRect textRect() const;

    const Theme &m_theme;
    QString m_tag;
    QToolButton *m_remove = nullptr;
};

} // namespace Baiwen
