// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_columns.h"

#include "models/records/outcome.h"

#include <QCoreApplication>

namespace models {

const ListKind &outcomeList()
{
    static const ListKind kind = [] {
        const RecordType &type = recordType<Outcome>();
        const std::string package = "(SELECT name FROM research_group WHERE id = record.group_id)";
        const std::string people =
            "(SELECT group_concat(name, '、') FROM (SELECT coalesce(teacher.name, person) AS name "
            "FROM outcome_holder LEFT JOIN teacher ON teacher.id = teacher_id WHERE outcome_id = "
            "record.id ORDER BY position))";
        const std::string evidence = "(SELECT count(*) FROM evidence WHERE owner_id = record.id "
                                     "AND owner_table = 'outcome')";
        ListKind made;
        made.type = &type;
        made.scope = "record.cycle_id = {cycle}";
        made.columns = {
            own(type, "name"),
            own(type, "kind"),
            own(type, "level"),
            own(type, "grade"),
            {.key = QStringLiteral("people"),
             .title = QT_TRANSLATE_NOOP("Field", "People named"),
             .value = people},
            linked(type, "group_id"),
            own(type, "awarded_on"),
            {.key = QStringLiteral("evidence"),
             .title = QT_TRANSLATE_NOOP("Field", "Evidence"),
             .value = evidence,
             .order = ListOrder::Number,
             .number = true},
            own(type, "programme"),
        };
        made.filters = {
            choice(type, "kind"),
            choice(type, "level"),
            choice(type, "grade"),
            {.key = QStringLiteral("programme"),
             .title = type.field(QStringLiteral("programme"))->title,
             .value = "record.programme"},
            {.key = QStringLiteral("group_id"),
             .title = type.field(QStringLiteral("group_id"))->title,
             .value = package},
            {.key = QStringLiteral("joint"),
             .title = type.field(QStringLiteral("joint"))->title,
             .conditions = {{QStringLiteral("yes"), QT_TRANSLATE_NOOP("List", "Made by several"),
                             "record.joint = 1"},
                            {QStringLiteral("no"), QT_TRANSLATE_NOOP("List", "Made by one"),
                             "coalesce(record.joint, 0) = 0"}}},
            {.key = QStringLiteral("missing"),
             .title = QT_TRANSLATE_NOOP("Field", "Missing"),
             .conditions = {{QStringLiteral("evidence"), QT_TRANSLATE_NOOP("List", "No evidence"),
                             evidence + " = 0"},
                            {QStringLiteral("people"), QT_TRANSLATE_NOOP("List", "Names nobody"),
                             "NOT EXISTS (SELECT 1 FROM outcome_holder WHERE outcome_id = "
                             "record.id)"},
                            {QStringLiteral("grade"), QT_TRANSLATE_NOOP("List", "Not graded"),
                             "coalesce(record.grade, '6') = '6'"}}},
        };
        made.texts = {"record.name", "record.programme", "record.document_number", people};
        made.hasPinyin = false;
        made.sortKey = QStringLiteral("awarded_on");
        return withOtherFields(made);
    }();
    return kind;
}

} // namespace models
