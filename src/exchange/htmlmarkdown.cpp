// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/htmlmarkdown.h"

#include <QRegularExpression>
#include <QUrl>

#include <libxml/HTMLparser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr int DeepestElement = 100; // MaximumNesting of the reader; what is deeper comes out as its text
constexpr QChar Break = u'\x001e'; // a line break within a paragraph, while it is put together

QString text(const xmlChar *utf8)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8));
}

bool isElement(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE;
}

QString nameOf(const xmlNode *node)
{
    return isElement(node) ? text(node->name).toLower() : QString();
}

QString attribute(xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)),
                                                           xmlFree);
    return text(value.get());
}

QString contentOf(xmlNode *node)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> content(xmlNodeGetContent(node), xmlFree);
    return text(content.get());
}

bool isDropped(const QString &name)
{
    static const QStringList names{u"script"_s, u"style"_s,  u"head"_s,  u"title"_s,  u"meta"_s,     u"link"_s,
                                   u"object"_s, u"iframe"_s, u"embed"_s, u"applet"_s, u"noscript"_s, u"template"_s,
                                   u"svg"_s,    u"canvas"_s, u"input"_s, u"button"_s, u"select"_s};
    return names.contains(name);
}

bool isBlock(const QString &name)
{
    static const QStringList names{
        u"html"_s,    u"body"_s,    u"p"_s,          u"div"_s,        u"section"_s, u"article"_s,  u"header"_s,
        u"footer"_s,  u"main"_s,    u"nav"_s,        u"aside"_s,      u"ul"_s,      u"ol"_s,       u"li"_s,
        u"pre"_s,     u"hr"_s,      u"blockquote"_s, u"h1"_s,         u"h2"_s,      u"h3"_s,       u"h4"_s,
        u"h5"_s,      u"h6"_s,      u"table"_s,      u"dl"_s,         u"dt"_s,      u"dd"_s,       u"center"_s,
        u"details"_s, u"summary"_s, u"figure"_s,     u"figcaption"_s, u"form"_s,    u"fieldset"_s, u"address"_s};
    return names.contains(name);
}

bool holdsBlock(xmlNode *node, int depth)
{
    if (depth > DeepestElement)
        return false;
    for (xmlNode *child = node->children; child; child = child->next) {
        if (isElement(child) && (isBlock(nameOf(child)) || holdsBlock(child, depth + 1)))
            return true;
    }
    return false;
}

bool isWord(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

/// What would be markup within a line gets a backslash; what only looks odd stays as it is.
QString escaped(QStringView text)
{
    static const QRegularExpression entity(u"^&(?:#\\d+|#[xX][0-9a-fA-F]+|\\w+);"_s);
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isTag = c == u'<' && (next.isLetter() || next == u'/' || next == u'!' || next == u'?');
        const bool isEmphasis = c == u'*' || (c == u'_' && !(isWord(text, i - 1) && isWord(text, i + 1)));
        const bool isStrike = c == u'~' && (next == u'~' || (i > 0 && text[i - 1] == u'~'));
        const bool isEntity = c == u'&' && entity.match(text.sliced(i).toString()).hasMatch();
        if (isTag || isEmphasis || isStrike || isEntity || u"\\`[]$|"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// Text as it stands in a line: space collapsed, formulas kept as they are written.
QString inlineText(const QString &raw)
{
    static const QRegularExpression space(u"[ \\t\\r\\n\\f]+"_s);
    static const QRegularExpression formula(
        u"\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\\\]|\\[\\$\\](.+?)\\[/\\$\\]|\\[\\$\\$\\](.+?)\\[/\\$\\$\\]|"
        "\\[latex\\](.+?)\\[/latex\\]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString(raw).replace(space, u" "_s).remove(Break);
    QString out;
    qsizetype from = 0;
    for (auto it = formula.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += escaped(QStringView(text).sliced(from, match.capturedStart() - from));
        const int kind = match.lastCapturedIndex();
        const bool isDisplayed = kind == 2 || kind == 4;
        const QString mark = isDisplayed ? u"$$"_s : u"$"_s;
        out += mark + match.captured(kind).trimmed() + mark;
        from = match.capturedEnd();
    }
    return out + escaped(QStringView(text).sliced(from));
}

/// What would begin a block at the start of a line gets a backslash.
QString lineStartEscaped(const QString &line)
{
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    static const QRegularExpression other(u"^(?:#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$)"_s);
    if (const auto match = number.match(line); match.hasMatch())
        return match.captured(1) + u'\\' + line.sliced(match.capturedEnd(1));
    return other.match(line).hasMatch() ? u'\\' + line : line;
}

/// A run of text within a block: two breaks and more part paragraphs, one is a hard break.
QStringList paragraphs(const QString &run)
{
    static const QRegularExpression parting(u"\\s*%1\\s*(?:%1\\s*)+"_s.arg(Break));
    QStringList blocks;
    const QStringList parts = run.split(parting);
    for (const QString &part : parts) {
        QStringList lines;
        const QStringList pieces = part.split(Break);
        for (const QString &piece : pieces) {
            if (const QString line = piece.trimmed(); !line.isEmpty())
                lines.append(lineStartEscaped(line));
        }
        if (!lines.isEmpty())
            blocks.append(lines.join("\\\n"_L1));
    }
    return blocks;
}

/// Emphasis must not have space inside: it moves outside.
QString marked(const QString &mark, const QString &inside)
{
    const QString core = inside.trimmed();
    if (core.isEmpty() || core.contains(Break))
        return inside;
    const qsizetype start = inside.indexOf(core);
    return inside.first(start) + mark + core + mark + inside.sliced(start + core.size());
}

QString codeSpan(const QString &code)
{
    const QString line = code.simplified();
    if (line.isEmpty())
        return {};
    QString fence = u"`"_s;
    while (line.contains(fence))
        fence += u'`';
    const QString gap = line.startsWith(u'`') || line.endsWith(u'`') ? u" "_s : QString();
    return fence + gap + line + gap + fence;
}

/// Every line but the first; on an empty one there is no space at the end.
QString indented(const QString &text, const QString &indentation)
{
    QString out = text;
    out.replace(u'\n', u'\n' + indentation);
    return out.replace(u'\n' + indentation + u'\n', u'\n' + indentation.trimmed() + u'\n');
}

class Converter final
{
public:
    explicit Converter(const ImageTarget &image)
        : m_image(image)
    { }

    QStringList blocks(xmlNode *parent, int depth)
    {
        QStringList out;
        QString run;
        const auto flush = [&] { out += paragraphs(std::exchange(run, {})); };
        for (xmlNode *child = parent->children; child; child = child->next) {
            const QString name = nameOf(child);
            if (isDropped(name))
                continue;
            if (depth > DeepestElement) {
                run += inlineText(contentOf(child));
            } else if (isBlock(name)) {
                flush();
                out += block(child, name, depth + 1);
            } else if (name == "table"_L1 || (isElement(child) && holdsBlock(child, depth))) {
                flush();
                out += blocks(child, depth + 1);
            } else {
                run += span(child, depth + 1);
            }
        }
        flush();
        return out;
    }

private:
    QStringList block(xmlNode *node, const QString &name, int depth)
    {
        if (name == "ul"_L1 || name == "ol"_L1)
            return {list(node, name == "ol"_L1, depth)};
        if (name == "pre"_L1)
            return {codeBlock(node)};
        if (name == "hr"_L1)
            return {u"---"_s};
        if (name == "table"_L1)
            return table(node, depth);
        QStringList inner = blocks(node, depth);
        if (inner.isEmpty())
            return {};
        if (name == "blockquote"_L1)
            return {"> "_L1 + indented(inner.join("\n\n"_L1), u"> "_s)};
        // A heading of a card is none of the bank's.
        if (name.size() == 2 && name.startsWith(u'h') && name[1].isDigit() && inner.size() == 1
            && !inner.first().contains(u'\n'))
            return {marked(u"**"_s, inner.first().remove("**"_L1))};
        return inner;
    }

    QString list(xmlNode *node, bool isNumbered, int depth)
    {
        QStringList items;
        const auto add = [&](const QStringList &inner) {
            const QString mark = isNumbered ? u"%1. "_s.arg(items.size() + 1) : u"- "_s;
            const QString separator = inner.size() == 2 && inner[1].startsWith("- "_L1) ? u"\n"_s : u"\n\n"_s;
            items.append(mark + indented(inner.join(separator), QString(mark.size(), u' ')));
        };
        for (xmlNode *child = node->children; child; child = child->next) {
            const QString name = nameOf(child);
            if (name == "li"_L1) {
                add(blocks(child, depth));
            } else if (isBlock(name) && !items.isEmpty()) { // a list within a list, without an item around it
                const QString inner = block(child, name, depth).join("\n\n"_L1);
                if (!inner.isEmpty())
                    items.last() += "\n  "_L1 + (isNumbered ? u" "_s : QString())
                        + indented(inner, isNumbered ? u"   "_s : u"  "_s);
            } else if (!isDropped(name)) {
                if (const QStringList inner =
                        isBlock(name) ? block(child, name, depth) : paragraphs(span(child, depth));
                    !inner.isEmpty())
                    add(inner);
            }
        }
        return items.join(u'\n');
    }

    static QString codeBlock(xmlNode *node)
    {
        QString code = preformatted(node, 0);
        while (code.endsWith(u'\n'))
            code.chop(1);
        if (code.startsWith(u'\n'))
            code.remove(0, 1);
        QString fence = u"```"_s;
        while (code.contains(fence))
            fence += u'`';
        return fence + u'\n' + code + u'\n' + fence;
    }

    static QString preformatted(xmlNode *parent, int depth)
    {
        QString code;
        for (xmlNode *child = parent->children; child; child = child->next) {
            const QString name = nameOf(child);
            if (name == "br"_L1)
                code += u'\n';
            else if (isElement(child) && !isDropped(name))
                code += depth > DeepestElement ? contentOf(child) : preformatted(child, depth + 1);
            else if (child->type == XML_TEXT_NODE)
                code += text(child->content);
            if (name == "div"_L1 || name == "p"_L1)
                code += u'\n';
        }
        return code.replace(QChar::Nbsp, u' ').remove(u'\r');
    }

    void addRows(xmlNode *parent, QList<QStringList> &rows, int depth)
    {
        for (xmlNode *child = parent->children; child; child = child->next) {
            const QString name = nameOf(child);
            if (name == "thead"_L1 || name == "tbody"_L1 || name == "tfoot"_L1) {
                if (depth < DeepestElement)
                    addRows(child, rows, depth + 1);
            } else if (name == "tr"_L1) {
                QStringList cells;
                for (xmlNode *cell = child->children; cell; cell = cell->next) {
                    if (nameOf(cell) == "td"_L1 || nameOf(cell) == "th"_L1)
                        cells.append(blocks(cell, depth).join(u' ').replace(u'\n', u' '));
                }
                rows.append(cells);
            }
        }
    }

    QStringList table(xmlNode *node, int depth)
    {
        QList<QStringList> rows;
        addRows(node, rows, depth);
        qsizetype columns = 0;
        for (const QStringList &row : rows)
            columns = std::max(columns, row.size());
        if (columns == 0)
            return {};
        if (columns == 1) { // a frame for looks
            QStringList inner;
            for (const QStringList &row : rows)
                inner += row;
            inner.removeAll(QString());
            return inner;
        }
        QStringList lines;
        for (QStringList &row : rows) {
            row.resize(columns);
            lines.append("| "_L1 + row.join(" | "_L1) + " |"_L1);
        }
        lines.insert(1, u'|' + u" --- |"_s.repeated(columns));
        return {lines.join(u'\n')};
    }

    QString span(xmlNode *node, int depth)
    {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            return inlineText(text(node->content));
        const QString name = nameOf(node);
        if (!isElement(node) || isDropped(name))
            return {};
        if (depth > DeepestElement)
            return inlineText(contentOf(node));
        if (name == "br"_L1)
            return Break;
        if (name == "img"_L1)
            return image(node);
        if (name == "code"_L1 || name == "kbd"_L1 || name == "tt"_L1 || name == "samp"_L1)
            return codeSpan(contentOf(node));
        QString inside;
        for (xmlNode *child = node->children; child; child = child->next)
            inside += span(child, depth + 1);
        if (name == "b"_L1 || name == "strong"_L1)
            return marked(u"**"_s, inside.remove("**"_L1));
        if (name == "i"_L1 || name == "em"_L1)
            return marked(u"*"_s, inside);
        if (name == "s"_L1 || name == "del"_L1 || name == "strike"_L1)
            return marked(u"~~"_s, inside);
        if (name == "sup"_L1)
            return inside.isEmpty() ? inside : u'^' + inside;
        if (name == "sub"_L1)
            return inside.isEmpty() ? inside : "\\_"_L1 + inside;
        if (name == "a"_L1)
            return link(inside, attribute(node, "href"));
        return inside;
    }

    [[nodiscard]] static QString link(const QString &inside, const QString &target)
    {
        const QUrl url(target.trimmed(), QUrl::StrictMode);
        const bool isAllowed =
            url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1);
        if (!isAllowed || inside.trimmed().isEmpty() || inside.contains(Break))
            return inside;
        const QString address = QString::fromLatin1(url.toEncoded()).replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
        return u"[%1](%2)"_s.arg(inside.trimmed(), address);
    }

    QString image(xmlNode *node)
    {
        QString alternative = inlineText(attribute(node, "alt")).trimmed();
        const QString target = m_image ? m_image(attribute(node, "src")) : QString();
        if (target.isEmpty())
            return alternative;
        return u"![%1](%2)"_s.arg(alternative, target);
    }

    const ImageTarget &m_image;
};

} // namespace

QStringList htmlToBlocks(const QString &html, const ImageTarget &image)
{
    const QByteArray utf8 = QString(html).remove(u'\0').toUtf8();
    if (utf8.trimmed().isEmpty())
        return {};
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
        | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT;
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc *)> document(
        htmlReadMemory(utf8.constData(), static_cast<int>(utf8.size()), "", "UTF-8", options), xmlFreeDoc);
    xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    return root ? Converter(image).blocks(root, 0) : QStringList();
}

QString htmlToMarkdown(const QString &html, const ImageTarget &image)
{
    return htmlToBlocks(html, image).join("\n\n"_L1);
}

} // namespace Baiwen
