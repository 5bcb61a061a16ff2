// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/htmlentities.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

/// Of HTML's two thousand names the ones that are written by hand in texts on mathematics and computing.
static const QHash<QStringView, QStringView> &namedEntities()
{
    static const QHash<QStringView, QStringView> table{
        {u"amp", u"&"},       {u"lt", u"<"},        {u"gt", u">"},        {u"quot", u"\""},       {u"apos", u"'"},
        {u"nbsp", u"\u00a0"}, {u"ensp", u"\u2002"}, {u"emsp", u"\u2003"}, {u"thinsp", u"\u2009"}, {u"copy", u"©"},
        {u"reg", u"®"},       {u"trade", u"™"},     {u"deg", u"°"},       {u"plusmn", u"±"},      {u"times", u"×"},
        {u"divide", u"÷"},    {u"middot", u"·"},    {u"bull", u"•"},      {u"hellip", u"…"},      {u"ndash", u"–"},
        {u"mdash", u"—"},     {u"lsquo", u"‘"},     {u"rsquo", u"’"},     {u"ldquo", u"“"},       {u"rdquo", u"”"},
        {u"laquo", u"«"},     {u"raquo", u"»"},     {u"larr", u"←"},      {u"uarr", u"↑"},        {u"rarr", u"→"},
        {u"darr", u"↓"},      {u"harr", u"↔"},      {u"rArr", u"⇒"},      {u"lArr", u"⇐"},        {u"hArr", u"⇔"},
        {u"forall", u"∀"},    {u"exist", u"∃"},     {u"part", u"∂"},      {u"nabla", u"∇"},       {u"isin", u"∈"},
        {u"notin", u"∉"},     {u"sum", u"∑"},       {u"prod", u"∏"},      {u"minus", u"−"},       {u"radic", u"√"},
        {u"infin", u"∞"},     {u"int", u"∫"},       {u"asymp", u"≈"},     {u"ne", u"≠"},          {u"equiv", u"≡"},
        {u"le", u"≤"},        {u"ge", u"≥"},        {u"sub", u"⊂"},       {u"sup", u"⊃"},         {u"cap", u"∩"},
        {u"cup", u"∪"},       {u"sdot", u"⋅"},      {u"alpha", u"α"},     {u"beta", u"β"},        {u"gamma", u"γ"},
        {u"delta", u"δ"},     {u"epsilon", u"ε"},   {u"eta", u"η"},       {u"theta", u"θ"},       {u"kappa", u"κ"},
        {u"lambda", u"λ"},    {u"mu", u"μ"},        {u"nu", u"ν"},        {u"pi", u"π"},          {u"rho", u"ρ"},
        {u"sigma", u"σ"},     {u"tau", u"τ"},       {u"phi", u"φ"},       {u"chi", u"χ"},         {u"psi", u"ψ"},
        {u"omega", u"ω"},     {u"Gamma", u"Γ"},     {u"Delta", u"Δ"},     {u"Theta", u"Θ"},       {u"Lambda", u"Λ"},
        {u"Pi", u"Π"},        {u"Sigma", u"Σ"},     {u"Phi", u"Φ"},       {u"Psi", u"Ψ"},         {u"Omega", u"Ω"},
        {u"sup2", u"²"},      {u"sup3", u"³"},      {u"frac12", u"½"},    {u"lbrace", u"{"},      {u"rbrace", u"}"},
        {u"vert", u"|"},
    };
    return table;
}

QString resolveEntity(const QString &entity)
{
    if (!entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity;
    const QStringView name = QStringView(entity).sliced(1, entity.size() - 2);
    if (!name.startsWith(u'#')) {
        const auto it = namedEntities().constFind(name);
        return it == namedEntities().cend() ? entity : it->toString();
    }
    const bool isHexadecimal = name.startsWith("#x"_L1, Qt::CaseInsensitive);
    bool ok = false;
    const uint code = isHexadecimal ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    if (!ok)
        return entity;
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar::ReplacementCharacter);
    return QStringView(QChar::fromUcs4(code)).toString();
}

QString resolveEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression entity(u"&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,47});"_s);
    QString result;
    qsizetype copied = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += resolveEntity(match.captured());
        copied = match.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

} // namespace Baiwen
