// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_verdict.h"

#include "models/base/percent.h"
#include "models/base/quantity_words.h"

#include <QHash>
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

qint64 comparedNumber(const Claim &claim, const ClaimCount &count)
{
    if (!count.isMean)
        return count.part;
    const qint64 number = claim.number.value_or(1);
    const qint64 step = number % 100 == 0 ? 100 : number % 10 == 0 ? 10 : 1;
    return (2 * count.part + step * count.whole) / (2 * step * count.whole) * step;
}

static bool isPercentTrue(const Claim &claim, const ClaimCount &count)
{
    const int decimals = decimalsOf(claim);
    const qint64 step = decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
    return roundedPercent(count, decimals) == claim.percent->value / step;
}

static Latitude latitudeOfWord(const QString &word)
{
    static const QHash<QString, Latitude> known{{QStringLiteral("nearly"), Latitude::JustBelow},
                                                {QStringLiteral("almost"), Latitude::JustBelow},
                                                {QStringLiteral("close_to"), Latitude::JustBelow},
                                                {QStringLiteral("近乎"), Latitude::JustBelow},
                                                {QStringLiteral("under"), Latitude::JustBelow},
                                                {QStringLiteral("short_of"), Latitude::JustBelow},
                                                {QStringLiteral("about"), Latitude::Around},
                                                {QStringLiteral("roughly"), Latitude::Around},
                                                {QStringLiteral("around"), Latitude::Around},
                                                {QStringLiteral("beyond"), Latitude::MoreThan},
                                                {QStringLiteral("topping"), Latitude::MoreThan},
                                                {QStringLiteral("exceeding"), Latitude::MoreThan},
                                                {QStringLiteral("all"), Latitude::All},
                                                {QStringLiteral("whole"), Latitude::All},
                                                {QStringLiteral("everyone"), Latitude::All},
                                                {QStringLiteral("over"), Latitude::AtLeast},
                                                {QStringLiteral("more"), Latitude::AtLeast},
                                                {QStringLiteral("above"), Latitude::AtLeast},
                                                {QStringLiteral("at_least"), Latitude::AtLeast},
                                                {QStringLiteral("no_less"), Latitude::AtLeast}};
    return known.value(qualifierCode(word), Latitude::NoNumber);
}

Latitude latitudeOf(const QString &qualifier)
{
    if (qualifier.isEmpty())
        return Latitude::Exact;
    // Of two words (约300余) the one behind the number says which side it errs on.
    const QStringList words = qualifier.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.isEmpty() ? Latitude::Exact : latitudeOfWord(words.last());
}

static Verdict byQualifier(const Claim &claim, const ClaimCount &count)
{
    const qint64 number = *claim.number, part = comparedNumber(claim, count);
    const auto explained = [](bool is) { return is ? Verdict::Explained : Verdict::Different; };
    const auto equal = [](bool is) { return is ? Verdict::Equal : Verdict::Different; };
    switch (latitudeOf(claim.qualifier)) {
    case Latitude::JustBelow:
        return explained(part < number && 10 * part >= 9 * number);
    case Latitude::Around:
        return explained(20 * qAbs(part - number) <= number);
    case Latitude::AtLeast:
        return explained(part >= number && part <= mostMeant(number));
    case Latitude::MoreThan:
        return explained(part > number && part <= mostMeant(number));
    case Latitude::All:
        return equal(part == number && (!count.isShare || part == count.whole));
    case Latitude::Exact:
    case Latitude::NoNumber:
        break;
    }
    return equal(part == number);
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
    if (latitudeOf(claim.qualifier) == Latitude::All)
        return count.isShare && count.part == count.whole ? Verdict::Equal : Verdict::Different;
    const bool isWord = saysNoNumber(claim.qualifier) &&
                        qualifierCode(claim.qualifier) != QLatin1String("unpublished");
    return count.part > 1 && isWord ? Verdict::Explained : Verdict::NotCounted; // 多位
}

} // namespace models
