// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"
#include "models/storage/record_file.h"
#include "tests/support/support.h"

namespace tests {

// Records that add up to the published totals of a district: 39 packages, 694 members, 262 of them
// rural under R1. How they spread over stages, subjects and ages is made up. Junior and primary
// schools: 22 in town, 5 rural; one rural teaching point has no member; senior high has a school
// and teachers, but no package.
class CaseDistrict
{
public:
    CaseDistrict();

    models::RecordFile &file() { return *m_file; }
    SQLite::Database &database() { return m_file->database(); }
    const models::Cycle &cycle() const { return m_cycle; }
    std::shared_ptr<const models::FigureBook> count();
    // One more membership of the first member, in the second package.
    void enrolFirstMemberTwice();

private:
    void fill(models::Transaction &transaction);
    void addSchools(models::Transaction &transaction);
    void addOutcomes(models::Transaction &transaction);
    void addMoney(models::Transaction &transaction);
    void addSchool(models::Transaction &transaction, const QString &name, const QString &stage,
                   const char *urbanRural);
    models::Id addTeacher(models::Transaction &transaction, int number, const QString &stage,
                          const QString &subject, models::Id school);

    Folder m_folder;
    models::Cycle m_cycle = models::cycleForYear(2023);
    std::unique_ptr<models::RecordFile> m_file;
    QMap<QString, QList<models::Id>> m_town, m_rural; // by stage
    QList<models::Id> m_groups;
    models::Id m_firstMember = 0;
};

// A file with nothing but its cycle.
class EmptyDistrict
{
public:
    EmptyDistrict();
    SQLite::Database &database() { return m_file->database(); }
    const models::Cycle &cycle() const { return m_cycle; }
    std::shared_ptr<const models::FigureBook> count();

private:
    Folder m_folder;
    models::Cycle m_cycle = models::cycleForYear(2023);
    std::unique_ptr<models::RecordFile> m_file;
};

} // namespace tests
