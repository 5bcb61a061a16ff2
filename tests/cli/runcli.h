// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace Baiwen {

/// What a command line did, run in this process on streams in memory.
struct CliRun
{
    ExitCode code = ExitCode::Usage;
    QString output;
    QString errors;

    [[nodiscard]] QStringList outputLines() const { return output.split(u'\n', Qt::SkipEmptyParts); }
};

/// `arguments` without the program's name.
[[nodiscard]] inline CliRun runCli(const QStringList &arguments, const QByteArray &standardInput = {})
{
    QBuffer input;
    input.setData(standardInput);
    QBuffer output;
    QBuffer errors;
    if (!input.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly) || !errors.open(QIODevice::WriteOnly))
        qFatal("a buffer does not open");

    const CommandLine commandLine(QStringList{QStringLiteral("baiwen")} + arguments);
    if (!commandLine.isCommand())
        qFatal("these arguments open the window");
    const ExitCode code = commandLine.run(input, output, errors);
    return {code, QString::fromUtf8(output.data()), QString::fromUtf8(errors.data())};
}

/// Writes a file into a folder; returns its path.
[[nodiscard]] inline QString writeFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

/// A document of our dialect without a fault: two topics, one below the other, and two questions.
inline QByteArray soundDocument()
{
    return R"(---
title: 推理小题库
language: zh
---

# 推理部署
<!-- id: inference -->
怎样把模型放到线上。

## KV 缓存
<!-- id: inference.kv-cache -->

### 1. KV Cache 的显存怎么算？
<!-- id: kv-cache-bytes; level: 2; kind: calculation; minutes: 3; tags: kv-cache, gqa -->

**答案：** 每个 token 存 2·层数·KV 头数·头维·字节数。

1. **公式：** 两份，每层都有 <!-- vital; calc: 2*80*8*128*2 = 327680 -->
2. **省法：** 减少 KV 头数 <!-- also: GQA -->

**解析：** 考的是能否把公式写全。

**误区：**
- 用查询头数代替 KV 头数

**追问：**
- [前缀缓存能省多少？](question:caching-a-prefix)
- 量化能省多少？

**参考：**
- GQA: Training Generalized Multi-Query Transformer Models (2023), arXiv:2305.13245

### 2. 前缀缓存省了什么？
<!-- id: caching-a-prefix -->

**答案：** 省去公共前缀的预填充。

1. **条件：** 前缀逐个 token 相同 <!-- vital -->
2. **收益：** 首字延迟下降

**参考：**
- Efficient Memory Management for Large Language Model Serving with PagedAttention (2023), arXiv:2309.06180
)";
}

} // namespace Baiwen
