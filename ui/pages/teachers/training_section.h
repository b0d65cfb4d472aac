// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"

namespace ui {

// The trainings of a teacher outside the packages (培训经历): to add, change and remove.
class TrainingSection : public RelatedList
{
    Q_OBJECT
public:
    explicit TrainingSection(PageContext &context, QWidget *parent = nullptr);
    // Throws SQLite::Exception.
    void showTeacher(SQLite::Database &database, models::Id teacher);

private:
    void addTraining();

    PageContext &m_context;
    models::Id m_teacher = 0;
};

} // namespace ui
