// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/banks/ownbanks.h"
#include "gui/context.h"
#include "gui/windowfixture.h"
#include "models/studydeck.h"

#include <QDialog>
#include <QSignalSpy>
#include <QUndoStack>

namespace Baiwen {

/// The user's banks over an empty window, on a data folder of its own: all that opening and removing needs, and no
/// built-in bank to wait for.
class BanksFixture final
{
public:
    BanksFixture()
    {
        theme.setMode(Theme::Mode::Light);
        theme.prepare();
        theme.apply();
        window.resize(1000, 700);
        window.show();
    }

    /// Writes a file beside the data and says where it is.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Null while none is on the screen.
    [[nodiscard]] QDialog *dialog() const
    {
        const auto all = window.findChildren<QDialog *>(QStringLiteral("importDialog"));
        const auto shown =
            std::find_if(all.begin(), all.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    template <typename T> [[nodiscard]] T *find(const char *objectName) const
    {
        T *found = dialog() ? dialog()->findChild<T *>(QString::fromLatin1(objectName)) : nullptr;
        if (!found)
            qFatal("no %s", objectName);
        return found;
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        const QList<BankPtr> all = banks.ownBanks();
        for (const BankPtr &bank : all)
            titles << bank->title();
        return titles;
    }
    /// The text of a bank as it lies in the data folder; empty when there is none.
    [[nodiscard]] QByteArray stored(const QString &bankId) const
    {
        QFile file(banks.banksFolder() + u'/' + bankId + QStringLiteral(".md"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir data;
    QTemporaryDir files;
    ManualClock clock;
    ScriptedDialogs dialogs;
    Settings settings{{}};
    Settings windowState{{}};
    Theme theme;
    Actions actions{theme};
    QUndoStack undoStack;
    BankLibrary banks{data.filePath(QStringLiteral("banks"))};
    Library library{DataFolder(data.path()), clock};
    StudyDeck deck{library, clock, QTimeZone::utc()};
    SearchService search{data.filePath(QStringLiteral("cache/search.sqlite")), clock};
    Context context{clock, settings, windowState, banks, library, deck, search, theme, actions, undoStack};
    QWidget window;
    OwnBanks *ownBanks = new OwnBanks(context, &window);
    QSignalSpy kept{ownBanks, &OwnBanks::bankKept};
    QSignalSpy failed{ownBanks, &OwnBanks::failed};
};

/// A list of this many questions in topics of ten, numbered, each with an answer of two points.
[[nodiscard]] inline QByteArray questionList(const QByteArray &title, int questions)
{
    QByteArray text = "---\ntitle: " + title + "\nlanguage: en\n---\n";
    for (int i = 0; i < questions; ++i) {
        if (i % 10 == 0)
            text += "\n# Topic " + QByteArray::number(i / 10) + "\n\nAbout it.\n";
        text += "\n## " + title + " question " + QByteArray::number(i)
            + "?\n\n**Answer:** The lead.\n\n1. **Memory:** grows.\n2. **Speed:** falls.\n";
    }
    return text;
}

} // namespace Baiwen
