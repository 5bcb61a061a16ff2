// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/questionmetadata.h"

#include "bank/identity.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Names the context of the messages for the translator.
struct BankReader
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankReader)
};

bool isKnownKey(const QString &key)
{
    static const QStringList keys{u"id"_s,         u"level"_s,  u"kind"_s,  u"minutes"_s,  u"tags"_s,
                                  u"collection"_s, u"prereq"_s, u"as-of"_s, u"review-by"_s};
    return keys.contains(key);
}

/// Somebody's note stays in the text; a comment with one key that we know, or with a slip in its only key, is ours.
bool isMetadata(const QList<MetadataPair> &pairs)
{
    return std::any_of(pairs.cbegin(), pairs.cend(), [](const MetadataPair &pair) { return isKnownKey(pair.key); });
}

struct Comment
{
    QStringView inside;
    QStringView rest; // what follows it
};

std::optional<Comment> openingComment(QStringView html)
{
    const QStringView text = html.trimmed();
    const qsizetype end = text.indexOf("-->"_L1, 4);
    if (!text.startsWith("<!--"_L1) || end < 0)
        return std::nullopt;
    return Comment{text.sliced(4, end - 4), text.sliced(end + 3)};
}

bool isMonthOrDay(const QString &value)
{
    static const QRegularExpression date(u"^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$"_s);
    return date.match(value).hasMatch();
}

} // namespace

EntryStatement entryStatement(QStringView comment, const QString &key)
{
    EntryStatement statement;
    for (const MetadataPair &pair : metadataPairs(comment).value_or(QList<MetadataPair>())) {
        if (pair.key == "id"_L1)
            statement.hasId = true;
        else if (pair.key == key && (pair.value == "question"_L1 || pair.value == "topic"_L1))
            statement.isQuestion = pair.value == "question"_L1;
    }
    return statement;
}

EntryStatement entryStatementOfHtml(QStringView html, const QString &key)
{
    const auto comment = openingComment(html);
    return comment ? entryStatement(comment->inside, key) : EntryStatement();
}

bool beginsWithMetadata(QStringView text)
{
    const auto comment = openingComment(text);
    const auto pairs = comment ? metadataPairs(comment->inside) : std::nullopt;
    return pairs && isMetadata(*pairs);
}

void EntryMetadata::read(QStringView comment, int line)
{
    if (const auto pairs = metadataPairs(comment))
        add(*pairs, line);
    else if (!comment.trimmed().isEmpty())
        m_remark(line, Diagnostic::Level::Note,
                 BankReader::tr("The comment “%1” beside a heading is left out").arg(comment));
}

bool EntryMetadata::readOpening(QString &text, int line)
{
    QStringView rest = text;
    bool isOurs = false;
    while (!m_isStated) {
        const auto comment = openingComment(rest);
        const auto pairs = comment ? metadataPairs(comment->inside) : std::nullopt;
        if (!pairs || (!isMetadata(*pairs) && !states(*pairs)))
            break;
        add(*pairs, line);
        rest = comment->rest.trimmed();
        isOurs = true;
    }
    if (isOurs)
        text = rest.toString();
    return isOurs;
}

bool EntryMetadata::states(const QList<MetadataPair> &pairs) const
{
    return std::any_of(pairs.cbegin(), pairs.cend(),
                       [this](const MetadataPair &pair) { return pair.key == m_entryKey; });
}

void EntryMetadata::add(const QList<MetadataPair> &pairs, int line)
{
    m_isStated |= states(pairs);
    for (const MetadataPair &pair : pairs) {
        if (pair.key != m_entryKey)
            m_entries.append({pair, line});
    }
}

void EntryMetadata::warn(const Entry &entry, const QString &message) const
{
    m_remark(entry.line, Diagnostic::Level::Warning, message.arg(entry.pair.key, entry.pair.value));
}

bool EntryMetadata::take(const QString &key, Entry &entry)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).pair.key == key) {
            entry = m_entries.takeAt(i);
            return true;
        }
    }
    return false;
}

void EntryMetadata::warnOfUnknown() const
{
    for (const Entry &entry : m_entries)
        warn(entry,
             isKnownKey(entry.pair.key) ? BankReader::tr("“%1: %2” does not belong here or stands here twice")
                                        : BankReader::tr("Unknown key “%1: %2”"));
}

void EntryMetadata::applyTo(Topic &topic)
{
    if (Entry entry; take(u"id"_s, entry)) {
        if (isTopicId(entry.pair.value))
            topic.id = entry.pair.value;
        else
            warn(entry, BankReader::tr("“%1: %2” is malformed; an id is made of a-z, 0-9, hyphens and dots"));
    }
    warnOfUnknown();
}

void EntryMetadata::applyTo(Question &question)
{
    Entry entry;
    if (take(u"id"_s, entry)) {
        if (isQuestionId(entry.pair.value))
            question.id = entry.pair.value;
        else
            warn(entry, BankReader::tr("“%1: %2” is malformed; an id is made of a-z, 0-9 and hyphens"));
    }
    if (take(u"level"_s, entry)) {
        const int level = entry.pair.value.toInt();
        if (level >= 1 && level <= 3)
            question.level = level;
        else
            warn(entry, BankReader::tr("“%1: %2” is not 1, 2 or 3"));
    }
    if (take(u"kind"_s, entry)) {
        question.kind = kindFromName(entry.pair.value);
        if (!question.kind)
            warn(entry, BankReader::tr("“%1: %2” is no kind of question"));
    }
    if (take(u"minutes"_s, entry)) {
        const int minutes = entry.pair.value.toInt();
        if (minutes >= 1 && minutes <= 24 * 60)
            question.minutes = minutes;
        else
            warn(entry, BankReader::tr("“%1: %2” is no number of minutes"));
    }
    if (take(u"tags"_s, entry))
        question.tags = metadataList(entry.pair.value);
    if (take(u"collection"_s, entry))
        question.collection = entry.pair.value;
    if (take(u"prereq"_s, entry))
        question.prerequisites = metadataList(entry.pair.value);
    for (const auto &[key, date] :
         {std::pair{u"as-of"_s, &question.asOf}, std::pair{u"review-by"_s, &question.reviewBy}}) {
        if (!take(key, entry))
            continue;
        if (isMonthOrDay(entry.pair.value))
            *date = entry.pair.value;
        else
            warn(entry, BankReader::tr("“%1: %2” is no date such as 2026-09"));
    }
    warnOfUnknown();
}

} // namespace Baiwen
