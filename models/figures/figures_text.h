// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"

namespace models {

// Every figure of a book as a table for a terminal: id, title and text, aligned by the width that
// the characters take there; breakdowns indented below their figure.
QString figuresText(const FigureBook &book, Language language);

// Who or what is behind a figure as a table for a terminal.
QString behindText(const QList<BehindLine> &lines, Language language);

} // namespace models
