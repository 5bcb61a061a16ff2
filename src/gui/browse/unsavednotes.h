// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Baiwen {

class NoteDrafts;

/// Before the window closes: saves every note, and where that fails asks whether to save a copy elsewhere, to close
/// without, or to stay. False when the user would rather stay. `titleOf` a question heads its note in the copy.
[[nodiscard]] bool mayLeaveNotes(QWidget *parent, NoteDrafts &drafts,
                                 const std::function<QString(const QString &questionId)> &titleOf);

} // namespace Baiwen
