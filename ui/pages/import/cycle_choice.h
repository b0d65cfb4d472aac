// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/pages/import/import_work.h"

#include <QComboBox>

namespace ui {

// Which cycle packages and members of a batch go into: as the titles say, one of the file, or a new
// one for a year that a title names and the file does not have. Hidden for other workbooks.
class CycleChoice : public QWidget
{
    Q_OBJECT
public:
    CycleChoice(PageContext &context, ImportWork &work, QWidget *parent = nullptr);
    void refresh();

private:
    void choose(int index);

    PageContext &m_context;
    ImportWork &m_work;
    QComboBox *m_box;
};

} // namespace ui
