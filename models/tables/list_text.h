// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_kind.h"

namespace models {

// A phone or identity number as far as a list may show it: "····1234". Empty stays empty.
QString lastFour(const QString &number);

// A field's value as lists show it: like displayText(), with phones and identity numbers of persons
// by their last four only.
QString listText(const Field &field, const Value &value, Language language);

// The same for a column of a list; `whole` is that of a share.
QString listText(const ListColumn &column, const Value &value, const Value &whole,
                 Language language);

} // namespace models
