// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/reviewlogreader.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

enum Column { CardId, Time, Rating, State, Duration, ColumnCount };

constexpr std::array<QLatin1StringView, ColumnCount> ColumnNames{"card_id"_L1, "review_time"_L1, "review_rating"_L1,
                                                                 "review_state"_L1, "review_duration"_L1};

constexpr int RescheduledByHand = 0;
constexpr int FilteredDeck = 4;
constexpr qint64 LongestLine = qint64(64) * 1024;

/// Where each column stands; -1: nowhere.
using Layout = std::array<qsizetype, ColumnCount>;

QList<QByteArray> fieldsOf(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QList<QByteArray> fields = line.split(',');
    for (QByteArray &field : fields) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith('"') && field.endsWith('"'))
            field = field.mid(1, field.size() - 2);
    }
    return fields;
}

QString shown(const QByteArray &field)
{
    constexpr qsizetype longest = 40;
    const QString text = QString::fromUtf8(field);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace

/// The state of one reading.
class ReviewLogParser final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReviewLogReader)

public:
    ReviewLogParser(QString file, const QDateTime &now)
        : m_file(std::move(file))
        , m_latest(now.addDays(1).toMSecsSinceEpoch())
    { }

    /// False when the file cannot be understood at all.
    bool takeFirstLine(const QList<QByteArray> &fields)
    {
        bool isNumber = false;
        fields.first().toLongLong(&isNumber);
        for (size_t i = 0; i < m_layout.size(); ++i)
            m_layout[i] =
                isNumber ? qsizetype(i) : fields.indexOf(QByteArray(ColumnNames[i].data(), ColumnNames[i].size()));
        if (isNumber) {
            takeRow(fields);
            return true;
        }
        for (const Column column : {CardId, Time, Rating}) {
            if (m_layout[column] < 0) {
                fault(tr("there is no column “%1”").arg(ColumnNames[column]));
                return false;
            }
        }
        return true;
    }

    void takeRow(const QList<QByteArray> &fields)
    {
        if (const auto review = reviewFrom(fields)) {
            m_log.reviews[review->questionId].append(*review);
            ++m_log.rows;
        }
    }

    void nextLine() { ++m_line; }

    void fault(const QString &message, bool isOfWholeFile = false)
    {
        if (++m_faults <= ReviewLogReader::MaximumFaults)
            m_log.faults.append({m_file, isOfWholeFile ? 0 : m_line, Diagnostic::Level::Error, message});
    }

    ReviewLog finish()
    {
        if (const int more = m_faults - ReviewLogReader::MaximumFaults; more > 0) {
            m_log.faults.append({m_file, 0, Diagnostic::Level::Error, tr("%n more faulty line(s)", nullptr, more)});
        }
        for (QList<Review> &list : m_log.reviews)
            std::ranges::stable_sort(list, {}, &Review::time);
        return std::move(m_log);
    }

private:
    /// None with a fault told, or when the row is to be left out.
    std::optional<Review> reviewFrom(const QList<QByteArray> &fields)
    {
        const auto number = [&](Column column, qint64 lowest, qint64 highest) -> std::optional<qint64> {
            bool isNumber = false;
            const QByteArray field = fields.value(m_layout[column]);
            const qint64 value = field.toLongLong(&isNumber);
            if (isNumber && value >= lowest && value <= highest)
                return value;
            if (field.isEmpty())
                fault(tr("%1 is missing").arg(ColumnNames[column]));
            else if (!isNumber)
                fault(tr("%1 is no whole number: “%2”").arg(ColumnNames[column], shown(field)));
            else
                fault(tr("%1 lies within %2 and %3, not %4")
                          .arg(ColumnNames[column])
                          .arg(lowest)
                          .arg(highest)
                          .arg(value));
            return std::nullopt;
        };
        const auto has = [&](Column column) { return m_layout[column] >= 0 && m_layout[column] < fields.size(); };

        Review review;
        review.questionId = QString::fromUtf8(fields.value(m_layout[CardId]));
        if (review.questionId.isEmpty()) {
            fault(tr("%1 is missing").arg(ColumnNames[CardId]));
            return std::nullopt;
        }
        const auto time = number(Time, 0, std::numeric_limits<qint64>::max());
        if (!time)
            return std::nullopt;
        if (*time > m_latest) {
            fault(tr("the review lies in the future"));
            return std::nullopt;
        }
        const auto rating = number(Rating, RescheduledByHand, 4);
        const auto state = has(State) ? number(State, 0, 5) : 0;
        const auto duration = has(Duration) ? number(Duration, 0, std::numeric_limits<qint64>::max()) : 0;
        if (!rating || !state || !duration)
            return std::nullopt;
        if (*rating == RescheduledByHand || *state >= FilteredDeck) {
            ++m_log.leftOut;
            return std::nullopt;
        }
        review.time = QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC);
        review.grade = *gradeFromNumber(int(*rating));
        review.duration = std::chrono::milliseconds(*duration);
        return review;
    }

    QString m_file;
    qint64 m_latest; ///< milliseconds since 1970
    int m_line = 0;
    int m_faults = 0;
    Layout m_layout{};
    ReviewLog m_log;
};

ReviewLog ReviewLogReader::read(QIODevice &device, const QString &file, const QDateTime &now)
{
    ReviewLogParser parser(file, now);
    bool isFirst = true;
    for (;;) {
        QByteArray line = device.readLine(LongestLine);
        if (line.isEmpty())
            break;
        parser.nextLine();
        if (isFirst && line.startsWith("\xef\xbb\xbf")) // a byte order mark
            line.remove(0, 3);
        if (line.size() >= LongestLine - 1 && !line.endsWith('\n')) {
            parser.fault(tr("this is no log of reviews: a line is too long"));
            return parser.finish();
        }
        if (line.trimmed().isEmpty())
            continue;
        if (!isFirst)
            parser.takeRow(fieldsOf(line));
        else if (!parser.takeFirstLine(fieldsOf(line)))
            return parser.finish();
        isFirst = false;
    }
    ReviewLog log = parser.finish();
    if (log.rows == 0 && log.faults.isEmpty())
        log.faults.append({file, 0, Diagnostic::Level::Error, tr("there are no reviews in it")});
    return log;
}

} // namespace Baiwen
