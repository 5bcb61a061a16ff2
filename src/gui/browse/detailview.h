// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Baiwen {

class Theme;

/// The reading pane: one column of at most 760 px, centred, that never jumps when its scroll bar comes or goes. Draws
/// the numbered discs of key points. A link to a question is a signal; a link to the web is asked about first by who
/// listens.
class DetailView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailView(const Theme &theme, QWidget *parent = nullptr);

    /// Replaces the text and starts at its top, or stays where it is.
    void show(const QString &html, bool keepPosition);

Q_SIGNALS:
    void questionFollowed(const QString &questionId);
    void webLinkFollowed(const QUrl &url);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QPixmap pointDisc(int number, bool vital) const;

    const Theme &m_theme;
};

} // namespace Baiwen
