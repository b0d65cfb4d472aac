// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/reconcile.h"
#include "ui/base/page_context.h"
#include "ui/widgets/lines_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace ui {

// Published numbers beside what is counted: a list, and of the chosen one why it differs, which
// other reading gives it, and who stands in the gap.
class ClaimsView : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsView(PageContext &context, QWidget *parent = nullptr);
    void show(const models::Reconciliation &reconciliation);

private:
    QWidget *makeList();
    QWidget *makeDetails();
    void addLine(const models::Reconciled &one);
    const models::Reconciled *chosen() const;
    void showDetails();
    void showGap(const models::Reconciled &one);
    void editChosen();
    void removeChosen();
    void openLine(int line);

    PageContext &m_context;
    QList<models::Reconciled> m_claims;
    QTreeWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_gapTitle = nullptr;
    LinesView *m_gap = nullptr;
    QPushButton *m_behind = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

// The fields of a claim that its form shows, in order.
QStringList claimKeys();

} // namespace ui
