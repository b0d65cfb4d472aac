// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled_file.h"

#include "models/storage/store.h"

namespace tests {

using namespace models;

static std::shared_ptr<RecordFile>
make(const QString &path, const QString &title,
     const std::function<void(Transaction &, const Cycle &)> &fill)
{
    auto made = RecordFile::create(path);
    if (!made)
        return nullptr;
    std::shared_ptr<RecordFile> file = std::move(*made);
    const auto done = file->edit(title, [&](Transaction &transaction) -> Result<void> {
        Cycle cycle = cycleForYear(2023);
        transaction.insert(cycle);
        fill(transaction, cycle);
        return {};
    });
    return done ? file : nullptr;
}

std::shared_ptr<RecordFile> makeEmptyFile(const QString &path)
{
    return make(path, QStringLiteral("新建文件"), [](Transaction &, const Cycle &) {});
}

static Id addSchool(Transaction &transaction, const QString &name, const QString &kind,
                    const QString &stage, const QString &urbanRural)
{
    School school{.name = name, .kind = kind, .stages = {stage}};
    transaction.insert(school);
    if (!urbanRural.isEmpty()) {
        SchoolSite site{.schoolId = school.id, .urbanRural = urbanRural, .codeYear = 2016};
        transaction.insert(site);
    }
    return school.id;
}

static Id addTeacher(Transaction &transaction, int number, Id school, const QString &stage)
{
    static const QStringList surnames{QStringLiteral("张"),   QStringLiteral("王"),
                                      QStringLiteral("单"),   QStringLiteral("吕"),
                                      QStringLiteral("欧阳"), QStringLiteral("陈")};
    static const QStringList given{QStringLiteral("伟"), QStringLiteral("芳"),
                                   QStringLiteral("晓燕"), QStringLiteral("建国")};
    Teacher teacher{.name = surnames[number % 6] + given[number / 6 % 4],
                    .sex = QString::number(1 + number % 2),
                    .subject = QStringLiteral("12"),
                    .stage = stage};
    if (number % 8 != 7)
        teacher.birth = {1970 + number, 1 + number % 12};
    transaction.insert(teacher);
    Posting posting{.teacherId = teacher.id, .schoolId = school};
    if (school)
        transaction.insert(posting);
    return teacher.id;
}

// An activity of a package at which one member was, and one of which nothing is known but its day.
static void addActivities(Transaction &transaction, Id cycle, Id group, Id member)
{
    Activity held{.cycleId = cycle,
                  .name = QStringLiteral("阅读课例研讨"),
                  .kind = QStringLiteral("lesson_study"),
                  .mode = QStringLiteral("onsite"),
                  .startsOn = {2023, 3, 5},
                  .hours = Hundredths{400}};
    transaction.insert(held);
    ActivityGroup part{.activityId = held.id, .groupId = group};
    transaction.insert(part);
    Attendance attendance{.activityId = held.id, .membershipId = member};
    transaction.insert(attendance);
    EditedSentence outdated{.cycleId = cycle,
                            .sentence = QStringLiteral("rural_share"),
                            .content = QStringLiteral("全区研训人数694人。"),
                            .quotes = QStringLiteral("{\"members\":\"694\"}")};
    transaction.insert(outdated);
    Activity bare{.cycleId = cycle, .name = QStringLiteral("送教下乡"), .startsOn = {2023, 5, 8}};
    transaction.insert(bare);
}

// An outcome with each fault that is looked for: of another year, of nobody, proven by nothing.
static void addOutcome(Transaction &transaction, const Cycle &cycle)
{
    Outcome outcome{.cycleId = cycle.id,
                    .name = QStringLiteral("略读课文教学课例"),
                    .kind = QStringLiteral("competition"),
                    .programme = QStringLiteral("市智慧课堂现场赛"),
                    .level = QStringLiteral("33"),
                    .grade = QStringLiteral("3"),
                    .awardedOn = {2022, 12, 0}};
    transaction.insert(outcome);
}

// A voucher that a rule stops, one that a rule marks, and a balance that should be given back.
static void addMoney(Transaction &transaction, Id group)
{
    FundMove move{.groupId = group, .movedOn = QDate(2023, 3, 1), .amount = Money{1000000}};
    transaction.insert(move);
    Expense dear{.groupId = group,
                 .category = QStringLiteral("lecture_fee"),
                 .purpose = QStringLiteral("阅读教学讲座"),
                 .spentOn = QDate(2023, 5, 5),
                 .amount = Money{260000},
                 .payee = QStringLiteral("周明"),
                 .payeeTitle = QStringLiteral("T2"),
                 .hours = Hundredths{400},
                 .voucherNumber = QStringLiteral("记-1")};
    transaction.insert(dear);
    Expense books{.groupId = group,
                  .category = QStringLiteral("books"),
                  .purpose = QStringLiteral("教师用书"),
                  .spentOn = QDate(2023, 6, 1),
                  .amount = Money{30050},
                  .voucherNumber = QStringLiteral("记-2"),
                  .payment = QStringLiteral("cash")};
    transaction.insert(books);
    GroupStep step{
        .groupId = group, .step = QStringLiteral("assess"), .note = QStringLiteral("验收不合格")};
    transaction.insert(step);
}

static void fillDistrict(Transaction &transaction, const Cycle &cycle)
{
    setSetting(transaction, kDistrictSetting, QStringLiteral("繁昌区"));
    const QString primary = QStringLiteral("2"), junior = QStringLiteral("3");
    const Id schools[] = {
        addSchool(transaction, QStringLiteral("城关第一小学"), QStringLiteral("211"), primary,
                  QStringLiteral("111")),
        addSchool(transaction, QStringLiteral("荻港镇中心小学"), QStringLiteral("211"), primary,
                  QStringLiteral("210")),
        addSchool(transaction, QStringLiteral("孙村镇赤沙小学"), QStringLiteral("211"), primary,
                  QStringLiteral("220")),
        addSchool(transaction, QStringLiteral("繁昌第三中学"), QStringLiteral("311"), junior, {}),
    };
    addOutcome(transaction, cycle);
    const QStringList names{QStringLiteral("小学语文阅读教学"), QStringLiteral("小学数学计算教学"),
                            QStringLiteral("初中英语写作教学")};
    for (int g = 0; g < 3; ++g) {
        ResearchGroup group{.cycleId = cycle.id,
                            .number = QStringLiteral("%1").arg(g + 1, 2, 10, QLatin1Char('0')),
                            .name = names[g],
                            .subject = QString::number(11 + g),
                            .stage = g == 2 ? junior : primary,
                            .baseSchoolId = g == 1 ? 0 : schools[g],
                            .quota = 8 + g};
        transaction.insert(group);
        PlanTarget target{
            .groupId = group.id, .measure = QStringLiteral("activities"), .goal = Hundredths{800}};
        transaction.insert(target);
        for (int m = 0; m < 8; ++m) {
            const int number = g * 8 + m;
            const Id school = number == 20 ? 0 : schools[g == 2 && m < 4 ? 3 : number % 2];
            Membership membership{.groupId = group.id,
                                  .teacherId =
                                      addTeacher(transaction, number, school, group.stage)};
            transaction.insert(membership);
            if (g == 0 && m == 0)
                addActivities(transaction, cycle.id, group.id, membership.id);
            if (m == 0 && g < 2)
                group.hostId = membership.teacherId;
        }
        transaction.update(group);
        if (g == 0)
            addMoney(transaction, group.id);
    }
}

std::shared_ptr<RecordFile> makeFilledFile(const QString &path)
{
    return make(path, QStringLiteral("导入 4 个工作簿"), fillDistrict);
}

} // namespace tests
