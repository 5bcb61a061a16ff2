// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Baiwen::Dialogs {

static Stand *s_stand = nullptr;

void setStand(Stand *stand)
{
    s_stand = stand;
}

static Choice ask(QWidget *parent, const Question &question, const QString &alternative)
{
    QMessageBox box(parent);
    box.setObjectName(question.objectName);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.details);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    const QPushButton *other =
        alternative.isEmpty() ? nullptr : box.addButton(alternative, QMessageBox::DestructiveRole);
    QPushButton *reject = box.addButton(question.reject, QMessageBox::RejectRole);
    box.setDefaultButton(question.destructive ? reject : accept);
    box.setEscapeButton(reject);
    box.exec();
    if (box.clickedButton() == accept)
        return Choice::Accept;
    return other && box.clickedButton() == other ? Choice::Alternative : Choice::Reject;
}

bool confirm(QWidget *parent, const Question &question)
{
    return s_stand ? s_stand->confirm(question) : ask(parent, question, {}) == Choice::Accept;
}

Choice choose(QWidget *parent, const Question &question, const QString &alternative)
{
    return s_stand ? s_stand->choose(question) : ask(parent, question, alternative);
}

std::optional<QString> askText(QWidget *parent, const TextQuestion &question)
{
    if (s_stand)
        return s_stand->askText(question);
    QDialog dialog(parent);
    dialog.setObjectName(question.objectName);
    dialog.setWindowTitle(question.title);
    auto *label = new QLabel(question.label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *field = new QLineEdit(question.text);
    field->setMaxLength(question.maximumLength);
    field->setMinimumWidth(QFontMetrics(field->font()).averageCharWidth() * 40);
    field->selectAll();
    label->setBuddy(field);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(question.reject, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? std::optional(field->text()) : std::nullopt;
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
