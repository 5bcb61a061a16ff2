// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bankimport.h"

#include "bank/identity.h"
#include "bank/markdownreader.h"
#include "bank/markdownwriter.h"
#include "exchange/ankiimport.h"
#include "exchange/documentjson.h"
#include "exchange/markdowntree.h"
#include "exchange/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankImport)
};

/// "folder/" is named as "folder" is.
QString cleaned(const QString &path)
{
    return QFileInfo(path).isDir() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : path;
}

Result<BankDocument> readDocument(const QString &path, const ImportOptions &options, ImportedBank &imported)
{
    const ImportFormat format = importFormatOf(path, options);
    if (format == ImportFormat::MarkdownFolder)
        return documentFromFolder(path, bankIdOfFile(path));
    if (format == ImportFormat::MarkdownZip)
        return documentFromZip(path, bankIdOfFile(path));
    if (format == ImportFormat::AnkiPackage) {
        Result<ImportedPackage> package = documentFromAnki(path, bankIdOfFile(path));
        if (!package)
            return Unexpected{package.error()};
        imported.media = std::move(package->media);
        return std::move(package->document);
    }
    const Result<QByteArray> bytes = readDocumentBytes(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    if (format == ImportFormat::Json)
        return documentFromJson(*bytes, path);
    if (format == ImportFormat::Table) {
        Result<ImportedTable> table = documentFromTable(*bytes, {path, options.columns, options.hasHeader});
        if (!table)
            return Unexpected{table.error()};
        imported.mapping = table->mapping;
        return std::move(table->document);
    }
    ReadOptions reading;
    reading.file = path;
    return readBank(*bytes, reading);
}

} // namespace

ImportFormat importFormatOf(const QString &path, const ImportOptions &options)
{
    if (QFileInfo(path).isDir())
        return ImportFormat::MarkdownFolder;
    QFile file(path);
    const QByteArray beginning = file.open(QIODevice::ReadOnly) ? file.read(64) : QByteArray();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "apkg"_L1 || ending == "colpkg"_L1)
        return ImportFormat::AnkiPackage;
    if (beginning.startsWith("PK\3\4") || beginning.startsWith("PK\5\6")) {
        const Result<ZipArchive> archive = ZipArchive::open(path);
        return archive && isAnkiPackage(*archive) ? ImportFormat::AnkiPackage : ImportFormat::MarkdownZip;
    }
    if (ending == "csv"_L1 || ending == "tsv"_L1 || beginning.startsWith("#separator:"))
        return ImportFormat::Table;
    if (ending == "txt"_L1 && (options.hasHeader || !options.columns.isEmpty()))
        return ImportFormat::Table;
    if (ending == "json"_L1)
        return ImportFormat::Json;
    return ending == "zip"_L1 ? ImportFormat::MarkdownZip : ImportFormat::Markdown;
}

Result<BankCandidate> candidateOf(const BankDocument &document, const QString &path, const QString &banksFolder)
{
    BankCandidate candidate;
    candidate.sourcePath = path;
    candidate.bankId = bankIdOfFile(path);
    candidate.bytes = writeBank(document).toUtf8();
    candidate.replacesExisting = QFileInfo::exists(QDir(banksFolder).filePath(candidate.bankId + ".md"_L1));
    ReadOptions options;
    options.file = path;
    options.bankId = candidate.bankId;
    Result<BankDocument> read = readBank(candidate.bytes, options);
    if (!read)
        return Unexpected{read.error()};
    candidate.document = *std::move(read);
    // The lines of what was written are no lines of the source's.
    candidate.document.diagnostics = document.diagnostics;
    const bool isWhole = candidate.document.questions.size() == document.questions.size();
    for (qsizetype i = 0; i < candidate.document.questions.size(); ++i)
        candidate.document.questions[i].line = isWhole ? document.questions[i].line : 0;
    if (!isWhole)
        candidate.document.diagnostics.append(
            {path, 0, Diagnostic::Level::Warning,
             Text::tr("Of %1 entries %2 questions were made: headings within their texts were taken for others")
                 .arg(document.questions.size())
                 .arg(candidate.document.questions.size())});
    return candidate;
}

Result<ImportedBank> importBank(const QString &path, const QString &banksFolder, const ImportOptions &options)
{
    const QString source = cleaned(path);
    ImportedBank imported;
    const Result<BankDocument> document = readDocument(source, options, imported);
    if (!document)
        return Unexpected{document.error()};
    Result<BankCandidate> candidate = candidateOf(*document, source, banksFolder);
    if (!candidate)
        return Unexpected{candidate.error()};
    imported.candidate = *std::move(candidate);
    return imported;
}

} // namespace Baiwen
