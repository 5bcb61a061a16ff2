// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QListView;

namespace Baiwen {

class DiagnosticFilterProxy;
class DiagnosticModel;
class RemarkDelegate;
class Theme;

/// What the reader had to say about a document, by line, counted by level; notes can be left out.
class RemarksPane final : public QFrame
{
    Q_OBJECT

public:
    explicit RemarksPane(const Theme &theme, QWidget *parent = nullptr);

    void setDiagnostics(const QList<Diagnostic> &diagnostics);
    void restyle();

Q_SIGNALS:
    void lineChosen(int line);

private:
    DiagnosticModel *m_model = nullptr;
    DiagnosticFilterProxy *m_proxy = nullptr;
    RemarkDelegate *m_delegate = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_noNotes = nullptr;
    QListView *m_list = nullptr;
};

} // namespace Baiwen
