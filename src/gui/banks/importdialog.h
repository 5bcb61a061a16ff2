// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace Baiwen {

class DetailView;
class DocumentModel;
class RemarksPane;
struct Context;

/// Shows what a file holds before it becomes a bank: how its questions were found, its outline, each question as it
/// will read, and every remark of the reader. Accepted means that the user wants candidate() kept.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Context &context, const QString &path, QWidget *parent);
    ~ImportDialog() override;

    /// Starts reading and opens once there is something to see: the preview, or progress when reading takes longer
    /// than a moment. Returns at once.
    void begin();
    /// What was read last; none until the preview is there.
    [[nodiscard]] const std::optional<BankCandidate> &candidate() const { return m_candidate; }
    [[nodiscard]] const QString &path() const { return m_path; }

    void done(int result) override;

Q_SIGNALS:
    /// The file as a whole cannot be read; the dialog is rejected next.
    void readFailed(const Baiwen::Error &error);

private:
    void buildHeader();
    void buildPreview();
    void read(QuestionRule rule);
    void takeResult();
    void showCandidate();
    void showFate();
    void setFateIcon(const QString &name, const QColor &colour);
    void showRules();
    void showNothingFound();
    void showSelected();
    void selectLine(int line);
    void restyle();

    const Context &m_context;
    const QString m_path;
    QFutureWatcher<Result<BankCandidate>> m_watcher;
    std::optional<BankCandidate> m_candidate;
    std::optional<QuestionRule> m_foundRule; ///< what the reader chose when left alone

    DocumentModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_file = nullptr;
    QWidget *m_facts = nullptr; ///< what is known only when the file is read
    QLabel *m_fateIcon = nullptr;
    QLabel *m_fate = nullptr;
    QLabel *m_counts = nullptr;
    QComboBox *m_rule = nullptr;
    QLabel *m_error = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_pages = nullptr; ///< reading, outline, nothing found
    QLabel *m_nothing = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeView *m_tree = nullptr;
    DetailView *m_view = nullptr;
    RemarksPane *m_remarks = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Baiwen
