// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/cycle_choice.h"

#include "models/base/edit_title.h"
#include "models/edits/cycles.h"
#include "ui/widgets/labels.h"

#include <QSet>

#include <algorithm>

namespace ui {

using models::Cycle;

namespace {

// The years that titles of lists of a cycle name; 0 for one that names none.
QSet<int> yearsOf(const models::ImportBatch &batch)
{
    QSet<int> years;
    for (const models::ImportBook &book : batch.books)
        for (const auto &layout : book.layouts)
            if (layout && layout->kind->ofCycle) {
                years << layout->context.year;
                for (const models::NamedYear &named : layout->context.years)
                    years << named.year; // one of them is what is asked
            }
    return years;
}

} // namespace

CycleChoice::CycleChoice(PageContext &context, ImportWork &work, QWidget *parent)
    : QWidget(parent), m_context(context), m_work(work), m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Assessment year"));
    label->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("import_cycle"));
    m_box->setAccessibleName(label->text());
    row->addWidget(label);
    row->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, &CycleChoice::choose);
}

void CycleChoice::refresh()
{
    const QSet<int> years = m_work.batch() ? yearsOf(*m_work.batch()) : QSet<int>();
    setVisible(!years.isEmpty());
    m_box->clear();
    m_box->addItem(tr("As the titles say"), QString());
    QSet<QString> known;
    for (const Cycle &cycle : m_context.cycles()) {
        m_box->addItem(cycle.name, cycle.name);
        known << cycle.name;
    }
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    for (const int year : std::as_const(sorted))
        if (year && !known.contains(QString::number(year)))
            m_box->addItem(tr("Add the year %1").arg(year), year);
    m_box->setCurrentIndex(qMax(0, m_box->findData(m_work.cycle())));
}

void CycleChoice::choose(int index)
{
    const QVariant data = m_box->itemData(index);
    if (data.typeId() != QMetaType::Int) {
        m_work.chooseCycle(data.toString());
        return;
    }
    const int year = data.toInt();
    m_context.edit(models::editTitle("cycles.added", {QString::number(year)}),
                   [year](models::Transaction &transaction) -> models::Result<void> {
                       const auto added = models::addYear(transaction, year);
                       return added ? models::Result<void>() : added.failure();
                   });
}

} // namespace ui
