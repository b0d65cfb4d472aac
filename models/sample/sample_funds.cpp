// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_year.h"

namespace models {

namespace {

const QList<SampleBudgetLine> &budget()
{
    static const QList<SampleBudgetLine> lines{
        {QStringLiteral("讲课费"), 2000},       {QStringLiteral("资料印刷费"), 2500},
        {QStringLiteral("图书购置费"), 2500},   {QStringLiteral("差旅费"), 3500},
        {QStringLiteral("会议与场地费"), 1500}, {QStringLiteral("其他"), 1000}};
    return lines;
}

class FundsMaker
{
public:
    FundsMaker(SampleYear &year, Dice dice) : m_year(year), m_dice(dice) {}

    void make(int index)
    {
        SamplePackageYear &package = m_year.packages[index];
        package.budget = budget();
        package.fundedOn = QDate(2023, 2, m_dice.between(20, 28));
        m_package = &package;
        m_voucher = index * 100;
        for (const int activity : std::as_const(package.activities))
            if (isGuestLecture(m_year.activities[activity]) &&
                m_year.activities[activity].packages.first() == index)
                addLecture(activity);
        addOther(u"资料印刷费", u"研训资料印刷", 2, 60'000, 140'000);
        addOther(u"图书购置费", u"学员共读图书", 2, 80'000, 145'000);
        addOther(u"差旅费", u"外出学习交通与住宿", 2, 90'000, 190'000);
        addOther(u"会议与场地费", u"研讨场地与设备租用", 1, 80'000, 180'000);
        addOther(u"其他", u"活动布置", 1, 30'000, 120'000);
        // What a check must find: here and there somebody pays in cash.
        if (index % 17 == 8)
            package.expenses.last().payment = QStringLiteral("现金");
    }

private:
    static bool isGuestLecture(const SampleActivity &activity)
    {
        return activity.kind == QStringLiteral("专题讲座") &&
               activity.lecturers.first().contains(QChar(0xff08));
    }

    void addLecture(int index)
    {
        const SampleActivity &activity = m_year.activities[index];
        const QString guest = activity.lecturers.first();
        const QString name = guest.section(QChar(0xff08), 0, 0);
        const bool professor = guest.contains(QStringLiteral("正高级"));
        const int hours = 3;
        const qint64 net = qint64(hours) * (professor ? 80'000 : 40'000);
        if (spent(QStringLiteral("讲课费")) + net * 12 / 10 > 200'000)
            return;
        SampleExpense made = one(u"讲课费", u"专题讲座讲课费", activity.day.addDays(3));
        made.activity = index;
        made.dayPart = activity.dayPart;
        made.payee = name;
        made.title = professor ? QStringLiteral("正高级教师") : QStringLiteral("高级教师");
        made.hours = hours;
        made.netFen = net;
        // Withheld from what exceeds 800 yuan: 20 of 100 (劳务报酬 up to 4,000 yuan).
        made.fen = (net - 16'000) * 100 / 80;
        m_package->expenses << made;
    }

    qint64 spent(const QString &category) const
    {
        qint64 sum = 0;
        for (const SampleExpense &expense : m_package->expenses)
            if (expense.category == category)
                sum += expense.fen;
        return sum;
    }

    void addOther(const char16_t *category, const char16_t *purpose, int count, int from, int to)
    {
        for (int i = 0; i < count; ++i) {
            SampleExpense made =
                one(category, purpose, QDate(2023, m_dice.between(3, 12), m_dice.between(1, 28)));
            made.fen = m_dice.between(from, to);
            made.payee = QStringLiteral("示例商行%1").arg(m_dice.between(1, 30));
            made.invoice = QStringLiteral("SL%1").arg(++m_invoice, 8, 10, QLatin1Char('0'));
            if (made.category == QStringLiteral("差旅费")) {
                made.people = m_dice.between(2, 4);
                made.days = m_dice.between(1, 2);
            }
            m_package->expenses << made;
        }
    }

    SampleExpense one(const char16_t *category, const char16_t *purpose, const QDate &day)
    {
        SampleExpense made;
        made.category = QString::fromUtf16(category);
        made.purpose = QString::fromUtf16(purpose);
        made.day = qMin(day, QDate(2023, 12, 29));
        made.voucher = QStringLiteral("记-%1").arg(++m_voucher, 5, 10, QLatin1Char('0'));
        made.payment = m_dice.chance(50) ? QStringLiteral("转账") : QStringLiteral("公务卡");
        return made;
    }

    SampleYear &m_year;
    Dice m_dice;
    SamplePackageYear *m_package = nullptr;
    int m_voucher = 0;
    int m_invoice = 0;
};

} // namespace

void addSampleFunds(SampleYear &year, Dice dice)
{
    FundsMaker maker(year, dice);
    for (int i = 0; i < year.packages.size(); ++i)
        maker.make(i);
}

} // namespace models
