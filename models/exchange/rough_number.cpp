// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rough_number.h"

#include "models/base/text.h"
#include "models/vocabulary/code_table.h"

#include <QRegularExpression>

#include <cmath>

namespace models {

std::optional<RoughNumber> parseRoughNumber(const QString &text)
{
    static const QRegularExpression rough(
        QStringLiteral("\\A(大约|约|将近|近)?(\\d[\\d,]*)(\\.\\d+)?(余|多)?(万)?(余|多)?"
                       "(?:人次|人|名|位|篇|项|件|节|次)?(余|多|以上|左右)?\\z"));
    const auto match = rough.match(cleanedOrEmpty(text).remove(u' '));
    const bool inTenThousands = match.hasMatch() && !match.capturedView(5).isEmpty();
    const QString decimals = match.captured(3);
    if (!match.hasMatch() || (!inTenThousands && decimals.toDouble() > 0))
        return std::nullopt;
    const double number = (match.captured(2).remove(u',') + decimals).toDouble();
    RoughNumber result{std::llround(number * (inTenThousands ? 10'000 : 1)), {}};
    if (result.number > 1'000'000'000)
        return std::nullopt;
    for (const int group : {1, 4, 6, 7})
        if (!match.capturedView(group).isEmpty() && result.qualifier.isEmpty())
            result.qualifier = codeTable(QStringLiteral("qualifier"))
                                   .parse(match.captured(group))
                                   .value_or(QString());
    return result;
}

} // namespace models
