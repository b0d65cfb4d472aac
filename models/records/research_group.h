// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// Research group (研训共同体): teachers of many schools who research and train together for one
// cycle. The kind that the centre lives by is the package (项目包).
struct ResearchGroup
{
    Id id = 0;
    Id cycleId = 0;
    QString number; // 编号, as printed
    QString name;
    QString kind = QStringLiteral("package"); // group_kind
    QString subject;                          // subject
    QString stage;                            // stage
    Id baseSchoolId = 0;                      // 基地学校
    Id hostId = 0;                            // 主持人, a teacher
    QString researcher;                       // 指导教研员, of the centre's staff
    std::optional<int> quota;                 // 名额
    Id predecessorId = 0;                     // the same group in an earlier cycle
    QString note;
};

template <>
const RecordType &recordType<ResearchGroup>();

// The one order in which packages are listed (views/counted.sql), for findAll<ResearchGroup>().
inline constexpr char kGroupOrder[] =
    " ORDER BY (SELECT place FROM counted_group WHERE group_id = research_group.id), name, id";

// That a teacher belongs to a group (成员), with a snapshot of what the member is counted by: as it
// was on the cycle's reference date. The store keeps it in the same edit as what it follows from,
// and leaves it alone once the cycle is closed.
struct Membership
{
    Id id = 0;
    Id groupId = 0;
    Id teacherId = 0;
    QString role = QStringLiteral("member"); // member_role
    PartialDate joinedOn;                    // empty: since the cycle began
    PartialDate leftOn;                      // empty: still a member

    // The snapshot; all derived.
    Id cycleId = 0;
    std::optional<bool> counted;      // a member on the reference date
    std::optional<bool> countsPerson; // the one counted membership that stands for the person
    Id schoolId = 0;
    QString urbanRural;
    std::optional<int> codeYear;
    std::optional<bool> ruralR1, ruralR2, ruralR3, ruralR4, ruralR5; // unset: not known
    QString stage;   // the teacher's, else the group's
    QString subject; // the teacher's, else the group's
    QString sex;
    QString title;
    std::optional<int> age;
};

template <>
const RecordType &recordType<Membership>();

// Whether somebody who joined and left then is a member on that day: joining begins with the first
// possible day, leaving ends with the last. The rule of attendance_totals.sql and snapshot.sql.
bool isMemberOn(const PartialDate &joinedOn, const PartialDate &leftOn, const QDate &day);

} // namespace models
