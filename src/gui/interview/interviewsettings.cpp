// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/interviewsettings.h"

namespace Baiwen {

InterviewConfig InterviewSettings::lastConfig(const Settings &settings)
{
    InterviewConfig config;
    config.mode = interviewModeFromName(settings.get(Mode)).value_or(config.mode);
    config.answerMode = answerModeFromName(settings.get(AnswerMode)).value_or(config.answerMode);
    config.source = questionSourceFromName(settings.get(Source)).value_or(config.source);
    config.collection = settings.get(Collection);
    config.topicIds = settings.get(Topics);
    const QStringList levels = settings.get(Levels);
    for (const QString &level : levels)
        config.levels << level.toInt();
    const QStringList kinds = settings.get(Kinds);
    for (const QString &name : kinds) {
        if (const auto kind = kindFromName(name))
            config.kinds << *kind;
    }
    const double multiplier = settings.get(TimeMultiplier);
    config.timeMultiplier = multiplier > 0 ? std::optional(multiplier) : std::nullopt;
    config.followUps = qBound(0, settings.get(FollowUps), 2);
    return config;
}

void InterviewSettings::rememberConfig(Settings &settings, const InterviewConfig &config)
{
    settings.set(Mode, interviewModeName(config.mode));
    settings.set(AnswerMode, answerModeName(config.answerMode));
    settings.set(Source, questionSourceName(config.source));
    settings.set(Collection, config.collection);
    settings.set(Topics, config.topicIds);
    QStringList levels;
    for (const int level : config.levels)
        levels << QString::number(level);
    settings.set(Levels, levels);
    QStringList kinds;
    for (const QuestionKind kind : config.kinds)
        kinds << kindName(kind);
    settings.set(Kinds, kinds);
    settings.set(TimeMultiplier, config.timeMultiplier.value_or(0));
    settings.set(FollowUps, config.followUps);
}

} // namespace Baiwen
