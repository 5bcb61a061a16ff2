// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questionlistmodel.h"

#include "base/textfolding.h"
#include "models/modelreset.h"
#include "search/questiontext.h"

namespace Baiwen {

void QuestionListModel::setBanks(const QList<BankPtr> &banks)
{
    const ModelReset reset(*this);
    m_banks = banks;
    m_rows.clear();
    m_rowsById.clear();
    m_searchMarks.clear();
    for (int i = 0; i < banks.size(); ++i) {
        for (const Question &question : banks[i]->questions()) {
            m_rowsById.insert(question.id, static_cast<int>(m_rows.size()));
            m_rows.append({i, &question, foldedForMatching(question.title)});
        }
    }
}

void QuestionListModel::setBookmarks(const QSet<QString> &ids)
{
    const QSet<QString> changed = (ids - m_bookmarks) + (m_bookmarks - ids);
    m_bookmarks = ids;
    emitChangedFor(changed, BookmarkedRole);
}

void QuestionListModel::setMastery(const QHash<QString, Mastery> &mastery)
{
    QSet<QString> changed;
    for (auto it = mastery.begin(); it != mastery.end(); ++it) {
        if (m_mastery.value(it.key(), Mastery::New) != it.value())
            changed.insert(it.key());
    }
    for (auto it = m_mastery.begin(); it != m_mastery.end(); ++it) {
        if (mastery.value(it.key(), Mastery::New) != it.value())
            changed.insert(it.key());
    }
    m_mastery = mastery;
    emitChangedFor(changed, MasteryRole);
}

void QuestionListModel::setToday(const Today &today)
{
    const Today before = std::exchange(m_today, today);
    const auto changed = [](const QSet<QString> &a, const QSet<QString> &b) { return (a - b) + (b - a); };
    emitChangedFor(changed(before.due, today.due), DueRole);
    emitChangedFor(changed(before.studied, today.studied), NewRole);
    emitChangedFor(changed(before.weak, today.weak), WeakRole);
}

void QuestionListModel::setTags(const TagsByQuestion &tags)
{
    QSet<QString> changed;
    for (auto it = tags.begin(); it != tags.end(); ++it) {
        if (m_tags.value(it.key()) != *it)
            changed.insert(it.key());
    }
    for (auto it = m_tags.begin(); it != m_tags.end(); ++it) {
        if (!tags.contains(it.key()))
            changed.insert(it.key());
    }
    m_tags = tags;
    emitChangedFor(changed, UserTagsRole);
}

void QuestionListModel::setNotes(const QHash<QString, QString> &notes)
{
    QSet<QString> changed;
    for (auto it = notes.begin(); it != notes.end(); ++it) {
        if (m_notes.value(it.key()) != *it)
            changed.insert(it.key());
    }
    for (auto it = m_notes.begin(); it != m_notes.end(); ++it) {
        if (!notes.contains(it.key()))
            changed.insert(it.key());
    }
    m_notes = notes;
    m_searchMarks.clear();
    emitChangedFor(changed, HasNoteRole);
}

void QuestionListModel::setSearchTerms(const QList<SearchTerm> &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    m_searchMarks.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsSearchedRole, TitleSpansRole, SnippetRole});
}

const QuestionListModel::SearchMarks &QuestionListModel::searchMarks(int row) const
{
    static constexpr qsizetype SnippetLength = 72; // about two lines of a list
    if (const SearchMarks *known = m_searchMarks.object(row))
        return *known;
    const Question &question = *m_rows[row].question;
    QStringList parts = questionText(*m_banks[m_rows[row].bank], question).body;
    if (const QString note = m_notes.value(question.id); !note.isEmpty())
        parts.append(note);
    auto *marks = new SearchMarks{matchSpans(question.title, m_terms), searchSnippet(parts, m_terms, SnippetLength)};
    m_searchMarks.insert(row, marks); // owned by the cache
    return *marks;
}

void QuestionListModel::emitChangedFor(const QSet<QString> &ids, int role)
{
    for (const QString &id : ids) {
        const QList<int> rows = m_rowsById.values(id);
        for (const int row : rows)
            Q_EMIT dataChanged(index(row), index(row), {role, Qt::AccessibleTextRole});
    }
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const Question &question = *row.question;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case TitleRole:
        return question.title;
    case Qt::AccessibleTextRole:
        return accessibleText(question);
    case IdRole:
        return question.id;
    case FoldedTitleRole:
        return row.foldedTitle;
    case LevelRole:
        return question.level;
    case KindRole:
        return question.kind ? static_cast<int>(*question.kind) : -1;
    case MinutesRole:
        return question.minutes;
    case TagsRole:
        return question.tags;
    case CollectionRole:
        return question.collection;
    case UserTagsRole:
        return m_tags.value(question.id);
    case HasNoteRole:
        return m_notes.contains(question.id);
    case TopicPathRole:
        return m_banks[row.bank]->topicPath(question.topic);
    case LanguageRole:
        return m_banks[row.bank]->language();
    case BookmarkedRole:
        return m_bookmarks.contains(question.id);
    case MasteryRole:
        return static_cast<int>(m_mastery.value(question.id, Mastery::New));
    case DueRole:
        return m_today.due.contains(question.id);
    case NewRole:
        return !m_today.studied.contains(question.id);
    case WeakRole:
        return m_today.weak.contains(question.id);
    case BankIdRole:
        return m_banks[row.bank]->id();
    case BankIndexRole:
        return row.bank;
    case TopicRole:
        return question.topic;
    case OrderRole:
        return index.row();
    case IsSearchedRole:
        return !m_terms.isEmpty();
    case TitleSpansRole:
        return m_terms.isEmpty() ? QVariant() : QVariant::fromValue(searchMarks(index.row()).title);
    case SnippetRole:
        return m_terms.isEmpty() ? QVariant() : QVariant::fromValue(searchMarks(index.row()).snippet);
    default:
        return {};
    }
}

QString QuestionListModel::accessibleText(const Question &question) const
{
    QStringList parts{question.title};
    switch (m_mastery.value(question.id, Mastery::New)) {
    case Mastery::New:
        break;
    case Mastery::Learning:
        parts << tr("learning");
        break;
    case Mastery::Mastered:
        parts << tr("mastered");
        break;
    }
    if (m_bookmarks.contains(question.id))
        parts << tr("bookmarked");
    if (m_notes.contains(question.id))
        parts << tr("has a note");
    return parts.join(tr(", ", "between what is said of a question"));
}

const Question *QuestionListModel::question(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    return m_rows[index.row()].question;
}

BankPtr QuestionListModel::bank(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_banks[m_rows[index.row()].bank];
}

QModelIndex QuestionListModel::indexOf(const QString &questionId) const
{
    int first = -1;
    const QList<int> rows = m_rowsById.values(questionId);
    for (const int row : rows)
        first = first < 0 ? row : std::min(first, row);
    return first < 0 ? QModelIndex() : index(first);
}

} // namespace Baiwen
