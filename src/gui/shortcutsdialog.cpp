// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shortcutsdialog.h"

#include "gui/actions.h"
#include "gui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto group : {Actions::BrowseGroup, Actions::StudyGroup, Actions::InterviewGroup, Actions::EditGroup,
                             Actions::ViewGroup, Actions::FileGroup, Actions::HelpGroup}) {
        auto *title = new QLabel(Actions::groupTitle(group).remove(u'&'));
        title->setProperty("role", u"section"_s);
        title->setContentsMargins(0, row ? 12 : 0, 0, 2);
        grid->addWidget(title, row++, 0, 1, 2);
        const QList<Actions::Id> ids = actions.inGroup(group);
        for (const Actions::Id id : ids) {
            const QAction *action = actions[id];
            QStringList keys;
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &shortcut : shortcuts)
                keys << shortcut.toString(QKeySequence::NativeText);
            if (keys.isEmpty())
                continue;
            // Undo and redo are named after the last step; the list wants the plain word.
            const QString text = id == Actions::Undo ? tr("Undo") : id == Actions::Redo ? tr("Redo") : action->text();
            grid->addWidget(new QLabel(QString(text).remove(u'&')), row, 0);
            auto *key = new QLabel(keys.join(u"   "_s));
            key->setProperty("role", u"muted"_s);
            grid->addWidget(key, row++, 1, Qt::AlignRight);
        }
    }
    auto *content = new QWidget;
    content->setProperty("role", u"plain"_s);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Metrics::ReadingPadding, Metrics::PanePadding, Metrics::ReadingPadding,
                              Metrics::PanePadding);
    inner->addLayout(grid);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"shortcutsList"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(Metrics::PanePadding, 0, Metrics::PanePadding, 0);
    footer->addWidget(buttons);
    layout->addLayout(footer);
    resize(520, 640);
}

} // namespace Baiwen
