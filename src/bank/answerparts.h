// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"
#include "bank/question.h"
#include "bank/sourcetext.h"

#include <functional>

namespace Baiwen {

struct AnswerParts
{
    QString lead;
    QString opening;
    QList<KeyPoint> points;
    QString supplement;
};

using Remark = std::function<void(int line, Diagnostic::Level level, const QString &message)>;

[[nodiscard]] AnswerParts answerParts(const SourceText &answer, PointRule rule, const Remark &remark = {});

/// The items of a section that is a list. What is no list makes an item of its own, so that nothing is lost.
[[nodiscard]] QStringList sectionItems(const SourceText &section);

/// "[text](question:id)" as text and id; so is "[](question:id) text", for text of many paragraphs.
[[nodiscard]] FollowUp followUpFromItem(const QString &item);

/// An item of a list without its mark and indentation.
[[nodiscard]] QString itemText(QStringView item);

} // namespace Baiwen
