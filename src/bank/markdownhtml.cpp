// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownhtml.h"

#include "bank/emphasisrepair.h"
#include "bank/htmlentities.h"
#include "bank/markdownskeleton.h"
#include "bank/tablerepair.h"

#include <QUrl>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr unsigned Dialect =
    MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS;

/// A first pass over the source that finds what the emphasis repair must not touch (code) and what must not be seen
/// (comments).
class LiteralFinder final
{
public:
    explicit LiteralFinder(const QByteArray &source)
        : m_source(source)
        , m_isLiteral(source.size(), '\0')
    {
        MD_PARSER parser{};
        parser.flags = Dialect;
        parser.enter_block = parser.leave_block = [](MD_BLOCKTYPE, void *, void *self) {
            static_cast<LiteralFinder *>(self)->m_commentStart = -1;
            return 0;
        };
        parser.enter_span = parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<LiteralFinder *>(self)->text(type, text, size);
            return 0;
        };
        md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, this);
    }

    /// Takes the comments out, in the source and in the map. Line ends inside them stay, and hold blocks apart.
    void dropComments()
    {
        for (auto it = m_comments.crbegin(); it != m_comments.crend(); ++it) {
            const qsizetype lines = m_source.mid(it->first, it->second).count('\n');
            m_source.replace(it->first, it->second, QByteArray(lines, '\n'));
            m_isLiteral.replace(it->first, it->second, QByteArray(lines, '\0'));
        }
        m_comments.clear();
    }

    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] const QByteArray &isLiteral() const { return m_isLiteral; }

private:
    void text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        const qsizetype offset = text - m_source.constData();
        if (offset < 0 || offset + size > m_source.size())
            return; // md4c's own line ends and indentation
        if (type == MD_TEXT_CODE)
            std::fill_n(m_isLiteral.begin() + offset, size, '\1');
        else if (type == MD_TEXT_HTML)
            html(offset, size);
    }

    /// Comments within one piece of HTML, or from one line to a later one of the same block.
    void html(qsizetype offset, qsizetype size)
    {
        qsizetype at = offset;
        const qsizetype end = offset + size;
        const auto find = [&](const char *what) {
            const qsizetype found = QByteArrayView(m_source).sliced(at, end - at).indexOf(what);
            return found < 0 ? -1 : at + found;
        };
        while (at < end) {
            if (m_commentStart < 0) {
                const qsizetype start = find("<!--");
                if (start < 0)
                    return;
                m_commentStart = start;
                at = start + 4;
            }
            const qsizetype close = find("-->");
            if (close < 0)
                return;
            m_comments.append({m_commentStart, close + 3 - m_commentStart});
            m_commentStart = -1;
            at = close + 3;
        }
    }

    QByteArray m_source;
    QByteArray m_isLiteral;
    QList<std::pair<qsizetype, qsizetype>> m_comments; // offset and length
    qsizetype m_commentStart = -1;
};

QString text(const MD_ATTRIBUTE &attribute)
{
    QString result;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto start = attribute.substr_offsets[i];
        const QString part = QString::fromUtf8(attribute.text + start, attribute.substr_offsets[i + 1] - start);
        result += attribute.substr_types[i] == MD_TEXT_ENTITY ? resolveEntity(part) : part;
    }
    return result.remove(QString::fromUtf8(EmphasisMark));
}

bool isAllowedLink(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1 || scheme == "question"_L1;
}

/// A file beside the document or in a folder below it.
bool isAllowedImage(const QString &source)
{
    const QUrl url(source, QUrl::StrictMode);
    return !source.isEmpty() && url.isRelative() && url.host().isEmpty() && !source.startsWith(u'/')
        && !source.contains(u'\\') && !url.path().split(u'/').contains(".."_L1);
}

/// What a raw HTML tag does here; everything else is text.
enum class Tag { None, Break, Details, SummaryStart, SummaryEnd, Comment };

Tag tagOf(QStringView html)
{
    if (html.startsWith("<!--"_L1))
        return Tag::Comment;
    const bool isEnd = html.startsWith("</"_L1);
    qsizetype end = isEnd ? 2 : 1;
    const qsizetype start = end;
    while (end < html.size() && html[end].isLetter())
        ++end;
    const QStringView name = html.sliced(start, end - start);
    if (name.compare("br"_L1, Qt::CaseInsensitive) == 0)
        return Tag::Break;
    if (name.compare("details"_L1, Qt::CaseInsensitive) == 0)
        return Tag::Details;
    if (name.compare("summary"_L1, Qt::CaseInsensitive) == 0)
        return isEnd ? Tag::SummaryEnd : Tag::SummaryStart;
    return Tag::None;
}

/// What md4c calls while it walks the document; the two renderings differ in what they make of it.
class Renderer
{
public:
    virtual ~Renderer() = default;

    QString render(QStringView markdown)
    {
        LiteralFinder finder(repairTables(markdown).toUtf8());
        finder.dropComments();
        const QByteArray source = repairEmphasis(finder.source(), finder.isLiteral());
        MD_PARSER parser{};
        parser.flags = Dialect | MD_FLAG_NOHTMLBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Renderer *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Renderer *>(self)->leaveBlock(type, detail);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<Renderer *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<Renderer *>(self)->leaveSpan(type, detail);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Renderer *>(self)->text(type, QString::fromUtf8(text, size));
            return 0;
        };
        md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, this);
        return std::move(m_out).remove(QString::fromUtf8(EmphasisMark));
    }

protected:
    virtual void enterBlock(MD_BLOCKTYPE type, void *detail) = 0;
    virtual void leaveBlock(MD_BLOCKTYPE type, void *detail) = 0;
    virtual void enterSpan(MD_SPANTYPE type, void *detail) = 0;
    virtual void leaveSpan(MD_SPANTYPE type, void *detail) = 0;
    virtual void text(MD_TEXTTYPE type, const QString &text) = 0;

    QString m_out;
};

class HtmlRenderer final : public Renderer
{
private:
    void enterBlock(MD_BLOCKTYPE type, void *detail) override
    {
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
            break;
        case MD_BLOCK_QUOTE:
            m_out += "<blockquote>\n"_L1;
            break;
        case MD_BLOCK_UL:
            m_out += "<ul>\n"_L1;
            break;
        case MD_BLOCK_OL: {
            const auto start = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
            m_out += start == 1 ? u"<ol>\n"_s : u"<ol start=\"%1\">\n"_s.arg(start);
            break;
        }
        case MD_BLOCK_LI: {
            const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
            m_out += "<li>"_L1;
            if (item->is_task)
                m_out += item->task_mark == ' ' ? u"☐ "_s : u"☑ "_s;
            break;
        }
        case MD_BLOCK_HR:
            m_out += "<hr/>\n"_L1;
            break;
        case MD_BLOCK_H:
            m_out += u"<h%1>"_s.arg(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE: {
            const QString language = Baiwen::text(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            m_out += language.isEmpty() ? u"<pre><code>"_s
                                        : u"<pre><code class=\"language-%1\">"_s.arg(language.toHtmlEscaped());
            break;
        }
        case MD_BLOCK_P:
            m_out += "<p>"_L1;
            break;
        case MD_BLOCK_TABLE:
            m_out += "<table>\n"_L1;
            break;
        case MD_BLOCK_THEAD:
            m_out += "<thead>\n"_L1;
            break;
        case MD_BLOCK_TBODY:
            m_out += "<tbody>\n"_L1;
            break;
        case MD_BLOCK_TR:
            m_out += "<tr>"_L1;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_out += type == MD_BLOCK_TH ? "<th"_L1 : "<td"_L1;
            switch (static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align) {
            case MD_ALIGN_LEFT:
                m_out += " align=\"left\">"_L1;
                break;
            case MD_ALIGN_CENTER:
                m_out += " align=\"center\">"_L1;
                break;
            case MD_ALIGN_RIGHT:
                m_out += " align=\"right\">"_L1;
                break;
            case MD_ALIGN_DEFAULT:
                m_out += u'>';
            }
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, void *detail) override
    {
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_HR:
            break;
        case MD_BLOCK_QUOTE:
            m_out += "</blockquote>\n"_L1;
            break;
        case MD_BLOCK_UL:
            m_out += "</ul>\n"_L1;
            break;
        case MD_BLOCK_OL:
            m_out += "</ol>\n"_L1;
            break;
        case MD_BLOCK_LI:
            m_out += "</li>\n"_L1;
            break;
        case MD_BLOCK_H:
            m_out += u"</h%1>\n"_s.arg(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            m_out += "</code></pre>\n"_L1;
            break;
        case MD_BLOCK_P:
            if (m_out.endsWith("<p>"_L1))
                m_out.chop(3); // held nothing but tags that are not shown
            else
                m_out += "</p>\n"_L1;
            break;
        case MD_BLOCK_TABLE:
            m_out += "</table>\n"_L1;
            break;
        case MD_BLOCK_THEAD:
            m_out += "</thead>\n"_L1;
            break;
        case MD_BLOCK_TBODY:
            m_out += "</tbody>\n"_L1;
            break;
        case MD_BLOCK_TR:
            m_out += "</tr>\n"_L1;
            break;
        case MD_BLOCK_TH:
            m_out += "</th>"_L1;
            break;
        case MD_BLOCK_TD:
            m_out += "</td>"_L1;
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail) override
    {
        if (type == MD_SPAN_IMG)
            ++m_imageDepth;
        if (m_imageDepth > (type == MD_SPAN_IMG ? 1 : 0))
            return; // inside an alternative text
        switch (type) {
        case MD_SPAN_A: {
            const QString target = Baiwen::text(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            m_linkIsShown = isAllowedLink(target);
            if (m_linkIsShown)
                m_out += u"<a href=\"%1\">"_s.arg(target.toHtmlEscaped());
            break;
        }
        case MD_SPAN_IMG: {
            const QString source = Baiwen::text(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
            m_imageIsShown = isAllowedImage(source);
            if (m_imageIsShown)
                m_out += u"<img src=\"%1\" alt=\""_s.arg(source.toHtmlEscaped());
            break;
        }
        default:
            m_out += u'<' + element(type) + u'>';
        }
    }

    void leaveSpan(MD_SPANTYPE type, void *) override
    {
        if (type == MD_SPAN_IMG && --m_imageDepth == 0 && m_imageIsShown)
            m_out += "\"/>"_L1;
        if (type == MD_SPAN_IMG || m_imageDepth > 0)
            return;
        if (type != MD_SPAN_A)
            m_out += "</"_L1 + element(type) + u'>';
        else if (m_linkIsShown)
            m_out += "</a>"_L1;
    }

    void text(MD_TEXTTYPE type, const QString &text) override
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_out += QChar::ReplacementCharacter;
            break;
        case MD_TEXT_BR:
            m_out += m_imageDepth > 0 ? " "_L1 : "<br/>\n"_L1;
            break;
        case MD_TEXT_SOFTBR:
            m_out += u'\n';
            break;
        case MD_TEXT_ENTITY:
            m_out += resolveEntity(text).toHtmlEscaped();
            break;
        case MD_TEXT_HTML:
            if (m_imageDepth == 0)
                tag(text);
            break;
        default:
            m_out += text.toHtmlEscaped();
        }
    }

    void tag(const QString &html)
    {
        switch (tagOf(html)) {
        case Tag::None:
            m_out += html.toHtmlEscaped();
            break;
        case Tag::Break:
            m_out += "<br/>"_L1;
            break;
        case Tag::SummaryStart:
            m_out += "<b>"_L1;
            break;
        case Tag::SummaryEnd:
            m_out += "</b><br/>"_L1;
            break;
        case Tag::Details:
        case Tag::Comment:
            break;
        }
    }

    static QLatin1StringView element(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            return "em"_L1;
        case MD_SPAN_STRONG:
            return "strong"_L1;
        case MD_SPAN_DEL:
            return "del"_L1;
        default:
            return "code"_L1;
        }
    }

    int m_imageDepth = 0;
    bool m_imageIsShown = false;
    bool m_linkIsShown = false;
};

class PlainTextRenderer final : public Renderer
{
private:
    void enterBlock(MD_BLOCKTYPE type, void *) override
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
            if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
                m_out += u'\t';
        } else if (!m_out.isEmpty() && !m_out.endsWith(u'\n')) {
            m_out += u'\n';
        }
    }
    void leaveBlock(MD_BLOCKTYPE type, void *) override
    {
        if (type == MD_BLOCK_DOC) {
            while (m_out.endsWith(u'\n'))
                m_out.chop(1);
        }
    }
    void enterSpan(MD_SPANTYPE, void *) override { }
    void leaveSpan(MD_SPANTYPE, void *) override { }
    void text(MD_TEXTTYPE type, const QString &text) override
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_out += QChar::ReplacementCharacter;
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_out += u'\n';
            break;
        case MD_TEXT_ENTITY:
            m_out += resolveEntity(text);
            break;
        case MD_TEXT_HTML:
            switch (tagOf(text)) {
            case Tag::None:
                m_out += text;
                break;
            case Tag::Break:
            case Tag::SummaryEnd:
                m_out += u'\n';
                break;
            default:
                break;
            }
            break;
        default:
            m_out += text;
        }
    }
};

} // namespace

QString markdownToHtml(QStringView markdown)
{
    if (!isSafeToRender(markdown))
        return "<pre>"_L1 + markdown.toString().toHtmlEscaped() + "</pre>\n"_L1;
    return HtmlRenderer().render(markdown);
}

QString markdownToPlainText(QStringView markdown)
{
    return isSafeToRender(markdown) ? PlainTextRenderer().render(markdown) : markdown.toString();
}

} // namespace Baiwen
