// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"

#include "models/base/text.h"
#include "models/edits/activities.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {

struct ImportActivitiesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};

// Who lectured, as a cell names it.
struct Lecturer
{
    QString name;
    QString title; // professional_title
    QString employer;
};

// What the sheet says for all its rows.
struct ActivitySheet
{
    SheetRun &sheet;
    const Cycle &cycle;
    Id ownGroup = 0; // the package that the sheet as a whole belongs to
};

} // namespace

// One cell that lists several things (甲、乙；丙), each with its own brackets:
// 张三（省教科院、教授）.
static QStringList splitOutsideBrackets(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar character : text) {
        depth +=
            (character == u'(' || character == u'（') - (character == u')' || character == u'）');
        if (depth <= 0 && QStringView(u"、,，;；\n").contains(character))
            parts.append(QString());
        else
            parts.last() += character;
    }
    for (QString &part : parts)
        part = cleanedOrEmpty(part);
    parts.removeAll(QString());
    return parts;
}

// 张三（省教科院 正高级教师）: of the words in brackets one may be a title, the rest is the
// employer.
static Lecturer parsePerson(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("^([^(（]+)[(（](.*)[)）]$"));
    const auto match = remark.match(text);
    if (!match.hasMatch())
        return {cleanedName(text), {}, {}};
    Lecturer person{cleanedName(match.captured(1)), {}, {}};
    QStringList employer;
    static const QRegularExpression gaps(QStringLiteral("[\\s、,，;；]+"));
    for (const QString &word : match.captured(2).split(gaps, Qt::SkipEmptyParts)) {
        const auto title = codeTable(QStringLiteral("professional_title")).parse(word);
        if (title && person.title.isEmpty())
            person.title = *title;
        else if (word != QStringLiteral("外聘"))
            employer << word;
    }
    person.employer = employer.join(u' ');
    return person;
}

// The packages that a row names, else that of the sheet. Empty, with the row left, when one is not
// known.
static std::optional<QList<Id>> groupsOf(ActivitySheet &activities, const RowDraft &row)
{
    const Field *field = fieldOf<ActivityGroup>("group_id");
    const QString text = row.text(field);
    const ImportRun &run = activities.sheet.run;
    QList<Id> groups;
    if (const Id whole =
            text.isEmpty() ? activities.ownGroup : run.findGroup(activities.cycle.id, text))
        return QList<Id>{whole};
    for (const QString &name : splitOutsideBrackets(text)) {
        const Id group = run.findGroup(activities.cycle.id, name);
        if (!group) {
            activities.sheet.leave(
                row, field,
                ImportActivitiesTexts::tr(
                    "There is no package “%1” in the cycle %2. Import the package "
                    "list first, or correct "
                    "the name.")
                    .arg(name, activities.cycle.name));
            return std::nullopt;
        }
        if (!groups.contains(group))
            groups << group;
    }
    return groups;
}

// The activity that the row is about, if the file has it: of one of its packages, or of none.
static Id knownActivity(ActivitySheet &activities, const Activity &given, const QList<Id> &groups)
{
    ActivityDirectory &directory = activities.sheet.run.activities;
    for (const Id activity : directory.find(activities.cycle.id, given.startsOn, given.name)) {
        const QList<Id> &known = directory.groupsOf(activity);
        if (known.isEmpty() || groups.isEmpty() ||
            std::any_of(groups.cbegin(), groups.cend(),
                        [&known](Id group) { return known.contains(group); }))
            return activity;
    }
    return 0;
}

static bool takeGroups(ActivitySheet &activities, Id activity, const QList<Id> &groups)
{
    ImportRun &run = activities.sheet.run;
    bool changed = false;
    for (const Id group : groups) {
        if (run.activities.groupsOf(activity).contains(group))
            continue;
        ActivityGroup part{.activityId = activity, .groupId = group};
        run.transaction.insert(part);
        run.activities.addGroup(activity, group);
        changed = true;
    }
    return changed;
}

static bool takeSchools(ActivitySheet &activities, const RowDraft &row, Id activity, bool isNew)
{
    SheetRun &sheet = activities.sheet;
    const Field *field = fieldOf<ActivitySchool>("school_id");
    QList<Id> known;
    if (!isNew && !row.text(field).isEmpty())
        for (const ActivitySchool &part : findAll<ActivitySchool>(
                 sheet.run.transaction.database(), "WHERE activity_id = ?", {Value(activity)}))
            known << part.schoolId;
    bool changed = false;
    for (const QString &name : splitOutsideBrackets(row.text(field))) {
        const Id school = sheet.run.schools.find(name);
        if (!school) {
            sheet.warn(row, field,
                       ImportActivitiesTexts::tr(
                           "There is no school “%1” in the file; the activity came in "
                           "without it.")
                           .arg(name));
        } else if (!known.contains(school)) {
            ActivitySchool part{.activityId = activity, .schoolId = school};
            sheet.run.transaction.insert(part);
            known << school;
            changed = true;
        }
    }
    return changed;
}

// The one teacher of that name who is a member of the activity's packages, else of any package of
// the file; 0 for a guest, and where several could be meant.
static Id teacherNamed(ActivitySheet &activities, const QString &name, const QList<Id> &groups)
{
    ImportRun &run = activities.sheet.run;
    QList<Id> here, anywhere;
    for (const TeacherDirectory::Entry &entry : run.teachers.named(name)) {
        if (std::any_of(groups.cbegin(), groups.cend(), [&](Id group) {
                return run.memberships.contains({group, entry.id});
            }))
            here << entry.id;
        if (run.isMember(entry.id))
            anywhere << entry.id;
    }
    const QList<Id> &found = here.isEmpty() ? anywhere : here;
    return found.size() == 1 ? found.first() : 0;
}

static bool takeLecturers(ActivitySheet &activities, const RowDraft &row, Id activity,
                          const QList<Id> &groups, bool isNew)
{
    Transaction &transaction = activities.sheet.run.transaction;
    const QStringList names = splitOutsideBrackets(row.text(fieldOf<ActivityPerson>("teacher_id")));
    QList<ActivityPerson> known;
    if (!isNew && !names.isEmpty())
        known = findAll<ActivityPerson>(transaction.database(), "WHERE activity_id = ?",
                                        {Value(activity)});
    bool changed = false;
    for (const QString &text : names) {
        const Lecturer named = parsePerson(text);
        const bool isGuest = !named.title.isEmpty() || !named.employer.isEmpty();
        ActivityPerson person{.activityId = activity};
        person.teacherId = isGuest ? 0 : teacherNamed(activities, named.name, groups);
        if (!person.teacherId) {
            person.guest = named.name;
            person.title = named.title;
            person.employer = named.employer;
        }
        if (std::any_of(known.cbegin(), known.cend(), [&](const ActivityPerson &other) {
                return other.teacherId == person.teacherId && other.guest == person.guest;
            }))
            continue;
        transaction.insert(person);
        known << person;
        changed = true;
    }
    return changed;
}

static RowOutcome takeActivity(ActivitySheet &activities, const RowDraft &row)
{
    ImportRun &run = activities.sheet.run;
    const auto groups = groupsOf(activities, row);
    if (!groups)
        return RowOutcome::Left;
    Activity given;
    takeOver(row, given);
    const Cycle &cycle = activities.cycle;
    if (given.startsOn < cycle.startsOn || given.startsOn > cycle.endsOn)
        activities.sheet.warn(
            row, fieldOf<Activity>("starts_on"),
            ImportActivitiesTexts::tr("The date lies outside the cycle %1. Please check it.")
                .arg(cycle.name));
    const Id known = knownActivity(activities, given, *groups);
    Activity activity = known ? *find<Activity>(run.transaction.database(), known) : given;
    bool changed = known && takeOver(row, activity);
    activity.cycleId = known ? activity.cycleId : cycle.id;
    Result<void> kept;
    if (!known) {
        const auto added = addRecord(run.transaction, activity);
        kept = added ? Result<void>() : added.failure();
    } else if (changed) {
        kept = changeRecord(run.transaction, activity);
    }
    if (!kept)
        return activities.sheet.leave(row, fieldOf<Activity>("ends_on"), kept.error().message);
    if (!known) {
        activities.sheet.remember(row, activity.id);
        run.activities.add(activity.id, cycle.id, activity.startsOn, activity.name);
    }
    changed |= takeGroups(activities, activity.id, *groups);
    changed |= takeSchools(activities, row, activity.id, !known);
    changed |= takeLecturers(activities, row, activity.id, *groups, !known);
    return !known ? RowOutcome::Added : changed ? RowOutcome::Changed : RowOutcome::Unchanged;
}

void importActivities(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    QString looked;
    ActivitySheet activities{sheet, *cycle, groupOfSheet(sheet, *cycle, looked)};
    sheet.forEachRow([&](const RowDraft &row) { return takeActivity(activities, row); });
}

} // namespace models
