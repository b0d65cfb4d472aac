// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/points.h"
#include "models/base/language.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

// A text of a scheme: Chinese as the centre wrote it, and English where it was translated.
struct SchemeText
{
    QString text;
    QString english; // empty: the Chinese stands in both languages

    QString in(Language language) const;
    bool operator==(const SchemeText &) const = default;
};

// Whom a scheme scores.
enum class SchemeSubject : std::uint8_t { Package, Member };

// How the points of an item come about.
enum class ItemKind : std::uint8_t {
    Judged,    // 评委定性
    Automatic, // 自动定量
    Deduction, // 扣分: begins with `start` and loses points
    Bonus,     // 加分: on top of the full points
};

// Points by level and grade. A level or grade of its own goes before "*", any.
using PointMatrix = QMap<QString, QMap<QString, Hundredths>>;

// Which events bring points to an item, and how many.
struct EventRule
{
    QString source;          // id in THE EVENT SOURCE TABLE
    SchemeText text;         // what is counted: 公开示范课
    QStringList kinds;       // codes of the source's kinds; empty: any
    QStringList levels;      // countedLevel(); empty: any
    QStringList grades;      // award_grade, or of findings "stop" and "warn"; empty: any
    QStringList modes;       // activity_mode; empty: any
    QStringList words;       // one of them stands in its name, programme or note; empty: no matter
    QStringList notWords;    // none of them does
    QStringList memberRoles; // somebody of these roles is named; empty: anybody of the package
    QStringList activityRoles; // … who had one of these roles in the activity
    QStringList papers;        // evidence_kind; all of them are there
    int leastPeople = 0;       // 人次
    int leastWords = 0;        // 字
    PointMatrix points;
    QMap<QString, Hundredths> issuers; // coefficient by issuer_kind, "" of one not known; empty: 1
    QList<Hundredths> positions;       // coefficient by position from the first; the last holds on
    bool positionsOfJoint = false;     // only for joint results; a person's own count whole
    QStringList timesWords;            // with one of these words the points count `times`
    Hundredths times{100};
    Hundredths most; // 0: no limit; else what the rule brings at most

    bool operator==(const EventRule &) const = default;
};

// One addend of an automatic item that is computed: over facts and the scheme's parameters.
struct FormulaPart
{
    SchemeText text;
    QString formula;

    bool operator==(const FormulaPart &) const = default;
};

// One item (二级指标).
struct SchemeItem
{
    QString code; // "B3"; unique in the scheme, never reused: scores refer to it
    SchemeText name;
    SchemeText how; // 计分办法
    ItemKind kind = ItemKind::Judged;
    Hundredths points; // 积满为止; 0: open-ended
    Hundredths start;  // of a deduction: what it begins with
    Hundredths floor;  // 扣完为止: never below
    QList<FormulaPart> formulas;
    QList<EventRule> events;
    bool oncePerResult = false; // 就高不重复: the same result once, at its highest
    bool timesJudges = false;   // 自动×评委: the judges' average, as a share of the points
    QStringList evidence;       // evidence_kind that must be there

    bool operator==(const SchemeItem &) const = default;
};

// A criterion (一级指标) with its items.
struct Criterion
{
    QString code;
    SchemeText name;
    Hundredths points; // of its items together; 0: open-ended
    QList<SchemeItem> items;

    bool operator==(const Criterion &) const = default;
};

// What a veto does to the result.
enum class VetoConsequence : std::uint8_t { Fail, CapAtPass };

// A fault that decides alone (一票否决).
struct SchemeVeto
{
    QString code;
    SchemeText name;
    VetoConsequence consequence = VetoConsequence::Fail;
    QString formula; // where it is not 0 the veto is suggested; empty: never

    bool operator==(const SchemeVeto &) const = default;
};

// A band of results (等次), the best first.
struct SchemeBand
{
    QString code; // "excellent", "good", "pass", "fail"
    SchemeText name;
    Hundredths least;                // of the total
    std::optional<int> quotaPercent; // of all that are scored; unset: as many as reach it

    bool operator==(const SchemeBand &) const = default;
};

// How judges' scores become one.
struct Judging
{
    int leastJudges = 3;
    int dropFrom = 0; // from so many judges on the highest and the lowest are dropped; 0: never

    bool operator==(const Judging &) const = default;
};

// A versioned way to score the packages of a cycle, or their members (考核方案). Data: as
// resources/rules/scheme_*.json and the rule sets of kind "scheme" in a file.
struct Scheme
{
    QString id; // snake_case; of the shipped ones the name of their file
    SchemeText name;
    int version = 0; // 0: as shipped
    QString documentNumber;
    SchemeText source; // what it follows
    SchemeSubject subject = SchemeSubject::Package;
    QStringList groupKinds{QStringLiteral("package")};
    Hundredths fullPoints; // 0: open-ended
    Hundredths bonusCap;   // 0: no limit
    Judging judging;
    QMap<QString, double> parameters; // numbers that formulas use by name
    QList<SchemeBand> bands;
    QStringList tieRule; // codes of criteria or items, compared unrounded, one after the other
    QList<SchemeVeto> vetoes;
    QList<Criterion> criteria;

    // Null when there is none of that code.
    const SchemeItem *item(const QString &code) const;
    const Criterion *criterionOf(const QString &itemCode) const;
    const SchemeBand *band(const QString &code) const;
    const SchemeVeto *veto(const QString &code) const;

    bool operator==(const Scheme &) const = default;
};

// Reads a scheme. Errors (Input) name the criterion or item and say what is wrong there: a code
// that stands twice, points that do not add up, a formula that cannot be read or names a fact that
// there is not.
Result<Scheme> parseScheme(const QJsonObject &json);

// What parseScheme() reads back as the same scheme.
QJsonObject schemeJson(const Scheme &scheme);

// Whether a scheme that was put together fits: the checks of parseScheme().
Result<void> checkScheme(const Scheme &scheme);

// "judged" … of a kind, and back; empty when there is none such.
QString itemKindName(ItemKind kind);
std::optional<ItemKind> itemKindOf(const QString &name);
// 评委定性 … as people say it.
QString itemKindText(ItemKind kind, Language language);

// The level that an award_level counts as in a scheme: "10" national, "23" provincial, "33"
// municipal, "43" county, "53" township, "60" school; the code itself for others.
QString countedLevel(const QString &code);

} // namespace models
