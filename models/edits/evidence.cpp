// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/evidence.h"

#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::EvidenceEdits)
};
} // namespace

Result<void> setEvidenceKind(Transaction &transaction, const QList<Id> &evidence,
                             const QString &kind)
{
    if (!codeTable(QStringLiteral("evidence_kind")).find(kind))
        return fail(ErrorCode::Input,
                    EvidenceTexts::tr("There is no kind of evidence “%1”.").arg(kind));
    for (const Id id : evidence)
        if (auto each = find<Evidence>(transaction.database(), id)) {
            each->kind = kind;
            transaction.update(*each);
        }
    return {};
}

void removeEvidence(Transaction &transaction, const QList<Id> &evidence)
{
    for (const Id id : evidence)
        if (const auto each = find<Evidence>(transaction.database(), id))
            transaction.remove(*each);
}

} // namespace models
