// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/localimages.h"

#include "exchange/mediafile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Baiwen {

LocalImages::LocalImages(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{ }

std::optional<QByteArray> LocalImages::read(const QString &source)
{
    if (const auto known = m_known.constFind(source); known != m_known.cend())
        return *known;
    std::optional<QByteArray> &bytes = m_known[source];
    const QString name = QUrl::fromPercentEncoding(source.toUtf8());
    if (m_folder.isEmpty() || !isImageName(name) || name.startsWith(u'/') || name.contains(QChar(u'\0')))
        return bytes;
    // Where it really lies: a link or ".." may lead elsewhere.
    const QFileInfo file(m_folder + u'/' + name);
    if (!file.canonicalFilePath().startsWith(m_folder + u'/') || !file.isFile() || file.size() > MaximumImageBytes
        || m_bytes + file.size() > MaximumMediaBytes)
        return bytes;
    QFile device(file.canonicalFilePath());
    if (device.open(QIODevice::ReadOnly)) {
        bytes = device.read(MaximumImageBytes);
        m_bytes += bytes->size();
    }
    return bytes;
}

QString withImages(const QString &html, const std::function<QString(const QString &source)> &place)
{
    static const QRegularExpression image(u"<img src=\"([^\"]*)\" alt=\"([^\"]*)\"/>"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = image.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const QString source =
            match.captured(1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
        const QString address = place(source);
        out += QStringView(html).sliced(from, match.capturedStart() - from);
        out += address.isEmpty() ? match.captured(2)
                                 : u"<img src=\"%1\" alt=\"%2\"/>"_s.arg(address.toHtmlEscaped(), match.captured(2));
        from = match.capturedEnd();
    }
    return out + html.sliced(from);
}

QString dataAddress(const QString &name, const QByteArray &bytes)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const QString type = ending == "svg"_L1 ? u"svg+xml"_s : ending == "jpg"_L1 ? u"jpeg"_s : ending;
    return u"data:image/%1;base64,"_s.arg(type) + QString::fromLatin1(bytes.toBase64());
}

} // namespace Baiwen
