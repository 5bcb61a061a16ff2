// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownreader.h"

#include "bank/answerparts.h"
#include "bank/contentslist.h"
#include "bank/documentoutline.h"
#include "bank/identity.h"
#include "bank/metadatacomment.h"
#include "bank/questionbody.h"
#include "bank/questionmetadata.h"
#include "bank/questiontitle.h"
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
        leaveOutContents();
        progress(40);

        const DocumentOutline outline = outlineOf(m_source, m_blocks, m_rule);
        if (outline.entries.size() > MaximumEntries)
            return failure(BankReader::tr("The document has more than %1 topics and questions").arg(MaximumEntries));
        m_document.rule = outline.rule;
        m_document.questionLevel = outline.questionLevel;
        if (m_points == PointRule::AllLists && outline.rule != QuestionRule::Markers)
            m_points = PointRule::FirstList;
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
        for (qsizetype i = 0; i < matter.pairs.size(); ++i) {
            const auto &[key, value] = matter.pairs.at(i);
            const int line = matter.lines.at(i) + 1;
            if (key == "title"_L1) {
                m_document.title = value;
            } else if (key == "id"_L1 && isTopicId(value)) {
                m_document.id = value;
            } else if (key == "language"_L1 && (value.startsWith("zh"_L1) || value.startsWith("en"_L1))) {
                m_document.language = value.first(2);
            } else if (const auto rule = ruleFromName(value); key == "rule"_L1 && rule) {
                m_rule = *rule;
            } else if (key == "points"_L1 && value == "first-list"_L1) {
                m_points = PointRule::FirstList;
            } else {
                const bool isKnown = key == "id"_L1 || key == "language"_L1 || key == "rule"_L1 || key == "points"_L1;
                remark(line, Diagnostic::Level::Warning,
                       (isKnown ? BankReader::tr("“%1: %2” is not understood")
                                : BankReader::tr("Unknown key “%1: %2” in the front matter"))
                           .arg(key, value));
            }
        }
        if (m_options.rule != QuestionRule::Automatic)
            m_rule = m_options.rule;
        m_bankId = m_options.bankId;
        for (const QString &name : {m_document.id, m_document.title, QFileInfo(m_options.file).completeBaseName()}) {
            if (m_bankId.isEmpty())
                m_bankId = name;
        }
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
                                                   : BankReader::tr("The comment that begins here is never closed"));
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

    /// Tables of contents say nothing that the headings do not; their headings go with them.
    void leaveOutContents()
    {
        const ContentsList contents(m_source, m_blocks);
        QList<Block> kept;
        kept.reserve(m_blocks.size());
        qsizetype bareHeading = -1; // index into `kept` of a heading with nothing after it but contents
        bool isAfterContents = false;
        const auto dropBareHeading = [&](qsizetype keptAfter) {
            if (bareHeading < 0 || !isAfterContents)
                return;
            const Block heading = kept.at(bareHeading);
            remark(m_source.number(heading.lines.first), Diagnostic::Level::Note,
                   BankReader::tr("The heading “%1” is left out with its table of contents")
                       .arg(headingText(m_source, heading)));
            kept.remove(bareHeading, keptAfter - bareHeading);
        };
        for (const Block &block : std::as_const(m_blocks)) {
            if (const auto entries = contents.entriesOf(block)) {
                QString message =
                    BankReader::tr("A table of contents with %n link(s) is left out", nullptr, entries->count);
                if (!entries->unknown.isEmpty())
                    message +=
                        BankReader::tr("; worded otherwise than the headings: %1").arg(entries->unknown.join(u" · "_s));
                remark(m_source.number(block.lines.first), Diagnostic::Level::Note, message);
                isAfterContents = true;
                continue;
            }
            if (block.type == Block::Type::Heading) {
                const qsizetype before = kept.size();
                // A heading with sub-headings stands for them, too.
                if (bareHeading >= 0 && block.level <= kept.at(bareHeading).level)
                    dropBareHeading(before);
                bareHeading = kept.size();
                isAfterContents = false;
            } else if (!isSpacer(m_source, block)) {
                bareHeading = -1;
            }
            kept.append(block);
        }
        dropBareHeading(kept.size());
        m_blocks = kept;
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
        EntryMetadata metadata(line, m_remark);
        metadata.read(entry.comment, line);
        qsizetype first = entry.firstBlock;
        QString remainder;
        while (first < entry.endBlock && remainder.isEmpty() && m_blocks.at(first).type == Block::Type::Html) {
            const LineRange lines = m_blocks.at(first).lines;
            const auto rest = metadata.readBlock(m_source.lines(lines), m_source.number(lines.first));
            if (!rest)
                break;
            remainder = *rest;
            ++first;
        }
        if (entry.title.isEmpty())
            remark(line, Diagnostic::Level::Warning, BankReader::tr("The heading has no text"));
        while (!m_openTopics.isEmpty() && m_openTopics.last().level >= entry.level)
            m_openTopics.removeLast();
        if (entry.isQuestion)
            readQuestion(entry, metadata, first, remainder);
        else
            readTopic(entry, metadata, first, remainder);
    }

    void readTopic(const OutlineEntry &entry, EntryMetadata &metadata, qsizetype firstBlock, const QString &remainder)
    {
        Topic topic;
        topic.line = m_source.number(entry.titleLines.first);
        topic.title = entry.title;
        topic.parent = m_openTopics.isEmpty() ? -1 : m_openTopics.last().index;
        topic.introduction = plainText(firstBlock, entry.endBlock, remainder);
        metadata.applyTo(topic);
        if (topic.id.isEmpty() || !claim(topic.id, topic.line, m_topicIds, m_topicLines)) {
            const QStringList path = m_document.topicPath(topic.parent) << topic.title;
            topic.id = m_topicIds.claimSimilar(derivedTopicId(m_bankId, path));
        }
        topic.hasDerivedId = isDerivedId(topic.id);
        m_openTopics.append({entry.level, static_cast<int>(m_document.topics.size())});
        m_document.topics.append(std::move(topic));
    }

    void readQuestion(const OutlineEntry &entry, EntryMetadata &metadata, qsizetype firstBlock,
                      const QString &remainder)
    {
        Question question;
        question.line = m_source.number(entry.titleLines.first);
        const QuestionTitle title = splitTitle(entry.title);
        question.title = title.title;
        question.ordinal = title.ordinal;
        question.topic = m_openTopics.isEmpty() ? -1 : m_openTopics.last().index;
        metadata.applyTo(question);

        QuestionBody body;
        if (m_document.rule == QuestionRule::Summaries)
            body.setInsideDetails();
        body.readText(entry.openingText, question.line);
        body.readText(remainder, question.line);
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
        AnswerParts parts = answerParts(answer.source(), m_points, m_remark);
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
    const Remark m_remark;
    BankDocument m_document;
    SourceText m_source;
    QList<Block> m_blocks;
    QuestionRule m_rule = QuestionRule::Automatic;
    PointRule m_points = PointRule::AllLists;
    QString m_bankId;
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
