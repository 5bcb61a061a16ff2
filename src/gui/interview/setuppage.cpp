// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/setuppage.h"

#include "bank/banklibrary.h"
#include "base/whenfinished.h"
#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/context.h"
#include "gui/interview/actionbutton.h"
#include "gui/interview/candidates.h"
#include "gui/interview/column.h"
#include "gui/interview/flowlayout.h"
#include "gui/interview/interviewsettings.h"
#include "gui/interview/topicchoice.h"
#include "gui/preferences.h"
#include "progress/library.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int MostQuestions = 50;
static constexpr int PresetCounts[] = {5, 8, 10}; ///< in the order of InterviewPreset
static constexpr double Multipliers[] = {1.0, 1.25, 1.5, 2.0, 0.0}; ///< 0: no limit
static constexpr QuestionSource Sources[] = {QuestionSource::All, QuestionSource::Bookmarks, QuestionSource::Weak};
static constexpr AnswerMode AnswerModes[] = {AnswerMode::Typed, AnswerMode::Aloud};
static constexpr QuestionKind Kinds[] = {QuestionKind::Concept, QuestionKind::Comparison, QuestionKind::Calculation,
                                         QuestionKind::Design,  QuestionKind::Coding,     QuestionKind::Case};
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
    column->content()->addWidget(m_about);
    buildLength(column->content());
    buildClock(column->content());
    buildScope(column->content());
    column->content()->addStretch(1);

    m_summary = new QLabel;
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setProperty("role", u"headline"_s);
    m_summary->setWordWrap(true);
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

QPushButton *SetupPage::addChip(FlowLayout *row, const QString &name, bool checked)
{
    auto *chip = new QPushButton;
    chip->setObjectName(name);
    chip->setProperty("role", u"chip"_s);
    chip->setCheckable(true);
    chip->setChecked(checked);
    row->addWidget(chip);
    return chip;
}

QLabel *SetupPage::addSection(QVBoxLayout *column)
{
    auto *label = new QLabel;
    label->setProperty("role", u"section"_s);
    label->setContentsMargins(0, 10, 0, 0);
    column->addWidget(label);
    return label;
}

void SetupPage::buildLength(QVBoxLayout *column)
{
    m_lengthLabel = addSection(column);
    auto *row = new FlowLayout;
    m_presets = new QButtonGroup(this);
    for (const auto preset :
         {InterviewPreset::Quick5, InterviewPreset::Standard8, InterviewPreset::Full10, InterviewPreset::Custom}) {
        m_presets->addButton(addChip(row, u"preset-"_s + interviewPresetName(preset), false), static_cast<int>(preset));
    }
    column->addLayout(row);

    m_byCount = new QRadioButton;
    m_byCount->setObjectName(u"byCount"_s);
    m_count = new QSpinBox;
    m_count->setObjectName(u"questionCount"_s);
    m_count->setRange(1, MostQuestions);
    m_byTime = new QRadioButton;
    m_byTime->setObjectName(u"byTime"_s);
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"totalMinutes"_s);
    m_minutes->setRange(5, 120);
    m_minutes->setSingleStep(15);
    m_custom = new QWidget;
    auto *custom = new FlowLayout(12);
    m_custom->setLayout(custom);
    for (QWidget *field : std::initializer_list<QWidget *>{m_byCount, m_count, m_byTime, m_minutes})
        custom->addWidget(field);
    column->addWidget(m_custom);

    m_answerLabel = addSection(column);
    auto *answers = new FlowLayout;
    m_answerModes = new QButtonGroup(this);
    for (const AnswerMode mode : AnswerModes)
        m_answerModes->addButton(addChip(answers, u"answer-"_s + answerModeName(mode), false), static_cast<int>(mode));
    column->addLayout(answers);

    connect(m_presets, &QButtonGroup::idToggled, this, &SetupPage::onChosen);
    connect(m_answerModes, &QButtonGroup::idToggled, this, &SetupPage::onChosen);
    connect(m_byCount, &QRadioButton::toggled, this, &SetupPage::onChosen);
    connect(m_count, &QSpinBox::valueChanged, this, &SetupPage::onChosen);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SetupPage::onChosen);
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
    };
    m_language = new QComboBox;
    m_multiplier = new QComboBox;
    m_followUps = new QComboBox;
    m_seed = new QLineEdit;
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,18}"_s), m_seed));
    field(m_language, u"questionLanguage"_s);
    field(m_multiplier, u"timeMultiplier"_s);
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
    connect(m_followUps, &QComboBox::currentIndexChanged, this, &SetupPage::onChosen);
    connect(m_seed, &QLineEdit::textChanged, this, &SetupPage::updatePlan);
}

void SetupPage::buildScope(QVBoxLayout *column)
{
    m_sourceLabel = addSection(column);
    auto *sources = new FlowLayout;
    m_sources = new QButtonGroup(this);
    for (const QuestionSource source : Sources) {
        m_sources->addButton(addChip(sources, u"source-"_s + questionSourceName(source), false),
                             static_cast<int>(source));
    }
    column->addLayout(sources);
    connect(m_sources, &QButtonGroup::idToggled, this, &SetupPage::onChosen);

    m_levelLabel = addSection(column);
    auto *levels = new FlowLayout;
    for (int level = 1; level <= 3; ++level)
        m_levels << addChip(levels, u"level-%1"_s.arg(level), false);
    column->addLayout(levels);
    m_kindLabel = addSection(column);
    auto *kinds = new FlowLayout;
    for (const QuestionKind kind : Kinds)
        m_kinds << addChip(kinds, u"kind-"_s + kindName(kind), false);
    column->addLayout(kinds);
    for (const QPushButton *chip : m_levels + m_kinds)
        connect(chip, &QPushButton::toggled, this, &SetupPage::onChosen);

    m_topicLabel = addSection(column);
    m_topics = new TopicChoice(m_context.theme);
    column->addWidget(m_topics);
    connect(m_topics, &TopicChoice::changed, this, &SetupPage::onChosen);
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
    m_about->setText(tr("Practice: a few seconds to think, a clock while you answer, and the model answer after each "
                        "question. You may pause at any time."));
    m_lengthLabel->setText(tr("Length"));
    const QString presets[] = {tr("Quick · 5"), tr("Standard · 8"), tr("Full · 10"), tr("Custom")};
    for (int i = 0; i < 4; ++i)
        m_presets->button(i)->setText(presets[i]);
    m_byCount->setText(tr("&Questions"));
    m_count->setAccessibleName(tr("Number of questions"));
    m_byTime->setText(tr("&Minutes"));
    m_minutes->setAccessibleName(tr("Minutes in all"));
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
    fill(m_multiplier, {tr("As given (1×)"), u"1.25×"_s, u"1.5×"_s, u"2×"_s, tr("No limit")});
    fill(m_followUps, {tr("None"), tr("Up to 1"), tr("Up to 2")});
    m_seed->setToolTip(tr("The same seed, bank and history give the same questions"));
    m_sourceLabel->setText(tr("Questions from"));
    m_sources->button(static_cast<int>(QuestionSource::All))->setText(tr("All"));
    m_sources->button(static_cast<int>(QuestionSource::Bookmarks))->setText(tr("Bookmarks"));
    m_sources->button(static_cast<int>(QuestionSource::Weak))->setText(tr("Weak ones"));
    m_levelLabel->setText(tr("Level (any when none is chosen)"));
    for (int i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setText(levelText(i + 1));
    m_kindLabel->setText(tr("Kind (any when none is chosen)"));
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setText(kindText(static_cast<int>(Kinds[i])));
    m_topicLabel->setText(tr("Topics"));
    m_topics->retranslate();
    m_start->setWords(tr("Start  (Enter)"));
    m_isRestoring = wasRestoring;
    updateSummary();
}

InterviewPreset SetupPage::preset() const
{
    return static_cast<InterviewPreset>(m_presets->checkedId());
}

InterviewConfig SetupPage::config() const
{
    InterviewConfig config;
    config.preset = preset();
    config.answerMode = static_cast<AnswerMode>(m_answerModes->checkedId());
    const bool isCustom = config.preset == InterviewPreset::Custom;
    config.count = isCustom ? m_count->value() : PresetCounts[static_cast<int>(config.preset)];
    if (isCustom && m_byTime->isChecked())
        config.totalTime = std::chrono::minutes(m_minutes->value());
    config.topicIds = m_topics->checkedIds();
    config.source = static_cast<QuestionSource>(m_sources->checkedId());
    for (int i = 0; i < m_levels.size(); ++i) {
        if (m_levels[i]->isChecked())
            config.levels << i + 1;
    }
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            config.kinds << Kinds[i];
    }
    config.language = static_cast<InterviewLanguage>(m_language->currentIndex());
    config.followUps = m_followUps->currentIndex();
    const double multiplier = Multipliers[m_multiplier->currentIndex()];
    config.timeMultiplier = multiplier > 0 ? std::optional(multiplier) : std::nullopt;
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
    const InterviewConfig last = InterviewSettings::lastConfig(m_context.settings);
    m_presets->button(static_cast<int>(last.preset))->setChecked(true);
    m_count->setValue(last.count);
    m_minutes->setValue(m_context.settings.get(InterviewSettings::Minutes));
    (last.totalTime ? m_byTime : m_byCount)->setChecked(true);
    const auto check = [](const QButtonGroup *group, int id, int fallback) {
        (group->button(id) ? group->button(id) : group->button(fallback))->setChecked(true);
    };
    check(m_answerModes, static_cast<int>(last.answerMode), static_cast<int>(AnswerMode::Typed));
    check(m_sources, static_cast<int>(last.source), static_cast<int>(QuestionSource::All));
    m_language->setCurrentIndex(static_cast<int>(chosenLanguage()));
    const auto *multiplier = std::ranges::find(Multipliers, last.timeMultiplier.value_or(0));
    m_multiplier->setCurrentIndex(
        multiplier == std::end(Multipliers) ? 0 : static_cast<int>(multiplier - std::begin(Multipliers)));
    m_followUps->setCurrentIndex(last.followUps);
    for (int i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setChecked(last.levels.contains(i + 1));
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(last.kinds.contains(Kinds[i]));
    m_isRestoring = false;
    m_custom->setVisible(preset() == InterviewPreset::Custom);
}

void SetupPage::saveChoices() const
{
    InterviewConfig chosen = config();
    chosen.count = m_count->value(); // its own, whatever the preset says
    if (m_topics->isEmpty() || m_topics->isNothingChecked())
        chosen.topicIds = m_context.settings.get(InterviewSettings::Topics);
    InterviewSettings::rememberConfig(m_context.settings, chosen);
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
    m_topics->setBanks(banks, m_context.settings.get(InterviewSettings::Topics));
    m_isRestoring = false;
    refresh();
}

void SetupPage::refresh()
{
    m_candidates = interviewCandidates(m_context.banks, m_context.library, m_recentlyAsked);
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
                m_candidates = interviewCandidates(m_context.banks, m_context.library, m_recentlyAsked);
                updatePlan();
            };
            whenFinished(m_context.library.interview(interview.id), this, add);
        }
    });
}

void SetupPage::chooseTopic(const QString &topicId)
{
    m_topics->setCheckedIds({topicId});
}

void SetupPage::chooseWeak()
{
    m_sources->button(static_cast<int>(QuestionSource::Weak))->setChecked(true);
}

void SetupPage::onChosen()
{
    m_custom->setVisible(preset() == InterviewPreset::Custom);
    m_count->setEnabled(m_byCount->isChecked());
    m_minutes->setEnabled(m_byTime->isChecked());
    if (m_isRestoring)
        return;
    saveChoices();
    updatePlan();
}

void SetupPage::updatePlan()
{
    // No ids would mean no restriction: with nothing ticked there is nothing to draw from.
    const bool hasTopics = !m_topics->isNothingChecked();
    m_plan = makePlan(config(), hasTopics ? m_candidates : QList<Candidate>());
    updateSummary();
    Q_EMIT planChanged();
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

    QString shortage;
    if (m_topics->isNothingChecked() && !m_topics->isEmpty())
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

void SetupPage::focusStart()
{
    m_start->setFocus();
}

void SetupPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_context.actions[Actions::StartInterview]->trigger();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baiwen
