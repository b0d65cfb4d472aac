// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_columns.h"

#include "models/figures/quantity_sql.h"

namespace models {

static ListOrder orderOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Choice:
    case FieldKind::ChoiceList:
        return ListOrder::Choice;
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Money:
    case FieldKind::Flag:
        return ListOrder::Number;
    case FieldKind::Day:
    case FieldKind::Date:
    case FieldKind::IdNumber:
    case FieldKind::Phone:
        return ListOrder::Plain;
    default:
        return ListOrder::Text;
    }
}

ListColumn own(const RecordType &type, const char *key, bool shown)
{
    const Field *field = type.field(QLatin1String(key));
    Q_ASSERT(field);
    ListColumn column;
    column.key = QLatin1String(key);
    column.title = field->title;
    column.field = field;
    column.value = std::string("record.") + key;
    column.order = orderOf(field->kind);
    column.number = field->kind == FieldKind::Integer || field->kind == FieldKind::Decimal ||
                    field->kind == FieldKind::Money;
    column.shown = shown;
    return column;
}

ListColumn quantityColumn(const char *id, const char *title)
{
    const QuantityLine *line = quantityLine(QLatin1String(id));
    Q_ASSERT(line);
    ListColumn column;
    column.key = QLatin1String(id);
    column.title = title;
    column.quantity = line;
    column.value = quantitySql(*line, AmountSide::Part, "record.id");
    column.whole = quantitySql(*line, AmountSide::Whole, "record.id");
    column.unknown = quantitySql(*line, AmountSide::Unknown, "record.id");
    column.order = ListOrder::Number;
    column.orderBy = quantityValueSql(*line, "record.id");
    column.number = true;
    return column;
}

ListColumn indexedName(const RecordType &type)
{
    ListColumn column = own(type, "name");
    column.order = ListOrder::Plain;
    column.orderBy = "record.pinyin";
    column.orderIndex = "record.pinyin, record.id";
    return column;
}

ListColumn linked(const RecordType &type, const char *key, bool shown)
{
    ListColumn column = own(type, key, shown);
    const std::string table = column.field->target;
    column.value = "(SELECT name FROM " + table + " WHERE id = record." + key + ")";
    column.field = nullptr;
    return column;
}

ListKind withOtherFields(ListKind kind)
{
    for (const Field *field : kind.type->columnFields())
        if (!kind.column(QLatin1String(field->key)))
            kind.columns << (field->kind == FieldKind::Link ? linked(*kind.type, field->key, false)
                                                            : own(*kind.type, field->key, false));
    return kind;
}

ListFilter choice(const RecordType &type, const char *key)
{
    const Field *field = type.field(QLatin1String(key));
    Q_ASSERT(field);
    return {.key = QLatin1String(key),
            .title = field->title,
            .codeTable = QLatin1String(field->target),
            .value = std::string("record.") + key,
            .several = field->kind == FieldKind::ChoiceList};
}

} // namespace models
