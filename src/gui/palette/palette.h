// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Baiwen {

struct Context;
struct Scope;

/// "Go to anything": one field over questions, topics, commands and settings. Gone when something is chosen, or by
/// Escape. What is called by no name can be searched for in the answers. The banks are gone through off the window's
/// thread; an answer that was overtaken is dropped.
class Palette final : public QDialog
{
    Q_OBJECT

public:
    explicit Palette(const Context &context, QWidget *parent);
    ~Palette() override;

Q_SIGNALS:
    void questionChosen(const QString &questionId);
    void scopeChosen(const Baiwen::Scope &scope);
    void searchChosen(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Entries = std::shared_ptr<const QList<PaletteEntry>>;

    [[nodiscard]] QList<PaletteEntry> ownEntries() const;
    void ask();
    void answer(int asked, const QList<PaletteEntry> &best);
    void choose();

    const Context &m_context;
    PaletteModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr; ///< in the list's place when it is empty
    Entries m_entries; ///< null until they are gathered
    int m_asked = 0; ///< counts what was typed
};

} // namespace Baiwen
