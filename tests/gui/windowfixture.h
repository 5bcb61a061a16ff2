// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/application.h"
#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/preferences.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace Baiwen {

/// Answers every blocking question without waiting.
class ScriptedDialogs final : public Dialogs::Stand
{
public:
    ScriptedDialogs() { Dialogs::setStand(this); }
    ~ScriptedDialogs() override { Dialogs::setStand(nullptr); }

    bool confirm(const Dialogs::Question &question) override
    {
        asked << question.objectName;
        return answer;
    }
    void inform(const QString &, const QString &text) override { told << text; }
    QStringList openFiles() override { return files; }
    QString openFolder() override { return folder; }
    Dialogs::Choice choose(const Dialogs::Question &question) override
    {
        asked << question.objectName;
        return choices.isEmpty() ? choice : choices.takeFirst();
    }
    std::optional<QString> askText(const Dialogs::TextQuestion &question) override
    {
        asked << question.objectName;
        return typed;
    }
    QString saveFile() override { return file; }

    bool answer = true;
    QStringList asked;
    QStringList told;
    QStringList files;
    QString folder;
    Dialogs::Choice choice = Dialogs::Choice::Reject;
    QList<Dialogs::Choice> choices; ///< one after the other, before `choice`
    std::optional<QString> typed;
    QString file;
};

/// The real window on a data folder of its own, which survives restart().
class WindowFixture
{
public:
    explicit WindowFixture(Preferences::InterfaceLanguage language = Preferences::InterfaceLanguage::English)
        : m_language(language)
    {
        start();
    }

    void start()
    {
        application = std::make_unique<Application>(DataFolder(data.path()), clock);
        application->context().settings.set(Preferences::Interface, m_language);
        window = std::make_unique<MainWindow>(application->context());
        window->resize(1280, 820);
        window->show();
        application->load();
        const Language content = Preferences::contentLanguage(application->context().settings);
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTRY_VERIFY(application->context().banks.isLoaded(content));
        QTRY_VERIFY(application->context().library.state() == Library::State::Ready);
    }

    /// As a user would: the window is closed, the program ends and starts again.
    void restart()
    {
        window->close();
        window.reset();
        application.reset();
        start();
    }

    template <typename T> [[nodiscard]] T *find(const char *objectName) const
    {
        T *found = window->findChild<T *>(QString::fromLatin1(objectName));
        if (!found)
            qFatal("no %s", objectName);
        return found;
    }
    [[nodiscard]] QAction *action(Actions::Id id) const { return application->context().actions[id]; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = window->focusWidget() ? window->focusWidget() : window.get();
        QTest::keyClick(focus, key, modifiers);
    }

    QTemporaryDir data;
    ManualClock clock;
    ScriptedDialogs dialogs;
    std::unique_ptr<Application> application;
    std::unique_ptr<MainWindow> window;

private:
    Preferences::InterfaceLanguage m_language;
};

} // namespace Baiwen
