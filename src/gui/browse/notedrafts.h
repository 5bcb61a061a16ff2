// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace Baiwen {

class Library;

/// The notes as the user has them, on their way to the library: a text that is typed is saved two seconds after the
/// last key, one that could not be saved is kept and tried again. Nothing runs while all is saved.
class NoteDrafts final : public QObject
{
    Q_OBJECT

public:
    enum class State { Saved, Saving, Failed };
    Q_ENUM(State)

    static constexpr std::chrono::seconds SaveDelay{2};
    /// After each failure the next try is twice as far, from the first of these to the last.
    static constexpr std::chrono::seconds FirstRetry{5};
    static constexpr std::chrono::seconds LastRetry{60};

    explicit NoteDrafts(Library &library, QObject *parent = nullptr);
    /// Asks the library for a last time to save what is left, unless it was given up.
    ~NoteDrafts() override;
    Q_DISABLE_COPY_MOVE(NoteDrafts)

    /// The draft if there is one, or what the library holds.
    [[nodiscard]] QString text(const QString &questionId) const;
    [[nodiscard]] State state(const QString &questionId) const;
    /// Why it could not be saved; empty when it could.
    [[nodiscard]] QString problem(const QString &questionId) const;
    /// Of the questions whose text is not in the library.
    [[nodiscard]] QStringList unsaved() const;

    /// What the user types.
    void type(const QString &questionId, const QString &text);
    /// What takes the place of the user's text, by undo: saved at once, and textReplaced() tells who shows it.
    void replace(const QString &questionId, const QString &text);
    /// All of them, at once.
    void save();
    /// Returns when every save has ended, one way or the other, with the event loop running meanwhile; the user's
    /// input waits. Says whether all is saved.
    [[nodiscard]] bool saveAndWait();
    /// The user closes the window without what is unsaved: it is not tried again,
    void giveUp();
    /// unless the window stays open or the user goes on writing.
    void takeUp();

Q_SIGNALS:
    void stateChanged(const QString &questionId);
    void textReplaced(const QString &questionId);

private:
    struct Draft
    {
        QString text;
        QString base; ///< what the library held when the text was last in it
        QString problem;
        QString written; ///< what is being written, while isWriting
        bool isWriting = false;
    };

    void put(const QString &questionId, const QString &text);
    void write(const QString &questionId);
    void finishWrite(const QString &questionId, const Result<void> &result);
    /// Another hand changed the note in the library, as merging a copy does: neither text is lost.
    void takeIn(const QStringList &questionIds);
    [[nodiscard]] bool isWriting() const;

    Library &m_library;
    QHash<QString, Draft> m_drafts;
    QTimer m_saveTimer;
    QTimer m_retryTimer;
    std::chrono::seconds m_retryDelay = FirstRetry;
    bool m_isGivenUp = false;
};

} // namespace Baiwen
