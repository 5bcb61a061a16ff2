// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::StudyText)
};

constexpr double DaysOfMonth = 365.25 / 12;
constexpr double DaysOfYear = 365.25;

/// One decimal place below ten.
QString number(double value)
{
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0);
}

} // namespace

QString StudyText::grade(Grade grade)
{
    switch (grade) {
    case Grade::Again:
        return Text::tr("Again");
    case Grade::Hard:
        return Text::tr("Hard, a pass");
    case Grade::Good:
        return Text::tr("Good");
    case Grade::Easy:
        return Text::tr("Easy");
    }
    return {};
}

QString StudyText::interval(const StudyState &after, const QDateTime &now)
{
    if (after.interval == 0)
        return Text::tr("%1 min").arg(std::max<qint64>(1, (now.secsTo(after.due) + 30) / 60));
    if (after.interval < 45)
        return Text::tr("%1 d").arg(after.interval);
    if (after.interval < DaysOfYear)
        return Text::tr("%1 mo").arg(number(after.interval / DaysOfMonth));
    return Text::tr("%1 y").arg(number(after.interval / DaysOfYear));
}

QString StudyText::duration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString StudyText::day(QDate day, QDate today)
{
    return today.daysTo(day) == 1 ? Text::tr("tomorrow") : QLocale().toString(day, QLocale::LongFormat);
}

} // namespace Baiwen
