// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/scenes.h"

#include "gui/aboutdialog.h"
#include "gui/browse/browsepage.h"
#include "gui/shortcutsdialog.h"

#include <QLineEdit>

namespace Baiwen {

using namespace Qt::StringLiterals;

static BrowsePage *browse(WindowFixture &f)
{
    f.action(Actions::GoBrowse)->trigger();
    return f.window->findChild<BrowsePage *>();
}

static QWidget *question(WindowFixture &f, const QString &id, bool reveal)
{
    browse(f)->showQuestion(id);
    if (reveal)
        f.action(Actions::RevealAnswer)->trigger();
    return f.window.get();
}

QList<Scene> scenes()
{
    return {
        {u"browse-start"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f);
             return f.window.get();
         }},
        {u"browse-topic"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f)->showScope({Scope::Kind::Topic, Bank::BuiltInId, u"domains"_s});
             return f.window.get();
         }},
        {u"browse-hidden"_s, [](WindowFixture &f) { return question(f, u"real-time-serving"_s, false); }},
        {u"browse-answer"_s, [](WindowFixture &f) { return question(f, u"training-challenges"_s, true); }},
        {u"browse-table"_s, [](WindowFixture &f) { return question(f, u"go-to-market"_s, true); }},
        {u"browse-bookmarks-empty"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f)->showScope({Scope::Kind::Bookmarks, {}, {}});
             return f.window.get();
         }},
        {u"browse-no-match"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f);
             f.find<QLineEdit>("questionFilter")->setText(u"zzzz"_s);
             return f.window.get();
         }},
        {u"settings"_s,
         [](WindowFixture &f) -> QWidget * {
             f.action(Actions::GoSettings)->trigger();
             return f.window.get();
         }},
        {u"shortcuts"_s,
         [](WindowFixture &f) -> QWidget * {
             auto *dialog = new ShortcutsDialog(f.application->context().actions, f.window.get());
             dialog->show();
             return dialog;
         }},
        {u"about"_s,
         [](WindowFixture &f) -> QWidget * {
             auto *dialog = new AboutDialog(f.application->context(), f.window.get());
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace Baiwen
