// SPDX-License-Identifier: GPL-3.0-or-later
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
        const auto count = [&](const char *table, const char *ids) {
            SQLite::Statement row(database, std::string("SELECT count(*) FROM evidence WHERE "
                                                        "owner_table = '") +
                                                table + "' AND owner_id IN (" + ids + ")");
            models::bindValue(row, 1, models::Value(group));
            row.executeStep();
            return row.getColumn(0).getInt64();
        };
        const qint64 steps = count("group_step", "SELECT id FROM group_step WHERE group_id = ?");
        const qint64 activities =
            count("activity", "SELECT activity_id FROM activity_group WHERE group_id = ?");
        const qint64 outcomes = count("outcome", "SELECT id FROM outcome WHERE group_id = ?");
        const qint64 expenses = count("expense", "SELECT id FROM expense WHERE group_id = ?");
        m_elsewhere->setText(tr("Files kept with its parts: %1 with steps, %2 with activities, %3 "
                                "with outcomes, %4 with vouchers.")
                                 .arg(steps)
                                 .arg(activities)
                                 .arg(outcomes)
                                 .arg(expenses));
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
