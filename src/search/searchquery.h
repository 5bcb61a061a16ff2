// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Baiwen {

enum class SearchField { Topic, Tag, Level, Kind, Language, Is, Added, Reviewed };

/// "topic", "tag" … as written before the colon, and back; case does not count.
[[nodiscard]] QString fieldName(SearchField field);
[[nodiscard]] std::optional<SearchField> fieldFromName(QStringView name);
[[nodiscard]] const QList<SearchField> &searchFields();

/// What `is:` asks of the user's own marks.
enum class SearchState { Bookmarked, Due, Weak, New, Mastered, Noted };
[[nodiscard]] QString stateName(SearchState state);
[[nodiscard]] std::optional<SearchState> stateFromName(QStringView name);
[[nodiscard]] const QList<SearchState> &searchStates();

/// A span of days, both ends counted, or the last so many days up to today.
struct DaySpan
{
    int lastDays = 0; ///< from 1: today is the first; 0: by dates
    QString from; ///< "2026-09-01", local; empty: open
    QString to;

    bool operator==(const DaySpan &) const = default;
};

/// One node of what a query asks for.
struct SearchNode
{
    enum class Type {
        All, ///< anything: an empty query
        And, ///< every child
        Or, ///< any child
        Not, ///< not the only child
        Text, ///< the tokens one after the other
        Field,
    };
    Type type = Type::All;
    QList<SearchNode> children;

    QStringList tokens; ///< of Text: see searchTokens(); never empty
    bool isExact = false; ///< was in quotation marks: whole words, no pinyin
    bool isPrefix = false; ///< the last token may go on

    SearchField field = SearchField::Topic;
    QString value; ///< of Topic and Tag, folded; of Kind and Language their names
    SearchState state = SearchState::Bookmarked;
    int lowest = 0; ///< of Level
    int highest = 0;
    DaySpan days; ///< of Added and Reviewed

    qsizetype start = 0; ///< in the query's text, UTF-16 units
    qsizetype length = 0;

    bool operator==(const SearchNode &) const = default;
};

/// Why a text is no query.
struct QueryError
{
    QString message; ///< a sentence for the user
    qsizetype start = 0; ///< where, in UTF-16 units
    qsizetype length = 0;
    bool isUnfinished = false; ///< more typing may mend it: an open quotation, "or" at the end

    bool operator==(const QueryError &) const = default;
};

struct ParsedQuery
{
    SearchNode root;
    std::optional<QueryError> error; ///< then `root` is nothing

    [[nodiscard]] bool isEmpty() const { return !error && root.type == SearchNode::Type::All; }
};

inline constexpr qsizetype MaximumQueryLength = 1000; ///< UTF-16 units
inline constexpr int MaximumQueryDepth = 32; ///< of brackets and minus signs within each other

/// The query language: words (all must be found), `or`, `-word`, `"exact phrase"`, `( … )`, `field:value`. Full-width
/// brackets, quotation marks and colons do as well. Latin words joined by signs are a phrase (`top-p` is "top p"), and
/// so is each run of Han characters; `KV缓存` asks for both runs, wherever they stand. The last token of the last word
/// may be the beginning of a longer one, unless it is a single letter.
[[nodiscard]] ParsedQuery parseQuery(const QString &text);

/// A text of the language that means these words and nothing else: in quotation marks.
[[nodiscard]] QString quotedForQuery(const QString &value);

} // namespace Baiwen
