// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/partial_date.h"

#include <QRegularExpression>

namespace models {

QString PartialDate::toIso() const
{
    if (isEmpty())
        return {};
    QString iso = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, month ? day : 0}) {
        if (part)
            iso += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return iso;
}

std::optional<PartialDate> PartialDate::fromIso(const QString &text)
{
    if (text.isEmpty())
        return PartialDate{};
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const PartialDate date{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                           match.capturedView(3).toInt()};
    const bool zeroWritten = (match.capturedLength(2) > 0 && date.month == 0) ||
                             (match.capturedLength(3) > 0 && date.day == 0);
    if (zeroWritten || !date.earliest().isValid())
        return {};
    return date;
}

QDate PartialDate::earliest() const
{
    return isEmpty() ? QDate() : QDate(year, month ? month : 1, day ? day : 1);
}

QDate PartialDate::latest() const
{
    if (isEmpty() || day)
        return earliest();
    const QDate first(year, month ? month : 12, 1);
    return first.addDays(first.daysInMonth() - 1);
}

std::optional<int> ageAt(const PartialDate &birth, const QDate &reference)
{
    const QDate born = birth.earliest();
    if (!born.isValid() || !reference.isValid() || reference < born)
        return {};
    const bool birthdayPassed =
        std::pair(reference.month(), reference.day()) >= std::pair(born.month(), born.day());
    return reference.year() - born.year() - (birthdayPassed ? 0 : 1);
}

} // namespace models
