// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/lifecycle.h"
#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"

namespace ui {

// The six steps of a package with deadline, day, document and person; those overdue say so.
class StepsSection : public QWidget
{
    Q_OBJECT
public:
    explicit StepsSection(PageContext &context, QWidget *parent = nullptr);
    // Throws SQLite::Exception.
    void showPackage(SQLite::Database &database, models::Id group);

private:
    const models::StepState *selected() const;
    void editSelected();
    void showFiles();
    void removeSelected();

    PageContext &m_context;
    models::Id m_group = 0;
    QList<models::StepState> m_states;
    RelatedList *m_list;
    QLabel *m_remarks;
};

} // namespace ui
