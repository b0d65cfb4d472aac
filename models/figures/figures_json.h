// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"

#include <QJsonArray>

namespace models {

// Every figure of a book for another program: [{"id", "title", "part", "whole", "unknown", "value",
// "text", "definition", "reference_date"}, …]. "value" is a number: the count itself, or percent or
// a mean with two exact decimals; null for a part of nothing. "whole" is null for a count.
QJsonArray figuresJson(const FigureBook &book, Language language);

// Who or what is behind a figure, one object a line; a person never with identity number or phone.
// What is not known is null.
QJsonArray behindJson(const QList<BehindLine> &lines);

} // namespace models
