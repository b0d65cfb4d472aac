// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace ui {

// Finds teachers by name, pinyin or phone and adds them to a package, one after another.
class FindTeachersDialog : public QDialog
{
    Q_OBJECT
public:
    FindTeachersDialog(PageContext &context, models::Id group, QWidget *parent);

private:
    void search();
    void add();

    PageContext &m_context;
    models::Id m_group;
    QLineEdit *m_line;
    QListWidget *m_hits;
    QPushButton *m_add;
};

} // namespace ui
