// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studysummary.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "gui/buttonkeys.h"
#include "gui/context.h"
#include "gui/preferences.h"
#include "gui/study/studytext.h"
#include "gui/widgets/column.h"
#include "models/studydeck.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace Baiwen {

using namespace Qt::StringLiterals;

StudySummary::StudySummary(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"studySummary"_s);
    auto *column = new Column(context.theme);
    column->setObjectName(u"studySummaryScroll"_s);
    const auto label = [column](const QString &name, const QString &role) {
        auto *result = new QLabel;
        result->setObjectName(name);
        result->setWordWrap(true);
        result->setProperty("role", role);
        column->content()->addWidget(result);
        return result;
    };
    const auto button = [](const QString &name) {
        auto *result = new QPushButton;
        result->setObjectName(name);
        return result;
    };
    m_title = label(u"summaryTitle"_s, u"title"_s);
    m_text = label(u"summaryText"_s, u"headline"_s);
    m_grades = label(u"summaryGrades"_s, u"muted"_s);
    m_leechTitle = label(u"leechTitle"_s, u"section"_s);
    m_leeches = label(u"leeches"_s, {});
    m_leeches->setTextFormat(Qt::RichText);
    connect(m_leeches, &QLabel::linkActivated, this, &StudySummary::questionRequested);
    m_next = label(u"summaryNext"_s, u"muted"_s);
    m_goOn = button(u"studyGoOnButton"_s);
    m_done = button(u"studyDoneButton"_s);
    m_done->setProperty("role", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_done);
    row->addWidget(m_goOn);
    row->addStretch(1);
    column->content()->addSpacing(12);
    column->content()->addLayout(row);
    column->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    connect(m_goOn, &QPushButton::clicked, this, &StudySummary::goOnRequested);
    connect(m_done, &QPushButton::clicked, this, &StudySummary::doneRequested);
}

void StudySummary::showSummary(const SessionSummary &summary, int left, QDate nextDay)
{
    m_summary = summary;
    m_left = left;
    m_nextDay = nextDay;
    say();
}

void StudySummary::focusButton()
{
    m_done->setFocus();
}

void StudySummary::keyPressEvent(QKeyEvent *event)
{
    if (ButtonKeys::isReturnForPage(*event, *this))
        m_done->click();
    else
        QWidget::keyPressEvent(event);
}

void StudySummary::retranslate()
{
    say();
}

void StudySummary::say()
{
    m_title->setText(m_left > 0 ? tr("Session ended") : tr("Done for today"));
    m_text->setText(tr("%n answer(s) in %1", nullptr, m_summary.answers()).arg(StudyText::duration(m_summary.time)));
    QStringList grades;
    for (const Grade grade : AllGrades)
        grades << u"%1 %2"_s.arg(StudyText::grade(grade))
                      .arg(m_summary.grades.at(static_cast<size_t>(gradeNumber(grade) - 1)));
    if (m_summary.introduced > 0)
        grades << tr("%n new", nullptr, m_summary.introduced);
    m_grades->setText(grades.join(u" · "_s));
    QStringList leeches;
    for (const QString &id : std::as_const(m_summary.leeches)) {
        const auto location = m_context.banks.find(id, Preferences::contentLanguage(m_context.settings));
        const QString title = location ? markdownToPlainText(location.question->title) : id;
        leeches << u"<a href=\"%1\">%2</a>"_s.arg(id.toHtmlEscaped(), title.toHtmlEscaped());
    }
    leeches.removeDuplicates();
    m_leechTitle->setText(tr("Forgotten again and again: look at these closely"));
    m_leeches->setText(leeches.join(u"<br>"_s));
    m_leechTitle->setVisible(!leeches.isEmpty());
    m_leeches->setVisible(!leeches.isEmpty());
    if (m_left > 0)
        m_next->setText(tr("%n question(s) left for today.", nullptr, m_left));
    else if (m_nextDay.isValid())
        m_next->setText(tr("The next question comes %1.").arg(StudyText::day(m_nextDay, m_context.deck.today())));
    else
        m_next->setText({});
    m_goOn->setText(tr("Go on"));
    m_goOn->setVisible(m_left > 0);
    m_done->setText(tr("Finish"));
}

} // namespace Baiwen
