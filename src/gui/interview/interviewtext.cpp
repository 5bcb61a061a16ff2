// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/interviewtext.h"

#include "bank/markdownhtml.h"
#include "gui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::InterviewText)
};
} // namespace

QString InterviewText::clock(qint64 seconds)
{
    const qint64 size = qAbs(seconds);
    return u"%1%2:%3"_s.arg(seconds < 0 ? u"+"_s : QString()).arg(size / 60).arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString InterviewText::clock(std::chrono::milliseconds duration)
{
    return clock(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

QString InterviewText::timeLeft(qint64 seconds)
{
    const int minutes = static_cast<int>(qAbs(seconds) / 60);
    const int rest = static_cast<int>(qAbs(seconds) % 60);
    QStringList parts;
    if (minutes > 0)
        parts << Text::tr("%n minute(s)", nullptr, minutes);
    if (rest > 0 || minutes == 0)
        parts << Text::tr("%n second(s)", nullptr, rest);
    const QString time = parts.join(u' ');
    return seconds < 0 ? Text::tr("%1 over").arg(time) : Text::tr("%1 left").arg(time);
}

QString InterviewText::stage(ClockStage stage)
{
    switch (stage) {
    case ClockStage::Plain:
        return Text::tr("Plenty of time");
    case ClockStage::Green:
        return Text::tr("Good time");
    case ClockStage::Yellow:
        return Text::tr("Wrap up");
    case ClockStage::Red:
        return Text::tr("Overtime");
    }
    return {};
}

QString InterviewText::phase(InterviewState state)
{
    switch (state) {
    case InterviewState::Countdown:
        return Text::tr("Get ready");
    case InterviewState::Prep:
        return Text::tr("Preparing");
    case InterviewState::Answer:
        return Text::tr("Answering");
    case InterviewState::Overtime:
        return Text::tr("Overtime");
    case InterviewState::FollowUp:
        return Text::tr("Follow-up question");
    case InterviewState::Break:
        return Text::tr("Break");
    case InterviewState::Additions:
        return Text::tr("Additions");
    case InterviewState::Captured:
    case InterviewState::Confidence:
        return Text::tr("Answer taken");
    case InterviewState::Review:
    case InterviewState::ReviewAll:
        return Text::tr("Reviewing");
    case InterviewState::Paused:
        return Text::tr("Paused");
    case InterviewState::Suspended:
        return Text::tr("The machine slept");
    default:
        return {};
    }
}

QString InterviewText::answerMode(AnswerMode mode)
{
    return mode == AnswerMode::Typed ? Text::tr("Typed") : Text::tr("Aloud");
}

QString InterviewText::title(const QString &title, const QDateTime &startedAt)
{
    return title.isEmpty() ? QLocale().toString(startedAt.toLocalTime(), QLocale::ShortFormat) : title;
}

QString InterviewText::creditIcon(Credit credit)
{
    return credit == Credit::Full ? u"check"_s : credit == Credit::Half ? u"half"_s : u"cross"_s;
}

QString InterviewText::credit(Credit credit)
{
    return credit == Credit::Full ? Text::tr("Said") : credit == Credit::Half ? Text::tr("Half") : Text::tr("Missed");
}

QColor InterviewText::creditColour(Credit credit, const Tokens &tokens)
{
    return credit == Credit::Full ? tokens.jade : credit == Credit::Half ? tokens.amber : tokens.cinnabar;
}

QColor InterviewText::scoreColour(int score, const Tokens &tokens)
{
    static constexpr int Good = 75;
    static constexpr int Passing = 60;
    return score >= Good ? tokens.jade : score >= Passing ? tokens.amber : tokens.cinnabar;
}

QString InterviewText::length(const QString &answer)
{
    int han = 0;
    int words = 0;
    bool inWord = false;
    const QList<uint> points = answer.toUcs4();
    for (const uint point : points) {
        const bool isHan = QChar::script(point) == QChar::Script_Han;
        const bool isWord = !isHan && QChar::isLetterOrNumber(point);
        han += isHan;
        words += isWord && !inWord;
        inWord = isWord || (inWord && (point == u'-' || point == u'\'' || point == u'_' || point == u'.'));
    }
    if (han == 0)
        return Text::tr("%n word(s)", nullptr, words);
    const QString characters = Text::tr("%n character(s)", nullptr, han);
    return words == 0 ? characters : Text::tr("%1, %2").arg(characters, Text::tr("%n word(s)", nullptr, words));
}

QStringList InterviewText::hints(const Question &question)
{
    QStringList hints;
    if (!question.hint.isEmpty())
        hints << markdownToPlainText(question.hint);
    for (const KeyPoint &point : question.points) {
        if (point.vital && !point.term.isEmpty())
            hints << markdownToPlainText(point.term);
    }
    return hints;
}

} // namespace Baiwen
