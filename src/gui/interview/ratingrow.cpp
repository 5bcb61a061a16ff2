// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/ratingrow.h"

#include "gui/widgets/chip.h"
#include "gui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

RatingRow::RatingRow(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_title = new QLabel;
    m_title->setProperty("role", u"section"_s);
    layout->addWidget(m_title);
    auto *row = new FlowLayout;
    m_steps = new QButtonGroup(this);
    m_steps->setExclusive(false); // so that the chosen one can be taken back
    for (int step = 1; step <= Steps; ++step)
        m_steps->addButton(addChip(row, u"%1-%2"_s.arg(name).arg(step)), step);
    layout->addLayout(row);
    connect(m_steps, &QButtonGroup::idClicked, this, [this](int step) {
        setValue(m_steps->button(step)->isChecked() ? std::optional(step) : std::nullopt);
        Q_EMIT rated();
    });
}

void RatingRow::setWords(const QString &title, const QStringList &anchors)
{
    m_title->setText(title);
    for (int step = 1; step <= Steps; ++step) {
        const QString anchor = anchors.value(step - 1);
        m_steps->button(step)->setText(u"%1  %2"_s.arg(step).arg(anchor));
        m_steps->button(step)->setAccessibleName(u"%1: %2, %3"_s.arg(title).arg(step).arg(anchor));
    }
}

void RatingRow::setValue(std::optional<int> value)
{
    for (int step = 1; step <= Steps; ++step)
        m_steps->button(step)->setChecked(value == step);
}

std::optional<int> RatingRow::value() const
{
    const int step = m_steps->checkedId();
    return step > 0 ? std::optional(step) : std::nullopt;
}

} // namespace Baiwen
