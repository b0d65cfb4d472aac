// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"
#include "tests/support/support.h"

#include <random>

namespace tests {

// A year of a few packages, a studio and the centre itself with everything that has been counted in
// two ways before: people who left, schools without a code, a teacher in two packages, joint
// activities, activities and vouchers dated ahead, withdrawn vouchers, outcomes of nobody and
// without a date. The same seed makes the same year.
class RandomYear
{
public:
    explicit RandomYear(quint32 seed);

    SQLite::Database &database() const { return file->database(); }
    models::Cycle cycle = models::cycleForYear(2023);
    std::shared_ptr<models::RecordFile> file;
    QList<models::Id> packages; // in the order in which lists show them
    models::Id studio = 0;

private:
    void fill(models::Transaction &edit);
    void addPeople(models::Transaction &edit);
    void addGroups(models::Transaction &edit);
    void addActivities(models::Transaction &edit);
    void addMoney(models::Transaction &edit, models::Id group);
    void addOutcomes(models::Transaction &edit);
    int dice(int sides) { return int(m_dice() % quint32(sides)); }
    bool chance(int percent) { return dice(100) < percent; }
    QDate someDay() { return QDate(2023, 1, 1).addDays(dice(365)); }

    std::mt19937 m_dice;
    Folder m_folder;
    QList<models::Id> m_teachers;
    QList<std::pair<models::Id, models::Id>> m_members; // group, membership
};

} // namespace tests
