// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_findings.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/findings_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_details.h"

namespace ui {

// A voucher: its form, tax on fees for labour, what the money rules find as soon as a field is
// left, and its evidence.
class VoucherDetails : public RecordDetails
{
    Q_OBJECT
public:
    explicit VoucherDetails(PageContext &context);

protected:
    void showRelated(SQLite::Database &database, models::Id id) override;

private:
    QWidget *makeHead();
    void showHead();
    QWidget *makeTax();
    void showTax(const models::Expense &expense);
    void setMoney(const QString &key, models::Money money);
    QString whyNotApproved(const models::Value &approver) const;

    QLabel *m_mark = nullptr; // of the verdict above the form
    QLabel *m_verdict = nullptr;
    QWidget *m_tax;
    QLabel *m_taxText = nullptr;
    LinkButton *m_takeNet = nullptr;
    LinkButton *m_takeGross = nullptr;
    FindingsView *m_findings;
    EvidenceList *m_evidence;
    models::Expense m_expense;
    QList<models::MoneyFinding> m_found;
};

// The fields that a new voucher is asked for.
const QStringList &newVoucherKeys();

} // namespace ui
