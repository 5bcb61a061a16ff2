// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewlistmodel.h"

#include "models/modelreset.h"

#include <QLocale>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

void InterviewListModel::setInterviews(const QList<InterviewSummary> &interviews)
{
    if (interviews == m_interviews)
        return;
    const auto isSameRow = [](const InterviewSummary &a, const InterviewSummary &b) { return a.id == b.id; };
    if (std::ranges::equal(interviews, m_interviews, isSameRow)) {
        // The selection stays where it is when only the words change.
        m_interviews = interviews;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const ModelReset reset(*this);
    m_interviews = interviews;
}

QModelIndex InterviewListModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_interviews, id, &InterviewSummary::id);
    return found == m_interviews.end() ? QModelIndex() : index(static_cast<int>(found - m_interviews.begin()));
}

void InterviewListModel::retranslate()
{
    if (!m_interviews.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int InterviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_interviews.size());
}

Qt::ItemFlags InterviewListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant InterviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InterviewSummary &interview = m_interviews[index.row()];
    const QString started = QLocale().toString(interview.startedAt.toLocalTime(), QLocale::ShortFormat);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return interview.title.isEmpty() ? started : interview.title;
    case Qt::EditRole:
        return interview.title;
    case Qt::AccessibleTextRole: {
        const QString score = interview.score ? tr("score %1").arg(qRound(*interview.score))
            : interview.isFinished()          ? tr("no score")
                                              : tr("not finished");
        return u"%1, %2"_s.arg(data(index, Qt::DisplayRole).toString(), score);
    }
    case IdRole:
        return interview.id;
    case StartedRole:
        return interview.startedAt;
    case PlannedRole:
        return interview.planned;
    case AnsweredRole:
        return interview.answered;
    case ScoreRole:
        return interview.score ? qRound(*interview.score) : -1;
    case UnfinishedRole:
        return !interview.isFinished();
    case ModeRole:
        return QVariant::fromValue(interview.mode);
    default:
        return {};
    }
}

bool InterviewListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const InterviewSummary &interview = m_interviews[index.row()];
    const QString title = value.toString().trimmed();
    if (title != interview.title)
        Q_EMIT renameRequested(interview.id, interview.title, title);
    return true;
}

} // namespace Baiwen
