// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rule_sets.h"

#include <QHash>

namespace models {

// How hours (学时) and credits (学分) count under one version of one set of rules. All numbers in
// hundredths are of hours.
struct HoursRules
{
    // What the lecturer of an activity gets: its hours, times a factor.
    struct Lecturing
    {
        QStringList kinds;  // activity_kind; empty: any
        QStringList levels; // award_level; empty: any
        qint64 times = 1;
    };
    // What somebody who listened gets of the hours.
    struct Listening
    {
        QStringList kinds; // activity_kind
        qint64 percent = 100;
    };
    // A most, of one item or of a year, of one mode or of any.
    struct Cap
    {
        bool ofYear = false;
        QString mode; // training_mode; empty: any
        Hundredths hours;
    };

    QString name;        // in the language that the program speaks
    QString chineseName; // for papers, which are Chinese
    int version = 0;     // 0: as shipped
    QString documentNumber;
    Hundredths perDay{600};
    Hundredths perHalfDay{300};
    QHash<QString, Hundredths> perCredit; // hours of one credit by training_mode
    Hundredths yearlyTarget{7200};
    Hundredths cycleTarget{36000};
    Hundredths newTeacherTarget{12000};
    int cycleYears = 5;
    int cycleStarts = 2021; // the first year of one cycle; the others follow from it
    qint64 failedPercent = 0;
    qint64 absencePercent = 20;  // of the activities due, of a package's year
    bool absenceReached = false; // void from this share on; else only above it
    QStringList absenceMarks;    // attendance_mark that count as absence
    QList<Lecturing> lecturing;
    QList<Listening> listening;
    QList<Cap> caps;
};

// The shipped sets, the default first: ids of resources/rules/.
const QStringList &shippedHoursRules();

// Reads rules of kind "hours". Errors (Input) name the number that does not fit: negative, or a
// credit or cycle of nothing.
Result<HoursRules> parseHoursRules(const QJsonObject &content);

// The versions of the rules that a file goes by, to be asked for the ones of a day.
class HoursRuleBook
{
public:
    // Throws SQLite::Exception.
    explicit HoursRuleBook(SQLite::Database &database);

    // The rules that hold on a day: as rulesOn(). A version that does not parse is passed over.
    const HoursRules &on(const QDate &day) const;

private:
    QList<std::pair<QDate, HoursRules>> m_versions; // the newest first; the shipped ones last
};

} // namespace models
