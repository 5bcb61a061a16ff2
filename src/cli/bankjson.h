// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"

#include <QJsonObject>

namespace Baiwen {

/// Bank values as `baiwen list --json` writes them. Field names are fixed: scripts read them.
[[nodiscard]] QJsonObject questionToJson(const Question &question, const QStringList &topicPath);
[[nodiscard]] QJsonObject diagnosticToJson(const Diagnostic &diagnostic);

} // namespace Baiwen
