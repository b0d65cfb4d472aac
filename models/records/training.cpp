// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/training.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<TrainingRecord>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "training_record",
        QT_TRANSLATE_NOOP("Record", "Training"),
        {
            bind<&TrainingRecord::teacherId>({.key = "teacher_id",
                                              .title = QT_TRANSLATE_NOOP("Field", "Teacher"),
                                              .kind = FieldKind::Link,
                                              .privacy = open,
                                              .required = true,
                                              .part = true,
                                              .target = "teacher",
                                              .aliases = "教师 姓名"}),
            bind<&TrainingRecord::name>({.key = "name",
                                         .title = QT_TRANSLATE_NOOP("Field", "Training"),
                                         .privacy = open,
                                         .required = true,
                                         .aliases = "培训项目 项目名称 培训名称 培训内容"}),
            bind<&TrainingRecord::organiser>({.key = "organiser",
                                              .title = QT_TRANSLATE_NOOP("Field", "Organiser"),
                                              .privacy = open,
                                              .aliases = "主办单位 培训单位 举办单位"}),
            bind<&TrainingRecord::level>({.key = "level",
                                          .title = QT_TRANSLATE_NOOP("Field", "Level"),
                                          .kind = FieldKind::Choice,
                                          .privacy = open,
                                          .target = "award_level",
                                          .aliases = "级别 培训级别"}),
            bind<&TrainingRecord::mode>({.key = "mode",
                                         .title = QT_TRANSLATE_NOOP("Field", "Mode"),
                                         .kind = FieldKind::Choice,
                                         .privacy = open,
                                         .target = "training_mode",
                                         .aliases = "方式 培训方式 培训形式"}),
            bind<&TrainingRecord::startsOn>({.key = "starts_on",
                                             .title = QT_TRANSLATE_NOOP("Field", "From"),
                                             .kind = FieldKind::Day,
                                             .privacy = open,
                                             .required = true,
                                             .aliases = "开始日期 开始时间 培训时间 时间 日期"}),
            bind<&TrainingRecord::endsOn>({.key = "ends_on",
                                           .title = QT_TRANSLATE_NOOP("Field", "To"),
                                           .kind = FieldKind::Day,
                                           .privacy = open,
                                           .aliases = "结束日期 结束时间"}),
            bind<&TrainingRecord::days>({.key = "days",
                                         .title = QT_TRANSLATE_NOOP("Field", "Days"),
                                         .kind = FieldKind::Decimal,
                                         .privacy = open,
                                         .aliases = "天数"}),
            bind<&TrainingRecord::hours>({.key = "hours",
                                          .title = QT_TRANSLATE_NOOP("Field", "Class hours"),
                                          .kind = FieldKind::Decimal,
                                          .privacy = open,
                                          .aliases = "学时 学时数 课时"}),
            bind<&TrainingRecord::credits>({.key = "credits",
                                            .title = QT_TRANSLATE_NOOP("Field", "Credits"),
                                            .kind = FieldKind::Decimal,
                                            .privacy = open,
                                            .aliases = "学分"}),
            bind<&TrainingRecord::result>({.key = "result",
                                           .title = QT_TRANSLATE_NOOP("Field", "Result"),
                                           .kind = FieldKind::Choice,
                                           .privacy = open,
                                           .target = "training_result",
                                           .aliases = "考核结果 结果 成绩"}),
            bind<&TrainingRecord::certificateNumber>(
                {.key = "certificate_number",
                 .title = QT_TRANSLATE_NOOP("Field", "Certificate number"),
                 .privacy = open,
                 .aliases = "证书编号 证书号 登记号"}),
            bind<&TrainingRecord::checkedBy>({.key = "checked_by",
                                              .title = QT_TRANSLATE_NOOP("Field", "Checked by"),
                                              .kind = FieldKind::Name,
                                              .privacy = person,
                                              .aliases = "审核人"}),
            bind<&TrainingRecord::note>(noteField()),
        }};
    return type;
}

template <>
const RecordType &recordType<RuleSet>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "rule_set",
        QT_TRANSLATE_NOOP("Record", "Rule set"),
        {
            bind<&RuleSet::kind>({.key = "kind",
                                  .title = QT_TRANSLATE_NOOP("Field", "Kind of rules"),
                                  .kind = FieldKind::Choice,
                                  .privacy = open,
                                  .required = true,
                                  .target = "rule_kind"}),
            bind<&RuleSet::name>({.key = "name",
                                  .title = QT_TRANSLATE_NOOP("Field", "Name"),
                                  .privacy = open,
                                  .required = true}),
            bind<&RuleSet::version>({.key = "version",
                                     .title = QT_TRANSLATE_NOOP("Field", "Version"),
                                     .kind = FieldKind::Integer,
                                     .privacy = open,
                                     .required = true}),
            bind<&RuleSet::validFrom>({.key = "valid_from",
                                       .title = QT_TRANSLATE_NOOP("Field", "Valid from"),
                                       .kind = FieldKind::Day,
                                       .privacy = open,
                                       .required = true}),
            bind<&RuleSet::documentNumber>({.key = "document_number",
                                            .title = QT_TRANSLATE_NOOP("Field", "Document number"),
                                            .privacy = open}),
            bind<&RuleSet::content>({.key = "content",
                                     .title = QT_TRANSLATE_NOOP("Field", "Content"),
                                     .kind = FieldKind::LongText,
                                     .privacy = open,
                                     .required = true}),
            bind<&RuleSet::note>(noteField()),
        }};
    return type;
}

} // namespace models
