// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchtokens.h"

#include <unicode/unistr.h>
#include <utility>

namespace Baiwen {

namespace {

enum class CharacterClass { Separator, Mark, Word, Ideograph };

CharacterClass classOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return CharacterClass::Mark;
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        break;
    default:
        return CharacterClass::Separator;
    }
    const QChar::Script script = QChar::script(c);
    return isHan(c) || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? CharacterClass::Ideograph
                                                                                            : CharacterClass::Word;
}

QString folded(char32_t c)
{
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    // ICU folds ß to ss; QString::toCaseFolded() maps character by character.
    icu::UnicodeString text(decomposed.utf16(), static_cast<int32_t>(decomposed.size()));
    text.foldCase();
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length())
        .normalized(QString::NormalizationForm_KD);
}

/// Tells `Sink` where tokens begin, what they consist of and how far they reach.
template <typename Sink> class Tokeniser final
{
public:
    explicit Tokeniser(Sink &sink)
        : m_sink(sink)
    { }

    void run(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                add(QChar::surrogateToUcs4(c, text[i + 1]), i, 2);
                ++i;
            } else if (c.isSurrogate()) {
                endToken();
            } else {
                add(c.unicode(), i, 1);
            }
        }
    }

private:
    void add(char32_t c, qsizetype start, qsizetype length)
    {
        // Most text is ASCII or Han, and nothing need be looked up.
        if (c < 0x80) {
            const bool isUpper = c >= U'A' && c <= U'Z';
            if (isUpper || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
                addWordPart(isUpper ? c + 0x20 : c, start, length);
            else
                endToken();
            return;
        }
        if (c >= 0x4e00 && c <= 0x9fff) {
            addIdeograph(c, start, length);
            return;
        }
        const QList<uint> parts = folded(c).toUcs4();
        for (const char32_t part : parts) {
            switch (classOf(part)) {
            case CharacterClass::Separator:
                endToken();
                break;
            case CharacterClass::Mark:
                if (m_state != State::Between) // an accent belongs to what it stands on
                    m_sink.extend(start + length);
                break;
            case CharacterClass::Word:
                addWordPart(part, start, length);
                break;
            case CharacterClass::Ideograph:
                addIdeograph(part, start, length);
                break;
            }
        }
    }
    void addWordPart(char32_t part, qsizetype start, qsizetype length)
    {
        if (std::exchange(m_state, State::Word) != State::Word)
            m_sink.begin(start, false);
        m_sink.append(part);
        m_sink.extend(start + length);
    }
    void addIdeograph(char32_t part, qsizetype start, qsizetype length)
    {
        m_state = State::Ideograph;
        m_sink.begin(start, true);
        m_sink.append(part);
        m_sink.extend(start + length);
    }
    void endToken() { m_state = State::Between; }

    enum class State { Between, Word, Ideograph };

    Sink &m_sink;
    State m_state = State::Between;
};

void appendCharacter(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c))
        text += QChar::fromUcs4(c);
    else
        text += QChar(static_cast<char16_t>(c));
}

struct ListSink
{
    void begin(qsizetype start, bool isIdeograph) { tokens.append({QString(), start, 0, isIdeograph}); }
    void append(char32_t c) { appendCharacter(tokens.last().text, c); }
    void extend(qsizetype end) { tokens.last().length = end - tokens.last().start; }

    QList<SearchToken> tokens;
};

struct TextSink
{
    void begin(qsizetype, bool)
    {
        if (!text.isEmpty())
            text += u' ';
    }
    void append(char32_t c) { appendCharacter(text, c); }
    void extend(qsizetype) { }

    QString text;
};

} // namespace

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || QChar::script(c) == QChar::Script_Han;
}

QList<SearchToken> searchTokens(QStringView text)
{
    ListSink sink;
    Tokeniser(sink).run(text);
    return std::move(sink.tokens);
}

QString tokenText(QStringView text)
{
    TextSink sink;
    sink.text.reserve(text.size() * 2);
    Tokeniser(sink).run(text);
    return std::move(sink.text);
}

} // namespace Baiwen
