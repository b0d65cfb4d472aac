// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funds/voucher_details.h"

#include "models/base/edit_title.h"
#include "models/edits/record_access.h"
#include "models/figures/labour_tax.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

namespace ui {

using models::Expense;
using models::Id;
using models::Money;
using models::MoneyFinding;
using models::Result;
using models::Transaction;

const QStringList &newVoucherKeys()
{
    static const QStringList keys{QStringLiteral("group_id"),      QStringLiteral("category"),
                                  QStringLiteral("purpose"),       QStringLiteral("spent_on"),
                                  QStringLiteral("day_part"),      QStringLiteral("amount_fen"),
                                  QStringLiteral("net_fen"),       QStringLiteral("payee"),
                                  QStringLiteral("payee_title"),   QStringLiteral("hours"),
                                  QStringLiteral("payment"),       QStringLiteral("voucher_number"),
                                  QStringLiteral("invoice_number")};
    return keys;
}

VoucherDetails::VoucherDetails(PageContext &context)
    : RecordDetails(context, QStringLiteral("expense"), models::recordType<Expense>().formKeys())
{
    addHead(makeHead());
    m_tax = makeTax();
    m_findings = new FindingsView;
    m_evidence = new EvidenceList(context);
    addSection(m_tax);
    addSection(m_findings);
    addSection(m_evidence);
    form().setCheck(QStringLiteral("approved_by"),
                    [this](const models::Value &approver) { return whyNotApproved(approver); });
}

QWidget *VoucherDetails::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.4));
    m_mark = new QLabel;
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    return head;
}

// The numbers of the rules of one level that the voucher breaks.
static QString rulesOf(const QList<MoneyFinding> &findings, models::RuleLevel level)
{
    QStringList rules;
    for (const MoneyFinding &finding : findings)
        if (finding.level == level)
            rules << QString::number(models::moneyCheck(QLatin1String(finding.ruleId))->number);
    return rules.join(VoucherDetails::tr(", "));
}

// What the rules say in one line, above the form; each stands below it in full.
void VoucherDetails::showHead()
{
    const QString stops = rulesOf(m_found, models::RuleLevel::Stop);
    const QString warns = rulesOf(m_found, models::RuleLevel::Warn);
    QStringList parts;
    if (!stops.isEmpty())
        parts << tr("Stopped by rule %1").arg(stops);
    if (!warns.isEmpty())
        parts << tr("Warned by rule %1").arg(warns);
    m_verdict->setText(parts.isEmpty() ? tr("Keeps all money rules")
                                       : parts.join(QStringLiteral(" · ")) + tr(": see below"));
    m_mark->setPixmap(icon(!stops.isEmpty()   ? QStringLiteral("problem")
                           : !warns.isEmpty() ? QStringLiteral("warning")
                                              : QStringLiteral("done"))
                          .pixmap(em(this, 1.2), em(this, 1.2)));
}

QWidget *VoucherDetails::makeTax()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.3));
    column->addWidget(makeSectionTitle(tr("Tax on fees for labour")));
    m_taxText = makeNote({});
    column->addWidget(m_taxText);
    auto *row = new QHBoxLayout;
    m_takeNet = new LinkButton(QString());
    m_takeNet->setObjectName(QStringLiteral("take_net"));
    m_takeGross = new LinkButton(QString());
    m_takeGross->setObjectName(QStringLiteral("take_gross"));
    row->addWidget(m_takeNet);
    row->addWidget(m_takeGross);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_takeNet, &QAbstractButton::clicked, this, [this] {
        if (m_expense.amount)
            setMoney(QStringLiteral("net_fen"), models::netOfTax(*m_expense.amount));
    });
    connect(m_takeGross, &QAbstractButton::clicked, this, [this] {
        if (m_expense.netAmount)
            setMoney(QStringLiteral("amount_fen"), models::grossOfNet(*m_expense.netAmount));
    });
    return box;
}

// What is withheld of the amount, and the two ways to make gross and net agree.
void VoucherDetails::showTax(const Expense &expense)
{
    static const QStringList fees{QStringLiteral("lecture_fee"), QStringLiteral("expert_fee"),
                                  QStringLiteral("review")};
    m_tax->setVisible(fees.contains(expense.category) && expense.amount);
    if (!m_tax->isVisibleTo(this))
        return;
    const Money net = models::netOfTax(*expense.amount);
    m_taxText->setText(tr("Of %1 yuan, %2 yuan are withheld; %3 yuan remain after tax.")
                           .arg(models::moneyText(*expense.amount),
                                models::moneyText(models::labourTax(*expense.amount)),
                                models::moneyText(net)));
    m_takeNet->setText(tr("Write %1 as after tax").arg(models::moneyText(net)));
    m_takeNet->setVisible(expense.netAmount != net);
    const bool differs = expense.netAmount && *expense.netAmount != net;
    if (differs)
        m_takeGross->setText(tr("Write %1 as the amount")
                                 .arg(models::moneyText(models::grossOfNet(*expense.netAmount))));
    m_takeGross->setVisible(differs);
    for (LinkButton *button : {m_takeNet, m_takeGross})
        button->setAccessibleName(button->text());
}

void VoucherDetails::setMoney(const QString &key, Money money)
{
    const models::Field *field = models::recordType<Expense>().field(key);
    const QString title =
        models::editTitle("vouchers.tax", {models::fieldWord("expense", field->key)});
    context().edit(title, [&](Transaction &transaction) {
        return models::changeField(transaction, QStringLiteral("expense"), record(), *field,
                                   models::toValue(std::optional(money)));
    });
}

QString VoucherDetails::whyNotApproved(const models::Value &approver) const
{
    if (models::isNull(approver))
        return {};
    const QString rules = rulesOf(m_found, models::RuleLevel::Stop);
    return rules.isEmpty()
               ? QString()
               : tr("The voucher cannot be approved while rule %1 stops it. See below what is "
                    "allowed.")
                     .arg(rules);
}

void VoucherDetails::showRelated(SQLite::Database &database, Id id)
{
    m_expense = models::find<Expense>(database, id).value_or(Expense());
    const auto cycle = context().cycle();
    m_found = cycle ? models::findingsOf(database, *cycle, m_expense) : QList<MoneyFinding>();
    m_findings->setFindings(m_found);
    showHead();
    m_evidence->setOwner(QStringLiteral("expense"), id);
    showTax(m_expense);
}

} // namespace ui
