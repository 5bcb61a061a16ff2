// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"

#include <QDate>
#include <QSet>

namespace Baiwen {

struct CheckOptions
{
    QSet<QString> knownIds; ///< of the questions that links may lead to, beside the document's own
    QDate today; ///< what review-by is compared with; null: not compared
    QString file; ///< the name that diagnostics carry
};

/// What can be found wrong with a document in our dialect beyond its form: an error for a calculation that does not
/// come out and a link that leads nowhere, a warning for what an editor should look at (a lead above 60 characters in
/// Chinese, 40 words in English; prerequisites in a circle; a malformed arXiv id), a note for a passed review date.
[[nodiscard]] QList<Diagnostic> checkBank(const BankDocument &document, const CheckOptions &options = {});

/// Whether two editions say the same: the same questions with as many points, the same of them vital, of the same level
/// and kind. Warnings, with the line of the Chinese edition where there is one.
[[nodiscard]] QList<Diagnostic> checkTranslation(const BankDocument &zh, const BankDocument &en,
                                                 const QString &file = {});

/// Prerequisites that lead back to themselves, over several documents: each circle once, as the ids along it.
[[nodiscard]] QList<QStringList> prerequisiteCircles(const QList<Question> &questions);

} // namespace Baiwen
