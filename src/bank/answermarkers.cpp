// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/answermarkers.h"

#include "bank/questiontitle.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Word
{
    QStringView word;
    Section section;
    /// Whether longer labels that end in it are markers too. Not the words that end everyday labels of an answer's own
    /// parts: "复杂度分析", "参数说明".
    bool endsLongLabels;
};

constexpr std::array Words{
    Word{u"参考答案", Section::Answer, true},
    Word{u"答案", Section::Answer, true},
    Word{u"回答", Section::Answer, true},
    Word{u"answer", Section::Answer, true},
    Word{u"a", Section::Answer, false},
    Word{u"解析", Section::Analysis, true},
    Word{u"分析", Section::Analysis, false},
    Word{u"说明", Section::Analysis, false},
    Word{u"analysis", Section::Analysis, false},
    Word{u"explanation", Section::Analysis, false},
    Word{u"误区", Section::Pitfalls, true},
    Word{u"常见错误", Section::Pitfalls, true},
    Word{u"pitfalls", Section::Pitfalls, true},
    Word{u"mistakes", Section::Pitfalls, true},
    Word{u"追问", Section::FollowUps, true},
    Word{u"follow-ups", Section::FollowUps, true},
    Word{u"follow-up", Section::FollowUps, false},
    Word{u"follow-up questions", Section::FollowUps, true},
    Word{u"提示", Section::Hint, false},
    Word{u"hint", Section::Hint, false},
    Word{u"参考资料", Section::References, true},
    Word{u"参考", Section::References, false},
    Word{u"references", Section::References, false},
};

constexpr qsizetype LongestLabel = 24;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isOneOfMany(const QString &label)
{
    // "面试题及答案", "Questions and answers" name a list, not a section.
    static const QRegularExpression joined(u"[题问及与和&?？]|\\band\\b|question"_s);
    return joined.match(label).hasMatch();
}

std::optional<Marker> markerOfLabel(QStringView text, bool mayBeLong, bool mayBeLetter)
{
    QString label = text.trimmed().toString();
    label.truncate(withoutTrailingEmoji(label).size());
    const QString folded = label.toLower();
    if (folded.isEmpty() || folded.size() > LongestLabel)
        return std::nullopt;
    for (const Word &word : Words) {
        const bool isLetter = word.word.size() == 1;
        if (folded == word.word && (mayBeLetter || !isLetter))
            return Marker{word.section, label, false, {}};
    }
    static const QRegularExpression numberedAnswer(u"^a\\d{1,3}$"_s);
    if (mayBeLetter && numberedAnswer.match(folded).hasMatch())
        return Marker{Section::Answer, label, false, {}};
    if (!mayBeLong)
        return std::nullopt;
    for (const Word &word : Words) {
        if (!word.endsLongLabels || !folded.endsWith(word.word))
            continue;
        const QString before = folded.chopped(word.word.size());
        const bool isWholeWord = isHan(word.word.front()) || !before.back().isLetterOrNumber();
        if (isWholeWord && !isOneOfMany(word.section == Section::FollowUps ? QString(before).remove(u'问') : before))
            return Marker{word.section, label, true, {}};
    }
    return std::nullopt;
}

qsizetype endOfLabel(QStringView text)
{
    const qsizetype limit = std::min<qsizetype>(text.size(), LongestLabel + 4);
    for (qsizetype i = 0; i < limit; ++i) {
        if (text[i] == u':' || text[i] == u'：' || text[i] == u'*' || text[i] == u'\n'
            || text.sliced(i).startsWith("__"_L1))
            return i;
    }
    return text.size() <= limit ? text.size() : -1;
}

bool isColon(QStringView text)
{
    return text.startsWith(u':') || text.startsWith(u'：');
}

} // namespace

std::optional<Marker> markerOfParagraph(QStringView paragraph)
{
    QStringView text = withoutLeadingEmoji(paragraph.trimmed());
    QStringView bold;
    if (text.startsWith("**"_L1) || text.startsWith("__"_L1)) {
        bold = text.first(2);
        text = withoutLeadingEmoji(text.sliced(2));
    }
    const qsizetype end = endOfLabel(text);
    if (end <= 0)
        return std::nullopt;
    auto marker = markerOfLabel(text.first(end), !bold.isEmpty(), true);
    if (!marker)
        return std::nullopt;

    QStringView rest = text.sliced(end);
    bool hasColon = isColon(rest);
    if (hasColon)
        rest = rest.sliced(1);
    if (!bold.isEmpty()) {
        if (rest.trimmed().startsWith(bold)) {
            rest = rest.trimmed().sliced(2);
            if (!hasColon && isColon(rest)) {
                hasColon = true;
                rest = rest.sliced(1);
            }
        } else if (hasColon) {
            marker->rest = bold.toString() + rest.trimmed().toString(); // the bold goes on: "**答案：甲**"
            return marker;
        } else {
            return std::nullopt;
        }
    }
    // Without a colon only a paragraph that holds nothing else, in bold.
    if (!hasColon && (bold.isEmpty() || !rest.trimmed().isEmpty() || marker->label.size() == 1))
        return std::nullopt;
    marker->rest = rest.trimmed().toString();
    return marker;
}

std::optional<Marker> markerOfTitle(QStringView title)
{
    QStringView text = withoutLeadingEmoji(title.trimmed());
    if (text.size() > LongestLabel + 6)
        return std::nullopt;
    if (text.size() > 4 && (text.startsWith("**"_L1) && text.endsWith("**"_L1)))
        text = withoutLeadingEmoji(text.sliced(2, text.size() - 4));
    if (text.endsWith(u':') || text.endsWith(u'：'))
        text.chop(1);
    return markerOfLabel(text, true, false);
}

bool isMarkerLine(QStringView line)
{
    const QStringView text = withoutLeadingEmoji(line.trimmed());
    if (!text.contains(u':') && !text.contains(u'：'))
        return false;
    const auto marker = markerOfParagraph(text);
    return marker && (text.startsWith("**"_L1) || text.startsWith("__"_L1) || marker->section == Section::Answer);
}

QString sectionLabel(Section section, QStringView language)
{
    const bool isEnglish = language == "en"_L1;
    switch (section) {
    case Section::Answer:
        return isEnglish ? u"Answer"_s : u"答案"_s;
    case Section::Analysis:
        return isEnglish ? u"Analysis"_s : u"解析"_s;
    case Section::Hint:
        return isEnglish ? u"Hint"_s : u"提示"_s;
    case Section::Pitfalls:
        return isEnglish ? u"Pitfalls"_s : u"误区"_s;
    case Section::FollowUps:
        return isEnglish ? u"Follow-ups"_s : u"追问"_s;
    case Section::References:
        return isEnglish ? u"References"_s : u"参考"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Baiwen
