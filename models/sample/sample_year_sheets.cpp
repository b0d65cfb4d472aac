// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_year_sheets.h"

#include "models/base/money.h"

namespace models {

namespace {

// A sheet with its title and one row of headers, "序号 项目包 …", as wide as its headers ask.
SampleSheet listSheet(const SampleDistrict &district, const QString &what, const QString &headers)
{
    SampleSheet sheet;
    sheet.name = district.county.name + what;
    QList<SampleCell> header;
    for (const QString &title : headers.split(QLatin1Char(' '))) {
        header << title;
        const bool wide =
            title.contains(QStringLiteral("名称")) || title == QStringLiteral("项目包");
        sheet.widths << (wide ? 30 : qMax(8.0, 2.5 * double(title.size())));
    }
    sheet.add(SampleRow::Title,
              {district.county.fullName + QStringLiteral("2023年研训一体化项目包") + what +
               QStringLiteral("（示例数据）")});
    sheet.mergeLast(0, int(header.size()) - 1);
    sheet.add(SampleRow::Header, header);
    return sheet;
}

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral("、"));
}

SampleCell countCell(int number)
{
    return number ? SampleCell(number) : SampleCell();
}

SampleCell hoursCell(int hundredths)
{
    return SampleCell(hundredths / 100.0);
}

// Yuan as ledgers have them: a number, or a text with its commas.
SampleCell yuanCell(qint64 fen, bool asText)
{
    if (fen == 0)
        return {};
    return asText ? SampleCell(moneyText({fen})) : SampleCell(double(fen) / 100);
}

QString packageName(const SampleDistrict &district, int package)
{
    return district.packages[package].name;
}

// How a clerk marks who came.
struct MarkHabit
{
    const char16_t *present, *leave, *absent;
};
constexpr MarkHabit kMarks[] = {
    {u"√", u"△", u"×"}, {u"出席", u"请假", u"缺席"}, {u"P", u"L", u"A"}, {u"到", u"事假", u"缺勤"}};

SampleCell markCell(SampleMark mark, const MarkHabit &habit)
{
    switch (mark) {
    case SampleMark::NotDue:
        return {};
    case SampleMark::Present:
        return QString::fromUtf16(habit.present);
    case SampleMark::Leave:
        return QString::fromUtf16(habit.leave);
    case SampleMark::Absent:
        return QString::fromUtf16(habit.absent);
    }
    return {};
}

} // namespace

SampleSheet sampleActivityList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet = listSheet(
        district, QStringLiteral("活动台账"),
        QStringLiteral("序号 项目包 活动名称 活动类型 方式 平台 地点 日期 时段 学时 级别 主讲人 "
                       "送教学校 场次 受益教师人次 受益学生人次 备注"));
    int number = 0;
    for (const SampleActivity &activity : year.activities) {
        QStringList packages;
        for (const int package : activity.packages)
            packages << packageName(district, package);
        sheet.add(SampleRow::Body,
                  {++number, joined(packages), activity.name, activity.kind, activity.mode,
                   activity.platform, activity.place, activity.day, activity.dayPart,
                   hoursCell(activity.hours), activity.level, joined(activity.lecturers),
                   joined(activity.schools), activity.sessions, activity.teachersReached,
                   activity.studentsReached, SampleCell()});
    }
    return sheet;
}

SampleSheet sampleAttendanceSheet(const SampleDistrict &district, const SampleYear &year,
                                  int package, Dice dice, bool forCsv)
{
    const SamplePackage &of = district.packages[package];
    const SamplePackageYear &its = year.packages[package];
    const bool twoRows = !forCsv && dice.chance(40);
    const MarkHabit &habit = kMarks[dice.below(std::size(kMarks))];
    SampleSheet sheet;
    sheet.name = of.name;
    sheet.widths = {6, 10, 26};
    sheet.add(SampleRow::Title, {district.county.fullName + QStringLiteral("2023年") + of.name +
                                 QStringLiteral("出勤登记表（示例数据）")});
    sheet.mergeLast(0, int(its.activities.size()) + 2);
    sheet.add(SampleRow::Note, {QStringLiteral("项目包名称：") + of.name});
    sheet.mergeLast(0, int(its.activities.size()) + 2);
    QList<SampleCell> header{QStringLiteral("序号"), QStringLiteral("姓名"),
                             QStringLiteral("学校")};
    QList<SampleCell> names(3);
    for (const int index : its.activities) {
        const SampleActivity &activity = year.activities[index];
        const QString day =
            QStringLiteral("%1月%2日").arg(activity.day.month()).arg(activity.day.day());
        header << (twoRows ? day : day + QLatin1Char(' ') + activity.name);
        names << activity.name;
        sheet.widths << 14;
    }
    sheet.add(SampleRow::Header, header);
    if (twoRows) {
        const int row = int(sheet.rows.size()) - 1;
        for (int column = 0; column < 3; ++column)
            sheet.merges.append({row, column, row + 1, column});
        sheet.add(SampleRow::Header, names);
    }
    for (int i = 0; i < of.members.size(); ++i) {
        const SampleTeacher &teacher = district.teachers[of.members[i].teacher];
        QList<SampleCell> row{i + 1, teacher.name, district.schools[teacher.school].name};
        for (const QList<SampleMark> &marks : its.marks)
            row << markCell(marks[i], habit);
        sheet.add(SampleRow::Body, row);
    }
    return sheet;
}

SampleSheet sampleOutcomeList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet =
        listSheet(district, QStringLiteral("成果一览表"),
                  QStringLiteral("序号 项目包 成果名称 成果类别 赛事或项目 级别 等次 颁发单位 "
                                 "获奖时间 文号或证书号 完成人 集体成果 备注"));
    int number = 0;
    for (const SampleOutcome &outcome : year.outcomes)
        sheet.add(SampleRow::Body,
                  {++number, packageName(district, outcome.package), outcome.name, outcome.kind,
                   outcome.programme, outcome.level, outcome.grade, outcome.issuer, outcome.day,
                   outcome.number, joined(outcome.people),
                   outcome.joint ? QStringLiteral("是") : QStringLiteral("否"), SampleCell()});
    return sheet;
}

SampleSheet sampleBudgetList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet =
        listSheet(district, QStringLiteral("经费预算表"), QStringLiteral("项目包 科目 预算金额"));
    for (int i = 0; i < year.packages.size(); ++i)
        for (const SampleBudgetLine &line : year.packages[i].budget)
            sheet.add(SampleRow::Body, {packageName(district, i), line.category, line.yuan});
    return sheet;
}

SampleSheet sampleFundsList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet = listSheet(district, QStringLiteral("经费到位情况"),
                                  QStringLiteral("项目包 到位日期 到位金额 来源"));
    for (int i = 0; i < year.packages.size(); ++i) {
        int yuan = 0;
        for (const SampleBudgetLine &line : year.packages[i].budget)
            yuan += line.yuan;
        sheet.add(SampleRow::Body, {packageName(district, i), year.packages[i].fundedOn, yuan,
                                    QStringLiteral("财政拨款")});
    }
    return sheet;
}

SampleSheet sampleExpenseList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet = listSheet(
        district, QStringLiteral("经费支出明细"),
        QStringLiteral("序号 项目包 对应活动 科目 用途 日期 时段 金额 税后金额 收款人 职称 学时 "
                       "人数 天数 凭证号 发票号 支付方式 审批人 备注"));
    int number = 0;
    for (int i = 0; i < year.packages.size(); ++i)
        for (const SampleExpense &expense : year.packages[i].expenses) {
            const bool asText = ++number % 3 == 0;
            sheet.add(SampleRow::Body,
                      {number, packageName(district, i),
                       expense.activity < 0 ? QString() : year.activities[expense.activity].name,
                       expense.category, expense.purpose, expense.day, expense.dayPart,
                       yuanCell(expense.fen, asText), yuanCell(expense.netFen, asText),
                       expense.payee, expense.title, countCell(expense.hours),
                       countCell(expense.people), countCell(expense.days), expense.voucher,
                       expense.invoice, expense.payment, QStringLiteral("示例审批人"),
                       SampleCell()});
        }
    return sheet;
}

SampleSheet sampleStepList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet = listSheet(district, QStringLiteral("流程节点"),
                                  QStringLiteral("项目包 节点 完成日期 文号 经办人"));
    for (int i = 0; i < year.packages.size(); ++i)
        for (const SampleStep &step : year.packages[i].steps)
            if (step.day.isValid())
                sheet.add(SampleRow::Body, {packageName(district, i), step.step, step.day,
                                            step.document, step.person});
    return sheet;
}

SampleSheet sampleTargetList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet =
        listSheet(district, QStringLiteral("方案目标"), QStringLiteral("项目包 指标 目标值"));
    for (int i = 0; i < year.packages.size(); ++i)
        for (const auto &[measure, goal] : year.packages[i].targets)
            sheet.add(SampleRow::Body, {packageName(district, i), measure, goal});
    return sheet;
}

SampleSheet sampleTrainingList(const SampleDistrict &district, const SampleYear &year)
{
    SampleSheet sheet = listSheet(
        district, QStringLiteral("培训记录"),
        QStringLiteral("姓名 学校 培训项目 主办单位 级别 方式 开始日期 结束日期 天数 学时 考核结果 "
                       "证书编号"));
    for (const SampleTraining &training : year.trainings) {
        const SampleTeacher &teacher = district.teachers[training.teacher];
        sheet.add(SampleRow::Body,
                  {teacher.name, district.schools[teacher.school].name, training.name,
                   training.organiser, training.level, training.mode, training.from, training.to,
                   countCell(training.days), training.hours, training.result,
                   training.certificate});
    }
    return sheet;
}

} // namespace models
