// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/workloadlabel.h"

#include "base/runinturn.h"
#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/preferences.h"
#include "models/studydeck.h"
#include "study/studysettings.h"
#include "study/workload.h"

#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto Pause = 150ms;

WorkloadLabel::WorkloadLabel(const Context &context, QWidget *parent)
    : QLabel(parent)
    , m_context(context)
{
    setObjectName(u"workload"_s);
    setProperty("role", u"muted"_s);
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &WorkloadLabel::refresh);
    const auto refreshSoon = [this] {
        if (isVisible())
            m_pause.start();
    };
    connect(&context.deck, &StudyDeck::changed, this, refreshSoon);
    connect(&context.banks, &BankLibrary::builtInLoaded, this, refreshSoon);
    connect(&context.banks, &BankLibrary::ownBanksChanged, this, refreshSoon);
    connect(&context.settings, &Settings::changed, this, [refreshSoon](const QString &key) {
        if (key.startsWith(StudySettings::Prefix))
            refreshSoon();
    });
}

WorkloadLabel::~WorkloadLabel()
{
    m_pool.waitForDone();
}

void WorkloadLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    m_pause.start();
}

void WorkloadLabel::refresh()
{
    struct Foreseen
    {
        double answers;
        std::chrono::milliseconds anAnswer;
    };
    const auto work = [banks = m_context.banks.banks(Preferences::contentLanguage(m_context.settings)),
                       marks = m_context.library.cardMarks(), states = m_context.deck.states(),
                       reviews = m_context.library.reviews(),
                       retention = m_context.settings.get(StudySettings::DesiredRetention),
                       newPerDay = m_context.settings.get(StudySettings::NewPerDay),
                       parameters = m_context.library.parameters().parameters, today = m_context.deck.today(),
                       calendar = m_context.deck.scheduler()->calendar()] {
        WorkloadInput input{parameters, {}, 0, newPerDay, today, calendar};
        for (const BankPtr &bank : banks) {
            for (const Question &question : bank->questions()) {
                if (marks.value(question.id).suspended)
                    continue;
                if (const auto state = states.constFind(question.id); state != states.constEnd())
                    input.states.insert(question.id, *state);
                else
                    ++input.unseen;
            }
        }
        return Foreseen{answersPerDay(input, retention), medianDuration(reviews)};
    };
    whenFinished(runInTurn(m_pool, work), this, [this, generation = ++m_generation](const Foreseen &foreseen) {
        if (generation != m_generation)
            return;
        m_answers = foreseen.answers;
        m_time = std::chrono::milliseconds(std::llround(foreseen.answers * double(foreseen.anAnswer.count())));
        say();
    });
}

void WorkloadLabel::say()
{
    if (m_answers < 0)
        return;
    QString text = tr("about %n answer(s) a day", nullptr, static_cast<int>(std::lround(m_answers)));
    if (m_time > 0ms)
        text += tr(", %n minute(s)", nullptr, static_cast<int>(std::lround(double(m_time / 1s) / 60)));
    setText(text);
}

void WorkloadLabel::retranslate()
{
    setToolTip(tr("On the average of the next 90 days, as the model of memory foresees it."));
    say();
}

} // namespace Baiwen
