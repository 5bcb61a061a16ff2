// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/windowfixture.h"

#include <functional>

namespace Baiwen {

/// One picture of the gallery: brings a fresh window into a state and returns what is to be drawn, the window or a
/// dialog over it.
struct Scene
{
    QString name;
    std::function<QWidget *(WindowFixture &)> prepare;
};

[[nodiscard]] QList<Scene> scenes();

} // namespace Baiwen
