// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/ownbanks.h"

#include "bank/markdownwriter.h"
#include "gui/banks/changebankcommand.h"
#include "gui/banks/importdialog.h"
#include "gui/context.h"
#include "gui/dialogs.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QUndoStack>
#include <QUrl>
#include <QWidget>

namespace Baiwen {

using namespace Qt::StringLiterals;

OwnBanks::OwnBanks(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{ }

QStringList OwnBanks::filesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void OwnBanks::chooseAndOpen()
{
    open(Dialogs::openFiles(m_window, tr("Open question lists"),
                            tr("Question lists (*.md *.markdown *.txt)") + u";;"_s + tr("All files (*)")));
}

void OwnBanks::open(const QStringList &paths)
{
    m_waiting << paths;
    m_waiting.removeDuplicates();
    if (!m_dialog && m_mayAsk) {
        m_failures.clear();
        openNext();
    }
}

void OwnBanks::setMayAsk(bool mayAsk)
{
    m_mayAsk = mayAsk;
    open({});
}

void OwnBanks::openNext()
{
    if (m_waiting.isEmpty() || !m_mayAsk)
        return;
    m_dialog = new ImportDialog(m_context, m_waiting.takeFirst(), m_window);
    connect(m_dialog, &ImportDialog::readFailed, this, [this, path = m_dialog->path()](const Error &error) {
        QString text = error.message.contains(path) ? error.message : tr("%1: %2").arg(path, error.message);
        if (!error.detail.isEmpty())
            text = tr("%1 (%2)").arg(text, error.detail);
        // Several may fail in one run, and the last word must not hide those before it.
        m_failures << text;
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
static BankCandidate snapshot(const BankLibrary &banks, const Bank &bank)
{
    BankCandidate candidate;
    candidate.bankId = bank.id();
    candidate.document.title = bank.title();
    candidate.document.language = bank.language();
    candidate.document.introduction = bank.introduction();
    candidate.document.topics = bank.topics();
    candidate.document.questions = bank.questions();
    candidate.document.diagnostics = bank.diagnostics();
    candidate.replacesExisting = true;
    QFile file(QDir(banks.banksFolder()).filePath(bank.id() + ".md"_L1));
    candidate.sourcePath = file.fileName();
    // The user's own words, comments and all; what was read from them stands in for a file that is gone.
    candidate.bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : writeBank(candidate.document).toUtf8();
    return candidate;
}

void OwnBanks::keep(const BankCandidate &candidate)
{
    const BankPtr present = find(candidate.bankId);
    const auto before = present ? std::optional(snapshot(m_context.banks, *present)) : std::nullopt;
    if (const Result<void> kept = m_context.banks.keep(candidate); !kept) {
        report(kept.error());
        return;
    }
    push(before, candidate);
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
    const BankCandidate before = snapshot(m_context.banks, *bank);
    if (const Result<void> removed = m_context.banks.remove(bankId); !removed)
        report(removed.error());
    else
        push(before, {});
}

void OwnBanks::push(const std::optional<BankCandidate> &before, const std::optional<BankCandidate> &after)
{
    // The stack outlives the window.
    const auto failed = [self = QPointer(this)](const Error &error) {
        if (self)
            self->report(error);
    };
    m_context.undoStack.push(new ChangeBankCommand(m_context.banks, before, after, failed));
}

void OwnBanks::report(const Error &error)
{
    Q_EMIT failed(error.detail.isEmpty() ? error.message : tr("%1 (%2)").arg(error.message, error.detail));
}

BankPtr OwnBanks::find(const QString &bankId) const
{
    const QList<BankPtr> banks = m_context.banks.ownBanks();
    const auto found =
        std::find_if(banks.begin(), banks.end(), [&bankId](const BankPtr &bank) { return bank->id() == bankId; });
    return found == banks.end() ? BankPtr() : *found;
}

} // namespace Baiwen
