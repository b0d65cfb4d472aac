// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_kind.h"

#include "models/base/text.h"
#include "models/exchange/import_run.h"
#include "models/exchange/mark_header.h"
#include "models/exchange/score_header.h"
#include "models/records/activity.h"
#include "models/records/assessment.h"
#include "models/records/funds.h"
#include "models/records/lifecycle.h"
#include "models/records/outcome.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"
#include "models/records/training.h"

#include <QtGlobal>

#include <algorithm>

namespace models {

QString BookColumn::key() const
{
    return QLatin1String(type->table) + QLatin1Char('.') + QLatin1String(field->key);
}

QString BookKind::displayTitle(Language language) const
{
    return say(language, "BookKind", title);
}

enum Need { Optional, Required };

template <class Record>
static BookColumn column(const char *key, int weight = 1, Need need = Optional)
{
    const RecordType &type = recordType<Record>();
    const Field *field = type.field(QLatin1String(key));
    Q_ASSERT(field);
    return {&type, field, weight, need == Required};
}

QList<BookColumn> otherColumns(const RecordType &type, const QList<BookColumn> &columns)
{
    QList<BookColumn> others;
    for (const Field *field : type.columnFields()) {
        const bool isNamed = std::any_of(columns.cbegin(), columns.cend(),
                                         [field](const auto &one) { return one.field == field; });
        if (!isNamed && field->kind != FieldKind::Link)
            others << BookColumn{&type, field};
    }
    return others;
}

// The columns of a list of such records: those named, for what their headers are worth, and the
// rest of the record.
template <class Record>
static QList<BookColumn> listOf(const QList<BookColumn> &columns)
{
    return columns + otherColumns(recordType<Record>(), columns);
}

// Builds the header index: a column may be called by any alias, by its title in either language, or
// by its key. The first column that claims a header has it.
static BookKind indexed(BookKind kind)
{
    const auto claim = [&kind](const QString &header, qsizetype column) {
        const QString key = headerKey(header);
        if (!key.isEmpty() && !kind.columnOfHeader.contains(key))
            kind.columnOfHeader.insert(key, column);
    };
    for (qsizetype i = 0; i < kind.columns.size(); ++i)
        for (const QString &alias : kind.columns[i].field->aliasList())
            claim(alias, i);
    for (qsizetype i = 0; i < kind.columns.size(); ++i) {
        claim(kind.columns[i].field->displayTitle(Language::Chinese), i);
        claim(kind.columns[i].field->displayTitle(Language::English), i);
    }
    return kind;
}

static QList<BookColumn> personColumns()
{
    return listOf<Teacher>({column<Teacher>("name", 3, Required), column<Posting>("school_id")});
}

static QList<BookColumn> memberColumns()
{
    return personColumns() << column<Membership>("group_id", 4) << column<Membership>("role", 4)
                           << column<Membership>("joined_on", 4)
                           << column<Membership>("left_on", 4);
}

static QList<BookColumn> rosterColumns()
{
    return personColumns() << column<Posting>("starts_on");
}

static QList<BookColumn> packageColumns()
{
    return listOf<ResearchGroup>(
        {column<ResearchGroup>("name", 3, Required), column<ResearchGroup>("base_school_id", 4),
         column<ResearchGroup>("host_id", 4), column<ResearchGroup>("researcher", 4),
         column<ResearchGroup>("quota", 3)});
}

static QList<BookColumn> schoolColumns()
{
    return listOf<School>(
        {column<School>("name", 2, Required), column<School>("short_name", 2),
         column<School>("code", 3), column<School>("kind", 3), column<School>("campus_of", 2),
         column<School>("town", 2), column<School>("opened_on", 2), column<School>("closed_on", 2),
         column<SchoolAlias>("alias", 2), column<SchoolSite>("area_code", 2),
         column<SchoolSite>("urban_rural", 2), column<SchoolSite>("code_year"),
         column<SchoolSite>("source"), column<SchoolSite>("in_county_seat"),
         column<SchoolSite>("in_agricultural_street"), column<SchoolSite>("designated_rural")});
}

static QList<BookColumn> areaCodeColumns()
{
    return {column<SchoolSite>("area_code", 4, Required),
            column<SchoolSite>("urban_rural", 4, Required), column<SchoolSite>("code_year")};
}

static QList<BookColumn> activityColumns()
{
    return listOf<Activity>(
        {column<Activity>("name", 3, Required), column<Activity>("starts_on", 2, Required),
         column<ActivityGroup>("group_id"), column<Activity>("kind", 3),
         column<Activity>("mode", 2), column<Activity>("platform", 2), column<Activity>("place", 2),
         column<Activity>("day_part", 2), column<ActivityPerson>("teacher_id", 3),
         column<ActivitySchool>("school_id", 3), column<Activity>("sessions", 2),
         column<Activity>("teachers_reached", 3), column<Activity>("students_reached", 3)});
}

// A sheet has one column of marks an activity, or one where members signed.
static QList<BookColumn> attendanceColumns()
{
    BookColumn marks = column<Attendance>("mark", 3, Required);
    marks.weightOfHeader = weightOfMarkHeader;
    return {column<Teacher>("name", 3, Required),
            column<Posting>("school_id"),
            column<Teacher>("sex"),
            column<Teacher>("phone"),
            column<Teacher>("subject"),
            column<Teacher>("stage"),
            column<Membership>("role"),
            marks};
}

static QList<BookColumn> budgetColumns()
{
    return listOf<BudgetLine>({column<BudgetLine>("group_id", 2),
                               column<BudgetLine>("category", 3, Required),
                               column<BudgetLine>("amount_fen", 3, Required)});
}

static QList<BookColumn> fundMoveColumns()
{
    return listOf<FundMove>({column<FundMove>("group_id", 2), column<FundMove>("kind", 2),
                             column<FundMove>("moved_on", 3, Required),
                             column<FundMove>("amount_fen", 3, Required),
                             column<FundMove>("source", 3)});
}

static QList<BookColumn> expenseColumns()
{
    return listOf<Expense>({column<Expense>("group_id", 2), column<Expense>("activity_id"),
                            column<Expense>("category", 3, Required), column<Expense>("purpose", 3),
                            column<Expense>("spent_on", 3, Required),
                            column<Expense>("amount_fen", 3, Required),
                            column<Expense>("net_fen", 3), column<Expense>("payee", 3),
                            column<Expense>("voucher_number", 3),
                            column<Expense>("invoice_number", 3), column<Expense>("payment", 3)});
}

static QList<BookColumn> outcomeColumns()
{
    return listOf<Outcome>({column<Outcome>("name", 3, Required), column<Outcome>("group_id"),
                            column<Outcome>("kind", 2), column<Outcome>("programme", 3),
                            column<Outcome>("level", 2), column<Outcome>("grade", 4),
                            column<Outcome>("issuer", 2), column<OutcomeHolder>("teacher_id", 2),
                            column<Outcome>("joint", 3)});
}

static QList<BookColumn> stepColumns()
{
    return listOf<GroupStep>({column<GroupStep>("group_id"), column<GroupStep>("step", 4, Required),
                              column<GroupStep>("done_on", 2),
                              column<GroupStep>("document_number", 2),
                              column<GroupStep>("person", 2)});
}

static QList<BookColumn> targetColumns()
{
    return listOf<PlanTarget>({column<PlanTarget>("group_id"),
                               column<PlanTarget>("measure", 4, Required),
                               column<PlanTarget>("goal", 4, Required)});
}

// A sheet has one column of points an item; the code at the beginning of its header tells which.
static QList<BookColumn> scoreColumns()
{
    BookColumn points = column<ItemScore>("points", 2, Required);
    points.weightOfHeader = weightOfScoreHeader;
    return {column<ItemScore>("group_id", 3, Required),
            column<ItemScore>("judge_id", 4),
            column<ItemScore>("stage", 4),
            points,
            column<ItemScore>("reason", 2),
            column<ItemScore>("scored_by", 2)};
}

static QList<BookColumn> trainingColumns()
{
    return listOf<TrainingRecord>(
        {column<TrainingRecord>("teacher_id", 2), column<Posting>("school_id"),
         column<TrainingRecord>("name", 4, Required), column<TrainingRecord>("organiser", 3),
         column<TrainingRecord>("starts_on", 2, Required), column<TrainingRecord>("ends_on", 2),
         column<TrainingRecord>("hours", 2), column<TrainingRecord>("credits", 3),
         column<TrainingRecord>("result", 2), column<TrainingRecord>("certificate_number", 3)});
}

// Foreign lists have the columns of lists of people, schools and packages. 跟岗教师名单 has even
// the words of their titles: there these do not decide.
static const char *const kAllForeign = "entries awards scores rotations support shadowing lent "
                                       "sent pairs unions monitoring roll_calls";
constexpr bool kTitleIsNotEnough = false;

const QList<BookKind> &bookKinds()
{
    static const QList<BookKind> kinds{
        indexed({"schools", QT_TRANSLATE_NOOP("BookKind", "School list"),
                 "学校名录 学校名单 学校一览 高等学校名单 学校基本情况 学校信息", importSchools,
                 false, schoolColumns(), kAllForeign, kTitleIsNotEnough}),
        indexed({"area_codes", QT_TRANSLATE_NOOP("BookKind", "Area codes with urban–rural type"),
                 "城乡分类 区划代码", importAreaCodes, false, areaCodeColumns(), kAllForeign,
                 kTitleIsNotEnough}),
        indexed({"rosters", QT_TRANSLATE_NOOP("BookKind", "Teacher roster"),
                 "花名册 教师名册 教师名单 教师信息 教师基本情况 教职工名册", importRoster, false,
                 rosterColumns(), kAllForeign, kTitleIsNotEnough}),
        indexed({"packages", QT_TRANSLATE_NOOP("BookKind", "Package list"),
                 "项目包一览 项目包名单 项目包汇总 项目包清单 项目包设置", importPackages, true,
                 packageColumns(), kAllForeign}),
        indexed({"members", QT_TRANSLATE_NOOP("BookKind", "Member list"),
                 "学员名单 学员名册 成员名单 成员名册 学员信息 项目包学员", importMembers, true,
                 memberColumns(), kAllForeign, kTitleIsNotEnough}),
        indexed({"steps", QT_TRANSLATE_NOOP("BookKind", "Steps of the packages"),
                 "流程节点 流程进度 节点完成情况 流程台账", importSteps, true, stepColumns()}),
        indexed({"targets", QT_TRANSLATE_NOOP("BookKind", "Targets of the packages"),
                 "方案目标 目标任务 目标一览 指标任务", importTargets, true, targetColumns(),
                 "monitoring"}),
        indexed({"trainings", QT_TRANSLATE_NOOP("BookKind", "Training records"),
                 "培训记录 培训经历 培训台账 培训情况 继续教育", importTrainings, false,
                 trainingColumns(), kAllForeign}),
        indexed({"activities", QT_TRANSLATE_NOOP("BookKind", "Activity list"),
                 "活动台账 活动一览 活动清单 活动汇总 活动登记 活动记录 活动安排", importActivities,
                 true, activityColumns(), "entries awards scores monitoring roll_calls"}),
        indexed({"attendance", QT_TRANSLATE_NOOP("BookKind", "Attendance"),
                 "出勤登记表 出勤情况表 出勤统计表 出勤表 出勤登记 考勤登记表 考勤表 签到表 签到册 "
                 "签到簿",
                 importAttendance, true, attendanceColumns(), "entries awards scores monitoring"}),
        indexed({"budgets", QT_TRANSLATE_NOOP("BookKind", "Budget"),
                 "经费预算表 经费预算 预算表 项目包预算", importBudget, true, budgetColumns(),
                 "monitoring"}),
        indexed({"fund_moves", QT_TRANSLATE_NOOP("BookKind", "Funds received"),
                 "经费到位情况 到位情况 经费到位 到位经费 拨款情况", importFundMoves, true,
                 fundMoveColumns(), "monitoring"}),
        indexed({"expenses", QT_TRANSLATE_NOOP("BookKind", "Vouchers"),
                 "经费支出明细 支出明细 经费支出 经费明细 报销明细 支出台账", importExpenses, true,
                 expenseColumns(), "monitoring"}),
        indexed({"outcomes", QT_TRANSLATE_NOOP("BookKind", "List of outcomes"),
                 "成果一览 成果统计 成果清单 成果汇总 获奖情况 获奖统计 获奖一览 获奖汇总 成果登记",
                 importOutcomes, true, outcomeColumns(), "entries scores monitoring"}),
        indexed({"scores", QT_TRANSLATE_NOOP("BookKind", "Score sheet"),
                 "评分表 打分表 评委评分 考核评分 评分汇总 计分表", importScores, true,
                 scoreColumns(), "entries awards monitoring"}),
    };
    return kinds;
}

} // namespace models
