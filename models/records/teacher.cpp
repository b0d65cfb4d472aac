// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/teacher.h"

#include "models/base/pinyin.h"
#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<Teacher>()
{
    constexpr auto personal = Privacy::Personal;
    static const RecordType type{
        "teacher",
        QT_TRANSLATE_NOOP("Record", "Teacher"),
        {
            bind<&Teacher::name>(
                {.key = "name",
                 .title = QT_TRANSLATE_NOOP("Field", "Name"),
                 .kind = FieldKind::Name,
                 .privacy = personal,
                 .required = true,
                 .aliases = "姓名 教师姓名 名字 学员姓名 成员姓名 学员 教职工姓名 XM"}),
            bind<&Teacher::sex>({.key = "sex",
                                 .title = QT_TRANSLATE_NOOP("Field", "Sex"),
                                 .kind = FieldKind::Choice,
                                 .privacy = personal,
                                 .target = "sex",
                                 .aliases = "性别 XBM"}),
            bind<&Teacher::birth>(
                {.key = "birth",
                 .title = QT_TRANSLATE_NOOP("Field", "Birth date"),
                 .kind = FieldKind::Date,
                 .privacy = personal,
                 .aliases = "出生年月 出生日期 出生时间 生日 出生 出生年份 CSRQ"}),
            bind<&Teacher::phone>(
                {.key = "phone",
                 .title = QT_TRANSLATE_NOOP("Field", "Phone"),
                 .kind = FieldKind::Phone,
                 .privacy = Privacy::Sensitive,
                 .aliases = "联系电话 手机 手机号 手机号码 联系方式 电话 移动电话 LXDH"}),
            bind<&Teacher::idNumber>(
                {.key = "id_number",
                 .title = QT_TRANSLATE_NOOP("Field", "ID number"),
                 .kind = FieldKind::IdNumber,
                 .privacy = Privacy::Sensitive,
                 .aliases = "身份证号 身份证号码 身份证 身份证件号 公民身份号码 证件号码 SFZJH"}),
            bind<&Teacher::title>(
                {.key = "title",
                 .title = QT_TRANSLATE_NOOP("Field", "Professional title"),
                 .kind = FieldKind::Choice,
                 .privacy = personal,
                 .target = "professional_title",
                 .aliases = "职称 专业技术职务 专业技术职称 技术职称 教师职称 现任职称"}),
            bind<&Teacher::degree>({.key = "degree",
                                    .title = QT_TRANSLATE_NOOP("Field", "Education"),
                                    .kind = FieldKind::Choice,
                                    .privacy = personal,
                                    .target = "degree",
                                    .aliases = "学历 最高学历 文化程度 XLM"}),
            bind<&Teacher::subject>(
                {.key = "subject",
                 .title = QT_TRANSLATE_NOOP("Field", "Subject"),
                 .kind = FieldKind::Choice,
                 .privacy = Privacy::Public,
                 .target = "subject",
                 .aliases = "学科 任教学科 任课学科 所教学科 任教科目 科目 执教学科"}),
            bind<&Teacher::stage>({.key = "stage",
                                   .title = QT_TRANSLATE_NOOP("Field", "Stage"),
                                   .kind = FieldKind::Choice,
                                   .privacy = Privacy::Public,
                                   .target = "stage",
                                   .aliases = "学段 任教学段 任课学段 主要任课学段 ZYRKXD"}),
            bind<&Teacher::note>(noteField({.privacy = personal})),
            bind<&Teacher::pinyin>({.key = "pinyin",
                                    .title = QT_TRANSLATE_NOOP("Field", "Pinyin"),
                                    .privacy = personal,
                                    .origin = Origin::Derived}),
            bind<&Teacher::initials>({.key = "initials",
                                      .title = QT_TRANSLATE_NOOP("Field", "Pinyin initials"),
                                      .privacy = personal,
                                      .origin = Origin::Derived}),
            bind<&Teacher::schoolId>({.key = "school_id",
                                      .title = QT_TRANSLATE_NOOP("Field", "Present school"),
                                      .kind = FieldKind::Link,
                                      .privacy = Privacy::Public,
                                      .origin = Origin::Derived,
                                      .target = "school"}),
        }};
    return type;
}

void derive(Teacher &teacher)
{
    const Pinyin pinyin = namePinyin(teacher.name);
    teacher.pinyin = pinyin.full;
    teacher.initials = pinyin.initials;
}

template <>
const RecordType &recordType<Posting>()
{
    constexpr auto personal = Privacy::Personal;
    static const RecordType type{
        "posting",
        QT_TRANSLATE_NOOP("Record", "Posting"),
        {
            bind<&Posting::teacherId>({.key = "teacher_id",
                                       .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                       .kind = FieldKind::Link,
                                       .privacy = personal,
                                       .required = true,
                                       .part = true,
                                       .target = "teacher"}),
            bind<&Posting::schoolId>(
                {.key = "school_id",
                 .title = QT_TRANSLATE_NOOP("Field", "School"),
                 .kind = FieldKind::Link,
                 .privacy = personal,
                 .required = true,
                 .target = "school",
                 .aliases = "学校 所在学校 工作单位 任教学校 单位 学校名称 所在单位 现任教学校"}),
            bind<&Posting::startsOn>({.key = "starts_on",
                                      .title = QT_TRANSLATE_NOOP("Field", "Works there since"),
                                      .kind = FieldKind::Date,
                                      .privacy = personal,
                                      .aliases = "来校年月 到校时间 来校时间 到岗时间 LXNY"}),
            bind<&Posting::endsOn>({.key = "ends_on",
                                    .title = QT_TRANSLATE_NOOP("Field", "Works there until"),
                                    .kind = FieldKind::Date,
                                    .privacy = personal,
                                    .aliases = "离校年月 离校时间"}),
            bind<&Posting::kind>({.key = "kind",
                                  .title = QT_TRANSLATE_NOOP("Field", "Posting kind"),
                                  .kind = FieldKind::Choice,
                                  .privacy = personal,
                                  .target = "posting_kind"}),
        }};
    return type;
}

} // namespace models
