// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/figures/money_rule_functions.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

// Rules 7 and 9 to 12: what a voucher is for and how it is proved and paid.

namespace {
struct MoneyRulePapersTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoneyRule)
};
} // namespace

static QString names(const QString &table, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names << codeTable(table).name(code, language());
    return names.join(language() == Language::Chinese ? QStringLiteral("、")
                                                      : QStringLiteral(", "));
}

void checkActivity(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
                   const TellBreach &tell)
{
    if (!rule.list("categories").contains(voucher.expense.category))
        return;
    const QString allowed =
        MoneyRulePapersTexts::tr("costs of an activity whose attendance was taken.");
    if (voucher.present < 0)
        tell(MoneyRulePapersTexts::tr("it names no activity."), allowed);
    else if (voucher.present == 0)
        tell(MoneyRulePapersTexts::tr("nobody is marked present at its activity."), allowed);
}

void checkInvoice(const MoneyLedger &ledger, const Voucher &voucher, const MoneyRule &,
                  const TellBreach &tell)
{
    for (const QString &invoice : voucher.invoices)
        for (const Id other : ledger.byInvoice.values(invoice))
            if (other < voucher.expense.id)
                return tell(MoneyRulePapersTexts::tr("invoice %1 stands on voucher %2 too.")
                                .arg(invoice, ledger.voucherNumbers.value(other)),
                            MoneyRulePapersTexts::tr("each invoice once."));
}

void checkForbiddenWords(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
                         const TellBreach &tell)
{
    const QString text = voucher.expense.purpose + QLatin1Char('\n') + voucher.expense.note;
    for (const QString &word : rule.list("words"))
        if (!word.isEmpty() && text.contains(word, Qt::CaseInsensitive))
            return tell(MoneyRulePapersTexts::tr("it is for “%1”.").arg(word),
                        MoneyRulePapersTexts::tr("none of: %1.")
                            .arg(rule.list("words").join(language() == Language::Chinese
                                                             ? QStringLiteral("、")
                                                             : QStringLiteral(", "))));
}

void checkPapers(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
                 const TellBreach &tell)
{
    const QStringList needed = rule.lists.value(voucher.expense.category);
    QStringList missing;
    for (const QString &kind : needed)
        if (!voucher.papers.contains(kind))
            missing << kind;
    const QString table = QStringLiteral("evidence_kind");
    if (!missing.isEmpty())
        tell(MoneyRulePapersTexts::tr("missing: %1.").arg(names(table, missing)),
             MoneyRulePapersTexts::tr("this category with: %1.").arg(names(table, needed)));
}

void checkCash(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
               const TellBreach &tell)
{
    const QString table = QStringLiteral("payment_method");
    if (rule.list("methods").contains(voucher.expense.payment))
        tell(MoneyRulePapersTexts::tr("paid by: %1.").arg(names(table, {voucher.expense.payment})),
             MoneyRulePapersTexts::tr("official card or bank transfer."));
}

} // namespace models
