// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activity.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<Activity>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "activity",
        QT_TRANSLATE_NOOP("Record", "Activity"),
        {
            bind<&Activity::cycleId>(cycleLink({.required = true})),
            bind<&Activity::name>({.key = "name",
                                   .title = QT_TRANSLATE_NOOP("Field", "Activity"),
                                   .privacy = open,
                                   .required = true,
                                   .aliases = "活动名称 活动主题 主题 活动内容 名称 研训主题"}),
            bind<&Activity::startsOn>({.key = "starts_on",
                                       .title = QT_TRANSLATE_NOOP("Field", "Date"),
                                       .kind = FieldKind::Day,
                                       .privacy = open,
                                       .required = true,
                                       .aliases = "日期 活动日期 时间 活动时间 开始日期"}),
            bind<&Activity::endsOn>({.key = "ends_on",
                                     .title = QT_TRANSLATE_NOOP("Field", "Last day"),
                                     .kind = FieldKind::Day,
                                     .privacy = open,
                                     .aliases = "结束日期 结束时间"}),
            bind<&Activity::dayPart>({.key = "day_part",
                                      .title = QT_TRANSLATE_NOOP("Field", "Part of the day"),
                                      .kind = FieldKind::Choice,
                                      .privacy = open,
                                      .target = "day_part",
                                      .aliases = "时段 上午下午"}),
            bind<&Activity::kind>({.key = "kind",
                                   .title = QT_TRANSLATE_NOOP("Field", "Kind of activity"),
                                   .kind = FieldKind::Choice,
                                   .privacy = open,
                                   .target = "activity_kind",
                                   .aliases = "活动类型 活动类别 活动形式 类型 类别 形式"}),
            bind<&Activity::mode>({.key = "mode",
                                   .title = QT_TRANSLATE_NOOP("Field", "Mode"),
                                   .kind = FieldKind::Choice,
                                   .privacy = open,
                                   .target = "activity_mode",
                                   .aliases = "方式 活动方式 研训方式 组织方式"}),
            bind<&Activity::platform>({.key = "platform",
                                       .title = QT_TRANSLATE_NOOP("Field", "Platform"),
                                       .privacy = open,
                                       .aliases = "平台 网络平台 研修平台"}),
            bind<&Activity::place>({.key = "place",
                                    .title = QT_TRANSLATE_NOOP("Field", "Place"),
                                    .privacy = open,
                                    .aliases = "地点 活动地点 举办地点"}),
            bind<&Activity::hours>({.key = "hours",
                                    .title = QT_TRANSLATE_NOOP("Field", "Class hours"),
                                    .kind = FieldKind::Decimal,
                                    .privacy = open,
                                    .aliases = "学时 学时数 课时"}),
            bind<&Activity::level>({.key = "level",
                                    .title = QT_TRANSLATE_NOOP("Field", "Level"),
                                    .kind = FieldKind::Choice,
                                    .privacy = open,
                                    .target = "award_level",
                                    .aliases = "级别 活动级别 层次"}),
            bind<&Activity::sessions>({.key = "sessions",
                                       .title = QT_TRANSLATE_NOOP("Field", "Sessions"),
                                       .kind = FieldKind::Integer,
                                       .privacy = open,
                                       .aliases = "场次 次数"}),
            bind<&Activity::teachersReached>(
                {.key = "teachers_reached",
                 .title = QT_TRANSLATE_NOOP("Field", "Teachers reached"),
                 .kind = FieldKind::Integer,
                 .privacy = open,
                 .aliases = "受益教师 受益教师人次 受益教师数 参加教师人次",
                 .qualifier = "teachers_qualifier"}),
            bind<&Activity::teachersQualifier>(
                {.key = "teachers_qualifier",
                 .title = QT_TRANSLATE_NOOP("Field", "Teachers reached: qualifier"),
                 .kind = FieldKind::Choice,
                 .privacy = open,
                 .target = "qualifier"}),
            bind<&Activity::studentsReached>({.key = "students_reached",
                                              .title = QT_TRANSLATE_NOOP("Field", "Pupils reached"),
                                              .kind = FieldKind::Integer,
                                              .privacy = open,
                                              .aliases = "受益学生 受益学生人次 受益学生数",
                                              .qualifier = "students_qualifier"}),
            bind<&Activity::studentsQualifier>(
                {.key = "students_qualifier",
                 .title = QT_TRANSLATE_NOOP("Field", "Pupils reached: qualifier"),
                 .kind = FieldKind::Choice,
                 .privacy = open,
                 .target = "qualifier"}),
            bind<&Activity::note>(noteField()),
        }};
    return type;
}

template <>
const RecordType &recordType<ActivityGroup>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "activity_group",
        QT_TRANSLATE_NOOP("Record", "Package of an activity"),
        {
            bind<&ActivityGroup::activityId>({.key = "activity_id",
                                              .title = QT_TRANSLATE_NOOP("Field", "Activity"),
                                              .kind = FieldKind::Link,
                                              .privacy = open,
                                              .required = true,
                                              .part = true,
                                              .target = "activity"}),
            bind<&ActivityGroup::groupId>(packageLink({.required = true})),
        }};
    return type;
}

template <>
const RecordType &recordType<ActivitySchool>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "activity_school",
        QT_TRANSLATE_NOOP("Record", "School of an activity"),
        {
            bind<&ActivitySchool::activityId>({.key = "activity_id",
                                               .title = QT_TRANSLATE_NOOP("Field", "Activity"),
                                               .kind = FieldKind::Link,
                                               .privacy = open,
                                               .required = true,
                                               .part = true,
                                               .target = "activity"}),
            bind<&ActivitySchool::schoolId>({.key = "school_id",
                                             .title = QT_TRANSLATE_NOOP("Field", "School"),
                                             .kind = FieldKind::Link,
                                             .privacy = open,
                                             .required = true,
                                             .target = "school",
                                             .aliases = "送教学校 受援学校 涉及学校 活动学校"}),
        }};
    return type;
}

template <>
const RecordType &recordType<ActivityPerson>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "activity_person",
        QT_TRANSLATE_NOOP("Record", "Lecturer or host"),
        {
            bind<&ActivityPerson::activityId>({.key = "activity_id",
                                               .title = QT_TRANSLATE_NOOP("Field", "Activity"),
                                               .kind = FieldKind::Link,
                                               .privacy = open,
                                               .required = true,
                                               .part = true,
                                               .target = "activity"}),
            bind<&ActivityPerson::role>({.key = "role",
                                         .title = QT_TRANSLATE_NOOP("Field", "Role"),
                                         .kind = FieldKind::Choice,
                                         .privacy = open,
                                         .required = true,
                                         .target = "activity_role"}),
            bind<&ActivityPerson::teacherId>(
                {.key = "teacher_id",
                 .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                 .kind = FieldKind::Link,
                 .privacy = open,
                 .target = "teacher",
                 .aliases = "主讲 主讲人 专家 授课专家 主讲专家 授课教师"}),
            bind<&ActivityPerson::guest>({.key = "guest",
                                          .title = QT_TRANSLATE_NOOP("Field", "Guest"),
                                          .kind = FieldKind::Name,
                                          .privacy = person}),
            bind<&ActivityPerson::title>({.key = "title",
                                          .title = QT_TRANSLATE_NOOP("Field", "Professional title"),
                                          .kind = FieldKind::Choice,
                                          .privacy = open,
                                          .target = "professional_title"}),
            bind<&ActivityPerson::employer>({.key = "employer",
                                             .title = QT_TRANSLATE_NOOP("Field", "Employer"),
                                             .privacy = open}),
        }};
    return type;
}

template <>
const RecordType &recordType<Attendance>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "attendance",
        QT_TRANSLATE_NOOP("Record", "Attendance"),
        {
            bind<&Attendance::activityId>({.key = "activity_id",
                                           .title = QT_TRANSLATE_NOOP("Field", "Activity"),
                                           .kind = FieldKind::Link,
                                           .privacy = open,
                                           .required = true,
                                           .part = true,
                                           .target = "activity"}),
            bind<&Attendance::membershipId>({.key = "membership_id",
                                             .title = QT_TRANSLATE_NOOP("Field", "Member"),
                                             .kind = FieldKind::Link,
                                             .privacy = open,
                                             .required = true,
                                             .part = true,
                                             .target = "membership"}),
            bind<&Attendance::mark>({.key = "mark",
                                     .title = QT_TRANSLATE_NOOP("Field", "Attendance"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .required = true,
                                     .target = "attendance_mark"}),
        }};
    return type;
}

} // namespace models
