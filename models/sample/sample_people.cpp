// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_people.h"

#include <QFile>

#include <algorithm>

namespace models {

namespace {

struct Given
{
    QList<QString> first; // of a name of two characters
    QList<QString> second;
    QList<QString> single;
};

QList<QString> characters(const char16_t *text)
{
    QList<QString> list;
    for (const QChar character : QString::fromUtf16(text))
        list.append(character);
    return list;
}

// The fashions of three generations, for men and women.
const Given &givenNames(bool male, int birthYear)
{
    static const Given men[] = {
        {characters(u"建国志文永光德世明长家学大正玉庆先宗立茂"),
         characters(u"军华平明国强林生根发兵山祥福松春海武龙友"),
         characters(u"军斌勇刚强平林兵伟明")},
        {characters(u"晓海立志俊小文国亚振宏永少春启光维绍荣传"),
         characters(u"峰伟鹏飞涛东明辉杰波亮军松宇雷鸣文刚健勇"),
         characters(u"伟涛磊鹏超勇波亮峰杰浩辉")},
        {characters(u"子浩宇俊天嘉梓泽晨一思文博明家瑞逸承奕昊"),
         characters(u"轩然杰豪宇航涵阳瑞凯睿翔晖泽恒霖远辰哲铭"),
         characters(u"昊凯翔阳鑫帆晨睿杰宇")},
    };
    static const Given women[] = {
        {characters(u"秀桂玉淑美翠爱春凤素月金惠兰巧雪文红德永"),
         characters(u"英珍兰芳华琴霞云梅萍莲娥凤香花琼珠娟玲红"),
         characters(u"芳敏琴霞萍红梅玲英燕")},
        {characters(u"晓小丽海文雪春红亚玉燕慧艳秀金立静婷月明"),
         characters(u"燕丽娟敏静芳霞玲红梅娜莉华萍艳琴云蓉婷洁"),
         characters(u"静丽敏娜燕艳莉娟婷洁芳倩")},
        {characters(u"雨思梦佳欣雅诗晨嘉子慧心怡梓紫若一安可文"),
         characters(u"涵琪瑶怡婷颖雯萱妍悦琳洁彤宁昕菲钰蕊岚薇"),
         characters(u"婷倩颖雯洁琳悦璐萌瑶")},
    };
    const int generation = birthYear < 1980 ? 0 : birthYear < 1993 ? 1 : 2;
    return male ? men[generation] : women[generation];
}

// Characters that stand in GB 18030 but not in GBK: rare, and the test of every reader.
const QList<QString> &rareCharacters()
{
    static const QList<QString> list = characters(u"䶮㛃");
    return list;
}

} // namespace

SamplePeople::SamplePeople()
{
    QFile file(QStringLiteral(":/sample/surnames.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    int sum = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const auto fields = line.split(QLatin1Char('\t'));
        if (line.startsWith(QLatin1Char('#')) || fields.size() != 2)
            continue;
        sum += fields[1].toInt();
        m_surnames.append(fields[0]);
        m_cumulated.push_back(sum);
    }
}

QString SamplePeople::name(Dice &dice, bool male, int birthYear) const
{
    const int point = dice.below(m_cumulated.back());
    const auto found = std::upper_bound(m_cumulated.begin(), m_cumulated.end(), point);
    QString name = m_surnames[found - m_cumulated.begin()];
    const Given &given = givenNames(male, birthYear);
    if (dice.below(1500) == 0)
        return name + dice.pick(rareCharacters());
    if (dice.chance(birthYear < 1993 ? 18 : 12))
        return name + dice.pick(given.single);
    const QString first = dice.pick(given.first);
    QString second = dice.pick(given.second);
    while (second == first)
        second = dice.pick(given.second);
    return name + first + second;
}

QString SamplePeople::phone(int serial, bool few)
{
    // Multiplying by a number prime to the range spreads the serials over it without repeating one.
    if (few)
        return QStringLiteral("1990000%1")
            .arg(qint64(serial) * 7919 % 10'000, 4, 10, QLatin1Char('0'));
    return QStringLiteral("19900%1").arg(qint64(serial) * 7919 % 1'000'000, 6, 10,
                                         QLatin1Char('0'));
}

QString SamplePeople::idNumber(Dice &dice, bool male)
{
    const int order = dice.between(1, 498) * 2 + (male ? 1 : 0);
    const QString digits = QStringLiteral("34022218%1%2%3%4")
                               .arg(dice.between(80, 89))
                               .arg(dice.between(1, 12), 2, 10, QLatin1Char('0'))
                               .arg(dice.between(1, 28), 2, 10, QLatin1Char('0'))
                               .arg(order, 3, 10, QLatin1Char('0'));
    // ISO 7064 MOD 11-2, as weights.
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits[i].digitValue() * weights[i];
    return digits + QLatin1Char("10X98765432"[sum % 11]);
}

} // namespace models
