// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/introduction.h"

#include "models/collections.h"

#include <QCoreApplication>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BrowsePage)
};

} // namespace

BankPtr bankOf(const Scope &scope, const QList<BankPtr> &banks)
{
    const auto found = std::ranges::find_if(banks, [&](const BankPtr &bank) {
        return scope.bankId.isEmpty() ? bank->isBuiltIn() : bank->id() == scope.bankId;
    });
    return found == banks.end() ? BankPtr() : *found;
}

Introduction introductionTo(const Scope &scope, const BankPtr &bank, const std::optional<SavedSearch> &search)
{
    if (!bank)
        return {};
    switch (scope.kind) {
    case Scope::Kind::Topic: {
        const int topic = bank->findTopic(scope.topicId);
        QStringList path = bank->topicPath(topic);
        const QString title = path.isEmpty() ? QString() : path.takeLast();
        return {path, title, topic < 0 ? QString() : bank->topics()[topic].introduction};
    }
    case Scope::Kind::Bookmarks:
        return {{},
                Text::tr("Bookmarks"),
                Text::tr("What you marked to come back to. The star or Ctrl+D takes a mark away, "
                         "Ctrl+Z brings it back.")};
    case Scope::Kind::Due:
        return {{},
                Text::tr("Due today"),
                Text::tr("What is to be repeated today. Ctrl+Shift+2 studies what is in the list.")};
    case Scope::Kind::New:
        return {{},
                Text::tr("Never studied"),
                Text::tr("What has not come up in studying yet. Some of these come every day.")};
    case Scope::Kind::Weak:
        return {
            {},
            Text::tr("Weak in interviews"),
            Text::tr(
                "What went badly in the latest interview that asked it. Ctrl+Shift+2 studies what is in the list.")};
    case Scope::Kind::Tag:
        return {{},
                scope.tag.isEmpty() ? Text::tr("Tags") : scope.tag,
                Text::tr("What you tagged. T on a question puts tags on it or takes them off; F2 here "
                         "gives the tag another name.")};
    case Scope::Kind::Search:
        if (search)
            return {{}, search->name, u"`%1`"_s.arg(search->query)};
        return {{},
                Text::tr("Saved searches"),
                Text::tr("Searches you gave a name. Ctrl+S keeps the one in the search field.")};
    case Scope::Kind::Collection:
        return {{},
                scope.collection.isEmpty() ? Text::tr("Collections") : collectionTitle(scope.collection),
                Text::tr("Questions that their authors put together across topics: those that belong to a role, or to "
                         "a list that is often asked.")};
    case Scope::Kind::All:
    case Scope::Kind::Bank:
        break;
    }
    return {{}, bank->title(), bank->introduction()};
}

} // namespace Baiwen
