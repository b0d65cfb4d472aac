// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_text.h"

#include "models/base/percent.h"

namespace models {

QString listText(const ListColumn &column, const Value &value, const Amount &amount,
                 Language language)
{
    if (column.quantity)
        return column.quantity->valueText(amount);
    if (column.field)
        return displayText(*column.field, value, language);
    return isNull(value) ? QStringLiteral("—") : textOf(value);
}

} // namespace models
