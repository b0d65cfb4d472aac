// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/checks.h"

#include "models/base/clock.h"
#include "models/edits/lifecycle.h"
#include "models/figures/plan_progress.h"
#include "models/figures/quantity_sql.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

const QList<CheckLine> &checkTable()
{
    static const QList<CheckLine> table{
        {"vouchers_stopped", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Vouchers stopped by a money rule: %1"), "funds"},
        {"packages_without_host", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Packages without a host: %1"), "packages"},
        {"packages_without_base_school", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Packages without a base school: %1"), "packages"},
        {"members_without_school", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Members with no school on the reference date: %1"),
         "teachers"},
        {"members_without_code", Severity::Problem,
         QT_TRANSLATE_NOOP("Check", "Members of whom rural or town is not known: %1"), "teachers"},
        {"packages_with_overdue_step", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages with an overdue step: %1"), "packages"},
        {"packages_behind_plan", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages behind their plan: %1"), "packages"},
        {"sentences_outdated", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Edited sentences whose figures have moved: %1"), "report"},
        {"vouchers_warned", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Vouchers with a money warning: %1"), "funds"},
        {"packages_with_balance", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages whose carry-over or balance does not fit: %1"),
         "packages"},
        {"packages_below_quota", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages with fewer members than their quota: %1"),
         "packages"},
        {"packages_without_centre_care", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages without a document or person of the centre: %1"),
         "packages"},
        {"packages_without_researcher", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages without a guiding researcher: %1"), "packages"},
        {"packages_without_money", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Packages without budget or funds: %1"), "packages"},
        {"activities_without_attendance", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Activities held without attendance: %1"), "activities"},
        {"activities_without_package", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Activities of no package: %1"), "activities"},
        {"activities_without_hours", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Activities without class hours: %1"), "activities"},
        {"rural_schools_without_member", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Rural schools without a member: %1"), "schools"},
        {"schools_without_code", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Schools without an urban–rural code: %1"), "schools"},
        {"outcomes_outside_cycle", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Outcomes dated outside the year: %1"), "outcomes"},
        {"outcomes_without_holder", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Outcomes that name nobody: %1"), "outcomes"},
        {"outcomes_without_evidence", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "Outcomes without evidence: %1"), "outcomes"},
        {"members_without_birth", Severity::Note,
         QT_TRANSLATE_NOOP("Check", "Members without a birth date: %1"), "teachers"},
    };
    return table;
}

QString checkTitle(const CheckResult &result, Language language)
{
    return say(language, "Check", result.line->title).arg(result.found);
}

static QDate today()
{
    return now().toLocalTime().date();
}

// {"plan": "2023-04-15", …}
static QString deadlinesText(SQLite::Database &database, const Cycle &cycle)
{
    QJsonObject object;
    const auto deadlines = stepDeadlines(database, cycle);
    for (auto each = deadlines.begin(); each != deadlines.end(); ++each)
        object.insert(each.key(), each->toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

using Parameters = QList<std::pair<const char *, Value>>;

static Parameters parametersOf(SQLite::Database &database, const Cycle &cycle)
{
    return {{":cycle", Value(cycle.id)},
            {":day", toValue(cycle.referenceDate)},
            {":definition", toValue(cycle.ruralDefinition)},
            {":today", toValue(today())},
            {":elapsed", Value(qint64(elapsedShare(cycle, QuantityQuestion::ofYear(cycle).until)))},
            {":deadlines", toValue(deadlinesText(database, cycle))}};
}

static void bindAll(SQLite::Statement &statement, const Parameters &parameters)
{
    for (const auto &[name, value] : parameters)
        if (const int index = statement.getIndex(name); index > 0)
            bindValue(statement, index, value);
}

static std::string queryOf(const char *id, const Cycle &cycle)
{
    QByteArray sql = sqlText(QStringLiteral("checks/%1.sql").arg(QLatin1String(id))).trimmed();
    while (sql.endsWith(';'))
        sql.chop(1);
    if (sql.contains("{plan_behind}"))
        sql.replace("{plan_behind}",
                    QByteArray::fromStdString(planBehindSql("target", "record.id")));
    return filledQuantities(sql.toStdString(), QuantityQuestion::ofYear(cycle));
}

Result<QList<CheckResult>> runChecks(SQLite::Database &database, const Cycle &cycle)
{
    QList<CheckResult> results;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            const Parameters parameters = parametersOf(database, cycle);
            for (const CheckLine &line : checkTable()) {
                SQLite::Statement statement(database, "SELECT count(*) FROM (\n" +
                                                          queryOf(line.id, cycle) + "\n)");
                bindAll(statement, parameters);
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
            const Parameters parameters = parametersOf(database, cycle);
            SQLite::Statement statement(database, "SELECT * FROM (\n" + queryOf(line->id, cycle) +
                                                      "\n) LIMIT " + std::to_string(limit));
            bindAll(statement, parameters);
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
