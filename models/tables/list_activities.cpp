// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activity.h"
#include "models/tables/list_columns.h"

namespace models {

static ListColumn number(const char *key, const char *title, const std::string &value,
                         bool shown = true)
{
    return {.key = QLatin1String(key),
            .title = title,
            .value = value,
            .order = ListOrder::Number,
            .number = true,
            .shown = shown};
}

static std::string total(const char *column)
{
    return std::string("(SELECT ") + column +
           " FROM activity_total WHERE activity_total.activity_id = record.id)";
}

static QList<ListColumn> activityColumns(const RecordType &type, const std::string &groups)
{
    return {
        own(type, "starts_on"),
        own(type, "name"),
        {.key = QStringLiteral("groups"),
         .title = QT_TRANSLATE_NOOP("Field", "Packages"),
         .value = "replace(" + groups + ", ',', '、')"},
        own(type, "kind"),
        own(type, "mode"),
        own(type, "hours"),
        number("present", QT_TRANSLATE_NOOP("Field", "Present"), total("present")),
        number("absent", QT_TRANSLATE_NOOP("Field", "Absent"), total("absent"), false),
        number("on_leave", QT_TRANSLATE_NOOP("Field", "On leave"), total("on_leave"), false),
        {.key = QStringLiteral("lecturers"),
         .title = QT_TRANSLATE_NOOP("Field", "Lecturers"),
         .value = "(SELECT group_concat(coalesce(teacher.name, guest), '、') FROM activity_person "
                  "LEFT JOIN teacher ON teacher.id = teacher_id WHERE activity_id = record.id AND "
                  "role = 'lecturer')"},
    };
}

static ListFilter missingOf(const std::string &groups)
{
    const std::string evidence = "EXISTS (SELECT 1 FROM evidence WHERE evidence.owner_id = "
                                 "record.id AND owner_table = 'activity')";
    return {.key = QStringLiteral("missing"),
            .title = QT_TRANSLATE_NOOP("Field", "Missing"),
            .conditions = {{QStringLiteral("attendance"),
                            QT_TRANSLATE_NOOP("List", "No attendance"), total("1") + " IS NULL"},
                           {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("List", "No evidence"),
                            "NOT " + evidence},
                           {QStringLiteral("group"), QT_TRANSLATE_NOOP("List", "No package"),
                            groups + " IS NULL"},
                           {QStringLiteral("hours"), QT_TRANSLATE_NOOP("List", "No class hours"),
                            "record.hours IS NULL"},
                           {QStringLiteral("lecturer"), QT_TRANSLATE_NOOP("List", "No lecturer"),
                            "NOT EXISTS (SELECT 1 FROM activity_person WHERE "
                            "activity_person.activity_id = record.id)"}}};
}

const ListKind &activityList()
{
    static const ListKind kind = [] {
        const RecordType &type = recordType<Activity>();
        const std::string groups =
            "(SELECT group_concat(name) FROM (SELECT name FROM activity_group JOIN counted_group "
            "USING (group_id) WHERE activity_id = record.id ORDER BY place, name))";
        ListKind made;
        made.type = &type;
        made.scope = "record.cycle_id = {cycle}";
        made.columns = activityColumns(type, groups);
        made.filters = {
            choice(type, "kind"),
            choice(type, "mode"),
            {.key = QStringLiteral("group"),
             .title = QT_TRANSLATE_NOOP("Field", "Package"),
             .value = groups,
             .several = true},
            {.key = QStringLiteral("month"),
             .title = QT_TRANSLATE_NOOP("Field", "Month"),
             .value = "substr(record.starts_on, 1, 7)"},
            choice(type, "level"),
            missingOf(groups),
        };
        made.texts = {"record.name", "record.place"};
        made.hasPinyin = false;
        made.sortKey = QStringLiteral("starts_on");
        return withOtherFields(made);
    }();
    return kind;
}

} // namespace models
