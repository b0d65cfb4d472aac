// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_kind.h"

namespace models {

// A value as a column of a list shows it: displayText(), or a percentage of `whole` in a share.
QString listText(const ListColumn &column, const Value &value, const Amount &amount,
                 Language language);

} // namespace models
