// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/memberships.h"

#include "models/records/teacher.h"

#include <QCoreApplication>

namespace models {

namespace {
struct MembershipsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Memberships)
};

// Whether the days of two memberships have one in common; open ends reach as far as one likes.
bool overlap(const Membership &one, const Membership &other)
{
    const auto endsBefore = [](const Membership &first, const Membership &second) {
        return !first.leftOn.isEmpty() && !second.joinedOn.isEmpty() &&
               !isMemberOn({}, first.leftOn, second.joinedOn.earliest());
    };
    return !endsBefore(one, other) && !endsBefore(other, one);
}

Result<void> checkMembership(SQLite::Database &database, const Membership &membership)
{
    if (const auto days = checkDays(membership); !days)
        return days;
    const auto group = find<ResearchGroup>(database, membership.groupId);
    const auto teacher = find<Teacher>(database, membership.teacherId);
    if (!group)
        return fail(ErrorCode::Input,
                    MembershipsTexts::tr("Say of which package somebody is a member."));
    if (!teacher)
        return fail(ErrorCode::Input,
                    MembershipsTexts::tr("Say which teacher of the file is a member."));
    for (const Membership &other :
         findAll<Membership>(database, "WHERE group_id = ? AND teacher_id = ?",
                             {Value(group->id), Value(teacher->id)}))
        if (other.id != membership.id && overlap(membership, other))
            return fail(ErrorCode::Refused,
                        MembershipsTexts::tr(
                            "%1 is a member of “%2” already. Change that membership, or give "
                            "the two days that do not overlap.")
                            .arg(teacher->name, group->name));
    return {};
}
} // namespace

Result<void> checkDays(const Membership &membership)
{
    const PartialDate &joined = membership.joinedOn;
    const PartialDate &left = membership.leftOn;
    if (!joined.isEmpty() && !left.isEmpty() && left.latest() < joined.earliest())
        return fail(ErrorCode::Input,
                    MembershipsTexts::tr(
                        "A member cannot leave (%1) before joining (%2). Correct one of the "
                        "dates.")
                        .arg(left.toIso(), joined.toIso()));
    return {};
}

Result<Id> addRecord(Transaction &transaction, Membership &membership)
{
    if (const auto checked = checkMembership(transaction.database(), membership); !checked)
        return checked.failure();
    return transaction.insert(membership);
}

Result<void> changeRecord(Transaction &transaction, Membership &membership)
{
    if (const auto checked = checkMembership(transaction.database(), membership); !checked)
        return checked;
    transaction.update(membership);
    return {};
}

Result<void> endMembership(Transaction &transaction, Id id, const PartialDate &leftOn)
{
    auto membership = find<Membership>(transaction.database(), id);
    if (!membership)
        return fail(ErrorCode::NotFound,
                    MembershipsTexts::tr("This member is not in the file any more."));
    if (leftOn.isEmpty())
        return fail(ErrorCode::Input,
                    MembershipsTexts::tr("Say since when somebody is no member any more."));
    membership->leftOn = leftOn;
    if (const auto days = checkDays(*membership); !days)
        return days;
    transaction.update(*membership);
    return {};
}

} // namespace models
