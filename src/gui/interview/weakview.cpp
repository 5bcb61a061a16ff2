// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/weakview.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "exchange/reporttables.h"
#include "exchange/reportwords.h"
#include "gui/charts/numbertable.h"
#include "gui/context.h"
#include "gui/preferences.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"
#include "progress/library.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

int weakCount(const Context &context)
{
    return static_cast<int>(std::ranges::count_if(context.library.allProgress(), &QuestionProgress::weak));
}

/// Ids, the lowest score first; those never scored before all.
static QStringList weakQuestions(const Library &library)
{
    QStringList ids;
    const ProgressByQuestion &all = library.allProgress();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->weak)
            ids << it.key();
    }
    std::ranges::sort(ids, {}, [&all](const QString &id) { return std::pair(all[id].latestScore.value_or(-1), id); });
    return ids;
}

WeakView::WeakView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_ids(weakQuestions(context.library))
{
    setObjectName(u"weakView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(textLabel(tr("Weak questions"), u"title"_s));
    layout->addWidget(textLabel(
        tr("A question is weak when its latest attempt scored below 60, missed a vital point or had a major error."),
        u"muted"_s));
    if (m_ids.isEmpty()) {
        layout->addWidget(textLabel(tr("None is weak now."), u"headline"_s, u"noWeak"_s));
        layout->addStretch(1);
        return;
    }

    TextTable table{{tr("Question"), tr("Latest score"), tr("Attempts"), tr("Latest attempt")}, {}};
    const Language language = Preferences::contentLanguage(context.settings);
    for (const QString &id : std::as_const(m_ids)) {
        const auto location = context.banks.find(id, language);
        const QString kept = context.library.title(id).title;
        const QString title = location ? location.question->title : kept.isEmpty() ? id : kept;
        const QuestionProgress progress = context.library.progress(id);
        table.rows.append({markdownToPlainText(title).simplified(),
                           progress.latestScore ? QString::number(*progress.latestScore) : u"–"_s,
                           QString::number(progress.attempts), ReportWords::time(progress.latestAt)});
    }
    auto *view = new NumberTable(context.theme);
    view->setObjectName(u"weakTable"_s);
    view->setAccessibleName(tr("Weak questions"));
    view->setTable(table);
    view->setCurrentIndex(view->model()->index(0, 0));
    layout->addWidget(view);

    auto *row = new FlowLayout;
    auto *interview = new QPushButton(tr("Interview on what is weak"));
    interview->setObjectName(u"weakInterview"_s);
    interview->setProperty("role", u"primary"_s);
    auto *study = new QPushButton(tr("Study what is weak"));
    study->setObjectName(u"weakStudy"_s);
    auto *open = new QPushButton(tr("Open in Browse"));
    open->setObjectName(u"weakOpen"_s);
    row->addWidget(interview);
    row->addWidget(study);
    row->addWidget(open);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(interview, &QPushButton::clicked, this, &WeakView::weakRequested);
    connect(study, &QPushButton::clicked, this, [this] { Q_EMIT studyRequested(tr("Weak in an interview"), m_ids); });
    const auto openCurrent = [this, view] {
        if (const QModelIndex index = view->currentIndex(); index.isValid())
            Q_EMIT questionRequested(m_ids[index.row()]);
    };
    connect(open, &QPushButton::clicked, this, openCurrent);
    connect(view, &QTableView::activated, this, openCurrent);
}

} // namespace Baiwen
