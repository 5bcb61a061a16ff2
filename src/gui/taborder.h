// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Baiwen {

/// Whatever is made after its window comes last in the order of the Tab key, wherever it stands. Puts what `body` holds
/// behind `place`, in the order that it has in itself; `place` is the body, or what has stood before or around it from
/// the beginning.
void takePlaceInTabOrder(QWidget *body, QWidget *place);

} // namespace Baiwen
