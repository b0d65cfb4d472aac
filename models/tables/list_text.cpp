// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_text.h"

#include "models/base/percent.h"

namespace models {

QString lastFour(const QString &number)
{
    return number.isEmpty() ? number : QStringLiteral("····") + number.right(4);
}

QString listText(const Field &field, const Value &value, Language language)
{
    if (field.privacy == Privacy::Sensitive && !isNull(value))
        return lastFour(textOf(value));
    return displayText(field, value, language);
}

QString listText(const ListColumn &column, const Value &value, const Value &whole,
                 Language language)
{
    if (!column.whole.empty())
        return percentText(integerOf(value), integerOf(whole));
    if (column.field)
        return listText(*column.field, value, language);
    return isNull(value) ? QStringLiteral("—") : textOf(value);
}

} // namespace models
