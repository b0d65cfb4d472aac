// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_habits.h"

#include <QHash>

namespace models {

SampleHabits::SampleHabits(Dice dice, bool textOnly)
    : attachment(dice.chance(30)),
      filledInBy(dice.chance(70)),
      twoRowHeader(!textOnly && dice.chance(35)),
      total(dice.chance(60)),
      blankRows(dice.chance(30)),
      hostInName(dice.chance(45)),
      packageInRow(dice.chance(60)),
      mergedSchool(!textOnly && dice.chance(50)),
      m_header(dice.below(12)),
      m_padding(dice.below(3)),
      m_spelling(dice.below(2)),
      m_titles(dice.below(3)),
      m_schools(dice.below(3)),
      m_phones(dice.below(5)),
      m_fullWidth(dice.chance(15)),
      m_numbersAsText(textOnly || dice.chance(40)),
      m_dates(DateHabit(dice.below(6)))
{
    if (textOnly && (m_dates == DateHabit::Serial || m_dates == DateHabit::Cell))
        m_dates = DateHabit::Slashed;
}

QString SampleHabits::header(SampleColumn column) const
{
    static const QHash<SampleColumn, QStringList> titles = {
        {SampleColumn::Number,
         {QStringLiteral("序号"), QStringLiteral("序 号"), QStringLiteral("编号")}},
        {SampleColumn::Name,
         {QStringLiteral("姓名"), QStringLiteral("教师姓名"), QStringLiteral("姓 名"),
          QStringLiteral("*姓名")}},
        {SampleColumn::Sex, {QStringLiteral("性别"), QStringLiteral("性 别")}},
        {SampleColumn::Birth,
         {QStringLiteral("出生年月"), QStringLiteral("出生日期"), QStringLiteral("出生\n年月")}},
        {SampleColumn::IdNumber, {QStringLiteral("身份证号"), QStringLiteral("身份证\n号码")}},
        {SampleColumn::Degree, {QStringLiteral("学历"), QStringLiteral("最高学历")}},
        {SampleColumn::Work, {QStringLiteral("参加工作时间"), QStringLiteral("参加工作年月")}},
        {SampleColumn::Subject,
         {QStringLiteral("学科"), QStringLiteral("任教学科"), QStringLiteral("任教\n学科")}},
        {SampleColumn::Stage, {QStringLiteral("学段"), QStringLiteral("任教学段")}},
        {SampleColumn::Title, {QStringLiteral("职称"), QStringLiteral("专业技术职务")}},
        {SampleColumn::School,
         {QStringLiteral("学校"), QStringLiteral("所在学校"), QStringLiteral("工作单位")}},
        {SampleColumn::Phone,
         {QStringLiteral("联系电话"), QStringLiteral("手机"), QStringLiteral("手机号码")}},
        {SampleColumn::Role, {QStringLiteral("角色"), QStringLiteral("包内角色")}},
        {SampleColumn::Joined, {QStringLiteral("入包日期"), QStringLiteral("入包时间")}},
        {SampleColumn::Package, {QStringLiteral("项目包名称"), QStringLiteral("项目包")}},
        {SampleColumn::Remark, {QStringLiteral("备注"), QStringLiteral("备 注")}},
    };
    const QStringList spellings = titles.value(column);
    return spellings[(m_header + int(column)) % spellings.size()];
}

QString SampleHabits::digits(QString text) const
{
    if (m_fullWidth) {
        for (QChar &character : text) {
            if (character >= QLatin1Char('0') && character <= QLatin1Char('9'))
                character = QChar(character.unicode() - '0' + 0xff10);
        }
    }
    return text;
}

SampleCell SampleHabits::date(const QDate &date, bool precise) const
{
    if (!date.isValid())
        return {};
    switch (m_dates) {
    case DateHabit::Dotted:
        return digits(
            date.toString(precise ? QStringLiteral("yyyy.M.d") : QStringLiteral("yyyy.M")));
    case DateHabit::Cell:
        return date;
    case DateHabit::Words:
        return digits(
            precise
                ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                : QStringLiteral("%1年%2月").arg(date.year()).arg(date.month()));
    case DateHabit::Compact: {
        const QString text =
            date.toString(precise ? QStringLiteral("yyyyMMdd") : QStringLiteral("yyyyMM"));
        return m_numbersAsText ? SampleCell(text) : SampleCell(text.toInt());
    }
    case DateHabit::Slashed:
        return date.toString(QStringLiteral("yyyy/M/d"));
    case DateHabit::Serial:
        return int(QDate(1899, 12, 30).daysTo(date));
    }
    return {};
}

QString SampleHabits::name(const QString &name) const
{
    if (name.size() != 2 || m_padding == 0)
        return name;
    return name.left(1) + (m_padding == 1 ? QStringLiteral(" ") : QStringLiteral("\u3000")) +
           name.mid(1);
}

QString SampleHabits::subject(const QString &subject) const
{
    static const QHash<QString, QString> everyday = {
        {QStringLiteral("道德与法治"), QStringLiteral("道法")},
        {QStringLiteral("信息科技"), QStringLiteral("信息技术")},
        {QStringLiteral("体育与健康"), QStringLiteral("体育")},
        {QStringLiteral("生物学"), QStringLiteral("生物")},
        {QStringLiteral("综合实践活动"), QStringLiteral("综合实践")},
        {QStringLiteral("心理健康教育"), QStringLiteral("心理")},
    };
    return m_spelling == 0 ? subject : everyday.value(subject, subject);
}

QString SampleHabits::stage(SampleStage stage) const
{
    if (stage == SampleStage::Kindergarten && m_spelling == 1)
        return QStringLiteral("学前");
    return sampleStageName(stage);
}

QString SampleHabits::title(const SampleTeacher &teacher) const
{
    if (teacher.title.isEmpty())
        return m_titles == 0   ? QStringLiteral("未定职级")
               : m_titles == 1 ? QStringLiteral("无")
                               : QString();
    if (m_titles == 0)
        return teacher.title;
    if (m_titles == 1)
        return QStringLiteral("中小学") + teacher.title;
    // The titles of before 2015, which people go on using.
    const bool primary = teacher.stage <= SampleStage::Primary;
    if (teacher.title == QStringLiteral("正高级教师"))
        return QStringLiteral("正高");
    if (teacher.title == QStringLiteral("高级教师"))
        return QStringLiteral("中学高级");
    if (teacher.title == QStringLiteral("一级教师"))
        return primary ? QStringLiteral("小高") : QStringLiteral("中一");
    if (teacher.title == QStringLiteral("二级教师"))
        return primary ? QStringLiteral("小一") : QStringLiteral("中二");
    return teacher.title;
}

QString SampleHabits::degree(const QString &degree) const
{
    static const QHash<QString, QString> everyday = {
        {QStringLiteral("大学本科"), QStringLiteral("本科")},
        {QStringLiteral("大学专科"), QStringLiteral("大专")},
        {QStringLiteral("硕士研究生"), QStringLiteral("研究生")},
    };
    return m_spelling == 0 ? degree : everyday.value(degree, degree);
}

QString SampleHabits::school(const SampleSchool &school) const
{
    if (m_schools == 0 || school.shortNames.isEmpty())
        return school.name;
    return school.shortNames[m_schools % school.shortNames.size()];
}

SampleCell SampleHabits::phone(const QString &phone) const
{
    if (phone.isEmpty())
        return m_phones == 3 ? SampleCell(QStringLiteral("无")) : SampleCell();
    if (m_phones == 0 && !m_numbersAsText)
        return phone.toDouble();
    if (m_phones == 1)
        return QStringLiteral("%1-%2-%3").arg(phone.left(3), phone.mid(3, 4), phone.mid(7));
    if (m_phones == 2)
        return QStringLiteral("%1 %2 %3").arg(phone.left(3), phone.mid(3, 4), phone.mid(7));
    return digits(phone);
}

SampleCell SampleHabits::count(int number) const
{
    return m_numbersAsText ? SampleCell(digits(QString::number(number))) : SampleCell(number);
}

} // namespace models
