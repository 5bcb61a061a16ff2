// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/trainingset.h"

#include <QByteArray>
#include <QFile>

namespace Baiwen {

/// "3@0 1@5 …": the answers of one question, grade@days.
[[nodiscard]] inline std::vector<TrainingReview> answersFrom(const QByteArray &line)
{
    std::vector<TrainingReview> answers;
    for (const QByteArray &word : line.split(' ')) {
        const QList<QByteArray> parts = word.split('@');
        answers.push_back({static_cast<Grade>(parts.at(0).toInt()), parts.at(1).toInt()});
    }
    return answers;
}

/// A question a line; no times, so the order of the lines stands for theirs.
[[nodiscard]] inline TrainingSet answerLog(const QByteArray &text)
{
    TrainingSet set;
    for (const QByteArray &line : text.trimmed().split('\n'))
        set.addQuestion(answersFrom(line));
    return set;
}

/// A log in tests/data/study: generated answers of learners who forget as FSRS-6 says, with parameters of their own.
[[nodiscard]] inline TrainingSet answerLogFile(const QString &name)
{
    QFile file(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/study/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return answerLog(file.readAll());
}

/// The 128 items of vector O of the specification.
[[nodiscard]] inline TrainingSet publishedLog()
{
    TrainingSet set;
    for (int c = 0; c < 32; ++c) {
        const std::vector<TrainingReview> answers{
            {Grade::Good, 0},
            {Grade::Good, 2},
            {c % 6 == 0       ? Grade::Again
                 : c % 4 == 0 ? Grade::Easy
                              : Grade::Good,
             3 + c % 7},
            {c % 5 == 0       ? Grade::Hard
                 : c % 3 == 0 ? Grade::Again
                              : Grade::Easy,
             1 + 3 * c % 11},
            {c % 7 == 0 ? Grade::Again : Grade::Good, 2 + 5 * c % 17},
        };
        set.addQuestion(answers);
    }
    return set;
}

} // namespace Baiwen
