// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "interview/interview.h"

namespace Baiwen {

/// The choices of the last set-up. Values of interview.h are kept by the names it stores them under.
namespace InterviewSettings {

inline const Setting<QString> Mode{"interview/mode", QStringLiteral("practice")};
inline const Setting<QString> Preset{"interview/preset", QStringLiteral("standard8")};
inline const Setting<int> Count{"interview/count", 8};
inline const Setting<bool> ByTime{"interview/byTime", false};
inline const Setting<int> Minutes{"interview/minutes", 30};
inline const Setting<QString> AnswerMode{"interview/answerMode", QStringLiteral("typed")};
inline const Setting<QString> Source{"interview/source", QStringLiteral("all")};
/// Empty: any.
inline const Setting<QString> Collection{"interview/collection", {}};
/// Empty: as the questions are shown elsewhere.
inline const Setting<QString> Language{"interview/language", {}};
/// 0: no limit.
inline const Setting<double> TimeMultiplier{"interview/timeMultiplier", 1.0};
inline const Setting<int> FollowUps{"interview/followUps", 1};
inline const Setting<QStringList> Levels{"interview/levels", {}};
inline const Setting<QStringList> Kinds{"interview/kinds", {}};
/// Ids of InterviewScopeModel.
inline const Setting<QStringList> Topics{"interview/topics", {}};
/// The clock's face is hidden until 30 seconds are left.
inline const Setting<bool> HideClock{"interview/hideClock", false};
/// The clock's warnings ring.
inline const Setting<bool> Chime{"interview/chime", false};

/// All of them together, but for the length, of which more is kept than is used, and for the language, which has no
/// choice of its own until the user makes one.
[[nodiscard]] InterviewConfig lastConfig(const Settings &settings);
void rememberConfig(Settings &settings, const InterviewConfig &config);

} // namespace InterviewSettings
} // namespace Baiwen
