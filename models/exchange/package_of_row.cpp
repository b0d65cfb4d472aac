// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/package_of_row.h"

#include <QCoreApplication>

namespace models {

namespace {
struct PackageOfRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

PackageOfRow::PackageOfRow(SheetRun &sheet, const Cycle &cycle, const Field *field)
    : m_sheet(sheet), m_cycle(cycle), m_field(field)
{
    const QStringList names = sheet.ownNames(sheet.layout.context.package);
    for (const QString &name : names)
        if (!m_ofSheet)
            m_ofSheet = sheet.run.findGroup(cycle.id, name);
    for (const QString &name : names)
        if (!m_ofSheet)
            m_ofSheet = sheet.run.findGroupIn(cycle.id, name);
    m_wanted = names.value(0);
}

Id PackageOfRow::of(const RowDraft &row)
{
    const QString own = row.text(m_field);
    const Id group = own.isEmpty() ? m_ofSheet : m_sheet.run.findGroup(m_cycle.id, own);
    if (!group)
        m_sheet.leave(
            row, m_field,
            PackageOfRowTexts::tr("There is no package “%1” in the cycle %2. Import the package "
                                  "list first, or correct "
                                  "the name.")
                .arg(own.isEmpty() ? m_wanted : own, m_cycle.name));
    return group;
}

} // namespace models
