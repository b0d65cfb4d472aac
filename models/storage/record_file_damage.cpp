// SPDX-License-Identifier: GPL-3.0-or-later
// How an open file notices that it is damaged, and what it then no longer does.
#include "models/storage/page_check.h"
#include "models/storage/record_file.h"

namespace models {

void RecordFile::noteDamage()
{
    if (m_damaged.exchange(true))
        return;
    // Whoever hears of it may read; the one who noticed may be in the middle of a statement.
    QMetaObject::invokeMethod(this, &RecordFile::damaged, Qt::QueuedConnection);
}

Result<void> RecordFile::checkPages(const Progress &progress)
{
    const auto check = models::checkPages(*m_database, progress);
    if (!check)
        return check.failure();
    if (check->isGood())
        return {};
    noteDamage();
    return check->failure(m_path);
}

// Before the first write, the digest of a large file is compared; opening left that out.
Result<void> RecordFile::requireWhole()
{
    if (m_damaged)
        return damagedFailure(m_path, QStringLiteral("noticed before"));
    if (m_pagesFit)
        return {};
    const PageCheck check = checkDigest(*m_database);
    m_pagesFit = check.isGood();
    if (m_pagesFit)
        return {};
    noteDamage();
    return check.failure(m_path);
}

} // namespace models
