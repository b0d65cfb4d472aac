// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"

#include <limits>

namespace models {

// Wide enough for every product below: 2^63 · 10^17 is under 2^120.
using Wide = __int128;

static constexpr int mostDecimals = 15;
static constexpr Wide basisPoints = 10000;

static Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

static Wide floorDivided(Wide dividend, Wide divisor)
{
    const Wide quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

std::optional<qint64> roundedPercent(const Amount &amount, int decimals)
{
    if (!amount.hasShare())
        return {};
    const Wide sign = amount.whole < 0 ? -1 : 1;
    const Wide divisor = sign * amount.whole;
    const Wide scaled = sign * amount.part * powerOfTen(2 + qBound(0, decimals, mostDecimals));
    const Wide rounded = floorDivided(2 * scaled + divisor, 2 * divisor);
    if (rounded > std::numeric_limits<qint64>::max() ||
        rounded < std::numeric_limits<qint64>::min())
        return {};
    return qint64(rounded);
}

QString percentText(const Amount &amount, int decimals)
{
    decimals = qBound(0, decimals, mostDecimals);
    const std::optional<qint64> rounded = roundedPercent(amount, decimals);
    if (!rounded)
        return QStringLiteral("—");
    QString digits = QString::number(*rounded < 0 ? -quint64(*rounded) : quint64(*rounded));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    const QString sign = *rounded < 0 ? QStringLiteral("-") : QString();
    return sign + digits + QStringLiteral(" %");
}

std::optional<qint64> neededToReach(const Amount &amount, qint64 targetBasisPoints)
{
    if (targetBasisPoints > basisPoints)
        return {};
    if (amount.whole == 0)
        return targetBasisPoints > 0 ? 1 : 0;
    const Wide missing = Wide(targetBasisPoints) * amount.whole - basisPoints * amount.part;
    if (missing <= 0)
        return 0;
    const Wide gain = basisPoints - targetBasisPoints; // of each further member
    if (gain == 0)
        return {};
    return qint64((missing + gain - 1) / gain);
}

} // namespace models
