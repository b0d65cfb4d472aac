// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity.h"

#include "models/base/quantity_words.h"
#include "models/base/text.h"

#include <QRegularExpression>

namespace models {

std::optional<Quantity> parseQuantity(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^共?%1$").arg(quantityPattern()));
    QString plain = cleaned(text).remove(QLatin1Char(' '));
    if (plain == QStringLiteral("未公布"))
        return Quantity{std::nullopt, QStringLiteral("unpublished")};
    // In a cell of its own 一项 is a number, in a sentence an article.
    if (plain.startsWith(QChar(u'一')))
        if (auto one = parseQuantity(QLatin1Char('1') + plain.mid(1)))
            return one;
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QuantityWords words = quantityWordsOf(match);
    const QString qualifier = qualifierCode(words.qualifiers.value(0));
    if (words.digits.isEmpty() && words.numeral.isEmpty())
        return Quantity{std::nullopt, qualifier};
    const auto hundredths = quantityHundredths(words);
    if (!hundredths || *hundredths % 100 || *hundredths > 100'000'000'000)
        return std::nullopt;
    return Quantity{int(*hundredths / 100), qualifier};
}

} // namespace models
