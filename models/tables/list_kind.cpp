// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_columns.h"

#include "models/figures/plan_progress.h"
#include "models/figures/quantity_sql.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"

#include <QCoreApplication>

namespace models {

QString ListColumn::displayTitle(Language language) const
{
    return say(language, "Field", title);
}

QString ListFilter::displayTitle(Language language) const
{
    return say(language, "Field", title);
}

const ListColumn *ListKind::column(const QString &key) const
{
    for (const ListColumn &column : columns)
        if (column.key == key)
            return &column;
    return nullptr;
}

const ListFilter *ListKind::filter(const QString &key) const
{
    for (const ListFilter &filter : filters)
        if (filter.key == key)
            return &filter;
    return nullptr;
}

// "3/4": the targets of a package that are reached, of those that it set itself.
static ListColumn planReached()
{
    const std::string all = "(SELECT count(*) FROM plan_target WHERE group_id = record.id)";
    const std::string reached =
        "(SELECT count(*) FROM plan_target WHERE group_id = record.id AND (" +
        targetValueSql("plan_target", "record.id") + ") >= plan_target.goal)";
    return {.key = QStringLiteral("plan_reached"),
            .title = QT_TRANSLATE_NOOP("Field", "Targets reached"),
            .value = "CASE WHEN " + all + " > 0 THEN " + reached + " || '/' || " + all + " END",
            .order = ListOrder::Number,
            .orderBy = reached + " * 1000000 / nullif(" + all + ", 0)",
            .number = true};
}

// Sorted by number, packages stand in the one order that every document has.
static ListColumn groupNumber(const RecordType &type)
{
    ListColumn column = own(type, "number");
    column.order = ListOrder::Plain;
    column.orderBy = "(SELECT listed.place || listed.name FROM counted_group AS listed WHERE "
                     "listed.group_id = record.id)";
    return column;
}

const ListKind &groupList()
{
    static const ListKind kind = [] {
        const RecordType &type = recordType<ResearchGroup>();
        const std::string members =
            quantitySql(*quantityLine(QStringLiteral("members")), AmountSide::Part, "record.id");
        const std::string rural =
            quantityValueSql(*quantityLine(QStringLiteral("rural_share")), "record.id");
        ListKind made;
        made.type = &type;
        made.scope = "record.cycle_id = {cycle}";
        made.columns = {
            groupNumber(type),
            own(type, "name"),
            quantityColumn("members", QT_TRANSLATE_NOOP("Field", "Members")),
            quantityColumn("rural_share", QT_TRANSLATE_NOOP("Field", "Rural share")),
            planReached(),
            own(type, "subject"),
            own(type, "stage"),
            linked(type, "base_school_id"),
            linked(type, "host_id"),
        };
        made.filters = {
            choice(type, "subject"),
            choice(type, "stage"),
            choice(type, "kind"),
            {.key = QStringLiteral("missing"),
             .title = QT_TRANSLATE_NOOP("Field", "Missing"),
             .conditions = {{QStringLiteral("host"), QT_TRANSLATE_NOOP("List", "No host"),
                             "record.host_id IS NULL"},
                            {QStringLiteral("base"), QT_TRANSLATE_NOOP("List", "No base school"),
                             "record.base_school_id IS NULL"},
                            {QStringLiteral("members"),
                             QT_TRANSLATE_NOOP("List", "Fewer members than places"),
                             members + " < record.quota"},
                            {QStringLiteral("rural"), QT_TRANSLATE_NOOP("List", "No rural member"),
                             rural + " = 0"}}},
        };
        made.texts = {"record.name", "record.number"};
        made.hasPinyin = false;
        made.sortKey = QStringLiteral("number");
        return withOtherFields(made);
    }();
    return kind;
}

const ListKind &teacherList()
{
    static const ListKind kind = [] {
        const RecordType &type = recordType<Teacher>();
        ListColumn school = linked(type, "school_id");
        school.order = ListOrder::School;
        school.orderBy = "record.school_id";
        // The plus keeps a search on the few memberships of one person or school instead of the
        // many of the cycle.
        const std::string member =
            "EXISTS (SELECT 1 FROM membership WHERE membership.teacher_id = record.id "
            "AND +membership.cycle_id = {cycle})";
        ListKind made;
        made.type = &type;
        made.columns = {
            indexedName(type),
            own(type, "sex"),
            own(type, "birth"),
            school,
            own(type, "subject"),
            own(type, "stage"),
            own(type, "title"),
            {.key = QStringLiteral("groups"),
             .title = QT_TRANSLATE_NOOP("Field", "Packages of the year"),
             .value = "(SELECT group_concat(name, '、') FROM (SELECT name FROM membership JOIN "
                      "counted_group USING (group_id) WHERE membership.teacher_id = record.id AND "
                      "+membership.cycle_id = {cycle} ORDER BY place, name))"},
            own(type, "phone"),
        };
        made.filters = {
            choice(type, "subject"),
            choice(type, "stage"),
            choice(type, "title"),
            choice(type, "sex"),
            {.key = QStringLiteral("member"),
             .title = QT_TRANSLATE_NOOP("Field", "Member this year"),
             .conditions = {{QStringLiteral("yes"), QT_TRANSLATE_NOOP("List", "In a package"),
                             member},
                            {QStringLiteral("no"), QT_TRANSLATE_NOOP("List", "In no package"),
                             "NOT " + member}}},
            {.key = QStringLiteral("missing"),
             .title = QT_TRANSLATE_NOOP("Field", "Missing"),
             .conditions = {{QStringLiteral("school"), QT_TRANSLATE_NOOP("List", "No school"),
                             "record.school_id IS NULL"},
                            {QStringLiteral("birth"), QT_TRANSLATE_NOOP("List", "No birth date"),
                             "record.birth IS NULL"}}},
        };
        made.texts = {"record.name"};
        made.hasPhone = true;
        made.sortKey = QStringLiteral("name");
        return withOtherFields(made);
    }();
    return kind;
}

// A column of the site that counts on the reference date; without a cycle the newest.
static std::string siteColumn(const std::string &column)
{
    return "(SELECT site." + column +
           " FROM temp.counting_site AS site WHERE site.school_id = record.id "
           "AND site.first_day <= {day} AND site.next_day > {day})";
}

const ListKind &schoolList()
{
    static const ListKind kind = [] {
        const RecordType &type = recordType<School>();
        const RecordType &site = recordType<SchoolSite>();
        const std::string rural = siteColumn("{rural}");
        const std::string members =
            "(SELECT count(DISTINCT member.teacher_id) FROM counted_member AS member WHERE "
            "member.school_id = record.id AND +member.cycle_id = {cycle} AND member.group_kind = "
            "'package')";
        ListColumn code = own(site, "urban_rural");
        code.value = siteColumn("urban_rural");
        ListColumn year = own(site, "code_year", false);
        year.value = siteColumn("code_year");
        ListKind made;
        made.type = &type;
        made.columns = {
            indexedName(type),
            own(type, "kind"),
            own(type, "stages"),
            own(type, "town"),
            code,
            year,
            {.key = QStringLiteral("teachers"),
             .title = QT_TRANSLATE_NOOP("Field", "Teachers"),
             .value = "(SELECT count(*) FROM teacher WHERE teacher.school_id = record.id)",
             .order = ListOrder::Number,
             .number = true},
            {.key = QStringLiteral("members"),
             .title = QT_TRANSLATE_NOOP("Field", "Members"),
             .value = members,
             .order = ListOrder::Number,
             .number = true},
            own(type, "code"),
        };
        made.filters = {
            choice(type, "kind"),
            choice(type, "stages"),
            {.key = QStringLiteral("town"),
             .title = type.field(QStringLiteral("town"))->title,
             .value = "record.town"},
            {.key = QStringLiteral("rural"),
             .title = QT_TRANSLATE_NOOP("Field", "Urban or rural"),
             .conditions = {{QStringLiteral("rural"), QT_TRANSLATE_NOOP("List", "Rural"),
                             rural + " = 1"},
                            {QStringLiteral("town"), QT_TRANSLATE_NOOP("List", "Town"),
                             rural + " = 0"},
                            {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("List", "Not known"),
                             rural + " IS NULL"}}},
            {.key = QStringLiteral("missing"),
             .title = QT_TRANSLATE_NOOP("Field", "Missing"),
             .conditions = {{QStringLiteral("members"), QT_TRANSLATE_NOOP("List", "No member"),
                             members + " = 0"},
                            {QStringLiteral("teachers"), QT_TRANSLATE_NOOP("List", "No teacher"),
                             "NOT EXISTS (SELECT 1 FROM teacher WHERE teacher.school_id = "
                             "record.id)"}}},
        };
        made.texts = {"record.name", "record.short_name", "record.code",
                      "(SELECT group_concat(alias, ' ') FROM school_alias WHERE "
                      "school_alias.school_id = record.id)"};
        made.sortKey = QStringLiteral("name");
        return withOtherFields(made);
    }();
    return kind;
}

} // namespace models
