// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"

#include "bank/identity.h"
#include "bank/markdownreader.h"
#include "bank/textdecoding.h"
#include "base/whenfinished.h"
#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr auto RemovedFolder = "removed"_L1;

/// Names of the documents of a folder in their order.
QStringList documentNames(const QString &folder)
{
    return QDir(folder).entryList({u"*.md"_s}, QDir::Files | QDir::Readable, QDir::Name);
}

BankPtr ownBank(const QString &id, const BankDocument &document)
{
    return std::make_shared<const Bank>(id, document.title.isEmpty() ? id : document.title, document.language,
                                        QList<BankDocument>{document});
}

/// The rule that the user chose for a list, kept in its front matter so that the next start reads it alike.
QByteArray withRule(const QByteArray &bytes, QuestionRule rule)
{
    if (rule == QuestionRule::Automatic)
        return bytes;
    const QByteArray line = "rule: " + ruleName(rule).toUtf8() + '\n';
    static const QRegularExpression matter(u"\\A---[ \\t]*\\n(?:.*\\n)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"_s);
    const QString text = QString::fromUtf8(bytes);
    if (!matter.match(text).hasMatch())
        return "---\n" + line + "---\n\n" + bytes;
    static const QRegularExpression known(u"^rule:.*\\n"_s, QRegularExpression::MultilineOption);
    const qsizetype length = matter.match(text).capturedLength();
    QString head = text.first(length);
    head.remove(known);
    return head.insert(head.indexOf(u'\n') + 1, QString::fromUtf8(line)).toUtf8()
        + QStringView(text).sliced(length).toUtf8();
}

} // namespace

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"zh"_s;
}

Language languageFromCode(QStringView code)
{
    return code.startsWith("en"_L1, Qt::CaseInsensitive) ? Language::English : Language::Chinese;
}

BankPtr readBuiltInBank(Language language, const QString &folder)
{
    const QString languageFolder = folder + u'/' + languageCode(language);
    QList<BankDocument> documents;
    QString title;
    for (const QString &name : documentNames(languageFolder)) {
        ReadOptions options;
        options.file = name;
        options.bankId = Bank::BuiltInId;
        if (auto document = readBankFile(languageFolder + u'/' + name, options)) {
            if (title.isEmpty())
                title = document->title;
            documents.append(*std::move(document));
        } else {
            BankDocument failed;
            failed.diagnostics.append({name, 0, Diagnostic::Level::Error, document.error().message});
            documents.append(failed);
        }
    }
    return std::make_shared<const Bank>(Bank::BuiltInId, title, languageCode(language), documents);
}

QList<BankPtr> readOwnBanks(const QString &banksFolder)
{
    QList<BankPtr> banks;
    for (const QString &name : documentNames(banksFolder)) {
        const QString path = QDir(banksFolder).filePath(name);
        if (const auto document = readBankFile(path, {}))
            banks.append(ownBank(QFileInfo(path).completeBaseName(), *document));
    }
    return banks;
}

BankLibrary::BankLibrary(QString banksFolder, QObject *parent)
    : BankLibrary(std::move(banksFolder), u":/bank"_s, parent)
{ }

BankLibrary::BankLibrary(QString banksFolder, QString builtInFolder, QObject *parent)
    : QObject(parent)
    , m_banksFolder(std::move(banksFolder))
    , m_builtInFolder(std::move(builtInFolder))
{
    m_pool.setMaxThreadCount(1);
}

BankLibrary::~BankLibrary()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void BankLibrary::load(Language language)
{
    const auto index = static_cast<size_t>(language);
    if (!m_isRequested.at(index)) {
        m_isRequested.at(index) = true;
        whenFinished(QtConcurrent::run(
                         &m_pool, [language, folder = m_builtInFolder] { return readBuiltInBank(language, folder); }),
                     this, [this, index, language](const BankPtr &bank) {
                         m_builtIn.at(index) = bank;
                         Q_EMIT builtInLoaded(language);
                     });
    }
    if (std::exchange(m_ownAreRequested, true))
        return;
    for (const QString &name : documentNames(m_banksFolder))
        readOwnBank(QDir(m_banksFolder).filePath(name));
}

void BankLibrary::readOwnBank(const QString &path)
{
    ReadOptions options;
    options.stop = m_stop.get_token();
    whenFinished(QtConcurrent::run(&m_pool, [path, options] { return readBankFile(path, options); }), this,
                 [this, path, id = QFileInfo(path).completeBaseName()](const Result<BankDocument> &document) {
                     if (document)
                         insertOwnBank(ownBank(id, *document));
                     else
                         Q_EMIT bankFailed(path, document.error().message);
                 });
}

bool BankLibrary::isLoaded(Language language) const
{
    return builtIn(language) != nullptr;
}

BankPtr BankLibrary::builtIn(Language language) const
{
    return m_builtIn.at(static_cast<size_t>(language));
}

QList<BankPtr> BankLibrary::ownBanks() const
{
    return m_ownBanks;
}

QList<BankPtr> BankLibrary::banks(Language language) const
{
    QList<BankPtr> all = m_ownBanks;
    if (const BankPtr bank = builtIn(language))
        all.prepend(bank);
    return all;
}

BankLibrary::Location BankLibrary::find(const QString &questionId, Language preferred) const
{
    const Language other = preferred == Language::Chinese ? Language::English : Language::Chinese;
    for (const BankPtr &bank : QList<BankPtr>{builtIn(preferred), builtIn(other)} + m_ownBanks) {
        if (const Question *question = bank ? bank->find(questionId) : nullptr)
            return {bank, question};
    }
    return {};
}

QFuture<Result<BankCandidate>> BankLibrary::open(const QString &path, QuestionRule rule)
{
    const auto read = [path, rule, stop = m_stop.get_token(),
                       banksFolder = m_banksFolder](QPromise<Result<BankCandidate>> &promise) {
        promise.setProgressRange(0, 100);
        std::stop_source cancel;
        const std::stop_callback closing(stop, [&cancel] { cancel.request_stop(); });
        BankCandidate candidate;
        candidate.sourcePath = path;
        candidate.bankId = bankIdOfFile(path);
        candidate.rule = rule;
        ReadOptions options;
        options.rule = rule;
        options.stop = cancel.get_token();
        options.progress = [&promise, &cancel](int percent) {
            promise.setProgressValue(percent);
            if (promise.isCanceled())
                cancel.request_stop();
        };
        auto bytes = readDocumentBytes(path);
        if (!bytes) {
            promise.addResult(Result<BankCandidate>(Unexpected{bytes.error()}));
            return;
        }
        options.file = path;
        auto document = readBank(*bytes, options);
        if (!document) {
            promise.addResult(Result<BankCandidate>(Unexpected{document.error()}));
            return;
        }
        candidate.document = *std::move(document);
        if (const auto decoded = decodeText(*bytes))
            candidate.bytes = decoded->text.toUtf8();
        candidate.replacesExisting = QFileInfo::exists(QDir(banksFolder).filePath(candidate.bankId + ".md"_L1));
        promise.addResult(Result<BankCandidate>(std::move(candidate)));
    };
    return QtConcurrent::run(&m_pool, read);
}

QString BankLibrary::pathOf(const QString &bankId) const
{
    return QDir(m_banksFolder).filePath(bankId + ".md"_L1);
}

QString BankLibrary::removedPathOf(const QString &bankId) const
{
    return QDir(m_banksFolder).filePath(RemovedFolder + u'/' + bankId + ".md"_L1);
}

Result<void> BankLibrary::keep(const BankCandidate &candidate)
{
    if (!QDir().mkpath(m_banksFolder))
        return failure(tr("The folder “%1” cannot be made").arg(m_banksFolder));
    if (auto written = writeWholeFile(pathOf(candidate.bankId), withRule(candidate.bytes, candidate.rule)); !written)
        return written;
    insertOwnBank(ownBank(candidate.bankId, candidate.document));
    return {};
}

Result<void> BankLibrary::remove(const QString &bankId)
{
    const QString removed = removedPathOf(bankId);
    if (!QDir().mkpath(QFileInfo(removed).path()))
        return failure(tr("The folder “%1” cannot be made").arg(QFileInfo(removed).path()));
    if (QFileInfo::exists(pathOf(bankId)))
        QFile::remove(removed);
    QFile file(pathOf(bankId));
    if (!file.rename(removed))
        return failure(tr("“%1” cannot be moved").arg(file.fileName()), file.errorString());
    const auto it =
        std::find_if(m_ownBanks.cbegin(), m_ownBanks.cend(), [&](const BankPtr &bank) { return bank->id() == bankId; });
    if (it != m_ownBanks.cend()) {
        m_removed.insert(bankId, *it);
        m_ownBanks.erase(it);
        Q_EMIT ownBanksChanged();
    }
    return {};
}

Result<void> BankLibrary::restore(const QString &bankId)
{
    if (QFileInfo::exists(pathOf(bankId)))
        return failure(tr("A bank named “%1” is there already").arg(bankId));
    QFile file(removedPathOf(bankId));
    if (!file.rename(pathOf(bankId)))
        return failure(tr("“%1” cannot be moved").arg(file.fileName()), file.errorString());
    if (const BankPtr bank = m_removed.take(bankId))
        insertOwnBank(bank);
    else
        readOwnBank(pathOf(bankId));
    return {};
}

void BankLibrary::insertOwnBank(const BankPtr &bank)
{
    m_ownBanks.removeIf([&bank](const BankPtr &known) { return known->id() == bank->id(); });
    const auto after =
        std::upper_bound(m_ownBanks.cbegin(), m_ownBanks.cend(), bank, [](const BankPtr &a, const BankPtr &b) {
            const int order = a->title().localeAwareCompare(b->title());
            return order != 0 ? order < 0 : a->id() < b->id();
        });
    m_ownBanks.insert(after, bank);
    Q_EMIT ownBanksChanged();
}

} // namespace Baiwen
