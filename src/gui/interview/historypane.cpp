// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/historypane.h"

#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/interview/flowlayout.h"
#include "gui/interview/historydelegate.h"
#include "gui/interview/removeinterviewcommand.h"
#include "gui/interview/renameinterviewcommand.h"
#include "gui/theme/theme.h"
#include "models/interviewlistmodel.h"
#include "progress/library.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new InterviewListModel(this))
{
    setObjectName(u"interviewHistory"_s);
    m_title = new QLabel;
    m_title->setProperty("role", u"section"_s);
    m_empty = new QLabel;
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_list = new QListView;
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_context.theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
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
    m_rename = button(u"historyRename"_s);
    m_remove = button(u"historyRemove"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    const auto addPadded = [layout](QWidget *widget) {
        widget->setContentsMargins(14, 0, 14, 0);
        layout->addWidget(widget);
    };
    addPadded(m_title);
    addPadded(m_empty);
    layout->setStretchFactor(m_empty, 1);
    layout->addWidget(m_list, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 0, 8, 0);
    bottom->addLayout(buttons);
    layout->addLayout(bottom);

    connect(m_list, &QListView::activated, this, &HistoryPane::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::updateButtons);
    connect(m_open, &QPushButton::clicked, this, &HistoryPane::openCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->edit(m_list->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &HistoryPane::removeCurrent);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
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
    connect(&m_context.theme, &Theme::changed, m_list, &QListView::doItemsLayout);
    retranslate();
}

void HistoryPane::retranslate()
{
    m_title->setText(tr("History"));
    m_empty->setText(tr("The interviews you hold are kept here, with their reports."));
    m_list->setAccessibleName(tr("Interviews held"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("Rename (F2)"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Delete (Del)"));
    m_model->retranslate();
    updateButtons();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPane::refresh()
{
    whenFinished(m_context.library.interviews(), this, [this](const Result<QList<InterviewSummary>> &interviews) {
        if (!interviews)
            return; // the window says why the library cannot be read
        const QString current = currentId();
        m_model->setInterviews(*interviews);
        if (const QModelIndex index = m_model->indexOf(current); index.isValid())
            m_list->setCurrentIndex(index);
        updateButtons();
    });
}

QString HistoryPane::currentId() const
{
    return m_list->currentIndex().data(InterviewListModel::IdRole).toString();
}

void HistoryPane::updateButtons()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const QModelIndex current = m_list->currentIndex();
    for (QPushButton *button : {m_open, m_rename, m_remove}) {
        button->setEnabled(current.isValid());
        button->setVisible(!isEmpty);
    }
    m_open->setText(current.data(InterviewListModel::UnfinishedRole).toBool() ? tr("Go on…") : tr("Open report"));
}

void HistoryPane::openCurrent()
{
    if (const QString id = currentId(); !id.isEmpty())
        Q_EMIT openRequested(id);
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
