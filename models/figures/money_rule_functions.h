// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_checks.h"

namespace models {

// The functions of the money rule table, one a rule, in the order of their numbers. Each says what
// it found and what is allowed; what it cannot judge for want of a fact, it says as such or leaves
// alone.

// Rule 1: a lecture fee after tax, per class hour, by the lecturer's title.
void checkLectureCap(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 2: hours of one lecturer in half a day and in a day; told of the voucher that goes beyond.
void checkLectureHours(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 3: a second voucher of a lecturer for a half day; told of the later one.
void checkSameHalfDay(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 4: the payee is a member or host of the package, or of the centre's staff.
void checkOwnPeople(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 5: spending up to and with this voucher against the budget, in total and in its category. A
// package without any budget line is left alone.
void checkBudget(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 6: the voucher's date lies in the assessment year.
void checkYear(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 7: the cost belongs to an activity, at which somebody was marked present.
void checkActivity(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 8: what an activity cost, per head and day.
void checkDailyQuota(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 9: an invoice number that an earlier voucher of the file bears.
void checkInvoice(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 10: words in purpose or note that tell of a forbidden kind.
void checkForbiddenWords(const MoneyLedger &, const Voucher &, const MoneyRule &,
                         const TellBreach &);
// Rule 11: the papers that its category needs.
void checkPapers(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 12: paid in a way that should not be.
void checkCash(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 13: something dear that was not registered as an asset.
void checkAsset(const MoneyLedger &, const Voucher &, const MoneyRule &, const TellBreach &);
// Rule 14: no more is carried over than was left, and nothing by a package that failed.
void checkCarryOver(const MoneyLedger &, const PackageFunds &, const MoneyRule &,
                    const TellBreach &);

// "1,200.00 yuan".
QString yuanText(Money money);

} // namespace models
