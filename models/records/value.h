// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/hundredths.h"
#include "models/base/id_number.h"
#include "models/base/money.h"
#include "models/base/partial_date.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace models {

// Identifies one record in every copy of the file: 63 bits of time, copy number and sequence, so
// that two copies never give the same one. 0 means none.
using Id = qint64;

// A field as the database holds it: null, integer or text. Nothing in the file is a binary
// fraction.
using Value = std::variant<std::monostate, qint64, QString>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

// Text of a text value; empty for null; digits for an integer.
QString textOf(const Value &value);
// Integer of an integer value; 0 for anything else.
qint64 integerOf(const Value &value);

// How a struct member and the database value turn into each other. Empty text, empty date, unset
// optional and id 0 are null, so that "not known" has one form.
Value toValue(const QString &text);
Value toValue(const QStringList &list);
Value toValue(const QDate &date);
Value toValue(const PartialDate &date);
Value toValue(const IdNumber &number);
Value toValue(std::optional<bool> flag);
Value toValue(std::optional<int> number);
Value toValue(std::optional<qint64> number);
Value toValue(std::optional<Hundredths> number);
Value toValue(std::optional<Money> money);
Value toValue(Id id);

void fromValue(const Value &value, QString &text);
void fromValue(const Value &value, QStringList &list);
void fromValue(const Value &value, QDate &date);
void fromValue(const Value &value, PartialDate &date);
void fromValue(const Value &value, IdNumber &number);
void fromValue(const Value &value, std::optional<bool> &flag);
void fromValue(const Value &value, std::optional<int> &number);
void fromValue(const Value &value, std::optional<qint64> &number);
void fromValue(const Value &value, std::optional<Hundredths> &number);
void fromValue(const Value &value, std::optional<Money> &money);
void fromValue(const Value &value, Id &id);

} // namespace models
