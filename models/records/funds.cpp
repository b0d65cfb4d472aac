// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/funds.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<BudgetLine>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "budget_line",
        QT_TRANSLATE_NOOP("Record", "Budget line"),
        {
            bind<&BudgetLine::groupId>(packageLink({.required = true, .part = true})),
            bind<&BudgetLine::category>({.key = "category",
                                         .title = QT_TRANSLATE_NOOP("Field", "Category"),
                                         .kind = FieldKind::Choice,
                                         .privacy = open,
                                         .required = true,
                                         .target = "expense_category",
                                         .aliases = "科目 经费科目 支出科目 费用类别"}),
            bind<&BudgetLine::amount>({.key = "amount_fen",
                                       .title = QT_TRANSLATE_NOOP("Field", "Amount"),
                                       .kind = FieldKind::Money,
                                       .privacy = open,
                                       .required = true,
                                       .aliases = "预算 预算金额 预算数"}),
            bind<&BudgetLine::note>(noteField()),
        }};
    return type;
}

template <>
const RecordType &recordType<FundMove>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "fund_move",
        QT_TRANSLATE_NOOP("Record", "Funds received"),
        {
            bind<&FundMove::groupId>(packageLink({.required = true, .part = true})),
            bind<&FundMove::kind>({.key = "kind",
                                   .title = QT_TRANSLATE_NOOP("Field", "Kind"),
                                   .kind = FieldKind::Choice,
                                   .privacy = open,
                                   .required = true,
                                   .target = "fund_move_kind",
                                   .aliases = "资金变动 变动类别"}),
            bind<&FundMove::source>({.key = "source",
                                     .title = QT_TRANSLATE_NOOP("Field", "Source"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .target = "funding_source",
                                     .aliases = "来源 经费来源 资金来源 到位来源"}),
            bind<&FundMove::movedOn>({.key = "moved_on",
                                      .title = QT_TRANSLATE_NOOP("Field", "Date"),
                                      .kind = FieldKind::Day,
                                      .privacy = open,
                                      .required = true,
                                      .aliases = "到位日期 拨付日期 拨款日期 到账日期"}),
            bind<&FundMove::amount>({.key = "amount_fen",
                                     .title = QT_TRANSLATE_NOOP("Field", "Amount"),
                                     .kind = FieldKind::Money,
                                     .privacy = open,
                                     .required = true,
                                     .aliases = "到位金额 拨付金额 拨款金额 到账金额 到位经费"}),
            bind<&FundMove::documentNumber>({.key = "document_number",
                                             .title = QT_TRANSLATE_NOOP("Field", "Document number"),
                                             .privacy = open,
                                             .aliases = "文号 拨款文号 文件号"}),
            bind<&FundMove::note>(noteField()),
        }};
    return type;
}

template <>
const RecordType &recordType<Expense>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "expense",
        QT_TRANSLATE_NOOP("Record", "Expense"),
        {

            bind<&Expense::voucherNumber>({.key = "voucher_number",
                                           .title = QT_TRANSLATE_NOOP("Field", "Voucher number"),
                                           .privacy = open,
                                           .aliases = "凭证号 凭证编号 单据号"}),
            bind<&Expense::groupId>(packageLink({.required = true})),
            bind<&Expense::category>({.key = "category",
                                      .title = QT_TRANSLATE_NOOP("Field", "Category"),
                                      .kind = FieldKind::Choice,
                                      .privacy = open,
                                      .required = true,
                                      .target = "expense_category",
                                      .aliases = "科目 经费科目 支出科目 费用类别 费用名称"}),
            bind<&Expense::activityId>({.key = "activity_id",
                                        .title = QT_TRANSLATE_NOOP("Field", "Activity"),
                                        .kind = FieldKind::Link,
                                        .privacy = open,
                                        .target = "activity",
                                        .aliases = "活动 对应活动 活动名称"}),
            bind<&Expense::purpose>({.key = "purpose",
                                     .title = QT_TRANSLATE_NOOP("Field", "Purpose"),
                                     .privacy = open,
                                     .aliases = "用途 摘要 事由 支出内容 内容"}),
            bind<&Expense::spentOn>({.key = "spent_on",
                                     .title = QT_TRANSLATE_NOOP("Field", "Date"),
                                     .kind = FieldKind::Day,
                                     .privacy = open,
                                     .required = true,
                                     .aliases = "日期 支出日期 报销日期 凭证日期"}),
            bind<&Expense::dayPart>({.key = "day_part",
                                     .title = QT_TRANSLATE_NOOP("Field", "Part of the day"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .target = "day_part",
                                     .aliases = "时段 上午下午"}),
            bind<&Expense::amount>({.key = "amount_fen",
                                    .title = QT_TRANSLATE_NOOP("Field", "Amount"),
                                    .kind = FieldKind::Money,
                                    .privacy = open,
                                    .required = true,
                                    .aliases = "金额 支出金额 报销金额 实际支出 元"}),
            bind<&Expense::netAmount>({.key = "net_fen",
                                       .title = QT_TRANSLATE_NOOP("Field", "After tax"),
                                       .kind = FieldKind::Money,
                                       .privacy = open,
                                       .aliases = "税后 税后金额 实发金额"}),
            bind<&Expense::payee>({.key = "payee",
                                   .title = QT_TRANSLATE_NOOP("Field", "Paid to"),
                                   .kind = FieldKind::Name,
                                   .privacy = person,
                                   .aliases = "收款人 领款人 收款单位 讲课人 主讲人"}),
            bind<&Expense::payeeId>({.key = "payee_id",
                                     .title = QT_TRANSLATE_NOOP("Field", "Teacher paid"),
                                     .kind = FieldKind::Link,
                                     .privacy = open,
                                     .target = "teacher"}),
            bind<&Expense::payeeTitle>({.key = "payee_title",
                                        .title = QT_TRANSLATE_NOOP("Field", "Professional title"),
                                        .kind = FieldKind::Choice,
                                        .privacy = open,
                                        .target = "professional_title",
                                        .aliases = "职称 专家职称"}),
            bind<&Expense::payeeEminent>(
                {.key = "payee_eminent",
                 .title = QT_TRANSLATE_NOOP("Field", "Academician or nationally known"),
                 .kind = FieldKind::Flag,
                 .privacy = open,
                 .aliases = "院士或全国知名专家 院士/全国知名专家 全国知名专家 知名专家"}),
            bind<&Expense::hours>({.key = "hours",
                                   .title = QT_TRANSLATE_NOOP("Field", "Class hours"),
                                   .kind = FieldKind::Decimal,
                                   .privacy = open,
                                   .aliases = "学时 课时 学时数"}),
            bind<&Expense::people>({.key = "people",
                                    .title = QT_TRANSLATE_NOOP("Field", "People"),
                                    .kind = FieldKind::Integer,
                                    .privacy = open,
                                    .aliases = "人数 参加人数"}),
            bind<&Expense::days>({.key = "days",
                                  .title = QT_TRANSLATE_NOOP("Field", "Days"),
                                  .kind = FieldKind::Integer,
                                  .privacy = open,
                                  .aliases = "天数"}),
            bind<&Expense::invoiceNumber>({.key = "invoice_number",
                                           .title = QT_TRANSLATE_NOOP("Field", "Invoice number"),
                                           .privacy = open,
                                           .aliases = "发票号 发票号码 票据号"}),
            bind<&Expense::payment>({.key = "payment",
                                     .title = QT_TRANSLATE_NOOP("Field", "Payment"),
                                     .kind = FieldKind::Choice,
                                     .privacy = open,
                                     .target = "payment_method",
                                     .aliases = "支付方式 结算方式 付款方式"}),
            bind<&Expense::unitPrice>({.key = "unit_price_fen",
                                       .title = QT_TRANSLATE_NOOP("Field", "Unit price"),
                                       .kind = FieldKind::Money,
                                       .privacy = open,
                                       .aliases = "单价"}),
            bind<&Expense::registeredAsset>(
                {.key = "registered_asset",
                 .title = QT_TRANSLATE_NOOP("Field", "Registered as an asset"),
                 .kind = FieldKind::Flag,
                 .privacy = open,
                 .aliases = "固定资产登记 资产登记"}),
            bind<&Expense::approvedBy>({.key = "approved_by",
                                        .title = QT_TRANSLATE_NOOP("Field", "Approved by"),
                                        .kind = FieldKind::Name,
                                        .privacy = person,
                                        .aliases = "审批人 审核人"}),
            bind<&Expense::withdrawnOn>({.key = "withdrawn_on",
                                         .title = QT_TRANSLATE_NOOP("Field", "Withdrawn on"),
                                         .kind = FieldKind::Day,
                                         .privacy = open,
                                         .aliases = "作废日期 撤销日期 冲销日期"}),
            bind<&Expense::note>(noteField()),
        }};
    return type;
}

} // namespace models
