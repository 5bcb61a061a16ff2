// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/librarycommand.h"
#include "progress/tagstore.h"

#include <memory>

namespace Baiwen {

class Library;
struct Context;

/// An edit of the user's tags, on one question or on many, as one step.
class TagCommand final : public LibraryCommand
{
public:
    [[nodiscard]] static std::unique_ptr<TagCommand> put(const Context &context, const QString &questionId,
                                                         const QString &title, const QString &tag);
    [[nodiscard]] static std::unique_ptr<TagCommand> take(const Context &context, const QString &questionId,
                                                          const QString &title, const QString &tag);
    /// With all that stands below it; onto a tag that is there, which makes the two one.
    [[nodiscard]] static std::unique_ptr<TagCommand> rename(const Context &context, const QString &from,
                                                            const QString &to);
    /// From every question, with all that stands below it.
    [[nodiscard]] static std::unique_ptr<TagCommand> remove(const Context &context, const QString &tag);

protected:
    [[nodiscard]] QFuture<Result<void>> write(bool doIt) override;

private:
    TagCommand(const Context &context, QList<TagChange> changes, const QString &text);

    Library &m_library;
    QList<TagChange> m_changes;
};

} // namespace Baiwen
