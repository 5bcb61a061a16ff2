// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

namespace Baiwen {

class Settings;

/// The clock's bell, for who has asked for it (InterviewSettings::Chime): the desktop's own, which may be silent.
class Chime final : public QObject
{
    Q_OBJECT

public:
    explicit Chime(const Settings &settings, QObject *parent = nullptr);

    void ring(int times);

Q_SIGNALS:
    void rang();

private:
    void strike();

    const Settings &m_settings;
    QTimer m_timer;
    int m_left = 0; ///< strikes to come
};

} // namespace Baiwen
