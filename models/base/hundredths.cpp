// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/hundredths.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct HundredthsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Field)
};
} // namespace

QString hundredthsText(Hundredths number)
{
    const qint64 size = qAbs(number.value);
    QString text = QString::number(size / 100);
    if (const qint64 rest = size % 100) {
        text += QLatin1Char('.') + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
        if (rest % 10 == 0)
            text.chop(1);
    }
    return number.value < 0 ? QLatin1Char('-') + text : text;
}

std::optional<qint64> hundredthsOf(const QString &digits)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]?)(\\d{1,15})(?:\\.(\\d{0,2})0*)?$"));
    const auto match = form.match(digits);
    if (!match.hasMatch())
        return {};
    const qint64 value = match.captured(2).toLongLong() * 100 +
                         match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    return match.captured(1) == QLatin1String("-") ? -value : value;
}

Result<Hundredths> parseHundredths(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char(','));
    if (digits.endsWith(QLatin1Char('%')))
        digits.chop(1);
    if (const auto value = hundredthsOf(digits.trimmed()))
        return Hundredths{*value};
    return fail(ErrorCode::Input,
                HundredthsTexts::tr("“%1” is not a number with at most two decimals.").arg(text));
}

} // namespace models
