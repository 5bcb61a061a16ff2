// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/stylesheet.h"

#include "gui/theme/theme.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

// Under a style sheet for the application QWidget::setFont() has no effect (Qt 6.4): sizes of widgets stand here.
// Placeholders are written @name and @12px: a colour token, or a size at 100 % text.
static constexpr auto Template = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 8px; }

QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 7px 16px; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @accentTint; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 15px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @sunken; color: @muted; border-color: @border; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; padding: 6px 10px; }
QPushButton[role="quiet"]:hover { background: @sunken; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent; padding: 5px 9px; }
QPushButton[role="chip"] { border-radius: @14px; padding: 5px 14px; }
QPushButton[role="chip"]:checked { background: @accentTint; color: @accent; border: 1px solid @accent; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 4px 13px; }

QToolButton { background: transparent; color: @text; border: 2px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @sunken; }
QToolButton:checked { background: @accentTint; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { background: @sunken; color: @text; border: 1px solid @border; border-radius: 6px; padding: 5px 8px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit[role="ghost"] { font-size: @13px; background: transparent; border: 1px solid transparent; padding: 3px 8px; }
QLineEdit[role="ghost"]:hover { border-color: @border; }
QLineEdit[role="ghost"]:focus { background: @sunken; border: 2px solid @accent; padding: 2px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @muted; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox[role="compact"] { padding: 5px 2px 5px 6px; font-size: @13px; }
QComboBox[role="compact"]:focus { padding: 4px 1px 4px 5px; }
QComboBox[role="compact"]::drop-down { width: 16px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevron-down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; selection-background-color: @accentTint; selection-color: @text; outline: none; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(@chevron-up); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(@chevron-down); width: 10px; height: 10px; }
QPlainTextEdit, QTextEdit[role="field"] { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px; padding: 8px;
  font-size: @16px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus, QTextEdit[role="field"]:focus { border: 2px solid @accent; padding: 7px; }
QPlainTextEdit[role="bare"], QPlainTextEdit[role="bare"]:focus { border: none; border-radius: 0; padding: 0; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }

QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator { width: 16px; height: 16px; background: @surface; border: 1px solid @muted; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(@tick-mark); }
QTreeView::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@dash-mark); }
QRadioButton::indicator:checked { background: @accent; border: 4px solid @surface; outline: 1px solid @accent; }

QListView, QTreeView, QTableView { background: transparent; color: @text; border: none; outline: none; selection-background-color: @accentTint; selection-color: @text; }
QListView[role="popup"] { background: @surface; border: 1px solid @border; }
QListView[role="popup"]::item { padding: 4px 8px; }
QTreeView { show-decoration-selected: 1; }
QTableView::item { padding: 4px 8px; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px 8px; font-weight: 600; }
QTextBrowser { background: @surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="plain"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: @accent; }

QMenuBar { background: @window; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accentTint; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @accentTint; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QProgressBar { background: @sunken; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { background: @sunken; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: 14px; height: 14px; margin: -6px 0; border-radius: 9px; }
QSlider:focus { border: 2px solid @accent; border-radius: 6px; }

QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[role="pane"], QWidget[role="pane"] { background: @window; }
QFrame[role="reading"], QWidget[role="reading"] { background: @surface; }
QFrame[role="bar"] { background: @surface; border-top: 1px solid @border; }
QFrame[role="notice"] { background: @accentTint; border: none; border-radius: 8px; }
QFrame[role="rule"] { background: @border; border: none; min-height: 1px; max-height: 1px; }

QLabel[role="title"] { font-size: @24px; font-weight: 600; }
QLabel[role="countdown"] { font-size: @72px; font-weight: 600; }
QLabel[role="headline"] { font-size: @18px; font-weight: 600; }
QLabel[role="section"] { font-size: @13px; font-weight: 600; color: @muted; }
QLabel[role="muted"] { color: @muted; }
QDialog#palette { background: @surface; border: 1px solid @border; }
QLabel[role="problem"] { font-size: @12px; }
QLabel[role="small"] { color: @muted; font-size: @12px; }
QLabel[role="good"] { color: @jade; }
QLabel[role="warning"] { color: @amber; }
QLabel[role="error"] { color: @cinnabar; }
)"_L1;

QString styleSheet(const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QString sheet = Template;
    // Longer names first: @accent is the beginning of @accentTint.
    const std::pair<QLatin1StringView, QColor> colours[] = {
        {"@accentTint"_L1, t.accentTint}, {"@onAccent"_L1, t.onAccent},
        {"@accent"_L1, t.accent},         {"@window"_L1, t.window},
        {"@surface"_L1, t.surface},       {"@sunken"_L1, t.sunken},
        {"@border"_L1, t.border},         {"@text"_L1, t.text},
        {"@muted"_L1, t.muted},           {"@jade"_L1, t.jade},
        {"@amber"_L1, t.amber},           {"@cinnabar"_L1, t.cinnabar},
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    for (const int size : {12, 13, 14, 16, 18, 24, 72})
        sheet.replace(u"@%1px"_s.arg(size), u"%1px"_s.arg(theme.px(size)));
    // Style sheets load images by file name only, so each theme has its own arrows.
    const QString suffix = theme.isDark() ? u"-dark.svg"_s : u"-light.svg"_s;
    for (const QString &name : {u"chevron-down"_s, u"chevron-up"_s, u"tick-mark"_s, u"dash-mark"_s})
        sheet.replace(u'@' + name, u":/icons/"_s + name + suffix);
    return sheet;
}

} // namespace Baiwen
