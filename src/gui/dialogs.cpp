// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace Baiwen::Dialogs {

static Stand *s_stand = nullptr;

void setStand(Stand *stand)
{
    s_stand = stand;
}

bool confirm(QWidget *parent, const Question &question)
{
    if (s_stand)
        return s_stand->confirm(question);
    QMessageBox box(parent);
    box.setObjectName(question.objectName);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.details);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *reject = box.addButton(question.reject, QMessageBox::RejectRole);
    box.setDefaultButton(question.destructive ? reject : accept);
    box.setEscapeButton(reject);
    box.exec();
    return box.clickedButton() == accept;
}

void inform(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    if (s_stand) {
        s_stand->inform(title, text);
        return;
    }
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setText(text);
    box.setInformativeText(details);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QStringList openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    return s_stand ? s_stand->openFiles() : QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString openFolder(QWidget *parent, const QString &title)
{
    return s_stand ? s_stand->openFolder() : QFileDialog::getExistingDirectory(parent, title);
}

QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    if (s_stand)
        return s_stand->saveFile();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(suggested), filter);
}

} // namespace Baiwen::Dialogs
