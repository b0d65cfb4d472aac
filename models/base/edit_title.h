// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QStringList>

namespace models {

// What an edit is called, kept so that the history reads in the language of whoever looks at it:
// an English source text of a translation context, and the words for its %1 … %9. A word may be
// such a title itself (the name of a field). Long numbers are cut to their last four, because a
// title is shown to everybody. The answer is what the history stores, not what a person reads.
QString editTitle(const char *context, const char *source, const QStringList &words = {});

// What editTitle() gave, as a person reads it. A title that is plain text stays as it is.
QString wordedTitle(const QString &stored, Language language);

// The same title with `name` replaced wherever it stands in its words; `by` may be an editTitle().
QString withoutName(const QString &stored, const QString &name, const QString &by);

} // namespace models
