// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/lifecycle.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<GroupStep>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "group_step",
        QT_TRANSLATE_NOOP("Record", "Step of a package"),
        {
            bind<&GroupStep::groupId>(packageLink({.required = true, .part = true})),
            bind<&GroupStep::step>({.key = "step",
                                    .title = QT_TRANSLATE_NOOP("Field", "Step"),
                                    .kind = FieldKind::Choice,
                                    .privacy = open,
                                    .required = true,
                                    .target = "lifecycle_step",
                                    .aliases = "节点 流程 步骤 环节"}),
            bind<&GroupStep::doneOn>({.key = "done_on",
                                      .title = QT_TRANSLATE_NOOP("Field", "Done on"),
                                      .kind = FieldKind::Day,
                                      .privacy = open,
                                      .aliases = "完成日期 完成时间 日期"}),
            bind<&GroupStep::documentNumber>(
                {.key = "document_number",
                 .title = QT_TRANSLATE_NOOP("Field", "Document number"),
                 .privacy = open,
                 .aliases = "文号 文件号"}),
            bind<&GroupStep::person>({.key = "person",
                                      .title = QT_TRANSLATE_NOOP("Field", "Person in charge"),
                                      .kind = FieldKind::Name,
                                      .privacy = person,
                                      .aliases = "经办人 负责人 责任人"}),
            bind<&GroupStep::note>(noteField()),
        }};
    return type;
}

template <>
const RecordType &recordType<StepDeadline>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "step_deadline",
        QT_TRANSLATE_NOOP("Record", "Deadline"),
        {
            bind<&StepDeadline::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&StepDeadline::step>({.key = "step",
                                       .title = QT_TRANSLATE_NOOP("Field", "Step"),
                                       .kind = FieldKind::Choice,
                                       .privacy = open,
                                       .required = true,
                                       .target = "lifecycle_step"}),
            bind<&StepDeadline::dueOn>({.key = "due_on",
                                        .title = QT_TRANSLATE_NOOP("Field", "Due on"),
                                        .kind = FieldKind::Day,
                                        .privacy = open,
                                        .required = true}),
        }};
    return type;
}

template <>
const RecordType &recordType<PlanTarget>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "plan_target",
        QT_TRANSLATE_NOOP("Record", "Plan target"),
        {
            bind<&PlanTarget::groupId>(packageLink({.required = true, .part = true})),
            bind<&PlanTarget::measure>({.key = "measure",
                                        .title = QT_TRANSLATE_NOOP("Field", "Measure"),
                                        .kind = FieldKind::Choice,
                                        .privacy = open,
                                        .required = true,
                                        .target = "plan_measure",
                                        .aliases = "指标 目标指标 考核指标 指标名称"}),
            bind<&PlanTarget::goal>({.key = "goal",
                                     .title = QT_TRANSLATE_NOOP("Field", "Goal"),
                                     .kind = FieldKind::Decimal,
                                     .privacy = open,
                                     .required = true,
                                     .aliases = "目标值 目标 指标值 目标数"}),
            bind<&PlanTarget::note>(noteField()),
        }};
    return type;
}

} // namespace models
