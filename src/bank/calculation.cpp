// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/calculation.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Names the context of the messages for the translator.
struct CalculationText
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::CalculationText)
};

/// Recursive descent over `sum := product (± product)*`, `product := power (*/ power)*`, `power := sign? atom (^
/// power)?`.
class Expression final
{
public:
    explicit Expression(QStringView text)
        : m_text(text)
    { }

    std::optional<double> evaluate()
    {
        const double value = sum();
        skipSpace();
        if (m_failed || m_at != m_text.size() || !std::isfinite(value))
            return std::nullopt;
        return value;
    }

private:
    /// Deeper than anybody writes, and far from the end of the stack.
    static constexpr int MaximumDepth = 100;

    double sum()
    {
        double value = product();
        while (!m_failed) {
            if (take(u'+'))
                value += product();
            else if (take(u'-') || take(u'\u2212'))
                value -= product();
            else
                break;
        }
        return value;
    }

    double product()
    {
        double value = power();
        while (!m_failed) {
            if (take(u'*') || take(u'\u00d7'))
                value *= power();
            else if (take(u'/') || take(u'\u00f7'))
                value /= power();
            else
                break;
        }
        return value;
    }

    double power()
    {
        if (++m_depth > MaximumDepth)
            return fail();
        double value = 0;
        if (take(u'-') || take(u'\u2212')) {
            value = -power();
        } else {
            take(u'+');
            value = atom();
            if (take(u'^'))
                value = std::pow(value, power());
        }
        --m_depth;
        return value;
    }

    double atom()
    {
        skipSpace();
        if (take(u'('))
            return closed();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        if (m_at > start) {
            while (m_at < m_text.size() && m_text[m_at].isDigit())
                ++m_at;
            return function(m_text.sliced(start, m_at - start));
        }
        return number();
    }

    double closed()
    {
        const double value = sum();
        return take(u')') ? value : fail();
    }

    double function(QStringView name)
    {
        if (!take(u'('))
            return fail();
        const double argument = closed();
        if (name == "sqrt"_L1)
            return std::sqrt(argument);
        if (name == "ln"_L1)
            return std::log(argument);
        if (name == "log2"_L1)
            return std::log2(argument);
        if (name == "exp"_L1)
            return std::exp(argument);
        return fail();
    }

    double number()
    {
        const qsizetype start = m_at;
        const auto digits = [this] {
            while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
                ++m_at;
        };
        digits();
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at;
            digits();
        }
        if (m_at < m_text.size() && (m_text[m_at] == u'e' || m_text[m_at] == u'E')) {
            ++m_at;
            if (m_at < m_text.size() && (m_text[m_at] == u'+' || m_text[m_at] == u'-'))
                ++m_at;
            digits();
        }
        bool ok = false;
        const double value = m_text.sliced(start, m_at - start).toDouble(&ok);
        return ok ? value : fail();
    }

    bool take(QChar c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    double fail()
    {
        m_failed = true;
        return std::numeric_limits<double>::quiet_NaN();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

/// Half a unit of the last digit of a number as written: "19.2" is 0.05, "4.2e22" is 0.05e22.
double halfUnitOfLastDigit(QStringView number)
{
    const qsizetype e = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QStringView mantissa = e < 0 ? number : number.first(e);
    const int exponent = e < 0 ? 0 : number.sliced(e + 1).toInt();
    const qsizetype point = mantissa.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : static_cast<int>(mantissa.size() - point - 1);
    return 0.5 * std::pow(10.0, exponent - decimals);
}

} // namespace

bool Calculation::isRight() const
{
    // The slack is for the rounding of binary floating point, as in 19.25 against a stated 19.2.
    return std::abs(computed - stated) <= tolerance * (1 + 1e-9) + std::abs(stated) * 1e-12;
}

Result<Calculation> evaluateCalculation(QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals < 0)
        return failure(CalculationText::tr("The calculation has no equals sign: %1").arg(text));
    const auto computed = Expression(text.first(equals)).evaluate();
    if (!computed)
        return failure(CalculationText::tr("The calculation cannot be evaluated: %1").arg(text));
    QStringView statedText = text.sliced(equals + 1).trimmed();
    bool ok = false;
    const double stated = statedText.toDouble(&ok);
    if (!ok || !std::isfinite(stated))
        return failure(CalculationText::tr("The result of the calculation is not a number: %1").arg(text));
    return Calculation{*computed, stated, halfUnitOfLastDigit(statedText)};
}

} // namespace Baiwen
