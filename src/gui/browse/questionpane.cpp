// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/questionpane.h"

#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/questiondelegate.h"
#include "gui/browse/questionsearch.h"
#include "gui/browse/searchbox.h"
#include "gui/context.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/tagedits.h"
#include "progress/library.h"
#include "search/queryedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
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
    , m_questions(questions)
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

    m_filter = new SearchBox(m_context);
    m_filter->setCompletionSource([this] { return completionValues(); });
    m_search = new QuestionSearch(m_context.search, questions, *m_proxy, this);
    connect(m_filter, &QLineEdit::textChanged, this, &QuestionPane::readQuery);
    connect(m_filter, &SearchBox::resultsRequested, this, &QuestionPane::goToResults);
    connect(m_filter, &SearchBox::leaveRequested, this, &QuestionPane::focusList);
    const auto forgetValues = [this] { m_completionValues.reset(); };
    connect(&questions, &QAbstractItemModel::modelReset, this, forgetValues);
    connect(&m_context.library, &Library::tagsChanged, this, forgetValues);
    connect(&m_context.library, &Library::opened, this, forgetValues);
    connect(m_search, &QuestionSearch::termsChanged, this, &QuestionPane::searchTermsChanged);
    m_problem = new QLabel;
    m_problem->setObjectName(u"searchProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setTextFormat(Qt::RichText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_problem, &QLabel::linkActivated, this, [this] {
        if (const auto &error = m_search->error()) {
            m_filter->setFocus(Qt::OtherFocusReason);
            m_filter->setSelection(static_cast<int>(error->start), static_cast<int>(error->length));
        }
    });
    buildFilters();

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
        if (!m_list->selectionModel()->hasSelection() || m_quiet)
            return;
        m_filter->remember(); // the search has led to something
        Q_EMIT questionSelected(currentId());
    });

    buildEmptyState();
    m_count = new QLabel;
    m_count->setObjectName(u"questionCount"_s);
    m_count->setProperty("role", u"small"_s);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (QComboBox *box : {m_level, m_kind, m_state, m_order})
        filters->addWidget(box, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    auto *search = new QHBoxLayout;
    search->setSpacing(6);
    search->addWidget(m_topicsButton);
    search->addWidget(m_filter, 1);
    top->addLayout(search);
    top->addWidget(m_problem);
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
    connect(m_search, &QuestionSearch::aboutToShow, this, [this] { m_keptSelection.emplace(quiet()); });
    connect(m_search, &QuestionSearch::shown, this, [this] {
        m_keptSelection.reset();
        // Who types wants to see the best hits, not the one that was chosen before.
        if (m_filter->hasFocus() || !m_list->selectionModel()->hasSelection())
            m_list->scrollToTop();
        showProblem();
        if (std::exchange(m_isAwaited, false))
            goToResults();
        updateState();
    });
    setFocusProxy(m_list);
    retranslate();
}

void QuestionPane::buildFilters()
{
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
    m_state = combo(u"stateFilter"_s);
    m_order = combo(u"orderBox"_s);
    for (const auto &[box, field] : {std::pair(m_level, SearchField::Level), std::pair(m_kind, SearchField::Kind),
                                     std::pair(m_state, SearchField::Is)}) {
        connect(box, &QComboBox::activated, this, [this, box = box, field = field] {
            m_filter->setText(withOnlyValue(m_filter->text(), field, box->currentData().toString()));
        });
    }
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_proxy->setOrder(static_cast<QuestionOrder>(qMax(0, index))); });
}

void QuestionPane::buildEmptyState()
{
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setProperty("role", u"muted"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(u"emptyButton"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_proxy->isSearched())
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
}

void QuestionPane::goToResults()
{
    // Who types faster than the answer comes means the answer.
    if (m_search->isPending()) {
        m_isAwaited = true;
        return;
    }
    focusList();
    if (!m_list->selectionModel()->hasSelection())
        step(0);
}

void QuestionPane::readQuery()
{
    m_isAwaited = false;
    const QString text = m_filter->text();
    for (const auto &[box, field] : {std::pair(m_level, SearchField::Level), std::pair(m_kind, SearchField::Kind),
                                     std::pair(m_state, SearchField::Is)}) {
        const QStringList values = requiredValues(text, field);
        const int index = values.size() == 1 ? box->findData(values.first().toLower()) : 0;
        box->setCurrentIndex(qMax(0, index));
    }
    m_search->setQuery(text);
    Q_EMIT queryChanged();
}

void QuestionPane::showProblem()
{
    const auto &error = m_search->error();
    m_problem->setVisible(error.has_value());
    if (!error)
        return;
    // Where it is wrong is a link that selects it; what is only unfinished is told in a quieter voice.
    static constexpr qsizetype MostQuoted = 24;
    const QString where = m_search->wrongText();
    const bool isQuoted = !where.isEmpty() && where.size() <= MostQuoted;
    const QString quoted = isQuoted ? u"<a href=\"#\">%1</a>: "_s.arg(where.toHtmlEscaped()) : QString();
    const Tokens &t = m_context.theme.tokens();
    m_problem->setText(u"<span style=\"color:%1\">%2%3</span>"_s.arg(
        (error->isUnfinished ? t.muted : t.cinnabar).name(), quoted, error->message.toHtmlEscaped()));
    m_problem->setAccessibleName(where + u": "_s + error->message);
}

const CompletionValues &QuestionPane::completionValues()
{
    if (m_completionValues)
        return *m_completionValues;
    CompletionValues &values = m_completionValues.emplace();
    const QList<BankPtr> banks = m_questions.banks();
    for (const BankPtr &bank : banks) {
        for (const Topic &topic : bank->topics())
            values.topics.append(topic.title);
        for (const Question &question : bank->questions())
            values.tags += question.tags;
    }
    values.tags += TagEdits::known(m_context.library.allTags());
    values.topics.removeDuplicates();
    values.tags.removeDuplicates();
    values.tags.sort();
    return values;
}

QString QuestionPane::query() const
{
    return m_filter->text().trimmed();
}

QStringList QuestionPane::questionIds() const
{
    QStringList ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids << m_proxy->index(row, 0).data(QuestionListModel::IdRole).toString();
    return ids;
}

void QuestionPane::setQuery(const QString &query)
{
    m_filter->setText(query);
}

bool QuestionPane::isFilterFocused() const
{
    return m_filter->hasFocus();
}

void QuestionPane::retranslate()
{
    using Items = QList<std::pair<QString, QString>>; // text and value
    const auto fill = [](QComboBox *box, const Items &items, const QString &name) {
        const int index = qMax(0, box->currentIndex());
        const QSignalBlocker blocker(box);
        box->clear();
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(index);
        box->setAccessibleName(name);
        box->setToolTip(name);
    };
    Items levels{{tr("Level"), {}}};
    for (int level = 1; level <= 3; ++level)
        levels.append({levelText(level), QString::number(level)});
    Items kinds{{tr("Kind"), {}}};
    for (int kind = 0; kind <= static_cast<int>(QuestionKind::Case); ++kind)
        kinds.append({kindText(kind), kindName(static_cast<QuestionKind>(kind))});
    const auto state = [](const QString &text, SearchState value) { return std::pair(text, stateName(value)); };
    fill(m_level, levels, tr("Filter by level"));
    fill(m_kind, kinds, tr("Filter by kind"));
    fill(m_state,
         {{tr("State"), {}},
          state(tr("New"), SearchState::New),
          state(tr("Weak"), SearchState::Weak),
          state(tr("Mastered"), SearchState::Mastered),
          state(tr("Due"), SearchState::Due),
          state(tr("Bookmarked"), SearchState::Bookmarked),
          state(tr("With a note"), SearchState::Noted)},
         tr("Filter by state"));
    fill(m_order, {{tr("Order"), {}}, {tr("By title"), {}}, {tr("By level"), {}}, {tr("By state"), {}}},
         tr("Order of the list"));
    m_filter->retranslate();
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
        const QString count =
            m_proxy->isSearched() ? tr("%n hit(s)", nullptr, rows) : tr("%n question(s)", nullptr, rows);
        m_count->setText(many ? count : tr("%1 · %2 mastered").arg(count).arg(mastered));
        m_stack->setCurrentWidget(m_list);
        return;
    }
    m_count->clear();
    m_stack->setCurrentWidget(m_empty);
    m_emptyButton->show();
    if (m_proxy->isSearched()) {
        m_emptyText->setText(tr("Nothing here is found by this search."));
        m_emptyButton->setText(tr("Clear search"));
    } else if (m_proxy->scope().kind == Scope::Kind::Bookmarks) {
        m_emptyText->setText(
            tr("No bookmarks yet. Press Ctrl+D on a question, or click its star, to find it here again."));
        m_emptyButton->hide();
    } else if (m_proxy->scope().kind == Scope::Kind::Due) {
        m_emptyText->setText(tr("Nothing is due today."));
        m_emptyButton->hide();
    } else if (m_proxy->scope().kind == Scope::Kind::New) {
        m_emptyText->setText(tr("Every question has been studied."));
        m_emptyButton->hide();
    } else if (m_proxy->scope().kind == Scope::Kind::Weak) {
        m_emptyText->setText(tr("No question has gone badly in an interview."));
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

} // namespace Baiwen
