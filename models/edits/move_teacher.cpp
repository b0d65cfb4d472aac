// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/move_teacher.h"

#include "models/storage/record_names.h"
#include "models/storage/store.h"
#include "models/vocabulary/posting_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {
struct MoveTeacherTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoveTeacher)
};

// As it compares in the file: an open start comes before every date.
QString firstDay(const Posting &posting)
{
    return posting.startsOn.toIso();
}

bool isOpen(const Posting &posting)
{
    return posting.endsOn.isEmpty();
}

// Whether a posting lasts beyond the first day that a date can mean.
bool reaches(const Posting &posting, const PartialDate &date)
{
    return isOpen(posting) || posting.endsOn.latest() >= date.earliest();
}

// Two dates that may be the same day, each known as far as it is.
bool mayBeSame(const PartialDate &a, const PartialDate &b)
{
    return a.year == b.year && (!a.month || !b.month || a.month == b.month) &&
           (!a.day || !b.day || a.day == b.day);
}

// The teacher's postings that are workplaces, or that are none; oldest first.
QList<Posting> postingsOf(SQLite::Database &database, Id teacher, bool workplaces)
{
    QList<Posting> postings = findAll<Posting>(
        database, "WHERE teacher_id = ? ORDER BY coalesce(starts_on, ''), id", {Value(teacher)});
    postings.removeIf(
        [&](const Posting &posting) { return isWorkplace(posting.kind) != workplaces; });
    return postings;
}

// "since 2020-09", or that nobody knows.
QString sinceText(const Posting &posting)
{
    return posting.startsOn.isEmpty()
               ? MoveTeacherTexts::tr("since an unknown date")
               : MoveTeacherTexts::tr("since %1").arg(posting.startsOn.toIso());
}

Failure elsewhere(SQLite::Database &database, const Posting &known, const Posting &posting)
{
    return fail(ErrorCode::Input,
                MoveTeacherTexts::tr(
                    "Works at “%1” %2, and cannot have come to “%3” in %4 as well. Nothing "
                    "was moved. Correct the dates, or move the teacher on the page Teachers.")
                    .arg(RecordNames(database).nameNow(QStringLiteral("school"), known.schoolId),
                         sinceText(known),
                         RecordNames(database).nameNow(QStringLiteral("school"), posting.schoolId),
                         posting.startsOn.toIso()));
}

// The same posting, or a list that finds the teacher where the file has the teacher then.
bool isKnown(const Posting &known, const Posting &posting, MoveWord word)
{
    if (known.schoolId != posting.schoolId)
        return false;
    return mayBeSame(known.startsOn, posting.startsOn) ||
           (word != MoveWord::Person && firstDay(known) <= firstDay(posting) &&
            reaches(known, posting.startsOn));
}

Result<MoveOutcome> alreadyKnown(const Posting &known, MoveWord word)
{
    if (word == MoveWord::Person)
        return fail(
            ErrorCode::Input,
            MoveTeacherTexts::tr("The teacher works there %1 already. Correct that posting if "
                                 "something about it is wrong.")
                .arg(sinceText(known)));
    return MoveOutcome::Known;
}

// A workplace of before the one that follows it fits only where nothing else was.
Result<MoveOutcome> addBefore(Transaction &transaction, const QList<Posting> &workplaces,
                              const Posting &next, Posting &posting, MoveWord word)
{
    if (word == MoveWord::Person)
        return fail(
            ErrorCode::Input,
            MoveTeacherTexts::tr("The teacher works somewhere since %1, which is not before %2. "
                                 "Correct that posting first.")
                .arg(next.startsOn.toIso(), posting.startsOn.toIso()));
    for (const Posting &known : workplaces)
        if (firstDay(known) < firstDay(posting) && reaches(known, posting.startsOn))
            return elsewhere(transaction.database(), known, posting);
    posting.endsOn = justBefore(next.startsOn);
    transaction.insert(posting);
    return MoveOutcome::AddedBefore;
}
} // namespace

PartialDate justBefore(const PartialDate &date)
{
    if (date.isEmpty())
        return {};
    if (date.day) {
        const QDate before = date.earliest().addDays(-1);
        return {before.year(), before.month(), before.day()};
    }
    if (date.month == 0)
        return {date.year - 1};
    return date.month == 1 ? PartialDate{date.year - 1, 12}
                           : PartialDate{date.year, date.month - 1};
}

Result<MoveOutcome> moveTeacher(Transaction &transaction, Posting &posting, MoveWord word)
{
    if (posting.startsOn.isEmpty())
        return fail(ErrorCode::Input,
                    MoveTeacherTexts::tr("Say since when the teacher works there."));
    SQLite::Database &database = transaction.database();
    const bool moves = isWorkplace(posting.kind);
    QList<Posting> others = postingsOf(database, posting.teacherId, moves);
    for (const Posting &known : std::as_const(others))
        if (isKnown(known, posting, word) && (moves || known.kind == posting.kind))
            return alreadyKnown(known, word);
    if (!moves) {
        transaction.insert(posting);
        return MoveOutcome::Beside;
    }
    for (const Posting &known : std::as_const(others)) // the same time, as far as anybody knows
        if (mayBeSame(known.startsOn, posting.startsOn))
            return elsewhere(database, known, posting);
    const auto next = std::find_if(others.cbegin(), others.cend(), [&](const Posting &known) {
        return firstDay(known) > firstDay(posting);
    });
    if (next != others.cend())
        return addBefore(transaction, others, *next, posting, word);
    if (word == MoveWord::OlderList && !others.isEmpty())
        return elsewhere(database, others.last(), posting);
    for (Posting &before : others)
        if (isOpen(before)) {
            before.endsOn = justBefore(posting.startsOn);
            transaction.update(before);
        }
    transaction.insert(posting);
    return MoveOutcome::Moved;
}

// Errors: Refused when the teacher has another open workplace beside an open one.
static Result<void> requireOneOpenWorkplace(SQLite::Database &database, const Posting &posting)
{
    if (!isOpen(posting) || !isWorkplace(posting.kind))
        return {};
    for (const Posting &known : postingsOf(database, posting.teacherId, true))
        if (known.id != posting.id && isOpen(known))
            return fail(
                ErrorCode::Refused,
                MoveTeacherTexts::tr(
                    "The teacher works at “%1” %2 and would work at two schools at "
                    "once. Say first until when one of the two lasted.")
                    .arg(RecordNames(database).nameNow(QStringLiteral("school"), known.schoolId),
                         sinceText(known)));
    return {};
}

Result<Id> addRecord(Transaction &transaction, Posting &posting)
{
    if (const auto one = requireOneOpenWorkplace(transaction.database(), posting); !one)
        return one.failure();
    return transaction.insert(posting);
}

Result<void> changeRecord(Transaction &transaction, Posting &posting)
{
    if (const auto one = requireOneOpenWorkplace(transaction.database(), posting); !one)
        return one;
    transaction.update(posting);
    return {};
}

} // namespace models
