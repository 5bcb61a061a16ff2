// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"
#include "bank/question.h"
#include "bank/sourcetext.h"

#include <functional>

namespace Baiwen {

/// How the points of an answer are found.
enum class PointRule {
    AllLists, ///< the dialect: the items of all top-level lists; terms in bold
    FirstList, ///< lists from the web: the items of the first; failing bold text the first clause is the term
};

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

/// "[text](question:id)" as text and id.
[[nodiscard]] FollowUp followUpFromItem(const QString &item);

/// An item of a list without its mark and indentation.
[[nodiscard]] QString itemText(QStringView item);

} // namespace Baiwen
