// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewfilterproxy.h"

#include "base/textfolding.h"
#include "models/interviewlistmodel.h"

#include <QDateTime>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

void InterviewFilterProxy::setText(const QString &text)
{
    const QStringList words = foldedForMatching(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void InterviewFilterProxy::setMode(std::optional<InterviewMode> mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    invalidateFilter();
}

bool InterviewFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_mode && index.data(InterviewListModel::ModeRole).value<InterviewMode>() != *m_mode)
        return false;
    if (m_words.isEmpty())
        return true;
    const QDateTime started = index.data(InterviewListModel::StartedRole).toDateTime().toLocalTime();
    const QString text =
        foldedForMatching(index.data(Qt::DisplayRole).toString() + u' ' + started.toString(u"yyyy-MM-dd HH:mm"_s));
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace Baiwen
