// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <array>
#include <stop_token>

namespace Baiwen {

enum class Language { Chinese, English };
[[nodiscard]] QString languageCode(Language language); ///< "zh", "en"
[[nodiscard]] Language languageFromCode(QStringView code); ///< anything but English is Chinese

/// A user's bank as it was when opened from outside, before it is kept: what the import preview shows.
struct BankCandidate
{
    QString sourcePath;
    QString bankId; ///< from the file's base name: opening the same file again updates the same bank
    QByteArray bytes; ///< as read, re-encoded to UTF-8
    BankDocument document;
    QuestionRule rule = QuestionRule::Automatic; ///< as asked for; kept with the bank
    bool replacesExisting = false;
};

/// All banks there are: the built-in one (from the resource, each language parsed when first asked for) and the user's
/// own, one file each in `banks/` of the data folder. Lives on the window's thread; reading goes on elsewhere.
/// Snapshots are immutable.
class BankLibrary final : public QObject
{
    Q_OBJECT

public:
    explicit BankLibrary(QString banksFolder, QObject *parent = nullptr);
    /// `builtInFolder` holds the built-in bank's zh/ and en/.
    BankLibrary(QString banksFolder, QString builtInFolder, QObject *parent = nullptr);
    ~BankLibrary() override;

    /// Starts reading the built-in bank in this language and the user's banks. Signals as each arrives. Doing it again
    /// is free.
    void load(Language language);
    [[nodiscard]] bool isLoaded(Language language) const;

    /// Null until loaded.
    [[nodiscard]] BankPtr builtIn(Language language) const;
    /// In alphabetical order of titles.
    [[nodiscard]] QList<BankPtr> ownBanks() const;
    /// Built-in in `language`, then the user's own.
    [[nodiscard]] QList<BankPtr> banks(Language language) const;

    struct Location
    {
        BankPtr bank;
        const Question *question = nullptr;
        explicit operator bool() const { return question; }
    };
    /// In the preferred language, or in the other one when it stands only there (and that one is loaded), or in a bank
    /// of the user's.
    [[nodiscard]] Location find(const QString &questionId, Language preferred) const;

    /// Reads a file for the preview, off the window's thread; progress 0–100; cancel through the future.
    [[nodiscard]] QFuture<Result<BankCandidate>> open(const QString &path, QuestionRule rule = QuestionRule::Automatic);
    /// Keeps a candidate: written to `banks/` all or nothing, then part of the library.
    [[nodiscard]] Result<void> keep(const BankCandidate &candidate);
    /// Moves the file to `banks/removed/` (so that removing can be undone) and takes the bank out.
    [[nodiscard]] Result<void> remove(const QString &bankId);
    [[nodiscard]] Result<void> restore(const QString &bankId);

    [[nodiscard]] const QString &banksFolder() const { return m_banksFolder; }

Q_SIGNALS:
    void builtInLoaded(Baiwen::Language language);
    void ownBanksChanged();
    void bankFailed(const QString &path, const QString &message);

private:
    void readOwnBank(const QString &path);
    void insertOwnBank(const BankPtr &bank);
    [[nodiscard]] QString pathOf(const QString &bankId) const;
    [[nodiscard]] QString removedPathOf(const QString &bankId) const;

    QString m_banksFolder;
    QString m_builtInFolder;
    std::array<BankPtr, 2> m_builtIn;
    std::array<bool, 2> m_isRequested{};
    bool m_ownAreRequested = false;
    QList<BankPtr> m_ownBanks;
    QHash<QString, BankPtr> m_removed; // in this session, so that restoring reads nothing
    std::stop_source m_stop;
    QThreadPool m_pool;
};

/// The built-in bank, read now, on this thread. A document that cannot be read is an error among the bank's
/// diagnostics.
[[nodiscard]] BankPtr readBuiltInBank(Language language, const QString &folder = QStringLiteral(":/bank"));
/// The user's banks in a folder, read now, on this thread; what cannot be read is left out.
[[nodiscard]] QList<BankPtr> readOwnBanks(const QString &banksFolder);

} // namespace Baiwen
