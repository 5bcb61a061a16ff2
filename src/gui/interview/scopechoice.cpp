// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/scopechoice.h"

#include "gui/browse/detailhtml.h"
#include "gui/interview/topicchoice.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/flowlayout.h"
#include "models/collections.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr QuestionSource Sources[] = {QuestionSource::All, QuestionSource::Bookmarks, QuestionSource::Weak,
                                             QuestionSource::Due};
static constexpr QuestionKind Kinds[] = {QuestionKind::Concept, QuestionKind::Comparison, QuestionKind::Calculation,
                                         QuestionKind::Design,  QuestionKind::Coding,     QuestionKind::Case};

ScopeChoice::ScopeChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_sourceLabel = addSection(column);
    auto *sources = new FlowLayout;
    m_sources = new QButtonGroup(this);
    for (const QuestionSource source : Sources)
        m_sources->addButton(addChip(sources, u"source-"_s + questionSourceName(source)), static_cast<int>(source));
    column->addLayout(sources);
    m_collectionLabel = addSection(column);
    m_collection = new QComboBox;
    m_collection->setObjectName(u"collection"_s);
    m_collection->addItem(QString(), QString());
    m_collectionLabel->setBuddy(m_collection);
    column->addWidget(m_collection, 0, Qt::AlignLeft);
    m_levelLabel = addSection(column);
    auto *levels = new FlowLayout;
    for (int level = 1; level <= 3; ++level)
        m_levels << addChip(levels, u"level-%1"_s.arg(level));
    column->addLayout(levels);
    m_kindLabel = addSection(column);
    auto *kinds = new FlowLayout;
    for (const QuestionKind kind : Kinds)
        m_kinds << addChip(kinds, u"kind-"_s + kindName(kind));
    column->addLayout(kinds);
    m_topicLabel = addSection(column);
    m_topics = new TopicChoice(theme);
    column->addWidget(m_topics);

    connect(m_sources, &QButtonGroup::idToggled, this, &ScopeChoice::changed);
    connect(m_collection, &QComboBox::currentIndexChanged, this, &ScopeChoice::changed);
    for (const QPushButton *chip : m_levels + m_kinds)
        connect(chip, &QPushButton::toggled, this, &ScopeChoice::changed);
    connect(m_topics, &TopicChoice::changed, this, &ScopeChoice::changed);
    retranslate();
}

QLabel *ScopeChoice::addSection(QVBoxLayout *column)
{
    auto *label = new QLabel;
    label->setProperty("role", u"section"_s);
    label->setContentsMargins(0, 10, 0, 0);
    column->addWidget(label);
    return label;
}

void ScopeChoice::choose(const InterviewConfig &config)
{
    chooseSource(config.source);
    for (int i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setChecked(config.levels.contains(i + 1));
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(config.kinds.contains(Kinds[i]));
}

void ScopeChoice::chooseSource(QuestionSource source)
{
    QAbstractButton *button = m_sources->button(static_cast<int>(source));
    (button ? button : m_sources->button(static_cast<int>(QuestionSource::All)))->setChecked(true);
}

void ScopeChoice::setBanks(const QList<BankPtr> &banks, const QStringList &topicIds, const QString &collection)
{
    m_topics->setBanks(banks, topicIds);
    {
        const QSignalBlocker blocker(m_collection);
        while (m_collection->count() > 1)
            m_collection->removeItem(1);
        for (const Collection &found : collectionsOf(banks))
            m_collection->addItem(collectionTitle(found.name), found.name);
        m_collection->setCurrentIndex(qMax(0, m_collection->findData(collection)));
    }
    m_collection->setVisible(m_collection->count() > 1);
    m_collectionLabel->setVisible(m_collection->count() > 1);
}

void ScopeChoice::chooseTopic(const QString &topicId)
{
    m_collection->setCurrentIndex(0);
    m_topics->setCheckedIds({topicId});
}

void ScopeChoice::apply(InterviewConfig &config) const
{
    config.source = static_cast<QuestionSource>(m_sources->checkedId());
    config.collection = m_collection->currentData().toString();
    config.topicIds = m_topics->checkedIds();
    for (int i = 0; i < m_levels.size(); ++i) {
        if (m_levels[i]->isChecked())
            config.levels << i + 1;
    }
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            config.kinds << Kinds[i];
    }
}

bool ScopeChoice::isComplete() const
{
    return !m_topics->isEmpty();
}

bool ScopeChoice::isNothingTicked() const
{
    return m_topics->isNothingChecked();
}

void ScopeChoice::retranslate()
{
    m_sourceLabel->setText(tr("Questions from"));
    m_sources->button(static_cast<int>(QuestionSource::All))->setText(tr("All"));
    m_sources->button(static_cast<int>(QuestionSource::Bookmarks))->setText(tr("Bookmarks"));
    m_sources->button(static_cast<int>(QuestionSource::Weak))->setText(tr("Weak ones"));
    m_sources->button(static_cast<int>(QuestionSource::Due))->setText(tr("Due today"));
    m_collectionLabel->setText(tr("&Collection"));
    m_collection->setAccessibleName(tr("Collection"));
    m_collection->setItemText(0, tr("Any"));
    for (int i = 1; i < m_collection->count(); ++i)
        m_collection->setItemText(i, collectionTitle(m_collection->itemData(i).toString()));
    m_levelLabel->setText(tr("Level (any when none is chosen)"));
    for (int i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setText(levelText(i + 1));
    m_kindLabel->setText(tr("Kind (any when none is chosen)"));
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setText(kindText(static_cast<int>(Kinds[i])));
    m_topicLabel->setText(tr("Topics"));
    m_topics->retranslate();
}

} // namespace Baiwen
