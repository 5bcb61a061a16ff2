// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/setuppage.h"

#include "bank/banklibrary.h"
#include "base/whenfinished.h"
#include "gui/actions.h"
#include "gui/buttonkeys.h"
#include "gui/context.h"
#include "gui/interview/candidates.h"
#include "gui/interview/interviewsettings.h"
#include "gui/interview/lengthchoice.h"
#include "gui/interview/scopechoice.h"
#include "gui/preferences.h"
#include "gui/widgets/actionbutton.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/column.h"
#include "gui/widgets/flowlayout.h"
#include "progress/library.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr double Multipliers[] = {1.0, 1.25, 1.5, 2.0}; ///< in the order of the box
static constexpr int OwnMultiplier = std::size(Multipliers); ///< index in the box: one of the user's own
static constexpr int NoLimit = OwnMultiplier + 1;
static constexpr double LargestMultiplier = 10;
static constexpr InterviewMode Modes[] = {InterviewMode::Practice, InterviewMode::Exam};
static constexpr AnswerMode AnswerModes[] = {AnswerMode::Typed, AnswerMode::Aloud};
static constexpr int LastInterviews = 3; ///< whose questions are not asked again at once
static constexpr int SeedLimit = 1'000'000; ///< short enough to be told and typed

SetupPage::SetupPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"interviewSetup"_s);
    auto *column = new Column(m_context.theme);
    column->setObjectName(u"setupScroll"_s);
    m_title = new QLabel;
    m_title->setProperty("role", u"title"_s);
    m_about = new QLabel;
    m_about->setProperty("role", u"muted"_s);
    m_about->setWordWrap(true);
    column->content()->addWidget(m_title);
    buildMode(column->content());
    buildClock(column->content());
    m_scope = new ScopeChoice(m_context.theme);
    column->content()->addWidget(m_scope);
    connect(m_scope, &ScopeChoice::changed, this, &SetupPage::onChosen);
    column->content()->addStretch(1);

    m_summary = new QLabel;
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setProperty("role", u"headline"_s);
    m_summary->setWordWrap(true);
    m_outline = new QLabel;
    m_outline->setObjectName(u"planOutline"_s);
    m_outline->setProperty("role", u"muted"_s);
    m_outline->setWordWrap(true);
    m_shortage = new QLabel;
    m_shortage->setObjectName(u"planShortage"_s);
    m_shortage->setProperty("role", u"warning"_s);
    m_shortage->setWordWrap(true);
    m_start = new ActionButton(m_context.actions[Actions::StartInterview]);
    m_start->setObjectName(u"startButton"_s);
    m_start->setPrimary();
    auto *bar = new QFrame;
    bar->setProperty("role", u"bar"_s);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(Metrics::ReadingPadding, 12, Metrics::ReadingPadding, 12);
    barLayout->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(m_outline);
    words->addWidget(m_shortage);
    barLayout->addLayout(words, 1);
    barLayout->addWidget(m_start);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column, 1);
    layout->addWidget(bar);

    retranslate();
    restoreChoices();
    renewSeed();
    loadLanguages();
    reload();
}

QLabel *SetupPage::addSection(QVBoxLayout *column)
{
    auto *label = new QLabel;
    label->setProperty("role", u"section"_s);
    label->setContentsMargins(0, 10, 0, 0);
    column->addWidget(label);
    return label;
}

void SetupPage::buildMode(QVBoxLayout *column)
{
    auto *modes = new FlowLayout;
    m_modes = new QButtonGroup(this);
    for (const InterviewMode mode : Modes)
        m_modes->addButton(addChip(modes, u"mode-"_s + interviewModeName(mode)), static_cast<int>(mode));
    column->addLayout(modes);
    column->addWidget(m_about);

    m_lengthLabel = addSection(column);
    m_length = new LengthChoice;
    column->addWidget(m_length);

    m_answerLabel = addSection(column);
    auto *answers = new FlowLayout;
    m_answerModes = new QButtonGroup(this);
    for (const AnswerMode mode : AnswerModes)
        m_answerModes->addButton(addChip(answers, u"answer-"_s + answerModeName(mode)), static_cast<int>(mode));
    column->addLayout(answers);

    connect(m_modes, &QButtonGroup::idToggled, this, &SetupPage::onChosen);
    connect(m_length, &LengthChoice::changed, this, &SetupPage::onChosen);
    connect(m_answerModes, &QButtonGroup::idToggled, this, &SetupPage::onChosen);
}

void SetupPage::buildClock(QVBoxLayout *column)
{
    auto *row = new FlowLayout(16);
    const auto field = [&](QWidget *widget, const QString &name) {
        widget->setObjectName(name);
        auto *label = new QLabel;
        label->setProperty("role", u"section"_s);
        label->setBuddy(widget);
        m_fieldLabels << label;
        auto *cell = new QWidget;
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 10, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(label);
        layout->addWidget(widget);
        row->addWidget(cell);
        return layout;
    };
    m_language = new QComboBox;
    m_multiplier = new QComboBox;
    m_ownMultiplier = new QDoubleSpinBox;
    m_ownMultiplier->setObjectName(u"ownMultiplier"_s);
    m_ownMultiplier->setRange(1, LargestMultiplier);
    m_ownMultiplier->setSingleStep(0.25);
    m_ownMultiplier->setSuffix(u"×"_s);
    m_followUps = new QComboBox;
    m_seed = new QLineEdit;
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,18}"_s), m_seed));
    field(m_language, u"questionLanguage"_s);
    field(m_multiplier, u"timeMultiplier"_s)->addWidget(m_ownMultiplier);
    field(m_followUps, u"followUps"_s);
    field(m_seed, u"seed"_s);
    column->addLayout(row);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isRestoring)
            return;
        loadLanguages();
        reload();
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_context.settings.set(InterviewSettings::Language,
                               interviewLanguageName(static_cast<InterviewLanguage>(index)));
    });
    connect(&m_context.settings, &Settings::changed, m_language, [this](const QString &key) {
        if (key.startsWith("language/"_L1))
            m_language->setCurrentIndex(static_cast<int>(chosenLanguage()));
    });
    connect(m_multiplier, &QComboBox::currentIndexChanged, this, &SetupPage::onChosen);
    connect(m_ownMultiplier, &QDoubleSpinBox::valueChanged, this, &SetupPage::onChosen);
    connect(m_followUps, &QComboBox::currentIndexChanged, this, &SetupPage::onChosen);
    connect(m_seed, &QLineEdit::textChanged, this, &SetupPage::updatePlan);
}

void SetupPage::retranslate()
{
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    const auto fill = [](QComboBox *box, const QStringList &items) {
        const int current = box->currentIndex();
        box->clear();
        box->addItems(items);
        box->setCurrentIndex(qMax(0, current));
    };
    m_title->setText(tr("Mock interview"));
    m_modes->button(static_cast<int>(InterviewMode::Practice))->setText(tr("Practice"));
    m_modes->button(static_cast<int>(InterviewMode::Exam))->setText(tr("Exam"));
    m_lengthLabel->setText(tr("Length"));
    m_length->retranslate();
    m_answerLabel->setText(tr("How you answer"));
    m_answerModes->button(static_cast<int>(AnswerMode::Typed))->setText(tr("Typed"));
    m_answerModes->button(static_cast<int>(AnswerMode::Aloud))->setText(tr("Aloud, not recorded"));
    const QString labels[] = {tr("&Language"), tr("&Time"), tr("&Follow-ups"), tr("See&d")};
    const QString names[] = {tr("Language of the questions"), tr("Time multiplier"),
                             tr("Follow-up questions after each answer"), tr("Seed")};
    QWidget *fields[] = {m_language, m_multiplier, m_followUps, m_seed};
    for (int i = 0; i < 4; ++i) {
        m_fieldLabels[i]->setText(labels[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    fill(m_language, {u"简体中文"_s, u"English"_s, tr("Mixed")});
    fill(m_multiplier, {tr("As given (1×)"), u"1.25×"_s, u"1.5×"_s, u"2×"_s, tr("Other…"), tr("No limit")});
    m_ownMultiplier->setAccessibleName(tr("Time multiplier of your own"));
    fill(m_followUps, {tr("None"), tr("Up to 1"), tr("Up to 2")});
    m_seed->setToolTip(tr("The same seed, bank and history give the same questions"));
    m_scope->retranslate();
    m_start->setWords(tr("Start  (Enter)"));
    m_isRestoring = wasRestoring;
    updateAbout();
    updateSummary();
}

void SetupPage::updateAbout()
{
    const bool isExam = m_modes->checkedId() == static_cast<int>(InterviewMode::Exam);
    m_about->setText(isExam
                         ? tr("As it is in earnest: the clock does not stop, there are no hints, and you see the model "
                              "answers and judge your own when all is answered.")
                         : tr("A few seconds to think, a clock while you answer, and the model answer after each "
                              "question. You may pause at any time."));
}

InterviewConfig SetupPage::config() const
{
    InterviewConfig config;
    config.mode = static_cast<InterviewMode>(m_modes->checkedId());
    config.answerMode = static_cast<AnswerMode>(m_answerModes->checkedId());
    m_length->apply(config);
    m_scope->apply(config);
    config.language = static_cast<InterviewLanguage>(m_language->currentIndex());
    config.followUps = m_followUps->currentIndex();
    const int multiplier = m_multiplier->currentIndex();
    if (multiplier == NoLimit)
        config.timeMultiplier.reset();
    else
        config.timeMultiplier = multiplier == OwnMultiplier ? m_ownMultiplier->value() : Multipliers[multiplier];
    config.seed = m_seed->text().toULongLong();
    return config;
}

void SetupPage::renewSeed()
{
    m_seed->setText(QString::number(QRandomGenerator::global()->bounded(1, SeedLimit)));
}

InterviewLanguage SetupPage::chosenLanguage() const
{
    const Settings &s = m_context.settings;
    const bool isChinese = Preferences::contentLanguage(s) == Language::Chinese;
    return interviewLanguageFromName(s.get(InterviewSettings::Language))
        .value_or(isChinese ? InterviewLanguage::Chinese : InterviewLanguage::English);
}

void SetupPage::restoreChoices()
{
    m_isRestoring = true;
    const Settings &settings = m_context.settings;
    const InterviewConfig last = InterviewSettings::lastConfig(settings);
    m_length->choose(interviewPresetFromName(settings.get(InterviewSettings::Preset)).value_or(last.preset),
                     settings.get(InterviewSettings::Count), settings.get(InterviewSettings::Minutes),
                     settings.get(InterviewSettings::ByTime));
    const auto check = [](const QButtonGroup *group, int id, int fallback) {
        (group->button(id) ? group->button(id) : group->button(fallback))->setChecked(true);
    };
    check(m_modes, static_cast<int>(last.mode), static_cast<int>(InterviewMode::Practice));
    check(m_answerModes, static_cast<int>(last.answerMode), static_cast<int>(AnswerMode::Typed));
    m_scope->choose(last);
    m_language->setCurrentIndex(static_cast<int>(chosenLanguage()));
    const auto *multiplier = std::ranges::find(Multipliers, last.timeMultiplier.value_or(0));
    if (!last.timeMultiplier)
        m_multiplier->setCurrentIndex(NoLimit);
    else
        m_multiplier->setCurrentIndex(static_cast<int>(multiplier - std::begin(Multipliers)));
    m_ownMultiplier->setValue(last.timeMultiplier.value_or(1));
    m_followUps->setCurrentIndex(last.followUps);
    m_isRestoring = false;
    showWhatFits();
}

void SetupPage::showWhatFits()
{
    m_ownMultiplier->setVisible(m_multiplier->currentIndex() == OwnMultiplier);
    updateAbout();
}

void SetupPage::saveChoices() const
{
    Settings &settings = m_context.settings;
    InterviewConfig chosen = config();
    if (!m_scope->isComplete()) {
        chosen.topicIds = settings.get(InterviewSettings::Topics);
        chosen.collection = settings.get(InterviewSettings::Collection);
    } else if (m_scope->isNothingTicked()) {
        chosen.topicIds = settings.get(InterviewSettings::Topics);
    }
    InterviewSettings::rememberConfig(settings, chosen);
    settings.set(InterviewSettings::Preset, interviewPresetName(m_length->preset()));
    settings.set(InterviewSettings::Count, m_length->ownCount());
    settings.set(InterviewSettings::Minutes, m_length->ownMinutes());
    settings.set(InterviewSettings::ByTime, m_length->isOwnByTime());
}

void SetupPage::loadLanguages()
{
    const auto language = static_cast<InterviewLanguage>(m_language->currentIndex());
    if (language != InterviewLanguage::English)
        m_context.banks.load(Language::Chinese);
    if (language != InterviewLanguage::Chinese)
        m_context.banks.load(Language::English);
}

void SetupPage::reload()
{
    auto language = m_language->currentIndex() == 1 ? Language::English : Language::Chinese;
    if (m_language->currentIndex() == 2)
        language = Preferences::contentLanguage(m_context.settings);
    // All of them or none: the topics chosen last time are found when all are there.
    const QList<BankPtr> banks =
        m_context.banks.isLoaded(language) ? m_context.banks.banks(language) : QList<BankPtr>();
    m_isRestoring = true;
    m_scope->setBanks(banks, m_context.settings.get(InterviewSettings::Topics),
                      m_context.settings.get(InterviewSettings::Collection));
    m_isRestoring = false;
    refresh();
}

void SetupPage::refresh()
{
    m_candidates = interviewCandidates(m_context.banks, m_context.library, m_context.deck, m_recentlyAsked);
    updatePlan();
    readRecent();
}

void SetupPage::readRecent()
{
    whenFinished(m_context.library.interviews(), this, [this](const Result<QList<InterviewSummary>> &interviews) {
        if (!interviews)
            return;
        for (const InterviewSummary &interview :
             interviews->first(qMin<qsizetype>(interviews->size(), LastInterviews))) {
            const auto add = [this](const Result<std::optional<InterviewRecord>> &record) {
                const qsizetype before = m_recentlyAsked.size();
                if (record && *record) {
                    for (const Attempt &attempt : (*record)->attempts)
                        m_recentlyAsked.insert(attempt.questionId);
                }
                if (m_recentlyAsked.size() == before)
                    return;
                m_candidates = interviewCandidates(m_context.banks, m_context.library, m_context.deck, m_recentlyAsked);
                updatePlan();
            };
            whenFinished(m_context.library.interview(interview.id), this, add);
        }
    });
}

void SetupPage::chooseTopic(const QString &topicId)
{
    m_scope->chooseTopic(topicId);
}

void SetupPage::chooseWeak()
{
    m_scope->chooseSource(QuestionSource::Weak);
}

void SetupPage::onChosen()
{
    if (m_isRestoring)
        return;
    showWhatFits();
    saveChoices();
    updatePlan();
}

void SetupPage::updatePlan()
{
    // No ids would mean no restriction: with nothing ticked there is nothing to draw from.
    const bool couldStart = !m_plan.questions.isEmpty();
    const bool hasTopics = !m_scope->isNothingTicked();
    m_plan = makePlan(config(), hasTopics ? m_candidates : QList<Candidate>());
    updateSummary();
    Q_EMIT planChanged();
    // At the start of the program the banks come after the page, and a disabled button takes no focus.
    const QWidget *focus = window()->focusWidget();
    if (!couldStart && isVisible() && !(focus && isAncestorOf(focus)))
        focusStart();
}

void SetupPage::updateSummary()
{
    const int count = static_cast<int>(m_plan.questions.size());
    const int minutes = qMax(1, qRound(std::chrono::duration<double, std::ratio<60>>(m_plan.length).count()));
    const int others = m_plan.inScope - count;
    QString text = tr("%n question(s)", nullptr, count);
    if (count > 0 && config().timeMultiplier)
        text += u" · "_s + tr("about %n minute(s)", nullptr, minutes);
    m_summary->setText(m_candidates.isEmpty() ? tr("Reading the questions…") : text);
    m_outline->setText(outline());
    m_outline->setVisible(count > 0);

    QString shortage;
    if (m_scope->isNothingTicked() && m_scope->isComplete())
        shortage = tr("Tick at least one topic.");
    else if (m_plan.shortage == PlanShortage::NothingInScope && !m_candidates.isEmpty())
        shortage = tr("No question fits this choice: widen topics, source, level or kind.");
    else if (m_plan.shortage == PlanShortage::ScopeTooSmall)
        shortage = tr("The scope has no more than these: start with them, or widen it.");
    else if (m_plan.shortage == PlanShortage::AskedRecently)
        shortage = tr("%n more in this scope were asked in the last three interviews.", nullptr, others);
    m_shortage->setText(shortage);
    m_shortage->setVisible(!shortage.isEmpty());
}

QString SetupPage::outline() const
{
    QStringList topics;
    QHash<QString, int> counts;
    for (const PlannedQuestion &planned : m_plan.questions) {
        const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
        if (!location)
            continue;
        const QString topic = location.bank->topicPath(location.question->topic).value(0, location.bank->title());
        if (counts[topic]++ == 0)
            topics << topic;
    }
    for (QString &topic : topics) {
        if (const int count = counts.value(topic); count > 1)
            topic += u" ×%1"_s.arg(count);
    }
    return topics.join(u"  ·  "_s);
}

void SetupPage::focusStart()
{
    m_start->setFocus();
}

void SetupPage::keyPressEvent(QKeyEvent *event)
{
    if (ButtonKeys::isReturnForPage(*event, *this))
        m_context.actions[Actions::StartInterview]->trigger();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baiwen
