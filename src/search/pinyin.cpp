// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pinyin.h"

#include "search/pinyinreadings.h"
#include "search/searchtokens.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

namespace Baiwen::Pinyin {

using namespace Qt::StringLiterals;

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
        QString read = m_transliterator && isHan(c) ? transliterated(c) : QString();
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
    if (c < 0x80)
        return {};
    const auto own = wordReadings().constFind(QString::fromUcs4(&c, 1));
    return own == wordReadings().cend() ? reader.syllable(c) : own->first();
}

/// Appends the characters of a word that begins at `start`, the longest there is, and says how many; 0: none does.
qsizetype appendWord(QStringView text, qsizetype start, QList<Character> &characters)
{
    if (!beginsWord(text[start]))
        return 0;
    for (qsizetype length = std::min(LongestWord, text.size() - start); length > 1; --length) {
        const auto word = wordReadings().constFind(text.sliced(start, length).toString());
        if (word == wordReadings().cend())
            continue;
        for (qsizetype i = 0; i < length; ++i)
            characters.append({start + i, 1, word->at(i)});
        return length;
    }
    return 0;
}

QList<Character> charactersOf(QStringView text)
{
    QList<Character> read;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype length = appendWord(text, i, read); length > 0) {
            i += length;
            continue;
        }
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype length = isPair ? 2 : 1;
        read.append({i, length, singleReading(c)});
        i += length;
    }
    return read;
}

/// How many characters from `first` on are read as typed, or 0.
qsizetype matchedCharacters(const QList<Character> &characters, qsizetype first, QStringView typed)
{
    QString full;
    QString initials;
    for (qsizetype i = first; i < characters.size() && !characters[i].syllable.isEmpty(); ++i) {
        full += characters[i].syllable;
        initials += characters[i].syllable.front();
        if (full.startsWith(typed) || (typed.size() > 1 && initials == typed))
            return i - first + 1;
        const bool mayBeFull = typed.startsWith(full);
        const bool mayBeInitials = typed.startsWith(initials);
        if (!mayBeFull && !mayBeInitials)
            return 0;
    }
    return 0;
}

/// Longer ones first, so that a longer one is found before its beginning.
constexpr std::array Finals{
    "iang"_L1, "iong"_L1, "uang"_L1, "ueng"_L1, "ang"_L1, "eng"_L1, "ong"_L1, "iao"_L1, "ian"_L1,
    "ing"_L1,  "uai"_L1,  "uan"_L1,  "ai"_L1,   "ei"_L1,  "ao"_L1,  "ou"_L1,  "an"_L1,  "en"_L1,
    "er"_L1,   "ia"_L1,   "ie"_L1,   "iu"_L1,   "in"_L1,  "ua"_L1,  "uo"_L1,  "ui"_L1,  "un"_L1,
    "ue"_L1,   "a"_L1,    "o"_L1,    "e"_L1,    "i"_L1,   "u"_L1,   "v"_L1,
};
constexpr QStringView Initials = u"bpmfdtnlgkhjqxrzcsyw";
/// What a syllable can begin with: its initial, or a vowel that needs none.
constexpr QStringView FirstLetters = u"bpmfdtnlgkhjqxrzcsywaoe";

qsizetype initialLength(QStringView text)
{
    for (const auto two : {"zh"_L1, "ch"_L1, "sh"_L1}) {
        if (text.startsWith(two))
            return 2;
    }
    return !text.isEmpty() && Initials.contains(text.front()) ? 1 : 0;
}

/// Lengths of the syllables that the text can begin with.
QList<qsizetype> syllableLengths(QStringView text)
{
    QList<qsizetype> lengths;
    if (text.isEmpty() || !FirstLetters.contains(text.front()))
        return lengths;
    const qsizetype initial = initialLength(text);
    const bool mayHaveUmlaut = text.startsWith(u'n') || text.startsWith(u'l');
    for (const QLatin1StringView final : Finals) {
        if (text.sliced(initial).startsWith(final) && (mayHaveUmlaut || !final.startsWith(u'v')))
            lengths.append(initial + final.size());
    }
    return lengths;
}

/// Whether more letters can make it one syllable.
bool isBegun(QStringView text)
{
    if (text.isEmpty() || !FirstLetters.contains(text.front()))
        return false;
    const qsizetype initial = initialLength(text);
    const QStringView rest = text.sliced(initial);
    return (initial > 0 && rest.isEmpty())
        || std::ranges::any_of(Finals, [rest](QLatin1StringView final) { return final.startsWith(rest); });
}

/// All ways through the typed letters, syllable by syllable. Which places lead to the end is found first, from there:
/// otherwise a letter that fits nothing would cost all ways to come to it.
class Reading final
{
public:
    enum class End { Whole, Begun };

    Reading(QStringView typed, End end)
        : m_typed(typed)
        , m_end(end)
        , m_leadsOn(typed.size() + 1, false)
    {
        m_leadsOn[typed.size()] = true;
        for (qsizetype at = typed.size() - 1; at >= 0; --at) {
            const QList<qsizetype> lengths = syllableLengths(typed.sliced(at));
            m_leadsOn[at] =
                endsAt(at) || std::ranges::any_of(lengths, [&](qsizetype length) { return m_leadsOn[at + length]; });
        }
    }

    [[nodiscard]] QList<QStringList> all()
    {
        if (!m_typed.isEmpty())
            goOn(0, {});
        return m_found;
    }

private:
    [[nodiscard]] bool endsAt(qsizetype at) const { return m_end == End::Begun && isBegun(m_typed.sliced(at)); }

    void goOn(qsizetype at, const QStringList &before)
    {
        if (m_found.size() >= MaximumReadings || !m_leadsOn[at])
            return;
        if (at == m_typed.size()) {
            m_found.append(before);
            return;
        }
        const QStringView rest = m_typed.sliced(at);
        if (endsAt(at)) {
            // One letter more tells next to nothing, and would have to be looked for in half of all words.
            const bool isLeftOff = rest.size() == 1 && !before.isEmpty();
            const QStringList syllables = isLeftOff ? before : before + QStringList{rest.toString()};
            if (!m_found.contains(syllables))
                m_found.append(syllables);
        }
        const QList<qsizetype> lengths = syllableLengths(rest);
        for (const qsizetype length : lengths)
            goOn(at + length, before + QStringList{rest.first(length).toString()});
    }

    QStringView m_typed;
    End m_end;
    QList<bool> m_leadsOn; ///< from this letter on, the end can be reached
    QList<QStringList> m_found;
};

} // namespace

QStringList syllables(QStringView text)
{
    QStringList list;
    const QList<Character> read = charactersOf(text);
    for (const Character &character : read)
        list.append(character.syllable);
    return list;
}

IndexText indexText(QStringView text)
{
    IndexText result;
    QChar before; // initial of the character before, of the same run
    const QList<Character> read = charactersOf(text);
    for (const Character &character : read) {
        if (character.syllable.isEmpty()) {
            before = QChar();
            continue;
        }
        const QChar initial = character.syllable.front();
        if (!result.syllables.isEmpty())
            result.syllables += before.isNull() ? Separator : u" "_s;
        result.syllables += character.syllable;
        if (!before.isNull()) {
            if (!result.initials.isEmpty())
                result.initials += u' ';
            result.initials += before;
            result.initials += initial;
        }
        before = initial;
    }
    return result;
}

QList<QStringList> readings(QStringView typed)
{
    const QList<QStringList> whole = Reading(typed, Reading::End::Whole).all();
    return whole.isEmpty() ? Reading(typed, Reading::End::Begun).all() : whole;
}

QString initialPairs(QStringView typed)
{
    const auto isFirst = [](QChar c) { return FirstLetters.contains(c); };
    if (typed.size() < 2 || !std::ranges::all_of(typed, isFirst))
        return {};
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < typed.size(); ++i)
        pairs.append(typed.sliced(i, 2).toString());
    return pairs.join(u' ');
}

QList<Match> matches(QStringView text, QStringView typed)
{
    QList<Match> found;
    if (typed.isEmpty())
        return found;
    const QList<Character> read = charactersOf(text);
    for (qsizetype i = 0; i < read.size();) {
        const qsizetype count = matchedCharacters(read, i, typed);
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
