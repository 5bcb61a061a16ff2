// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/identity.h"

#include "bank/bank.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

bool isLowerAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Words of a-z and 0-9 with single separators between them.
bool isSeparatedWords(QStringView id, QStringView separators)
{
    bool afterSeparator = true;
    for (const QChar c : id) {
        if (isLowerAlphanumeric(c))
            afterSeparator = false;
        else if (afterSeparator || !separators.contains(c))
            return false;
        else
            afterSeparator = true;
    }
    return !afterSeparator;
}

QString derivedId(QLatin1StringView prefix, QStringView bankId, QStringView title)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(bankId.toUtf8());
    hash.addData("\n");
    hash.addData(title.toUtf8());
    return prefix + QString::fromLatin1(hash.result().toHex().first(12));
}

} // namespace

bool isQuestionId(QStringView id)
{
    return isSeparatedWords(id, u"-");
}

bool isTopicId(QStringView id)
{
    return isSeparatedWords(id, u"-.");
}

QString bankIdOfFile(const QString &path)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f\\s]+"_s);
    QString id = QFileInfo(path).completeBaseName().replace(unfit, u"-"_s);
    while (id.startsWith(u'.'))
        id.remove(0, 1);
    if (id.isEmpty())
        id = u"bank"_s;
    return id.compare(Bank::BuiltInId, Qt::CaseInsensitive) == 0 ? id + "-own"_L1 : id;
}

QString foldedTitle(QStringView title)
{
    const bool isPlain = std::all_of(title.begin(), title.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString normalised = isPlain ? title.toString() : title.toString().normalized(QString::NormalizationForm_KC);
    QString folded;
    folded.reserve(normalised.size());
    for (const char32_t c : normalised.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            folded += QChar::fromUcs4(QChar::toCaseFolded(c));
    }
    // "C", "C#" and "C++" are told apart by punctuation alone when nothing else is left.
    return folded.isEmpty() ? normalised.simplified() : folded;
}

QString derivedQuestionId(QStringView bankId, QStringView title)
{
    return derivedId("q-"_L1, bankId, foldedTitle(title));
}

QString derivedTopicId(QStringView bankId, const QStringList &path)
{
    QStringList folded;
    folded.reserve(path.size());
    for (const QString &title : path)
        folded.append(foldedTitle(title));
    return derivedId("t-"_L1, bankId, folded.join(u'\n'));
}

bool isDerivedId(QStringView id)
{
    if (id.size() < 14 || !(id.startsWith("q-"_L1) || id.startsWith("t-"_L1)))
        return false;
    const QStringView digits = id.sliced(2, 12);
    const bool isHexadecimal = std::all_of(
        digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    const QStringView suffix = id.sliced(14);
    return isHexadecimal && (suffix.isEmpty() || (suffix.startsWith(u'-') && suffix.sliced(1).toInt() > 1));
}

bool UniqueIds::claim(const QString &id)
{
    const qsizetype before = m_taken.size();
    m_taken.insert(id);
    return m_taken.size() > before;
}

QString UniqueIds::claimSimilar(const QString &id)
{
    if (claim(id))
        return id;
    int &suffix = m_lastSuffix[id];
    suffix = std::max(suffix, 1);
    QString candidate;
    do {
        candidate = id + u'-' + QString::number(++suffix);
    } while (!claim(candidate));
    return candidate;
}

} // namespace Baiwen
