// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup_thinning.h"

#include <QSet>

namespace models {

namespace {

// The days, weeks or months that have a backup already, and how many more may get one.
class Stage
{
public:
    Stage(int left, qint64 (*periodOf)(const QDate &)) : m_left(left), m_periodOf(periodOf) {}
    bool isOver() const { return m_left <= 0; }
    void mark(const QDate &day) { m_periods.insert(m_periodOf(day)); }
    // Whether the day's period has none yet; it then gets one.
    bool take(const QDate &day)
    {
        if (m_periods.contains(m_periodOf(day)))
            return false;
        --m_left;
        return true;
    }

private:
    int m_left;
    qint64 (*m_periodOf)(const QDate &);
    QSet<qint64> m_periods;
};

qint64 dayOf(const QDate &day)
{
    return day.toJulianDay();
}

qint64 weekOf(const QDate &day) // from Monday; julian day 0 was one
{
    return day.toJulianDay() / 7;
}

qint64 monthOf(const QDate &day)
{
    return day.year() * 12 + day.month();
}

bool isBefore(BackupReason reason)
{
    return reason != BackupReason::Daily && reason != BackupReason::Manual;
}

} // namespace

QList<qint64> backupsToThin(const QList<CatalogueEntry> &entries, const QDateTime &now,
                            const BackupLimits &limits)
{
    constexpr qint64 kRecent = 24 * 60 * 60; // seconds
    Stage stages[] = {{limits.daily, dayOf}, {limits.weekly, weekOf}, {limits.monthly, monthOf}};
    int before = limits.before, manual = limits.manual;
    QList<qint64> obsolete;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const QDate day = entry->madeAt.toLocalTime().date();
        const qint64 age = entry->madeAt.secsTo(now);
        bool keep = entry == entries.crbegin() || (age >= 0 && age < kRecent);
        if (isBefore(entry->reason))
            keep |= before-- > 0;
        else if (entry->reason == BackupReason::Manual)
            keep |= manual-- > 0;
        for (Stage &stage : stages)
            if (!keep && !stage.isOver()) {
                keep = stage.take(day);
                break;
            }
        if (!keep)
            obsolete << entry->number;
        else
            for (Stage &stage : stages)
                stage.mark(day);
    }
    return obsolete;
}

} // namespace models
