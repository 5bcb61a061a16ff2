// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/remarkspane.h"

#include "gui/banks/remarkdelegate.h"
#include "gui/theme/theme.h"
#include "models/diagnosticfilterproxy.h"
#include "models/diagnosticmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// More remarks than this, and the notes among them are left out at first.
static constexpr int ManyRemarks = 20;
/// More than this, and each takes one line.
static constexpr int TooManyToWrap = 500;

RemarksPane::RemarksPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"pane"_s);
    m_model = new DiagnosticModel(this);
    m_proxy = new DiagnosticFilterProxy(this);
    m_proxy->setSourceModel(m_model);
    m_delegate = new RemarkDelegate(theme, this);

    m_counts = new QLabel;
    m_counts->setObjectName(u"remarkCounts"_s);
    m_counts->setProperty("role", u"section"_s);
    m_noNotes = new QCheckBox(tr("&Warnings and errors only"));
    m_noNotes->setObjectName(u"remarkFilter"_s);
    connect(m_noNotes, &QCheckBox::toggled, this,
            [this](bool on) { m_proxy->setMinimumLevel(on ? Diagnostic::Level::Warning : Diagnostic::Level::Note); });
    m_list = new QListView;
    m_list->setObjectName(u"remarkList"_s);
    m_list->setAccessibleName(tr("Remarks about the file"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Selected, not current: a list takes a current row by merely getting the focus.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (selected.isEmpty())
                    return;
                const int line = selected.indexes().constFirst().data(DiagnosticModel::LineRole).toInt();
                if (line > 0)
                    Q_EMIT lineChosen(line);
            });

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Metrics::ReadingPadding, 8, Metrics::ReadingPadding, 4);
    top->addWidget(m_counts, 1);
    top->addWidget(m_noNotes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
}

void RemarksPane::setDiagnostics(const QList<Diagnostic> &diagnostics)
{
    const bool many = diagnostics.size() > TooManyToWrap;
    m_delegate->setCompact(many);
    m_list->setUniformItemSizes(many);
    m_model->setDiagnostics(diagnostics);

    const int errors = m_model->countOf(Diagnostic::Level::Error);
    const int warnings = m_model->countOf(Diagnostic::Level::Warning);
    const int notes = m_model->countOf(Diagnostic::Level::Note);
    QStringList counts;
    if (errors)
        counts << tr("%n error(s)", nullptr, errors);
    if (warnings)
        counts << tr("%n warning(s)", nullptr, warnings);
    if (notes)
        counts << tr("%n note(s)", nullptr, notes);
    m_counts->setText(counts.join(u" · "_s));

    const bool canNarrow = notes && (errors || warnings);
    m_noNotes->setVisible(canNarrow);
    m_noNotes->setChecked(canNarrow && diagnostics.size() > ManyRemarks);
    setVisible(!diagnostics.isEmpty());
}

void RemarksPane::restyle()
{
    m_list->doItemsLayout();
}

} // namespace Baiwen
