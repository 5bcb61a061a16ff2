// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace Baiwen {

/// The images of a document: files in its folder or below, none of them outside, whatever links say, and of a size
/// that can be carried along (MaximumImageBytes, MaximumMediaBytes together).
class LocalImages final
{
public:
    /// Empty: the document has no folder, and so no images.
    explicit LocalImages(const QString &folder);

    /// The bytes of the file that a document names like this; nothing when it may not be or cannot be read.
    [[nodiscard]] std::optional<QByteArray> read(const QString &source);

private:
    QString m_folder; ///< canonical
    QHash<QString, std::optional<QByteArray>> m_known;
    qint64 m_bytes = 0;
};

/// HTML of ours in which each image has the address that `place` gives for its own, or, for want of one, is its
/// alternative text.
[[nodiscard]] QString withImages(const QString &html, const std::function<QString(const QString &source)> &place);

/// "data:image/png;base64,…", by the ending of the name.
[[nodiscard]] QString dataAddress(const QString &name, const QByteArray &bytes);

} // namespace Baiwen
