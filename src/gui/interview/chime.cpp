// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/chime.h"

#include "gui/interview/interviewsettings.h"

#include <QApplication>

namespace Baiwen {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds BetweenStrikes = 400ms;

Chime::Chime(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_timer.setInterval(BetweenStrikes);
    connect(&m_timer, &QTimer::timeout, this, &Chime::strike);
}

void Chime::ring(int times)
{
    if (!m_settings.get(InterviewSettings::Chime))
        return;
    m_left = times;
    m_timer.start();
    strike();
}

void Chime::strike()
{
    if (--m_left <= 0)
        m_timer.stop();
    QApplication::beep();
    Q_EMIT rang();
}

} // namespace Baiwen
