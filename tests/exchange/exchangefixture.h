// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/markdownreader.h"

#include <QFile>

namespace Baiwen {

/// What all formats that keep everything keep: not the lines, the diagnostics and the rule by which it was first read.
[[nodiscard]] inline BankDocument kept(BankDocument document)
{
    document.diagnostics.clear();
    document.rule = QuestionRule::Markers;
    document.questionLevel = 0;
    for (Topic &topic : document.topics)
        topic.line = 0;
    for (Question &question : document.questions)
        question.line = 0;
    return document;
}

[[nodiscard]] inline BankDocument readMarkdown(const QByteArray &text, const QString &file = QStringLiteral("list.md"))
{
    ReadOptions options;
    options.file = file;
    return readBank(text, options).value_or({});
}

/// Two topics, one below the other, three questions, and texts that other formats might trip over.
[[nodiscard]] inline BankDocument oddDocument()
{
    QFile file(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/exchange/odd.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the odd document is missing");
    return readMarkdown(file.readAll());
}

} // namespace Baiwen
