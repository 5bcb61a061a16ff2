// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/browsepage.h"
#include "gui/windowfixture.h"
#include "progress/tag.h"
#include "sqlite/database.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>

namespace Baiwen {

/// The window with what tests of the user's tags and notes ask for again and again.
class MarksFixture final : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    [[nodiscard]] Library &library() const { return application->context().library; }
    [[nodiscard]] QUndoStack &stack() const { return application->context().undoStack; }
    [[nodiscard]] BrowsePage *browse() const { return window->findChild<BrowsePage *>(); }

    void show(const QString &questionId, bool reveal = true) const
    {
        QVERIFY(browse()->showQuestion(questionId));
        if (reveal)
            action(Actions::RevealAnswer)->trigger();
    }
    [[nodiscard]] QString shown() const
    {
        return find<QListView>("questionList")->currentIndex().data(QuestionListModel::IdRole).toString();
    }

    [[nodiscard]] QPlainTextEdit *editor() const { return find<QPlainTextEdit>("noteEditor"); }
    [[nodiscard]] QTextBrowser *noteView() const { return find<QTextBrowser>("noteView"); }
    [[nodiscard]] QString state() const { return find<QLabel>("noteState")->text(); }
    [[nodiscard]] QString note(const QString &questionId) const { return library().note(questionId).text; }
    void write(const QString &text) const
    {
        action(Actions::EditNote)->trigger();
        QVERIFY(editor()->hasFocus());
        QTest::keyClicks(editor(), text);
    }
    [[nodiscard]] QTimer *saveTimer() const { return find<QTimer>("noteSaveTimer"); }
    [[nodiscard]] QTimer *retryTimer() const { return find<QTimer>("noteRetryTimer"); }
    /// The time has passed.
    static void fire(QTimer *timer)
    {
        QVERIFY(timer->isActive());
        timer->start(0);
    }

    [[nodiscard]] QLineEdit *tagField() const { return find<QLineEdit>("tagField"); }
    void tag(const QString &name) const
    {
        action(Actions::EditTags)->trigger();
        QVERIFY(tagField()->hasFocus());
        QTest::keyClicks(tagField(), name);
        QTest::keyClick(tagField(), Qt::Key_Return);
    }
    [[nodiscard]] QModelIndex tagNode(const QString &name) const
    {
        const auto *tree = qobject_cast<TopicTreeModel *>(find<QTreeView>("topicTree")->model());
        return tree->indexOf(Scope::ofTag(name));
    }

    /// From now on the library refuses to write into this table, or does so again.
    void refuseWrites(const char *table) const
    {
        const QByteArray name(table);
        runScript("CREATE TRIGGER refuse_insert BEFORE INSERT ON " + name
                  + " BEGIN SELECT raise(ABORT, 'refused'); END;"
                    "CREATE TRIGGER refuse_update BEFORE UPDATE ON "
                  + name + " BEGIN SELECT raise(ABORT, 'refused'); END");
    }
    void allowWrites() const { runScript("DROP TRIGGER refuse_insert; DROP TRIGGER refuse_update"); }

private:
    void runScript(const QByteArray &sql) const
    {
        Database other;
        QVERIFY(other.open(library().folder().libraryFile()));
        QVERIFY(other.runScript(sql.toStdString()));
    }
};

} // namespace Baiwen
