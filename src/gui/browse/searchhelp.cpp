// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/searchhelp.h"

#include <QCoreApplication>

namespace Baiwen::SearchHelp {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::SearchHelp)
};

QString row(const QString &example, const QString &meaning)
{
    return u"| `%1` | %2 |\n"_s.arg(example, meaning);
}

} // namespace

QString title()
{
    return Text::tr("How to search");
}

QString markdown()
{
    QString text =
        Text::tr("Every word of titles, answers, tags, topics and your notes can be found. Case, accents and "
                 "full width make no difference, and the last word may be only begun. Latin letters that are "
                 "no word of the bank are also read as pinyin, in full or by initials.")
        + u"\n\n"_s;
    text += u"| %1 | %2 |\n|---|---|\n"_s.arg(Text::tr("Type"), Text::tr("to find"));
    text += row(u"kv 缓存"_s, Text::tr("both words, wherever they stand"));
    text += row(u"dpo or ppo"_s, Text::tr("one of the two"));
    text += row(u"量化 -gptq"_s, Text::tr("the first without the second"));
    text += row(u"\"beam search\""_s, Text::tr("exactly these words, one after the other"));
    text += row(u"(dpo or ppo) 损失"_s, Text::tr("brackets hold together what belongs together"));
    text += row(u"lianghua, lh"_s, Text::tr("量化, by pinyin"));
    text += row(u"topic:推理"_s, Text::tr("in topics whose title holds this, and below them"));
    text += row(u"tag:gqa"_s, Text::tr("with this tag, or one below it"));
    text += row(u"level:2, level:1..2"_s, Text::tr("by difficulty"));
    text += row(u"kind:design"_s, Text::tr("by kind: concept, comparison, calculation, design, coding, case"));
    text += row(u"lang:en"_s, Text::tr("by the language of the bank: zh, en"));
    text += row(u"is:bookmarked"_s, Text::tr("by state: bookmarked, due, weak, new, mastered, noted"));
    text += row(u"added:7, added:today"_s, Text::tr("bookmarked in the last seven days, or today"));
    text += row(u"reviewed:2026-09-01..2026-09-30"_s, Text::tr("last answered on these days"));
    text += u'\n'
        + Text::tr(
                "F3 goes to the next marked word and on to the next hit, Shift+F3 back. Ctrl+F in the search field, or "
                "/ anywhere, finds text in what you are reading.");
    return text;
}

} // namespace Baiwen::SearchHelp
