// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchquery.h"

namespace Baiwen {

/// What a query's text asks of a field for every hit, as written after the colon: `level:1..2` gives "1..2". What
/// stands in brackets, behind a minus sign or beside an "or" does not count. Empty for a text that is no query.
[[nodiscard]] QStringList requiredValues(const QString &query, SearchField field);

/// The query with `field:value` added, or taken out where it is required; what the user wrote otherwise stays as it is.
[[nodiscard]] QString withValue(const QString &query, SearchField field, const QString &value);
[[nodiscard]] QString withoutValue(const QString &query, SearchField field, const QString &value);
/// With this as the only required value of the field; an empty one takes all of them out.
[[nodiscard]] QString withOnlyValue(const QString &query, SearchField field, const QString &value);

} // namespace Baiwen
