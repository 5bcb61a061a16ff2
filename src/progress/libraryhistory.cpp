// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Library writes about interviews and studying.

#include "progress/library.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Baiwen {

QFuture<Result<void>> Library::saveInterview(const InterviewRecord &record)
{
    return writeInterview([record, now = m_clock.now()](LibraryStore &store) -> Result<QStringList> {
        if (auto saved = store.saveInterview(record, now); !saved)
            return Unexpected{saved.error()};
        QSet<QString> ids;
        for (const Attempt &attempt : record.attempts)
            ids.insert(attempt.questionId);
        return QStringList(ids.values());
    });
}

QFuture<Result<void>> Library::renameInterview(const QString &id, const QString &title)
{
    return writeInterview([id, title, now = m_clock.now()](LibraryStore &store) -> Result<QStringList> {
        if (auto renamed = store.renameInterview(id, title, now); !renamed)
            return Unexpected{renamed.error()};
        return QStringList();
    });
}

QFuture<Result<void>> Library::removeInterview(const QString &id)
{
    return writeInterview([id, now = m_clock.now()](LibraryStore &store) -> Result<QStringList> {
        if (auto removed = store.removeInterview(id, now); !removed)
            return Unexpected{removed.error()};
        return store.questionsOfInterview(id);
    });
}

QFuture<Result<void>> Library::restoreInterview(const QString &id)
{
    return writeInterview([id, now = m_clock.now()](LibraryStore &store) -> Result<QStringList> {
        if (auto restored = store.restoreInterview(id, now); !restored)
            return Unexpected{restored.error()};
        return store.questionsOfInterview(id);
    });
}

QFuture<Result<void>> Library::writeInterview(std::function<Result<QStringList>(LibraryStore &)> work)
{
    struct Change
    {
        QStringList questionIds;
        ProgressByQuestion progress;
    };
    auto change = std::make_shared<Change>();
    return write(
        [change, work = std::move(work)](LibraryWorker &worker) -> Result<void> {
            const auto ids = work(worker.store);
            if (!ids)
                return Unexpected{ids.error()};
            auto progress = worker.store.progress(*ids);
            if (!progress)
                return Unexpected{progress.error()};
            *change = {*ids, *std::move(progress)};
            return {};
        },
        [this, change] {
            updateProgress(change->questionIds, change->progress);
            Q_EMIT interviewsChanged();
        });
}

void Library::updateProgress(const QStringList &questionIds, const ProgressByQuestion &progress)
{
    QStringList changed;
    for (const QString &id : questionIds) {
        const QuestionProgress latest = progress.value(id);
        if (m_progress.value(id) == latest)
            continue;
        if (latest.attempts > 0)
            m_progress.insert(id, latest);
        else
            m_progress.remove(id);
        changed.append(id);
    }
    if (!changed.isEmpty())
        Q_EMIT progressChanged(changed);
}

QFuture<Result<void>> Library::addReview(const Review &review)
{
    return mark(
        {review.questionId}, [review](LibraryWorker &worker) { return worker.reviews.add(review); },
        [this, review] {
            if (review.kind != ReviewKind::Scheduled)
                return;
            QList<Review> &list = m_reviews[review.questionId];
            // At the end, unless the clock was set back.
            const auto place = std::ranges::upper_bound(list, std::tie(review.time, review.id), {},
                                                        [](const Review &r) { return std::tie(r.time, r.id); });
            list.insert(place, review);
            Q_EMIT reviewsChanged({review.questionId});
        });
}

QFuture<Result<void>> Library::retractReview(const QString &reviewId, const QString &questionId)
{
    return write(
        [reviewId, now = m_clock.now()](LibraryWorker &worker) {
            return worker.reviews.retract({reviewId, now});
        },
        [this, reviewId, questionId] {
            const auto list = m_reviews.find(questionId);
            if (list == m_reviews.end()
                || list->removeIf([&](const Review &review) { return review.id == reviewId; }) == 0)
                return;
            if (list->isEmpty())
                m_reviews.erase(list);
            Q_EMIT reviewsChanged({questionId});
        });
}

QFuture<Result<void>> Library::setCardMarks(const CardMarksByQuestion &marks)
{
    return mark(
        marks.keys(), [marks, now = m_clock.now()](LibraryWorker &worker) { return worker.cardMarks.set(marks, now); },
        [this, marks] {
            QStringList changed;
            for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
                if (m_cardMarks.value(it.key()) == *it)
                    continue;
                if (*it == CardMark())
                    m_cardMarks.remove(it.key());
                else
                    m_cardMarks.insert(it.key(), *it);
                changed << it.key();
            }
            if (!changed.isEmpty())
                Q_EMIT cardMarksChanged(changed);
        });
}

QFuture<Result<void>> Library::adoptParameters(const FsrsParameters &parameters, qsizetype items)
{
    auto adopted = std::make_shared<AdoptedParameters>(AdoptedParameters{parameters, items, {}});
    return write(
        [adopted, now = m_clock.now()](LibraryWorker &worker) -> Result<void> {
            const auto time = worker.parameters.adopt(adopted->parameters, adopted->items, now);
            if (!time)
                return Unexpected{time.error()};
            adopted->adoptedAt = *time;
            return {};
        },
        [this, adopted] {
            m_parameters = *adopted;
            Q_EMIT parametersChanged();
        });
}

} // namespace Baiwen
