// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/notedrafts.h"

#include "base/whenfinished.h"
#include "progress/library.h"

#include <QEventLoop>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

NoteDrafts::NoteDrafts(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_saveTimer(this)
    , m_retryTimer(this)
{
    m_saveTimer.setObjectName(u"noteSaveTimer"_s);
    m_retryTimer.setObjectName(u"noteRetryTimer"_s);
    for (QTimer *timer : {&m_saveTimer, &m_retryTimer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &NoteDrafts::save);
    }
    connect(&m_library, &Library::notesChanged, this, &NoteDrafts::takeIn);
}

NoteDrafts::~NoteDrafts()
{
    save();
}

QString NoteDrafts::text(const QString &questionId) const
{
    const auto draft = m_drafts.constFind(questionId);
    return draft == m_drafts.constEnd() ? m_library.note(questionId).text : draft->text;
}

NoteDrafts::State NoteDrafts::state(const QString &questionId) const
{
    const auto draft = m_drafts.constFind(questionId);
    if (draft == m_drafts.constEnd())
        return State::Saved;
    return draft->isWriting || draft->problem.isEmpty() ? State::Saving : State::Failed;
}

QString NoteDrafts::problem(const QString &questionId) const
{
    return m_drafts.value(questionId).problem;
}

QStringList NoteDrafts::unsaved() const
{
    QStringList ids = m_drafts.keys();
    ids.sort();
    return ids;
}

bool NoteDrafts::isWriting() const
{
    return std::any_of(m_drafts.begin(), m_drafts.end(), [](const Draft &draft) { return draft.isWriting; });
}

void NoteDrafts::put(const QString &questionId, const QString &text)
{
    m_isGivenUp = false;
    const QString stored = m_library.note(questionId).text;
    auto draft = m_drafts.find(questionId);
    if (draft == m_drafts.end()) {
        if (text == stored)
            return;
        draft = m_drafts.insert(questionId, {.text = {}, .base = stored, .problem = {}, .written = {}});
    }
    draft->text = text;
    // Back to what the library holds: there is nothing left that could fail.
    if (text == stored && !draft->isWriting)
        m_drafts.erase(draft);
    if (m_drafts.isEmpty()) {
        m_saveTimer.stop();
        m_retryTimer.stop();
        m_retryDelay = FirstRetry;
    }
    Q_EMIT stateChanged(questionId);
}

void NoteDrafts::type(const QString &questionId, const QString &text)
{
    // The first key after a failure tries again; those that follow it wait for a pause, as always.
    const bool tryNow = state(questionId) == State::Failed && !m_saveTimer.isActive();
    put(questionId, text);
    if (!m_drafts.contains(questionId))
        return;
    if (tryNow)
        write(questionId);
    m_saveTimer.start(SaveDelay);
}

void NoteDrafts::replace(const QString &questionId, const QString &text)
{
    put(questionId, text);
    if (m_drafts.contains(questionId))
        write(questionId);
    Q_EMIT textReplaced(questionId);
}

void NoteDrafts::save()
{
    m_saveTimer.stop();
    m_retryTimer.stop();
    const QStringList ids = m_isGivenUp ? QStringList() : unsaved();
    for (const QString &id : ids)
        write(id);
}

void NoteDrafts::write(const QString &questionId)
{
    Draft &draft = m_drafts[questionId];
    if (draft.isWriting)
        return; // goes on with the latest text when that has ended
    draft.isWriting = true;
    draft.written = draft.text;
    whenFinished(m_library.saveNote(questionId, draft.text), this,
                 [this, questionId](const Result<void> &result) { finishWrite(questionId, result); });
    Q_EMIT stateChanged(questionId);
}

void NoteDrafts::finishWrite(const QString &questionId, const Result<void> &result)
{
    Draft &draft = m_drafts[questionId];
    draft.isWriting = false;
    if (!result) {
        draft.problem = result.error().message;
        if (draft.text == m_library.note(questionId).text)
            m_drafts.remove(questionId); // undone while it was being written
        else if (!m_retryTimer.isActive()) {
            m_retryTimer.start(m_retryDelay);
            m_retryDelay = std::min(m_retryDelay * 2, LastRetry);
        }
    } else {
        m_retryDelay = FirstRetry;
        draft.problem.clear();
        draft.base = draft.written;
        if (draft.text == draft.written)
            m_drafts.remove(questionId);
        else if (!m_saveTimer.isActive())
            write(questionId);
    }
    Q_EMIT stateChanged(questionId);
}

void NoteDrafts::takeIn(const QStringList &questionIds)
{
    for (const QString &id : questionIds) {
        const auto draft = m_drafts.find(id);
        const QString stored = m_library.note(id).text;
        if (draft == m_drafts.end() || stored == draft->base || (draft->isWriting && stored == draft->written))
            continue;
        QString other = stored;
        if (const QString shared = draft->base + NoteStore::Separator; other.startsWith(shared))
            other = other.sliced(shared.size());
        draft->base = stored;
        if (other.isEmpty() || other == draft->text)
            continue;
        draft->text += NoteStore::Separator + other;
        Q_EMIT textReplaced(id);
    }
}

void NoteDrafts::giveUp()
{
    m_isGivenUp = true;
    m_retryTimer.stop();
}

void NoteDrafts::takeUp()
{
    if (std::exchange(m_isGivenUp, false))
        save();
}

bool NoteDrafts::saveAndWait()
{
    m_isGivenUp = false;
    save();
    if (isWriting()) {
        QEventLoop loop;
        connect(this, &NoteDrafts::stateChanged, &loop, [this, &loop] {
            if (!isWriting())
                loop.quit();
        });
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return m_drafts.isEmpty();
}

} // namespace Baiwen
