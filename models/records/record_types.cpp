// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/all_records.h"

namespace models {

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types = [] {
        QList<const RecordType *> all;
        forEachRecordKind([&all]<class Record>(const Record &) { all << &recordType<Record>(); });
        return all;
    }();
    return types;
}

} // namespace models
