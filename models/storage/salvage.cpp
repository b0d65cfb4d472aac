// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/salvage.h"

#include "models/base/atomic_file.h"
#include "models/base/language.h"
#include "models/base/open_files.h"
#include "models/base/private_folder.h"
#include "models/records/all_records.h"
#include "models/storage/damaged_tables.h"
#include "models/storage/file_header.h"
#include "models/storage/file_snapshot.h"
#include "models/storage/history.h"
#include "models/storage/migrations.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace models {

namespace {

struct SalvageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

Failure salvageCancelled()
{
    return fail(ErrorCode::Cancelled, SalvageTexts::tr("Stopped; nothing was changed."));
}

QString titleOf(const QString &table)
{
    for (const RecordType *type : recordTypes())
        if (table == QLatin1String(type->table))
            return type->displayTitle(language());
    if (table == QLatin1String("history_entry"))
        return SalvageTexts::tr("History");
    if (table == QLatin1String("evidence_content"))
        return SalvageTexts::tr("Files of evidence");
    if (table == QLatin1String("origin"))
        return SalvageTexts::tr("Where records came from");
    if (table == QLatin1String("import_book"))
        return SalvageTexts::tr("Imported workbooks");
    if (table == QLatin1String("access_log"))
        return SalvageTexts::tr("Notes of what was looked at");
    return table;
}

// Tables that are computed from others: their rows are not missed.
bool isComputed(const std::string &table)
{
    return table == "activity_total" || table == "attendance_total";
}

void bindCell(SQLite::Statement &statement, int index, const Cell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        statement.bind(index, std::int64_t(*integer));
    else if (const auto *real = std::get_if<double>(&cell))
        statement.bind(index, *real);
    else if (const auto *text = std::get_if<QByteArray>(&cell))
        statement.bind(index, text->toStdString());
    else if (const auto *bytes = std::get_if<Bytes>(&cell))
        statement.bind(index, static_cast<const void *>(bytes->content.constData()),
                       int(bytes->content.size()));
    else
        statement.bind(index);
}

// The writing of the new file. Its methods throw SQLite::Exception.
class Rebuild
{
public:
    Rebuild(const std::vector<KnownTable> &tables, std::vector<FoundRows> &found)
        : m_tables(tables), m_found(found)
    {
        for (const KnownTable &table : tables) {
            const QString name = QString::fromStdString(table.name);
            m_report.append({name, titleOf(name), 0, 0, 0, 0, {}});
        }
    }

    Result<void> run(SQLite::Database &database, int version, const Progress &progress)
    {
        QList<Migration> steps, further;
        for (const Migration &step : listMigrations())
            (step.version <= version ? steps : further) << step;
        // Nobody needs half of it, and the whole is flushed at the end.
        database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        migrate(database, steps);
        database.exec("PRAGMA foreign_keys = OFF; BEGIN");
        for (size_t i = 0; i < m_tables.size(); ++i)
            if (const auto inserted = insert(database, i, progress); !inserted)
                return inserted;
        while (mendReferences(database)) {
        }
        database.exec("COMMIT; PRAGMA foreign_keys = ON");
        migrate(database, listMigrations());
        recompute(database);
        for (size_t i = 0; i < m_tables.size(); ++i)
            describe(database, i);
        return {};
    }

    const QList<SalvagedTable> &report() const { return m_report; }

private:
    Result<void> insert(SQLite::Database &database, size_t index, const Progress &progress)
    {
        const KnownTable &table = m_tables[index];
        std::map<size_t, std::unique_ptr<SQLite::Statement>> statements; // by number of columns
        qint64 done = 0;
        for (const Row &row : m_found[index].rows) {
            if (done++ % 256 == 0 && !progress(SalvageTexts::tr("Writing rows"), done,
                                               qint64(m_found[index].rows.size())))
                return salvageCancelled();
            auto &statement = statements[row.cells.size()];
            if (!statement)
                statement = std::make_unique<SQLite::Statement>(database,
                                                                insertSql(table, row.cells.size()));
            for (size_t i = 0; i < row.cells.size(); ++i)
                bindCell(*statement, int(i) + 1,
                         table.columns[i].isRowid ? Cell(row.rowid) : row.cells[i]);
            if (statement->exec() == 0) // another row has what must be there once only
                ++m_report[qsizetype(index)].omitted;
            statement->reset();
        }
        return {};
    }

    static std::string insertSql(const KnownTable &table, size_t cells)
    {
        std::string columns, marks;
        for (size_t i = 0; i < cells; ++i) {
            columns += (i ? ", " : "") + table.columns[i].name;
            marks += i ? ", ?" : "?";
        }
        return "INSERT OR IGNORE INTO " + table.name + " (" + columns + ") VALUES (" + marks + ")";
    }

    struct Broken
    {
        std::string table, column;
        qint64 rowid;
        bool required;
    };

    // Empties references to rows that are lost, or takes out rows that cannot be without them,
    // which others may refer to in turn. False when there are none.
    bool mendReferences(SQLite::Database &database)
    {
        std::vector<Broken> all;
        SQLite::Statement statement(
            database, "SELECT k.\"table\", k.rowid, f.\"from\", c.\"notnull\" FROM "
                      "pragma_foreign_key_check k JOIN pragma_foreign_key_list(k.\"table\") f ON "
                      "f.id = k.fkid JOIN pragma_table_info(k.\"table\") c ON c.name = f.\"from\" "
                      "WHERE k.rowid IS NOT NULL");
        while (statement.executeStep())
            all.push_back({statement.getColumn(0).getText(), statement.getColumn(2).getText(),
                           statement.getColumn(1).getInt64(),
                           statement.getColumn(3).getInt() != 0});
        for (const Broken &broken : all)
            mend(database, broken);
        return !all.empty();
    }

    void mend(SQLite::Database &database, const Broken &broken)
    {
        SQLite::Statement statement(
            database, broken.required ? "DELETE FROM " + broken.table + " WHERE rowid = ?"
                                      : "UPDATE " + broken.table + " SET " + broken.column +
                                            " = NULL WHERE rowid = ?");
        statement.bind(1, std::int64_t(broken.rowid));
        const int changed = statement.exec();
        for (size_t i = 0; i < m_tables.size(); ++i) {
            if (m_tables[i].name != broken.table)
                continue;
            SalvagedTable &table = m_report[qsizetype(i)];
            (broken.required ? table.omitted : table.cleared) += changed;
            if (broken.required)
                m_found[i].known.erase(broken.rowid);
            else
                m_found[i].doubtful.insert(broken.rowid);
        }
    }

    // What follows from the records, and notes of records that are no more. Rows that change by it
    // are not as they were.
    void recompute(SQLite::Database &database)
    {
        database.exec("BEGIN");
        std::string ids;
        for (const RecordType *type : recordTypes())
            ids += (ids.empty() ? "SELECT id FROM " : " UNION ALL SELECT id FROM ") +
                   std::string(type->table);
        database.exec("DELETE FROM origin WHERE record_id NOT IN (" + ids + ")");
        database.exec("DELETE FROM activity_total; DELETE FROM attendance_total");
        RecordingSession session(database.getHandle());
        IdSource source;
        Transaction transaction(database, source);
        deriveAgain<School>(transaction);
        deriveAgain<SchoolSite>(transaction);
        deriveAgain<Teacher>(transaction);
        TouchedRecords touched;
        touchAll<Cycle>(database, touched);
        touchAll<Teacher>(database, touched);
        touchAll<Activity>(database, touched);
        touchAll<Membership>(database, touched);
        touched.refresh(database);
        for (const auto &[table, rows] : changedRows(session.changeset()))
            for (size_t i = 0; i < m_tables.size(); ++i)
                if (m_tables[i].name == table)
                    m_found[i].doubtful.insert(rows.begin(), rows.end());
        database.exec("COMMIT");
    }

    template <class Record>
    static void touchAll(SQLite::Database &database, TouchedRecords &touched)
    {
        SQLite::Statement statement(database,
                                    std::string("SELECT id FROM ") + recordType<Record>().table);
        while (statement.executeStep())
            touched.add(Record{.id = statement.getColumn(0).getInt64()});
    }

    template <class Record>
    static void deriveAgain(Transaction &transaction)
    {
        for (Record &record : findAll<Record>(transaction.database())) {
            Record fresh = record;
            derive(fresh);
            const bool same =
                std::ranges::all_of(recordType<Record>().fields, [&](const Field &field) {
                    return field.get(&record) == field.get(&fresh);
                });
            if (!same)
                transaction.update(fresh);
        }
    }

    void describe(SQLite::Database &database, size_t index)
    {
        const std::string &name = m_tables[index].name;
        SalvagedTable &table = m_report[qsizetype(index)];
        table.found = database.execAndGet("SELECT count(*) FROM " + name).getInt64();
        if (isComputed(name))
            return;
        table.lost = qint64(m_found[index].lost.size());
        std::set<qint64> &doubtful = m_found[index].doubtful;
        std::erase_if(doubtful, [&](qint64 id) { return !m_found[index].known.count(id); });
        table.doubtful = QList<qint64>(doubtful.begin(), doubtful.end());
    }

    const std::vector<KnownTable> &m_tables;
    std::vector<FoundRows> &m_found;
    QList<SalvagedTable> m_report;
};

// The file, or a private copy of it in which a commit that broke off was taken back.
struct Source
{
    QString path;
    std::unique_ptr<PrivateFolder> folder;
};

Result<Source> prepare(const QString &path)
{
    if (!hasHotJournal(path))
        return Source{path, nullptr};
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder.failure();
    const QString copy = (*folder)->path(QStringLiteral("damaged.yanxun"));
    const QString journal = QStringLiteral("-journal");
    if (!QFile::copy(path, copy) || !QFile::copy(path + journal, copy + journal))
        return fail(
            ErrorCode::Environment,
            SalvageTexts::tr("There is no room for a copy of “%1”. Free some space and try again.")
                .arg(QFileInfo(path).fileName()));
    try {
        const auto header = readFileHeader(copy);
        openDatabase(copy, Access::ReadWrite,
                     header && !header->checksummed ? Pages::Plain : Pages::Checksummed);
    } catch (const SQLite::Exception &) {
        // It is too damaged for that; its pages are read as they are.
    }
    return Source{copy, std::move(*folder)};
}

int usableVersion(const DamagedPages &pages)
{
    const int version = pages.version().value_or(currentSchemaVersion());
    return version >= 1 && version <= currentSchemaVersion() ? version : currentSchemaVersion();
}

} // namespace

qint64 SalvageReport::found() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const SalvagedTable &table) { return sum + table.found; });
}

qint64 SalvageReport::lost() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const SalvagedTable &table) { return sum + table.lost + table.omitted; });
}

qint64 SalvageReport::doubtful() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const SalvagedTable &table) { return sum + table.doubtful.size(); });
}

QString SalvageReport::summary() const
{
    QStringList sentences{
        SalvageTexts::tr("%1 of %2 parts of the file were damaged.").arg(damagedPages).arg(pages),
        SalvageTexts::tr("Rows rescued: %1. Rows known to be lost: %2. Rows to be looked at: %3.")
            .arg(found())
            .arg(lost())
            .arg(doubtful())};
    if (lostBeginning)
        sentences << SalvageTexts::tr(
            "The beginning of the file was lost; its parts were told apart by "
            "what they hold.");
    if (wasBeingSaved)
        sentences << SalvageTexts::tr(
            "The file was being saved when something stopped it: some rows may "
            "be older than others. Compare the latest ones with your papers.");
    return sentences.join(u' ');
}

Result<SalvageReport> salvageFile(const QString &damagedPath, const QString &newPath,
                                  const Progress &progress)
{
    const ReadFile claim(damagedPath);
    if (!claim.isAllowed())
        return fail(ErrorCode::Refused,
                    SalvageTexts::tr("“%1” is open in this program. Close it first.")
                        .arg(QFileInfo(damagedPath).fileName()));
    if (QFileInfo::exists(newPath))
        return fail(ErrorCode::Refused,
                    SalvageTexts::tr("There is a file “%1” already. Choose another name.")
                        .arg(QDir::toNativeSeparators(newPath)));
    const auto source = prepare(damagedPath);
    if (!source)
        return source.failure();
    auto pages = DamagedPages::open(source->path, progress);
    if (!pages)
        return pages.failure();
    SalvageReport report{{},
                         pages->count(),
                         pages->damagedCount(),
                         !pages->version(),
                         pages->version() && !pages->isSealed()};
    const auto written = atomicWrite(newPath, [&](const QString &temporary) -> Result<void> {
        return guarded(newPath, [&]() -> Result<void> {
            const int version = usableVersion(*pages);
            SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            QList<Migration> steps;
            for (const Migration &step : listMigrations())
                if (step.version <= version)
                    steps << step;
            migrate(memory, steps);
            const std::vector<KnownTable> tables = knownTables(memory);
            auto found = findRows(*pages, tables, progress);
            if (!found)
                return found.failure();
            const bool nothing = std::all_of(found->begin(), found->end(),
                                             [](const FoundRows &of) { return of.rows.empty(); });
            if (nothing)
                return fail(ErrorCode::Refused,
                            SalvageTexts::tr("Nothing of a Yanxun file was found in “%1”.")
                                .arg(QFileInfo(damagedPath).fileName()));
            Rebuild rebuild(tables, *found);
            const auto database = openDatabase(temporary, Access::ReadWrite);
            if (const auto rebuilt = rebuild.run(*database, version, progress); !rebuilt)
                return rebuilt;
            for (const SalvagedTable &table : rebuild.report())
                if (table.found || table.lost || table.omitted)
                    report.tables << table;
            return {};
        });
    });
    if (!written)
        return written.failure();
    return report;
}

} // namespace models
