// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Baiwen {

/// Writes Markdown lists of questions at random, well formed and not: every construct that the reader knows, in any
/// order and nesting, with or without blank lines between. Each word is used once, so that its whereabouts can be
/// checked.
class DocumentGenerator final
{
public:
    explicit DocumentGenerator(quint32 seed)
        : m_random(seed)
    { }

    /// `isTame`: what a careful author writes; no markers or tags at odds with the headings around them.
    QString document(bool isTame = false)
    {
        m_usesMarkers = chance(2);
        m_usesHtml = chance(2) && !isTame;
        QString text;
        if (chance(4))
            text += QStringLiteral("---\ntitle: %1\nlanguage: %2\n---\n")
                        .arg(words(2), chance(2) ? QStringLiteral("zh") : QStringLiteral("en"));
        const int blocks = between(1, 40);
        for (int i = 0; i < blocks; ++i) {
            text += block(0);
            text += QString(chance(4) ? 0 : between(1, 2), u'\n');
        }
        if (chance(20))
            text += QStringLiteral("```\n%1\n").arg(words(3)); // never closed
        return text;
    }

    /// With a few slips: lines that are missing, stand twice or stand elsewhere, and stray marks.
    QString damaged(const QString &document)
    {
        static const QStringList marks{
            QStringLiteral("#"),         QStringLiteral("- "),        QStringLiteral("  "),
            QStringLiteral("    "),      QStringLiteral("\t"),        QStringLiteral("> "),
            QStringLiteral("```"),       QStringLiteral("~~~"),       QStringLiteral("<!--"),
            QStringLiteral("-->"),       QStringLiteral("<details>"), QStringLiteral("</details>"),
            QStringLiteral("<summary>"), QStringLiteral("**"),        QStringLiteral("答案："),
            QStringLiteral("\n\n"),      QStringLiteral("1. "),       QStringLiteral("---"),
            QStringLiteral("==="),       QStringLiteral("|"),         QStringLiteral("<br>"),
            QStringLiteral("<pre>")};
        QStringList lines = document.split(u'\n');
        for (int i = between(1, 6); i > 0; --i) {
            const qsizetype line = m_random.bounded(lines.size());
            switch (between(0, 4)) {
            case 0:
                lines.insert(line, lines.takeAt(m_random.bounded(lines.size())));
                break;
            case 1:
                lines.insert(line, lines.at(m_random.bounded(lines.size())));
                break;
            case 2:
                lines[line].prepend(pick(marks));
                break;
            default:
                lines[line].insert(m_random.bounded(lines.at(line).size() + 1), pick(marks));
            }
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] const QStringList &allWords() const { return m_words; }

private:
    int between(int low, int high) { return m_random.bounded(low, high + 1); }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    QString pick(const QStringList &of) { return of.at(m_random.bounded(static_cast<int>(of.size()))); }

    QString word()
    {
        m_words.append(QStringLiteral("w%1q").arg(m_words.size()));
        return m_words.last();
    }

    QString words(int most)
    {
        QStringList list;
        for (int i = between(1, most); i > 0; --i) {
            const QString text = word();
            switch (between(0, 14)) {
            case 0:
                list.append(QStringLiteral("**%1**").arg(text));
                break;
            case 1:
                list.append(QStringLiteral("`%1`").arg(text));
                break;
            case 2:
                list.append(QStringLiteral("[%1](question:some-id)").arg(text));
                break;
            case 3:
                list.append(QStringLiteral("**%1：**%2").arg(text, word()));
                break;
            case 4:
                list.append(QStringLiteral("*%1 [ ` <b> & \\").arg(text));
                break;
            case 5:
                list.append(QStringLiteral("$%1_2$ 中文，%2").arg(text, word()));
                break;
            default:
                list.append(text);
            }
        }
        return list.join(u' ');
    }

    QString heading()
    {
        QString title = words(4).remove(u'\n');
        if (chance(3))
            title += chance(2) ? QStringLiteral("?") : QStringLiteral("？");
        if (chance(3))
            title.prepend(pick({QStringLiteral("1. "), QStringLiteral("Q3: "), QStringLiteral("问题 5："),
                                QStringLiteral("第3题 "), QStringLiteral("12、"), QStringLiteral("❓ 7) ")}));
        if (chance(10))
            return title + QStringLiteral("\n") + (chance(2) ? QStringLiteral("====") : QStringLiteral("---")) + u'\n';
        if (chance(30))
            title.clear();
        const QString metadata = chance(6)
            ? QStringLiteral("\n<!-- id: an-id-%1; level: 2; %2: %3 -->").arg(between(1, 9)).arg(word(), word())
            : QString();
        return QString(between(1, 5), u'#') + u' ' + title + (chance(8) ? QStringLiteral(" ##") : QString()) + metadata
            + u'\n';
    }

    QString marker()
    {
        const QString label =
            pick({QStringLiteral("答案"), QStringLiteral("参考答案"), QStringLiteral("Answer"), QStringLiteral("解析"),
                  QStringLiteral("Pitfalls"), QStringLiteral("误区"), QStringLiteral("追问"), QStringLiteral("提示"),
                  QStringLiteral("References"), QStringLiteral("参考"), QStringLiteral("答案")});
        switch (between(0, 7)) {
        case 0:
            return QStringLiteral("###### ✅ %1\n").arg(label);
        case 1:
            return QStringLiteral("> **%1：** %2\n> %3\n").arg(label, words(3), words(3));
        case 2:
            return QStringLiteral("%1: %2\n").arg(label, words(3));
        case 3:
            return QStringLiteral("**%1 秒%2：** %3\n").arg(word(), label, words(3));
        case 4:
            return QStringLiteral("**%1：**\n").arg(label);
        case 5:
            return QStringLiteral("**%1：%2**\n").arg(label, word());
        default:
            return QStringLiteral("**%1：** %2\n").arg(label, words(4));
        }
    }

    QString html()
    {
        switch (between(0, 5)) {
        case 0:
            return QStringLiteral("<details>\n<summary>%1?</summary>\n\n%2\n\n</details>\n").arg(word(), words(4));
        case 1:
            return QStringLiteral("<details><summary>查看答案</summary>\n%1\n%2\n</details>\n").arg(words(2), words(4));
        case 2:
            return QStringLiteral("<!-- %1\n\n%2 -->\n").arg(word(), word());
        case 3:
            return QStringLiteral("<div class=\"%1\">%2\n%3</div>\n").arg(word(), word(), words(2));
        case 4:
            return QStringLiteral("<br/>\n");
        default:
            return QStringLiteral("<details>\n\n**%1？**\n\n").arg(word());
        }
    }

    QString list(int depth)
    {
        const bool isOrdered = chance(3);
        const QString bullet = pick({QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("+")});
        QString text;
        const int items = between(1, 4);
        for (int i = 1; i <= items; ++i) {
            const QString mark =
                (isOrdered ? QString::number(i) + u'.' : bullet) + QString(chance(8) ? between(2, 5) : 1, u' ');
            QString content;
            if (!chance(12)) {
                content = chance(6) ? block(depth + 1) : words(5) + u'\n';
                if (chance(8))
                    content += words(2) + u'\n';
                if (chance(5) && depth < 3)
                    content += (chance(2) ? QStringLiteral("\n") : QString()) + block(depth + 1);
                if (chance(5))
                    content = content.trimmed()
                        + QStringLiteral(" <!-- vital; also: %1, %2; calc: 1+1 = 2 -->\n").arg(word(), word());
            } else {
                content = QStringLiteral("\n");
            }
            text += mark + indented(content, static_cast<int>(mark.size()));
            if (chance(4))
                text += u'\n';
        }
        return text;
    }

    static QString indented(const QString &content, int columns)
    {
        QStringList lines = content.split(u'\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (!lines.at(i).isEmpty())
                lines[i].prepend(QString(columns, u' '));
        }
        return lines.join(u'\n');
    }

    QString quote(int depth)
    {
        QString content = block(depth + 1) + (chance(2) ? block(depth + 1) : QString());
        QStringList lines = content.split(u'\n');
        lines.removeLast();
        for (QString &line : lines)
            line.prepend(line.isEmpty() && chance(2) ? QStringLiteral(">") : QStringLiteral("> "));
        if (chance(6))
            lines.append(QStringLiteral(">"));
        return lines.join(u'\n') + u'\n';
    }

    QString block(int depth)
    {
        const int kind = between(0, 22);
        if (depth == 0 && kind < 5)
            return heading();
        if (depth == 0 && m_usesMarkers && kind < 9)
            return marker();
        if (depth == 0 && m_usesHtml && kind < 11)
            return html();
        switch (kind) {
        case 9:
        case 10:
        case 11:
            return depth < 4 ? list(depth) : words(3) + u'\n';
        case 12:
        case 13:
            return depth < 4 ? quote(depth) : words(3) + u'\n';
        case 14:
            return QStringLiteral("| %1 | %2 |\n|---|:-:|\n| %3 | |\n").arg(word(), word(), word());
        case 15:
            return QStringLiteral("```%1\n%2\n\n# %3\n```\n").arg(chance(2) ? word() : QString(), word(), word());
        case 16:
            return QStringLiteral("~~~\n\n**答案：** %1\n~~~\n").arg(word());
        case 17:
            return QStringLiteral("    %1\n    - %2\n").arg(word(), word());
        case 18:
            return pick(
                {QStringLiteral("---\n"), QStringLiteral("***\n"), QStringLiteral("- - -\n"), QStringLiteral("#\n")});
        case 19:
            return QStringLiteral("**%1？** 👶\n").arg(word());
        case 20:
            return QStringLiteral("[%1]: https://example.org/%2 \"%3\"\n").arg(word(), word(), word());
        default:
            return words(12) + (chance(3) ? u'\n' + words(4) : QString()) + u'\n';
        }
    }

    QRandomGenerator m_random;
    QStringList m_words;
    bool m_usesMarkers = false;
    bool m_usesHtml = false;
};

} // namespace Baiwen
