// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "models/topictreemodel.h"

#include <QSize>

namespace Baiwen {

/// Where the user stopped and how the window stood: not preferences, kept in a file of their own that may be deleted at
/// any time.
namespace WindowState {

inline const Setting<QByteArray> Geometry{"window/geometry", {}};
inline const Setting<QString> Page{"window/page", {}}; ///< object name of the action that leads to it
inline const Setting<QByteArray> BrowseSplitter{"browse/splitter", {}};
inline const Setting<int> QuestionOrder{"browse/order", 0};
inline const Setting<Scope::Kind> ScopeKind{"browse/scope", Scope::Kind::All};
inline const Setting<QString> ScopeBank{"browse/bank", {}};
inline const Setting<QString> ScopeTopic{"browse/topic", {}};
inline const Setting<QString> ScopeTag{"browse/tag", {}};
inline const Setting<QString> ScopeCollection{"browse/collection", {}};
inline const Setting<QStringList> RecentSearches{"browse/recentSearches", {}}; ///< the latest first
inline const Setting<QString> Question{"browse/question", {}};
inline const Setting<QStringList> ExpandedTopics{"browse/expanded", {}};
inline const Setting<QStringList> ExpandedTags{"browse/expandedTags", {}}; ///< "#a/b"; "#" is the root of them
inline const Setting<QStringList> PaletteUses{"palette/uses", {}}; ///< keys of entries, the latest first
inline const Setting<QSize> ImportSize{"import/size", {980, 700}};
inline const Setting<QByteArray> ImportSplitter{"import/splitter", {}};

} // namespace WindowState
} // namespace Baiwen
