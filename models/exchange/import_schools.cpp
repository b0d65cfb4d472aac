// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"

#include "models/base/text.h"
#include "models/vocabulary/school_code.h"
#include "models/vocabulary/school_kind.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// The newest site of a school; one without id when nothing is known yet.
static SchoolSite newestSite(ImportRun &run, Id school)
{
    const QList<SchoolSite> sites = findAll<SchoolSite>(
        run.transaction.database(),
        "WHERE school_id = ? ORDER BY coalesce(valid_from, '') DESC, id DESC LIMIT 1",
        {Value(school)});
    return sites.isEmpty() ? SchoolSite{.schoolId = school} : sites.first();
}

// Keeps a dated code: a code of another year is a new site, a correction of the same year changes
// it. True when anything changed.
static bool keepSite(ImportRun &run, const SchoolSite &before, SchoolSite after)
{
    const bool known = before.id != 0;
    const bool sameYear = !after.codeYear || !before.codeYear || after.codeYear == before.codeYear;
    const bool recoded =
        known && !before.urbanRural.isEmpty() && before.urbanRural != after.urbanRural;
    if (after.codeYear && (!known || !sameYear))
        after.validFrom = PartialDate{*after.codeYear};
    if (known && (sameYear || !recoded)) {
        run.transaction.update(after);
    } else {
        after.id = 0;
        run.transaction.insert(after);
    }
    return true;
}

static bool takeSite(SheetRun &sheet, const RowDraft &row, Id school)
{
    const SchoolSite before = newestSite(sheet.run, school);
    SchoolSite after = before;
    if (!takeOver(row, after))
        return false;
    if (after.source.isEmpty())
        after.source = sheet.book.workbook.fileName;
    return keepSite(sheet.run, before, after);
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
                   Texts::tr("There is no school “%1” in the list; the school came in without it.")
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
    bool changed = !isNew && takeOver(row, school);
    if (school.stages.isEmpty() && !school.kind.isEmpty()) {
        school.stages = stagesOfSchoolKind(school.kind);
        changed |= !school.stages.isEmpty();
    }
    if (isNew) {
        id = run.transaction.insert(school);
        sheet.remember(row, id);
    } else if (changed) {
        run.transaction.update(school);
    }
    run.schools.add(school);
    changed |= takeAliases(sheet, row, id);
    changed |= takeSite(sheet, row, id);
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
    const std::optional<int> fileYear = yearInName(sheet.book.workbook.fileName);
    int elsewhere = 0;
    sheet.forEachRow([&](const RowDraft &row) {
        const QString area = textOf(row.values.value(fieldOf<SchoolSite>("area_code")));
        bool changed = false;
        for (const Id school : schoolsByArea.value(area)) {
            const SchoolSite before = newestSite(sheet.run, school);
            SchoolSite after = before;
            if (!after.codeYear || fileYear)
                after.codeYear = fileYear;
            takeOver(row, after);
            const bool same = after.urbanRural == before.urbanRural &&
                              after.codeYear == before.codeYear &&
                              before.source == sheet.book.workbook.fileName;
            after.source = sheet.book.workbook.fileName;
            changed |= !same && keepSite(sheet.run, before, after);
        }
        elsewhere += !schoolsByArea.contains(area);
        return changed ? RowOutcome::Changed : RowOutcome::Unchanged;
    });
    sheet.count.unchanged -= elsewhere;
    sheet.count.skipped += elsewhere;
}

} // namespace models
