// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/vetoes.h"

#include "models/base/text.h"

#include <QCoreApplication>

namespace models {

namespace {
struct VetoesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Vetoes)
};
} // namespace

Result<Id> proposeVeto(Transaction &transaction, Veto veto)
{
    veto.proposedBy = cleanedName(veto.proposedBy);
    veto.description = veto.description.trimmed();
    if (veto.description.isEmpty())
        return fail(ErrorCode::Input,
                    VetoesTexts::tr("Describe what was found. A veto without facts "
                                    "cannot be confirmed by anybody."));
    if (veto.proposedBy.isEmpty())
        return fail(ErrorCode::Input, VetoesTexts::tr("Write who proposes the veto."));
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
        return fail(ErrorCode::NotFound, VetoesTexts::tr("This veto is not in the file any more."));
    if (name.isEmpty())
        return fail(ErrorCode::Input, VetoesTexts::tr("Write who confirms the veto."));
    if (!veto->withdrawnReason.isEmpty())
        return fail(
            ErrorCode::Refused,
            VetoesTexts::tr("This veto was withdrawn. Propose it again if it holds after all."));
    if (!veto->confirmedBy.isEmpty())
        return fail(ErrorCode::Refused,
                    VetoesTexts::tr("%1 confirmed this veto already.").arg(veto->confirmedBy));
    if (name.compare(veto->proposedBy, Qt::CaseInsensitive) == 0)
        return fail(
            ErrorCode::Refused,
            VetoesTexts::tr("%1 proposed this veto. A second person has to confirm it.").arg(name));
    veto->confirmedBy = name;
    veto->confirmedOn = day;
    transaction.update(*veto);
    return {};
}

Result<void> withdrawVeto(Transaction &transaction, Id id, const QString &reason)
{
    auto veto = find<Veto>(transaction.database(), id);
    if (!veto)
        return fail(ErrorCode::NotFound, VetoesTexts::tr("This veto is not in the file any more."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Input, VetoesTexts::tr("Write why the veto is withdrawn."));
    if (!veto->withdrawnReason.isEmpty())
        return fail(ErrorCode::Refused, VetoesTexts::tr("This veto is withdrawn already."));
    veto->withdrawnReason = reason.trimmed();
    transaction.update(*veto);
    return {};
}

static Result<TwoPeople> checkedPeople(const TwoPeople &given)
{
    const TwoPeople people{cleanedName(given.first), cleanedName(given.second)};
    if (people.first.isEmpty() || people.second.isEmpty())
        return fail(ErrorCode::Input, VetoesTexts::tr("Name the two people who decide this."));
    if (people.first.compare(people.second, Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::Input,
                    VetoesTexts::tr("%1 is named twice. Two different people have to decide this.")
                        .arg(people.first));
    return people;
}

static QString together(const TwoPeople &people)
{
    return people.first + QStringLiteral("、") + people.second;
}

Result<void> confirmVeto(Transaction &transaction, Id id, const TwoPeople &given, const QDate &day)
{
    const auto people = checkedPeople(given);
    if (!people)
        return people.failure();
    const auto veto = find<Veto>(transaction.database(), id);
    if (!veto)
        return fail(ErrorCode::NotFound, VetoesTexts::tr("This veto is not in the file any more."));
    const auto proposed = [&](const QString &name) {
        return name.compare(veto->proposedBy, Qt::CaseInsensitive) == 0;
    };
    if (proposed(people->first))
        return confirmVeto(transaction, id, people->second, day);
    return confirmVeto(transaction, id,
                       proposed(people->second) ? people->first : together(*people), day);
}

Result<void> withdrawVeto(Transaction &transaction, Id id, const QString &reason,
                          const TwoPeople &given)
{
    const auto people = checkedPeople(given);
    if (!people)
        return people.failure();
    if (reason.trimmed().isEmpty())
        return withdrawVeto(transaction, id, reason); // says what is missing
    return withdrawVeto(transaction, id,
                        QStringLiteral("%1（%2）").arg(reason.trimmed(), together(*people)));
}

QList<Veto> vetoesOf(SQLite::Database &database, Id cycle)
{
    return findAll<Veto>(database,
                         "JOIN counted_group AS listed USING (group_id) WHERE listed.cycle_id = ? "
                         "ORDER BY listed.place, listed.name, found_on, id",
                         {Value(cycle)});
}

} // namespace models
