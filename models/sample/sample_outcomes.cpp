// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_year.h"

namespace models {

namespace {

// Outcomes of one programme: how many of each grade, at which level.
struct Line
{
    const char16_t *programme, *kind, *level, *issuer, *item;
    int first, second, third, ungraded;
};

// What the published case reports of two years: 7, 5, 22, 10 and 1 items. Of the second line but
// one it gives only province and city together; they are divided here.
constexpr Line kPublished[] = {
    {u"省级教学成果奖", u"教学成果奖", u"省级", u"安徽省教育厅", u"教学成果", 3, 4, 0, 0},
    {u"省级信息化教学能力大赛", u"教学竞赛", u"省级", u"安徽省电化教育馆", u"融合创新课", 1, 4, 0,
     0},
    {u"省市科技创新大赛", u"科创与素养", u"省级", u"安徽省科学技术协会", u"指导学生作品", 2, 2, 3,
     0},
    {u"省市科技创新大赛", u"科创与素养", u"市级", u"芜湖市科学技术协会", u"指导学生作品", 4, 4, 7,
     0},
    {u"市级智慧课堂现场赛", u"教学竞赛", u"市级", u"芜湖市教育局", u"智慧课堂", 0, 2, 8, 0},
    {u"全国师生信息素养提升实践活动", u"科创与素养", u"国家级", u"中央电化教育馆", u"创新作品", 0,
     0, 0, 1}};

// What fills the rest of a year, with weights instead of numbers.
constexpr Line kUsual[] = {
    {u"区优质课评比", u"教学竞赛", u"区级", u"区教育局", u"优质课", 6, 10, 14, 0},
    {u"区教学论文评选", u"论文", u"区级", u"区教师发展中心", u"论文", 4, 8, 14, 0},
    {u"市教学论文评选", u"论文", u"市级", u"市教育科学研究院", u"论文", 1, 3, 6, 0},
    {u"校本课程", u"著作与教材", u"校级", u"", u"校本课程", 0, 0, 0, 10},
    {u"区级课题", u"课题", u"区级", u"区教育局", u"课题", 0, 0, 0, 6},
    {u"典型案例征集", u"典型案例", u"区级", u"区教育局", u"案例", 2, 4, 6, 4},
    {u"骨干教师评选", u"荣誉称号", u"市级", u"芜湖市教育局", u"骨干教师", 0, 0, 0, 4},
    {u"校级教学资源", u"教学资源", u"校级", u"", u"精品课件", 0, 0, 0, 12}};

const QString &gradeName(int grade)
{
    static const QStringList names{QStringLiteral("一等奖"), QStringLiteral("二等奖"),
                                   QStringLiteral("三等奖"), QString()};
    return names.at(grade);
}

SampleOutcome one(const SampleDistrict &district, const Line &line, int grade, int package,
                  int number, Dice &dice)
{
    const SamplePackage &of = district.packages[package];
    SampleOutcome made;
    made.package = package;
    made.kind = QString::fromUtf16(line.kind);
    made.programme = QString::fromUtf16(line.programme);
    made.name = QStringLiteral("《%1%2的实践（%3）》")
                    .arg(of.subject, QString::fromUtf16(line.item))
                    .arg(number);
    made.level = QString::fromUtf16(line.level);
    made.grade = gradeName(grade);
    made.issuer =
        *line.issuer ? QString::fromUtf16(line.issuer) : district.schools[of.baseSchool].name;
    made.day = QDate(2023, dice.between(4, 12), dice.between(1, 28));
    made.number = QStringLiteral("示例奖2023-%1").arg(number, 5, 10, QLatin1Char('0'));
    made.joint = dice.chance(25);
    made.people = sampleNames(district, of, made.joint ? dice.between(2, 5) : 1, dice);
    return made;
}

} // namespace

void addSampleOutcomes(SampleYear &year, const SampleDistrict &district,
                       const SampleYearProfile &profile, Dice dice)
{
    const int packages = int(district.packages.size());
    const auto add = [&](const Line &line, int grade) {
        const int number = int(year.outcomes.size()) + 1;
        year.outcomes << one(district, line, grade, dice.below(packages), number, dice);
    };
    for (const Line &line : kPublished)
        for (int grade = 0;
             const int count : {line.first, line.second, line.third, line.ungraded}) {
            for (int i = 0; i < count; ++i)
                add(line, grade);
            ++grade;
        }
    QList<std::pair<const Line *, int>> usual;
    std::vector<int> weights;
    for (const Line &line : kUsual)
        for (int grade = 0;
             const int weight : {line.first, line.second, line.third, line.ungraded}) {
            usual << std::pair(&line, grade++);
            weights.push_back(weight);
        }
    while (year.outcomes.size() < profile.outcomes) {
        const auto &[line, grade] = usual.at(dice.weighted(weights));
        add(*line, grade);
    }
}

} // namespace models
