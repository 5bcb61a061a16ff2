// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/columnpart.h"

class QLineEdit;
class QStringListModel;

namespace Baiwen {

class TagChip;
struct Context;

/// The user's tags on a question, one chip each, and a field to add another.
class TagBar final : public ColumnPart
{
    Q_OBJECT

public:
    explicit TagBar(const Context &context, QWidget *parent = nullptr);

    void setQuestion(const QString &questionId, const QString &title);
    /// Nothing is while the library has not told what there is: it would be written over.
    [[nodiscard]] bool canEdit() const;
    void edit();
    void retranslate();
    void restyle();

    [[nodiscard]] int fit(int width) override;

Q_SIGNALS:
    void tagActivated(const QString &tag);
    /// Escape.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags();
    void add();
    void remove(const TagChip *chip);
    void step(const TagChip *from, int by);

    const Context &m_context;
    QString m_questionId;
    QString m_title;
    QList<TagChip *> m_chips;
    QLineEdit *m_field = nullptr;
    QStringListModel *m_known = nullptr;
};

} // namespace Baiwen
