// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/fieldmatcher.h"

#include "base/textfolding.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

FieldMatcher::FieldMatcher(const SearchNode &field, const MarksByQuestion &marks, const QDateTime &now)
    : m_field(field)
    , m_marks(marks)
{
    const QDate today = now.toLocalTime().date();
    if (field.days.lastDays > 0) {
        m_from = today.addDays(1 - field.days.lastDays);
        return;
    }
    m_from = QDate::fromString(field.days.from, Qt::ISODate);
    m_to = QDate::fromString(field.days.to, Qt::ISODate);
}

bool FieldMatcher::matches(const SearchEntry &entry)
{
    const Question &question = entry.get();
    switch (m_field.field) {
    case SearchField::Topic:
        return isInTopic(entry);
    case SearchField::Tag:
        return hasTag(entry);
    case SearchField::Level:
        return question.level >= m_field.lowest && question.level <= m_field.highest;
    case SearchField::Kind:
        return question.kind && kindName(*question.kind) == m_field.value;
    case SearchField::Language:
        return entry.bank->language() == m_field.value;
    case SearchField::Is:
        return isInState(m_marks.value(question.id));
    case SearchField::Added:
        return isWithinDays(m_marks.value(question.id).addedAt);
    case SearchField::Reviewed:
        return isWithinDays(m_marks.value(question.id).reviewedAt);
    }
    return false;
}

bool FieldMatcher::isInTopic(const SearchEntry &entry)
{
    if (m_bank != entry.bank.get()) {
        m_bank = entry.bank.get();
        m_topics.clear();
        const QList<Topic> &topics = m_bank->topics();
        for (int i = 0; i < topics.size(); ++i) { // parents stand before their children
            if (m_topics.contains(topics[i].parent) || topics[i].id == m_field.value
                || foldedForMatching(topics[i].title).contains(m_field.value))
                m_topics.insert(i);
        }
    }
    return m_topics.contains(entry.get().topic);
}

bool FieldMatcher::hasTag(const SearchEntry &entry) const
{
    const auto isWithin = [this](const QString &tag) {
        const QString folded = foldedForMatching(tag);
        return folded == m_field.value || folded.startsWith(m_field.value + u'/');
    };
    return std::ranges::any_of(entry.get().tags, isWithin) || std::ranges::any_of(entry.userTags, isWithin);
}

bool FieldMatcher::isInState(const QuestionMarks &marks) const
{
    switch (m_field.state) {
    case SearchState::Bookmarked:
        return marks.isBookmarked;
    case SearchState::Due:
        return marks.isDue;
    case SearchState::Weak:
        return marks.isWeak;
    case SearchState::New:
        return !marks.reviewedAt.isValid();
    case SearchState::Mastered:
        return marks.isMastered;
    case SearchState::Noted:
        return !marks.note.isEmpty();
    }
    return false;
}

bool FieldMatcher::isWithinDays(const QDateTime &time) const
{
    if (!time.isValid())
        return false;
    const QDate day = time.toLocalTime().date();
    return (!m_from.isValid() || day >= m_from) && (!m_to.isValid() || day <= m_to);
}

} // namespace Baiwen
