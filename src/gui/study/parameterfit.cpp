// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/parameterfit.h"

#include "base/runinturn.h"
#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"
#include "models/studydeck.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Steps = 100; ///< of the progress

static QString lossText(double loss)
{
    return QLocale().toString(loss, 'f', 4);
}

ParameterFit::ParameterFit(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_pool.setMaxThreadCount(1);
    build();
    connect(m_start, &QPushButton::clicked, this, &ParameterFit::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(m_defaults, &QPushButton::clicked, this,
            [this] { adopt(FsrsParameters(), 0, [] { return tr("The defaults hold again."); }); });
    connect(&context.library, &Library::parametersChanged, this, &ParameterFit::showPresent);
    connect(&context.library, &Library::opened, this, &ParameterFit::showPresent);
    retranslate();
}

ParameterFit::~ParameterFit()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ParameterFit::build()
{
    m_title = textLabel({}, u"section"_s);
    m_present = textLabel({}, u"small"_s, u"fitPresent"_s);
    const auto button = [](const QString &name) {
        auto *result = new QPushButton;
        result->setObjectName(name);
        return result;
    };
    m_start = button(u"fitStart"_s);
    m_cancel = button(u"fitCancel"_s);
    m_defaults = button(u"fitDefaults"_s);
    m_defaults->setProperty("role", u"quiet"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"fitProgress"_s);
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_outcome = textLabel({}, {}, u"fitOutcome"_s);
    m_outcome->hide();

    auto *buttons = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_start, m_cancel, m_defaults})
        buttons->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_present);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    layout->addWidget(m_outcome);
    setRunning(false);
}

void ParameterFit::start()
{
    setRunning(true);
    m_progress->setValue(0);
    m_stop = std::stop_source();
    OptimiserOptions options;
    options.threads = std::max(1, QThread::idealThreadCount() - 1); // one is left to the window
    options.relearningSteps = static_cast<int>(SchedulerOptions().relearningSteps.size());
    const auto progress = [this, stop = m_stop.get_token(), told = 0](double share) mutable {
        const auto step = static_cast<int>(std::floor(share * Steps));
        if (std::exchange(told, step) != step) // the destructor waits for this thread
            QMetaObject::invokeMethod(
                this, [this, step] { m_progress->setValue(step); }, Qt::QueuedConnection);
        return !stop.stop_requested();
    };
    const auto work = [reviews = m_context.library.reviews(), calendar = m_context.deck.scheduler()->calendar(),
                       present = m_context.library.parameters().parameters, options, progress] {
        const TrainingSet set = trainingSetOf(reviews, calendar);
        Outcome outcome{set.size(), {}};
        if (set.size() >= LeastItems)
            outcome.proposal = proposeParameters(set, present, options, progress);
        return outcome;
    };
    whenFinished(runInTurn(m_pool, work), this, [this](const Outcome &outcome) { finish(outcome); });
}

void ParameterFit::finish(const Outcome &outcome)
{
    setRunning(false);
    if (m_stop.stop_requested()) {
        say([] { return tr("Cancelled. Nothing has changed."); });
        return;
    }
    if (!outcome.proposal) {
        say([items = static_cast<int>(outcome.items)] {
            return tr("There are %n review(s) to learn from, a day or more after the one before.", nullptr, items)
                + u' ' + tr("%1 are needed. Until then the defaults serve better.").arg(LeastItems);
        });
        return;
    }
    const double before = outcome.proposal->heldOutBefore;
    const double after = outcome.proposal->heldOutAfter;
    if (!outcome.proposal->isBetter()) {
        say([before, after] {
            return tr("Not adopted: on the newest reviews, which it had not seen, a fit foretells no better (log loss "
                      "%1, now %2). Nothing has changed.")
                .arg(lossText(after), lossText(before));
        });
        return;
    }
    adopt(outcome.proposal->parameters, outcome.items, [before, after] {
        return tr("Adopted: on the newest reviews, which it had not seen, a fit foretells better (log loss %1 instead "
                  "of "
                  "%2). All intervals follow it from now on.")
            .arg(lossText(after), lossText(before));
    });
}

void ParameterFit::adopt(const FsrsParameters &parameters, qsizetype items, const std::function<QString()> &text)
{
    whenFinished(m_context.library.adoptParameters(parameters, items), this, [this, text](const Result<void> &adopted) {
        if (adopted)
            say(text);
        else
            say([message = adopted.error().message] {
                return tr("The parameters could not be stored, and nothing has changed. %1").arg(message);
            });
    });
}

void ParameterFit::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    const bool hadFocus = m_start->hasFocus() || m_cancel->hasFocus();
    m_start->setVisible(!isRunning);
    m_cancel->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    if (isRunning)
        m_outcome->hide();
    if (hadFocus)
        (isRunning ? m_cancel : m_start)->setFocus(); // the other one is gone
    showPresent();
}

void ParameterFit::say(const std::function<QString()> &text)
{
    m_said = text;
    m_outcome->setText(text());
    m_outcome->show();
}

void ParameterFit::showPresent()
{
    const AdoptedParameters &present = m_context.library.parameters();
    m_defaults->setVisible(present.items > 0 && !m_isRunning);
    if (present.items == 0)
        m_present->setText(tr("How fast you forget is taken from many people's reviews. Once you have some hundreds of "
                              "your own, it can be fitted to them."));
    else
        m_present->setText(
            tr("Fitted on %n review(s) of yours", nullptr, static_cast<int>(present.items))
            + tr(", on %1.").arg(QLocale().toString(present.adoptedAt.toLocalTime().date(), QLocale::LongFormat)));
}

void ParameterFit::retranslate()
{
    m_title->setText(tr("Model of memory"));
    m_start->setText(tr("Fit to my reviews"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel fitting"));
    m_defaults->setText(tr("Back to the defaults"));
    m_progress->setAccessibleName(tr("How much of the fit is done"));
    showPresent();
    if (m_said)
        m_outcome->setText(m_said());
}

} // namespace Baiwen
