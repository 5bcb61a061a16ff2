// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/tokens.h"

#include <QFont>
#include <QObject>

namespace Baiwen {

/// Which tokens hold, and how large text is. The palette, the style sheet, delegates, icons and the HTML of the reading
/// pane read it; changed() restyles the open window at once.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// What the desktop prefers; counts in Mode::System.
    void setSystemDark(bool dark);
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    static constexpr int MinimumZoom = 70;
    static constexpr int MaximumZoom = 200;
    void setZoom(int percent); ///< clamped to the range above
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// A text size at the present zoom, in pixels.
    [[nodiscard]] int px(int at100) const;

    [[nodiscard]] QFont font(int pixelsAt100 = Metrics::ListText, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont monospaceFont(int pixelsAt100 = Metrics::ListText) const;

    /// Style, palette and font of the whole application: before the first widget.
    void prepare();
    /// The style sheet too: once, when the first window is built and before it shows. A widget is polished anew each
    /// time it gets a parent, so that building a window under the sheet costs several times what styling it does.
    /// Later changes apply themselves.
    void apply();

Q_SIGNALS:
    void changed();

private:
    void update();

    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    int m_zoom = 100;
    bool m_applied = false;
    Tokens m_tokens = Tokens::light();
    QStringList m_families;
};

} // namespace Baiwen
