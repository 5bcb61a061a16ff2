// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/aboutdialog.h"

#include "gui/context.h"
#include "gui/theme/theme.h"
#include "progress/library.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Baiwen"));
    auto *icon = new QLabel;
    icon->setPixmap(windowIcon().pixmap(64, 64));
    auto *title = new QLabel(tr("Baiwen %1").arg(u"" BAIWEN_VERSION ""_s));
    title->setProperty("role", u"title"_s);
    auto *text = new QLabel(
        tr("An offline program to prepare for interviews about large language models: read, practise against "
           "the clock, and come back to what is still weak."));
    text->setWordWrap(true);
    auto *folder = new QLabel(tr("Your data: %1").arg(context.library.folder().root()));
    folder->setObjectName(u"dataFolder"_s);
    folder->setProperty("role", u"muted"_s);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setWordWrap(true);
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1, SQLite, "
           "md4c and ICU.")
            .arg(QLatin1StringView(qVersion())));
    licence->setProperty("role", u"muted"_s);
    licence->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::ReadingPadding, Metrics::ReadingPadding, Metrics::ReadingPadding,
                               Metrics::PanePadding);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{icon, title, text, folder, licence})
        layout->addWidget(part);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace Baiwen
