// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/hours_ledger.h"
#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"
#include "ui/widgets/small_numbers.h"
#include "ui/widgets/tab_strip.h"

namespace ui {

// The hours and credits of a teacher in the year looked at or in its five years, with every line
// that they come from and the sentence for a certificate.
class HoursSection : public QWidget
{
    Q_OBJECT
public:
    explicit HoursSection(PageContext &context, QWidget *parent = nullptr);
    // Throws SQLite::Exception.
    void showTeacher(SQLite::Database &database, models::Id teacher);

private:
    void refresh();
    void showLedger(const models::HoursLedger &ledger, const QString &period, bool isCycle);
    void openLine(models::Id number);

    PageContext &m_context;
    models::Id m_teacher = 0;
    TabStrip *m_span;
    SmallNumbers *m_numbers;
    RelatedList *m_lines;
    QList<models::LedgerLine> m_ledgerLines;
    QLabel *m_certificate;
};

} // namespace ui
