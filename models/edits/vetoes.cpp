// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/vetoes.h"

#include "models/base/text.h"

#include <QCoreApplication>

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::Vetoes)
};
} // namespace

Result<Id> proposeVeto(Transaction &transaction, Veto veto)
{
    veto.proposedBy = cleanedName(veto.proposedBy);
    veto.description = veto.description.trimmed();
    if (veto.description.isEmpty())
        return fail(ErrorCode::Input, Texts::tr("Describe what was found. A veto without facts "
                                                "cannot be confirmed by anybody."));
    if (veto.proposedBy.isEmpty())
        return fail(ErrorCode::Input, Texts::tr("Write who proposes the veto."));
    veto.confirmedBy.clear();
    veto.confirmedOn = {};
    veto.withdrawnReason.clear();
    return transaction.insert(veto);
}

Result<void> confirmVeto(Transaction &transaction, Id id, const QString &person, const QDate &day)
{
    auto veto = find<Veto>(transaction.database(), id);
    const QString name = cleanedName(person);
    if (!veto)
        return fail(ErrorCode::NotFound, Texts::tr("This veto is not in the file any more."));
    if (name.isEmpty())
        return fail(ErrorCode::Input, Texts::tr("Write who confirms the veto."));
    if (!veto->withdrawnReason.isEmpty())
        return fail(ErrorCode::Refused,
                    Texts::tr("This veto was withdrawn. Propose it again if it holds after all."));
    if (name.compare(veto->proposedBy, Qt::CaseInsensitive) == 0)
        return fail(
            ErrorCode::Refused,
            Texts::tr("%1 proposed this veto. A second person has to confirm it.").arg(name));
    veto->confirmedBy = name;
    veto->confirmedOn = day;
    transaction.update(*veto);
    return {};
}

Result<void> withdrawVeto(Transaction &transaction, Id id, const QString &reason)
{
    auto veto = find<Veto>(transaction.database(), id);
    if (!veto)
        return fail(ErrorCode::NotFound, Texts::tr("This veto is not in the file any more."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Input, Texts::tr("Write why the veto is withdrawn."));
    veto->withdrawnReason = reason.trimmed();
    transaction.update(*veto);
    return {};
}

} // namespace models
