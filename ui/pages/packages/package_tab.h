// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QVBoxLayout>
#include <QWidget>

namespace ui {

// One tab of a package's details: shows one side of the package that is looked at. Only the tab in
// front is shown anew after an edit.
class PackageTab : public QWidget
{
    Q_OBJECT
public:
    explicit PackageTab(PageContext &context) : m_context(context)
    {
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(fontMetrics().height());
    }

    void showPackage(SQLite::Database &database, models::Id group)
    {
        m_group = group;
        read(database, group);
    }

protected:
    // Reads the package anew. The file can be read; may throw SQLite::Exception.
    virtual void read(SQLite::Database &database, models::Id group) = 0;
    PageContext &context() const { return m_context; }
    models::Id group() const { return m_group; }
    void add(QWidget *part) { m_column->addWidget(part); }

private:
    PageContext &m_context;
    QVBoxLayout *m_column;
    models::Id m_group = 0;
};

} // namespace ui
