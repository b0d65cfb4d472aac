// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/checks.h"

#include "models/storage/database.h"

#include <QCoreApplication>

namespace models {

const QList<CheckLine> &checkTable()
{
    static const QList<CheckLine> table{
        {"packages_without_host", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Packages without a host: %1"), "packages"},
        {"packages_without_base_school", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Packages without a base school: %1"), "packages"},
        {"members_without_school", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Members with no school on the reference date: %1"),
         "teachers"},
        {"members_without_code", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Members of whom rural or town is not known: %1"), "teachers"},
        {"packages_below_quota", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages with fewer members than their quota: %1"),
         "packages"},
        {"rural_schools_without_member", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Rural schools without a member: %1"), "schools"},
        {"schools_without_code", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Schools without an urban–rural code: %1"), "schools"},
        {"members_without_birth", Severity::Note,
         QT_TRANSLATE_NOOP("Check", "Members without a birth date: %1"), "teachers"},
    };
    return table;
}

QString checkTitle(const CheckResult &result, Language language)
{
    return say(language, "Check", result.line->title).arg(result.found);
}

static void bindCycle(SQLite::Statement &statement, const Cycle &cycle)
{
    const std::pair<const char *, Value> parameters[] = {
        {":cycle", Value(cycle.id)},
        {":day", toValue(cycle.referenceDate)},
        {":definition", toValue(cycle.ruralDefinition)},
    };
    for (const auto &[name, value] : parameters)
        if (const int index = statement.getIndex(name); index > 0)
            bindValue(statement, index, value);
}

static std::string queryOf(const char *id)
{
    QByteArray sql = sqlText(QStringLiteral("checks/%1.sql").arg(QLatin1String(id))).trimmed();
    while (sql.endsWith(';'))
        sql.chop(1);
    return sql.toStdString();
}

Result<QList<CheckResult>> runChecks(SQLite::Database &database, const Cycle &cycle)
{
    QList<CheckResult> results;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            for (const CheckLine &line : checkTable()) {
                SQLite::Statement statement(database,
                                            "SELECT count(*) FROM (\n" + queryOf(line.id) + "\n)");
                bindCycle(statement, cycle);
                statement.executeStep();
                if (const qint64 found = statement.getColumn(0).getInt64(); found > 0)
                    results.append({&line, found});
            }
            return {};
        });
    if (!done)
        return done.failure();
    return results;
}

Result<QList<CheckedRecord>> checkedRecords(SQLite::Database &database, const Cycle &cycle,
                                            const QString &checkId, int limit)
{
    const auto &table = checkTable();
    const auto line = std::find_if(table.begin(), table.end(), [&](const CheckLine &each) {
        return checkId == QLatin1String(each.id);
    });
    if (line == table.end())
        return QList<CheckedRecord>();
    QList<CheckedRecord> records;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            SQLite::Statement statement(database, "SELECT * FROM (\n" + queryOf(line->id) +
                                                      "\n) LIMIT " + std::to_string(limit));
            bindCycle(statement, cycle);
            while (statement.executeStep())
                records.append({statement.getColumn(0).getInt64(),
                                QString::fromUtf8(statement.getColumn(1).getText())});
            return {};
        });
    if (!done)
        return done.failure();
    return records;
}

} // namespace models
