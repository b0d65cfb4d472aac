// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/claims.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ClaimsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Claims)
};
} // namespace

Result<void> takeClaims(Transaction &transaction, Id cycle, const QString &source,
                        QList<Claim> claims)
{
    if (source.trimmed().isEmpty())
        return fail(ErrorCode::Input, ClaimsTexts::tr("Say where these numbers stand."));
    if (claims.isEmpty())
        return fail(ErrorCode::Input, ClaimsTexts::tr("Choose the numbers to be kept."));
    for (Claim &claim : claims) {
        claim.cycleId = cycle;
        claim.source = source.trimmed();
        transaction.insert(claim);
    }
    return {};
}

} // namespace models
