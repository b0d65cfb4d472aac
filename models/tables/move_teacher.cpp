// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/move_teacher.h"

#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoveTeacher)
};
} // namespace

PartialDate justBefore(const PartialDate &date)
{
    if (date.isEmpty())
        return {};
    if (date.day) {
        const QDate before = date.earliest().addDays(-1);
        return {before.year(), before.month(), before.day()};
    }
    if (date.month == 0)
        return {date.year - 1};
    return date.month == 1 ? PartialDate{date.year - 1, 12}
                           : PartialDate{date.year, date.month - 1};
}

Result<Id> moveTeacher(Transaction &transaction, Posting posting)
{
    if (posting.startsOn.isEmpty())
        return fail(ErrorCode::Input, Texts::tr("Say since when the teacher works there."));
    for (Posting &before : findAll<Posting>(transaction.database(),
                                            "WHERE teacher_id = ? AND ends_on IS NULL ORDER BY id",
                                            {Value(posting.teacherId)})) {
        if (before.startsOn.toIso() >= posting.startsOn.toIso())
            return fail(ErrorCode::Input,
                        Texts::tr("The teacher works somewhere since %1, which is not before %2. "
                                  "Correct that posting first.")
                            .arg(before.startsOn.toIso(), posting.startsOn.toIso()));
        before.endsOn = justBefore(posting.startsOn);
        transaction.update(before);
    }
    return transaction.insert(posting);
}

} // namespace models
