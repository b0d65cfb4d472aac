// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/points.h"

#include <cmath>

namespace models {

Points Points::of(double points)
{
    return {std::llround(points * 1e6)};
}

Hundredths Points::rounded() const
{
    const qint64 half = millionths < 0 ? -5'000 : 5'000;
    return {(millionths + half) / 10'000};
}

QString pointsText(Points points)
{
    return hundredthsText(points.rounded());
}

QString numberText(double number)
{
    QString text = QString::number(number, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace models
