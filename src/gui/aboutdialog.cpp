// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/aboutdialog.h"

#include "gui/context.h"
#include "progress/library.h"
#include "ui_aboutdialog.h"

#include <QPushButton>

namespace Baiwen {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
{
    Ui::AboutDialog ui;
    ui.setupUi(this);
    ui.icon->setPixmap(windowIcon().pixmap(64, 64));
    ui.programLabel->setText(tr("Baiwen %1").arg(u"" BAIWEN_VERSION ""_s));
    ui.dataFolder->setText(tr("Your data: %1").arg(context.library.folder().root()));
    ui.licenceLabel->setText(
        tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1, SQLite, "
           "md4c and ICU.")
            .arg(QLatin1StringView(qVersion())));
    ui.buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

} // namespace Baiwen
