// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/publication.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<CycleEvent>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "cycle_event",
        QT_TRANSLATE_NOOP("Record", "Lock of a cycle"),
        {
            bind<&CycleEvent::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&CycleEvent::action>({.key = "action",
                                       .title = QT_TRANSLATE_NOOP("Field", "Action"),
                                       .kind = FieldKind::Choice,
                                       .privacy = open,
                                       .required = true,
                                       .target = "cycle_action"}),
            bind<&CycleEvent::happenedOn>({.key = "happened_on",
                                           .title = QT_TRANSLATE_NOOP("Field", "Date"),
                                           .kind = FieldKind::Day,
                                           .privacy = open,
                                           .required = true}),
            bind<&CycleEvent::person>({.key = "person",
                                       .title = QT_TRANSLATE_NOOP("Field", "Person in charge"),
                                       .kind = FieldKind::Name,
                                       .privacy = person}),
            bind<&CycleEvent::reason>({.key = "reason",
                                       .title = QT_TRANSLATE_NOOP("Field", "Reason"),
                                       .kind = FieldKind::LongText,
                                       .privacy = person}),
        },
        LockedFrom::Never};
    return type;
}

template <>
const RecordType &recordType<Publication>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "publication",
        QT_TRANSLATE_NOOP("Record", "Publication"),
        {
            bind<&Publication::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&Publication::title>({.key = "title",
                                       .title = QT_TRANSLATE_NOOP("Field", "Title"),
                                       .privacy = open,
                                       .required = true}),
            bind<&Publication::publishedOn>({.key = "published_on",
                                             .title = QT_TRANSLATE_NOOP("Field", "Published on"),
                                             .kind = FieldKind::Day,
                                             .privacy = open,
                                             .required = true}),
            bind<&Publication::publishedBy>({.key = "published_by",
                                             .title = QT_TRANSLATE_NOOP("Field", "Published by"),
                                             .kind = FieldKind::Name,
                                             .privacy = person}),
            bind<&Publication::documentNumber>(
                {.key = "document_number",
                 .title = QT_TRANSLATE_NOOP("Field", "Document number"),
                 .privacy = open}),
            bind<&Publication::rules>({.key = "rules",
                                       .title = QT_TRANSLATE_NOOP("Field", "Rules"),
                                       .kind = FieldKind::LongText,
                                       .privacy = open}),
            bind<&Publication::note>(noteField()),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<FrozenFigure>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "frozen_figure",
        QT_TRANSLATE_NOOP("Record", "Published figure"),
        {
            bind<&FrozenFigure::publicationId>({.key = "publication_id",
                                                .title = QT_TRANSLATE_NOOP("Field", "Publication"),
                                                .kind = FieldKind::Link,
                                                .privacy = open,
                                                .required = true,
                                                .part = true,
                                                .target = "publication"}),
            bind<&FrozenFigure::position>({.key = "position",
                                           .title = QT_TRANSLATE_NOOP("Field", "Place"),
                                           .kind = FieldKind::Integer,
                                           .privacy = open,
                                           .required = true}),
            bind<&FrozenFigure::figure>({.key = "figure",
                                         .title = QT_TRANSLATE_NOOP("Field", "Figure"),
                                         .privacy = open,
                                         .required = true}),
            bind<&FrozenFigure::title>({.key = "title",
                                        .title = QT_TRANSLATE_NOOP("Field", "Title"),
                                        .privacy = open,
                                        .required = true}),
            bind<&FrozenFigure::kind>({.key = "kind",
                                       .title = QT_TRANSLATE_NOOP("Field", "Kind of figure"),
                                       .privacy = open,
                                       .required = true}),
            bind<&FrozenFigure::unit>(
                {.key = "unit", .title = QT_TRANSLATE_NOOP("Field", "Unit"), .privacy = open}),
            bind<&FrozenFigure::part>({.key = "part",
                                       .title = QT_TRANSLATE_NOOP("Field", "Part"),
                                       .kind = FieldKind::Integer,
                                       .privacy = open,
                                       .required = true}),
            bind<&FrozenFigure::whole>({.key = "whole",
                                        .title = QT_TRANSLATE_NOOP("Field", "Whole"),
                                        .kind = FieldKind::Integer,
                                        .privacy = open}),
            bind<&FrozenFigure::unknown>({.key = "unknown",
                                          .title = QT_TRANSLATE_NOOP("Field", "Not known"),
                                          .kind = FieldKind::Integer,
                                          .privacy = open}),
            bind<&FrozenFigure::valueText>({.key = "value_text",
                                            .title = QT_TRANSLATE_NOOP("Field", "Value"),
                                            .privacy = open}),
            bind<&FrozenFigure::text>(
                {.key = "text",
                 .title = QT_TRANSLATE_NOOP("Field", "Figure with its definition"),
                 .kind = FieldKind::LongText,
                 .privacy = open}),
            bind<&FrozenFigure::definition>({.key = "definition",
                                             .title = QT_TRANSLATE_NOOP("Field", "Definition"),
                                             .kind = FieldKind::LongText,
                                             .privacy = open}),
            bind<&FrozenFigure::partLines>(
                {.key = "part_lines",
                 .title = QT_TRANSLATE_NOOP("Field", "Lines of the part"),
                 .kind = FieldKind::LongText,
                 .privacy = open}),
            bind<&FrozenFigure::restLines>(
                {.key = "rest_lines",
                 .title = QT_TRANSLATE_NOOP("Field", "Lines of the rest"),
                 .kind = FieldKind::LongText,
                 .privacy = open}),
            bind<&FrozenFigure::unknownLines>(
                {.key = "unknown_lines",
                 .title = QT_TRANSLATE_NOOP("Field", "Lines not known"),
                 .kind = FieldKind::LongText,
                 .privacy = open}),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<FrozenLine>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "frozen_line",
        QT_TRANSLATE_NOOP("Record", "Line of a publication"),
        {
            bind<&FrozenLine::publicationId>({.key = "publication_id",
                                              .title = QT_TRANSLATE_NOOP("Field", "Publication"),
                                              .kind = FieldKind::Link,
                                              .privacy = open,
                                              .required = true,
                                              .part = true,
                                              .target = "publication"}),
            bind<&FrozenLine::number>({.key = "number",
                                       .title = QT_TRANSLATE_NOOP("Field", "Line"),
                                       .kind = FieldKind::Integer,
                                       .privacy = open,
                                       .required = true}),
            bind<&FrozenLine::teacherId>({.key = "teacher_id",
                                          .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                          .kind = FieldKind::Link,
                                          .privacy = open,
                                          .target = "teacher"}),
            bind<&FrozenLine::name>({.key = "name",
                                     .title = QT_TRANSLATE_NOOP("Field", "Name"),
                                     .kind = FieldKind::Name,
                                     .privacy = person}),
            bind<&FrozenLine::groupName>({.key = "group_name",
                                          .title = QT_TRANSLATE_NOOP("Field", "Package"),
                                          .privacy = open}),
            bind<&FrozenLine::school>(
                {.key = "school", .title = QT_TRANSLATE_NOOP("Field", "School"), .privacy = open}),
            bind<&FrozenLine::urbanRural>({.key = "urban_rural",
                                           .title = QT_TRANSLATE_NOOP("Field", "Urban–rural code"),
                                           .kind = FieldKind::Choice,
                                           .privacy = open,
                                           .target = "urban_rural"}),
            bind<&FrozenLine::stage>({.key = "stage",
                                      .title = QT_TRANSLATE_NOOP("Field", "Stage"),
                                      .kind = FieldKind::Choice,
                                      .privacy = open,
                                      .target = "stage"}),
            bind<&FrozenLine::subject>({.key = "subject",
                                        .title = QT_TRANSLATE_NOOP("Field", "Subject"),
                                        .kind = FieldKind::Choice,
                                        .privacy = open,
                                        .target = "subject"}),
            bind<&FrozenLine::title>({.key = "title",
                                      .title = QT_TRANSLATE_NOOP("Field", "Professional title"),
                                      .kind = FieldKind::Choice,
                                      .privacy = person,
                                      .target = "professional_title"}),
            bind<&FrozenLine::age>({.key = "age",
                                    .title = QT_TRANSLATE_NOOP("Field", "Age"),
                                    .kind = FieldKind::Integer,
                                    .privacy = person}),
            bind<&FrozenLine::role>({.key = "role",
                                     .title = QT_TRANSLATE_NOOP("Field", "Role"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .target = "member_role"}),
            bind<&FrozenLine::amount>({.key = "amount",
                                       .title = QT_TRANSLATE_NOOP("Field", "Amount"),
                                       .kind = FieldKind::Integer,
                                       .privacy = open}),
            bind<&FrozenLine::detail>({.key = "detail",
                                       .title = QT_TRANSLATE_NOOP("Field", "Detail"),
                                       .privacy = person}),
            bind<&FrozenLine::page>(
                {.key = "page", .title = QT_TRANSLATE_NOOP("Field", "Page"), .privacy = open}),
            bind<&FrozenLine::recordId>({.key = "record_id",
                                         .title = QT_TRANSLATE_NOOP("Field", "Record"),
                                         .kind = FieldKind::Integer,
                                         .privacy = open}),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<FrozenScore>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "frozen_score",
        QT_TRANSLATE_NOOP("Record", "Published result"),
        {
            bind<&FrozenScore::publicationId>({.key = "publication_id",
                                               .title = QT_TRANSLATE_NOOP("Field", "Publication"),
                                               .kind = FieldKind::Link,
                                               .privacy = open,
                                               .required = true,
                                               .part = true,
                                               .target = "publication"}),
            bind<&FrozenScore::groupId>(packageLink()),
            bind<&FrozenScore::groupName>({.key = "group_name",
                                           .title = QT_TRANSLATE_NOOP("Field", "Name"),
                                           .privacy = person,
                                           .required = true}),
            bind<&FrozenScore::total>({.key = "total",
                                       .title = QT_TRANSLATE_NOOP("Field", "Points"),
                                       .kind = FieldKind::Decimal,
                                       .privacy = open}),
            bind<&FrozenScore::rank>({.key = "rank",
                                      .title = QT_TRANSLATE_NOOP("Field", "Rank"),
                                      .kind = FieldKind::Integer,
                                      .privacy = open}),
            bind<&FrozenScore::band>(
                {.key = "band", .title = QT_TRANSLATE_NOOP("Field", "Result"), .privacy = open}),
            bind<&FrozenScore::sheet>({.key = "sheet",
                                       .title = QT_TRANSLATE_NOOP("Field", "Score sheet"),
                                       .kind = FieldKind::LongText,
                                       .privacy = person}),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<Claim>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "claim",
        QT_TRANSLATE_NOOP("Record", "Published number"),
        {
            bind<&Claim::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&Claim::source>({.key = "source",
                                  .title = QT_TRANSLATE_NOOP("Field", "Document"),
                                  .privacy = open,
                                  .required = true,
                                  .aliases = "出处 文件 来源"}),
            bind<&Claim::wording>({.key = "wording",
                                   .title = QT_TRANSLATE_NOOP("Field", "Wording"),
                                   .kind = FieldKind::LongText,
                                   .privacy = open,
                                   .required = true,
                                   .aliases = "原文 表述"}),
            bind<&Claim::figure>({.key = "figure",
                                  .title = QT_TRANSLATE_NOOP("Field", "Figure"),
                                  .privacy = open,
                                  .aliases = "指标"}),
            bind<&Claim::number>({.key = "number",
                                  .title = QT_TRANSLATE_NOOP("Field", "Number"),
                                  .kind = FieldKind::Integer,
                                  .privacy = open,
                                  .aliases = "数值 数字"}),
            bind<&Claim::whole>({.key = "whole",
                                 .title = QT_TRANSLATE_NOOP("Field", "Whole"),
                                 .kind = FieldKind::Integer,
                                 .privacy = open,
                                 .aliases = "总数 分母"}),
            bind<&Claim::percent>({.key = "percent",
                                   .title = QT_TRANSLATE_NOOP("Field", "Percent"),
                                   .kind = FieldKind::Decimal,
                                   .privacy = open,
                                   .aliases = "占比 百分比"}),
            bind<&Claim::unit>({.key = "unit",
                                .title = QT_TRANSLATE_NOOP("Field", "Unit"),
                                .privacy = open,
                                .aliases = "单位"}),
            bind<&Claim::qualifier>({.key = "qualifier",
                                     .title = QT_TRANSLATE_NOOP("Field", "Qualifier"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .target = "qualifier",
                                     .aliases = "概数"}),
            bind<&Claim::windowFrom>({.key = "window_from",
                                      .title = QT_TRANSLATE_NOOP("Field", "From"),
                                      .kind = FieldKind::Day,
                                      .privacy = open,
                                      .aliases = "起始日期"}),
            bind<&Claim::windowTo>({.key = "window_to",
                                    .title = QT_TRANSLATE_NOOP("Field", "To"),
                                    .kind = FieldKind::Day,
                                    .privacy = open,
                                    .aliases = "截止日期"}),
            bind<&Claim::windowName>({.key = "window_name",
                                      .title = QT_TRANSLATE_NOOP("Field", "Window"),
                                      .privacy = open,
                                      .aliases = "统计区间"}),
            bind<&Claim::asOf>({.key = "as_of",
                                .title = QT_TRANSLATE_NOOP("Field", "As of"),
                                .kind = FieldKind::Day,
                                .privacy = open,
                                .aliases = "统计时点"}),
            bind<&Claim::explanation>({.key = "explanation",
                                       .title = QT_TRANSLATE_NOOP("Field", "Explanation"),
                                       .kind = FieldKind::LongText,
                                       .privacy = open,
                                       .aliases = "差异说明 说明"}),
        },
        LockedFrom::Never};
    return type;
}

template <>
const RecordType &recordType<EditedSentence>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "edited_sentence",
        QT_TRANSLATE_NOOP("Record", "Edited sentence"),
        {
            bind<&EditedSentence::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&EditedSentence::groupId>(packageLink()),
            bind<&EditedSentence::sentence>({.key = "sentence",
                                             .title = QT_TRANSLATE_NOOP("Field", "Sentence"),
                                             .privacy = open,
                                             .required = true}),
            bind<&EditedSentence::content>({.key = "content",
                                            .title = QT_TRANSLATE_NOOP("Field", "Text"),
                                            .kind = FieldKind::LongText,
                                            .privacy = person,
                                            .required = true}),
            bind<&EditedSentence::quotes>({.key = "quotes",
                                           .title = QT_TRANSLATE_NOOP("Field", "Figures quoted"),
                                           .kind = FieldKind::LongText,
                                           .privacy = open}),
        },
        LockedFrom::Publication};
    return type;
}

template <>
const RecordType &recordType<IssuedPaper>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "issued_paper",
        QT_TRANSLATE_NOOP("Record", "Numbered paper"),
        {
            bind<&IssuedPaper::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&IssuedPaper::kind>({.key = "kind",
                                      .title = QT_TRANSLATE_NOOP("Field", "Kind of paper"),
                                      .kind = FieldKind::Choice,
                                      .privacy = open,
                                      .required = true,
                                      .target = "paper_kind",
                                      .aliases = "证书类别"}),
            bind<&IssuedPaper::number>({.key = "number",
                                        .title = QT_TRANSLATE_NOOP("Field", "Number"),
                                        .privacy = open,
                                        .required = true,
                                        .aliases = "证书编号 编号"}),
            bind<&IssuedPaper::teacherId>({.key = "teacher_id",
                                           .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                           .kind = FieldKind::Link,
                                           .privacy = open,
                                           .target = "teacher"}),
            bind<&IssuedPaper::groupId>(packageLink()),
            bind<&IssuedPaper::holder>({.key = "holder",
                                        .title = QT_TRANSLATE_NOOP("Field", "Holder"),
                                        .kind = FieldKind::Name,
                                        .privacy = person,
                                        .required = true,
                                        .aliases = "姓名 持证人"}),
            bind<&IssuedPaper::wording>({.key = "wording",
                                         .title = QT_TRANSLATE_NOOP("Field", "Wording"),
                                         .kind = FieldKind::LongText,
                                         .privacy = person}),
            bind<&IssuedPaper::issuedOn>({.key = "issued_on",
                                          .title = QT_TRANSLATE_NOOP("Field", "Issued on"),
                                          .kind = FieldKind::Day,
                                          .privacy = open,
                                          .required = true,
                                          .aliases = "颁发日期"}),
        },
        LockedFrom::Never};
    return type;
}

} // namespace models
