// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "base/result.h"

#include <QFuture>
#include <QObject>

#include <array>

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
    /// Keeps a candidate: written to `banks/` through QSaveFile, then part of the library.
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
    QString m_banksFolder;
    std::array<BankPtr, 2> m_builtIn;
    QList<BankPtr> m_ownBanks;
};

/// The built-in bank, read now, on this thread.
[[nodiscard]] BankPtr readBuiltInBank(Language language);

} // namespace Baiwen
