// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/cycle.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"

namespace models {

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types{
        &recordType<Setting>(),    &recordType<Cycle>(),       &recordType<Target>(),
        &recordType<School>(),     &recordType<SchoolAlias>(), &recordType<SchoolSite>(),
        &recordType<Teacher>(),    &recordType<Posting>(),     &recordType<ResearchGroup>(),
        &recordType<Membership>(),
    };
    return types;
}

} // namespace models
