// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownreader.h"

#include "bank/answerparts.h"
#include "bank/contentslist.h"
#include "bank/documentoutline.h"
#include "bank/headingtext.h"
#include "bank/identity.h"
#include "bank/metadatacomment.h"
#include "bank/questionbody.h"
#include "bank/questionmetadata.h"
#include "bank/questiontitle.h"
#include "bank/refinedblocks.h"
#include "bank/textdecoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Names the context of the messages for the translator.
struct BankReader
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankReader)
};

QString tooLarge()
{
    return BankReader::tr("The file is larger than %1 MiB").arg(MaximumDocumentBytes >> 20);
}

/// Chinese when a tenth of the letters are Han: Chinese texts on this subject are half English.
QString detectedLanguage(QStringView text)
{
    constexpr qsizetype Sample = 200'000;
    qsizetype han = 0;
    qsizetype latin = 0;
    for (const QChar c : text.first(std::min(text.size(), Sample))) {
        const char16_t u = c.unicode();
        han += u >= 0x4E00 && u <= 0x9FFF;
        latin += (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
    }
    return han * 10 >= han + latin && han > 0 ? u"zh"_s : u"en"_s;
}

class DocumentReader final
{
public:
    explicit DocumentReader(const ReadOptions &options)
        : m_options(options)
        , m_bankId(options.bankId.isEmpty() ? bankIdOfFile(options.file) : options.bankId)
        , m_remark([this](int line, Diagnostic::Level level, const QString &message) { remark(line, level, message); })
    { }

    Result<BankDocument> read(const QByteArray &bytes)
    {
        if (bytes.size() > MaximumDocumentBytes)
            return failure(tooLarge());
        auto decoded = decodeText(bytes);
        if (!decoded)
            return Unexpected{decoded.error()};
        remarkEncoding(*decoded);
        progress(5);

        const FrontMatter matter = frontMatter(decoded->text);
        m_document.language = detectedLanguage(decoded->text);
        m_source = SourceText(std::move(decoded->text));
        readFrontMatter(matter);

        ScanControl control{m_options.stop,
                            [this](int line) { progress(10 + 25 * line / std::max(1, m_source.lineCount())); }};
        BlockScan scan = scanBlocks(m_source, matter.lineCount, control);
        if (scan.hasTooManyBlocks)
            return failure(BankReader::tr("The document has more than %1 blocks").arg(MaximumBlocks));
        if (scan.isCancelled)
            return cancelled();
        m_blocks = refinedBlocks(m_source, scan.blocks);
        scan.blocks.clear();
        remarkStructure(scan.overNestedLine);
        // Asked for another rule, the reader takes headings as they are.
        if (m_rule != QuestionRule::Automatic && m_rule != QuestionRule::Markers)
            m_entryKey.clear();
        if (m_entryKey.isEmpty())
            m_blocks = withoutContents(m_source, m_blocks, m_remark);
        progress(40);

        const DocumentOutline outline = outlineOf(m_source, m_blocks, m_rule, m_entryKey);
        if (outline.entries.size() > MaximumEntries)
            return failure(BankReader::tr("The document has more than %1 topics and questions").arg(MaximumEntries));
        m_document.rule = outline.rule;
        m_document.questionLevel = outline.questionLevel;
        if (outline.rule != QuestionRule::Markers)
            m_document.points = PointRule::FirstList;
        if (m_document.title.isEmpty())
            m_document.title = fallbackTitle(outline);
        m_document.introduction = plainText(0, outline.introductionEnd);

        m_document.questions.reserve(std::count_if(outline.entries.cbegin(), outline.entries.cend(),
                                                   [](const OutlineEntry &entry) { return entry.isQuestion; }));
        for (qsizetype i = 0; i < outline.entries.size(); ++i) {
            if (i % 128 == 0) {
                if (m_options.stop.stop_requested())
                    return cancelled();
                progress(static_cast<int>(40 + 60 * i / outline.entries.size()));
            }
            readEntry(outline.entries.at(i));
        }
        remarkLongLabels();
        if (m_options.stop.stop_requested())
            return cancelled();
        progress(100);
        if (m_document.questions.isEmpty())
            remark(0, Diagnostic::Level::Warning, BankReader::tr("No question was found"));
        return std::move(m_document);
    }

private:
    static Unexpected cancelled() { return failure(BankReader::tr("Reading was cancelled")); }

    void progress(int percent)
    {
        if (m_options.progress && percent > m_percent)
            m_options.progress(percent);
        m_percent = std::max(m_percent, percent);
    }

    void remark(int line, Diagnostic::Level level, const QString &message)
    {
        m_document.diagnostics.append({m_options.file, line, level, message});
    }

    void remarkEncoding(const DecodedText &decoded)
    {
        if (decoded.encoding != "UTF-8"_L1) {
            remark(
                0, decoded.isCertain ? Diagnostic::Level::Note : Diagnostic::Level::Warning,
                decoded.isCertain
                    ? BankReader::tr("The text is in %1").arg(decoded.encoding)
                    : BankReader::tr("The text was taken to be in %1; check that it reads well").arg(decoded.encoding));
        }
        if (decoded.replacements > 0) {
            remark(decoded.firstReplacementLine, Diagnostic::Level::Warning,
                   BankReader::tr("%n place(s) could not be decoded and show as “�”; the first is here", nullptr,
                                  decoded.replacements));
        }
    }

    void readFrontMatter(const FrontMatter &matter)
    {
        static const QStringList known{u"title"_s, u"id"_s, u"language"_s, u"rule"_s, u"points"_s, u"headings"_s};
        QStringList seen;
        for (qsizetype i = 0; i < matter.pairs.size(); ++i) {
            const auto &[key, value] = matter.pairs.at(i);
            const QString message = seen.contains(key)
                ? BankReader::tr("“%1: %2” does not belong here or stands here twice")
                : !known.contains(key)         ? BankReader::tr("Unknown key “%1: %2” in the front matter")
                : !readFrontMatter(key, value) ? BankReader::tr("“%1: %2” is not understood")
                                               : QString();
            if (!message.isEmpty())
                remark(matter.lines.at(i) + 1, Diagnostic::Level::Warning, message.arg(key, value));
            else
                seen.append(key);
        }
        if (m_options.rule != QuestionRule::Automatic)
            m_rule = m_options.rule;
    }

    /// False: the value means nothing.
    bool readFrontMatter(const QString &key, const QString &value)
    {
        static const QRegularExpression language(u"^(zh|en)(?:[-_][\\w-]+)?$"_s);
        if (key == "title"_L1) {
            m_document.title = value;
        } else if (key == "id"_L1 && isTopicId(value)) {
            m_document.id = value;
        } else if (const auto match = language.match(value); key == "language"_L1 && match.hasMatch()) {
            m_document.language = match.captured(1);
        } else if (const auto rule = ruleFromName(value); key == "rule"_L1 && rule) {
            m_rule = *rule;
        } else if (key == "points"_L1 && value == "first-list"_L1) {
            m_document.points = PointRule::FirstList;
        } else if (key == "headings"_L1 && isQuestionId(value)) {
            m_entryKey = value;
        } else {
            return false;
        }
        return true;
    }

    void remarkStructure(int overNestedLine)
    {
        if (overNestedLine >= 0) {
            remark(m_source.number(overNestedLine), Diagnostic::Level::Warning,
                   BankReader::tr("Blocks are nested more than %1 deep; the marks beyond that are taken as text")
                       .arg(MaximumNesting));
        }
        if (!m_blocks.isEmpty() && m_blocks.last().isUnclosed) {
            const Block &block = m_blocks.last();
            remark(m_source.number(block.lines.first), Diagnostic::Level::Warning,
                   block.type == Block::Type::Code ? BankReader::tr("The code block that begins here is never closed")
                       : block.closing == "-->"_L1 ? BankReader::tr("The comment that begins here is never closed")
                                                   : BankReader::tr("The HTML that begins here is never closed"));
        }
        static const QRegularExpression remoteImage(
            u"!\\[[^\\]\\n]{0,500}\\]\\(\\s*<?((?:https?:)?//[^)\\s]{1,500})"_s);
        int count = 0;
        int firstLine = 0;
        QString first;
        for (int line = 0; line < m_source.lineCount(); ++line) {
            const QStringView text = m_source.line(line);
            if (!text.contains("!["_L1) || !text.contains("//"_L1))
                continue;
            for (auto it = remoteImage.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                if (count++ == 0) {
                    firstLine = m_source.number(line);
                    first = match.captured(1);
                }
            }
        }
        if (count > 0) {
            remark(
                firstLine, Diagnostic::Level::Note,
                BankReader::tr("%n image(s) from the web are not loaded; the first is %1", nullptr, count).arg(first));
        }
    }

    [[nodiscard]] QString fallbackTitle(const DocumentOutline &outline) const
    {
        const OutlineEntry *only = nullptr;
        for (const OutlineEntry &entry : outline.entries) {
            if (entry.level != 1 || entry.isQuestion)
                continue;
            if (only)
                return QFileInfo(m_options.file).completeBaseName();
            only = &entry;
        }
        return only && !only->title.isEmpty() ? only->title : QFileInfo(m_options.file).completeBaseName();
    }

    /// Blocks that are no question's, verbatim.
    [[nodiscard]] QString plainText(qsizetype first, qsizetype end, const QString &opening = {}) const
    {
        BlockText text;
        if (!opening.isEmpty()) {
            const SourceText source(opening);
            for (const Block &block : scanBlocks(source).blocks)
                text.append(source, block);
            text.endParagraph();
        }
        for (qsizetype i = first; i < end; ++i)
            text.append(m_source, m_blocks.at(i));
        return text.text();
    }

    void readEntry(const OutlineEntry &entry)
    {
        const int line = m_source.number(entry.titleLines.first);
        EntryMetadata metadata(m_remark, m_entryKey);
        metadata.read(entry.comment, line);
        QString opening = entry.openingText;
        metadata.readOpening(opening, line);
        QString remainder;
        qsizetype first = entry.firstBlock;
        for (qsizetype i = first; i < entry.endBlock && remainder.isEmpty(); ++i) {
            const Block &block = m_blocks.at(i);
            if (isSpacer(m_source, block))
                continue;
            QString html = m_source.lines(block.lines).toString();
            if (block.type != Block::Type::Html || !metadata.readOpening(html, m_source.number(block.lines.first)))
                break;
            remainder = html;
            first = i + 1;
        }
        if (!opening.isEmpty() && !remainder.isEmpty())
            opening += "\n\n"_L1;
        opening += remainder;
        if (entry.title.isEmpty())
            remark(line, Diagnostic::Level::Warning, BankReader::tr("The heading has no text"));
        while (!m_openTopics.isEmpty() && m_openTopics.last().level >= entry.level)
            m_openTopics.removeLast();
        if (entry.isQuestion)
            readQuestion(entry, metadata, first, opening);
        else
            readTopic(entry, metadata, first, opening);
    }

    /// `opening`: text before the first block.
    void readTopic(const OutlineEntry &entry, EntryMetadata &metadata, qsizetype firstBlock, const QString &opening)
    {
        Topic topic;
        topic.line = m_source.number(entry.titleLines.first);
        topic.title = entry.title;
        topic.parent = m_openTopics.isEmpty() ? -1 : m_openTopics.last().index;
        topic.introduction = plainText(firstBlock, entry.endBlock, opening);
        metadata.applyTo(topic);
        if (topic.id.isEmpty() || !claim(topic.id, topic.line, m_topicIds, m_topicLines)) {
            const QStringList path = m_document.topicPath(topic.parent) << topic.title;
            topic.id = m_topicIds.claimSimilar(derivedTopicId(m_bankId, path));
        }
        topic.hasDerivedId = isDerivedId(topic.id);
        m_openTopics.append({entry.level, static_cast<int>(m_document.topics.size())});
        m_document.topics.append(std::move(topic));
    }

    void readQuestion(const OutlineEntry &entry, EntryMetadata &metadata, qsizetype firstBlock, const QString &opening)
    {
        Question question;
        question.line = m_source.number(entry.titleLines.first);
        const NumberedHeading title = splitTitle(entry.title);
        question.title = title.title;
        question.ordinal = title.ordinal;
        question.topic = m_openTopics.isEmpty() ? -1 : m_openTopics.last().index;
        metadata.applyTo(question);

        QuestionBody body;
        if (m_document.rule == QuestionRule::Summaries)
            body.setInsideDetails();
        body.readText(opening, question.line);
        body.read(m_source, m_blocks, firstBlock, entry.endBlock);
        body.takePreambleForAnswer();
        fill(question, body);
        identify(question);
        if (question.answer.isEmpty())
            remark(question.line, Diagnostic::Level::Warning,
                   BankReader::tr("The question “%1” has no answer").arg(question.title));
        m_document.questions.append(std::move(question));
    }

    void fill(Question &question, const QuestionBody &body)
    {
        question.preamble = body.preamble().text();
        const BlockText &answer = body.section(Section::Answer);
        question.answer = answer.text();
        AnswerParts parts = answerParts(answer.source(), m_document.points, m_remark);
        question.lead = std::move(parts.lead);
        question.opening = std::move(parts.opening);
        question.points = std::move(parts.points);
        question.supplement = std::move(parts.supplement);
        question.analysis = body.section(Section::Analysis).text();
        question.hint = body.section(Section::Hint).text();
        if (const BlockText &text = body.section(Section::Pitfalls); !text.isEmpty())
            question.pitfalls = sectionItems(text.source());
        if (const BlockText &text = body.section(Section::References); !text.isEmpty())
            question.references = sectionItems(text.source());
        if (const BlockText &text = body.section(Section::FollowUps); !text.isEmpty()) {
            for (const QString &item : sectionItems(text.source()))
                question.followUps.append(followUpFromItem(item));
        }
        for (const QuestionBody::LongLabel &label : body.longLabels()) {
            auto it = std::find_if(m_longLabels.begin(), m_longLabels.end(),
                                   [&label](const CountedLabel &known) { return known.label == label.label; });
            if (it == m_longLabels.end())
                m_longLabels.append({label.label, label.line, 1});
            else
                ++it->count;
        }
    }

    void identify(Question &question)
    {
        if (question.id.isEmpty() || !claim(question.id, question.line, m_questionIds, m_questionLines)) {
            const QString derived = derivedQuestionId(m_bankId, question.title);
            question.id = m_questionIds.claimSimilar(derived);
            if (question.id != derived) {
                remark(
                    question.line, Diagnostic::Level::Warning,
                    BankReader::tr(
                        "The title “%1” stands in line %2 already; without ids the two are told apart by their order")
                        .arg(question.title)
                        .arg(m_questionLines.value(derived)));
            }
            m_questionLines.insert(question.id, question.line);
        }
        question.hasDerivedId = isDerivedId(question.id);
    }

    bool claim(const QString &id, int line, UniqueIds &ids, QHash<QString, int> &lines)
    {
        if (ids.claim(id)) {
            lines.insert(id, line);
            return true;
        }
        remark(line, Diagnostic::Level::Warning,
               BankReader::tr("The id “%1” of line %2 is taken by line %3; this entry gets another")
                   .arg(id)
                   .arg(line)
                   .arg(lines.value(id)));
        return false;
    }

    void remarkLongLabels()
    {
        for (const CountedLabel &label : m_longLabels) {
            remark(label.line, Diagnostic::Level::Note,
                   BankReader::tr("The label “%1” was read as a section's marker, %n time(s)", nullptr, label.count)
                       .arg(label.label));
        }
    }

    struct OpenTopic
    {
        int level = 0;
        int index = 0;
    };
    struct CountedLabel
    {
        QString label;
        int line = 0;
        int count = 0;
    };

    const ReadOptions &m_options;
    const QString m_bankId;
    const Remark m_remark;
    BankDocument m_document;
    SourceText m_source;
    QList<Block> m_blocks;
    QuestionRule m_rule = QuestionRule::Automatic;
    QString m_entryKey; // see outlineOf()
    QList<OpenTopic> m_openTopics;
    QList<CountedLabel> m_longLabels;
    UniqueIds m_topicIds;
    UniqueIds m_questionIds;
    QHash<QString, int> m_topicLines;
    QHash<QString, int> m_questionLines;
    int m_percent = -1;
};

} // namespace

Result<BankDocument> readBank(const QByteArray &bytes, const ReadOptions &options)
{
    return DocumentReader(options).read(bytes);
}

Result<QByteArray> readDocumentBytes(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(BankReader::tr("“%1” is a folder").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(BankReader::tr("“%1” cannot be opened").arg(path), file.errorString());
    QByteArray bytes = file.size() > MaximumDocumentBytes ? QByteArray() : file.read(MaximumDocumentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(BankReader::tr("“%1” cannot be read").arg(path), file.errorString());
    if (file.size() > MaximumDocumentBytes || bytes.size() > MaximumDocumentBytes)
        return failure(tooLarge());
    return bytes;
}

Result<BankDocument> readBankFile(const QString &path, ReadOptions options)
{
    if (options.file.isEmpty())
        options.file = path;
    const auto bytes = readDocumentBytes(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    return readBank(*bytes, options);
}

} // namespace Baiwen
