// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/funds.h"
#include "models/tables/list_columns.h"

#include <QCoreApplication>

namespace models {

const ListKind &expenseList()
{
    static const Field stateField{.key = "state",
                                  .title = QT_TRANSLATE_NOOP("Field", "State"),
                                  .kind = FieldKind::Choice,
                                  .privacy = Privacy::Public,
                                  .target = "voucher_state"};
    static const ListKind kind = [] {
        const RecordType &type = recordType<Expense>();
        // Found by the money rules when figures were counted last.
        const std::string level =
            "(SELECT max(level) FROM temp.money_finding WHERE expense_id = record.id)";
        const std::string state = "CASE " + level +
                                  " WHEN 2 THEN 'stopped' WHEN 1 THEN 'warned' ELSE CASE WHEN "
                                  "record.approved_by IS NULL THEN 'open' ELSE 'approved' END END";
        const std::string package = "(SELECT name FROM research_group WHERE id = record.group_id)";
        ListKind made;
        made.type = &type;
        made.scope = "record.group_id IN (SELECT id FROM research_group WHERE cycle_id = {cycle})";
        made.columns = {
            own(type, "voucher_number"),
            {.key = QStringLiteral("state"),
             .title = stateField.title,
             .field = &stateField,
             .value = state,
             .order = ListOrder::Choice},
            own(type, "spent_on"),
            own(type, "amount_fen"),
            linked(type, "group_id"),
            own(type, "category"),
            own(type, "purpose"),
            own(type, "payee"),
        };
        made.filters = {
            {.key = QStringLiteral("state"),
             .title = stateField.title,
             .conditions = {{QStringLiteral("stopped"), QT_TRANSLATE_NOOP("List", "Stopped"),
                             level + " = 2"},
                            {QStringLiteral("warned"), QT_TRANSLATE_NOOP("List", "With a warning"),
                             level + " = 1"},
                            {QStringLiteral("clean"), QT_TRANSLATE_NOOP("List", "Nothing found"),
                             level + " IS NULL"},
                            {QStringLiteral("open"), QT_TRANSLATE_NOOP("List", "Not approved yet"),
                             "record.approved_by IS NULL OR " + level + " = 2"}}},
            {.key = QStringLiteral("group"),
             .title = type.field(QStringLiteral("group_id"))->title,
             .value = package},
            choice(type, "category"),
            {.key = QStringLiteral("month"),
             .title = QT_TRANSLATE_NOOP("Field", "Month"),
             .value = "substr(record.spent_on, 1, 7)"},
        };
        made.texts = {"record.purpose", "record.voucher_number", "record.payee",
                      "record.invoice_number", package};
        made.hasPinyin = false;
        made.sortKey = QStringLiteral("spent_on");
        return withOtherFields(made);
    }();
    return kind;
}

} // namespace models
