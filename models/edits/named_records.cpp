// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/named_records.h"

#include "models/base/text.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"
#include "models/storage/record_names.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct NamedRecordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::NamedRecords)
};

// A record that may be meant, with what tells it from others of its name.
struct Candidate
{
    Id id = 0;
    QString name;
    QString about;
    Id school = 0; // of people: where they work
};

constexpr qsizetype kMostListed = 8;

QString listOf(const QList<Candidate> &candidates)
{
    QStringList words;
    for (const Candidate &one : candidates.mid(0, kMostListed))
        words << QStringLiteral("#%1 %2 %3").arg(one.id).arg(one.name, one.about).trimmed();
    if (candidates.size() > kMostListed)
        words << QStringLiteral("…");
    return words.join(NamedRecordsTexts::tr(", "));
}

// The one that is meant. `all` are those to choose from when none is called so.
Result<Id> oneOf(const QList<Candidate> &found, const QString &given, const QString &kind,
                 const QList<Candidate> &all = {})
{
    // An identity number that stands where a name should is not said again; our own number is.
    const QString text = given.startsWith(u'#') ? given : withoutLongNumbers(given);
    if (found.size() == 1)
        return found.first().id;
    if (found.size() > 1)
        return fail(ErrorCode::Input,
                    NamedRecordsTexts::tr(
                        "%1 “%2”: several are called so. Write which one by its number: %3.")
                        .arg(kind, text, listOf(found)));
    if (all.isEmpty())
        return fail(ErrorCode::NotFound,
                    NamedRecordsTexts::tr("%1 “%2” is not in the file.").arg(kind, text));
    return fail(ErrorCode::NotFound,
                NamedRecordsTexts::tr("%1 “%2” is not in the file. There are: %3.")
                    .arg(kind, text, listOf(all)));
}

std::optional<Id> idIn(const QString &text)
{
    bool isNumber = false;
    const Id id = text.mid(1).toLongLong(&isNumber);
    return text.startsWith(u'#') && isNumber ? std::optional(id) : std::nullopt;
}

QString kindOf(const RecordType &type)
{
    return type.displayTitle(language());
}

// "张伟@荻港镇中心小学" in its two parts.
struct PersonText
{
    explicit PersonText(const QString &text)
        : name(cleanedName(text.section(u'@', 0, 0))), school(cleaned(text.section(u'@', 1)))
    {
    }
    QString name;
    QString school;
};

QList<Candidate> keepIf(const QList<Candidate> &candidates,
                        const std::function<bool(const Candidate &)> &isMeant)
{
    QList<Candidate> kept;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(kept), isMeant);
    return kept;
}

bool bearsName(const School &school, const QString &text)
{
    return school.name == text || school.shortName == text;
}

} // namespace

Result<Id> groupNamed(SQLite::Database &database, Id cycle, const QString &text)
{
    const QString wanted = cleaned(text);
    QList<Candidate> all;
    for (const ResearchGroup &group : findAll<ResearchGroup>(
             database, std::string("WHERE cycle_id = ?") + kGroupOrder, {Value(cycle)}))
        all << Candidate{group.id, group.name, group.number};
    const auto id = idIn(wanted);
    const auto found = keepIf(all, [&](const Candidate &one) {
        return id ? one.id == *id
                  : one.name == wanted || (!one.about.isEmpty() && one.about == wanted);
    });
    const auto alike =
        keepIf(all, [&](const Candidate &one) { return headerKey(one.name) == headerKey(wanted); });
    return oneOf(found.isEmpty() && !id ? alike : found, text, kindOf(recordType<ResearchGroup>()),
                 all);
}

Result<Id> schoolNamed(SQLite::Database &database, const QString &text)
{
    const QString wanted = cleaned(text);
    const auto id = idIn(wanted);
    QList<Candidate> found, alike;
    QSet<Id> byAlias;
    for (const SchoolAlias &alias :
         findAll<SchoolAlias>(database, "WHERE alias = ?", {toValue(wanted)}))
        byAlias << alias.schoolId;
    for (const School &school : findAll<School>(database, "ORDER BY id")) {
        const Candidate one{school.id, school.name, school.town};
        if (id ? school.id == *id : bearsName(school, wanted) || byAlias.contains(school.id))
            found << one;
        if (schoolKey(school.name) == schoolKey(wanted))
            alike << one;
    }
    return oneOf(found.isEmpty() && !id ? alike : found, text, kindOf(recordType<School>()));
}

// Those who work at a school; everybody where none is said.
static QList<Candidate> ofSchool(SQLite::Database &database, const QList<Candidate> &people,
                                 const QString &school)
{
    if (school.isEmpty())
        return people;
    const auto id = schoolNamed(database, school);
    return keepIf(people, [&](const Candidate &one) { return id && one.school == *id; });
}

Result<Id> teacherNamed(SQLite::Database &database, const QString &text)
{
    const PersonText person(text);
    const auto id = idIn(cleaned(text));
    QList<Candidate> found;
    for (const Teacher &teacher :
         id ? findAll<Teacher>(database, "WHERE id = ?", {Value(*id)})
            : findAll<Teacher>(database, "WHERE name = ? ORDER BY id", {toValue(person.name)}))
        found << Candidate{
            teacher.id, teacher.name,
            RecordNames(database).nameNow(QStringLiteral("school"), teacher.schoolId),
            teacher.schoolId};
    return oneOf(id ? found : ofSchool(database, found, person.school), text,
                 kindOf(recordType<Teacher>()));
}

Result<Id> memberNamed(SQLite::Database &database, Id group, const QString &text)
{
    const PersonText person(text);
    const auto id = idIn(cleaned(text));
    QList<Candidate> all;
    for (const Membership &member :
         findAll<Membership>(database, "WHERE group_id = ? ORDER BY id", {Value(group)})) {
        const auto teacher = find<Teacher>(database, member.teacherId);
        const Id school = teacher && teacher->schoolId ? teacher->schoolId : member.schoolId;
        all << Candidate{member.id, teacher ? teacher->name : QString(),
                         RecordNames(database).nameNow(QStringLiteral("school"), school), school};
    }
    const auto found = keepIf(
        all, [&](const Candidate &one) { return id ? one.id == *id : one.name == person.name; });
    return oneOf(id ? found : ofSchool(database, found, person.school), text,
                 kindOf(recordType<Membership>()));
}

Result<Id> activityNamed(SQLite::Database &database, Id cycle, Id group, const QString &text)
{
    const QString wanted = cleaned(text);
    const auto id = idIn(wanted);
    const auto parsed = parseDate(wanted);
    const QDate day = parsed && parsed->date.day ? parsed->date.earliest() : QDate();
    QList<Candidate> all;
    for (const Activity &activity :
         findAll<Activity>(database,
                           "WHERE cycle_id = ?1 AND (?2 = 0 OR id IN (SELECT activity_id FROM "
                           "activity_group WHERE group_id = ?2)) ORDER BY starts_on, id",
                           {Value(cycle), Value(group)}))
        all << Candidate{activity.id, activity.name, activity.startsOn.toString(Qt::ISODate)};
    const auto found = keepIf(all, [&](const Candidate &one) {
        return id              ? one.id == *id
               : day.isValid() ? one.about == day.toString(Qt::ISODate)
                               : one.name == wanted;
    });
    const auto alike =
        keepIf(all, [&](const Candidate &one) { return headerKey(one.name) == headerKey(wanted); });
    const bool isName = !id && !day.isValid();
    return oneOf(found.isEmpty() && isName ? alike : found, text, kindOf(recordType<Activity>()),
                 all);
}

Result<Id> recordNamed(SQLite::Database &database, const QString &table, Id cycle,
                       const QString &text)
{
    if (table == QLatin1String("research_group"))
        return groupNamed(database, cycle, text);
    if (table == QLatin1String("school"))
        return schoolNamed(database, text);
    if (table == QLatin1String("teacher"))
        return teacherNamed(database, text);
    if (table == QLatin1String("activity"))
        return activityNamed(database, cycle, 0, text);
    return fail(ErrorCode::NotFound, NamedRecordsTexts::tr("“%1” cannot be named here.").arg(text));
}

} // namespace models
