// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bankexport.h"

#include "bank/markdownwriter.h"
#include "base/named.h"
#include "exchange/ankipackage.h"
#include "exchange/documenthtml.h"
#include "exchange/documentjson.h"
#include "exchange/documentselection.h"
#include "exchange/documenttable.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

static constexpr std::array Formats{
    Named{BankFormat::Markdown, "md"_L1},      Named{BankFormat::Html, "html"_L1},
    Named{BankFormat::Csv, "csv"_L1},          Named{BankFormat::AnkiText, "tsv"_L1},
    Named{BankFormat::AnkiPackage, "apkg"_L1}, Named{BankFormat::Json, "json"_L1},
};

QString bankFormatName(BankFormat format)
{
    return nameOf(Formats, format);
}

std::optional<BankFormat> bankFormatFromName(QStringView name)
{
    return valueOf(Formats, name);
}

Result<QByteArray> exportBank(const BankDocument &document, BankFormat format, const BankExportOptions &options)
{
    const BankDocument shown = options.withAnswers ? document : withoutAnswers(document);
    switch (format) {
    case BankFormat::Markdown:
        return writeBank(withMarks(shown, options.marks)).toUtf8();
    case BankFormat::Html:
        return documentToHtml(shown, options.marks, options.imageFolder).toUtf8();
    case BankFormat::Csv:
        return documentToCsv(shown, options.marks);
    case BankFormat::AnkiText:
        return documentToAnkiText(shown, options.marks);
    case BankFormat::AnkiPackage:
        return documentToAnkiPackage(shown, options.marks, options.now, options.imageFolder);
    case BankFormat::Json:
        return documentToJson(shown, options.marks);
    }
    Q_UNREACHABLE();
}

} // namespace Baiwen
