// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace models {

namespace {
struct ImportRunTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

ImportRun::ImportRun(Transaction &transaction, ImportReport &report, const ImportOptions &options,
                     const Progress &progress)
    : transaction(transaction),
      report(report),
      options(options),
      progress(progress),
      schools(transaction.database()),
      teachers(transaction.database()),
      activities(transaction.database()),
      cycles(findAll<Cycle>(transaction.database(), "ORDER BY starts_on DESC"))
{
    for (const ResearchGroup &group : findAll<ResearchGroup>(transaction.database()))
        addGroup(group.cycleId, group.name, group.id);
    SQLite::Statement statement(transaction.database(),
                                "SELECT group_id, teacher_id, id FROM membership");
    while (statement.executeStep())
        memberships.insert({statement.getColumn(0).getInt64(), statement.getColumn(1).getInt64()},
                           statement.getColumn(2).getInt64());
}

static QString groupKey(Id cycle, const QString &name)
{
    return QString::number(cycle) + QLatin1Char('/') + headerKey(name);
}

Id ImportRun::findGroup(Id cycle, const QString &name) const
{
    return groups.value(groupKey(cycle, name));
}

Id ImportRun::findGroupIn(Id cycle, const QString &text) const
{
    const QString prefix = groupKey(cycle, {});
    const QString haystack = headerKey(text);
    Id best = 0;
    qsizetype longest = 0;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const QStringView name = QStringView(it.key()).mid(prefix.size());
        if (name.size() > longest && it.key().startsWith(prefix) && haystack.contains(name)) {
            longest = name.size();
            best = it.value();
        }
    }
    return best;
}

void ImportRun::addGroup(Id cycle, const QString &name, Id group)
{
    groups.insert(groupKey(cycle, name), group);
}

bool ImportRun::isMember(Id teacher)
{
    if (membersAsOf != memberships.size()) {
        membersAsOf = memberships.size();
        for (auto it = memberships.keyBegin(); it != memberships.keyEnd(); ++it)
            members << it->second;
    }
    return members.contains(teacher);
}

const Cycle *ImportRun::cycleFor(const SheetLayout &layout, const QString &book,
                                 const QString &sheet)
{
    const QString wanted = !options.cycle.isEmpty() ? options.cycle
                           : layout.context.year    ? QString::number(layout.context.year)
                                                    : QString();
    for (const Cycle &cycle : cycles)
        if (wanted.isEmpty() ? cycle.status != QLatin1String("published") : cycle.name == wanted)
            return &cycle;
    const QString message =
        wanted.isEmpty()
            ? ImportRunTexts::tr(
                  "The file has no assessment cycle that this list could belong to. Make one "
                  "first.")
            : ImportRunTexts::tr(
                  "This list is of the year %1, but the file has no such assessment cycle. Make it "
                  "first, or choose the cycle to import into.")
                  .arg(wanted);
    report.issues.append({Severity::Problem, book, sheet, {}, message});
    return nullptr;
}

// "2022 (A1), 2023 (A2)"
static QString yearsText(const QList<NamedYear> &years)
{
    QStringList texts;
    for (const NamedYear &named : years) {
        const QString text = QStringLiteral("%1 (%2)").arg(QString::number(named.year),
                                                           cellAddress(named.row, named.column));
        if (!texts.contains(text))
            texts << text;
    }
    return texts.join(QStringLiteral(", "));
}

const Cycle *SheetRun::cycle()
{
    if (layout.context.asksYear() && run.options.cycle.isEmpty()) {
        const NamedYear &last = layout.context.years.last();
        say(last.row, last.column, Severity::Problem,
            ImportRunTexts::tr(
                "Above this table stands: %1. That does not say of which year the list is, "
                "so nothing of it came in. Choose the assessment year of the import (on the "
                "command line --cycle), or correct the title.")
                .arg(yearsText(layout.context.years)));
        return nullptr;
    }
    const Cycle *cycle = run.cycleFor(layout, book.workbook.fileName, sheet.name());
    cycleName = cycle ? cycle->name : QString();
    return cycle;
}

SheetRun::SheetRun(ImportRun &run, const ImportBook &book, const Sheet &sheet,
                   const SheetLayout &layout, std::function<Id()> bookId)
    : run(run),
      book(book),
      sheet(sheet),
      layout(layout),
      m_reader(sheet, layout, book.workbook.fileName),
      m_bookId(std::move(bookId))
{
}

void SheetRun::forEachRow(const std::function<RowOutcome(const RowDraft &)> &take)
{
    constexpr int rowsBetweenProgress = 64;
    while (const auto row = m_reader.next(run.report.issues)) {
        if (++run.rowsDone % rowsBetweenProgress == 0 &&
            !run.progress(ImportRunTexts::tr("Importing %1").arg(book.workbook.fileName),
                          run.rowsDone, run.rowsTotal)) {
            run.cancelled = true;
            return;
        }
        const RowOutcome outcome = row->isBad ? RowOutcome::Left : take(*row);
        rows.push_back({row->row, outcome});
        switch (outcome) {
        case RowOutcome::Added:
            ++count.added;
            break;
        case RowOutcome::Changed:
            ++count.changed;
            break;
        case RowOutcome::Unchanged:
            ++count.unchanged;
            break;
        case RowOutcome::Left:
            ++count.left;
            break;
        }
    }
    count.skipped = m_reader.skippedRows();
}

Issue SheetRun::issueAt(const RowDraft &row, const Field *field, Severity severity,
                        const QString &message) const
{
    return m_reader.issueAt(row.row, field, severity, message);
}

RowOutcome SheetRun::leave(const RowDraft &row, const Field *field, const QString &message)
{
    run.report.issues << issueAt(row, field, Severity::Problem, message);
    return RowOutcome::Left;
}

void SheetRun::say(int row, int column, Severity severity, const QString &message)
{
    run.report.issues.append({severity, book.workbook.fileName, sheet.name(),
                              cellAddress(row, column), withoutLongNumbers(message)});
}

void SheetRun::warn(const RowDraft &row, const Field *field, const QString &message)
{
    run.report.issues << issueAt(row, field, Severity::Warning, message);
}

QStringList SheetRun::ownNames(const QString &labelled) const
{
    static const QRegularExpression remark(QStringLiteral("[(（][^)）]*[)）]"));
    QStringList names;
    const QString file = QFileInfo(book.workbook.fileName).completeBaseName();
    for (QString name : {labelled, sheet.name(), file, layout.context.title}) {
        name.remove(remark);
        for (const QString &word :
             QString::fromUtf8(layout.kind->titleWords).split(QLatin1Char(' ')))
            name.remove(word);
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

Id groupOfSheet(const SheetRun &sheet, const Cycle &cycle, QString &name)
{
    const QStringList names = sheet.ownNames(sheet.layout.context.package);
    for (const QString &candidate : names)
        if (const Id group = sheet.run.findGroup(cycle.id, candidate))
            return group;
    for (const QString &candidate : names)
        if (const Id group = sheet.run.findGroupIn(cycle.id, candidate))
            return group;
    name = names.value(0);
    return 0;
}

void SheetRun::remember(const RowDraft &row, Id record)
{
    SQLite::Statement &statement = run.transaction.prepared(
        "INSERT OR REPLACE INTO origin (record_id, book_id, sheet, row) VALUES (?, ?, ?, ?)");
    bindValue(statement, 1, Value(record));
    bindValue(statement, 2, Value(m_bookId()));
    bindValue(statement, 3, toValue(sheet.name()));
    bindValue(statement, 4, Value(qint64(row.row) + 1));
    statement.exec();
}

} // namespace models
