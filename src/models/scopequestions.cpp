// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scopequestions.h"

#include "progress/tag.h"

#include <algorithm>

namespace Baiwen {

static bool isIn(const Scope &scope, const Bank &bank, const Question &question, const ScopeMarks &marks)
{
    switch (scope.kind) {
    case Scope::Kind::All:
    case Scope::Kind::Search:
        return true;
    case Scope::Kind::Bookmarks:
        return marks.bookmarks.contains(question.id);
    case Scope::Kind::Due:
        return marks.today.due.contains(question.id);
    case Scope::Kind::New:
        return !marks.today.studied.contains(question.id);
    case Scope::Kind::Weak:
        return marks.today.weak.contains(question.id);
    case Scope::Kind::Bank:
        return bank.id() == scope.bankId;
    case Scope::Kind::Topic: {
        const int topic = bank.id() == scope.bankId ? bank.findTopic(scope.topicId) : -1;
        return topic >= 0 && question.topic >= 0 && bank.isWithin(question.topic, topic);
    }
    case Scope::Kind::Collection:
        return scope.collection.isEmpty() ? !question.collection.isEmpty() : question.collection == scope.collection;
    case Scope::Kind::Tag:
        return std::ranges::any_of(marks.tags.value(question.id), [&](const QString &tag) {
            return scope.tag.isEmpty() || Tag::isWithin(tag, scope.tag);
        });
    }
    return false;
}

QSet<QString> questionsIn(const Scope &scope, const QList<BankPtr> &banks, const ScopeMarks &marks)
{
    QSet<QString> ids;
    for (const BankPtr &bank : banks) {
        for (const Question &question : bank->questions()) {
            if (isIn(scope, *bank, question, marks))
                ids.insert(question.id);
        }
    }
    return ids;
}

} // namespace Baiwen
