// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"

#include "gui/theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace Baiwen {

using namespace Qt::StringLiterals;

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    // The family the desktop chose first, then one that has Han characters: without it the fallback may take Japanese
    // forms.
    m_families = QGuiApplication::font().families();
    m_families << u"Noto Sans CJK SC"_s << u"Source Han Sans SC"_s << u"Microsoft YaHei UI"_s << u"PingFang SC"_s;
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    update();
}

void Theme::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    update();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
}

void Theme::setZoom(int percent)
{
    const int zoom = qBound(MinimumZoom, percent, MaximumZoom);
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    update();
}

int Theme::px(int at100) const
{
    return qMax(1, qRound(at100 * m_zoom / 100.0));
}

QFont Theme::font(int pixelsAt100, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(px(pixelsAt100));
    font.setWeight(weight);
    return font;
}

QFont Theme::monospaceFont(int pixelsAt100) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(font.families() << u"Noto Sans Mono CJK SC"_s << u"Noto Sans CJK SC"_s);
    font.setPixelSize(px(pixelsAt100));
    return font;
}

static QPalette paletteFor(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.cinnabar);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.sunken);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.sunken);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return p;
}

void Theme::prepare()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font());
    QApplication::setPalette(paletteFor(m_tokens));
}

void Theme::apply()
{
    m_applied = true;
    QApplication::setFont(font());
    QApplication::setPalette(paletteFor(m_tokens));
    qApp->setStyleSheet(styleSheet(*this));
}

void Theme::update()
{
    m_tokens = isDark() ? Tokens::dark() : Tokens::light();
    if (!m_applied)
        return;
    apply();
    Q_EMIT changed();
}

} // namespace Baiwen
