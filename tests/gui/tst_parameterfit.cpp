// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/parameterfit.h"
#include "gui/windowfixture.h"
#include "models/studydeck.h"
#include "progress/libraryfile.h"
#include "sqlite/transaction.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static constexpr int Enough = 200; ///< questions
static constexpr int FitTime = 120'000; ///< ms; under the sanitizers it takes its time

/// The set-up of studying, with the log of someone who forgets faster than others.
class FitRoom final
{
public:
    explicit FitRoom(int questions)
    {
        f.window->close();
        f.window.reset();
        f.application.reset();
        writeLog(questions);
        f.start();
        QCOMPARE(library().reviews().size(), questions);
        f.action(Actions::GoStudy)->trigger();
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    }
    [[nodiscard]] Library &library() const { return f.application->context().library; }
    [[nodiscard]] QPushButton *button(const char *name) const { return f.find<QPushButton>(name); }
    [[nodiscard]] QString outcome() const { return f.find<QLabel>("fitOutcome")->text(); }
    void fit() const
    {
        button("fitStart")->click();
        QVERIFY(button("fitCancel")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("fitOutcome")->isVisible(), FitTime);
    }

    WindowFixture f;

private:
    /// Of what is asked again after two to six days, most is forgotten.
    void writeLog(int questions) const
    {
        Database database;
        QVERIFY(openLibraryFile(database, DataFolder(f.data.path()).libraryFile(), {}, {}));
        QVERIFY(inTransaction(database, [&]() -> Result<void> {
            ReviewStore store(database);
            for (int i = 0; i < questions; ++i) {
                QDateTime time(QDate(2025, 1, 1).addDays(i), QTime(12, 0), Qt::UTC);
                for (int answer = 0; answer < 5; ++answer) {
                    Review review;
                    review.id = ReviewStore::newId();
                    review.questionId = u"q%1"_s.arg(i);
                    review.time = time;
                    review.grade = answer == 0 || (i + answer) % 3 == 0 ? Grade::Good : Grade::Again;
                    if (const auto added = store.add(review); !added)
                        return added;
                    time = time.addDays(2 + (i + 2 * answer) % 5);
                }
            }
            return {};
        }));
    }
};

class TestParameterFit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_isAdoptedWhenItForetellsBetter();
    void fit_isNotAdoptedWhenItDoesNot();
    void defaults_comeBack();
    void cancelled_changesNothing();
    void fewReviews_areToldHowManyAreNeeded();
    void closing_endsTheFit();
    void controls_haveNames();
};

void TestParameterFit::fit_isAdoptedWhenItForetellsBetter()
{
    const FitRoom room(Enough);
    QSignalSpy progress(room.f.find<QProgressBar>("fitProgress"), &QProgressBar::valueChanged);
    room.fit();
    QVERIFY2(room.outcome().startsWith(u"Adopted: "_s), qPrintable(room.outcome()));
    QVERIFY(room.library().parameters().parameters != FsrsParameters());
    QVERIFY(room.library().parameters().items >= ParameterFit::LeastItems);
    QVERIFY(progress.size() > 10);
    QVERIFY(room.f.find<QLabel>("fitPresent")->text().startsWith(u"Fitted on "_s));
    QVERIFY(!room.f.find<QWidget>("fitProgress")->isVisible());
}

void TestParameterFit::fit_isNotAdoptedWhenItDoesNot()
{
    const FitRoom room(Enough);
    room.fit();
    const AdoptedParameters adopted = room.library().parameters();
    QVERIFY(adopted.items > 0);
    room.fit(); // those that hold were fitted on what it is held against
    QVERIFY2(room.outcome().startsWith(u"Not adopted: "_s), qPrintable(room.outcome()));
    QCOMPARE(room.library().parameters(), adopted);
}

void TestParameterFit::defaults_comeBack()
{
    const FitRoom room(Enough);
    QVERIFY(!room.button("fitDefaults")->isVisible());
    room.fit();
    QVERIFY(room.button("fitDefaults")->isVisible());
    room.button("fitDefaults")->click();
    QTRY_COMPARE(room.library().parameters().parameters, FsrsParameters());
    QTRY_COMPARE(room.outcome(), u"The defaults hold again."_s);
    QVERIFY(!room.button("fitDefaults")->isVisible());
}

void TestParameterFit::cancelled_changesNothing()
{
    const FitRoom room(Enough);
    room.button("fitStart")->setFocus();
    room.button("fitStart")->click();
    QVERIFY(room.button("fitCancel")->hasFocus());
    QTest::keyClick(room.button("fitCancel"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(room.outcome(), u"Cancelled. Nothing has changed."_s, FitTime);
    QVERIFY(room.button("fitStart")->isVisible());
    QVERIFY(room.button("fitStart")->hasFocus());
    QCOMPARE(room.library().parameters().items, 0);
}

void TestParameterFit::fewReviews_areToldHowManyAreNeeded()
{
    const FitRoom room(3);
    room.fit();
    QVERIFY2(room.outcome().contains(u"64 are needed."_s), qPrintable(room.outcome()));
    QCOMPARE(room.library().parameters().items, 0);
}

void TestParameterFit::closing_endsTheFit()
{
    FitRoom room(Enough);
    room.button("fitStart")->click();
    room.f.restart();
    QCOMPARE(room.library().parameters().items, 0);
}

void TestParameterFit::controls_haveNames()
{
    const FitRoom room(1);
    QVERIFY(!room.f.find<QWidget>("fitProgress")->accessibleName().isEmpty());
    QVERIFY(!room.button("fitCancel")->accessibleName().isEmpty());
    QVERIFY(!room.button("fitStart")->text().isEmpty());
    room.f.find<QWidget>("addHoliday")->setFocus();
    QTest::keyClick(room.f.window->focusWidget(), Qt::Key_Tab);
    QVERIFY(room.button("fitStart")->hasFocus());
}

QTEST_MAIN(TestParameterFit)
#include "tst_parameterfit.moc"
