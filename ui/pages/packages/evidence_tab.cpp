// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/related_lines.h"
#include "ui/pages/packages/package_tab.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/labels.h"

namespace ui {

// The files that prove what the package did: its own, and how many stand with its parts.
class EvidenceTab : public PackageTab
{
    Q_OBJECT
public:
    explicit EvidenceTab(PageContext &context) : PackageTab(context)
    {
        m_files = new EvidenceList(context);
        m_elsewhere = makeNote({});
        add(m_files);
        add(m_elsewhere);
    }

protected:
    void read(SQLite::Database &database, models::Id group) override
    {
        m_files->setOwner(QStringLiteral("research_group"), group);
        const auto files = models::evidenceOfParts(database, group);
        m_elsewhere->setText(tr("Files kept with its parts: %1 with steps, %2 with activities, %3 "
                                "with outcomes, %4 with vouchers.")
                                 .arg(files.steps)
                                 .arg(files.activities)
                                 .arg(files.outcomes)
                                 .arg(files.vouchers));
    }

private:
    EvidenceList *m_files;
    QLabel *m_elsewhere;
};

PackageTab *makeEvidenceTab(PageContext &context)
{
    return new EvidenceTab(context);
}

} // namespace ui

#include "evidence_tab.moc"
