// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_year.h"

namespace models {

QStringList sampleNames(const SampleDistrict &district, const SamplePackage &package, int count,
                        Dice &dice)
{
    QStringList names;
    for (int tries = 0; names.size() < count && tries < 40; ++tries) {
        const SampleMember &member = dice.pick(package.members);
        const QString name = district.teachers[member.teacher].name;
        if (!names.contains(name))
            names << name;
    }
    return names;
}

static QList<SampleStep> steps(const SampleDistrict &district, const SamplePackage &package,
                               int number, bool finished, Dice &dice)
{
    const QString host = district.teachers[package.members.first().teacher].name;
    const auto document = [&](const char16_t *what, int serial) {
        return QStringLiteral("示例%1〔2023〕%2号").arg(QString::fromUtf16(what)).arg(serial);
    };
    const auto day = [&dice](int month, int from, int to) {
        return QDate(2023, month, dice.between(from, to));
    };
    QList<SampleStep> made{
        {QStringLiteral("划分与资金"), day(1, 9, 20), document(u"教", 3),
         QStringLiteral("教师发展中心")},
        {QStringLiteral("遴选与落户"), day(2, 1, 10), document(u"教", 7), package.researcher},
        {QStringLiteral("主持人与招募"), day(2, 11, 26), document(u"研", 10 + number), host},
        {QStringLiteral("制定方案"), day(3, 1, 24), document(u"研", 100 + number), host},
        {QStringLiteral("开展活动"), day(12, 1, 25), QString(), host},
        {QStringLiteral("成果与展评"), QDate(2024, 1, dice.between(8, 20)),
         document(u"教", 200 + number), package.researcher}};
    if (!finished)
        made.last() = {made.last().step, QDate(), QString(), QString()};
    return made;
}

static QList<SampleTraining> trainings(const SampleDistrict &district, Dice dice)
{
    struct Offer
    {
        const char16_t *name, *organiser, *level, *mode;
        int days, hours;
    };
    static const Offer offers[] = {
        {u"国培计划骨干教师研修", u"省教师培训中心", u"国家级", u"集中", 10, 60},
        {u"义务教育课程标准培训", u"市教育科学研究院", u"市级", u"集中", 3, 18},
        {u"信息技术应用能力提升工程2.0", u"省电化教育馆", u"省级", u"网络", 0, 50},
        {u"暑期师德专题研修", u"教育部", u"国家级", u"网络", 0, 10},
        {u"校本研修", u"本校", u"校级", u"校本", 0, 15},
        {u"名校跟岗研修", u"区教师发展中心", u"区级", u"跟岗", 5, 30}};
    QList<SampleTraining> made;
    for (int teacher = 0; teacher < district.teachers.size(); ++teacher) {
        if (!district.teachers[teacher].isMember || !dice.chance(45))
            continue;
        const Offer &offer = offers[dice.below(std::size(offers))];
        const QDate from(2023, dice.between(3, 11), dice.between(1, 18));
        made << SampleTraining{
            .teacher = teacher,
            .name = QString::fromUtf16(offer.name),
            .organiser = QString::fromUtf16(offer.organiser),
            .level = QString::fromUtf16(offer.level),
            .mode = QString::fromUtf16(offer.mode),
            .result = dice.chance(96) ? QStringLiteral("合格") : QStringLiteral("不合格"),
            .certificate = QStringLiteral("SL2023%1").arg(teacher + 1, 6, 10, QLatin1Char('0')),
            .from = from,
            .to = from.addDays(qMax(offer.days, 1) - 1),
            .days = offer.days,
            .hours = offer.hours};
    }
    return made;
}

SampleYear makeSampleYear(const SampleDistrict &district, const SampleYearProfile &profile,
                          Dice dice)
{
    SampleYear year;
    year.packages.resize(district.packages.size());
    addSampleActivities(year, district, profile, Dice(dice.next()));
    addSampleOutcomes(year, district, profile, Dice(dice.next()));
    addSampleFunds(year, Dice(dice.next()));
    for (int i = 0; i < district.packages.size(); ++i) {
        year.packages[i].steps = steps(district, district.packages[i], i + 1, i % 13 != 12, dice);
        year.packages[i].targets = {
            {QStringLiteral("活动次数"), QStringLiteral("8")},
            {QStringLiteral("乡村教师占比（%）"), QStringLiteral("30%")},
            {QStringLiteral("出勤率（%）"), QStringLiteral("90%")},
            {QStringLiteral("成果项数"), QString::number(dice.between(12, 20))}};
    }
    year.trainings = trainings(district, Dice(dice.next()));
    return year;
}

} // namespace models
