// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/keypointlist.h"

#include "bank/markdownhtml.h"
#include "gui/interview/keypointrow.h"
#include "gui/taborder.h"
#include "interview/pointmatcher.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

KeyPointList::KeyPointList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"keyPointList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
}

void KeyPointList::setPoints(const QList<KeyPoint> &points, const std::optional<Assessment> &assessment,
                             const QList<PointMatch> &matches, const QString &answer)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_points = points;
    if (m_points.isEmpty())
        m_points.append(KeyPoint{tr("The answer as a whole"), {}, false, {}, {}});
    for (int i = 0; i < m_points.size(); ++i) {
        const KeyPoint &point = m_points[i];
        const QString term = markdownToPlainText(point.term);
        const QString text = markdownToPlainText(point.text);
        const QString html = term.isEmpty() ? text.toHtmlEscaped()
                                            : u"<b>%1</b>&nbsp; %2"_s.arg(term.toHtmlEscaped(), text.toHtmlEscaped());
        auto *row = new KeyPointRow(m_theme, i + 1, static_cast<int>(m_points.size()), point.vital, html,
                                    term.isEmpty() ? text : term + u". "_s + text);
        if (assessment && i < assessment->points.size())
            row->setCredit(assessment->points[i].credit);
        if (i < matches.size()) {
            QStringList words;
            for (const AnswerSpan &span : matches[i].spans)
                words << answer.mid(span.start, span.length);
            words.removeDuplicates();
            row->setSuggestion(matches[i].evidence, words);
        }
        connect(row, &KeyPointRow::judged, this, &KeyPointList::judged);
        connect(row, &KeyPointRow::focused, this, [this, i](bool has) { Q_EMIT currentChanged(has ? i : -1); });
        connect(row, &KeyPointRow::stepRequested, this, [this, i](int by) { step(i, by); });
        layout()->addWidget(row);
        row->show(); // a layout would show it a moment later, too late to take the keyboard
        m_rows << row;
    }
    takePlaceInTabOrder(this, this);
}

Assessment KeyPointList::assessment() const
{
    Assessment assessment;
    for (int i = 0; i < m_rows.size(); ++i)
        assessment.points.append({m_points[i].vital ? 2 : 1, m_rows[i]->credit().value_or(Credit::None)});
    return assessment;
}

int KeyPointList::notJudged() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const KeyPointRow *row) { return !row->credit(); }));
}

QWidget *KeyPointList::row(int point) const
{
    return m_rows[point];
}

void KeyPointList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus();
}

void KeyPointList::step(int from, int by)
{
    const int to = from + by;
    if (to >= 0 && to < m_rows.size())
        m_rows[to]->setFocus(Qt::TabFocusReason);
    else if (to >= m_rows.size())
        Q_EMIT finished();
}

void KeyPointList::retranslate()
{
    for (KeyPointRow *row : std::as_const(m_rows))
        row->retranslate();
}

} // namespace Baiwen
