// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/research_group.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<ResearchGroup>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "research_group",
        QT_TRANSLATE_NOOP("Record", "Research group"),
        {
            bind<&ResearchGroup::cycleId>(cycleLink({.required = true})),
            bind<&ResearchGroup::name>(
                {.key = "name",
                 .title = QT_TRANSLATE_NOOP("Field", "Package"),
                 .privacy = open,
                 .required = true,
                 .aliases = "项目包名称 项目包 项目名称 研训项目包 名称 项目包全称"}),
            bind<&ResearchGroup::number>({.key = "number",
                                          .title = QT_TRANSLATE_NOOP("Field", "Number"),
                                          .privacy = open,
                                          .aliases = "编号 项目编号 项目包编号 包号"}),
            bind<&ResearchGroup::subject>({.key = "subject",
                                           .title = QT_TRANSLATE_NOOP("Field", "Subject"),
                                           .kind = FieldKind::Choice,
                                           .privacy = open,
                                           .target = "subject",
                                           .aliases = "学科 项目包学科 所属学科"}),
            bind<&ResearchGroup::stage>({.key = "stage",
                                         .title = QT_TRANSLATE_NOOP("Field", "Stage"),
                                         .kind = FieldKind::Choice,
                                         .privacy = open,
                                         .target = "stage",
                                         .aliases = "学段 项目包学段 所属学段"}),
            bind<&ResearchGroup::hostId>(
                {.key = "host_id",
                 .title = QT_TRANSLATE_NOOP("Field", "Host"),
                 .kind = FieldKind::Link,
                 .privacy = open,
                 .target = "teacher",
                 .aliases = "主持人 项目主持人 负责人 主持人姓名 项目负责人"}),
            bind<&ResearchGroup::baseSchoolId>(
                {.key = "base_school_id",
                 .title = QT_TRANSLATE_NOOP("Field", "Base school"),
                 .kind = FieldKind::Link,
                 .privacy = open,
                 .target = "school",
                 .aliases = "基地学校 研训基地 研训基地学校 落户学校 基地"}),
            bind<&ResearchGroup::researcher>(
                {.key = "researcher",
                 .title = QT_TRANSLATE_NOOP("Field", "Guiding researcher"),
                 .kind = FieldKind::Name,
                 .privacy = open,
                 .aliases = "指导教研员 教研员 指导教师 联系教研员 学科教研员"}),
            bind<&ResearchGroup::quota>({.key = "quota",
                                         .title = QT_TRANSLATE_NOOP("Field", "Quota"),
                                         .kind = FieldKind::Integer,
                                         .privacy = open,
                                         .aliases = "名额 学员名额 计划人数 招募名额"}),
            bind<&ResearchGroup::kind>({.key = "kind",
                                        .title = QT_TRANSLATE_NOOP("Field", "Kind"),
                                        .kind = FieldKind::Choice,
                                        .privacy = open,
                                        .required = true,
                                        .target = "group_kind",
                                        .aliases = "共同体类别 项目类别"}),
            bind<&ResearchGroup::predecessorId>({.key = "predecessor_id",
                                                 .title = QT_TRANSLATE_NOOP("Field", "Predecessor"),
                                                 .kind = FieldKind::Link,
                                                 .privacy = open,
                                                 .target = "research_group"}),
            bind<&ResearchGroup::note>(noteField()),
        }};
    return type;
}

// A field of the snapshot: derived, and personal because it tells of one person.
template <auto Member>
static Field snapshotField(const char *key, const char *title, FieldKind kind,
                           const char *target = "")
{
    return bind<Member>({.key = key,
                         .title = title,
                         .kind = kind,
                         .privacy = Privacy::Personal,
                         .origin = Origin::Derived,
                         .target = target});
}

template <>
const RecordType &recordType<Membership>()
{
    constexpr auto personal = Privacy::Personal;
    constexpr auto flag = FieldKind::Flag;
    constexpr auto choice = FieldKind::Choice;
    static const RecordType type{
        "membership",
        QT_TRANSLATE_NOOP("Record", "Membership"),
        {
            bind<&Membership::groupId>(
                packageLink({.privacy = personal, .required = true, .aliases = "项目名称"})),
            bind<&Membership::teacherId>({.key = "teacher_id",
                                          .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                          .kind = FieldKind::Link,
                                          .privacy = personal,
                                          .required = true,
                                          .target = "teacher"}),
            bind<&Membership::role>({.key = "role",
                                     .title = QT_TRANSLATE_NOOP("Field", "Role"),
                                     .kind = choice,
                                     .privacy = personal,
                                     .required = true,
                                     .target = "member_role",
                                     .aliases = "角色 项目包角色 包内职务 包内角色 成员类别"}),
            bind<&Membership::joinedOn>({.key = "joined_on",
                                         .title = QT_TRANSLATE_NOOP("Field", "Joined on"),
                                         .kind = FieldKind::Date,
                                         .privacy = personal,
                                         .aliases = "入包日期 入包时间 加入时间 加入日期"}),
            bind<&Membership::leftOn>({.key = "left_on",
                                       .title = QT_TRANSLATE_NOOP("Field", "Left on"),
                                       .kind = FieldKind::Date,
                                       .privacy = personal,
                                       .aliases = "退包日期 退出日期 退出时间 离包日期"}),
            snapshotField<&Membership::cycleId>("cycle_id", QT_TRANSLATE_NOOP("Field", "Cycle"),
                                                FieldKind::Link, "cycle"),
            snapshotField<&Membership::counted>("counted", QT_TRANSLATE_NOOP("Field", "Counted"),
                                                flag),
            snapshotField<&Membership::countsPerson>(
                "counts_person", QT_TRANSLATE_NOOP("Field", "Counts as a person"), flag),
            snapshotField<&Membership::schoolId>("school_id", QT_TRANSLATE_NOOP("Field", "School"),
                                                 FieldKind::Link, "school"),
            snapshotField<&Membership::urbanRural>("urban_rural",
                                                   QT_TRANSLATE_NOOP("Field", "Urban–rural code"),
                                                   choice, "urban_rural"),
            snapshotField<&Membership::codeYear>(
                "code_year", QT_TRANSLATE_NOOP("Field", "Code year"), FieldKind::Integer),
            snapshotField<&Membership::ruralR1>("rural_r1",
                                                QT_TRANSLATE_NOOP("Field", "Rural (R1)"), flag),
            snapshotField<&Membership::ruralR2>("rural_r2",
                                                QT_TRANSLATE_NOOP("Field", "Rural (R2)"), flag),
            snapshotField<&Membership::ruralR3>("rural_r3",
                                                QT_TRANSLATE_NOOP("Field", "Rural (R3)"), flag),
            snapshotField<&Membership::ruralR4>("rural_r4",
                                                QT_TRANSLATE_NOOP("Field", "Rural (R4)"), flag),
            snapshotField<&Membership::ruralR5>("rural_r5",
                                                QT_TRANSLATE_NOOP("Field", "Rural (R5)"), flag),
            snapshotField<&Membership::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), choice,
                                              "stage"),
            snapshotField<&Membership::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"),
                                                choice, "subject"),
            snapshotField<&Membership::sex>("sex", QT_TRANSLATE_NOOP("Field", "Sex"), choice,
                                            "sex"),
            snapshotField<&Membership::title>("title",
                                              QT_TRANSLATE_NOOP("Field", "Professional title"),
                                              choice, "professional_title"),
            snapshotField<&Membership::age>("age", QT_TRANSLATE_NOOP("Field", "Age"),
                                            FieldKind::Integer),
        }};
    return type;
}

bool isMemberOn(const PartialDate &joinedOn, const PartialDate &leftOn, const QDate &day)
{
    if (!joinedOn.isEmpty() && joinedOn.earliest() > day)
        return false;
    const QDate lastDay = leftOn.day ? leftOn.latest().addDays(-1) : leftOn.latest();
    return leftOn.isEmpty() || lastDay >= day;
}

} // namespace models
