// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"

#include "models/base/text.h"
#include "models/edits/school_sites.h"
#include "models/vocabulary/school_code.h"
#include "models/vocabulary/school_kind.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct ImportSchoolsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// Takes what a row tells about a site and says at its cells what of it was not taken.
static bool takeToldSite(SheetRun &sheet, const RowDraft &row, Id school, SchoolSite told)
{
    if (told.source.isEmpty())
        told.source = sheet.book.workbook.fileName;
    const SiteOutcome outcome = takeSite(sheet.run.transaction, school, told);
    for (const SiteFinding &finding : outcome.findings)
        sheet.run.report.issues << sheet.issueAt(row, finding.field, finding.severity,
                                                 finding.message);
    return outcome.changed;
}

static bool takeSiteOfRow(SheetRun &sheet, const RowDraft &row, Id school)
{
    SchoolSite told;
    return takeOver(row, told) && takeToldSite(sheet, row, school, told);
}

static bool takeAliases(SheetRun &sheet, const RowDraft &row, Id school)
{
    bool changed = false;
    const Field *field = fieldOf<SchoolAlias>("alias");
    for (const QString &alias : splitNames(textOf(row.values.value(field)))) {
        if (sheet.run.schools.findExactly(alias) == school)
            continue;
        SchoolAlias record{.schoolId = school, .alias = alias};
        sheet.run.transaction.insert(record);
        sheet.run.schools.addAlias(alias, school);
        changed = true;
    }
    return changed;
}

// A campus names its school, which may stand further down in the list: linked in a second pass.
struct PendingCampus
{
    RowDraft row;
    Id school = 0;
};

static bool linkCampus(SheetRun &sheet, const PendingCampus &campus)
{
    const Field *field = fieldOf<School>("campus_of");
    const QString name = campus.row.text(field);
    const Id parent = sheet.run.schools.find(name);
    if (!parent || parent == campus.school) {
        sheet.warn(campus.row, field,
                   ImportSchoolsTexts::tr(
                       "There is no school “%1” in the list; the school came in without it.")
                       .arg(name));
        return false;
    }
    auto school = find<School>(sheet.run.transaction.database(), campus.school);
    if (school->campusOf == parent)
        return false;
    school->campusOf = parent;
    sheet.run.transaction.update(*school);
    return true;
}

// A short-name cell may hold several (新港中心小学、新港小学): the first is the short name, the
// others are aliases.
static RowDraft withOneShortName(RowDraft row)
{
    const Field *shortName = fieldOf<School>("short_name");
    const Field *alias = fieldOf<SchoolAlias>("alias");
    const QStringList names = splitNames(textOf(row.values.value(shortName)));
    if (names.size() < 2)
        return row;
    row.values[shortName] = names.first();
    const QStringList others = names.mid(1) + splitNames(textOf(row.values.value(alias)));
    row.values[alias] = others.join(QStringLiteral("、"));
    return row;
}

static Id findSchool(ImportRun &run, const School &given)
{
    if (const Id byCode = given.code.isEmpty() ? 0 : run.schools.findCode(given.code))
        return byCode;
    const Id byName = run.schools.findExactly(cleaned(given.name));
    if (!byName || given.code.isEmpty())
        return byName;
    // Two schools of one name have two codes.
    const auto known = find<School>(run.transaction.database(), byName);
    return known->code.isEmpty() || known->code == given.code ? byName : 0;
}

// Whether a sheet calls itself a list of schools. A list of entries or figures that happens to have
// the columns of one does not.
static bool isSchoolList(const SheetRun &sheet)
{
    const QStringList names{sheet.layout.context.title, sheet.sheet.name(),
                            sheet.book.workbook.fileName};
    for (const QString &word :
         QString::fromUtf8(sheet.layout.kind->titleWords).split(QLatin1Char(' ')))
        for (const QString &name : names)
            if (name.contains(word))
                return true;
    return false;
}

// What a row may say of a school that is in the file: one of a list that is no school list adds to
// its stages and leaves its kind.
static RowDraft knownOf(SheetRun &sheet, RowDraft row, const School &known)
{
    if (isSchoolList(sheet))
        return row;
    const Field *stages = fieldOf<School>("stages"), *kind = fieldOf<School>("kind");
    if (const auto told = row.values.constFind(stages); told != row.values.cend()) {
        School both = known;
        stages->set(&both, *told);
        both.stages += known.stages;
        std::sort(both.stages.begin(), both.stages.end());
        both.stages.removeDuplicates();
        row.values[stages] = stages->get(&both);
    }
    if (const auto told = row.values.constFind(kind);
        told != row.values.cend() && !known.kind.isEmpty() && textOf(*told) != known.kind) {
        sheet.warn(row, kind,
                   ImportSchoolsTexts::tr("“%1” stays “%2”: this is no school list (学校名录).")
                       .arg(known.name, displayText(*kind, kind->get(&known), language())));
        row.values.remove(kind);
    }
    return row;
}

// Writes what a row changes of a school. When it opened or closed stays where a closed year counts
// it otherwise.
static void keepSchool(SheetRun &sheet, const RowDraft &row, School &school)
{
    Transaction &transaction = sheet.run.transaction;
    const School known = *find<School>(transaction.database(), school.id);
    const auto kept = changeRecord(transaction, school);
    if (kept)
        return;
    const bool closes = school.closedOn != known.closedOn;
    sheet.warn(row, fieldOf<School>(closes ? "closed_on" : "opened_on"), kept.error().message);
    school.openedOn = known.openedOn;
    school.closedOn = known.closedOn;
    transaction.update(school);
}

static RowOutcome takeSchool(SheetRun &sheet, const RowDraft &row, Id &id)
{
    ImportRun &run = sheet.run;
    School given;
    takeOver(row, given);
    if (!given.code.isEmpty())
        if (const auto checked = checkSchoolCode(given.code, given.kind); !checked)
            sheet.warn(row, fieldOf<School>("code"), checked.error().message);
    id = findSchool(run, given);
    const bool isNew = !id;
    School school = isNew ? given : *find<School>(run.transaction.database(), id);
    bool changed = !isNew && takeOver(knownOf(sheet, row, school), school);
    if (school.stages.isEmpty() && !school.kind.isEmpty()) {
        school.stages = stagesOfSchoolKind(school.kind);
        changed |= !school.stages.isEmpty();
    }
    if (isNew) {
        id = run.transaction.insert(school);
        sheet.remember(row, id);
    } else if (changed) {
        keepSchool(sheet, row, school);
    }
    run.schools.add(school);
    changed |= takeAliases(sheet, row, id);
    changed |= takeSiteOfRow(sheet, row, id);
    return isNew ? RowOutcome::Added : changed ? RowOutcome::Changed : RowOutcome::Unchanged;
}

void importSchools(SheetRun &sheet)
{
    const Field *campusOf = fieldOf<School>("campus_of");
    QList<PendingCampus> campuses;
    sheet.forEachRow([&](const RowDraft &raw) {
        const RowDraft row = withOneShortName(raw);
        Id id = 0;
        const RowOutcome outcome = takeSchool(sheet, row, id);
        if (!row.text(campusOf).isEmpty())
            campuses.append({row, id});
        return outcome;
    });
    for (const PendingCampus &campus : campuses)
        linkCampus(sheet, campus);
}

// A year in the name of a file: 2016 of villages_2016.csv.
static std::optional<int> yearInName(const QString &name)
{
    static const QRegularExpression year(QStringLiteral("(?:^|\\D)(20\\d\\d)(?:\\D|$)"));
    const auto match = year.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

// The year of a list of codes: in the name of its file, else in its title.
static std::optional<int> yearOfCodes(const SheetRun &sheet)
{
    const auto inName = yearInName(sheet.book.workbook.fileName);
    if (inName || !sheet.layout.context.year)
        return inName;
    return sheet.layout.context.year;
}

// A list of area codes gives each school whose site lies there its urban–rural code. Rows that no
// school lies in are not records of ours.
void importAreaCodes(SheetRun &sheet)
{
    QHash<QString, QList<Id>> schoolsByArea;
    SQLite::Statement statement(
        sheet.run.transaction.database(),
        "SELECT DISTINCT area_code, school_id FROM school_site WHERE area_code IS NOT NULL");
    while (statement.executeStep())
        schoolsByArea[QString::fromUtf8(statement.getColumn(0).getText())]
            << statement.getColumn(1).getInt64();
    const std::optional<int> year = yearOfCodes(sheet);
    int elsewhere = 0;
    sheet.forEachRow([&](const RowDraft &row) {
        const QString area = textOf(row.values.value(fieldOf<SchoolSite>("area_code")));
        bool changed = false;
        for (const Id school : schoolsByArea.value(area)) {
            SchoolSite told{.codeYear = year};
            takeOver(row, told);
            changed |= takeToldSite(sheet, row, school, told);
        }
        elsewhere += !schoolsByArea.contains(area);
        return changed ? RowOutcome::Changed : RowOutcome::Unchanged;
    });
    sheet.count.unchanged -= elsewhere;
    sheet.count.skipped += elsewhere;
}

} // namespace models
