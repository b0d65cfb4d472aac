// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/figures/case_district.h"

#include "models/storage/store.h"

using namespace models;

namespace tests {

static std::shared_ptr<const FigureBook> countOf(SQLite::Database &database, const Cycle &cycle)
{
    auto book = FigureBook::count(database, cycle);
    EXPECT_TRUE(book) << (book ? "" : book.error().message.toStdString());
    return book ? *book : nullptr;
}

static std::unique_ptr<RecordFile> made(const QString &path, Cycle &cycle)
{
    auto file = RecordFile::create(path);
    EXPECT_TRUE(file) << (file ? "" : file.error().message.toStdString());
    EXPECT_TRUE(
        (*file)->edit(QStringLiteral("cycle"), [&](Transaction &transaction) -> Result<void> {
            transaction.insert(cycle);
            return {};
        }));
    return std::move(*file);
}

EmptyDistrict::EmptyDistrict()
    : m_file(made(m_folder.path(QStringLiteral("empty.yanxun")), m_cycle))
{
}

std::shared_ptr<const FigureBook> EmptyDistrict::count()
{
    return countOf(database(), m_cycle);
}

CaseDistrict::CaseDistrict() : m_file(made(m_folder.path(QStringLiteral("case.yanxun")), m_cycle))
{
    const auto done =
        m_file->edit(QStringLiteral("fill"), [this](Transaction &transaction) -> Result<void> {
            fill(transaction);
            return {};
        });
    EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
}

std::shared_ptr<const FigureBook> CaseDistrict::count()
{
    return countOf(database(), m_cycle);
}

void CaseDistrict::addSchool(Transaction &transaction, const QString &name, const QString &stage,
                             const char *urbanRural)
{
    School school{.name = name, .stages = {stage}};
    transaction.insert(school);
    SchoolSite site{.schoolId = school.id,
                    .urbanRural = QLatin1String(urbanRural),
                    .codeYear = 2016,
                    .inCountySeat = false,
                    .inAgriculturalStreet = false,
                    .designatedRural = urbanRural[0] == '2'};
    transaction.insert(site);
    (urbanRural[0] == '2' ? m_rural : m_town)[stage] << school.id;
}

void CaseDistrict::addSchools(Transaction &transaction)
{
    const QString pre = QStringLiteral("1"), primary = QStringLiteral("2"),
                  junior = QStringLiteral("3"), senior = QStringLiteral("4");
    for (int i = 1; i <= 12; ++i)
        addSchool(transaction, QStringLiteral("城镇第%1小学").arg(i), primary, "121");
    for (int i = 1; i <= 10; ++i)
        addSchool(transaction, QStringLiteral("城镇第%1中学").arg(i), junior,
                  i < 4 ? "122" : "121");
    for (int i = 1; i <= 3; ++i)
        addSchool(transaction, QStringLiteral("乡村第%1小学").arg(i), primary, "220");
    for (int i = 1; i <= 2; ++i)
        addSchool(transaction, QStringLiteral("乡村第%1中学").arg(i), junior, "210");
    addSchool(transaction, QStringLiteral("城镇幼儿园"), pre, "121");
    addSchool(transaction, QStringLiteral("乡村幼儿园"), pre, "220");
    addSchool(transaction, QStringLiteral("高级中学"), senior, "121");
    School missed{.name = QStringLiteral("山里教学点"), .stages = {primary}};
    transaction.insert(missed);
    SchoolSite site{.schoolId = missed.id, .urbanRural = QStringLiteral("220"), .codeYear = 2016};
    transaction.insert(site);
    School unlabelled{.name = QStringLiteral("新建小学"), .stages = {primary}};
    transaction.insert(unlabelled);
    School closed{.name = QStringLiteral("撤并小学"), .stages = {primary}};
    closed.closedOn = PartialDate{2021, 8, 0};
    transaction.insert(closed);
    SchoolSite closedSite{.schoolId = closed.id, .urbanRural = QStringLiteral("220")};
    transaction.insert(closedSite);
}

Id CaseDistrict::addTeacher(Transaction &transaction, int number, const QString &stage,
                            const QString &subject, Id school)
{
    static const QStringList titles{QStringLiteral("T1"), QStringLiteral("T2"),
                                    QStringLiteral("T3"), QStringLiteral("T4"), QString()};
    Teacher teacher{.name = QStringLiteral("教师%1").arg(number, 4, 10, QLatin1Char('0')),
                    .sex = number % 3 ? QStringLiteral("2") : QStringLiteral("1"),
                    .idNumber = IdNumber{},
                    .title = titles.at(number % 5),
                    .subject = subject,
                    .stage = stage};
    if (number % 50 != 7) // some birth dates are not known
        teacher.birth = PartialDate{1963 + number % 38, 1 + number % 12, 0};
    transaction.insert(teacher);
    Posting posting{.teacherId = teacher.id, .schoolId = school};
    transaction.insert(posting);
    return teacher.id;
}

// Two packages with a budget and a voucher each.
void CaseDistrict::addMoney(Transaction &transaction)
{
    const auto add = [&](Id group, const char *category, qint64 budget, qint64 spent) {
        BudgetLine line{
            .groupId = group, .category = QLatin1String(category), .amount = Money{budget}};
        transaction.insert(line);
        FundMove move{.groupId = group, .movedOn = QDate(2023, 3, 1), .amount = Money{budget}};
        transaction.insert(move);
        Expense expense{.groupId = group,
                        .category = QLatin1String(category),
                        .purpose = QStringLiteral("示例"),
                        .spentOn = QDate(2023, 6, 1),
                        .amount = Money{spent}};
        transaction.insert(expense);
    };
    add(m_groups.at(0), "books", 200000, 125050);
    add(m_groups.at(1), "travel", 100000, 60000);
}

void CaseDistrict::fill(Transaction &transaction)
{
    addSchools(transaction);
    static const QStringList subjects{QStringLiteral("13"), QStringLiteral("14"),
                                      QStringLiteral("41"), QStringLiteral("22"),
                                      QStringLiteral("24")};
    constexpr int groupCount = 39, memberCount = 694, ruralCount = 262;
    int number = 0;
    for (int i = 0; i < groupCount; ++i) {
        const QString stage = QString::number(1 + i % 3);
        const QString subject = stage == QLatin1String("1") ? QStringLiteral("P1")
                                                            : subjects.at(i / 3 % subjects.size());
        ResearchGroup group{.cycleId = m_cycle.id,
                            .number = QString::number(i + 1),
                            .name = QStringLiteral("第%1项目包").arg(i + 1),
                            .subject = subject,
                            .stage = stage,
                            .baseSchoolId = m_town.value(stage).first()};
        transaction.insert(group);
        m_groups << group.id;
        const int until = memberCount * (i + 1) / groupCount;
        for (; number < until; ++number) {
            // Spreads 262 evenly over 694.
            const bool rural =
                (number + 1) * ruralCount / memberCount > number * ruralCount / memberCount;
            const QList<Id> &schools = rural ? m_rural[stage] : m_town[stage];
            const Id teacher = addTeacher(transaction, number, stage, subject,
                                          schools.at(number % schools.size()));
            m_firstMember = m_firstMember ? m_firstMember : teacher;
            Membership membership{.groupId = group.id, .teacherId = teacher};
            transaction.insert(membership);
        }
    }
    addOutcomes(transaction);
    addMoney(transaction);
    addTeacher(transaction, number++, QStringLiteral("4"), QStringLiteral("16"),
               m_town.value(QStringLiteral("4")).first());
    addTeacher(transaction, number++, QStringLiteral("3"), QStringLiteral("17"),
               m_town.value(QStringLiteral("3")).first());
}

// The case's awards of the province: 10 first, 14 second and 10 third prizes.
void CaseDistrict::addOutcomes(Transaction &transaction)
{
    const std::pair<const char *, int> prizes[] = {{"2", 10}, {"3", 14}, {"4", 10}};
    for (const auto &[grade, items] : prizes) {
        Outcome outcome{.cycleId = m_cycle.id,
                        .groupId = m_groups.first(),
                        .name = QStringLiteral("省级奖"),
                        .kind = QStringLiteral("competition"),
                        .programme = QStringLiteral("省级比赛"),
                        .level = QStringLiteral("23"),
                        .grade = QLatin1String(grade),
                        .awardedOn = {2023, 6, 0},
                        .items = items};
        transaction.insert(outcome);
        OutcomeHolder holder{.outcomeId = outcome.id, .position = 1, .teacherId = m_firstMember};
        transaction.insert(holder);
    }
}

void CaseDistrict::enrolFirstMemberTwice()
{
    EXPECT_TRUE(
        m_file->edit(QStringLiteral("again"), [this](Transaction &transaction) -> Result<void> {
            Membership membership{.groupId = m_groups.at(1), .teacherId = m_firstMember};
            transaction.insert(membership);
            return {};
        }));
}

} // namespace tests
