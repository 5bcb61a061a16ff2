// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pinyin.h"

#include "search/pinyinreadings.h"
#include "search/searchtokens.h"

#include <QSet>

#include <memory>
#include <mutex>
#include <unicode/translit.h>

namespace Baiwen::Pinyin {

namespace {

/// ICU's readings of single characters, each asked for once in the program's life.
class Reader final
{
public:
    Reader()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance("Han-Latin; NFD", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_transliterator.reset();
    }

    QString syllable(char32_t c)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_known.constFind(c);
        if (known != m_known.cend())
            return *known;
        const QString read = m_transliterator && isHan(c) ? transliterated(c) : QString();
        m_known.insert(c, read);
        return read;
    }

private:
    [[nodiscard]] QString transliterated(char32_t c) const
    {
        icu::UnicodeString text(static_cast<UChar32>(c));
        m_transliterator->transliterate(text);
        QString letters;
        for (int i = 0; i < text.length(); ++i) {
            const char16_t part = text.charAt(i);
            if (part == u'\u0308' && letters.endsWith(u'u'))
                letters.back() = u'v';
            else if (part >= u'a' && part <= u'z')
                letters += QChar(part);
            else if (QChar::category(part) != QChar::Mark_NonSpacing)
                return {}; // no reading is known
        }
        // As input methods spell it: 策略 is "celue".
        return letters.replace(QLatin1StringView("ve"), QLatin1StringView("ue"));
    }

    std::unique_ptr<icu::Transliterator> m_transliterator;
    QHash<char32_t, QString> m_known;
    std::mutex m_mutex;
};

struct Character
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString syllable;
};

QString singleReading(char32_t c)
{
    static Reader reader;
    const auto own = readings().constFind(QString::fromUcs4(&c, 1));
    return own == readings().cend() ? reader.syllable(c) : own->first();
}

QList<Character> characters(QStringView text)
{
    QList<Character> read;
    for (qsizetype i = 0; i < text.size();) {
        bool isWord = false;
        for (qsizetype length = std::min(LongestWord, text.size() - i); length > 1 && !isWord; --length) {
            const auto word = readings().constFind(text.sliced(i, length).toString());
            if (word == readings().cend())
                continue;
            for (qsizetype j = 0; j < length; ++j)
                read.append({i + j, 1, word->at(j)});
            i += length;
            isWord = true;
        }
        if (isWord)
            continue;
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype length = isPair ? 2 : 1;
        read.append({i, length, c < 0x80 ? QString() : singleReading(c)});
        i += length;
    }
    return read;
}

/// The syllables from `first` on, or their first letters, to the end of the run.
struct Run
{
    QString full;
    QString initials;
};

Run runFrom(const QList<Character> &characters, qsizetype first)
{
    Run run;
    const qsizetype end = std::min(characters.size(), first + MaximumSyllables);
    for (qsizetype i = first; i < end && !characters[i].syllable.isEmpty(); ++i) {
        run.full += characters[i].syllable;
        run.initials += characters[i].syllable.front();
    }
    return run;
}

/// How many characters from `first` on are needed for `typed`, or 0.
qsizetype matchedCharacters(const QList<Character> &characters, qsizetype first, QStringView typed)
{
    const Run run = runFrom(characters, first);
    if (run.full.startsWith(typed)) {
        qsizetype count = 0;
        for (qsizetype letters = 0; letters < typed.size(); ++count)
            letters += characters[first + count].syllable.size();
        return count;
    }
    return run.initials.startsWith(typed) ? typed.size() : 0;
}

} // namespace

QStringList syllables(QStringView text)
{
    QStringList list;
    const QList<Character> read = characters(text);
    for (const Character &character : read)
        list.append(character.syllable);
    return list;
}

QStringList searchTokens(QStringView text)
{
    QStringList tokens;
    QSet<QString> known;
    const auto add = [&](const QString &token) {
        if (token.size() > 1 && !known.contains(token)) {
            known.insert(token);
            tokens.append(token);
        }
    };
    const QList<Character> read = characters(text);
    for (qsizetype i = 0; i < read.size(); ++i) {
        const Run run = runFrom(read, i);
        add(run.full);
        add(run.initials);
    }
    return tokens;
}

QList<Match> matches(QStringView text, QStringView typed)
{
    QList<Match> found;
    if (typed.isEmpty())
        return found;
    const QList<Character> read = characters(text);
    for (qsizetype i = 0; i < read.size();) {
        const qsizetype count = read[i].syllable.isEmpty() ? 0 : matchedCharacters(read, i, typed);
        if (count == 0) {
            ++i;
            continue;
        }
        const Character &last = read[i + count - 1];
        found.append({read[i].start, last.start + last.length - read[i].start});
        i += count;
    }
    return found;
}

} // namespace Baiwen::Pinyin
