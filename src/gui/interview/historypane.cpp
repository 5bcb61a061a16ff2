// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/historypane.h"

#include "base/whenfinished.h"
#include "gui/charts/chartcard.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/interview/historydelegate.h"
#include "gui/interview/removeinterviewcommand.h"
#include "gui/interview/renameinterviewcommand.h"
#include "gui/interview/reportcharts.h"
#include "gui/interview/reportpage.h"
#include "gui/interview/weakview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "models/interviewfilterproxy.h"
#include "models/interviewlistmodel.h"
#include "progress/library.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Heights at 100 % text below which the list needs the room of the trend.
static constexpr int HeightForTrend = 560;
// Fewer interviews than this are seen at a glance.
static constexpr int LeastForFilters = 4;

HistoryPane::HistoryPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new InterviewListModel(this))
    , m_proxy(new InterviewFilterProxy(this))
{
    setObjectName(u"interviewHistory"_s);
    m_proxy->setSourceModel(m_model);
    build();
    connectParts();
    retranslate();
}

void HistoryPane::build()
{
    m_title = new QLabel;
    m_title->setProperty("role", u"section"_s);
    m_trend = new ChartCard(m_context.theme, u"historyTrend"_s, ChartCard::Size::Compact);
    m_trend->hide();
    m_text = new QLineEdit;
    m_text->setObjectName(u"historyFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_mode = new QComboBox;
    m_mode->setObjectName(u"historyMode"_s);
    m_mode->setProperty("role", u"compact"_s);
    m_filters = new QWidget;
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_mode);
    m_empty = new QLabel;
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_list = new QListView;
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new HistoryDelegate(m_context.theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    auto *buttons = new FlowLayout(4);
    const auto button = [buttons](const QString &name) {
        auto *b = new QPushButton;
        b->setObjectName(name);
        b->setProperty("role", u"quiet"_s);
        buttons->addWidget(b);
        return b;
    };
    m_open = button(u"historyOpen"_s);
    m_retake = button(u"historyRetake"_s);
    m_compare = button(u"historyCompare"_s);
    m_rename = button(u"historyRename"_s);
    m_remove = button(u"historyRemove"_s);
    m_weak = button(u"historyWeak"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    const auto addPadded = [layout](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(14, 0, 14, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    addPadded(m_title);
    addPadded(m_trend);
    addPadded(m_filters);
    addPadded(m_empty);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 0, 8, 0);
    bottom->addLayout(buttons);
    layout->addLayout(bottom);
}

void HistoryPane::connectParts()
{
    connect(m_list, &QListView::activated, this, &HistoryPane::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPane::updateButtons);
    for (const QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{m_model, m_proxy}) {
        connect(model, &QAbstractItemModel::modelReset, this, &HistoryPane::updateButtons);
        connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryPane::updateButtons);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HistoryPane::updateButtons);
    }
    connect(m_text, &QLineEdit::textChanged, m_proxy, &InterviewFilterProxy::setText);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant mode = m_mode->itemData(index);
        m_proxy->setMode(mode.isValid() ? std::optional(mode.value<InterviewMode>()) : std::nullopt);
        updateTrend();
    });
    connect(m_open, &QPushButton::clicked, this, &HistoryPane::openCurrent);
    connect(m_retake, &QPushButton::clicked, this, &HistoryPane::retakeCurrent);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPane::compareSelected);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->edit(m_list->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &HistoryPane::removeCurrent);
    connect(m_weak, &QPushButton::clicked, this, &HistoryPane::weakListRequested);
    auto *remove = new QShortcut(Qt::Key_Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &HistoryPane::removeCurrent);
    connect(m_model, &InterviewListModel::renameRequested, this,
            [this](const QString &id, const QString &from, const QString &to) {
                m_context.undoStack.push(new RenameInterviewCommand(m_context.library, id, from, to));
            });
    // While an interview runs, every second is stored: the list is not on the screen then and waits.
    const auto refreshIfShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_context.library, &Library::interviewsChanged, this, refreshIfShown);
    connect(&m_context.library, &Library::opened, this, refreshIfShown);
    connect(&m_context.library, &Library::progressChanged, this, &HistoryPane::updateButtons);
    connect(&m_context.theme, &Theme::changed, m_list, &QListView::doItemsLayout);
    connect(&m_context.theme, &Theme::changed, this, &HistoryPane::updateTrend);
}

void HistoryPane::retranslate()
{
    m_title->setText(tr("History"));
    m_text->setPlaceholderText(tr("Find by title or date"));
    m_text->setAccessibleName(tr("Find an interview by title or date"));
    m_mode->setAccessibleName(tr("Kind of interview"));
    {
        const int index = std::max(0, m_mode->currentIndex());
        const QSignalBlocker blocker(m_mode);
        m_mode->clear();
        m_mode->addItem(tr("All"));
        m_mode->addItem(tr("Practice"), QVariant::fromValue(InterviewMode::Practice));
        m_mode->addItem(tr("Exam"), QVariant::fromValue(InterviewMode::Exam));
        m_mode->setCurrentIndex(index);
    }
    m_list->setAccessibleName(tr("Interviews held"));
    m_retake->setText(tr("Hold again"));
    m_retake->setToolTip(tr("The same questions once more"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Select two interviews, with Ctrl held down"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("Rename (F2)"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Delete (Del)"));
    m_model->retranslate();
    updateTrend();
    updateButtons();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_trend->setVisible(m_hasTrend && height() >= m_context.theme.px(HeightForTrend));
}

void HistoryPane::refresh()
{
    whenFinished(m_context.library.interviews(), this, [this](const Result<QList<InterviewSummary>> &interviews) {
        if (!interviews)
            return; // the window says why the library cannot be read
        const QString current = currentId();
        m_model->setInterviews(*interviews);
        if (const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(current));
            index.isValid() && m_list->currentIndex() != index)
            m_list->setCurrentIndex(index);
        updateButtons();
    });
    whenFinished(m_context.library.pastInterviews(), this, [this](const Result<QList<PastInterview>> &past) {
        if (!past)
            return;
        m_past = *past;
        updateTrend();
    });
}

void HistoryPane::updateTrend()
{
    // Practice and exam are never in one line: without a choice, it is that of the latest interview.
    const InterviewMode latest = m_past.isEmpty() ? InterviewMode::Practice : m_past.last().mode;
    const auto chart = ReportCharts::trend(trendOf(m_past, m_proxy->mode().value_or(latest)));
    m_hasTrend = chart.has_value();
    if (chart)
        m_trend->setContent(*chart);
    m_trend->setVisible(m_hasTrend && height() >= m_context.theme.px(HeightForTrend));
}

QString HistoryPane::currentId() const
{
    return m_list->currentIndex().data(InterviewListModel::IdRole).toString();
}

QStringList HistoryPane::selectedIds() const
{
    QStringList ids;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        ids << index.data(InterviewListModel::IdRole).toString();
    return ids;
}

void HistoryPane::updateButtons()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool nothingFits = !isEmpty && m_proxy->rowCount() == 0;
    m_empty->setText(nothingFits ? tr("No interview fits.")
                                 : tr("The interviews you hold are kept here, with their reports."));
    m_empty->setVisible(isEmpty || nothingFits);
    m_list->setVisible(!isEmpty);
    m_filters->setVisible(m_model->rowCount() >= LeastForFilters || nothingFits);

    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const QModelIndex current = m_list->currentIndex();
    const bool isOne = selected.size() == 1 && current.isValid();
    const bool isUnfinished = current.data(InterviewListModel::UnfinishedRole).toBool();
    const bool areFinished = std::ranges::none_of(
        selected, [](const QModelIndex &index) { return index.data(InterviewListModel::UnfinishedRole).toBool(); });
    for (QPushButton *button : {m_open, m_retake, m_rename, m_remove}) {
        button->setEnabled(isOne);
        button->setVisible(!isEmpty);
    }
    m_open->setText(isUnfinished ? tr("Go on…") : tr("Open report"));
    m_retake->setEnabled(isOne && !isUnfinished);
    m_compare->setVisible(m_model->rowCount() >= 2);
    m_compare->setEnabled(selected.size() == 2 && areFinished);
    const int weak = weakCount(m_context);
    m_weak->setVisible(weak > 0);
    m_weak->setText(tr("Weak questions (%1)").arg(weak));
}

void HistoryPane::openCurrent()
{
    if (const QString id = currentId(); !id.isEmpty())
        Q_EMIT openRequested(id);
}

void HistoryPane::retakeCurrent()
{
    whenFinished(m_context.library.interview(currentId()), this,
                 [this](const Result<std::optional<InterviewRecord>> &record) {
                     if (!record || !*record)
                         return;
                     const QList<PlannedQuestion> plan = retakePlan(**record);
                     Q_EMIT retakeRequested(retakeConfig(**record, plan), plan);
                 });
}

void HistoryPane::compareSelected()
{
    if (const QStringList ids = selectedIds(); ids.size() == 2)
        Q_EMIT compareRequested(ids[0], ids[1]);
}

void HistoryPane::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Dialogs::Question question{.objectName = u"removeInterviewDialog"_s,
                                     .title = tr("Delete interview"),
                                     .text = tr("Delete “%1” with its answers?").arg(current.data().toString()),
                                     .details = tr("Undo brings it back for as long as the program runs."),
                                     .accept = tr("&Delete"),
                                     .reject = tr("&Keep"),
                                     .destructive = true};
    const QString id = currentId();
    if (Dialogs::confirm(this, question))
        m_context.undoStack.push(new RemoveInterviewCommand(m_context.library, id));
}

} // namespace Baiwen
