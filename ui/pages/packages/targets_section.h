// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"
#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"

namespace ui {

// The targets of a package beside what it reached so far, with targets that are often set offered
// in one click.
class TargetsSection : public QWidget
{
    Q_OBJECT
public:
    explicit TargetsSection(PageContext &context, QWidget *parent = nullptr);
    // Throws SQLite::Exception.
    void showPackage(SQLite::Database &database, models::Id group);

private:
    void showOffers();
    void addTarget();
    void addUsual(const models::QuantityLine &line);
    void copyToAll();

    PageContext &m_context;
    models::Id m_group = 0;
    QList<models::PlanProgress> m_plan;
    RelatedList *m_list;
    QWidget *m_offers;
};

} // namespace ui
