// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/ticklist.h"

#include "bank/markdownhtml.h"
#include "gui/taborder.h"
#include "gui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// Of a point without a term: what stands in a list to be ticked is a reminder, the text itself comes below.
static constexpr int LongestText = 60;

TickList::TickList(const Theme &theme, QWidget *parent)
    : ColumnPart(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new QLabel)
{
    setObjectName(u"tickList"_s);
    m_heading->setProperty("role", u"section"_s);
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heading);
    retranslate();
}

static QString reminder(const KeyPoint &point)
{
    if (!point.term.isEmpty())
        return markdownToPlainText(point.term);
    const QString text = markdownToPlainText(point.text).simplified();
    return text.size() > LongestText ? text.left(LongestText - 1) + u'…' : text;
}

void TickList::setPoints(const QList<KeyPoint> &points)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_vital.clear();
    m_texts.clear();
    for (const KeyPoint &point : points) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"tick-%1"_s.arg(m_boxes.size() + 1));
        box->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, &TickList::tickedChanged);
        m_layout->addWidget(box);
        box->show(); // a layout would show it a moment later, and it would have no height yet
        m_boxes << box;
        m_vital << point.vital;
        m_texts << reminder(point);
    }
    takePlaceInTabOrder(this, this);
    retranslate();
    Q_EMIT grown();
}

QList<bool> TickList::ticked() const
{
    QList<bool> ticked;
    for (const QCheckBox *box : m_boxes)
        ticked << box->isChecked();
    return ticked;
}

void TickList::retranslate()
{
    m_heading->setText(tr("What did you recall?"));
    for (int i = 0; i < m_boxes.size(); ++i) {
        QString text = m_texts[i];
        m_boxes[i]->setAccessibleName(m_vital[i] ? tr("%1, vital").arg(text) : text);
        text.replace(u'&', "&&"_L1);
        m_boxes[i]->setText(m_vital[i] ? u"%1  •"_s.arg(text) : text);
        m_boxes[i]->setToolTip(m_vital[i] ? tr("Vital") : QString());
    }
}

void TickList::restyle()
{
    Q_EMIT grown();
}

int TickList::fit(int)
{
    return m_boxes.isEmpty() ? 0 : m_layout->sizeHint().height();
}

bool TickList::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Here Space ticks; everywhere else on the page it grades.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
            event->accept();
        break;
    case QEvent::FocusIn:
        if (const auto *box = qobject_cast<QCheckBox *>(watched);
            box && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            Q_EMIT sightRequested(box->geometry());
        break;
    default:
        break;
    }
    return ColumnPart::eventFilter(watched, event);
}

} // namespace Baiwen
