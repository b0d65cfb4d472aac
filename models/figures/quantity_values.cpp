// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/hundredths.h"
#include "models/base/money.h"
#include "models/figures/quantities.h"
#include "models/vocabulary/rural_definition.h"

#include <cstring>

namespace models {

bool isOfAttendance(const Counting &counting)
{
    return std::strstr(counting.view, kAttendanceView) != nullptr;
}

QString QuantityLine::displayTitle(Language language) const
{
    return say(language, "Figure", title);
}

QString QuantityLine::displayDefinition(Language language) const
{
    return say(language, "Figure", definition);
}

bool QuantityLine::isKnown(const Amount &amount) const
{
    return kind == FigureKind::Count || (amount.whole > 0 && amount.hasShare());
}

double QuantityLine::valueOf(const Amount &amount) const
{
    if (kind == FigureKind::Count)
        return isInHundredths(unit) ? double(amount.part) / 100 : double(amount.part);
    if (!isKnown(amount))
        return 0;
    const double share = double(amount.part) / double(amount.whole);
    if (kind == FigureKind::Share)
        return 100 * share;
    return isInHundredths(unit) ? share / 100 : share;
}

std::optional<Hundredths> QuantityLine::hundredthsOf(const Amount &amount) const
{
    if (!isKnown(amount))
        return std::nullopt;
    if (kind == FigureKind::Count)
        return Hundredths{isInHundredths(unit) ? amount.part : 100 * amount.part};
    if (kind == FigureKind::Share) {
        const auto percent = roundedPercent(amount);
        return percent ? std::optional(Hundredths{*percent}) : std::nullopt;
    }
    return roundedMean(unit, amount);
}

QString QuantityLine::valueText(const Amount &amount) const
{
    const auto value = hundredthsOf(amount);
    if (!value)
        return QStringLiteral("—");
    if (kind == FigureKind::Share)
        return percentText(amount);
    if (kind == FigureKind::Mean)
        return meanText(unit, *value);
    return unit == Unit::Fen ? moneyText(Money{amount.part}) : hundredthsText(*value);
}

QString QuantityLine::text(const Amount &amount) const
{
    if (kind != FigureKind::Share || !isKnown(amount))
        return valueText(amount);
    const auto number = [this](qint64 one) {
        return unit == Unit::Fen ? moneyText(Money{one}) : QString::number(one);
    };
    return QStringLiteral("%1/%2 = %3")
        .arg(number(amount.part), number(amount.whole), percentText(amount));
}

QString CountedQuantity::text() const
{
    return line ? line->text(*this) : QStringLiteral("—");
}

QString goalText(const QuantityLine &line, Hundredths value)
{
    const QString number = hundredthsText(value);
    return line.kind == FigureKind::Share ? number + QStringLiteral(" %") : number;
}

QString figureBehind(const QuantityLine &line, const Cycle &cycle, Id groupId)
{
    if (!*line.figure)
        return {};
    QString figure = QLatin1String(line.figure);
    figure.replace(QStringLiteral("{rural}"), ruralDefinition(cycle.ruralDefinition).id.toLower());
    return QStringLiteral("%1/group/%2").arg(figure).arg(groupId);
}

} // namespace models
