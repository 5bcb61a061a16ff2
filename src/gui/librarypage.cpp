// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/librarypage.h"

#include "bank/banklibrary.h"
#include "base/whenfinished.h"
#include "base/wholefile.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/theme/theme.h"
#include "models/backuplistmodel.h"
#include "ui_librarypage.h"

#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QStyle>
#include <QUndoStack>
#include <QUrl>

namespace Baiwen {

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::LibraryPage>())
    , m_backups(new BackupListModel(this))
{
    m_ui->setupUi(this);
    m_ui->backupTable->setModel(m_backups);
    m_ui->backupTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->backupTable->horizontalHeader()->setSectionResizeMode(BackupListModel::ReasonColumn, QHeaderView::Stretch);
    m_ui->backupTable->verticalHeader()->hide();
    m_ui->busyBar->hide();
    m_ui->orphanList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_ui->orphanList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    for (QLabel *section : {m_ui->backupsTitle, m_ui->machinesTitle, m_ui->orphansTitle})
        section->setContentsMargins(0, 18, 0, 0);
    setFocusProxy(m_ui->backupTable);

    const auto openFolder = [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    connect(m_ui->openFolderButton, &QPushButton::clicked, this,
            [this, openFolder] { openFolder(m_context.library.folder().root()); });
    connect(m_ui->openBackupsButton, &QPushButton::clicked, this,
            [this, openFolder] { openFolder(m_context.library.folder().backupsFolder()); });
    connect(m_ui->backUpButton, &QPushButton::clicked, this, [this] {
        setBusy(tr("Backing up…"));
        whenFinished(m_context.library.backUpNow(), this, [this](const Result<void> &done) {
            setBusy({});
            say(done ? tr("Backed up.") : done.error().message, !done);
        });
    });
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &LibraryPage::restoreCurrent);
    connect(m_ui->backupTable, &QTableView::activated, this, &LibraryPage::restoreCurrent);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &LibraryPage::exportLibrary);
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &LibraryPage::mergeLibrary);
    connect(m_ui->exportOrphansButton, &QPushButton::clicked, this, &LibraryPage::exportOrphans);
    connect(m_ui->backupTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LibraryPage::updateButtons);
    for (const auto signal : {&Library::opened, &Library::backupsChanged})
        connect(&m_context.library, signal, this, &LibraryPage::refresh);
    for (const auto signal : {&Library::bookmarksChanged, &Library::tagsChanged, &Library::notesChanged})
        connect(&m_context.library, signal, this, &LibraryPage::showOrphans);
    connect(&m_context.banks, &BankLibrary::ownBanksChanged, this, &LibraryPage::showOrphans);
    retranslate();
}

LibraryPage::~LibraryPage() = default;

QString LibraryPage::title() const
{
    return tr("Your data");
}

void LibraryPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->folderLabel->setText(QDir::toNativeSeparators(m_context.library.folder().root()));
    m_backups->retranslate();
    showOrphans();
    updateButtons();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    say({});
    refresh();
}

void LibraryPage::refresh()
{
    showOrphans();
    whenFinished(m_context.library.backups(), this, [this](const QList<Library::BackupEntry> &backups) {
        const QString current = m_ui->backupTable->currentIndex().data(BackupListModel::PathRole).toString();
        m_backups->setBackups(backups);
        if (const QModelIndex index = m_backups->indexOf(current); index.isValid())
            m_ui->backupTable->setCurrentIndex(index);
        updateButtons();
    });
}

void LibraryPage::updateButtons()
{
    const QModelIndex current = m_ui->backupTable->currentIndex();
    const bool isReady = m_context.library.state() == Library::State::Ready && !m_isBusy;
    const bool isEmpty = m_backups->rowCount() == 0;
    m_ui->backupTable->setVisible(!isEmpty);
    m_ui->noBackupsLabel->setVisible(isEmpty);
    m_ui->restoreButton->setEnabled(isReady && current.data(BackupListModel::UsableRole).toBool());
    for (QPushButton *button : {m_ui->backUpButton, m_ui->exportButton, m_ui->mergeButton})
        button->setEnabled(isReady);
}

void LibraryPage::setBusy(const QString &doing)
{
    m_isBusy = !doing.isEmpty();
    m_ui->busyBar->setVisible(m_isBusy);
    say(doing);
    updateButtons();
}

void LibraryPage::say(const QString &text, bool isError)
{
    m_ui->statusLabel->setText(text);
    m_ui->statusLabel->setProperty("role", isError ? u"error"_s : u"muted"_s);
    style()->unpolish(m_ui->statusLabel);
    style()->polish(m_ui->statusLabel);
}

void LibraryPage::restoreCurrent()
{
    const QModelIndex current = m_ui->backupTable->currentIndex();
    if (!m_ui->restoreButton->isEnabled() || !current.isValid())
        return;
    const QString made = QLocale().toString(current.data(BackupListModel::MadeAtRole).toDateTime().toLocalTime());
    const Dialogs::Question question{.objectName = u"restoreDialog"_s,
                                     .title = tr("Restore backup"),
                                     .text = tr("Make everything as it was on %1?").arg(made),
                                     .details = tr("Bookmarks, tags, notes and interviews become what they were then. "
                                                   "The present state is backed up first, so that you can come back "
                                                   "to it. Your question banks and settings stay as they are."),
                                     .accept = tr("&Restore"),
                                     .reject = tr("&Cancel"),
                                     .destructive = true};
    if (!Dialogs::confirm(this, question))
        return;
    setBusy(tr("Restoring…"));
    const QString path = current.data(BackupListModel::PathRole).toString();
    whenFinished(m_context.library.restore(path), this, [this, made](const Result<void> &done) {
        if (done)
            m_context.undoStack.clear(); // its steps are of a state that is no more
        setBusy({});
        say(done ? tr("Restored as of %1.").arg(made) : done.error().message, !done);
    });
}

void LibraryPage::exportLibrary()
{
    const QString path =
        Dialogs::saveFile(this, tr("Export library"), u"baiwen-library.sqlite"_s, tr("Baiwen library (*.sqlite)"));
    if (path.isEmpty())
        return;
    setBusy(tr("Exporting…"));
    whenFinished(m_context.library.exportTo(path), this, [this, path](const Result<void> &done) {
        setBusy({});
        say(done ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path)) : done.error().message, !done);
    });
}

void LibraryPage::mergeLibrary()
{
    const QStringList files = Dialogs::openFiles(this, tr("Merge library"), tr("Baiwen library (*.sqlite)"));
    if (files.isEmpty())
        return;
    setBusy(tr("Merging…"));
    whenFinished(m_context.library.merge(files.first()), this, [this](const Result<MergeReport> &merged) {
        setBusy({});
        if (!merged) {
            say(merged.error().message, true);
        } else {
            const QStringList words = inWords(*merged);
            say(words.isEmpty() ? tr("Merged: the file held nothing new.")
                                : tr("Merged: %1.").arg(words.join(tr(", "))));
        }
    });
}

void LibraryPage::showOrphans()
{
    const auto isKnown = [this](const QString &id) {
        return m_context.banks.find(id, Language::Chinese) || m_context.banks.find(id, Language::English);
    };
    // Before the built-in bank is read everything would seem to be without one.
    const bool canTell = m_context.banks.isLoaded(Language::Chinese) || m_context.banks.isLoaded(Language::English);
    m_orphans = canTell ? orphansOf(m_context.library, isKnown) : QList<Orphan>();
    QStringList lines;
    for (const Orphan &orphan : std::as_const(m_orphans)) {
        const QString title = orphan.title.title.isEmpty() ? orphan.questionId : orphan.title.title;
        lines << (orphan.title.bank.isEmpty() ? title : tr("%1 (%2)").arg(title, orphan.title.bank));
    }
    m_ui->orphanList->clear();
    m_ui->orphanList->addItems(lines);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->orphansTitle, m_ui->orphansLabel, m_ui->orphanList,
                                                            m_ui->exportOrphansButton})
        widget->setVisible(!m_orphans.isEmpty());
}

void LibraryPage::exportOrphans()
{
    const QString path = Dialogs::saveFile(this, tr("Export list"), tr("marked-questions.md"), tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    const auto written = writeWholeFile(path, writeOrphans(m_orphans).toUtf8());
    say(written ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path)) : written.error().message, !written);
}

} // namespace Baiwen
