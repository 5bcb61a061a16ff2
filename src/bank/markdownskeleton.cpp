// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownskeleton.h"

#include "bank/markdownreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

/// Three or more of one of * - _ with nothing but spaces between.
bool isThematicBreak(QStringView text)
{
    const QChar mark = text.front();
    if (mark != u'*' && mark != u'-' && mark != u'_')
        return false;
    qsizetype count = 0;
    for (const QChar c : text) {
        if (c == mark)
            ++count;
        else if (!isSpace(c))
            return false;
    }
    return count >= 3;
}

/// Length of "- ", "* ", "12. " or "> " at the start, without the space; 0: no container begins here.
qsizetype containerMarkLength(QStringView text)
{
    const QChar c = text.front();
    if (c == u'>')
        return 1;
    qsizetype length = 0;
    if (c == u'-' || c == u'*' || c == u'+') {
        length = 1;
    } else {
        while (length < text.size() && length < 9 && text[length] >= u'0' && text[length] <= u'9')
            ++length;
        if (length == 0 || length == text.size() || (text[length] != u'.' && text[length] != u')'))
            return 0;
        ++length;
    }
    return length == text.size() || isSpace(text[length]) ? length : 0;
}

qsizetype runLength(QStringView text)
{
    const QChar first = text.front();
    return std::find_if(text.begin(), text.end(), [first](QChar c) { return c != first; }) - text.begin();
}

class SkeletonWriter final
{
public:
    explicit SkeletonWriter(QByteArray &out)
        : m_out(out)
    { }

    /// False when the line nests too deep.
    bool writeLine(QStringView text)
    {
        int nesting = 0;
        for (;;) {
            const qsizetype spaces = std::find_if_not(text.begin(), text.end(), isSpace) - text.begin();
            for (const QChar c : text.first(spaces))
                m_out += static_cast<char>(c.unicode());
            text = text.sliced(spaces);
            if (text.isEmpty() || isThematicBreak(text))
                break;
            const qsizetype length = containerMarkLength(text);
            if (length == 0)
                break;
            if (++nesting > MaximumNesting) {
                m_out += 'x';
                return false;
            }
            for (const QChar c : text.first(length))
                m_out += static_cast<char>(c.unicode());
            text = text.sliced(length);
        }
        if (!text.isEmpty())
            writeContent(text);
        return true;
    }

private:
    void writeContent(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        const QChar first = text.front();
        if (first == u'-' && consistsOf(trimmed, u"-"))
            m_out.append(std::min<qsizetype>(trimmed.size(), 3), '-'); // a break or the underline of a heading
        else if (isThematicBreak(text))
            m_out += QByteArray("# ") + MarkdownSkeleton::BreakLetter;
        else if (first == u'=' && consistsOf(trimmed, u"="))
            m_out += '=';
        else if (first == u'#')
            writeHeading(text);
        else if (first == u'`' || first == u'~')
            writeFence(text);
        else if (first == u'<')
            writeHtml(text);
        else if (consistsOf(text, u"|:- \t") && text.contains(u'|') && text.contains(u'-'))
            m_out += "|---|"; // as many hyphens as md4c asks for
        else
            writeText(text);
    }

    void writeHeading(QStringView text)
    {
        const qsizetype level = runLength(text);
        if (level > 6 || (level < text.size() && !isSpace(text[level])))
            return writeText(text);
        m_out.append(level, '#');
        m_out += " h";
        writeHtmlEnds(text);
    }

    void writeFence(QStringView text)
    {
        const qsizetype length = runLength(text);
        const QStringView info = text.sliced(length);
        if (length < 3 || (text.front() == u'`' && info.contains(u'`')))
            return writeText(text);
        m_out.append(length, text.front().toLatin1());
        if (!info.trimmed().isEmpty()) {
            m_out += 'i';
            writeHtmlEnds(text);
        }
    }

    /// Tags decide where HTML blocks begin and end, and stay.
    void writeHtml(QStringView text)
    {
        constexpr qsizetype LongestTag = 1000;
        for (const QChar c : text.first(std::min(text.size(), LongestTag))) {
            const bool isInert = c.unicode() >= 0x20 && c.unicode() < 0x7F && !u"*_`[]\\&~"_s.contains(c);
            m_out += isInert || isSpace(c) ? static_cast<char>(c.unicode()) : 'x';
        }
        if (text.size() > LongestTag)
            writeHtmlEnds(text);
    }

    void writeText(QStringView text)
    {
        m_out += 'x';
        writeHtmlEnds(text);
    }

    /// What can end an HTML block that began on an earlier line.
    void writeHtmlEnds(QStringView text)
    {
        if (!text.contains(u'>'))
            return;
        for (const auto *end : {"-->", "?>", "</script>", "</pre>", "</style>", "</textarea>"}) {
            if (text.contains(QLatin1StringView(end), Qt::CaseInsensitive))
                m_out += end;
        }
        m_out += '>';
    }

    QByteArray &m_out;
};

} // namespace

QByteArrayView MarkdownSkeleton::line(int line) const
{
    const auto start = lineStarts[static_cast<size_t>(line)];
    return QByteArrayView(bytes).sliced(start, lineStarts[static_cast<size_t>(line) + 1] - start - 1);
}

int MarkdownSkeleton::lineOf(qsizetype offset) const
{
    const auto after = std::upper_bound(lineStarts.cbegin(), lineStarts.cend(), static_cast<quint32>(offset));
    return static_cast<int>(after - lineStarts.cbegin()) - 1;
}

MarkdownSkeleton markdownSkeleton(const SourceText &source, int firstLine)
{
    MarkdownSkeleton skeleton;
    skeleton.lineStarts.reserve(static_cast<size_t>(source.lineCount()) + 1);
    skeleton.bytes.reserve(qsizetype(source.lineCount()) * 6);
    SkeletonWriter writer(skeleton.bytes);
    for (int line = 0; line < source.lineCount(); ++line) {
        skeleton.lineStarts.push_back(static_cast<quint32>(skeleton.bytes.size()));
        if (line >= firstLine && !writer.writeLine(source.line(line)) && skeleton.overNestedLine < 0)
            skeleton.overNestedLine = line;
        skeleton.bytes += '\n';
    }
    skeleton.lineStarts.push_back(static_cast<quint32>(skeleton.bytes.size()));
    return skeleton;
}

bool isSafeToRender(QStringView markdown)
{
    constexpr qsizetype LongestText = 1 << 20;
    if (markdown.size() > LongestText)
        return false;
    if (markdown.size() <= MaximumNesting)
        return true;
    return markdownSkeleton(SourceText(markdown.toString())).overNestedLine < 0;
}

} // namespace Baiwen
