// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/questionpane.h"

#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/questiondelegate.h"
#include "gui/context.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Above this many rows their heights are taken as equal: measuring each would stop the window.
static constexpr int ManyRows = 2000;

QuestionPane::QuestionPane(const Context &context, QuestionListModel &questions, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_proxy(new QuestionFilterProxy(this))
{
    setProperty("role", u"pane"_s);
    m_proxy->setSourceModel(&questions);

    m_topicsButton = new QToolButton;
    m_topicsButton->setObjectName(u"topicsButton"_s);
    m_topicsButton->setIcon(themedIcon(m_context.theme, u"all"_s));
    m_topicsButton->setIconSize(QSize(Metrics::Icon, Metrics::Icon));
    m_topicsButton->setFocusPolicy(Qt::TabFocus);
    m_topicsButton->hide();
    connect(m_topicsButton, &QToolButton::clicked, this, &QuestionPane::topicsRequested);

    m_filter = new QLineEdit;
    m_filter->setObjectName(u"questionFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(m_context.theme, u"search"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QuestionFilterProxy::setText);

    const auto combo = [](const QString &name) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(3);
        box->setProperty("role", u"compact"_s);
        return box;
    };
    m_level = combo(u"levelFilter"_s);
    m_kind = combo(u"kindFilter"_s);
    m_mastery = combo(u"masteryFilter"_s);
    m_order = combo(u"orderBox"_s);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int index) { m_proxy->setLevel(qMax(0, index)); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setKind(index > 0 ? std::optional(static_cast<QuestionKind>(index - 1)) : std::nullopt);
    });
    connect(m_mastery, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setMastery(index > 0 ? std::optional(static_cast<Mastery>(index - 1)) : std::nullopt);
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_proxy->setOrder(static_cast<QuestionOrder>(qMax(0, index))); });

    m_list = new QListView;
    m_list->setObjectName(u"questionList"_s);
    m_list->setModel(m_proxy);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_delegate = new QuestionDelegate(m_context.theme, this);
    m_list->setItemDelegate(m_delegate);
    connect(m_delegate, &QuestionDelegate::starClicked, this, [this](const QModelIndex &index) {
        Q_EMIT bookmarkToggled(index.data(QuestionListModel::IdRole).toString(),
                               index.data(QuestionListModel::TitleRole).toString(),
                               !index.data(QuestionListModel::BookmarkedRole).toBool());
    });
    // Not currentChanged: a list makes its first row current when it gets the keyboard, which is no choice of the
    // user's.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_list->selectionModel()->hasSelection() && !m_quiet)
            Q_EMIT questionSelected(currentId());
    });

    m_emptyText = new QLabel;
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setProperty("role", u"muted"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(u"emptyButton"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_proxy->isNarrowed())
            clearFilters();
        else
            Q_EMIT openRequested();
    });
    m_empty = new QWidget;
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(Metrics::PanePadding, Metrics::PanePadding, Metrics::PanePadding, Metrics::PanePadding);
    empty->addStretch(1);
    empty->addWidget(m_emptyText);
    empty->addSpacing(12);
    empty->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    empty->addStretch(2);

    m_count = new QLabel;
    m_count->setObjectName(u"questionCount"_s);
    m_count->setProperty("role", u"small"_s);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (QComboBox *box : {m_level, m_kind, m_mastery, m_order})
        filters->addWidget(box, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    auto *search = new QHBoxLayout;
    search->setSpacing(6);
    search->addWidget(m_topicsButton);
    search->addWidget(m_filter, 1);
    top->addLayout(search);
    top->addLayout(filters);

    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_count);
    m_count->setContentsMargins(14, 6, 14, 8);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &QuestionPane::updateState);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &QuestionPane::updateState);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &QuestionPane::updateState);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &QuestionPane::updateState);
    setFocusProxy(m_list);
    retranslate();
}

void QuestionPane::retranslate()
{
    const auto fill = [](QComboBox *box, const QStringList &items, const QString &name) {
        const int index = qMax(0, box->currentIndex());
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItems(items);
        box->setCurrentIndex(index);
        box->setAccessibleName(name);
        box->setToolTip(name);
    };
    QStringList levels{tr("Level")};
    for (int level = 1; level <= 3; ++level)
        levels << levelText(level);
    QStringList kinds{tr("Kind")};
    for (int kind = 0; kind <= static_cast<int>(QuestionKind::Case); ++kind)
        kinds << kindText(kind);
    fill(m_level, levels, tr("Filter by level"));
    fill(m_kind, kinds, tr("Filter by kind"));
    fill(m_mastery, {tr("State"), tr("New"), tr("Learning"), tr("Mastered")}, tr("Filter by state"));
    fill(m_order, {tr("Order"), tr("By title"), tr("By level"), tr("By state")}, tr("Order of the list"));
    m_filter->setPlaceholderText(
        tr("Filter titles…  (%1)")
            .arg(m_context.actions[Actions::FindQuestion]->shortcut().toString(QKeySequence::NativeText)));
    m_filter->setAccessibleName(tr("Filter questions by title or tag"));
    m_list->setAccessibleName(tr("Questions"));
    m_topicsButton->setAccessibleName(tr("Topics"));
    m_topicsButton->setToolTip(tr("Topics"));
    updateState();
}

void QuestionPane::restyle()
{
    m_list->doItemsLayout();
}

void QuestionPane::setScope(const Scope &scope, const QList<BankPtr> &banks)
{
    m_proxy->setScope(scope, banks);
    updateState();
}

void QuestionPane::setOrder(int order)
{
    m_order->setCurrentIndex(order);
}

void QuestionPane::clearFilters()
{
    m_filter->clear();
    for (QComboBox *box : {m_level, m_kind, m_mastery})
        box->setCurrentIndex(0);
}

void QuestionPane::updateState()
{
    const int rows = m_proxy->rowCount();
    const bool many = rows > ManyRows;
    if (m_list->uniformItemSizes() != many) {
        m_delegate->setCompact(many);
        m_list->setUniformItemSizes(many);
    }
    if (rows > 0) {
        int mastered = 0;
        // Counting a hundred thousand rows for a footnote is not worth the time it takes.
        for (int row = 0; row < rows && !many; ++row)
            mastered += m_proxy->index(row, 0).data(QuestionListModel::MasteryRole).toInt()
                == static_cast<int>(Mastery::Mastered);
        const QString count = tr("%n question(s)", nullptr, rows);
        m_count->setText(many ? count : tr("%1 · %2 mastered").arg(count).arg(mastered));
        m_stack->setCurrentWidget(m_list);
        return;
    }
    m_count->clear();
    m_stack->setCurrentWidget(m_empty);
    m_emptyButton->show();
    if (m_proxy->isNarrowed()) {
        m_emptyText->setText(tr("No question here matches these filters."));
        m_emptyButton->setText(tr("Clear filters"));
    } else if (m_proxy->scope().kind == Scope::Kind::Bookmarks) {
        m_emptyText->setText(
            tr("No bookmarks yet. Press Ctrl+D on a question, or click its star, to find it here again."));
        m_emptyButton->hide();
    } else if (m_proxy->scope().kind == Scope::Kind::Tag) {
        m_emptyText->setText(tr("No question of the banks you have carries this tag."));
        m_emptyButton->hide();
    } else {
        m_emptyText->setText(
            tr("No questions here yet. A Markdown list of your own can be opened, or dropped on the window."));
        m_emptyButton->setText(tr("Open question list…"));
    }
}

QString QuestionPane::currentId() const
{
    return m_list->currentIndex().data(QuestionListModel::IdRole).toString();
}

bool QuestionPane::select(const QString &questionId)
{
    if (currentId() == questionId && m_list->selectionModel()->hasSelection())
        return true;
    const QModelIndex index = indexOf(questionId);
    if (!index.isValid()) {
        clearSelection();
        return false;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void QuestionPane::clearSelection()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_list->selectionModel()->clear();
}

QScopeGuard<std::function<void()>> QuestionPane::quiet()
{
    const QString id = m_list->selectionModel()->hasSelection() ? currentId() : QString();
    m_quiet = true;
    return QScopeGuard<std::function<void()>>([this, id] {
        if (!id.isEmpty() && indexOf(id).isValid())
            select(id);
        else if (!id.isEmpty())
            m_list->selectionModel()->clearSelection(); // its neighbour stays current: there J goes on
        m_quiet = false;
    });
}

QModelIndex QuestionPane::indexOf(const QString &questionId) const
{
    const QModelIndexList found =
        m_proxy->match(m_proxy->index(0, 0), QuestionListModel::IdRole, questionId, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first();
}

bool QuestionPane::step(int by)
{
    const QModelIndex current = m_list->currentIndex();
    const bool chosen = m_list->selectionModel()->isSelected(current);
    const int row = chosen ? current.row() + by : qMax(0, current.row());
    const QModelIndex next = m_proxy->index(row, 0);
    if (!next.isValid())
        return false;
    m_list->setCurrentIndex(next);
    return true;
}

void QuestionPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QuestionPane::setTopicsButtonVisible(bool visible)
{
    m_topicsButton->setVisible(visible);
}

void QuestionPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool QuestionPane::eventFilter(QObject *watched, QEvent *event)
{
    // Down and Enter go from the field into its results; Escape empties it.
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusList();
            if (!m_list->currentIndex().isValid())
                step(1);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_filter->clear();
            focusList();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Baiwen
