// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/ownbanks.h"

#include "gui/banks/bankcommands.h"
#include "gui/banks/importdialog.h"
#include "gui/context.h"
#include "gui/dialogs.h"

#include <QDir>
#include <QFile>
#include <QUndoStack>
#include <QWidget>

namespace Baiwen {

using namespace Qt::StringLiterals;

OwnBanks::OwnBanks(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{ }

void OwnBanks::chooseAndOpen()
{
    open(Dialogs::openFiles(m_window, tr("Open question lists"),
                            tr("Question lists (*.md *.markdown *.txt)") + u";;"_s + tr("All files (*)")));
}

void OwnBanks::open(const QStringList &paths)
{
    m_waiting << paths;
    m_waiting.removeDuplicates();
    if (!m_dialog) {
        m_failures.clear();
        openNext();
    }
}

void OwnBanks::openNext()
{
    if (m_waiting.isEmpty())
        return;
    m_dialog = new ImportDialog(m_context, m_waiting.takeFirst(), m_window);
    connect(m_dialog, &ImportDialog::readFailed, this, [this, path = m_dialog->path()](const Error &error) {
        // Several may fail in one run, and the last word must not hide those before it.
        m_failures << tr("%1: %2").arg(QDir::toNativeSeparators(path), error.message);
        Q_EMIT failed(m_failures.join(u'\n'));
    });
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()](int result) {
        dialog->deleteLater();
        m_dialog.clear();
        if (result == QDialog::Accepted)
            keep(*dialog->candidate());
        openNext();
    });
    m_dialog->begin();
}

/// The bank as it stands in the library, in the form in which it can be kept again.
static std::optional<BankCandidate> asCandidate(const BankLibrary &banks, const Bank &bank)
{
    QFile file(QDir(banks.banksFolder()).filePath(bank.id() + ".md"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    BankCandidate candidate;
    candidate.sourcePath = file.fileName();
    candidate.bankId = bank.id();
    candidate.bytes = file.readAll();
    candidate.document.title = bank.title();
    candidate.document.language = bank.language();
    candidate.document.introduction = bank.introduction();
    candidate.document.topics = bank.topics();
    candidate.document.questions = bank.questions();
    candidate.document.diagnostics = bank.diagnostics();
    candidate.replacesExisting = true;
    return candidate;
}

void OwnBanks::keep(const BankCandidate &candidate)
{
    std::optional<BankCandidate> before;
    if (const BankPtr present = find(candidate.bankId))
        before = asCandidate(m_context.banks, *present);
    if (const Result<void> kept = m_context.banks.keep(candidate); !kept) {
        report(kept.error());
        return;
    }
    m_context.undoStack.push(
        new KeepBankCommand(m_context.banks, candidate, std::move(before), [self = QPointer(this)](const Error &error) {
            if (self)
                self->report(error);
        }));
    Q_EMIT bankKept(candidate.bankId);
}

void OwnBanks::removeAsked(const QString &bankId)
{
    const BankPtr bank = find(bankId);
    if (!bank) {
        report({tr("Choose one of your own banks in the topic tree first. The built-in bank cannot be removed."), {}});
        return;
    }
    const int count = static_cast<int>(bank->questions().size());
    if (!Dialogs::confirm(m_window,
                          {.objectName = u"removeBankDialog"_s,
                           .title = tr("Remove bank"),
                           .text = tr("Remove “%1” with its %n question(s)?", nullptr, count).arg(bank->title()),
                           .details = tr("Your bookmarks and your history stay and count again as soon as you add the "
                                         "bank once more. The file you opened it from is not touched. Edit › Undo "
                                         "brings the bank back."),
                           .accept = tr("&Remove"),
                           .reject = tr("&Cancel"),
                           .destructive = true}))
        return;
    if (const Result<void> removed = m_context.banks.remove(bankId); !removed) {
        report(removed.error());
        return;
    }
    m_context.undoStack.push(new RemoveBankCommand(m_context.banks, *bank, [self = QPointer(this)](const Error &error) {
        if (self)
            self->report(error);
    }));
}

void OwnBanks::report(const Error &error)
{
    Q_EMIT failed(error.message);
}

BankPtr OwnBanks::find(const QString &bankId) const
{
    const QList<BankPtr> banks = m_context.banks.ownBanks();
    const auto found =
        std::find_if(banks.begin(), banks.end(), [&bankId](const BankPtr &bank) { return bank->id() == bankId; });
    return found == banks.end() ? BankPtr() : *found;
}

} // namespace Baiwen
