// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/errorlist.h"

#include "bank/markdownhtml.h"
#include "gui/taborder.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr ErrorWeight Weights[] = {ErrorWeight::None, ErrorWeight::Minor, ErrorWeight::Major};

ErrorList::ErrorList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"errorList"_s);
    m_list = new QVBoxLayout(this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(8);
    m_title = new QLabel;
    m_title->setProperty("role", u"section"_s);
    m_list->addWidget(m_title);
    m_onVital = new QCheckBox;
    m_onVital->setObjectName(u"majorErrorOnVital"_s);
    m_list->addWidget(m_onVital);
    connect(m_onVital, &QCheckBox::clicked, this, &ErrorList::judged);
}

QButtonGroup *ErrorList::addRow(const QString &text, const QString &name)
{
    auto *layout = static_cast<QVBoxLayout *>(m_body->layout());
    auto *label = textLabel(text);
    m_otherLabel = label; // the last one is
    layout->addWidget(label);
    auto *choices = new FlowLayout;
    auto *row = new QButtonGroup(m_body);
    for (const ErrorWeight weight : Weights)
        row->addButton(addChip(choices, u"%1-%2"_s.arg(name, errorWeightName(weight))), static_cast<int>(weight));
    row->button(static_cast<int>(ErrorWeight::None))->setChecked(true);
    layout->addLayout(choices);
    return row;
}

void ErrorList::setPitfalls(const QStringList &pitfalls, const std::optional<Assessment> &assessment)
{
    delete m_body;
    m_rows.clear();
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const QString &pitfall : pitfalls)
        m_rows << addRow(markdownToPlainText(pitfall), u"pitfall-%1"_s.arg(m_rows.size() + 1));
    m_rows << addRow({}, u"otherError"_s);
    m_list->insertWidget(1, m_body);
    takePlaceInTabOrder(m_body, this);
    if (assessment) {
        const auto &judged = assessment->pitfalls;
        const auto choose = [](const QButtonGroup *row, ErrorWeight weight) {
            row->button(static_cast<int>(weight))->setChecked(true);
        };
        for (qsizetype i = 0; i < std::min(judged.size(), pitfalls.size()); ++i)
            choose(m_rows[i], judged[i]);
        if (assessment->majorErrors > judged.count(ErrorWeight::Major))
            choose(m_rows.last(), ErrorWeight::Major);
        else if (assessment->minorErrors > judged.count(ErrorWeight::Minor))
            choose(m_rows.last(), ErrorWeight::Minor);
    }
    m_onVital->setChecked(assessment && assessment->majorErrorOnVital);
    retranslate();
    update();
    for (const QButtonGroup *row : std::as_const(m_rows)) {
        connect(row, &QButtonGroup::idClicked, this, [this] {
            update();
            Q_EMIT judged();
        });
    }
}

ErrorWeight ErrorList::weightOf(const QButtonGroup *row)
{
    return static_cast<ErrorWeight>(row->checkedId());
}

void ErrorList::apply(Assessment &assessment) const
{
    assessment.pitfalls.clear();
    assessment.majorErrors = 0;
    assessment.minorErrors = 0;
    for (const QButtonGroup *row : m_rows) {
        const ErrorWeight weight = weightOf(row);
        assessment.majorErrors += weight == ErrorWeight::Major ? 1 : 0;
        assessment.minorErrors += weight == ErrorWeight::Minor ? 1 : 0;
        if (row != m_rows.last())
            assessment.pitfalls.append(weight);
    }
    assessment.majorErrorOnVital = assessment.majorErrors > 0 && m_onVital->isChecked();
}

void ErrorList::update()
{
    m_onVital->setVisible(std::ranges::count(m_rows, ErrorWeight::Major, &ErrorList::weightOf) > 0);
}

void ErrorList::retranslate()
{
    m_title->setText(tr("Factual errors"));
    m_onVital->setText(tr("A major error is about a vital point"));
    if (m_rows.isEmpty())
        return;
    m_otherLabel->setText(tr("Something else that is wrong"));
    const QString words[] = {tr("Not said"), tr("Minor error"), tr("Major error")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isOther = i + 1 == m_rows.size();
        for (const ErrorWeight weight : Weights) {
            const QString word = isOther && weight == ErrorWeight::None ? tr("Nothing") : words[int(weight)];
            QAbstractButton *button = m_rows[i]->button(static_cast<int>(weight));
            button->setText(word);
            button->setAccessibleName(isOther ? tr("Another error: %1").arg(word)
                                              : tr("Pitfall %1: %2").arg(QString::number(i + 1), word));
        }
    }
}

} // namespace Baiwen
