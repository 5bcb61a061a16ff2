// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/interview/interviewpage.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real window in the interview's room; drives it as a user would, with the clock in its hand.
class Room final
{
public:
    Room() { enter(); }

    void enter()
    {
        f.action(Actions::GoInterview)->trigger();
        page = f.find<InterviewPage>("interviewPage");
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    }

    template <typename T> [[nodiscard]] T *find(const char *name) const { return f.find<T>(name); }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] const InterviewSession &session() const { return page->controller().session(); }
    [[nodiscard]] InterviewState state() const { return session().state(); }
    void click(const char *name) const { find<QAbstractButton>(name)->click(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { f.press(key, modifiers); }

    /// Time goes by, second by second, as the timer would see it.
    void pass(std::chrono::seconds time)
    {
        for (; time > 0s; time -= 1s) {
            f.clock.advance(1s);
            page->controller().poll();
        }
    }

    void choose(int questions) const
    {
        click("preset-custom");
        find<QSpinBox>("questionCount")->setValue(questions);
        find<QComboBox>("followUps")->setCurrentIndex(0);
        find<QComboBox>("timeMultiplier")->setCurrentIndex(0);
        find<QLineEdit>("seed")->setText(u"7"_s); // the same questions every time
    }
    void start(int questions)
    {
        choose(questions);
        find<QPushButton>("startButton")->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(state(), InterviewState::Countdown);
        pass(3s);
        QTRY_COMPARE(state(), InterviewState::Prep);
    }
    void startAnswer(int questions)
    {
        start(questions);
        press(Qt::Key_Space);
        QTRY_COMPARE(state(), InterviewState::Answer);
    }
    void type(const QString &words) const { QTest::keyClicks(find<QPlainTextEdit>("answerField"), words); }
    void crash()
    {
        f.window.reset();
        f.application.reset();
        f.start();
        enter();
    }

    WindowFixture f;
    InterviewPage *page = nullptr;
};

} // namespace Baiwen
