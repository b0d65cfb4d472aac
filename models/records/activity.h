// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// What packages do together, and who was there.

// One research activity (研训活动): of one package or of several together. Its numbers never add up
// with each other: sessions are 场次, beneficiaries 人次, people 人.
struct Activity
{
    Id id = 0;
    Id cycleId = 0;
    QString name;
    QString kind; // activity_kind
    QString mode; // activity_mode
    QString platform;
    QString place;
    QDate startsOn;
    QDate endsOn;                       // unset: the same day
    QString dayPart;                    // day_part
    std::optional<Hundredths> hours;    // 学时 that one attendance is worth
    QString level;                      // award_level
    std::optional<int> sessions;        // 场次; unset: one
    std::optional<int> teachersReached; // 人次, of others than members
    QString teachersQualifier;          // qualifier; 余, 约 or 近, printed back as it was given
    std::optional<int> studentsReached;
    QString studentsQualifier; // qualifier
    QString note;
};

template <>
const RecordType &recordType<Activity>();

// That an activity is one of a package; a joint one (联合活动) has several of these.
struct ActivityGroup
{
    Id id = 0;
    Id activityId = 0;
    Id groupId = 0;
};

template <>
const RecordType &recordType<ActivityGroup>();

// A school that an activity went to or worked with (送教, 联合).
struct ActivitySchool
{
    Id id = 0;
    Id activityId = 0;
    Id schoolId = 0;
};

template <>
const RecordType &recordType<ActivitySchool>();

// Who lectured, hosted or organised (主讲, 主持, 组织): a teacher of the file, else a guest by
// name.
struct ActivityPerson
{
    Id id = 0;
    Id activityId = 0;
    QString role = QStringLiteral("lecturer"); // activity_role
    Id teacherId = 0;
    QString guest;    // empty when it is a teacher of the file
    QString title;    // professional_title; of a guest
    QString employer; // of a guest
};

template <>
const RecordType &recordType<ActivityPerson>();

// Whether one member was at one activity (出勤). No row: not marked yet.
struct Attendance
{
    Id id = 0;
    Id activityId = 0;
    Id membershipId = 0;
    QString mark = QStringLiteral("present"); // attendance_mark
};

template <>
const RecordType &recordType<Attendance>();

} // namespace models
