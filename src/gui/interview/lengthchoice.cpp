// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/lengthchoice.h"

#include "gui/widgets/chip.h"
#include "gui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int LeastMinutes = 5;
static constexpr int MostMinutes = 120;

/// In the order of the buttons.
static constexpr InterviewPreset Presets[] = {
    InterviewPreset::Quick5,    InterviewPreset::Standard8, InterviewPreset::Full10, InterviewPreset::Minutes15,
    InterviewPreset::Minutes30, InterviewPreset::Minutes45, InterviewPreset::Custom};

LengthChoice::LengthChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new FlowLayout;
    m_presets = new QButtonGroup(this);
    for (const InterviewPreset preset : Presets)
        m_presets->addButton(addChip(row, u"preset-"_s + interviewPresetName(preset)), static_cast<int>(preset));
    layout->addLayout(row);

    m_byCount = new QRadioButton;
    m_byCount->setObjectName(u"byCount"_s);
    m_count = new QSpinBox;
    m_count->setObjectName(u"questionCount"_s);
    m_count->setRange(1, MostQuestions);
    m_byTime = new QRadioButton;
    m_byTime->setObjectName(u"byTime"_s);
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"totalMinutes"_s);
    m_minutes->setRange(LeastMinutes, MostMinutes);
    m_minutes->setSingleStep(5);
    m_own = new QWidget;
    auto *own = new FlowLayout(12);
    m_own->setLayout(own);
    for (QWidget *field : std::initializer_list<QWidget *>{m_byCount, m_count, m_byTime, m_minutes})
        own->addWidget(field);
    layout->addWidget(m_own);

    connect(m_presets, &QButtonGroup::idToggled, this, &LengthChoice::update);
    connect(m_byCount, &QRadioButton::toggled, this, &LengthChoice::update);
    connect(m_count, &QSpinBox::valueChanged, this, &LengthChoice::update);
    connect(m_minutes, &QSpinBox::valueChanged, this, &LengthChoice::update);
    retranslate();
}

void LengthChoice::choose(InterviewPreset preset, int count, int minutes, bool byTime)
{
    m_presets->button(static_cast<int>(preset))->setChecked(true);
    m_count->setValue(count);
    m_minutes->setValue(minutes);
    (byTime ? m_byTime : m_byCount)->setChecked(true);
}

InterviewPreset LengthChoice::preset() const
{
    return static_cast<InterviewPreset>(m_presets->checkedId());
}

int LengthChoice::ownCount() const
{
    return m_count->value();
}

int LengthChoice::ownMinutes() const
{
    return m_minutes->value();
}

bool LengthChoice::isOwnByTime() const
{
    return m_byTime->isChecked();
}

void LengthChoice::apply(InterviewConfig &config) const
{
    config.preset = preset();
    config.totalTime.reset();
    switch (config.preset) {
    case InterviewPreset::Quick5:
        config.count = 5;
        break;
    case InterviewPreset::Standard8:
        config.count = 8;
        break;
    case InterviewPreset::Full10:
        config.count = 10;
        break;
    case InterviewPreset::Minutes15:
        config.totalTime = std::chrono::minutes(15);
        break;
    case InterviewPreset::Minutes30:
        config.totalTime = std::chrono::minutes(30);
        break;
    case InterviewPreset::Minutes45:
        config.totalTime = std::chrono::minutes(45);
        break;
    case InterviewPreset::Custom:
        config.count = ownCount();
        if (isOwnByTime())
            config.totalTime = std::chrono::minutes(ownMinutes());
        break;
    }
}

void LengthChoice::update()
{
    m_own->setVisible(preset() == InterviewPreset::Custom);
    m_count->setEnabled(m_byCount->isChecked());
    m_minutes->setEnabled(m_byTime->isChecked());
    Q_EMIT changed();
}

void LengthChoice::retranslate()
{
    const QString minutes = tr("%1 minutes");
    const QString presets[] = {tr("Quick · 5"), tr("Standard · 8"), tr("Full · 10"), minutes.arg(15),
                               minutes.arg(30), minutes.arg(45),    tr("Custom")};
    for (int i = 0; i < int(std::size(Presets)); ++i)
        m_presets->button(static_cast<int>(Presets[i]))->setText(presets[i]);
    m_byCount->setText(tr("&Questions"));
    m_count->setAccessibleName(tr("Number of questions"));
    m_byTime->setText(tr("&Minutes"));
    m_minutes->setAccessibleName(tr("Minutes in all"));
}

} // namespace Baiwen
