// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_verdict.h"

#include "models/base/percent.h"

#include <QRegularExpression>

namespace models {

qint64 mostMeant(qint64 number)
{
    qint64 step = 1;
    while (number > 0 && number % (step * 10) == 0)
        step *= 10;
    return number + step - 1;
}

// How many decimals the claim's percent was published with: as its wording says, else as few as it
// needs.
static int decimalsOf(const Claim &claim)
{
    static const QRegularExpression written(QStringLiteral("\\d+(?:\\.(\\d+))?\\s*[%％]"));
    auto at = written.globalMatch(claim.wording);
    while (at.hasNext()) {
        const auto match = at.next();
        const qsizetype decimals = match.captured(1).size();
        QString digits = match.captured();
        digits.remove(QRegularExpression(QStringLiteral("[\\s%％]")));
        if (decimals <= 2 && hundredthsOf(digits) == claim.percent->value)
            return int(decimals);
    }
    return claim.percent->value % 10 ? 2 : claim.percent->value % 100 ? 1 : 0;
}

static bool isPercentTrue(const Claim &claim, const ClaimCount &count)
{
    const int decimals = decimalsOf(claim);
    const qint64 step = decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
    return roundedPercent(count, decimals) == claim.percent->value / step;
}

static Verdict byQualifier(const Claim &claim, const ClaimCount &count)
{
    const QString &qualifier = claim.qualifier;
    const qint64 number = *claim.number, part = count.part;
    const auto explained = [](bool is) { return is ? Verdict::Explained : Verdict::Different; };
    if (qualifier == QStringLiteral("全部") || qualifier == QStringLiteral("全体"))
        return part == number && (!count.isShare || part == count.whole) ? Verdict::Equal
                                                                         : Verdict::Different;
    if (qualifier.isEmpty())
        return part == number ? Verdict::Equal : Verdict::Different;
    if (qualifier.endsWith(QStringLiteral("近")) || qualifier == QStringLiteral("近乎"))
        return explained(part < number && 10 * part >= 9 * number);
    if (qualifier.endsWith(QStringLiteral("约")) || qualifier == QStringLiteral("左右"))
        return explained(20 * qAbs(part - number) <= number);
    return explained(part >= number && part <= mostMeant(number)); // 余, 多, 超过, 以上
}

Verdict verdictOf(const Claim &claim, const ClaimCount &count)
{
    if (!count.isKnown)
        return Verdict::NotCounted;
    if (claim.whole && (!count.isShare || *claim.whole != count.whole))
        return Verdict::Different;
    if (claim.percent && !isPercentTrue(claim, count))
        return Verdict::Different;
    if (claim.number)
        return byQualifier(claim, count);
    if (claim.percent)
        return Verdict::Equal;
    if (claim.qualifier.startsWith(QStringLiteral("全")))
        return count.isShare && count.part == count.whole ? Verdict::Equal : Verdict::Different;
    return count.part > 1 && !claim.qualifier.isEmpty() ? Verdict::Explained
                                                        : Verdict::NotCounted; // 多位
}

} // namespace models
