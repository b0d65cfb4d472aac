// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/record_access.h"

#include "models/edits/activities.h"
#include "models/edits/cycles.h"
#include "models/edits/keep_record.h"
#include "models/edits/lifecycle.h"
#include "models/edits/memberships.h"
#include "models/edits/move_teacher.h"
#include "models/edits/outcome_holders.h"
#include "models/edits/panels.h"
#include "models/edits/school_sites.h"
#include "models/edits/targets.h"
#include "models/storage/evidence_store.h"
#include "models/storage/record_names.h"

#include <QCoreApplication>
#include <QMap>

namespace models {

namespace {
struct RecordAccessTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordAccess)
};

template <class Record>
RecordAccess accessTo()
{
    RecordAccess access;
    access.type = &recordType<Record>();
    access.make = [] { return AnyRecord::of(Record()); };
    access.find = [](SQLite::Database &database, Id id) {
        const auto record = find<Record>(database, id);
        return record ? AnyRecord::of(*record) : AnyRecord();
    };
    access.add = [](Transaction &transaction, const AnyRecord &record) -> Result<Id> {
        return addRecord(transaction, record.as<Record>());
    };
    access.change = [](Transaction &transaction, const AnyRecord &record) -> Result<void> {
        return changeRecord(transaction, record.as<Record>());
    };
    access.insert = [](Transaction &transaction, const AnyRecord &record) {
        return transaction.insert(record.as<Record>());
    };
    access.update = [](Transaction &transaction, const AnyRecord &record) {
        transaction.update(record.as<Record>());
    };
    access.remove = [](Transaction &transaction, Id id) {
        if (const auto record = find<Record>(transaction.database(), id))
            transaction.remove(*record);
    };
    return access;
}

// "12 × Posting" for each kind of record that refers to the one to be removed.
QStringList whatRefers(SQLite::Database &database, const QString &table, Id id)
{
    QStringList kinds;
    for (const RecordType *type : recordTypes()) {
        qint64 count = 0;
        for (const Field &field : type->fields) {
            const bool derived = field.origin == Origin::Derived;
            if (field.kind != FieldKind::Link || derived || QLatin1String(field.target) != table ||
                field.part)
                continue;
            SQLite::Statement row(database, std::string("SELECT count(*) FROM ") + type->table +
                                                " WHERE " + field.key + " = ?");
            bindValue(row, 1, Value(id));
            row.executeStep();
            count += row.getColumn(0).getInt64();
        }
        if (count)
            kinds << RecordAccessTexts::tr("%1 × %2").arg(count).arg(
                type->displayTitle(language()));
    }
    return kinds;
}
} // namespace

const RecordAccess &recordAccess(const QString &table)
{
    static const QMap<QString, RecordAccess> all = [] {
        QMap<QString, RecordAccess> made;
        forEachRecordKind([&made]<class Record>(const Record &) {
            made.insert(QLatin1String(recordType<Record>().table), accessTo<Record>());
        });
        return made;
    }();
    const auto found = all.constFind(table);
    Q_ASSERT(found != all.constEnd());
    return *found;
}

QString recordName(SQLite::Database &database, const QString &table, Id id)
{
    return RecordNames(database).nameNow(table, id);
}

Result<void> changeField(Transaction &transaction, const QString &table, Id id, const Field &field,
                         const Value &value)
{
    const RecordAccess &access = recordAccess(table);
    const AnyRecord record = access.find(transaction.database(), id);
    if (!record)
        return fail(ErrorCode::NotFound,
                    RecordAccessTexts::tr("This record was removed meanwhile."));
    record.setValue(field, value);
    return access.change(transaction, record);
}

QString tableOfRecord(SQLite::Database &database, Id id)
{
    for (const RecordType *type : recordTypes()) {
        SQLite::Statement row(database,
                              std::string("SELECT 1 FROM ") + type->table + " WHERE id = ?");
        bindValue(row, 1, Value(id));
        if (row.executeStep())
            return QLatin1String(type->table);
    }
    return {};
}

// Removes the records of one kind that are part of another.
static void removeParts(Transaction &transaction, const RecordType &type, const Field &field, Id id)
{
    QList<Id> parts;
    SQLite::Statement row(transaction.database(), std::string("SELECT id FROM ") + type.table +
                                                      " WHERE " + field.key + " = ?");
    bindValue(row, 1, Value(id));
    while (row.executeStep())
        parts << row.getColumn(0).getInt64();
    for (const Id each : parts) {
        removeEvidenceOf(transaction, QLatin1String(type.table), each);
        recordAccess(QLatin1String(type.table)).remove(transaction, each);
    }
}

Result<void> removeRecord(Transaction &transaction, const QString &table, Id id)
{
    SQLite::Database &database = transaction.database();
    const QStringList kinds = whatRefers(database, table, id);
    if (!kinds.isEmpty())
        return fail(
            ErrorCode::Refused,
            RecordAccessTexts::tr(
                "“%1” cannot be removed while other records name it: %2. Change or "
                "remove those first.")
                .arg(recordName(database, table, id), kinds.join(RecordAccessTexts::tr(", "))));
    for (const RecordType *type : recordTypes())
        for (const Field &field : type->fields)
            if (field.part && table == QLatin1String(field.target))
                removeParts(transaction, *type, field, id);
    removeEvidenceOf(transaction, table, id);
    // A present school is derived from postings, which are gone by now.
    transaction.refreshDerived();
    if (table == QLatin1String("school_site"))
        if (const auto site = find<SchoolSite>(database, id))
            return removeRecord(transaction, *site);
    recordAccess(table).remove(transaction, id);
    return {};
}

Result<void> removeRecords(Transaction &transaction, const QString &table, const QList<Id> &ids)
{
    for (const Id id : ids)
        if (const auto done = removeRecord(transaction, table, id); !done)
            return done;
    return {};
}

} // namespace models
