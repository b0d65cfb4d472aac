// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// School (学校), kindergarten, teaching point or campus: a place where teachers are posted.
struct School
{
    Id id = 0;
    QString name;
    QString shortName;  // 简称
    QString code;       // 学校标识码, 10 digits; empty: not known
    QString kind;       // school_kind
    QStringList stages; // stage
    Id campusOf = 0;    // the school that this is a campus or teaching point of
    QString town;       // 所在乡镇
    QString phone;
    PartialDate openedOn;
    PartialDate closedOn;
    QString note;
    QString pinyin;   // derived
    QString initials; // derived
};

template <>
const RecordType &recordType<School>();
// Fills the derived fields.
void derive(School &school);

// Another name under which a school appears in workbooks (别名), remembered once it was confirmed.
struct SchoolAlias
{
    Id id = 0;
    Id schoolId = 0;
    QString alias;
};

template <>
const RecordType &recordType<SchoolAlias>();

// What is known of a school's site from a day on (城乡属性). The urban–rural code belongs to the
// site and changes over the years, so each code keeps its year and source and none is overwritten.
struct SchoolSite
{
    Id id = 0;
    Id schoolId = 0;
    PartialDate validFrom;                    // empty: as far back as anybody knows
    QString areaCode;                         // 驻地地域码, 12 digits
    QString urbanRural;                       // urban_rural
    std::optional<int> codeYear;              // 代码年份
    QString source;                           // the list or document that says so
    std::optional<bool> inCountySeat;         // 县政府驻地镇, for R3
    std::optional<bool> inAgriculturalStreet; // 涉农街道, for R3
    std::optional<bool> designatedRural;      // on the local authority's list, for R5
    std::optional<bool> ruralR1, ruralR2, ruralR3, ruralR4, ruralR5; // derived; unset: not known
};

template <>
const RecordType &recordType<SchoolSite>();
// Classifies the site under each rural definition.
void derive(SchoolSite &site);

} // namespace models
