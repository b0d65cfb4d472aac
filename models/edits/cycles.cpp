// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/cycles.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {
struct CyclesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Cycles)
};

constexpr int kMostYears = 5;
constexpr qsizetype kLongestName = 40;

Failure wrong(const QString &message)
{
    return fail(ErrorCode::Input, message);
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

// Names of years become part of the names of documents and folders.
bool mayBeInFileNames(const QString &name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    const bool clean = std::none_of(name.cbegin(), name.cend(), [](QChar character) {
        return forbidden.contains(character) || !character.isPrint();
    });
    return clean && !name.startsWith(u'.') && !name.endsWith(u'.');
}

Result<void> checkName(SQLite::Database &database, const Cycle &cycle)
{
    const QString &name = cycle.name;
    if (name.isEmpty())
        return wrong(CyclesTexts::tr("A year needs a name, for example 2024."));
    if (name.size() > kLongestName || name != name.trimmed() || !mayBeInFileNames(name))
        return wrong(
            CyclesTexts::tr("“%1” cannot be the name of a year: it becomes part of file names. "
                            "Write at most %2 letters, digits, blanks or hyphens, for example "
                            "2024 or 2023-2024.")
                .arg(name.left(kLongestName))
                .arg(kLongestName));
    bool isNumber = false;
    const qlonglong year = name.toLongLong(&isNumber);
    if (isNumber && (year < kFirstYear || year > kLastYear))
        return wrong(CyclesTexts::tr("“%1” is no year that can be meant. Write one from %2 to %3.")
                         .arg(name)
                         .arg(kFirstYear)
                         .arg(kLastYear));
    const auto other = findCycle(database, name);
    if (other && other->id != cycle.id)
        return wrong(
            CyclesTexts::tr("There is a year %1 already. Give this one another name.").arg(name));
    return {};
}

Result<void> checkDates(const Cycle &cycle)
{
    if (!cycle.startsOn.isValid() || !cycle.endsOn.isValid() || !cycle.referenceDate.isValid())
        return wrong(
            CyclesTexts::tr("A year needs the days on which it begins, ends and is counted."));
    for (const QDate &day : {cycle.startsOn, cycle.endsOn, cycle.referenceDate,
                             cycle.acceptanceDate, cycle.showcaseDate})
        // Acceptance and showcase of the last year follow in the next one.
        if (day.isValid() && (day.year() < kFirstYear || day.year() > kLastYear + 1))
            return wrong(
                CyclesTexts::tr("%1 is no day that can be meant. Its year lies before %2 or "
                                "after %3; correct it.")
                    .arg(dayText(day))
                    .arg(kFirstYear)
                    .arg(kLastYear));
    if (cycle.endsOn < cycle.startsOn)
        return wrong(CyclesTexts::tr("The year ends before it begins. Correct one of the dates."));
    if (cycle.endsOn >= cycle.startsOn.addYears(kMostYears))
        return wrong(
            CyclesTexts::tr("The year would last from %1 to %2, more than %3 years. Correct one "
                            "of the dates.")
                .arg(dayText(cycle.startsOn), dayText(cycle.endsOn))
                .arg(kMostYears));
    if (cycle.referenceDate < cycle.startsOn || cycle.referenceDate > cycle.endsOn.addYears(1))
        return wrong(
            CyclesTexts::tr("The reference date %1 does not belong to a year from %2 to %3. "
                            "Correct one of the dates.")
                .arg(dayText(cycle.referenceDate), dayText(cycle.startsOn), dayText(cycle.endsOn)));
    return {};
}
} // namespace

Result<void> checkCycle(SQLite::Database &database, const Cycle &cycle)
{
    const auto name = checkName(database, cycle);
    return name ? checkDates(cycle) : name;
}

Result<Id> addRecord(Transaction &transaction, Cycle &cycle)
{
    if (const auto checked = checkCycle(transaction.database(), cycle); !checked)
        return checked.failure();
    return transaction.insert(cycle);
}

Result<void> changeRecord(Transaction &transaction, Cycle &cycle)
{
    if (const auto checked = checkCycle(transaction.database(), cycle); !checked)
        return checked;
    transaction.update(cycle);
    return {};
}

Result<Id> addYear(Transaction &transaction, int year)
{
    Cycle cycle = cycleForYear(year);
    return addRecord(transaction, cycle);
}

Result<Id> beginFile(Transaction &transaction, int year, const FilePlace &place)
{
    if (!place.district.isEmpty())
        setSetting(transaction, kDistrictSetting, place.district);
    if (!place.centre.isEmpty())
        setSetting(transaction, kCentreSetting, place.centre);
    return addYear(transaction, year);
}

void setPlace(Transaction &transaction, const FilePlace &place)
{
    setSetting(transaction, kDistrictSetting, place.district);
    setSetting(transaction, kCentreSetting, place.centre);
}

} // namespace models
