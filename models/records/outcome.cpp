// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/outcome.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<Outcome>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "outcome",
        QT_TRANSLATE_NOOP("Record", "Outcome"),
        {
            bind<&Outcome::cycleId>(cycleLink({.required = true})),
            bind<&Outcome::name>(
                {.key = "name",
                 .title = QT_TRANSLATE_NOOP("Field", "Outcome"),
                 .privacy = open,
                 .required = true,
                 .aliases = "成果名称 获奖项目 获奖名称 论文题目 题目 名称 奖项名称 作品名称"}),
            bind<&Outcome::kind>({.key = "kind",
                                  .title = QT_TRANSLATE_NOOP("Field", "Kind of outcome"),
                                  .kind = FieldKind::Choice,
                                  .privacy = open,
                                  .target = "outcome_kind",
                                  .aliases = "成果类别 成果类型 类别 类型"}),
            bind<&Outcome::programme>(
                {.key = "programme",
                 .title = QT_TRANSLATE_NOOP("Field", "Competition or programme"),
                 .privacy = open,
                 .aliases = "赛事或项目 赛事 比赛名称 活动名称 评选项目 赛事名称 刊物 期刊"}),
            bind<&Outcome::level>({.key = "level",
                                   .title = QT_TRANSLATE_NOOP("Field", "Level"),
                                   .kind = FieldKind::Choice,
                                   .privacy = open,
                                   .target = "award_level",
                                   .aliases = "级别 获奖级别 层次 奖励级别"}),
            bind<&Outcome::grade>({.key = "grade",
                                   .title = QT_TRANSLATE_NOOP("Field", "Grade"),
                                   .kind = FieldKind::Choice,
                                   .privacy = open,
                                   .target = "award_grade",
                                   .aliases = "等次 等级 奖次 获奖等级 获奖等次"}),
            bind<&Outcome::awardedOn>(
                {.key = "awarded_on",
                 .title = QT_TRANSLATE_NOOP("Field", "Awarded on"),
                 .kind = FieldKind::Date,
                 .privacy = open,
                 .aliases = "获奖时间 获奖日期 发表时间 时间 日期 获得日期 授予日期"}),
            bind<&Outcome::groupId>(packageLink()),
            bind<&Outcome::issuer>(
                {.key = "issuer",
                 .title = QT_TRANSLATE_NOOP("Field", "Issued by"),
                 .privacy = open,
                 .aliases = "颁奖单位 颁发单位 发证单位 授予单位 主办单位 发表刊物"}),
            bind<&Outcome::issuerKind>({.key = "issuer_kind",
                                        .title = QT_TRANSLATE_NOOP("Field", "Kind of issuer"),
                                        .kind = FieldKind::Choice,
                                        .privacy = open,
                                        .target = "issuer_kind",
                                        .aliases = "单位性质"}),
            bind<&Outcome::documentNumber>({.key = "document_number",
                                            .title = QT_TRANSLATE_NOOP("Field", "Document number"),
                                            .privacy = open,
                                            .aliases = "文号或证书号 文号 证书编号 证书号 刊号"}),
            bind<&Outcome::joint>({.key = "joint",
                                   .title = QT_TRANSLATE_NOOP("Field", "Joint"),
                                   .kind = FieldKind::Flag,
                                   .privacy = open,
                                   .aliases = "是否集体 集体成果 集体"}),
            bind<&Outcome::items>({.key = "items",
                                   .title = QT_TRANSLATE_NOOP("Field", "Items"),
                                   .kind = FieldKind::Integer,
                                   .privacy = open,
                                   .aliases = "项数 数量 件数",
                                   .qualifier = "qualifier"}),
            bind<&Outcome::qualifier>({.key = "qualifier",
                                       .title = QT_TRANSLATE_NOOP("Field", "Qualifier"),
                                       .kind = FieldKind::Choice,
                                       .privacy = open,
                                       .target = "qualifier"}),
            bind<&Outcome::note>(noteField()),
        }};
    return type;
}

template <>
const RecordType &recordType<OutcomeHolder>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "outcome_holder",
        QT_TRANSLATE_NOOP("Record", "Holder of an outcome"),
        {
            bind<&OutcomeHolder::outcomeId>({.key = "outcome_id",
                                             .title = QT_TRANSLATE_NOOP("Field", "Outcome"),
                                             .kind = FieldKind::Link,
                                             .privacy = open,
                                             .required = true,
                                             .part = true,
                                             .target = "outcome"}),
            bind<&OutcomeHolder::position>({.key = "position",
                                            .title = QT_TRANSLATE_NOOP("Field", "Order"),
                                            .kind = FieldKind::Integer,
                                            .privacy = open,
                                            .required = true,
                                            .aliases = "排名 位次 序位"}),
            bind<&OutcomeHolder::teacherId>({.key = "teacher_id",
                                             .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                             .kind = FieldKind::Link,
                                             .privacy = open,
                                             .target = "teacher",
                                             .aliases = "完成人 获奖人 作者 获奖教师 姓名 "
                                                        "主要完成人 负责人 获奖者 获得者"}),
            bind<&OutcomeHolder::person>({.key = "person",
                                          .title = QT_TRANSLATE_NOOP("Field", "Other person"),
                                          .kind = FieldKind::Name,
                                          .privacy = person}),
        }};
    return type;
}

} // namespace models
