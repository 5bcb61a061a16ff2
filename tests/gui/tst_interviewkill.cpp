// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/sessioncontroller.h"
#include "interview/timing.h"
#include "progress/library.h"
#include "support/manualclock.h"
#include "support/soak.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = InterviewState;

static constexpr auto Tick = 200ms; ///< of the interview's clock, a letter is typed at each
static constexpr int LettersOfFiveSeconds = 25;
static constexpr int LettersOfTwoSeconds = 10;

/// Kills a process that holds an interview, in every state: what it had shown must come back.
class TestInterviewKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedInAnyState_comesBackToTheSamePlace_data();
    void killedInAnyState_comesBackToTheSamePlace();
};

namespace {

/// What a process has shown last.
struct Shown
{
    State state = State::Idle;
    State held = State::Idle;
    int planned = -1;
    qint64 phaseUsed = 0; ///< ms
    qsizetype typed = 0; ///< letters
};

struct Goal
{
    State state;
    InterviewMode mode;
};

QList<Goal> goals()
{
    QList<Goal> goals;
    for (const State state : {State::Countdown, State::Prep, State::Answer, State::Overtime, State::Confidence,
                              State::FollowUp, State::Review, State::Paused, State::Suspended})
        goals.append({state, InterviewMode::Practice});
    for (const State state : {State::Answer, State::Break, State::Additions, State::ReviewAll})
        goals.append({state, InterviewMode::Exam});
    return goals;
}

} // namespace

void TestInterviewKill::killedInAnyState_comesBackToTheSamePlace_data()
{
    QTest::addColumn<int>("goal");
    const QList<Goal> all = goals();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, %s", qPrintable(interviewModeName(all[i].mode)),
                      qPrintable(interviewStateName(all[i].state)))
            << i;
    }
}

void TestInterviewKill::killedInAnyState_comesBackToTheSamePlace()
{
    QFETCH(const int, goal);
    QRandomGenerator random(20260314 + goal);
    const int kills = repetitions(2, 20);
    for (int round = 0; round < kills; ++round) {
        const QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path(), QString::number(goal)});
        QByteArray output;
        while (!output.contains("there")) {
            QVERIFY2(process.waitForReadyRead(20'000), process.readAllStandardError());
            output += process.readAllStandardOutput();
        }
        QElapsedTimer timer;
        timer.start();
        for (const int delay = random.bounded(150); timer.elapsed() < delay;)
            process.waitForReadyRead(1);
        process.kill();
        QVERIFY(process.waitForFinished());
        output += process.readAllStandardOutput();
        const QByteArrayList lines = output.first(output.lastIndexOf('\n')).split('\n'); // it may die in a word
        const QByteArrayList words = lines.last().split(' ');
        QCOMPARE(words.size(), 5);
        const Shown shown{State(words[0].toInt()), State(words[1].toInt()), words[2].toInt(), words[3].toLongLong(),
                          words[4].toLongLong()};

        const ManualClock clock;
        Library library(DataFolder(folder.path()), clock);
        library.open();
        QTRY_VERIFY(library.state() != Library::State::Opening);
        if (library.canTakeOver()) {
            library.takeOver();
            QTRY_VERIFY(library.state() != Library::State::Opening);
        }
        auto future = library.unfinishedInterview();
        future.waitForFinished();
        QVERIFY(future.result() && *future.result());
        auto session = InterviewSession::restored(**future.result(), clock);
        QVERIFY(session);
        QCOMPARE(session->plannedIndex(), shown.planned);
        // The answer's overtime may have been stored and not yet shown, and the like: never less than was shown.
        const bool isFurther = session->heldState() != shown.held;
        QVERIFY2(!isFurther || (shown.held == State::Answer && session->heldState() == State::Overtime),
                 qPrintable(interviewStateName(session->heldState())));
        const qint64 used = session->record().snapshot.phaseUsed.count();
        QVERIFY2(isFurther || used >= shown.phaseUsed - 1000,
                 qPrintable(u"%1 of %2 ms"_s.arg(used).arg(shown.phaseUsed)));
        qsizetype typed = session->draft().size();
        qsizetype tolerated = LettersOfFiveSeconds;
        if (shown.held == State::Additions) {
            typed = session->attempts()[0].addition.size();
            tolerated = LettersOfTwoSeconds;
        }
        QVERIFY2(typed >= shown.typed - tolerated, qPrintable(u"%1 of %2 letters"_s.arg(typed).arg(shown.typed)));
    }
}

namespace {

/// The process that is killed: brings an interview to a state and stays there, typing where one can.
class Holder
{
public:
    Holder(const QString &folder, const Goal &goal)
        : m_goal(goal)
        , m_library(DataFolder(folder), m_clock)
        , m_controller(m_clock, m_library)
    { }

    int run()
    {
        m_library.open();
        until([this] { return m_library.state() != Library::State::Opening; });
        InterviewConfig config;
        config.mode = m_goal.mode;
        m_controller.start(config, plan());
        until([this] { return state() == State::Countdown; });
        while (state() != m_goal.state)
            approach();
        bool isAnnounced = false;
        for (;;) {
            stay();
            flush();
            // What the window shows is stored: this is as much as the user has seen.
            const InterviewRecord record = m_controller.session().record();
            if (!std::exchange(isAnnounced, true))
                std::fputs("there\n", stdout);
            std::printf("%d %d %d %lld %lld\n", int(state()), int(m_controller.session().heldState()),
                        m_controller.session().plannedIndex(),
                        static_cast<long long>(record.snapshot.phaseUsed.count()),
                        static_cast<long long>(m_text.size()));
            std::fflush(stdout);
        }
    }

private:
    [[nodiscard]] State state() const { return m_controller.session().state(); }

    [[nodiscard]] QList<PlannedQuestion> plan() const
    {
        QList<PlannedQuestion> plan;
        const int count = m_goal.state == State::Break ? InterviewSession::BreakFrom : 2;
        for (int i = 0; i < count; ++i) {
            PlannedQuestion question;
            question.questionId = u"q%1"_s.arg(i);
            question.language = u"en"_s;
            question.timing = timingFor(QuestionKind::Design, 0, AnswerMode::Typed, 10.0); // time enough to be killed
            if (m_goal.mode == InterviewMode::Practice)
                question.followUps = {{u"and then?"_s, QString()}};
            plan.append(question);
        }
        return plan;
    }

    void approach()
    {
        using enum InterviewEvent;
        const State before = state();
        const int planned = m_controller.session().plannedIndex();
        switch (before) {
        case State::Countdown:
            m_clock.advance(3s);
            m_controller.poll();
            break;
        case State::Prep:
            m_controller.handle(EndPrep);
            break;
        case State::Answer:
            if (m_goal.state == State::Overtime) {
                m_clock.advance(m_controller.session().plan()[0].timing.limit);
                m_controller.poll();
            } else if (m_goal.state == State::Paused) {
                m_controller.handle(Pause);
            } else if (m_goal.state == State::Suspended) {
                m_clock.sleep(600s);
                m_controller.poll();
            } else {
                m_controller.setDraft(u"an answer"_s);
                m_controller.handle(Submit);
            }
            break;
        case State::Confidence:
            m_controller.rateConfidence(50);
            break;
        case State::FollowUp:
            m_controller.handle(Submit);
            break;
        case State::Additions:
            m_controller.handle(Continue);
            break;
        default:
            std::fputs("lost the way\n", stderr);
            std::abort();
        }
        until([&] {
            return state() != State::Captured
                && (state() != before || m_controller.session().plannedIndex() != planned);
        });
    }

    void stay()
    {
        m_clock.advance(Tick);
        if (state() == State::Answer || state() == State::Overtime || state() == State::FollowUp) {
            m_text += u'x';
            m_controller.setDraft(m_text);
        } else if (state() == State::Additions) {
            m_text += u'x';
            if (m_text.size() % LettersOfTwoSeconds == 0) // the page waits for two seconds without a key
                m_controller.setAddition(0, m_text);
        }
        m_controller.poll();
    }

    /// Reads queue behind writes.
    void flush()
    {
        const auto read = m_library.interviews();
        until([&] { return read.isFinished(); });
    }

    template <typename Condition> static void until(Condition condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    }

    Goal m_goal;
    ManualClock m_clock;
    Library m_library;
    SessionController m_controller;
    QString m_text;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--hold") {
        const QStringList arguments = QCoreApplication::arguments();
        return Holder(arguments[2], goals()[arguments[3].toInt()]).run();
    }
    TestInterviewKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_interviewkill.moc"
