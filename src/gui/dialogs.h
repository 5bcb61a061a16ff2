// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Baiwen {

/// The one way to ask the user something that blocks: tests put their own answers in its place, so that none ever
/// waits.
namespace Dialogs {

struct Question
{
    QString objectName;
    QString title;
    QString text;
    QString details; ///< plain text below, selectable
    QString accept;
    QString reject;
    bool destructive = false; ///< then the default button is the rejecting one
};

[[nodiscard]] bool confirm(QWidget *parent, const Question &question);

enum class Choice { Accept, Alternative, Reject };
/// With a third way between the two.
[[nodiscard]] Choice choose(QWidget *parent, const Question &question, const QString &alternative);

struct TextQuestion
{
    QString objectName;
    QString title;
    QString label;
    QString text; ///< to begin with, all of it selected
    QString accept;
    QString reject;
    int maximumLength = 32767;
};
/// Nothing when cancelled.
[[nodiscard]] std::optional<QString> askText(QWidget *parent, const TextQuestion &question);
void inform(QWidget *parent, const QString &title, const QString &text, const QString &details = {});
/// Empty when cancelled.
[[nodiscard]] QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
[[nodiscard]] QString openFolder(QWidget *parent, const QString &title);
/// `suggested` is the name of the file to begin with; the user has agreed when one is there already. Empty when
/// cancelled.
[[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);

/// What a test puts in the place of the real dialogs.
class Stand
{
public:
    virtual ~Stand() = default;
    virtual bool confirm(const Question &question) = 0;
    virtual void inform(const QString &title, const QString &text) = 0;
    virtual QStringList openFiles() = 0;
    virtual QString openFolder() = 0;
    virtual Choice choose(const Question &question) = 0;
    virtual std::optional<QString> askText(const TextQuestion &question) = 0;
    virtual QString saveFile() = 0;
};
void setStand(Stand *stand); ///< null: the real ones

} // namespace Dialogs
} // namespace Baiwen
