// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_check.h"

#include "models/storage/page_check.h"
#include "models/storage/store.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>

#include <sqlite3.h>

namespace models {

namespace {

struct FileCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

using Findings = QList<FileFinding>;

// Beyond this many, one more line of SQLite's tells nobody anything.
constexpr auto kIntegritySql = "PRAGMA integrity_check(20)";

void checkIntegrity(SQLite::Database &database, Findings &findings)
{
    SQLite::Statement statement(database, kIntegritySql);
    while (statement.executeStep()) {
        const QString line = QString::fromUtf8(statement.getColumn(0).getText());
        if (line != QLatin1String("ok"))
            findings.append(
                {QStringLiteral("integrity"),
                 FileCheckTexts::tr("The file is damaged inside: %1. Go on with your latest "
                                    "copy of it.")
                     .arg(line),
                 1});
    }
}

void checkReferences(SQLite::Database &database, Findings &findings)
{
    QMap<QString, qint64> missing;
    SQLite::Statement statement(database, "PRAGMA foreign_key_check");
    while (statement.executeStep())
        ++missing[QStringLiteral("%1 → %2").arg(
            QString::fromUtf8(statement.getColumn(0).getText()),
            QString::fromUtf8(statement.getColumn(2).getText()))];
    for (auto pair = missing.cbegin(); pair != missing.cend(); ++pair)
        findings.append(
            {QStringLiteral("references"),
             FileCheckTexts::tr("Records that refer to one that does not exist (%1): %2.")
                 .arg(pair.key())
                 .arg(pair.value()),
             pair.value()});
}

// Records whose own derived fields (pinyin, rural classes) are not what their other fields give.
template <class Record>
void checkDerivedFields(SQLite::Database &database, Findings &findings)
{
    const RecordType &type = recordType<Record>();
    qint64 stale = 0;
    SQLite::Statement statement(database, selectSql(type));
    while (statement.executeStep()) {
        Record record;
        readRecord(type, statement, &record);
        Record fresh = record;
        derive(fresh);
        for (const Field &field : type.fields)
            if (field.get(&record) != field.get(&fresh)) {
                ++stale;
                break;
            }
    }
    if (stale)
        findings.append(
            {QStringLiteral("derived"),
             FileCheckTexts::tr("Records of “%1” whose computed columns are not what the others "
                                "give: %2. Saving each again puts it right.")
                 .arg(type.displayTitle(language()))
                 .arg(stale),
             stale});
}

template <class Record>
void touchAll(SQLite::Database &database, TouchedRecords &touched)
{
    SQLite::Statement statement(database,
                                std::string("SELECT id FROM ") + recordType<Record>().table);
    while (statement.executeStep())
        touched.add(Record{.id = statement.getColumn(0).getInt64()});
}

void addStale(Findings &findings, const QString &table, qint64 rows)
{
    findings.append(
        {QStringLiteral("derived"),
         FileCheckTexts::tr("Rows of “%1” that do not follow from the records they are computed "
                            "from: %2. Figures counted from them may be wrong.")
             .arg(table)
             .arg(rows),
         rows});
}

// Computes the totals of attendance afresh, which no session records, and compares. Changes the
// copy.
void checkTotals(SQLite::Database &copy, Findings &findings)
{
    TouchedRecords touched;
    touchAll<Activity>(copy, touched);
    touchAll<Membership>(copy, touched);
    for (const char *table : {"activity_total", "attendance_total"}) {
        const std::string name(table);
        copy.exec("CREATE TEMP TABLE kept_" + name + " AS SELECT * FROM main." + name);
    }
    touched.refreshTotals(copy);
    for (const char *table : {"activity_total", "attendance_total"}) {
        const std::string name(table);
        const auto differing = copy.execAndGet("SELECT count(*) FROM (SELECT * FROM main." + name +
                                               " EXCEPT SELECT * FROM kept_" + name + ") ")
                                   .getInt64() +
                               copy.execAndGet("SELECT count(*) FROM (SELECT * FROM kept_" + name +
                                               " EXCEPT SELECT * FROM main." + name + ")")
                                   .getInt64();
        if (differing)
            addStale(findings, QLatin1String(table), differing);
    }
}

// Computes everything afresh that edits keep true, and asks the session what that changed. Changes
// the copy.
void checkDerivedTables(SQLite::Database &copy, Findings &findings)
{
    const RecordingSession session(copy.getHandle());
    TouchedRecords touched;
    touchAll<Cycle>(copy, touched);
    touchAll<Teacher>(copy, touched);
    touched.refresh(copy);
    for (const auto &[table, rows] : changedRows(session.changeset()))
        addStale(findings, QString::fromStdString(table), qint64(rows.size()));
}

void addCount(SQLite::Database &database, const std::string &sql, const char *check,
              const char *message, Findings &findings)
{
    SQLite::Statement statement(database, sql);
    statement.executeStep();
    if (const qint64 found = statement.getColumn(0).getInt64())
        findings.append({QString::fromUtf8(check), FileCheckTexts::tr(message).arg(found), found});
}

void checkOrigins(SQLite::Database &database, Findings &findings)
{
    std::string ids;
    for (const RecordType *type : recordTypes())
        ids += (ids.empty() ? "SELECT id FROM " : " UNION ALL SELECT id FROM ") +
               std::string(type->table);
    addCount(database, "SELECT count(*) FROM origin WHERE record_id NOT IN (" + ids + ")",
             "origins",
             QT_TRANSLATE_NOOP("FileCheck",
                               "Notes of where a record came from whose record is gone: %1."),
             findings);
}

void checkPersons(SQLite::Database &database, Findings &findings)
{
    addCount(database,
             "SELECT count(*) FROM (SELECT 1 FROM membership WHERE counted "
             "GROUP BY teacher_id, cycle_id HAVING sum(counts_person) IS NOT 1)",
             "persons",
             QT_TRANSLATE_NOOP("FileCheck", "People who are not counted exactly once in a cycle: "
                                            "%1. The number of people is wrong."),
             findings);
}

void checkCycles(SQLite::Database &database, Findings &findings)
{
    for (const Cycle &cycle : findAll<Cycle>(database, "ORDER BY name")) {
        const bool inOrder =
            cycle.startsOn <= cycle.endsOn && cycle.startsOn <= cycle.referenceDate &&
            (cycle.acceptanceDate.isNull() || cycle.referenceDate <= cycle.acceptanceDate) &&
            (cycle.acceptanceDate.isNull() || cycle.showcaseDate.isNull() ||
             cycle.acceptanceDate <= cycle.showcaseDate);
        if (!inOrder)
            findings.append(
                {QStringLiteral("cycles"),
                 FileCheckTexts::tr("The dates of cycle %1 are not in their order: start, end, "
                                    "reference date, acceptance, showcase. Put them right.")
                     .arg(cycle.name),
                 1});
    }
}

std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database &database)
{
    auto copy = std::make_unique<SQLite::Database>(":memory:",
                                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(*copy, database).executeStep(-1);
    return copy;
}

// The checks of each name; those that change the copy come last.
struct CheckStep
{
    const char *name;
    void (*run)(SQLite::Database &, Findings &);
};

const QString kPages = QStringLiteral("pages");

constexpr CheckStep kSteps[] = {
    {"integrity", checkIntegrity},
    {"references", checkReferences},
    {"origins", checkOrigins},
    {"persons", checkPersons},
    {"cycles", checkCycles},
    {"derived", checkDerivedFields<School>},
    {"derived", checkDerivedFields<SchoolSite>},
    {"derived", checkDerivedFields<Teacher>},
    {"derived", checkTotals},
    {"derived", checkDerivedTables},
};

} // namespace

QStringList fileChecks()
{
    QStringList names{kPages};
    for (const CheckStep &step : kSteps)
        if (!names.contains(QLatin1String(step.name)))
            names << QString::fromUtf8(step.name);
    return names;
}

Result<QList<FileFinding>> checkFile(const RecordFile &file, const Progress &progress)
{
    Findings findings;
    const auto pages = checkPages(file.database(), progress);
    if (!pages)
        return pages.failure();
    if (!pages->isGood()) // SQLite would only say the same, page by page
        return Findings{{kPages, pages->message(file.path()), qMax<qint64>(1, pages->bad.size())}};
    const auto done = guarded(file.path(), [&]() -> Result<void> {
        const auto copy = copyInMemory(file.database());
        qint64 step = 0;
        for (const CheckStep &check : kSteps) {
            if (!progress(FileCheckTexts::tr("Checking"), step++, std::size(kSteps)))
                return fail(ErrorCode::Cancelled,
                            FileCheckTexts::tr("Stopped; nothing was changed."));
            check.run(*copy, findings);
            // What a damaged file says about itself is not worth asking.
            if (check.run == checkIntegrity && !findings.isEmpty())
                break;
        }
        return {};
    });
    if (!done)
        return done.failure();
    return findings;
}

} // namespace models
