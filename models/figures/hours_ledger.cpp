// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/hours_ledger.h"

#include "models/records/teacher.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct HoursLedgerTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::HoursLedger)
};

const QString kCentral = QStringLiteral("central");
const QString kOnline = QStringLiteral("online");

// value × numerator / denominator, half up.
Hundredths times(Hundredths value, qint64 numerator, qint64 denominator)
{
    return {denominator > 0 ? (2 * value.value * numerator + denominator) / (2 * denominator) : 0};
}

Hundredths creditsOf(const HoursRules &rules, const QString &mode, Hundredths hours)
{
    const Hundredths one = rules.perCredit.value(mode, rules.perCredit.value(kCentral));
    return times(hours, 100, one.value);
}

// An activity as a ledger needs it.
struct Taken
{
    LedgerLine line;
    QString kind, level;
};

// The columns of an activity from `column` on: id, first day, last day, name, kind, mode, level,
// part of the day, hours.
Taken takenFrom(const SQLite::Statement &row, int column, const HoursRuleBook &book)
{
    const auto text = [&](int at) { return textOf(columnValue(row, column + at)); };
    Taken taken;
    LedgerLine &line = taken.line;
    line.id = row.getColumn(column).getInt64();
    line.day = QDate::fromString(text(1), Qt::ISODate);
    line.name = text(3);
    taken.kind = text(4);
    line.mode = text(5) == kOnline ? kOnline : kCentral;
    taken.level = text(6);
    const HoursRules &rules = book.on(line.day);
    if (const Value hours = columnValue(row, column + 8); !isNull(hours)) {
        line.given = {integerOf(hours)};
        return taken;
    }
    const QDate last = QDate::fromString(text(2), Qt::ISODate);
    const qint64 days = last > line.day ? line.day.daysTo(last) + 1 : 1;
    const QString part = text(7);
    const bool half =
        days == 1 && (part == QLatin1String("morning") || part == QLatin1String("afternoon") ||
                      part == QLatin1String("evening"));
    line.given = half ? rules.perHalfDay : Hundredths{rules.perDay.value * days};
    line.remark = half ? HoursLedgerTexts::tr("half a day under the rules")
                       : HoursLedgerTexts::tr("%1 days under the rules").arg(days);
    return taken;
}

constexpr const char *kActivity =
    "activity.id, activity.starts_on, activity.ends_on, activity.name, activity.kind, "
    "activity.mode, activity.level, activity.day_part, activity.hours";

bool isVoid(const HoursRules &rules, qint64 due, qint64 onLeave, qint64 absent)
{
    const qint64 missed = (rules.absenceMarks.contains(QStringLiteral("absent")) ? absent : 0) +
                          (rules.absenceMarks.contains(QStringLiteral("leave")) ? onLeave : 0);
    if (due <= 0 || missed <= 0)
        return false;
    return rules.absenceReached ? missed * 100 >= rules.absencePercent * due
                                : missed * 100 > rules.absencePercent * due;
}

// The better of two lines of the same activity is the one that counts.
void keepBetter(QHash<Id, LedgerLine> &lines, const LedgerLine &line)
{
    const auto known = lines.constFind(line.id);
    if (known == lines.cend() || line.hours > known->hours)
        lines.insert(line.id, line);
}

void bindYear(SQLite::Statement &row, Id teacher, const HoursLedger &ledger)
{
    bindValue(row, 1, Value(teacher));
    bindValue(row, 2, toValue(ledger.from));
    bindValue(row, 3, toValue(ledger.to));
}

void addAttended(SQLite::Database &database, const HoursRuleBook &book, HoursLedger &ledger,
                 Id teacher, QHash<Id, LedgerLine> &lines)
{
    SQLite::Statement row(
        database,
        std::string("SELECT ") + kActivity +
            ", total.due, total.on_leave, total.absent FROM membership JOIN attendance ON "
            "attendance.membership_id = membership.id JOIN activity ON activity.id = "
            "attendance.activity_id LEFT JOIN attendance_total AS total ON total.membership_id = "
            "membership.id WHERE membership.teacher_id = ? AND attendance.mark = 'present' AND "
            "activity.starts_on BETWEEN ? AND ?");
    bindYear(row, teacher, ledger);
    while (row.executeStep()) {
        Taken taken = takenFrom(row, 0, book);
        LedgerLine &line = taken.line;
        const HoursRules &rules = book.on(line.day);
        line.source = LedgerLine::Attended;
        line.hours = line.given;
        for (const auto &listening : rules.listening)
            if (listening.kinds.contains(taken.kind) && listening.percent != 100) {
                line.hours = times(line.given, listening.percent, 100);
                line.remark = HoursLedgerTexts::tr("listeners get %1 %").arg(listening.percent);
            }
        if (isVoid(rules, row.getColumn(9).getInt64(), row.getColumn(10).getInt64(),
                   row.getColumn(11).getInt64())) {
            line.hours = {};
            line.remark =
                HoursLedgerTexts::tr("does not count: absent from more than %1 % of the package's "
                                     "activities")
                    .arg(rules.absencePercent);
            if (rules.absenceReached)
                line.remark =
                    HoursLedgerTexts::tr("does not count: absent from %1 % or more of the "
                                         "package's activities")
                        .arg(rules.absencePercent);
        }
        keepBetter(lines, line);
    }
}

void addLectured(SQLite::Database &database, const HoursRuleBook &book, HoursLedger &ledger,
                 Id teacher, QHash<Id, LedgerLine> &lines)
{
    SQLite::Statement row(database,
                          std::string("SELECT DISTINCT ") + kActivity +
                              " FROM activity_person JOIN activity ON activity.id = "
                              "activity_person.activity_id WHERE activity_person.teacher_id = ? "
                              "AND activity_person.role = 'lecturer' AND activity.starts_on "
                              "BETWEEN ? AND ?");
    bindYear(row, teacher, ledger);
    while (row.executeStep()) {
        Taken taken = takenFrom(row, 0, book);
        LedgerLine &line = taken.line;
        line.source = LedgerLine::Lectured;
        line.hours = line.given;
        for (const auto &lecturing : book.on(line.day).lecturing) {
            const bool fits =
                (lecturing.kinds.isEmpty() || lecturing.kinds.contains(taken.kind)) &&
                (lecturing.levels.isEmpty() || lecturing.levels.contains(taken.level));
            if (!fits)
                continue;
            line.hours = {line.given.value * lecturing.times};
            if (lecturing.times != 1)
                line.remark =
                    HoursLedgerTexts::tr("lecturer: %1 times the hours").arg(lecturing.times);
            break;
        }
        keepBetter(lines, line);
    }
}

void addTrained(SQLite::Database &database, const HoursRuleBook &book, HoursLedger &ledger,
                Id teacher)
{
    for (const auto &record :
         findAll<TrainingRecord>(database, "WHERE teacher_id = ? AND starts_on BETWEEN ? AND ?",
                                 {Value(teacher), toValue(ledger.from), toValue(ledger.to)})) {
        const HoursRules &rules = book.on(record.startsOn);
        LedgerLine line{.source = LedgerLine::Trained, .day = record.startsOn, .name = record.name};
        line.id = record.id;
        line.mode = record.mode.isEmpty() ? kCentral : record.mode;
        if (record.hours) {
            line.given = *record.hours;
        } else if (record.days) {
            line.given = times(rules.perDay, record.days->value, 100);
            line.remark =
                HoursLedgerTexts::tr("%1 days under the rules").arg(hundredthsText(*record.days));
        } else {
            line.remark = HoursLedgerTexts::tr("neither hours nor days are known");
        }
        line.hours = line.given;
        if (record.credits)
            line.credits = *record.credits; // as certified; else by the rules, below
        if (record.result == QLatin1String("failed")) {
            line.hours = times(line.given, rules.failedPercent, 100);
            line.credits = times(line.credits, rules.failedPercent, 100);
            line.remark = HoursLedgerTexts::tr("not passed: counts %1 %").arg(rules.failedPercent);
        }
        ledger.lines << line;
    }
}

// Cuts an item, and what goes beyond the most of a year; the credits go with the hours.
class Caps
{
public:
    void cut(const HoursRules &rules, LedgerLine &line)
    {
        for (const HoursRules::Cap &cap : rules.caps) {
            if (!cap.mode.isEmpty() && cap.mode != line.mode)
                continue;
            Hundredths &used = m_used[{line.day.year(), cap.mode}];
            const Hundredths room =
                cap.ofYear ? Hundredths{cap.hours.value - used.value} : cap.hours;
            if (line.hours > room)
                cutTo(line, room, cap);
            if (cap.ofYear)
                used = used + line.hours;
        }
    }

private:
    static void cutTo(LedgerLine &line, Hundredths room, const HoursRules::Cap &cap)
    {
        const Hundredths left{qMax<qint64>(0, room.value)};
        line.credits = times(line.credits, left.value, line.hours.value);
        line.hours = left;
        line.remark = (cap.ofYear ? HoursLedgerTexts::tr("at most %1 hours a year")
                                  : HoursLedgerTexts::tr("at most %1 hours an item"))
                          .arg(hundredthsText(cap.hours));
    }

    QHash<std::pair<int, QString>, Hundredths> m_used;
};
} // namespace

Hundredths HoursLedger::hoursOf(LedgerLine::Source source) const
{
    Hundredths sum;
    for (const LedgerLine &line : lines)
        if (line.source == source)
            sum = sum + line.hours;
    return sum;
}

HoursLedger hoursLedger(SQLite::Database &database, const HoursRuleBook &book, Id teacher,
                        const QDate &from, const QDate &to)
{
    HoursLedger ledger{.from = from, .to = to, .rules = book.on(to)};
    if (const auto found = find<Teacher>(database, teacher))
        ledger.teacher = found->name;
    QHash<Id, LedgerLine> activities;
    addAttended(database, book, ledger, teacher, activities);
    addLectured(database, book, ledger, teacher, activities);
    addTrained(database, book, ledger, teacher);
    ledger.lines += activities.values();
    std::sort(ledger.lines.begin(), ledger.lines.end(),
              [](const LedgerLine &one, const LedgerLine &other) {
                  return std::tie(one.day, one.name, one.id) <
                         std::tie(other.day, other.name, other.id);
              });
    Caps caps;
    for (LedgerLine &line : ledger.lines) {
        const HoursRules &rules = book.on(line.day);
        const bool certified = line.credits.value > 0;
        caps.cut(rules, line);
        if (!certified)
            line.credits = creditsOf(rules, line.mode, line.hours);
        ledger.hours = ledger.hours + line.hours;
        ledger.credits = ledger.credits + line.credits;
    }
    return ledger;
}

std::pair<QDate, QDate> trainingCycle(const HoursRules &rules, const QDate &day)
{
    const int length = rules.cycleYears;
    int since = (day.year() - rules.cycleStarts) % length;
    if (since < 0)
        since += length;
    const int first = day.year() - since;
    return {QDate(first, 1, 1), QDate(first + length - 1, 12, 31)};
}

static QString rulesText(const HoursRules &rules)
{
    QString text = rules.version
                       ? HoursLedgerTexts::tr("%1, version %2").arg(rules.name).arg(rules.version)
                       : HoursLedgerTexts::tr("%1, as shipped").arg(rules.name);
    if (!rules.documentNumber.isEmpty())
        text += HoursLedgerTexts::tr(", %1").arg(rules.documentNumber);
    return text;
}

QString certificateLine(const HoursLedger &ledger, const QString &period)
{
    const auto sum = [&ledger](LedgerLine::Source source) {
        return hundredthsText(ledger.hoursOf(source));
    };
    return HoursLedgerTexts::tr(
               "%1 took part in research and training in %2: %3 class hours (%4 credits), of "
               "them %5 in activities of packages, %6 as a lecturer and %7 in other "
               "training. Rules: %8.")
        .arg(ledger.teacher, period, hundredthsText(ledger.hours), hundredthsText(ledger.credits),
             sum(LedgerLine::Attended), sum(LedgerLine::Lectured), sum(LedgerLine::Trained),
             rulesText(ledger.rules));
}

} // namespace models
