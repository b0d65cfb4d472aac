// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/events.h"
#include "models/assessment/facts.h"
#include "models/assessment/schemes.h"
#include "models/base/progress.h"

#include <functional>
#include <memory>

namespace models {

// Why a line or an item counts less than it seems, or not at all.
enum class ScoreRemark : std::uint8_t {
    None,
    Capped,          // 积满为止
    Floored,         // 扣完为止
    RuleCapped,      // the rule's own limit was reached
    CountedHigher,   // 就高不重复: the same result counts at a higher level
    OutsideCycle,    // its date is not of the cycle
    NoDate,          // its date is not known
    NobodyOfPackage, // names only others
    NoPoints,        // the matrix has none for its level and grade
    NoIssuer,        // who awarded it is not known
    TooFewPeople,
    TooFewWords,
    NoWords,  // how long it is, is not known
    NoPapers, // evidence that the rule asks for is missing
    UnknownFact,
    NoResult,
    TooFewJudges,
    NoReason,     // changed without a reason, so that the change does not count
    AboveMost,    // more points than the item has
    NoEvidence,   // evidence that the item asks for is missing
    NotScoredYet, // a judged item without any score
};

// A remark with what it is about: a fact, numbers, kinds of evidence.
struct Remark
{
    ScoreRemark kind = ScoreRemark::None;
    QString about;
};

// "Full: no more than 10 points", in a language.
QString remarkText(const Remark &remark, Language language);

// One addend of an item: an event under a rule, or a part that was computed. Worded on demand.
struct ScoreLine
{
    std::shared_ptr<const AssessedEvent> event; // null: of a formula's part
    const SchemeText *what = nullptr; // the rule's or the part's text, of the sheet's scheme
    Hundredths base;                  // of the matrix
    Hundredths issuer{100}, position{100}, times{100};             // coefficients
    bool hasIssuer = false, hasPosition = false, hasTimes = false; // which of them apply
    QString computed; // of a formula: the numbers in their places
    Points points;    // what it adds; 0 with a remark for one that does not count
    Remark remark;
    QString figure; // id of the figure behind it
    const char *page = "";
    Id recordId = 0;

    // 《…》 省级一等奖 2023-05-12
    QString text(Language language) const;
    // "6 × 0.8 × 1 = 4.8"
    QString arithmetic(Language language) const;
};

// What became of one judge's points.
enum class JudgeStanding : std::uint8_t {
    Counts,
    Highest, // dropped
    Lowest,  // dropped
    Absent,
    Conflict, // 回避
    Waiting,  // has not scored the item
};

struct JudgeScore
{
    Id judgeId = 0;
    QString name;
    std::optional<Hundredths> points;
    JudgeStanding standing = JudgeStanding::Waiting;
};

// What decided the points of an item.
enum class DecidedBy : std::uint8_t { Nothing, Computed, Judges, Centre, Final };

// What one stage gave, and why.
struct StageScore
{
    Hundredths points;
    QString reason;
    QString scoredBy;
};

// One item of a sheet.
struct ItemResult
{
    const SchemeItem *item = nullptr; // of the scheme in YearScores
    std::optional<Points> automatic;  // computed, with cap and floor
    QList<ScoreLine> lines;
    QList<JudgeScore> judges;
    std::optional<Points> judgesAverage; // of those that count; unset: fewer than the least
    QMap<QString, StageScore> stages;    // self, base, centre, final
    DecidedBy decidedBy = DecidedBy::Nothing;
    Points exact;          // what counts, unrounded
    Hundredths points;     // rounded, once
    QList<Remark> remarks; // of caps and of what is missing
    bool isOutstanding = false;
    Hundredths most; // what it can bring; 0: open-ended

    // The lines' points as a sum, its cap or floor, and the judges' part: "6 + 4.8 = 10.8 → 10".
    QString arithmetic(Language language) const;
};

struct CriterionResult
{
    const Criterion *criterion = nullptr;
    QList<ItemResult> items;
    Points exact;
    // Of its items' rounded points; of a criterion of bonus items what counts of them.
    Hundredths points;

    // Its points are on top of the full points.
    bool isBonus() const;
};

struct VetoResult
{
    const SchemeVeto *veto = nullptr; // null: of a kind that the scheme does not have
    QString kind;
    VetoState state = VetoState::Suggested;
    Id vetoId = 0; // of the record; 0: merely suggested
    QString description;
};

// The score sheet (评分表) of a package or a member.
struct ScoreSheet
{
    std::shared_ptr<const Scheme> scheme; // keeps what its criteria and items point to
    Id groupId = 0;
    Id membershipId = 0; // of schemes that score members; else 0
    Id teacherId = 0;
    QString name;   // of the package or the member
    QString group;  // the package's
    QString number; // the package's, as printed
    QHash<QString, Fact> facts;
    QList<CriterionResult> criteria;
    QList<VetoResult> vetoes;
    Hundredths bonus; // capped
    Points bonusExact;
    bool bonusCapped = false;
    Hundredths deducted; // what deductions took off, not below 0
    Hundredths total;    // criteria and bonus
    Points exactTotal;
    int outstanding = 0; // items without points yet

    // Set by rank().
    int rank = 0;            // equal ranks are equal: 1, 2, 2, 4
    bool isTied = false;     // with another of the same rank
    QString band;            // code; empty: the scheme has none
    bool isQuotaTie = false; // tied at the border of a quota, so that it cannot be told who has it
    QString bandReason;      // "quota", "veto", "tie" or empty; see bandReasonText()

    // Null when there is none.
    const ItemResult *item(const QString &code) const;
};

// Everybody's sheets of a cycle under a scheme, ranked: the best first, equal ones by number.
struct YearScores
{
    std::shared_ptr<const Scheme> scheme;
    Cycle cycle;
    QList<ScoreSheet> sheets;
    int quota = 0; // places of the best band; 0: as many as reach it

    // Null when there is none. `membership` 0 for schemes that score packages.
    const ScoreSheet *find(Id group, Id membership = 0) const;
};

// Gets each sheet when it is scored, before it has a rank, and may empty what it needs no more
// (lines, judges, facts): of a province all sheets in full take hundreds of megabytes.
using TakeSheet = std::function<void(ScoreSheet &)>;

// Scores and ranks a cycle under a scheme. Reads only. Errors as RecordFile, Cancelled; Input for a
// scheme that does not fit. May run on any thread that owns the connection.
Result<YearScores> scoreYear(SQLite::Database &database, const Cycle &cycle, const Scheme &scheme,
                             const Progress &progress = silently(), const TakeSheet &take = {});

// Sets ranks and bands and sorts the sheets.
void rank(YearScores &scores);

// Why a sheet has its band, where that needs saying; else empty.
QString bandReasonText(const YearScores &scores, const ScoreSheet &sheet, Language language);
// "Tied at rank 2; told apart by …" is said where it applies; else empty.
QString rankReasonText(const YearScores &scores, const ScoreSheet &sheet, Language language);

QString decidedByText(DecidedBy decidedBy, Language language);
QString judgeStandingText(JudgeStanding standing, Language language);
QString vetoStateText(VetoState state, Language language);

} // namespace models
