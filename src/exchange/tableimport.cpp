// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tableimport.h"

#include "bank/answerparts.h"
#include "bank/identity.h"
#include "bank/metadatacomment.h"
#include "bank/textdecoding.h"
#include "exchange/ankicard.h"
#include "exchange/ankitextheader.h"
#include "exchange/csv.h"
#include "exchange/documentselection.h"
#include "exchange/frontside.h"
#include "exchange/htmlmarkdown.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::TableImport)
};

using Part = QuestionColumn;

/// What people call the columns, besides our own names.
std::optional<Part> partOfHeading(const QString &heading)
{
    static const QHash<QString, Part> names{
        {u"question"_s, Part::Title},    {u"front"_s, Part::Title},
        {u"q"_s, Part::Title},           {u"题目"_s, Part::Title},
        {u"问题"_s, Part::Title},        {u"正面"_s, Part::Title},
        {u"标题"_s, Part::Title},        {u"back"_s, Part::Answer},
        {u"a"_s, Part::Answer},          {u"答案"_s, Part::Answer},
        {u"参考答案"_s, Part::Answer},   {u"回答"_s, Part::Answer},
        {u"背面"_s, Part::Answer},       {u"deck"_s, Part::Topic},
        {u"category"_s, Part::Topic},    {u"主题"_s, Part::Topic},
        {u"分类"_s, Part::Topic},        {u"类别"_s, Part::Topic},
        {u"章节"_s, Part::Topic},        {u"牌组"_s, Part::Topic},
        {u"tag"_s, Part::Tags},          {u"标签"_s, Part::Tags},
        {u"guid"_s, Part::Id},           {u"编号"_s, Part::Id},
        {u"difficulty"_s, Part::Level},  {u"难度"_s, Part::Level},
        {u"题型"_s, Part::Kind},         {u"explanation"_s, Part::Analysis},
        {u"解析"_s, Part::Analysis},     {u"提示"_s, Part::Hint},
        {u"mistakes"_s, Part::Pitfalls}, {u"误区"_s, Part::Pitfalls},
        {u"追问"_s, Part::FollowUps},    {u"reference"_s, Part::References},
        {u"source"_s, Part::References}, {u"参考"_s, Part::References},
        {u"来源"_s, Part::References},
    };
    if (const auto own = columnFromName(heading))
        return own;
    const auto found = names.constFind(heading.trimmed().toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

char separatorOf(const QByteArray &table, const QString &file)
{
    if (file.endsWith(".tsv"_L1, Qt::CaseInsensitive))
        return '\t';
    const QByteArray line = table.first(std::max<qsizetype>(0, table.indexOf('\n')));
    char best = '\t'; // which no text has by chance
    for (const char candidate : {',', ';', '|'}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return line.count(best) > 0 ? best : ',';
}

class Reader final
{
public:
    explicit Reader(const TableOptions &options)
        : m_options(options)
    { }

    Result<ImportedTable> read(const QByteArray &bytes)
    {
        const Result<DecodedText> decoded = decodeText(bytes);
        if (!decoded)
            return Unexpected{decoded.error()};
        if (decoded->replacements > 0)
            remark(decoded->firstReplacementLine, Diagnostic::Level::Warning,
                   Text::tr("%n place(s) cannot be decoded; the first is here", nullptr, decoded->replacements));
        const QByteArray text = decoded->text.toUtf8();
        m_header = ankiTextHeader(text);
        const QByteArray table = text.sliced(m_header.bytes);
        auto rows = readCsv(table, m_header.separator.value_or(separatorOf(table, m_options.file)), m_header.lines + 1);
        if (!rows)
            return Unexpected{rows.error()};
        if (rows->isEmpty())
            return failure(Text::tr("The table is empty"));
        if (auto mapped = mapColumns(*rows); !mapped)
            return Unexpected{mapped.error()};

        m_table.document.title = QFileInfo(m_options.file).completeBaseName();
        for (qsizetype i = m_hasHeader ? 1 : 0; i < rows->size(); ++i)
            readRow(rows->at(i));
        m_table.document = arranged(std::move(m_table.document));
        if (m_header.deckColumn > 0)
            m_table.document = withoutCommonRoot(std::move(m_table.document));
        return std::move(m_table);
    }

private:
    void remark(int line, Diagnostic::Level level, const QString &message)
    {
        m_table.document.diagnostics.append({m_options.file, line, level, message});
    }
    void warn(const CsvRow &row, const QString &message) { remark(row.line, Diagnostic::Level::Warning, message); }

    [[nodiscard]] QString headingOf(qsizetype column) const { return m_headings.value(column).trimmed(); }

    Result<void> mapColumns(const QList<CsvRow> &rows)
    {
        qsizetype columns = 0;
        for (const CsvRow &row : rows)
            columns = std::max(columns, row.cells.size());
        m_headings = m_header.columns;
        const QStringList &first = rows.first().cells;
        const auto isTitle = [](const QString &cell) { return partOfHeading(cell) == Part::Title; };
        const auto isName = [&first](const ColumnChoice &choice) { return first.contains(choice.column.trimmed()); };
        if (m_headings.isEmpty()
            && (m_options.hasHeader || std::ranges::any_of(first, isTitle)
                || std::ranges::any_of(m_options.columns, isName))) {
            m_hasHeader = true;
            m_headings = first;
        }
        if (auto chosen = m_options.columns.isEmpty() ? guessColumns(columns) : chooseColumns(columns); !chosen)
            return chosen;
        if (!m_columns.contains(Part::Title))
            return failure(Text::tr("It is not known which column holds the question; --map title=… says it"));

        for (const auto &[part, places] : m_columns) {
            for (const qsizetype place : places)
                m_table.mapping.append(headingOf(place).isEmpty()
                                           ? Text::tr("%1: column %2").arg(columnName(part)).arg(place + 1)
                                           : Text::tr("%1: column %2 (%3)")
                                                 .arg(columnName(part), QString::number(place + 1), headingOf(place)));
        }
        remarkLeftOut(columns);
        return {};
    }

    Result<void> chooseColumns(qsizetype columns)
    {
        for (const ColumnChoice &choice : m_options.columns) {
            bool isNumber = false;
            const int number = choice.column.toInt(&isNumber);
            qsizetype place = -1;
            for (qsizetype i = 0; i < m_headings.size() && place < 0; ++i) {
                if (headingOf(i).compare(choice.column.trimmed(), Qt::CaseInsensitive) == 0)
                    place = i;
            }
            if (place < 0 && isNumber && number >= 1 && number <= columns)
                place = number - 1;
            if (place < 0)
                return failure(Text::tr("There is no column “%1”; the table has %2: %3")
                                   .arg(choice.column)
                                   .arg(columns)
                                   .arg(m_headings.join(", "_L1)));
            m_columns[choice.part].append(place);
        }
        return {};
    }

    Result<void> guessColumns(qsizetype columns)
    {
        QList<qsizetype> free; // fields of a note, for Anki; else columns without a known name
        for (qsizetype i = 0; i < columns; ++i) {
            const auto number = i + 1;
            const auto part = partOfHeading(headingOf(i));
            if (number == m_header.idColumn)
                m_columns[Part::Id].append(i);
            else if (number == m_header.deckColumn)
                m_columns[Part::Topic].append(i);
            else if (number == m_header.tagsColumn)
                m_columns[Part::Tags].append(i);
            else if (number == m_header.noteTypeColumn)
                continue;
            else if (part && (!m_columns.contains(*part) || part == Part::Answer))
                m_columns[*part].append(i);
            else
                free.append(i);
        }
        const bool isUnnamed = m_headings.isEmpty();
        if (!m_columns.contains(Part::Title) && !free.isEmpty() && (isUnnamed || m_header.lines > 0))
            m_columns[Part::Title].append(free.takeFirst());
        if (!m_columns.contains(Part::Answer) && !free.isEmpty() && isUnnamed)
            m_columns[Part::Answer].append(free.takeFirst());
        // Further fields of Anki's notes are more of the answer.
        if (m_header.lines > 0)
            m_columns[Part::Answer] += free;
        return {};
    }

    void remarkLeftOut(qsizetype columns)
    {
        for (qsizetype i = 0; i < columns; ++i) {
            const bool isUsed = std::ranges::any_of(m_columns, [i](const auto &of) { return of.second.contains(i); });
            if (isUsed || i + 1 == m_header.noteTypeColumn)
                continue;
            remark(0, Diagnostic::Level::Note,
                   headingOf(i).isEmpty()
                       ? Text::tr("Column %1 is left out; --map says what it holds").arg(i + 1)
                       : Text::tr("Column %1 (%2) is left out; --map says what it holds").arg(i + 1).arg(headingOf(i)));
        }
        if (const auto note = m_columns.find(Part::Note); note != m_columns.end())
            remark(0, Diagnostic::Level::Note, Text::tr("Notes are the library's, and are left out"));
    }

    /// The cells of a part of the question as they are, those that are empty left out.
    [[nodiscard]] QStringList cells(const CsvRow &row, Part part) const
    {
        QStringList texts;
        const auto found = m_columns.find(part);
        if (found == m_columns.end())
            return texts;
        for (const qsizetype place : found->second) {
            QString cell = row.cells.value(place);
            // What is HTML cannot begin as a formula does; what is not may.
            if (!m_header.isHtml || part == Part::Topic || part == Part::Tags)
                cell = textOfCell(cell);
            if (!cell.trimmed().isEmpty())
                texts.append(cell);
        }
        return texts;
    }
    [[nodiscard]] QString plain(const CsvRow &row, Part part) const { return cells(row, part).join(u' ').simplified(); }
    [[nodiscard]] QString markdown(const CsvRow &row, Part part) const
    {
        QStringList texts = cells(row, part);
        for (QString &text : texts)
            text = m_header.isHtml ? htmlToMarkdown(text) : text.trimmed();
        return texts.join("\n\n"_L1);
    }
    [[nodiscard]] QStringList items(const CsvRow &row, Part part) const
    {
        const QString text = markdown(row, part);
        return text.isEmpty() ? QStringList() : sectionItems(SourceText(text));
    }

    void readRow(const CsvRow &row)
    {
        const QString front = cells(row, Part::Title).join(u'\n');
        if (front.trimmed().isEmpty()) {
            const bool isEmpty =
                std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (!isEmpty)
                remark(row.line, Diagnostic::Level::Error, Text::tr("The row has no question and is left out"));
            return;
        }
        if (!m_headings.isEmpty() && row.cells.size() > m_headings.size())
            warn(row, Text::tr("The row has %1 cells, more than there are columns").arg(row.cells.size()));
        Question question;
        const FrontSide side = m_header.isHtml ? frontOfHtml(front) : frontOfMarkdown(front);
        question.title = side.title;
        question.line = row.line;
        const QString before = markdown(row, Part::Preamble);
        question.preamble = side.rest.isEmpty() ? before
            : before.isEmpty()                  ? side.rest
                                                : side.rest + "\n\n"_L1 + before;
        question.ordinal = plain(row, Part::Ordinal);
        question.answer = markdown(row, Part::Answer);
        question.hint = markdown(row, Part::Hint);
        question.analysis = markdown(row, Part::Analysis);
        question.pitfalls = items(row, Part::Pitfalls);
        question.references = items(row, Part::References);
        const QStringList followUps = items(row, Part::FollowUps);
        for (const QString &item : followUps)
            question.followUps.append(followUpFromItem(item));
        readMetadata(row, question);
        question.topic = topicOf(row);
        m_table.document.questions.append(std::move(question));
    }

    void readMetadata(const CsvRow &row, Question &question)
    {
        constexpr int MinutesOfADay = 24 * 60;
        const bool isAnki = m_header.lines > 0;
        if (const QString id = plain(row, Part::Id); !id.isEmpty()) {
            question.id = isAnki ? questionIdOfGuid(id) : isQuestionId(id) ? id : QString();
            if (question.id.isEmpty())
                warn(row,
                     Text::tr("“%1” is no id, and another is made; an id is made of a-z, 0-9 and hyphens").arg(id));
            else if (!m_ids.claim(question.id)) {
                warn(row, Text::tr("The id “%1” is taken, and another is made").arg(id));
                question.id.clear();
            }
        }
        if (const QString level = plain(row, Part::Level); !level.isEmpty()) {
            question.level = level.toInt();
            if (question.level < 1 || question.level > 3) {
                warn(row, Text::tr("“%1” is no level; there are 1, 2 and 3").arg(level));
                question.level = 0;
            }
        }
        if (const QString kind = plain(row, Part::Kind); !kind.isEmpty()) {
            question.kind = kindFromName(kind.toLower());
            if (!question.kind)
                warn(row, Text::tr("There is no kind “%1”").arg(kind));
        }
        if (const QString minutes = plain(row, Part::Minutes); !minutes.isEmpty()) {
            question.minutes = minutes.toInt();
            if (question.minutes < 1 || question.minutes > MinutesOfADay) {
                warn(row, Text::tr("“%1” is no number of minutes").arg(minutes));
                question.minutes = 0;
            }
        }
        const QString tags = plain(row, Part::Tags);
        QuestionMarks given;
        given.tags = m_header.tags + (isAnki ? tags.split(u' ', Qt::SkipEmptyParts) : metadataList(tags));
        question.tags = tagsOf({}, given);
        question.collection = plain(row, Part::Collection);
        question.prerequisites = metadataList(plain(row, Part::Prerequisites));
        question.asOf = plain(row, Part::AsOf);
        question.reviewBy = plain(row, Part::ReviewBy);
    }

    int topicOf(const CsvRow &row)
    {
        QString name = plain(row, Part::Topic);
        if (name.isEmpty())
            name = m_header.deck;
        QStringList path;
        const QStringList parts = name.split(TopicSeparator, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const QString title = part.simplified(); !title.isEmpty())
                path.append(title);
        }
        return m_topics.at(m_table.document, path);
    }

    const TableOptions &m_options;
    AnkiTextHeader m_header;
    bool m_hasHeader = false;
    QStringList m_headings;
    std::map<Part, QList<qsizetype>> m_columns; // places from 0
    UniqueIds m_ids;
    TopicsByPath m_topics;
    ImportedTable m_table;
};

} // namespace

Result<QList<ColumnChoice>> columnChoices(QStringView text)
{
    QList<ColumnChoice> choices;
    const auto pairs = text.split(u',');
    for (const QStringView pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const auto part = columnFromName(equals < 0 ? pair : pair.first(equals));
        const QString column = equals < 0 ? QString() : pair.sliced(equals + 1).trimmed().toString();
        if (!part || column.isEmpty()) {
            QStringList names;
            for (const QuestionColumn known : questionColumns())
                names.append(columnName(known));
            return failure(Text::tr("“%1” is no column of a question; write title=1 or title=NAME, with one of %2")
                               .arg(pair.trimmed(), names.join(", "_L1)));
        }
        choices.append({*part, column});
    }
    return choices;
}

Result<ImportedTable> documentFromTable(const QByteArray &bytes, const TableOptions &options)
{
    return Reader(options).read(bytes);
}

} // namespace Baiwen
