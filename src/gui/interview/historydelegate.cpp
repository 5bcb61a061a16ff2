// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/historydelegate.h"

#include "gui/browse/rowpainting.h"
#include "gui/interview/interviewtext.h"
#include "gui/theme/theme.h"
#include "models/interviewlistmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int VerticalPadding = 8;
static constexpr int SidePadding = 14;
static constexpr int LineGap = 3;

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int title = QFontMetrics(m_theme.font(Metrics::ListText)).height();
    const int meta = QFontMetrics(m_theme.font(Metrics::SmallText)).height();
    return {0, 2 * VerticalPadding + title + LineGap + meta};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, option, m_theme, option.rect);
    const Tokens &t = m_theme.tokens();
    QRect text = option.rect.adjusted(SidePadding, VerticalPadding, -SidePadding, -VerticalPadding);

    const int score = index.data(InterviewListModel::ScoreRole).toInt();
    painter->setFont(m_theme.font(18, QFont::DemiBold));
    const int scoreWidth = painter->fontMetrics().horizontalAdvance(u"100"_s);
    painter->setPen(score < 0 ? t.muted : InterviewText::scoreColour(score, t));
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, score < 0 ? u"–"_s : QString::number(score));
    text.setRight(text.right() - scoreWidth - 8);

    const QFont titleFont = m_theme.font(Metrics::ListText);
    const int titleHeight = QFontMetrics(titleFont).height();
    painter->setFont(titleFont);
    painter->setPen(t.text);
    painter->drawText(
        QRect(text.topLeft(), QSize(text.width(), titleHeight)), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(titleFont).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));

    const bool isUnfinished = index.data(InterviewListModel::UnfinishedRole).toBool();
    const QDateTime started = index.data(InterviewListModel::StartedRole).toDateTime().toLocalTime();
    QStringList meta;
    if (isUnfinished)
        meta << tr("Not finished");
    if (index.data(InterviewListModel::ModeRole).value<InterviewMode>() == InterviewMode::Exam)
        meta << tr("Exam");
    meta << tr("%1 of %2 answered")
                .arg(index.data(InterviewListModel::AnsweredRole).toInt())
                .arg(index.data(InterviewListModel::PlannedRole).toInt());
    if (!index.data(Qt::EditRole).toString().isEmpty())
        meta << QLocale().toString(started.date(), QLocale::ShortFormat);
    painter->setFont(m_theme.font(Metrics::SmallText));
    painter->setPen(isUnfinished ? t.amber : t.muted);
    text.setTop(text.top() + titleHeight + LineGap);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(meta.join(u" · "_s), Qt::ElideRight, text.width()));
    painter->restore();
}

void HistoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(4, 4, -4, -4));
}

} // namespace Baiwen
