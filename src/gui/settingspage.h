// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace Baiwen {

struct Context;

/// The user's choices. Each takes effect as it is made; there is nothing to confirm.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context &context, QWidget *parent = nullptr);

    void retranslate();

private:
    void readSettings();

    const Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_zoomLabel = nullptr;
    QSpinBox *m_zoom = nullptr;
    QLabel *m_interfaceLabel = nullptr;
    QComboBox *m_interface = nullptr;
    QLabel *m_contentLabel = nullptr;
    QComboBox *m_content = nullptr;
    QCheckBox *m_hideAnswers = nullptr;
    QLabel *m_folder = nullptr;
};

} // namespace Baiwen
