// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studypage.h"

#include "gui/actions.h"
#include "gui/bookmarkcommand.h"
#include "gui/browse/notedrafts.h"
#include "gui/browse/unsavednotes.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/preferences.h"
#include "gui/study/studycards.h"
#include "gui/study/studycardview.h"
#include "gui/study/studycontroller.h"
#include "gui/study/studyoverview.h"
#include "gui/study/studysummary.h"
#include "gui/widgets/noticebar.h"
#include "models/studydeck.h"
#include "study/studysettings.h"

#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

StudyPage::StudyPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_controller(new StudyController(context, this))
    , m_drafts(new NoteDrafts(context.library, this))
{
    setObjectName(u"studyPage"_s);
    build();
    connectActions();
    connect(m_controller, &StudyController::moved, this, &StudyPage::showSession);
    connect(m_controller, &StudyController::dayEnded, this, &StudyPage::showSummary);
    connect(m_controller, &StudyController::storingFailed, this, [this](const Error &error) {
        m_notice->say(NoticeBar::Kind::Error,
                      tr("This could not be stored, and nothing has changed. Try it again. %1").arg(error.message));
    });
    connect(m_overview, &StudyOverview::choiceChanged, this, &StudyPage::showOverview);
    connect(m_overview, &StudyOverview::allRequested, this, [this] { choose({}, {}); });
    connect(m_overview, &StudyOverview::browseRequested, context.actions[Actions::GoBrowse], &QAction::trigger);
    connect(m_card, &StudyCardView::questionFollowed, this, &StudyPage::questionRequested);
    connect(m_summary, &StudySummary::questionRequested, this, &StudyPage::questionRequested);
    connect(m_summary, &StudySummary::doneRequested, m_controller, &StudyController::end);
    connect(m_summary, &StudySummary::goOnRequested, this, [this] {
        m_goal = 0;
        showSession();
    });

    const auto refresh = [this] {
        if (!m_controller->session())
            showOverview();
        updateActions();
    };
    connect(&m_context.deck, &StudyDeck::changed, this, refresh);
    connect(&m_context.library, &Library::opened, this, refresh);
    connect(&m_context.library, &Library::openFailed, this, refresh);
    connect(&m_context.banks, &BankLibrary::builtInLoaded, this, refresh);
    connect(&m_context.banks, &BankLibrary::ownBanksChanged, this, refresh);
    connect(&m_context.settings, &Settings::changed, this, [this, refresh](const QString &key) {
        if (!key.startsWith("language/"_L1))
            return;
        m_context.banks.load(Preferences::contentLanguage(m_context.settings));
        refresh();
    });
    connect(&m_context.library, &Library::bookmarksChanged, this, &StudyPage::updateActions);
    connect(&m_context.theme, &Theme::changed, this, [this] {
        m_card->refresh();
        updateActions();
    });
    retranslate();
    showOverview();
}

void StudyPage::build()
{
    m_notice = new NoticeBar(m_context.theme);
    m_overview = new StudyOverview(m_context);
    m_card = new StudyCardView(m_context, *m_drafts);
    m_summary = new StudySummary(m_context);
    m_pages = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{m_overview, m_card, m_summary})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
}

void StudyPage::connectActions()
{
    const auto on = [this](Actions::Id id, auto slot) {
        connect(m_context.actions[id], &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    on(Actions::StartStudy, [this] { start(); });
    on(Actions::StudyReveal, [this] { revealOrGood(); });
    on(Actions::GradeAgain, [this] { m_controller->grade(Grade::Again); });
    on(Actions::GradeHard, [this] { m_controller->grade(Grade::Hard); });
    on(Actions::GradeGood, [this] { m_controller->grade(Grade::Good); });
    on(Actions::GradeEasy, [this] { m_controller->grade(Grade::Easy); });
    on(Actions::SuspendQuestion, [this] { m_controller->suspend(); });
    on(Actions::BuryQuestion, [this] { m_controller->bury(); });
    on(Actions::EndStudy, [this] { showSummary(); });
    on(Actions::ToggleBookmark, [this] { toggleBookmark(); });
    on(Actions::EditNote, [this] { m_card->editNote(); });
}

bool StudyPage::isReady() const
{
    return m_context.library.state() != Library::State::Opening
        && m_context.banks.isLoaded(Preferences::contentLanguage(m_context.settings));
}

QList<StudyCard> StudyPage::cards() const
{
    return studyCards(m_context.banks.banks(Preferences::contentLanguage(m_context.settings)), m_context.deck,
                      m_context.library, m_only);
}

QStringList StudyPage::cardIds() const
{
    QStringList ids;
    for (const StudyCard &card : cards())
        ids << card.questionId;
    return ids;
}

QueueOptions StudyPage::queueOptions() const
{
    QueueOptions options;
    options.newLimit = qMax(0, m_context.settings.get(StudySettings::NewPerDay) - m_context.deck.introducedToday());
    options.holidays = m_context.deck.holidays();
    options.kind = m_overview->isCram() ? ReviewKind::Cram : ReviewKind::Scheduled;
    return options;
}

void StudyPage::choose(const QString &title, const QStringList &questionIds)
{
    if (m_controller->session() && !mayEndSession(title))
        return;
    m_scope = title;
    m_only = title.isEmpty() ? std::nullopt : std::optional(QSet<QString>(questionIds.cbegin(), questionIds.cend()));
    showOverview();
}

bool StudyPage::mayEndSession(const QString &next)
{
    const Dialogs::Question question{
        .objectName = u"endStudyQuestion"_s,
        .title = tr("Study something else"),
        .text = tr("A session is under way. End it, and study “%1”?").arg(next.isEmpty() ? tr("All questions") : next),
        .details = tr("What you have answered is stored."),
        .accept = tr("&End it"),
        .reject = tr("&Go on with it"),
    };
    if (!Dialogs::confirm(this, question))
        return false;
    m_controller->end();
    return true;
}

void StudyPage::showOverview()
{
    StudyOverview::Facts facts;
    facts.scope = m_scope;
    facts.isReady = isReady();
    facts.today = m_context.deck.today();
    if (facts.isReady) {
        const QList<StudyCard> all = cards();
        const StudyQueue queue(all, *m_context.deck.scheduler(), queueOptions(), m_context.clock.now());
        facts.questions = static_cast<int>(all.size());
        facts.due = queue.counts().due + queue.counts().waiting;
        facts.fresh = queue.counts().fresh;
        facts.unseen = static_cast<int>(std::ranges::count_if(all, [&](const StudyCard &card) {
            return card.state.phase == StudyPhase::New && !card.mark.hides(facts.today);
        }));
        facts.isHoliday = queue.isPaused();
        facts.next = m_context.deck.nextDay(cardIds());
    }
    m_overview->showFacts(facts);
    m_pages->setCurrentWidget(m_overview);
    updateActions();
    // Whoever settles something here goes on where he was.
    const QWidget *focus = window()->focusWidget();
    if (isVisible() && !(focus && focus->isVisible() && m_overview->isAncestorOf(focus)))
        m_overview->focusStart();
    Q_EMIT titleChanged();
}

void StudyPage::start()
{
    if (!m_overview->canStart() || m_controller->session())
        return;
    m_goal = m_context.settings.get(StudySettings::Goal);
    m_controller->start(cards(), queueOptions(), {.answers = m_goal, .time = {}});
}

void StudyPage::showSession()
{
    const StudySession *session = m_controller->session();
    if (!session) {
        showOverview();
        return;
    }
    m_notice->hide();
    const bool isGoalReached = m_goal > 0 && session->summary().answers() >= m_goal;
    if (isGoalReached || (!session->current() && !session->nextWaiting())) {
        showSummary();
        return;
    }
    m_pages->setCurrentWidget(m_card);
    m_card->showSession(*session, m_goal);
    updateActions();
    Q_EMIT titleChanged();
}

void StudyPage::showSummary()
{
    const StudySession *session = m_controller->session();
    if (!session)
        return;
    if (session->summary().answers() == 0) {
        m_controller->end(); // nothing was done: nothing to tell
        return;
    }
    const StudyQueue::Counts counts = session->counts();
    const bool isOver = session->isOutdated(m_context.clock.now());
    const int left = isOver ? 0 : counts.due + counts.fresh + counts.waiting + (session->current() ? 1 : 0);
    m_summary->showSummary(session->summary(), left, m_context.deck.nextDay(cardIds()));
    m_pages->setCurrentWidget(m_summary);
    updateActions();
    m_summary->focusButton();
    Q_EMIT titleChanged();
}

void StudyPage::revealOrGood()
{
    const StudySession *session = m_controller->session();
    if (!session || !session->current())
        return;
    if (m_card->isRevealed()) {
        m_controller->grade(Grade::Good);
        return;
    }
    m_card->reveal(*session);
    updateActions();
}

void StudyPage::toggleBookmark()
{
    if (const Question *question = m_card->location().question) {
        m_context.undoStack.push(new BookmarkCommand(m_context, {question->id},
                                                     !m_context.library.isBookmarked(question->id), question->title));
    }
}

void StudyPage::updateActions()
{
    if (isVisible())
        enableActions(true);
}

void StudyPage::enableActions(bool here)
{
    const Actions &actions = m_context.actions;
    const bool isCard = here && m_pages->currentWidget() == m_card;
    const bool question = isCard && m_controller->session() && m_controller->session()->current();
    actions[Actions::StartStudy]->setEnabled(here && m_pages->currentWidget() == m_overview && m_overview->canStart());
    for (const auto id :
         {Actions::StudyReveal, Actions::SuspendQuestion, Actions::BuryQuestion, Actions::ToggleBookmark})
        actions[id]->setEnabled(question);
    for (const auto id : {Actions::GradeAgain, Actions::GradeHard, Actions::GradeGood, Actions::GradeEasy})
        actions[id]->setEnabled(question && m_card->isRevealed());
    actions[Actions::EndStudy]->setEnabled(isCard);
    actions[Actions::EditNote]->setEnabled(question && m_card->canEditNote());
    if (const Question *shown = m_card->location().question)
        m_card->setBookmarked(m_context.library.isBookmarked(shown->id));
}

QString StudyPage::title() const
{
    return m_scope.isEmpty() ? tr("Study") : tr("Study: %1").arg(m_scope);
}

void StudyPage::retranslate()
{
    m_notice->retranslate();
    m_overview->retranslate();
    m_card->retranslate();
    m_summary->retranslate();
}

bool StudyPage::mayClose()
{
    return mayLeaveNotes(this, *m_drafts, [this](const QString &id) {
        const auto location = m_context.banks.find(id, Preferences::contentLanguage(m_context.settings));
        return location ? location.question->title : m_context.library.title(id).title;
    });
}

void StudyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_controller->session())
        showOverview();
    updateActions();
}

void StudyPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    enableActions(false);
}

} // namespace Baiwen
