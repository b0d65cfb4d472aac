// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/figures/package_money.h"
#include "ui/base/format.h"
#include "ui/dialogs/money_rules_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/pages/funds/package_funds_view.h"
#include "ui/pages/funds/voucher_details.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_page.h"

#include <QHBoxLayout>
#include <QTabWidget>

namespace ui {

using models::Expense;
using models::Id;

// The money of the year: the vouchers with what the rules find at them, and budget and balance by
// package.
class FundsPage : public Page
{
    Q_OBJECT
public:
    explicit FundsPage(PageContext &context);
    // As ListPage; "group" shows a package's budget.
    void open(const QVariantMap &arguments) override;

private:
    QWidget *makeVouchers();
    void addVoucher();
    void showSum();

    PageContext &m_context;
    QTabWidget *m_tabs;
    ListPage *m_vouchers = nullptr;
    QLabel *m_sum = nullptr;
    PackageFundsView *m_packages;
};

FundsPage::FundsPage(PageContext &context) : m_context(context)
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeVouchers(), tr("Vouchers"));
    m_packages = new PackageFundsView(context);
    m_tabs->addTab(m_packages, tr("Budget and balance"));
    auto *rules = new LinkButton(tr("Money rules…"));
    rules->setObjectName(QStringLiteral("money_rules"));
    rules->setAccessibleName(rules->text());
    connect(rules, &QAbstractButton::clicked, this, [this] { showMoneyRules(m_context, this); });
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, em(this), 0);
    row->addWidget(rules);
    m_tabs->setCornerWidget(corner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, em(this, 0.4), 0, 0);
    column->addWidget(m_tabs);
}

QWidget *FundsPage::makeVouchers()
{
    m_vouchers = new ListPage(
        m_context, models::expenseList(),
        {tr("Vouchers"), tr("New voucher"),
         tr("What the packages of this year spent belongs here, voucher by voucher. Each is "
            "compared with the money rules.")},
        new VoucherDetails(m_context));
    m_sum = new QLabel;
    m_sum->setObjectName(QStringLiteral("voucher_sum"));
    m_sum->setContentsMargins(em(this), 0, em(this), em(this, 0.6));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sum->setWordWrap(true);
    connect(m_vouchers, &ListPage::newRequested, this, &FundsPage::addVoucher);
    connect(&m_vouchers->list(), &models::RecordListModel::loaded, this, &FundsPage::showSum);
    // What the rules found is known once the figures are counted.
    connect(&m_context, &PageContext::figuresChanged, this,
            [this] { m_vouchers->list().setCycle(m_context.cycle()); });
    showSum(); // of the rows that were there before anybody listened
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_vouchers, 1);
    column->addWidget(m_sum);
    return box;
}

void FundsPage::open(const QVariantMap &arguments)
{
    if (const auto group = arguments.constFind(QStringLiteral("group"));
        group != arguments.constEnd()) {
        m_packages->showPackage(group->toLongLong());
        m_tabs->setCurrentIndex(1);
        return;
    }
    if (arguments.contains(QStringLiteral("id")) || arguments.contains(QStringLiteral("ids")))
        m_tabs->setCurrentIndex(0);
    m_vouchers->open(arguments);
}

// The sum of the vouchers that are listed, whatever they are filtered by.
void FundsPage::showSum()
{
    m_sum->clear();
    if (!m_context.isReadable())
        return;
    QList<Id> ids;
    const models::RecordListModel &list = m_vouchers->list();
    for (int row = 0; row < list.rowCount(); ++row)
        ids << list.idAt(row);
    if (ids.isEmpty())
        return;
    try {
        const models::VoucherSum sum = models::sumOfVouchers(m_context.file()->database(), ids);
        QString text = tr("Total of %1 vouchers: %2 yuan")
                           .arg(countText(sum.count), models::moneyText(sum.amount));
        if (sum.stopped)
            text += tr(" · of them stopped: %1, %2 yuan")
                        .arg(countText(sum.stopped), models::moneyText(sum.stoppedAmount));
        m_sum->setText(text);
    } catch (const SQLite::Exception &exception) {
        m_context.prompt().report(
            models::databaseFailure(exception, m_context.file()->path()).error);
    }
}

void FundsPage::addVoucher()
{
    NewRecord<Expense> request;
    request.keys = newVoucherKeys();
    request.title = tr("New voucher");
    request.editTitle = [](const Expense &expense) {
        return models::editTitle(
            "vouchers.added",
            {expense.voucherNumber.isEmpty() ? expense.purpose : expense.voucherNumber});
    };
    if (const Id id = addRecord(m_context, request, this))
        m_vouchers->goTo(id);
}

Page *makeFundsPage(PageContext &context)
{
    return new FundsPage(context);
}

} // namespace ui

#include "funds_page.moc"
