// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// Teacher (教师). Where a teacher works is not here but in dated postings, so that rotation
// (交流轮岗) never rewrites an earlier year.
struct Teacher
{
    Id id = 0;
    QString name;
    QString sex; // sex
    PartialDate birth;
    IdNumber idNumber; // optional
    QString phone;
    QString title;   // professional_title
    QString degree;  // degree
    QString subject; // subject
    QString stage;   // stage
    QString note;
    QString pinyin;   // derived
    QString initials; // derived
    Id schoolId = 0;  // derived from the postings: the latest one's school, for lists and search
};

template <>
const RecordType &recordType<Teacher>();
// Fills the fields derived from the teacher alone: the pinyin.
void derive(Teacher &teacher);

// That a teacher works at a school from one day to another (任职). Open ends are not known or still
// running.
struct Posting
{
    Id id = 0;
    Id teacherId = 0;
    Id schoolId = 0;
    PartialDate startsOn; // empty: as far back as anybody knows
    PartialDate endsOn;   // empty: still there
    QString kind;         // posting_kind; empty: ordinary
};

template <>
const RecordType &recordType<Posting>();

} // namespace models
