// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/progresscharts.h"

#include "gui/study/studytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ProgressCharts::Period;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ProgressCharts)
};

constexpr int MostTicks = 4;
constexpr int MostLabels = 8;

/// From 0 in steps of 1, 2 or 5 and their tens to what holds `largest`.
ChartAxis upTo(const QString &title, double largest)
{
    ChartAxis axis{title, 0, 1, 1};
    for (int ten = 1; axis.step * MostTicks < largest; ten *= 10) {
        for (const int step : {1, 2, 5}) {
            axis.step = double(step) * ten;
            if (axis.step * MostTicks >= largest)
                break;
        }
    }
    axis.to = std::max(1.0, std::ceil(largest / axis.step)) * axis.step;
    return axis;
}

/// A place for each of the names; labels where there is room for them, counted from the last.
ChartAxis placesOf(const QString &title, const QStringList &names)
{
    const auto count = int(names.size());
    const int every = (count + MostLabels - 1) / MostLabels;
    ChartAxis axis{title, -0.5, count - 0.5, 0};
    for (int i = 0; i < count; ++i) {
        if ((count - 1 - i) % std::max(1, every) == 0)
            axis.labels.append({double(i), names[i]});
    }
    return axis;
}

struct Span
{
    QDate from; ///< a day, or the first of a week
    AnswerCount count;
};

/// The latest periods, those without answers among them.
QList<Span> latest(const ProgressNumbers &numbers, Period period)
{
    const bool isWeek = period == Period::Week;
    const Qt::DayOfWeek first = QLocale().firstDayOfWeek();
    const AnswersByDay counts = isWeek ? answersByWeek(numbers.days, first) : numbers.days;
    const QDate last = isWeek ? weekOf(numbers.today, first) : numbers.today;
    const int shown = isWeek ? ProgressCharts::WeeksShown : ProgressCharts::DaysShown;
    QList<Span> spans;
    for (int i = shown - 1; i >= 0; --i) {
        const QDate from = last.addDays(isWeek ? -7LL * i : -i);
        spans.append({from, counts.value(from)});
    }
    return spans;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList shortDays(const QList<Span> &spans)
{
    QStringList names;
    for (const Span &span : spans)
        names << span.from.toString(u"MM-dd"_s);
    return names;
}

QString periodTitle(Period period)
{
    return period == Period::Week ? Text::tr("Week from") : Text::tr("Day");
}

AnswerCount sum(const QList<Span> &spans)
{
    AnswerCount all;
    for (const Span &span : spans)
        all += span.count;
    return all;
}

double minutes(std::chrono::milliseconds time)
{
    return double(time.count()) / 60'000.0;
}

/// For a table: the same in every language.
QString oneDecimal(double value)
{
    return QString::number(value, 'f', 1);
}

ChartTone tone(Grade grade)
{
    switch (grade) {
    case Grade::Again:
        return ChartTone::Error;
    case Grade::Hard:
        return ChartTone::Warning;
    case Grade::Good:
        return ChartTone::Accent;
    case Grade::Easy:
        return ChartTone::Good;
    }
    return ChartTone::Muted;
}

/// Classes of questions as bars with their counts; `labels` are short names for the axis.
template <size_t Size>
ChartData distribution(const QString &title, const QString &axis, const QStringList &names, const QStringList &labels,
                       const std::array<int, Size> &counts)
{
    ChartData data;
    data.title = title;
    data.x = placesOf(axis, names);
    data.x.labels.clear();
    for (int i = 0; i < names.size(); ++i)
        data.x.labels.append({double(i), labels[i]});
    data.y = upTo(Text::tr("Questions"), *std::ranges::max_element(counts));
    data.table.header = QStringList{axis, Text::tr("Questions")};
    ChartBars bars{Text::tr("Questions"), ChartTone::Accent, {}};
    for (int i = 0; i < names.size(); ++i) {
        const int count = counts.at(size_t(i));
        bars.values << count;
        data.barTexts << Text::tr("%1: %n question(s)", nullptr, count).arg(names[i]);
        data.table.rows.append({names[i], QString::number(count)});
    }
    data.bars = {bars};
    return data;
}

} // namespace

QString ProgressCharts::dayText(QDate day, const AnswerCount &count)
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (count.answers() == 0)
        return Text::tr("%1: no answers").arg(date);
    return Text::tr("%1: %n answer(s), %2", nullptr, count.answers()).arg(date, StudyText::duration(count.time));
}

QDate ProgressCharts::calendarBegin(QDate today)
{
    return weekOf(today, QLocale().firstDayOfWeek()).addDays(-7LL * (CalendarWeeks - 1));
}

ChartData ProgressCharts::calendar(const ProgressNumbers &numbers)
{
    ChartData data;
    data.title = Text::tr("A year of answers");
    data.table.header = QStringList{Text::tr("Day"), Text::tr("Answers"), Text::tr("Minutes")};
    const QDate from = calendarBegin(numbers.today);
    AnswerCount all;
    AnswerCount most;
    QDate mostOn;
    for (auto it = numbers.days.constEnd(); it != numbers.days.constBegin();) { // the latest first
        --it;
        if (it.key() < from)
            break;
        if (it.key() > numbers.today)
            continue; // the clock was set back
        all += it.value();
        if (it->answers() > most.answers()) {
            most = it.value();
            mostOn = it.key();
        }
        data.table.rows.append({iso(it.key()), QString::number(it->answers()), oneDecimal(minutes(it->time))});
    }
    if (all.answers() == 0) {
        data.summary = Text::tr("No answers within this year.");
        return data;
    }
    data.summary = Text::tr("Answers: %1. Days with answers: %2. The most: %3")
                       .arg(all.answers())
                       .arg(data.table.rows.size())
                       .arg(dayText(mostOn, most));
    return data;
}

ChartData ProgressCharts::answers(const ProgressNumbers &numbers, Period period)
{
    const QList<Span> spans = latest(numbers, period);
    ChartData data;
    data.title = period == Period::Week ? Text::tr("Answers a week, by grade") : Text::tr("Answers a day, by grade");
    data.x = placesOf({}, shortDays(spans));
    data.table.header = QStringList{periodTitle(period), Text::tr("Answers")};
    for (const Grade grade : AllGrades) {
        ChartBars bars{StudyText::grade(grade), tone(grade), {}};
        for (const Span &span : spans)
            bars.values << span.count.of(grade);
        data.bars << bars;
        data.table.header << bars.name;
    }
    int largest = 0;
    for (const Span &span : spans) {
        QStringList row{iso(span.from), QString::number(span.count.answers())};
        QStringList grades;
        for (const Grade grade : AllGrades) {
            row << QString::number(span.count.of(grade));
            grades << u"%1 %2"_s.arg(StudyText::grade(grade)).arg(span.count.of(grade));
        }
        data.table.rows << row;
        data.barTexts << Text::tr("%1: %n answer(s)", nullptr, span.count.answers()).arg(iso(span.from)) + u'\n'
                + grades.join(u" · "_s);
        largest = std::max(largest, span.count.answers());
    }
    data.y = upTo(Text::tr("Answers"), largest);
    const AnswerCount all = sum(spans);
    if (all.answers() == 0)
        data.summary = Text::tr("No answers in this time.");
    else
        data.summary = Text::tr("%n answer(s), %1 % of them Again.", nullptr, all.answers())
                           .arg(std::lround(100.0 * all.of(Grade::Again) / all.answers()));
    return data;
}

ChartData ProgressCharts::time(const ProgressNumbers &numbers, Period period)
{
    const QList<Span> spans = latest(numbers, period);
    ChartData data;
    data.title = period == Period::Week ? Text::tr("Time a week") : Text::tr("Time a day");
    data.x = placesOf({}, shortDays(spans));
    data.table.header =
        QStringList{periodTitle(period), Text::tr("Minutes"), Text::tr("Answers"), Text::tr("Seconds an answer")};
    ChartBars bars{Text::tr("Minutes"), ChartTone::Accent, {}};
    for (const Span &span : spans) {
        bars.values << minutes(span.count.time);
        const int answers = span.count.answers();
        data.barTexts << u"%1: %2"_s.arg(iso(span.from), StudyText::duration(span.count.time));
        data.table.rows.append({iso(span.from), oneDecimal(bars.values.last()), QString::number(answers),
                                answers > 0 ? oneDecimal(60 * bars.values.last() / answers) : u"–"_s});
    }
    data.y = upTo(Text::tr("Minutes"), *std::ranges::max_element(bars.values));
    data.bars = {bars};
    const AnswerCount all = sum(spans);
    data.summary = all.answers() == 0
        ? Text::tr("No answers in this time.")
        : Text::tr("%1 in all, %2 an answer.")
              .arg(StudyText::duration(all.time), StudyText::duration(all.time / all.answers()));
    return data;
}

ChartData ProgressCharts::retention(const ProgressNumbers &numbers, double desired)
{
    ChartData data;
    data.title = Text::tr("True retention by month");
    data.table.header = QStringList{Text::tr("Month"), Text::tr("Passed"), Text::tr("Reviews"),
                                    Text::tr("Retention, %"), Text::tr("± SE")};
    const QList<QDate> months =
        numbers.retention.keys().mid(std::max<qsizetype>(0, numbers.retention.size() - ProgressCharts::MonthsShown));
    ChartSeries series{Text::tr("True retention ± standard error"), false, true, {}};
    QStringList names;
    double lowest = 100 * desired;
    for (int i = 0; i < months.size(); ++i) {
        const TrueRetention month = numbers.retention[months[i]];
        const double share = 100 * month.share();
        const double error = 100 * month.standardError();
        names << months[i].toString(u"yyyy-MM"_s);
        series.points.append(
            {double(i), share, error,
             Text::tr("%1: %2 % of %n review(s) passed", nullptr, month.total).arg(names.last(), oneDecimal(share))});
        lowest = std::min(lowest, share - error);
        data.table.rows.append({names.last(), QString::number(month.passed), QString::number(month.total),
                                oneDecimal(share), oneDecimal(error)});
    }
    static constexpr double Step = 10;
    data.x = placesOf({}, names);
    data.y = {Text::tr("Passed, %"), std::clamp(Step * std::floor(lowest / Step), 0.0, 100 - 2 * Step), 100, Step};
    if (data.y.from < 50)
        data.y.step = 2 * Step;
    data.guide = {Text::tr("Desired retention"), data.x.from, 100 * desired, data.x.to, 100 * desired};
    data.series = {series};
    if (months.isEmpty()) {
        data.summary = Text::tr("Told from the first question on that comes back after a day or more.");
        return data;
    }
    const TrueRetention last = numbers.retention[months.last()];
    data.summary = Text::tr("%1: %2 %, desired %3 %. Of each question its first review of a day counts, after an "
                            "interval of a day or more.")
                       .arg(names.last(), oneDecimal(100 * last.share()), oneDecimal(100 * desired));
    return data;
}

ChartData ProgressCharts::forecast(const ProgressNumbers &numbers)
{
    const DueForecast &forecast = numbers.forecast;
    ChartData data;
    data.title = Text::tr("Due in the next %n day(s)", nullptr, int(forecast.days.size()));
    data.table = {{Text::tr("Day"), Text::tr("Due")}, {{Text::tr("Overdue"), QString::number(forecast.overdue)}}};
    ChartBars due{Text::tr("Due"), ChartTone::Accent, {}};
    ChartBars overdue{Text::tr("Overdue"), ChartTone::Warning, {}};
    QStringList names;
    for (int i = 0; i < forecast.days.size(); ++i) {
        const QDate day = numbers.today.addDays(i);
        const int late = i == 0 ? forecast.overdue : 0;
        names << day.toString(u"MM-dd"_s);
        due.values << forecast.days[i];
        overdue.values << late;
        data.barTexts << Text::tr("%1: %n due", nullptr, forecast.days[i]).arg(iso(day))
                + (late > 0 ? u'\n' + Text::tr("%n overdue", nullptr, late) : QString());
        data.table.rows.append({iso(day), QString::number(forecast.days[i])});
    }
    data.x = placesOf({}, names);
    // Labels from today on.
    data.x.labels.clear();
    for (int i = 0; i < names.size(); i += (int(names.size()) + MostLabels - 1) / MostLabels)
        data.x.labels.append({double(i), names[i]});
    double largest = 0;
    for (int i = 0; i < due.values.size(); ++i)
        largest = std::max(largest, due.values[i] + overdue.values[i]);
    data.y = upTo(Text::tr("Questions"), largest);
    data.bars = {due};
    if (forecast.overdue > 0)
        data.bars << overdue;
    const int all = std::accumulate(forecast.days.begin(), forecast.days.end(), 0);
    data.summary = Text::tr("Today %1, overdue %2, in all %3; without new questions and what is forgotten.")
                       .arg(forecast.days.value(0))
                       .arg(forecast.overdue)
                       .arg(all + forecast.overdue);
    return data;
}

ChartData ProgressCharts::stability(const ProgressNumbers &numbers)
{
    QStringList names;
    QStringList labels;
    int from = 0;
    for (const int end : StabilityEnds) {
        names << u"%1–%2"_s.arg(from).arg(end);
        labels << QString::number(from);
        from = end;
    }
    names << u"≥%1"_s.arg(from);
    labels << u"%1+"_s.arg(from);
    ChartData data = distribution(Text::tr("Stability"), Text::tr("Stability, days"), names, labels, numbers.stability);
    data.x.title = Text::tr("Stability from … days");
    data.summary = Text::tr("Days after which a question is recalled with a probability of 90 %.");
    return data;
}

ChartData ProgressCharts::difficulty(const ProgressNumbers &numbers)
{
    QStringList names;
    for (size_t i = 1; i <= numbers.difficulty.size(); ++i)
        names << QString::number(i);
    ChartData data = distribution(Text::tr("Difficulty"), Text::tr("Difficulty"), names, names, numbers.difficulty);
    data.summary = Text::tr("From 1, the easiest, to 10: the harder, the less a review strengthens the memory.");
    return data;
}

ChartData ProgressCharts::topics(const ProgressNumbers &numbers)
{
    ChartData data;
    data.title = Text::tr("Mastery by topic");
    data.table.header = QStringList{Text::tr("Topic"), Text::tr("Questions"), Text::tr("Mastered"),
                                    Text::tr("Learning"), Text::tr("New")};
    int questions = 0;
    int mastered = 0;
    for (const TopicMastery &topic : numbers.topics) {
        questions += topic.questions();
        mastered += topic.mastered;
        data.table.rows.append({topic.title, QString::number(topic.questions()), QString::number(topic.mastered),
                                QString::number(topic.learning), QString::number(topic.fresh)});
    }
    data.summary = Text::tr("%1 of %n question(s) mastered: they went well in the latest interview, or come back after "
                            "three weeks or more.",
                            nullptr, questions)
                       .arg(mastered);
    return data;
}

} // namespace Baiwen
