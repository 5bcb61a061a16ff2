// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questionfilterproxy.h"

#include "base/textfolding.h"
#include "progress/tag.h"

namespace Baiwen {

QuestionFilterProxy::QuestionFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void QuestionFilterProxy::setScope(const Scope &scope, const QList<BankPtr> &banks)
{
    m_scope = scope;
    m_topicsInScope.clear();
    for (const BankPtr &bank : banks) {
        QSet<int> topics;
        if (scope.kind == Scope::Kind::Topic && bank->id() == scope.bankId) {
            const int ancestor = bank->findTopic(scope.topicId);
            for (int i = 0; i < bank->topics().size(); ++i) {
                if (ancestor >= 0 && bank->isWithin(i, ancestor))
                    topics.insert(i);
            }
        }
        m_topicsInScope.append(topics);
    }
    invalidateFilter();
}

void QuestionFilterProxy::setText(const QString &text)
{
    const QStringList words = foldedForMatching(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void QuestionFilterProxy::setLevel(int level)
{
    m_level = level;
    invalidateFilter();
}

void QuestionFilterProxy::setKind(std::optional<QuestionKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void QuestionFilterProxy::setMastery(std::optional<Mastery> mastery)
{
    m_mastery = mastery;
    invalidateFilter();
}

void QuestionFilterProxy::setOrder(QuestionOrder order)
{
    m_order = order;
    // Bank order is the source's own: no sorting at all is the cheapest way to have it.
    sort(order == QuestionOrder::Bank ? -1 : 0);
    invalidate();
}

bool QuestionFilterProxy::isNarrowed() const
{
    return !m_words.isEmpty() || m_level != 0 || m_kind || m_mastery;
}

void QuestionFilterProxy::clearFilters()
{
    m_words.clear();
    m_level = 0;
    m_kind.reset();
    m_mastery.reset();
    invalidateFilter();
}

bool QuestionFilterProxy::acceptsScope(const QModelIndex &index) const
{
    switch (m_scope.kind) {
    case Scope::Kind::All:
        return true;
    case Scope::Kind::Bookmarks:
        return index.data(QuestionListModel::BookmarkedRole).toBool();
    case Scope::Kind::Bank:
        return index.data(QuestionListModel::BankIdRole).toString() == m_scope.bankId;
    case Scope::Kind::Topic:
        return m_topicsInScope.value(index.data(QuestionListModel::BankIndexRole).toInt())
            .contains(index.data(QuestionListModel::TopicRole).toInt());
    case Scope::Kind::Collection: {
        const QString collection = index.data(QuestionListModel::CollectionRole).toString();
        return m_scope.collection.isEmpty() ? !collection.isEmpty() : collection == m_scope.collection;
    }
    case Scope::Kind::Tag: {
        const QStringList tags = index.data(QuestionListModel::UserTagsRole).toStringList();
        return std::any_of(tags.begin(), tags.end(), [this](const QString &tag) {
            return m_scope.tag.isEmpty() || Tag::isWithin(tag, m_scope.tag);
        });
    }
    }
    return false;
}

bool QuestionFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!acceptsScope(index))
        return false;
    if (m_level != 0 && index.data(QuestionListModel::LevelRole).toInt() != m_level)
        return false;
    if (m_kind && index.data(QuestionListModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    if (m_mastery && index.data(QuestionListModel::MasteryRole).toInt() != static_cast<int>(*m_mastery))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString title = index.data(QuestionListModel::FoldedTitleRole).toString();
    const QStringList tags = index.data(QuestionListModel::TagsRole).toStringList()
        + index.data(QuestionListModel::UserTagsRole).toStringList();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return title.contains(word) || std::any_of(tags.begin(), tags.end(), [&](const QString &tag) {
                   return tag.contains(word, Qt::CaseInsensitive);
               });
    });
}

bool QuestionFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto byRole = [&](int role) {
        const int a = left.data(role).toInt();
        const int b = right.data(role).toInt();
        // Ties keep bank order, so that the list never seems shuffled.
        return a != b ? a < b : left.row() < right.row();
    };
    switch (m_order) {
    case QuestionOrder::Title: {
        const int order = QString::localeAwareCompare(left.data(QuestionListModel::TitleRole).toString(),
                                                      right.data(QuestionListModel::TitleRole).toString());
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    case QuestionOrder::Level:
        return byRole(QuestionListModel::LevelRole);
    case QuestionOrder::Mastery:
        return byRole(QuestionListModel::MasteryRole);
    case QuestionOrder::Bank:
        break;
    }
    return left.row() < right.row();
}

} // namespace Baiwen
