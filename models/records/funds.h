// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// What a package may spend, got and spent. All amounts in integer fen (分).

// How much a package may spend on one category in its year (预算).
struct BudgetLine
{
    Id id = 0;
    Id groupId = 0;
    QString category; // expense_category
    std::optional<Money> amount;
    QString note;
};

template <>
const RecordType &recordType<BudgetLine>();

// Money that came to a package or left it other than by spending: 到位, 上年结转, 退回.
struct FundMove
{
    Id id = 0;
    Id groupId = 0;
    QString kind = QStringLiteral("received"); // fund_move_kind
    QString source;                            // funding_source
    QDate movedOn;
    std::optional<Money> amount;
    QString documentNumber;
    QString note;
};

template <>
const RecordType &recordType<FundMove>();

// One voucher (凭证): money that a package spent. What the checks of the money rules read.
struct Expense
{
    Id id = 0;
    Id groupId = 0;
    Id activityId = 0;
    QString category; // expense_category
    QString purpose;
    QDate spentOn;
    QString dayPart; // day_part
    std::optional<Money> amount;
    std::optional<Money> netAmount; // 讲课费 caps are after tax
    Id payeeId = 0;
    QString payee;      // also of a teacher of the file, as the voucher says
    QString payeeTitle; // professional_title
    std::optional<bool> payeeEminent;
    std::optional<Hundredths> hours;
    std::optional<int> people;
    std::optional<int> days;
    QString voucherNumber;
    QString invoiceNumber;
    QString payment; // payment_method
    std::optional<Money> unitPrice;
    std::optional<bool> registeredAsset;
    QString approvedBy;
    QDate withdrawnOn; // 作废日期: from then on the voucher is no money at all; null: it stands
    QString note;
};

template <>
const RecordType &recordType<Expense>();

} // namespace models
