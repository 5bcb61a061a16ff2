// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Utf8Census
{
    qsizetype valid = 0; // sequences of two bytes and more
    qsizetype invalid = 0; // places that fit no sequence
    bool hasNull = false;
    qsizetype controls = 0; // control characters that no text file holds
};

qsizetype sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF ? 2
        : lead >= 0xE0 && lead <= 0xEF                    ? 3
        : lead >= 0xF0 && lead <= 0xF4                    ? 4
                                                          : 0;
    if (length == 0 || end - at < length)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF.
    if ((lead == 0xE0 && at[1] < 0xA0) || (lead == 0xED && at[1] > 0x9F) || (lead == 0xF0 && at[1] < 0x90)
        || (lead == 0xF4 && at[1] > 0x8F))
        return 0;
    return length;
}

Utf8Census countUtf8(const QByteArray &bytes)
{
    Utf8Census census;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const uchar *const end = at + bytes.size();
    while (at < end) {
        if (*at < 0x80) {
            census.hasNull |= *at == 0;
            if ((*at < 0x20 && *at != '\t' && *at != '\n' && *at != '\r' && *at != '\f' && *at != '\v' && *at != 0x1B))
                ++census.controls;
            ++at;
        } else if (const qsizetype length = sequenceLength(at, end)) {
            ++census.valid;
            at += length;
        } else {
            ++census.invalid;
            ++at;
            while (at < end && (*at & 0xC0) == 0x80)
                ++at;
        }
    }
    return census;
}

/// Share of the characters that one expects in Chinese and English text: what tells UTF-16 from its mirror image.
double plausibility(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const auto expected = std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7F) || u == u'\n' || u == u'\r' || u == u'\t' || (u >= 0x4E00 && u <= 0x9FFF)
            || (u >= 0x3000 && u <= 0x303F) || (u >= 0xFF00 && u <= 0xFF5E) || (u >= 0x2010 && u <= 0x2027);
    });
    return static_cast<double>(expected) / static_cast<double>(text.size());
}

void normaliseLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
}

DecodedText finished(QString text, const QString &encoding, bool isCertain, qsizetype replacementsExpected = -1)
{
    normaliseLineEnds(text);
    DecodedText decoded{std::move(text), encoding, isCertain, 0, 0};
    if (replacementsExpected == 0)
        return decoded;
    const qsizetype first = decoded.text.indexOf(QChar::ReplacementCharacter);
    if (first >= 0) {
        decoded.replacements = static_cast<int>(decoded.text.count(QChar(QChar::ReplacementCharacter)));
        decoded.firstReplacementLine = static_cast<int>(QStringView(decoded.text).first(first).count(u'\n')) + 1;
    }
    return decoded;
}

DecodedText decodedWith(QStringConverter::Encoding encoding, const QString &name, QByteArrayView bytes, bool isCertain)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return finished(decoder.decode(bytes), name, isCertain);
}

/// UTF-16 without a mark: every second byte of ASCII is zero, and one of the two byte orders reads like text.
std::optional<DecodedText> decodeUnmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    constexpr qsizetype SampleBytes = 1 << 16;
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), SampleBytes));
    const double little = plausibility(QString(QStringDecoder(QStringConverter::Utf16LE).decode(sample)));
    const double big = plausibility(QString(QStringDecoder(QStringConverter::Utf16BE).decode(sample)));
    constexpr double Convincing = 0.9;
    if (std::max(little, big) < Convincing)
        return std::nullopt;
    return little >= big ? decodedWith(QStringConverter::Utf16LE, u"UTF-16LE"_s, bytes, false)
                         : decodedWith(QStringConverter::Utf16BE, u"UTF-16BE"_s, bytes, false);
}

std::optional<QString> convert(const QByteArray &bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() + 1, Qt::Uninitialized);
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *to = begin;
    const char *from = bytes.constData();
    ucnv_toUnicode(converter.get(), &to, begin + text.size(), &from, from + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(to - begin);
    return text;
}

/// ICU's statistical guess; of guesses equally good the Chinese national standard, since that is who reads this
/// program.
std::optional<DecodedText> decodeByStatistics(const QByteArray &bytes)
{
    constexpr qsizetype SampleBytes = 1 << 18;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), static_cast<int32_t>(std::min(bytes.size(), SampleBytes)),
                   &status);
    int32_t count = 0;
    const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || count == 0)
        return std::nullopt;

    struct Guess
    {
        DecodedText decoded;
        int confidence = 0;
    };
    std::optional<Guess> best;
    for (int32_t i = 0; i < count; ++i) {
        UErrorCode nameStatus = U_ZERO_ERROR;
        const char *const name = ucsdet_getName(matches[i], &nameStatus);
        const int confidence = ucsdet_getConfidence(matches[i], &nameStatus);
        if (U_FAILURE(nameStatus) || (best && confidence < best->confidence))
            break;
        const QString encoding = QString::fromLatin1(name);
        if (encoding.startsWith("UTF-"_L1) || (best && encoding != "GB18030"_L1))
            continue;
        if (auto text = convert(bytes, name))
            best = Guess{finished(*std::move(text), encoding, false), confidence};
    }
    return best ? std::optional(std::move(best->decoded)) : std::nullopt;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedWith(QStringConverter::Utf8, u"UTF-8"_s, view.sliced(3), true);
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return decodedWith(QStringConverter::Utf32LE, u"UTF-32LE"_s, view.sliced(4), true);
    if (bytes.startsWith("\xFF\xFE"))
        return decodedWith(QStringConverter::Utf16LE, u"UTF-16LE"_s, view.sliced(2), true);
    if (bytes.startsWith("\xFE\xFF"))
        return decodedWith(QStringConverter::Utf16BE, u"UTF-16BE"_s, view.sliced(2), true);

    const Utf8Census census = countUtf8(bytes);
    if (!census.hasNull && census.invalid == 0 && census.controls * 20 <= bytes.size())
        return finished(QString::fromUtf8(bytes), u"UTF-8"_s, true);
    // A file cut off in the middle of a character, or with a few bytes spoilt, is still UTF-8.
    if (!census.hasNull && census.valid > 0 && census.invalid * 20 <= census.valid + 20
        && census.invalid <= census.valid)
        return decodedWith(QStringConverter::Utf8, u"UTF-8"_s, view, true);
    if (auto utf16 = decodeUnmarkedUtf16(bytes))
        return *std::move(utf16);
    if (census.hasNull || census.controls * 20 > bytes.size())
        return failure(QCoreApplication::translate("Baiwen::TextDecoding", "The file is not text"));
    if (auto guess = decodeByStatistics(bytes))
        return *std::move(guess);
    return failure(QCoreApplication::translate("Baiwen::TextDecoding", "The encoding of the text cannot be told"));
}

} // namespace Baiwen
