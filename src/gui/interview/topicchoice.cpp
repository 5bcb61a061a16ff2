// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/topicchoice.h"

#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "models/interviewscopemodel.h"

#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Padding = 8; ///< of the tree's card, border included

TopicChoice::TopicChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new InterviewScopeModel(this))
{
    auto *buttons = new FlowLayout;
    const auto button = [&](const QString &name, bool checked) {
        auto *b = new QPushButton;
        b->setObjectName(name);
        b->setProperty("role", u"quiet"_s);
        buttons->addWidget(b);
        connect(b, &QPushButton::clicked, m_model, [this, checked] { m_model->checkAll(checked); });
        return b;
    };
    m_all = button(u"allTopics"_s, true);
    m_none = button(u"noTopics"_s, false);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"topicChoice"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The boxes to tick are drawn on the tree's own ground: transparent, as other views are, it would come out black.
    m_tree->setStyleSheet(u"QTreeView { background: palette(base); border: 1px solid palette(mid); border-radius: 8px; "
                          "padding: 6px; }"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_tree);

    connect(m_model, &InterviewScopeModel::checkedChanged, this, &TopicChoice::changed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TopicChoice::fit);
    connect(m_tree, &QTreeView::expanded, this, &TopicChoice::fit);
    connect(m_tree, &QTreeView::collapsed, this, &TopicChoice::fit);
    connect(&theme, &Theme::changed, this, &TopicChoice::fit);
}

void TopicChoice::setBanks(const QList<BankPtr> &banks, const QStringList &checkedIds)
{
    m_model->setBanks(banks);
    m_model->setCheckedIds(checkedIds);
}

void TopicChoice::setCheckedIds(const QStringList &ids)
{
    m_model->setCheckedIds(ids);
}

QStringList TopicChoice::checkedIds() const
{
    return m_model->checkedIds();
}

bool TopicChoice::isEmpty() const
{
    return m_model->rowCount() == 0;
}

bool TopicChoice::isNothingChecked() const
{
    return m_model->isNothingChecked();
}

void TopicChoice::fit()
{
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index))
        ++rows;
    const int height = rows > 0 ? m_tree->sizeHintForRow(0) : 0;
    m_tree->setFixedHeight(rows * height + 2 * Padding);
}

void TopicChoice::retranslate()
{
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_tree->setAccessibleName(tr("Topics to ask about"));
}

} // namespace Baiwen
