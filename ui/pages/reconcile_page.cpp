// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "ui/base/page.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages/reconcile/claims_view.h"
#include "ui/pages/reconcile/paste_dialog.h"
#include "ui/pages/reconcile/publication_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_strip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
struct ReconcilePageTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReconcilePage)
};

// Published numbers beside what is counted (对账), and what was published.
class ReconcilePage : public Page
{
public:
    explicit ReconcilePage(PageContext &context) : m_context(context)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(em(this, 1.2), em(this, 0.8), em(this, 1.2), em(this, 0.6));
        column->setSpacing(em(this, 0.5));
        addHead(column);
        auto *tabs = new TabStrip(ReconcilePageTexts::tr("Reconcile"));
        tabs->addTab(ReconcilePageTexts::tr("Published numbers"));
        tabs->addTab(ReconcilePageTexts::tr("Published figures"));
        column->addWidget(tabs);
        auto *stack = new QStackedWidget;
        m_claims = new ClaimsView(context);
        m_publications = new PublicationView(context);
        stack->addWidget(m_claims);
        stack->addWidget(m_publications);
        column->addWidget(stack, 1);
        connect(tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
        connect(&context, &PageContext::recordsChanged, this, &ReconcilePage::read);
        connect(&context, &PageContext::figuresChanged, this, &ReconcilePage::read);
    }

    void open(const QVariantMap &) override { read(); }

private:
    void addHead(QVBoxLayout *column)
    {
        auto *head = new QHBoxLayout;
        head->addWidget(makeHeading(ReconcilePageTexts::tr("Reconcile")));
        m_summary = makeNote({});
        m_summary->setObjectName(QStringLiteral("summary"));
        head->addWidget(m_summary, 1);
        m_add = new QPushButton(ReconcilePageTexts::tr("New number…"));
        m_add->setObjectName(QStringLiteral("add"));
        m_paste = makeMainButton(ReconcilePageTexts::tr("Paste a text…"));
        m_paste->setObjectName(QStringLiteral("paste"));
        head->addWidget(m_add);
        head->addWidget(m_paste);
        column->addLayout(head);
        connect(m_add, &QPushButton::clicked, this, &ReconcilePage::add);
        connect(m_paste, &QPushButton::clicked, this, [this] { pasteClaims(m_context, this); });
    }

    void add()
    {
        const auto cycle = m_context.cycle();
        if (!cycle)
            return;
        NewRecord<models::Claim> request;
        request.draft.cycleId = cycle->id;
        request.keys = claimKeys();
        request.title = models::editTitle("claims.added");
        addRecord(m_context, request, this);
    }

    void read()
    {
        const auto cycle = m_context.cycle();
        const bool isWritable = m_context.isWritable() && cycle;
        m_add->setEnabled(isWritable);
        m_paste->setEnabled(isWritable);
        if (!isVisible() || !m_context.isReadable() || !cycle) {
            if (!cycle)
                show({});
            return;
        }
        if (m_isReading) {
            m_readAgain = true;
            return;
        }
        m_isReading = true;
        const auto work = [file = m_context.sharedFile(),
                           cycle = *cycle](const models::Progress &progress) {
            return models::reconcile(file->database(), cycle, progress);
        };
        m_context.background().run(ReconcilePageTexts::tr("Reconciling"), this, work,
                                   [this](const models::Result<models::Reconciliation> &result) {
                                       m_isReading = false;
                                       if (std::exchange(m_readAgain, false))
                                           read();
                                       else if (result)
                                           show(*result);
                                       else
                                           m_summary->setText(result.error().message);
                                   });
    }

    void show(const models::Reconciliation &reconciliation)
    {
        qsizetype different = 0;
        for (const models::Reconciled &one : reconciliation.claims)
            different += one.verdict == models::Verdict::Different;
        QStringList words;
        if (!reconciliation.claims.isEmpty())
            words << ReconcilePageTexts::tr("%1 numbers, %2 different")
                         .arg(reconciliation.claims.size())
                         .arg(different);
        if (reconciliation.publication)
            words << ReconcilePageTexts::tr("%1 published figures, %2 counted otherwise now")
                         .arg(reconciliation.frozen)
                         .arg(reconciliation.changed.size());
        m_summary->setText(words.join(QStringLiteral(" · ")));
        m_claims->show(reconciliation);
        m_publications->refresh();
    }

    PageContext &m_context;
    QLabel *m_summary = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_paste = nullptr;
    ClaimsView *m_claims = nullptr;
    PublicationView *m_publications = nullptr;
    bool m_isReading = false;
    bool m_readAgain = false;
};
} // namespace

Page *makeReconcilePage(PageContext &context)
{
    return new ReconcilePage(context);
}

} // namespace ui
