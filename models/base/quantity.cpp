// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity.h"

#include "models/base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace models {

static QString qualifierOf(const QString &before, const QString &after)
{
    static const QStringList about{QStringLiteral("约"), QStringLiteral("大约"),
                                   QStringLiteral("左右")};
    if (before.endsWith(QStringLiteral("近")))
        return QStringLiteral("nearly");
    if (about.contains(before) || about.contains(after))
        return QStringLiteral("about");
    if (after == QStringLiteral("多"))
        return QStringLiteral("more");
    return before.isEmpty() && after.isEmpty() ? QString() : QStringLiteral("over");
}

std::optional<Quantity> parseQuantity(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^(约|大约|近|将近|超过|逾|共)?([\\d,]*\\d(?:\\.\\d+)?)(万)?(余|多)?(万)?"
                       "(?:人次|场次|人|位|名|次|场|项|篇|个|件|份|节|部|本)?(左右|以上)?$"));
    static const QRegularExpression none(
        QStringLiteral("^(多|数|若干)(?:人次|场次|人|位|名|次|场|项|篇|个|件|份|节|部|本)?$"));
    const QString plain = cleaned(text).remove(QLatin1Char(' '));
    if (none.match(plain).hasMatch())
        return Quantity{std::nullopt, QStringLiteral("several")};
    const auto match = number.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const bool tenThousands = match.hasCaptured(3) || match.hasCaptured(5);
    const double value =
        match.captured(2).remove(QLatin1Char(',')).toDouble() * (tenThousands ? 10000 : 1);
    const double whole = std::round(value);
    if (std::abs(value - whole) > 1e-6 || whole > 1e9)
        return std::nullopt;
    const QString before =
        match.captured(1) == QStringLiteral("共") ? QString() : match.captured(1);
    const QString after = match.captured(4).isEmpty() ? match.captured(6) : match.captured(4);
    return Quantity{int(whole), qualifierOf(before, after)};
}

} // namespace models
