// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QStringList>

namespace models {

// How large a sample is. District has the figures of the published case: 39 packages, 694 members,
// 262 of them rural by codes 210 and 220, about 2,400 teachers. City is ten counties of that size,
// with ten people in two packages. Province is 100 counties: 6,000 packages, 100,000 memberships,
// 600,000 teachers, 20,000 schools. A
// district's year has 500 activities with about 10,000 attendances and 800 outcomes, among them the
// 45 of the published case; a province's 100,000, 5 million and 200,000.
enum class SampleSize { District, City, Province };

struct SampleSummary
{
    int schools = 0;
    int teachers = 0;
    int packages = 0;
    int memberships = 0;
    int members = 0;      // distinct people
    int ruralMembers = 0; // distinct people at schools of code 210 or 220
    int activities = 0;
    int attendances = 0; // marks: present, on leave or absent
    int outcomes = 0;
    int expenses = 0;
    int trainings = 0;
    QStringList baseFiles; // of files, those of schools, teachers, packages and members
    QStringList files;     // relative to the folder, in the order written
};

// Writes the workbooks that a teacher-development centre receives for 2023, invented, with the mess
// that real ones have and "示例" in every file name and title:
//   学校名录（示例）.xlsx, a sheet a county
//   教师花名册/…（示例）.xlsx or .csv, one a school (District) or one a county (City, Province)
//   项目包一览表（示例）.xlsx, a sheet a county
//   活动台账, 成果一览表, 经费预算表, 经费支出明细, 流程节点与方案目标, 培训记录（示例）.xlsx, one
//   a county 出勤登记/…（示例）.xlsx or .csv, one a package (District, City) or a sheet a package
//   in one book a county (Province) 学员名单/…（示例）.xlsx or .csv, one a package (District, City)
//   or a sheet a package in one book a county (Province)
// Every member is to be found in the rosters by name, school and subject, and every school and
// package by the names that the lists give. The same size and seed give the same bytes everywhere.
// Sample files of an earlier run in `folder` are removed first; other files are left alone. Errors:
// Environment when the disk refuses; Cancelled; both leave no file of this run behind.
Result<SampleSummary> writeSampleBooks(const QString &folder, SampleSize size, quint64 seed,
                                       const Progress &progress = silently());

} // namespace models
