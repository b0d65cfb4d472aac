// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/cell_number.h"

#include <QRegularExpression>

namespace models {

std::optional<CellNumber> cellNumber(const QString &text)
{
    constexpr qsizetype exactDigits = 15; // of a double
    static const QRegularExpression parts(QStringLiteral(
        "^([-−]?)(0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\\.([0-9]+))?( ?%)?$"));
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(2);
    const bool grouped = whole.contains(QLatin1Char(','));
    whole.remove(QLatin1Char(','));
    const QString fraction = match.captured(3);
    const bool percent = match.hasCaptured(4) && !match.captured(4).isEmpty();
    if (whole.size() + fraction.size() > exactDigits)
        return {};
    // The point is moved in the text: a division would round once more.
    const qsizetype decimals = fraction.size() + (percent ? 2 : 0);
    const QString digits =
        match.captured(1).isEmpty() ? whole + fraction : QLatin1Char('-') + whole + fraction;
    CellNumber number;
    number.value = QStringLiteral("%1e-%2").arg(digits).arg(decimals).toDouble();
    number.format = grouped || fraction.size() == 2 ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (percent)
        number.format = QStringLiteral("0");
    if (!fraction.isEmpty())
        number.format += QLatin1Char('.') + QString(fraction.size(), QLatin1Char('0'));
    if (percent)
        number.format += QLatin1Char('%');
    return number;
}

} // namespace models
