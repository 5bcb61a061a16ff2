// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/progresspage.h"

#include "base/whenfinished.h"
#include "gui/actions.h"
#include "gui/context.h"
#include "gui/preferences.h"
#include "gui/progress/progresscards.h"
#include "gui/progress/progressfeed.h"
#include "gui/progress/progressscope.h"
#include "gui/widgets/column.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/textlabel.h"
#include "models/studydeck.h"
#include "study/studysettings.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Measure = 1240;

ProgressPage::ProgressPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_feed(new ProgressFeed(context, this))
{
    setObjectName(u"progressPage"_s);
    build();
    connectParts();
    retranslate();
}

void ProgressPage::build()
{
    m_notice = new NoticeBar(m_context.theme);
    m_title = textLabel({}, u"title"_s, u"progressTitle"_s);
    m_scope = new ProgressScope(m_context);
    m_state = textLabel({}, u"muted"_s, u"progressState"_s);
    m_act = new QPushButton;
    m_act->setObjectName(u"progressAct"_s);
    m_cards = new ProgressCards(m_context);

    auto *column = new Column(m_context.theme, Measure);
    column->setObjectName(u"progressScroll"_s);
    QVBoxLayout *content = column->content();
    content->addWidget(m_title);
    content->addWidget(m_scope);
    content->addSpacing(8);
    content->addWidget(m_state);
    content->addWidget(m_act, 0, Qt::AlignLeft);
    content->addWidget(m_cards);
    content->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(column, 1);
    setFocusProxy(m_scope);
}

void ProgressPage::connectParts()
{
    connect(m_feed, &ProgressFeed::answered, this, &ProgressPage::show);
    connect(m_feed, &ProgressFeed::refused, this, [this] { m_scope->setWrong(true); });
    connect(m_scope, &ProgressScope::changed, this, &ProgressPage::ask);
    connect(m_scope, &ProgressScope::periodChanged, this, [this] {
        if (m_numbers)
            show(*m_numbers);
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_scope->isAll())
            m_context.actions[Actions::GoStudy]->trigger();
        else
            m_scope->clear();
    });
    connect(m_cards, &ProgressCards::exported, this, [this](const QString &path) {
        m_notice->say(NoticeBar::Kind::Good, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_cards, &ProgressCards::exportFailed, this, [this](const Error &error) {
        m_notice->say(NoticeBar::Kind::Error, tr("The chart could not be exported. %1").arg(error.message));
    });

    connect(&m_context.deck, &StudyDeck::changed, this, &ProgressPage::refresh);
    for (const auto signal : {&Library::bookmarksChanged, &Library::tagsChanged, &Library::progressChanged})
        connect(&m_context.library, signal, this, &ProgressPage::refresh);
    for (const auto signal : {&Library::searchesChanged, &Library::opened, &Library::interviewsChanged})
        connect(&m_context.library, signal, this, &ProgressPage::refresh);
    connect(&m_context.library, &Library::openFailed, this, &ProgressPage::refresh);
    connect(&m_context.banks, &BankLibrary::builtInLoaded, this, &ProgressPage::refresh);
    connect(&m_context.banks, &BankLibrary::ownBanksChanged, this, &ProgressPage::refresh);
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("language/"_L1)) {
            m_context.banks.load(Preferences::contentLanguage(m_context.settings));
            refresh();
        } else if (key.startsWith(StudySettings::Prefix)) {
            refresh();
        }
    });
}

void ProgressPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_scope->refresh();
    ask();
    refreshInterviews();
}

void ProgressPage::refreshInterviews()
{
    if (m_context.library.state() == Library::State::Opening)
        return;
    whenFinished(m_context.library.pastInterviews(), this, [this](const Result<QList<PastInterview>> &past) {
        if (past) // else the window says why the library cannot be read
            m_cards->setInterviews(*past);
    });
}

void ProgressPage::ask()
{
    m_scope->setWrong(false);
    sayState();
    m_feed->ask(m_scope->scope(), m_scope->query());
    Q_EMIT titleChanged();
}

void ProgressPage::show(const ProgressNumbers &numbers)
{
    m_numbers = numbers;
    m_cards->setNumbers(numbers, m_scope->period(), !numbers.days.isEmpty());
    sayState();
}

void ProgressPage::sayState()
{
    const bool isReady = m_numbers && m_context.library.state() != Library::State::Opening
        && m_context.banks.isLoaded(Preferences::contentLanguage(m_context.settings));
    const bool isStudied = isReady && !m_numbers->days.isEmpty();
    m_state->setVisible(!isStudied);
    m_act->setVisible(isReady && !isStudied);
    if (!isReady)
        m_state->setText(tr("Reading questions and library…"));
    else if (m_scope->isAll())
        m_state->setText(tr("Nothing has been studied yet. From the first answer on, this page tells what comes of it: "
                            "answers by day, what is due, and how much you recall."));
    else if (m_numbers->topics.isEmpty())
        m_state->setText(tr("There are no questions here."));
    else
        m_state->setText(tr("None of these questions has been studied yet."));
    m_act->setText(m_scope->isAll() ? tr("Study now") : tr("Show all questions"));
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

void ProgressPage::retranslate()
{
    m_title->setText(tr("Progress"));
    m_notice->retranslate();
    m_scope->retranslate();
    m_cards->retranslate();
    if (m_numbers)
        show(*m_numbers);
    sayState();
    refresh();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace Baiwen
