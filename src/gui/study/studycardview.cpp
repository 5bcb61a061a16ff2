// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studycardview.h"

#include "base/clock.h"
#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/detailview.h"
#include "gui/browse/notepane.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/preferences.h"
#include "gui/study/gradebar.h"
#include "gui/study/ticklist.h"
#include "gui/theme/icons.h"
#include "study/leech.h"
#include "study/suggestedgrade.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

namespace Baiwen {

using namespace Qt::StringLiterals;

StudyCardView::StudyCardView(const Context &context, NoteDrafts &drafts, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(u"studyCard"_s);
    setProperty("role", u"reading"_s);
    build(drafts);
    retranslate();
}

void StudyCardView::build(NoteDrafts &drafts)
{
    const auto label = [](const QString &name, const QString &role) {
        auto *result = new QLabel;
        result->setObjectName(name);
        result->setProperty("role", role);
        return result;
    };
    m_counts = label(u"studyProgress"_s, u"muted"_s);
    m_counts->setMinimumWidth(1);
    m_leech = label(u"leech"_s, u"warning"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Metrics::ReadingPadding, 8, 8, 4);
    top->setSpacing(4);
    top->addWidget(m_counts, 1);
    top->addWidget(m_leech);
    for (const auto id : {Actions::ToggleBookmark, Actions::EditNote, Actions::SuspendQuestion, Actions::BuryQuestion,
                          Actions::EndStudy}) {
        QAction *action = m_context.actions[id];
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u"StudyButton"_s);
        button->setDefaultAction(action);
        button->setIconSize(QSize(Metrics::Icon, Metrics::Icon));
        button->setFocusPolicy(Qt::TabFocus);
        top->addWidget(button);
        if (id == Actions::ToggleBookmark)
            m_star = button;
    }

    m_view = new DetailView(m_context.theme);
    m_view->setObjectName(u"studyView"_s);
    connect(m_view, &DetailView::questionFollowed, this, &StudyCardView::questionFollowed);
    connect(m_view, &DetailView::webLinkFollowed, this, &StudyCardView::openLink);
    m_ticks = new TickList(m_context.theme);
    connect(m_ticks, &TickList::tickedChanged, this, &StudyCardView::suggest);
    m_note = new NotePane(m_context, drafts);
    connect(m_note, &NotePane::linkFollowed, this, &StudyCardView::openLink);
    m_view->setParts(m_ticks, m_note);
    m_bar = new GradeBar(m_context.actions);
    auto *card = new QWidget;
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    cardLayout->setSpacing(0);
    cardLayout->addWidget(m_view, 1);
    cardLayout->addWidget(m_bar);

    m_waitTitle = label(u"waitTitle"_s, u"headline"_s);
    m_waitText = label(u"waitText"_s, u"muted"_s);
    auto *wait = new QWidget;
    auto *waitLayout = new QVBoxLayout(wait);
    waitLayout->addStretch(1);
    for (QLabel *text : {m_waitTitle, m_waitText}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setWordWrap(true);
        waitLayout->addWidget(text);
    }
    waitLayout->addStretch(2);

    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(wait);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

void StudyCardView::showSession(const StudySession &session, int goal)
{
    showCounts(session, goal);
    const StudyCard *card = session.current();
    m_isRevealed = false;
    m_location = card ? m_context.banks.find(card->questionId, Preferences::contentLanguage(m_context.settings))
                      : BankLibrary::Location();
    m_leech->setVisible(card && isLeech(card->state.lapses));
    if (card)
        m_leech->setText(tr("Forgotten %n time(s)", nullptr, card->state.lapses));
    m_stack->setCurrentIndex(card ? 0 : 1);
    if (!card) {
        const auto next = session.nextWaiting();
        m_waitText->setText(next ? tr("The next question comes back at %1. You may end here: it will be waiting.")
                                       .arg(QLocale().toString(next->toLocalTime().time(), QLocale::ShortFormat))
                                 : QString());
        return;
    }
    if (!m_location)
        return; // its bank was removed while it lay here; the page goes on
    m_ticks->setPoints({});
    m_note->setQuestion(m_location.question->id, m_location.question->title, true);
    showHtml(false);
    m_bar->showReveal();
    m_view->setFocus();
}

void StudyCardView::showCounts(const StudySession &session, int goal)
{
    const StudyQueue::Counts counts = session.counts();
    const bool isCram = session.kind() == ReviewKind::Cram;
    const int onTable = session.current() ? 1 : 0;
    QStringList parts;
    if (isCram) {
        parts << tr("Cram") << tr("%n left", nullptr, counts.due + counts.fresh + counts.waiting + onTable);
    } else {
        const bool isNew = onTable && session.current()->state.phase == StudyPhase::New;
        parts << tr("Due %1").arg(counts.due + (isNew ? 0 : onTable))
              << tr("New %1").arg(counts.fresh + (isNew ? 1 : 0));
        if (counts.waiting > 0)
            parts << tr("Again later %1").arg(counts.waiting);
    }
    const int answers = session.summary().answers();
    parts << (goal > 0 ? tr("%1 of %2 answers").arg(answers).arg(goal) : tr("%n answer(s)", nullptr, answers));
    m_counts->setText(parts.join(u" · "_s));
}

void StudyCardView::reveal(const StudySession &session)
{
    if (!m_location || m_isRevealed)
        return;
    m_isRevealed = true;
    m_ticks->setPoints(m_location.question->points);
    m_note->setQuestion(m_location.question->id, m_location.question->title, false);
    showHtml(true);
    const QDateTime now = m_context.clock.now();
    m_bar->showGrades(session.kind() == ReviewKind::Cram ? std::nullopt : std::optional(session.preview(now)), now);
    m_view->setFocus();
}

void StudyCardView::suggest()
{
    // Nothing ticked says nothing: the user may not tick at all.
    const QList<bool> ticked = m_ticks->ticked();
    m_bar->suggest(m_location && ticked.contains(true) ? suggestedGrade(m_location.question->points, ticked)
                                                       : std::nullopt);
}

void StudyCardView::showHtml(bool keepPosition)
{
    m_view->show(DetailHtml{m_context.theme}.question(*m_location.question, m_isRevealed, {}), keepPosition);
}

void StudyCardView::refresh()
{
    m_ticks->restyle();
    m_note->restyle();
    if (m_location)
        showHtml(true);
}

void StudyCardView::retranslate()
{
    m_view->setAccessibleName(tr("Question and answer"));
    m_waitTitle->setText(tr("Nothing is left but what was just forgotten"));
    m_ticks->retranslate();
    m_note->retranslate();
    m_bar->retranslate();
    refresh();
}

void StudyCardView::setBookmarked(bool bookmarked)
{
    m_star->setIcon(themedIcon(m_context.theme, bookmarked ? u"star-filled"_s : u"star"_s));
}

void StudyCardView::editNote()
{
    m_note->edit();
}

bool StudyCardView::canEditNote() const
{
    return m_location && m_note->canEdit();
}

void StudyCardView::openLink(const QUrl &url)
{
    if (url.scheme() == "question"_L1) {
        Q_EMIT questionFollowed(url.path());
        return;
    }
    if (Dialogs::confirm(this,
                         {.objectName = u"openLinkDialog"_s,
                          .title = tr("Open link"),
                          .text = tr("Open this address in your web browser?"),
                          .details = url.toDisplayString(),
                          .accept = tr("&Open"),
                          .reject = tr("&Cancel")}))
        QDesktopServices::openUrl(url);
}

} // namespace Baiwen
