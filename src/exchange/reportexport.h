// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "interview/report.h"

#include <QByteArray>

#include <functional>

namespace Baiwen {

enum class ReportFormat { Markdown, Html, Pdf, Json };

/// "md", "html", "pdf", "json": the word on the command line and the ending of the file.
[[nodiscard]] QString reportFormatName(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromName(QStringView name);

[[nodiscard]] QString reportToMarkdown(const InterviewRecord &record, const InterviewReport &report);

/// One file that loads nothing: style inside, every text of the user's and the bank's escaped.
[[nodiscard]] QString reportToHtml(const InterviewRecord &record, const InterviewReport &report);

/// An object whose names are fixed, for scripts: times in milliseconds and ISO 8601 UTC, scores as numbers, what there
/// is not as null.
[[nodiscard]] QByteArray reportToJson(const InterviewRecord &record, const InterviewReport &report);

/// Draws pages, which needs fonts and so stands in gui/: the HTML above in, a PDF document out.
using PdfWriter = std::function<Result<QByteArray>(const QString &html)>;

/// The bytes of a file of any format. Fails as the writer of pages does, or when there is none.
[[nodiscard]] Result<QByteArray> reportTo(ReportFormat format, const InterviewRecord &record,
                                          const InterviewReport &report, const PdfWriter &writePdf);

/// "Interview 2026-03-14 0926.md", without what a file system refuses.
[[nodiscard]] QString reportFileName(const InterviewRecord &record, ReportFormat format);

} // namespace Baiwen
