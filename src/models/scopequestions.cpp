// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scopequestions.h"

#include "models/questionfilterproxy.h"
#include "models/questionlistmodel.h"

namespace Baiwen {

QSet<QString> questionsIn(const Scope &scope, const QList<BankPtr> &banks, const ScopeMarks &marks)
{
    QuestionListModel questions;
    questions.setBanks(banks);
    questions.setBookmarks(marks.bookmarks);
    questions.setToday(marks.today);
    questions.setTags(marks.tags);
    QuestionFilterProxy inScope;
    inScope.setSourceModel(&questions);
    inScope.setScope(scope, banks);
    QSet<QString> ids;
    for (int row = 0; row < inScope.rowCount(); ++row)
        ids.insert(inScope.index(row, 0).data(QuestionListModel::IdRole).toString());
    return ids;
}

} // namespace Baiwen
