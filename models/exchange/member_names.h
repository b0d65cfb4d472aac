// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_run.h"

namespace models {

// Whom a name in a list means.
struct NamedPerson
{
    Id teacherId = 0;     // 0: nobody of the file for certain
    bool several = false; // because several are called so
};

// Finds the teachers whom lists name by nothing but their name: the only one of that name among
// the package's members; else the only one in the file; else, of several, the only one at the
// package's base school.
class MemberNames
{
public:
    explicit MemberNames(ImportRun &run) : m_run(run) {}

    // `group` 0: of no package. Throws SQLite::Exception.
    NamedPerson find(Id group, const QString &name);

private:
    struct Package
    {
        Id baseSchool = 0;
        QMultiHash<QString, Id> members;
    };
    const Package &package(Id group);

    ImportRun &m_run;
    QHash<Id, Package> m_packages; // as they stand once the member lists are in
};

} // namespace models
