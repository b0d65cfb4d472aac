// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace ui {

// "2,400": digits in groups of three; "—" would be wrong here, a count is always known.
QString countText(qint64 count);

// "2023年12月31日" or "31 December 2023"; "—" for an invalid date.
QString dateText(const QDate &date, models::Language language);

// "1月15日" or "15 Jan": a day of a year that is named nearby.
QString dayText(const QDate &date, models::Language language);

// A moment (UTC) as the person's clock showed it: "14:32" today, day and time before that.
QString momentText(const QDateTime &moment, models::Language language);

// "40 %", "37.5 %": hundredths of a percent without zeros at the end.
QString basisPointsText(int basisPoints);

// Reads "40", "40 %", "37.5％" as hundredths of a percent; empty when it is not one of 0 to 100.
std::optional<int> parseBasisPoints(const QString &text);

} // namespace ui
