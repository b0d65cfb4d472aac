// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/school.h"

#include "models/base/pinyin.h"
#include "models/records/shared_fields.h"
#include "models/vocabulary/rural_definition.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<School>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "school",
        QT_TRANSLATE_NOOP("Record", "School"),
        {
            bind<&School::name>({.key = "name",
                                 .title = QT_TRANSLATE_NOOP("Field", "School name"),
                                 .privacy = open,
                                 .required = true,
                                 .aliases = "学校名称 学校 单位名称 学校全称 机构名称 园所名称 "
                                            "校名 单位 幼儿园名称 XXMC"}),
            bind<&School::shortName>({.key = "short_name",
                                      .title = QT_TRANSLATE_NOOP("Field", "Short name"),
                                      .privacy = open,
                                      .aliases = "简称 学校简称 单位简称"}),
            bind<&School::code>(
                {.key = "code",
                 .title = QT_TRANSLATE_NOOP("Field", "School code"),
                 .privacy = open,
                 .aliases = "学校标识码 学校代码 标识码 机构代码 学校编码 学校机构标识码 XXDM"}),
            bind<&School::kind>(
                {.key = "kind",
                 .title = QT_TRANSLATE_NOOP("Field", "School kind"),
                 .kind = FieldKind::Choice,
                 .privacy = open,
                 .target = "school_kind",
                 .aliases = "办学类型 学校办学类型 学校类别 学校类型 类型 办学类别 XXBXLXM"}),
            bind<&School::stages>({.key = "stages",
                                   .title = QT_TRANSLATE_NOOP("Field", "Stages"),
                                   .kind = FieldKind::ChoiceList,
                                   .privacy = open,
                                   .target = "stage",
                                   .aliases = "学段 办学学段 涉及学段"}),
            bind<&School::town>({.key = "town",
                                 .title = QT_TRANSLATE_NOOP("Field", "Town"),
                                 .privacy = open,
                                 .aliases = "所在乡镇 乡镇 镇街 乡镇街道 所属乡镇 所在地"}),
            bind<&School::campusOf>({.key = "campus_of",
                                     .title = QT_TRANSLATE_NOOP("Field", "Campus of"),
                                     .kind = FieldKind::Link,
                                     .privacy = open,
                                     .target = "school",
                                     .aliases = "隶属学校 所属学校 主校 所属中心校 中心学校 本部"}),
            bind<&School::phone>({.key = "phone",
                                  .title = QT_TRANSLATE_NOOP("Field", "Office phone"),
                                  .kind = FieldKind::Phone,
                                  .privacy = open,
                                  .aliases = "联系电话 办公电话 电话 学校电话"}),
            bind<&School::openedOn>({.key = "opened_on",
                                     .title = QT_TRANSLATE_NOOP("Field", "Opened on"),
                                     .kind = FieldKind::Date,
                                     .privacy = open,
                                     .aliases = "建校时间 建校年月 成立时间"}),
            bind<&School::closedOn>({.key = "closed_on",
                                     .title = QT_TRANSLATE_NOOP("Field", "Closed on"),
                                     .kind = FieldKind::Date,
                                     .privacy = open,
                                     .aliases = "撤并时间 撤销时间 停办时间"}),
            bind<&School::note>(noteField()),
            bind<&School::pinyin>({.key = "pinyin",
                                   .title = QT_TRANSLATE_NOOP("Field", "Pinyin"),
                                   .privacy = open,
                                   .origin = Origin::Derived}),
            bind<&School::initials>({.key = "initials",
                                     .title = QT_TRANSLATE_NOOP("Field", "Pinyin initials"),
                                     .privacy = open,
                                     .origin = Origin::Derived}),
        }};
    return type;
}

void derive(School &school)
{
    const Pinyin pinyin = textPinyin(school.name);
    school.pinyin = pinyin.full;
    school.initials = pinyin.initials;
}

template <>
const RecordType &recordType<SchoolAlias>()
{
    static const RecordType type{
        "school_alias",
        QT_TRANSLATE_NOOP("Record", "School alias"),
        {
            bind<&SchoolAlias::schoolId>({.key = "school_id",
                                          .title = QT_TRANSLATE_NOOP("Field", "School"),
                                          .kind = FieldKind::Link,
                                          .privacy = Privacy::Public,
                                          .required = true,
                                          .part = true,
                                          .target = "school"}),
            bind<&SchoolAlias::alias>({.key = "alias",
                                       .title = QT_TRANSLATE_NOOP("Field", "Alias"),
                                       .privacy = Privacy::Public,
                                       .required = true,
                                       .aliases = "别名 曾用名 原校名 曾用校名"}),
        }};
    return type;
}

// A derived answer of one rural definition.
template <auto Member>
static Field ruralField(const char *key, const char *title)
{
    return bind<Member>({.key = key,
                         .title = title,
                         .kind = FieldKind::Flag,
                         .privacy = Privacy::Public,
                         .origin = Origin::Derived});
}

template <>
const RecordType &recordType<SchoolSite>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "school_site",
        QT_TRANSLATE_NOOP("Record", "School site"),
        {
            bind<&SchoolSite::schoolId>({.key = "school_id",
                                         .title = QT_TRANSLATE_NOOP("Field", "School"),
                                         .kind = FieldKind::Link,
                                         .privacy = open,
                                         .required = true,
                                         .part = true,
                                         .target = "school"}),
            bind<&SchoolSite::validFrom>({.key = "valid_from",
                                          .title = QT_TRANSLATE_NOOP("Field", "Valid from"),
                                          .kind = FieldKind::Date,
                                          .privacy = open}),
            bind<&SchoolSite::areaCode>(
                {.key = "area_code",
                 .title = QT_TRANSLATE_NOOP("Field", "Area code"),
                 .privacy = open,
                 .aliases =
                     "驻地地域码 地域码 区划代码 统计用区划代码 学校驻地地域码 village_code"}),
            bind<&SchoolSite::urbanRural>(
                {.key = "urban_rural",
                 .title = QT_TRANSLATE_NOOP("Field", "Urban–rural code"),
                 .kind = FieldKind::Choice,
                 .privacy = open,
                 .target = "urban_rural",
                 .aliases =
                     "城乡类型代码 城乡类型 城乡分类代码 城乡划分代码 所在地城乡类型 城乡属性 "
                     "城乡分类 ur_code SZDCXLXM"}),
            bind<&SchoolSite::codeYear>({.key = "code_year",
                                         .title = QT_TRANSLATE_NOOP("Field", "Code year"),
                                         .kind = FieldKind::Integer,
                                         .privacy = open,
                                         .aliases = "代码年份 城乡代码年份 年份"}),
            bind<&SchoolSite::source>({.key = "source",
                                       .title = QT_TRANSLATE_NOOP("Field", "Source"),
                                       .privacy = open,
                                       .aliases = "代码来源 来源"}),
            bind<&SchoolSite::inCountySeat>(
                {.key = "in_county_seat",
                 .title = QT_TRANSLATE_NOOP("Field", "In the county seat town"),
                 .kind = FieldKind::Flag,
                 .privacy = open,
                 .aliases = "是否县政府驻地镇 县政府驻地镇 是否县城 政府驻地"}),
            bind<&SchoolSite::inAgriculturalStreet>(
                {.key = "in_agricultural_street",
                 .title = QT_TRANSLATE_NOOP("Field", "In an agricultural street"),
                 .kind = FieldKind::Flag,
                 .privacy = open,
                 .aliases = "是否涉农街道 涉农街道"}),
            bind<&SchoolSite::designatedRural>(
                {.key = "designated_rural",
                 .title = QT_TRANSLATE_NOOP("Field", "Designated rural"),
                 .kind = FieldKind::Flag,
                 .privacy = open,
                 .aliases = "是否乡村学校 乡村学校 认定乡村学校 农村学校 是否农村学校"}),
            ruralField<&SchoolSite::ruralR1>("rural_r1", QT_TRANSLATE_NOOP("Field", "Rural (R1)")),
            ruralField<&SchoolSite::ruralR2>("rural_r2", QT_TRANSLATE_NOOP("Field", "Rural (R2)")),
            ruralField<&SchoolSite::ruralR3>("rural_r3", QT_TRANSLATE_NOOP("Field", "Rural (R3)")),
            ruralField<&SchoolSite::ruralR4>("rural_r4", QT_TRANSLATE_NOOP("Field", "Rural (R4)")),
            ruralField<&SchoolSite::ruralR5>("rural_r5", QT_TRANSLATE_NOOP("Field", "Rural (R5)")),
        }};
    return type;
}

void derive(SchoolSite &site)
{
    const SiteFacts facts{site.urbanRural, site.inCountySeat, site.inAgriculturalStreet,
                          site.designatedRural};
    const auto under = [&facts](const char *id) {
        return ruralDefinition(QLatin1String(id)).isRural(facts);
    };
    site.ruralR1 = under("R1");
    site.ruralR2 = under("R2");
    site.ruralR3 = under("R3");
    site.ruralR4 = under("R4");
    site.ruralR5 = under("R5");
}

} // namespace models
