// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/activities.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ActivitiesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Activities)
};

Result<void> checkActivity(const Activity &activity)
{
    if (activity.startsOn.isValid() && activity.endsOn.isValid() &&
        activity.endsOn < activity.startsOn)
        return fail(
            ErrorCode::Input,
            ActivitiesTexts::tr("The activity ends (%1) before it begins (%2). Correct one of the "
                                "dates.")
                .arg(activity.endsOn.toString(Qt::ISODate),
                     activity.startsOn.toString(Qt::ISODate)));
    return {};
}
} // namespace

Result<Id> addRecord(Transaction &transaction, Activity &activity)
{
    if (const auto checked = checkActivity(activity); !checked)
        return checked.failure();
    return transaction.insert(activity);
}

Result<void> changeRecord(Transaction &transaction, Activity &activity)
{
    if (const auto checked = checkActivity(activity); !checked)
        return checked;
    transaction.update(activity);
    return {};
}

Result<Id> addActivity(Transaction &transaction, Activity &activity, const QList<Id> &groups)
{
    const auto added = addRecord(transaction, activity);
    if (!added)
        return added;
    for (const Id group : groups) {
        ActivityGroup part{.activityId = activity.id, .groupId = group};
        if (const auto joined = addRecord(transaction, part); !joined)
            return joined;
    }
    return activity.id;
}

Result<Id> addRecord(Transaction &transaction, ActivityGroup &part)
{
    const auto known =
        findAll<ActivityGroup>(transaction.database(), "WHERE activity_id = ? AND group_id = ?",
                               {Value(part.activityId), Value(part.groupId)});
    if (!known.isEmpty())
        return fail(ErrorCode::Refused,
                    ActivitiesTexts::tr("This package holds the activity already."));
    return transaction.insert(part);
}

} // namespace models
