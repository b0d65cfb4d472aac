// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assessment.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<Assessment>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "assessment",
        QT_TRANSLATE_NOOP("Record", "Assessment"),
        {
            bind<&Assessment::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&Assessment::schemeId>({.key = "scheme_id",
                                         .title = QT_TRANSLATE_NOOP("Field", "Assessment scheme"),
                                         .kind = FieldKind::Link,
                                         .privacy = open,
                                         .target = "rule_set",
                                         .aliases = "考核方案"}),
            bind<&Assessment::noticeFrom>({.key = "notice_from",
                                           .title = QT_TRANSLATE_NOOP("Field", "Announced from"),
                                           .kind = FieldKind::Day,
                                           .privacy = open,
                                           .aliases = "公示开始"}),
            bind<&Assessment::noticeTo>({.key = "notice_to",
                                         .title = QT_TRANSLATE_NOOP("Field", "Announced until"),
                                         .kind = FieldKind::Day,
                                         .privacy = open,
                                         .aliases = "公示结束"}),
            bind<&Assessment::documentNumber>(
                {.key = "document_number",
                 .title = QT_TRANSLATE_NOOP("Field", "Document number"),
                 .privacy = open,
                 .aliases = "文号"}),
            bind<&Assessment::note>(noteField()),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<Panel>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "panel",
        QT_TRANSLATE_NOOP("Record", "Panel of judges"),
        {
            bind<&Panel::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&Panel::name>({.key = "name",
                                .title = QT_TRANSLATE_NOOP("Field", "Panel"),
                                .privacy = open,
                                .required = true,
                                .aliases = "评委组 组别 组名"}),
            bind<&Panel::note>(noteField()),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<PanelGroup>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "panel_group",
        QT_TRANSLATE_NOOP("Record", "Package of a panel"),
        {
            bind<&PanelGroup::panelId>({.key = "panel_id",
                                        .title = QT_TRANSLATE_NOOP("Field", "Panel"),
                                        .kind = FieldKind::Link,
                                        .privacy = open,
                                        .required = true,
                                        .part = true,
                                        .target = "panel",
                                        .aliases = "评委组"}),
            bind<&PanelGroup::groupId>(packageLink({.required = true})),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<Judge>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "judge",
        QT_TRANSLATE_NOOP("Record", "Judge"),
        {
            bind<&Judge::panelId>({.key = "panel_id",
                                   .title = QT_TRANSLATE_NOOP("Field", "Panel"),
                                   .kind = FieldKind::Link,
                                   .privacy = open,
                                   .required = true,
                                   .part = true,
                                   .target = "panel",
                                   .aliases = "评委组 组别"}),
            bind<&Judge::name>({.key = "name",
                                .title = QT_TRANSLATE_NOOP("Field", "Name"),
                                .kind = FieldKind::Name,
                                .privacy = person,
                                .required = true,
                                .aliases = "姓名 评委 评委姓名"}),
            bind<&Judge::teacherId>({.key = "teacher_id",
                                     .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                     .kind = FieldKind::Link,
                                     .privacy = open,
                                     .target = "teacher"}),
            bind<&Judge::schoolId>({.key = "school_id",
                                    .title = QT_TRANSLATE_NOOP("Field", "Own school"),
                                    .kind = FieldKind::Link,
                                    .privacy = open,
                                    .target = "school",
                                    .aliases = "学校 所在学校"}),
            bind<&Judge::employer>({.key = "employer",
                                    .title = QT_TRANSLATE_NOOP("Field", "Employer"),
                                    .privacy = person,
                                    .aliases = "单位 工作单位"}),
            bind<&Judge::absent>({.key = "absent",
                                  .title = QT_TRANSLATE_NOOP("Field", "Absent"),
                                  .kind = FieldKind::Flag,
                                  .privacy = open,
                                  .aliases = "缺席"}),
            bind<&Judge::note>(noteField({.privacy = person})),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<ItemScore>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "item_score",
        QT_TRANSLATE_NOOP("Record", "Score"),
        {
            bind<&ItemScore::groupId>(packageLink({.required = true, .part = true})),
            bind<&ItemScore::membershipId>({.key = "membership_id",
                                            .title = QT_TRANSLATE_NOOP("Field", "Member"),
                                            .kind = FieldKind::Link,
                                            .privacy = open,
                                            .target = "membership"}),
            bind<&ItemScore::item>({.key = "item",
                                    .title = QT_TRANSLATE_NOOP("Field", "Item"),
                                    .privacy = open,
                                    .required = true,
                                    .aliases = "指标 考核指标 编号"}),
            bind<&ItemScore::stage>({.key = "stage",
                                     .title = QT_TRANSLATE_NOOP("Field", "Stage of scoring"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .required = true,
                                     .target = "score_stage",
                                     .aliases = "评分环节 环节"}),
            bind<&ItemScore::judgeId>({.key = "judge_id",
                                       .title = QT_TRANSLATE_NOOP("Field", "Judge"),
                                       .kind = FieldKind::Link,
                                       .privacy = open,
                                       .target = "judge",
                                       .aliases = "评委"}),
            bind<&ItemScore::points>({.key = "points",
                                      .title = QT_TRANSLATE_NOOP("Field", "Points"),
                                      .kind = FieldKind::Decimal,
                                      .privacy = open,
                                      .required = true,
                                      .aliases = "得分 评分 分值 分数"}),
            bind<&ItemScore::reason>({.key = "reason",
                                      .title = QT_TRANSLATE_NOOP("Field", "Reason"),
                                      .kind = FieldKind::LongText,
                                      .privacy = person,
                                      .aliases = "理由 扣分理由 说明"}),
            bind<&ItemScore::scoredBy>({.key = "scored_by",
                                        .title = QT_TRANSLATE_NOOP("Field", "Scored by"),
                                        .kind = FieldKind::Name,
                                        .privacy = person,
                                        .aliases = "评分人 填表人"}),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<Veto>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "veto",
        QT_TRANSLATE_NOOP("Record", "Veto"),
        {
            bind<&Veto::groupId>(packageLink({.required = true, .part = true})),
            bind<&Veto::kind>({.key = "kind",
                               .title = QT_TRANSLATE_NOOP("Field", "Kind of veto"),
                               .privacy = open,
                               .required = true,
                               .aliases = "否决事项"}),
            bind<&Veto::foundOn>({.key = "found_on",
                                  .title = QT_TRANSLATE_NOOP("Field", "Found on"),
                                  .kind = FieldKind::Day,
                                  .privacy = open,
                                  .aliases = "发现日期"}),
            bind<&Veto::description>({.key = "description",
                                      .title = QT_TRANSLATE_NOOP("Field", "Facts"),
                                      .kind = FieldKind::LongText,
                                      .privacy = person,
                                      .aliases = "事实 情况说明"}),
            bind<&Veto::proposedBy>({.key = "proposed_by",
                                     .title = QT_TRANSLATE_NOOP("Field", "Proposed by"),
                                     .kind = FieldKind::Name,
                                     .privacy = person,
                                     .required = true,
                                     .aliases = "提出人"}),
            bind<&Veto::confirmedBy>({.key = "confirmed_by",
                                      .title = QT_TRANSLATE_NOOP("Field", "Confirmed by"),
                                      .kind = FieldKind::Name,
                                      .privacy = person,
                                      .aliases = "确认人"}),
            bind<&Veto::confirmedOn>({.key = "confirmed_on",
                                      .title = QT_TRANSLATE_NOOP("Field", "Confirmed on"),
                                      .kind = FieldKind::Day,
                                      .privacy = open,
                                      .aliases = "确认日期"}),
            bind<&Veto::withdrawnReason>(
                {.key = "withdrawn_reason",
                 .title = QT_TRANSLATE_NOOP("Field", "Reason for withdrawal"),
                 .kind = FieldKind::LongText,
                 .privacy = person,
                 .aliases = "撤销理由"}),
        },
        LockedFrom::Publication};
    return type;
}

VetoState stateOf(const Veto &veto)
{
    if (!veto.withdrawnReason.trimmed().isEmpty())
        return VetoState::Withdrawn;
    const QString proposed = veto.proposedBy.simplified(),
                  confirmed = veto.confirmedBy.simplified();
    const bool byTwo = !proposed.isEmpty() && !confirmed.isEmpty() && proposed != confirmed;
    return byTwo ? VetoState::Confirmed : VetoState::ToBeConfirmed;
}

const char *codeOf(VetoState state)
{
    static constexpr const char *codes[] = {"suggested", "to_be_confirmed", "confirmed",
                                            "withdrawn"};
    return codes[size_t(state)];
}

} // namespace models
