// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/plan.h"

#include "interview/timing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <random>
#include <ranges>

namespace Baiwen {

namespace {

/// A number below `bound`, each equally likely. std::uniform_int_distribution would differ between standard libraries.
quint64 drawBelow(quint64 bound, std::mt19937_64 &random)
{
    const quint64 tooHigh = std::mt19937_64::max() - std::mt19937_64::max() % bound;
    quint64 number = random();
    while (number >= tooHigh)
        number = random();
    return number % bound;
}

/// Fisher and Yates, as in Knuth, TAOCP 2, 3.4.2, algorithm P. std::shuffle may differ between standard libraries.
void shuffle(QList<Candidate> &candidates, std::mt19937_64 &random)
{
    for (qsizetype left = candidates.size(); left > 1; --left)
        candidates.swapItemsAt(left - 1, qsizetype(drawBelow(quint64(left), random)));
}

bool isInScope(const InterviewConfig &config, const Candidate &candidate)
{
    switch (config.source) {
    case QuestionSource::All:
        break;
    case QuestionSource::Bookmarks:
        if (!candidate.bookmarked)
            return false;
        break;
    case QuestionSource::Weak:
        if (!candidate.weak)
            return false;
        break;
    case QuestionSource::Due:
        if (!candidate.due)
            return false;
        break;
    }
    const auto isChosenTopic = [&config](const QString &id) { return config.topicIds.contains(id); };
    return (config.language == InterviewLanguage::Mixed || candidate.language == interviewLanguageName(config.language))
        && (config.levels.isEmpty() || config.levels.contains(candidate.level))
        && (config.kinds.isEmpty() || (candidate.kind && config.kinds.contains(*candidate.kind)))
        && (config.collection.isEmpty() || candidate.collection == config.collection)
        && (config.topicIds.isEmpty() || std::ranges::any_of(candidate.topicPath, isChosenTopic));
}

QString leafOf(const Candidate &candidate)
{
    return candidate.topicPath.isEmpty() ? QString() : candidate.topicPath.last();
}

int levelOf(const Candidate &candidate)
{
    return candidate.level == 0 ? 2 : candidate.level;
}

/// In the order in which a shortfall is made good. Learning has no share of its own: seen, and neither due nor
/// mastered.
enum Group { Review, Unseen, Mastered, Learning, GroupCount };

Group groupOf(const Candidate &candidate)
{
    if (candidate.due || candidate.weak)
        return Review;
    if (!candidate.seen)
        return Unseen;
    return candidate.mastered ? Mastered : Learning;
}

/// 40 %, 40 %, 20 % of `count`: the first two rounded to nearest, the rest for the check on mastered ones. A single
/// question is one to review.
std::array<int, GroupCount> sharesOf(int count)
{
    const int share = std::max(1, (2 * count + 2) / 5);
    const int unseen = std::min(share, count - share);
    return {share, unseen, count - share - unseen, 0};
}

/// Takes questions out of a shuffled pool, group by group, with no more from one leaf than can be helped.
class Drawing final
{
public:
    Drawing(QList<Candidate> pool, int count)
        : m_pool(std::move(pool))
        , m_count(std::min(count, int(m_pool.size())))
    {
        int leafLimit = std::max(1, count * 2 / 5);
        int shortfall = 0;
        const std::array<int, GroupCount> shares = sharesOf(count);
        for (int group = Review; group < GroupCount; ++group)
            shortfall = take(Group(group), shares[group] + shortfall, leafLimit);
        // Nothing is left that keeps to every share: fill from any group, and then from leaves that have had theirs.
        while (m_drawn.size() < m_count) {
            for (const Group group : {Review, Unseen, Learning, Mastered})
                take(group, static_cast<int>(m_count - m_drawn.size()), leafLimit);
            ++leafLimit;
        }
    }

    [[nodiscard]] QList<Candidate> drawn() && { return std::move(m_drawn); }

private:
    /// Returns how many of those wanted were not to be had.
    int take(Group group, int wanted, int leafLimit)
    {
        for (auto it = m_pool.begin(); it != m_pool.end() && wanted > 0 && m_drawn.size() < m_count;) {
            int &fromLeaf = m_fromLeaf[leafOf(*it)];
            if (groupOf(*it) == group && fromLeaf < leafLimit) {
                ++fromLeaf;
                --wanted;
                m_drawn.append(*it);
                it = m_pool.erase(it);
            } else {
                ++it;
            }
        }
        return wanted;
    }

    QList<Candidate> m_pool;
    qsizetype m_count;
    QList<Candidate> m_drawn;
    QHash<QString, int> m_fromLeaf;
};

/// Whether so many can be laid out with no two neighbours from one leaf: when no leaf has more than every other place.
bool canBeSpread(const QHash<QString, int> &leaves, int count)
{
    return std::ranges::all_of(leaves, [count](int fromLeaf) { return fromLeaf <= (count + 1) / 2; });
}

/// Medium first, then from hard to easy, so that the close is the easiest; out of turn where neighbours would share a
/// leaf.
QList<Candidate> ordered(QList<Candidate> questions)
{
    QHash<QString, int> leaves;
    for (const Candidate &question : std::as_const(questions))
        ++leaves[leafOf(question)];

    std::ranges::stable_sort(questions, std::ranges::greater(), levelOf);
    QList<Candidate> result;
    QString previous;
    bool isFirst = true;
    while (!questions.isEmpty()) {
        const auto fits = [&](const Candidate &question) {
            const QString leaf = leafOf(question);
            if (!isFirst && leaf == previous)
                return false;
            QHash<QString, int> rest = leaves;
            --rest[leaf];
            return canBeSpread(rest, int(questions.size()) - 1);
        };
        // Where neighbours cannot be helped, the leaf that presses most goes first.
        const auto pressing = [&](const Candidate &question) {
            const QString leaf = leafOf(question);
            return !isFirst && leaf == previous ? 0 : leaves.value(leaf);
        };
        auto next = questions.end();
        if (isFirst)
            next = std::ranges::find_if(questions, [&](const Candidate &q) { return levelOf(q) == 2 && fits(q); });
        if (next == questions.end())
            next = std::ranges::find_if(questions, fits);
        if (next == questions.end())
            next = std::ranges::max_element(questions, std::ranges::less(), pressing);
        previous = leafOf(*next);
        isFirst = false;
        --leaves[previous];
        result.append(*next);
        questions.erase(next);
    }
    return result;
}

PlannedQuestion planned(const Candidate &candidate, const InterviewConfig &config)
{
    PlannedQuestion question;
    question.questionId = candidate.questionId;
    question.language = candidate.language;
    question.topicId = leafOf(candidate);
    question.level = candidate.level;
    question.kind = candidate.kind;
    question.timing = timingFor(candidate.kind, candidate.minutes, config.answerMode, config.timeMultiplier);
    question.followUps =
        candidate.followUps.first(std::min<qsizetype>(candidate.followUps.size(), std::clamp(config.followUps, 0, 2)));
    return question;
}

QList<PlannedQuestion> draw(const InterviewConfig &config, const QList<Candidate> &pool, int count)
{
    QList<PlannedQuestion> questions;
    for (const Candidate &candidate : ordered(Drawing(pool, count).drawn()))
        questions.append(planned(candidate, config));
    return questions;
}

/// As many as fit in the time, at least one.
QList<PlannedQuestion> drawWithin(std::chrono::milliseconds time, const InterviewConfig &config,
                                  const QList<Candidate> &pool)
{
    QList<PlannedQuestion> questions = draw(config, pool, 1);
    for (int count = 2; count <= pool.size(); ++count) {
        QList<PlannedQuestion> more = draw(config, pool, count);
        if (plannedLength(more, config.timeMultiplier) > time)
            break;
        questions = std::move(more);
    }
    return questions;
}

} // namespace

InterviewPlan makePlan(const InterviewConfig &config, const QList<Candidate> &candidates)
{
    QList<Candidate> pool;
    std::ranges::copy_if(candidates, std::back_inserter(pool),
                         [&config](const Candidate &candidate) { return isInScope(config, candidate); });
    std::ranges::sort(pool, [](const Candidate &a, const Candidate &b) {
        return std::tie(a.questionId, a.language) < std::tie(b.questionId, b.language);
    });
    std::mt19937_64 random(config.seed);
    shuffle(pool, random);

    InterviewPlan plan;
    QSet<QString> ids;
    pool.removeIf([&ids](const Candidate &candidate) {
        const bool isOtherLanguage = ids.contains(candidate.questionId);
        ids.insert(candidate.questionId);
        return isOtherLanguage;
    });
    plan.inScope = int(pool.size());
    plan.askedRecently =
        int(pool.removeIf([](const Candidate &candidate) { return candidate.recent && !candidate.due; }));

    const int wanted = std::max(1, config.count);
    if (!pool.isEmpty())
        plan.questions = config.totalTime ? drawWithin(*config.totalTime, config, pool) : draw(config, pool, wanted);
    plan.length = plannedLength(plan.questions, config.timeMultiplier);

    const bool usesUpTheTime = config.totalTime && plan.length >= *config.totalTime;
    const bool isShort =
        config.totalTime ? plan.questions.size() == pool.size() && !usesUpTheTime : plan.questions.size() < wanted;
    if (plan.inScope == 0)
        plan.shortage = PlanShortage::NothingInScope;
    else if (isShort && (config.totalTime ? plan.askedRecently > 0 : plan.inScope >= wanted))
        plan.shortage = PlanShortage::AskedRecently;
    else if (isShort)
        plan.shortage = PlanShortage::ScopeTooSmall;
    return plan;
}

} // namespace Baiwen
