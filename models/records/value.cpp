// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/value.h"

namespace models {

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

qint64 integerOf(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

Value toValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value toValue(const QStringList &list)
{
    return toValue(list.join(QLatin1Char(',')));
}

Value toValue(const QDate &date)
{
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}

Value toValue(const PartialDate &date)
{
    return toValue(date.toIso());
}

Value toValue(const IdNumber &number)
{
    return toValue(number.digits);
}

Value toValue(std::optional<bool> flag)
{
    return flag ? Value(qint64(*flag)) : Value();
}

Value toValue(std::optional<int> number)
{
    return number ? Value(qint64(*number)) : Value();
}

Value toValue(std::optional<qint64> number)
{
    return number ? Value(*number) : Value();
}

Value toValue(std::optional<Hundredths> number)
{
    return number ? Value(number->value) : Value();
}

Value toValue(std::optional<Money> money)
{
    return money ? Value(money->fen) : Value();
}

Value toValue(Id id)
{
    return id ? Value(id) : Value();
}

void fromValue(const Value &value, QString &text)
{
    text = textOf(value);
}

void fromValue(const Value &value, QStringList &list)
{
    list = textOf(value).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

void fromValue(const Value &value, QDate &date)
{
    date = QDate::fromString(textOf(value), Qt::ISODate);
}

void fromValue(const Value &value, PartialDate &date)
{
    date = PartialDate::fromIso(textOf(value)).value_or(PartialDate());
}

void fromValue(const Value &value, IdNumber &number)
{
    number.digits = textOf(value);
}

void fromValue(const Value &value, std::optional<bool> &flag)
{
    flag.reset();
    if (!isNull(value))
        flag = integerOf(value) != 0;
}

void fromValue(const Value &value, std::optional<int> &number)
{
    number.reset();
    if (!isNull(value))
        number = int(integerOf(value));
}

void fromValue(const Value &value, std::optional<qint64> &number)
{
    number.reset();
    if (!isNull(value))
        number = integerOf(value);
}

void fromValue(const Value &value, std::optional<Hundredths> &number)
{
    number = isNull(value) ? std::nullopt : std::optional(Hundredths{integerOf(value)});
}

void fromValue(const Value &value, std::optional<Money> &money)
{
    money = isNull(value) ? std::nullopt : std::optional(Money{integerOf(value)});
}

void fromValue(const Value &value, Id &id)
{
    id = integerOf(value);
}

} // namespace models
