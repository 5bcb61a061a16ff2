// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/score.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

namespace {

constexpr int VitalWeight = 2;
constexpr int PassMark = 60;
constexpr int VitalErrorCap = 59;

/// One term of the weighted sum; absent when unrated.
struct Part
{
    DeductionReason reason;
    double weight;
    std::optional<double> value; ///< 0 to 1
};

std::optional<double> coverageOf(const QList<PointCredit> &points)
{
    double got = 0;
    double all = 0;
    for (const PointCredit &point : points) {
        all += point.weight;
        got += point.weight * (point.credit == Credit::Full ? 1.0 : point.credit == Credit::Half ? 0.5 : 0.0);
    }
    return all > 0 ? std::optional(got / all) : std::nullopt;
}

std::optional<double> rated(std::optional<int> rating)
{
    return rating ? std::optional((*rating - 1) / 4.0) : std::nullopt;
}

double overtimeFactor(std::chrono::milliseconds overtime, std::chrono::milliseconds grace)
{
    if (overtime.count() <= 0)
        return 1.0;
    return grace.count() <= 0 ? 0.9 : 1.0 - 0.1 * std::min(1.0, double(overtime.count()) / double(grace.count()));
}

/// Takes points off a score in steps. The steps are rounded as the running total is, so that they always add up.
class Tally final
{
public:
    void lowerTo(double score, DeductionReason reason)
    {
        // The least nudge keeps 84.5 that arrives as 84.49999… from rounding the other way than by hand.
        const int rounded = int(std::floor(score + 0.5 + 1e-9));
        if (rounded < m_rounded)
            m_deductions.append({reason, m_rounded - rounded});
        m_exact = score;
        m_rounded = rounded;
    }
    void multiply(double factor, DeductionReason reason) { lowerTo(m_exact * factor, reason); }
    void subtract(double points, DeductionReason reason) { lowerTo(m_exact - points, reason); }

    [[nodiscard]] int score() const { return m_rounded; }
    [[nodiscard]] const QList<Deduction> &deductions() const { return m_deductions; }

private:
    double m_exact = 100;
    int m_rounded = 100;
    QList<Deduction> m_deductions;
};

bool isPlainlyNothing(const Attempt &attempt, AnswerMode mode)
{
    const bool hasCredit = attempt.assessment
        && std::ranges::any_of(attempt.assessment->points,
                               [](const PointCredit &point) { return point.credit != Credit::None; });
    const bool gaveUp = attempt.outcome == Outcome::Skipped || attempt.outcome == Outcome::DontKnow;
    return !hasCredit && (gaveUp || (mode == AnswerMode::Typed && isTooShort(attempt.answer)));
}

bool hasMissedVital(const QList<PointCredit> &points)
{
    return std::ranges::any_of(
        points, [](const PointCredit &point) { return point.weight >= VitalWeight && point.credit == Credit::None; });
}

} // namespace

std::optional<QuestionScore> scoreOf(const Attempt &attempt, AnswerMode mode, std::chrono::milliseconds grace)
{
    if (attempt.outcome == Outcome::Open || attempt.outcome == Outcome::Abandoned)
        return std::nullopt;
    const Assessment assessment = attempt.assessment.value_or(Assessment());
    QuestionScore score;
    score.countsInTrends = attempt.hints == 0;
    score.missedVital = hasMissedVital(assessment.points);
    score.isWeak = true;
    if (isPlainlyNothing(attempt, mode)) {
        const bool isShort = attempt.outcome == Outcome::Answered || attempt.outcome == Outcome::TimedOut;
        score.deductions = {{isShort ? DeductionReason::TooShort : DeductionReason::GaveUp, 100}};
        return score;
    }

    const Part parts[] = {
        {DeductionReason::Coverage, 0.65, coverageOf(assessment.points)},
        {DeductionReason::Depth, 0.20, rated(assessment.depth)},
        {DeductionReason::Structure, 0.15, rated(assessment.structure)},
    };
    double weights = 0;
    for (const Part &part : parts)
        weights += part.value ? part.weight : 0;
    if (weights == 0)
        return std::nullopt;

    Tally tally;
    for (const Part &part : parts) {
        if (part.value)
            tally.subtract(100 * part.weight / weights * (1 - *part.value), part.reason);
    }
    tally.multiply(std::max(0.0, 1 - 0.30 * assessment.majorErrors - 0.10 * assessment.minorErrors),
                   DeductionReason::Errors);
    tally.multiply(overtimeFactor(attempt.overtime, grace), DeductionReason::Overtime);
    if (attempt.hints > 0)
        tally.multiply(0.8, DeductionReason::Hints);
    if (assessment.majorErrorOnVital && tally.score() > VitalErrorCap)
        tally.lowerTo(VitalErrorCap, DeductionReason::MajorErrorOnVital);

    score.value = tally.score();
    score.deductions = tally.deductions();
    score.isWeak = score.value < PassMark || score.missedVital || assessment.majorErrors > 0;
    return score;
}

bool isTooShort(QStringView answer)
{
    int han = 0;
    int words = 0;
    bool isInWord = false;
    for (const char32_t character : answer.toUcs4()) {
        const bool isHan = QChar::script(character) == QChar::Script_Han;
        const bool isWord = !isHan && QChar::isLetterOrNumber(character);
        han += isHan ? 1 : 0;
        words += isWord && !isInWord ? 1 : 0;
        isInWord = isWord;
    }
    return han * 15 + words * 25 < 25 * 15;
}

Band bandOf(double score)
{
    if (score >= 90)
        return Band::Excellent;
    if (score >= 75)
        return Band::Good;
    if (score >= PassMark)
        return Band::Adequate;
    return score >= 40 ? Band::Partial : Band::Poor;
}

static double weightOf(int level)
{
    return 1.0 + 0.25 * (std::clamp(level, 1, 3) - 1);
}

std::optional<MeanScore> meanScore(const QList<LevelScore> &scores)
{
    if (scores.isEmpty())
        return std::nullopt;
    double weights = 0;
    double sum = 0;
    for (const LevelScore &score : scores) {
        weights += weightOf(score.level);
        sum += weightOf(score.level) * score.score;
    }
    MeanScore result;
    result.n = int(scores.size());
    result.mean = sum / weights;
    if (result.n > 1) {
        double squares = 0;
        for (const LevelScore &score : scores)
            squares += std::pow(weightOf(score.level) * (score.score - result.mean), 2);
        result.standardError = std::sqrt(double(result.n) / (result.n - 1) * squares) / weights;
    }
    return result;
}

double topicScore(const QList<int> &scores)
{
    constexpr int PriorAnswers = 3;
    int sum = PriorAnswers * PassMark;
    for (const int score : scores)
        sum += score;
    return double(sum) / double(scores.size() + PriorAnswers);
}

} // namespace Baiwen
