// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/gradebar.h"

#include "gui/study/studytext.h"
#include "gui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr std::array GradeActions{Actions::GradeAgain, Actions::GradeHard, Actions::GradeGood,
                                         Actions::GradeEasy};

GradeBar::GradeBar(const Actions &actions, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"gradeBar"_s);
    setProperty("role", u"bar"_s);
    m_text = new QLabel;
    m_text->setObjectName(u"gradeText"_s);
    m_text->setProperty("role", u"muted"_s);
    m_text->setWordWrap(true);
    const auto button = [&actions](Actions::Id id) {
        QAction *action = actions[id];
        auto *result = new QPushButton;
        result->setObjectName(action->objectName() + u"Button"_s);
        result->setFocusPolicy(Qt::TabFocus);
        connect(result, &QPushButton::clicked, action, &QAction::trigger);
        return result;
    };
    m_reveal = button(Actions::StudyReveal);
    m_reveal->setProperty("role", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (size_t i = 0; i < m_grades.size(); ++i) {
        m_grades.at(i) = button(GradeActions.at(i));
        m_grades.at(i)->setMinimumWidth(1); // they share the width, whatever their words
        row->addWidget(m_grades.at(i), 1);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_reveal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::ReadingPadding, 10, Metrics::ReadingPadding, 10);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(row);
    showReveal();
}

void GradeBar::showReveal()
{
    m_isRevealed = false;
    m_suggested.reset();
    say();
}

void GradeBar::showGrades(const std::optional<std::array<StudyState, 4>> &after, const QDateTime &now)
{
    m_isRevealed = true;
    m_after = after;
    m_now = now;
    say();
}

void GradeBar::suggest(std::optional<Grade> grade)
{
    m_suggested = grade;
    say();
}

void GradeBar::retranslate()
{
    say();
}

void GradeBar::say()
{
    m_reveal->setVisible(!m_isRevealed);
    m_reveal->setText(tr("Show answer  (Space)"));
    if (!m_isRevealed)
        m_text->setText(tr("Answer it yourself first"));
    else if (m_suggested)
        m_text->setText(tr("The points ticked speak for: %1. You decide.").arg(StudyText::grade(*m_suggested)));
    else
        m_text->setText(tr("How well did you recall it?"));
    for (const Grade grade : AllGrades) {
        const auto index = static_cast<size_t>(gradeNumber(grade) - 1);
        QPushButton *button = m_grades.at(index);
        button->setVisible(m_isRevealed);
        const QString name = StudyText::grade(grade);
        const QString interval = m_after ? StudyText::interval(m_after->at(index), m_now) : QString();
        const QString words = u"%1  %2"_s.arg(gradeNumber(grade)).arg(name);
        button->setText(interval.isEmpty() ? words : words + u'\n' + interval);
        button->setAccessibleName(interval.isEmpty() ? name : tr("%1, again in %2").arg(name, interval));
        const QString role = m_suggested == grade ? u"primary"_s : QString();
        if (button->property("role").toString() != role) {
            button->setProperty("role", role);
            button->style()->unpolish(button);
            button->style()->polish(button);
        }
    }
}

} // namespace Baiwen
