// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_schools.h"

#include <QMap>
#include <QSet>

#include <utility>

namespace models {

namespace {

QString ordinal(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number < 10)
        return digits.mid(number, 1);
    const QString tens = number < 20 ? QString() : digits.mid(number / 10, 1);
    return tens + QStringLiteral("十") + (number % 10 ? digits.mid(number % 10, 1) : QString());
}

class SchoolMaker
{
public:
    SchoolMaker(const SampleCounty &county, int first, bool severalCounties)
        : m_county(county), m_serial(first), m_several(severalCounties)
    {
        for (const SampleUnit &unit : county.units) {
            if (unit.isRural())
                m_rural.append(unit);
            else if (unit.inSeat)
                m_seat.append(unit);
            else
                m_townUnits[unit.town].append(unit);
        }
        spreadOverTowns();
    }

    void addSeat(const QString &kind, int count)
    {
        for (int i = 0; i < count; ++i)
            addNumbered(kind, m_seat[m_seatTurn++ % m_seat.size()]);
    }

    // As many as there are towns and `count` allows; says how many.
    int addCentral(const QString &kind, int count)
    {
        int added = 0;
        for (const auto &units : std::as_const(m_townUnits)) {
            if (added == count)
                break;
            const SampleUnit &unit =
                units[kind == QStringLiteral("初级中学") ? units.size() - 1 : 0];
            const QString town = unit.townKey;
            if (kind == QStringLiteral("初级中学"))
                add(kind, unit, town + QStringLiteral("初级中学"),
                    {bare(town) + QStringLiteral("初中")}, -1);
            else if (kind == QStringLiteral("幼儿园"))
                add(kind, unit, town + QStringLiteral("中心幼儿园"),
                    {bare(town) + QStringLiteral("中心园")}, -1);
            else
                add(kind, unit, town + QStringLiteral("中心小学"),
                    {bare(town) + QStringLiteral("中心小学"), bare(town) + QStringLiteral("小学")},
                    -1);
            ++added;
        }
        return added;
    }

    void addRural(const QString &kind, int count)
    {
        for (int i = 0; i < count; ++i) {
            const SampleUnit &unit = m_rural[m_ruralTurn++ % m_rural.size()];
            QString name = unit.townKey + unit.name + ending(kind);
            for (int n = 2; m_names.contains(name); ++n)
                name = unit.townKey + unit.name + QStringLiteral("第%1").arg(ordinal(n)) +
                       ending(kind);
            const QString shortName = QString(name).remove(0, unit.townKey.size());
            add(kind, unit, name, {shortName}, parentFor(kind, unit));
        }
    }

    void addTownPoint(int count)
    {
        for (int i = 0; i < count; ++i) {
            const SampleUnit &unit =
                m_seat[(m_seat.size() - 1 - i + 64 * m_seat.size()) % m_seat.size()];
            const QString name = unit.townKey + unit.name + QStringLiteral("教学点");
            add(QStringLiteral("小学教学点"), unit, name, {unit.name + QStringLiteral("教学点")},
                parentFor(QStringLiteral("小学教学点"), unit));
        }
    }

    QList<SampleSchool> take() { return std::move(m_schools); }

private:
    // Communities first, then the villages of all towns by turns.
    void spreadOverTowns()
    {
        QMap<QString, int> seen;
        QList<std::pair<int, SampleUnit>> ranked;
        for (const SampleUnit &unit : std::as_const(m_rural))
            ranked.append({unit.isCommunity() ? 0 : ++seen[unit.town], unit});
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (qsizetype i = 0; i < ranked.size(); ++i)
            m_rural[i] = ranked[i].second;
    }

    static QString bare(QString town)
    {
        if (town.endsWith(QStringLiteral("镇")) || town.endsWith(QStringLiteral("乡")))
            town.chop(1);
        else if (town.endsWith(QStringLiteral("街道")))
            town.chop(2);
        return town;
    }

    static QString ending(const QString &kind)
    {
        if (kind == QStringLiteral("九年一贯制学校"))
            return QStringLiteral("学校");
        return kind == QStringLiteral("小学教学点") ? QStringLiteral("教学点") : kind;
    }

    // Fanchang calls its seat 城关; elsewhere the town's own name keeps the names of a city apart.
    QString seatName(const SampleUnit &unit) const
    {
        return m_county.name == QStringLiteral("繁昌区") ? QStringLiteral("城关")
                                                         : bare(unit.townKey);
    }

    void addNumbered(const QString &kind, const SampleUnit &unit)
    {
        static const QMap<QString, QString> shortEndings = {
            {QStringLiteral("小学"), QStringLiteral("小")},
            {QStringLiteral("初级中学"), QStringLiteral("初中")},
            {QStringLiteral("幼儿园"), QStringLiteral("幼")},
            {QStringLiteral("高级中学"), QStringLiteral("高中")},
        };
        const QString number = ordinal(++m_numbers[kind]);
        const QString longForm = QStringLiteral("第%1%2").arg(number, ending(kind));
        const QString seat = seatName(unit);
        const QString shortForm = number + shortEndings.value(kind, ending(kind));
        add(kind, unit, seat + longForm, {seat + shortForm, seat + longForm}, -1);
    }

    int parentFor(const QString &kind, const SampleUnit &unit) const
    {
        const QString wanted = kind == QStringLiteral("幼儿园") ? kind : QStringLiteral("小学");
        if (kind != QStringLiteral("幼儿园") && kind != QStringLiteral("小学教学点"))
            return -1;
        for (int i = 0; i < m_schools.size(); ++i) {
            const SampleSchool &school = m_schools[i];
            if (school.kind == wanted && school.site.town == unit.town && !school.site.isRural())
                return i;
        }
        return -1;
    }

    void add(const QString &kind, const SampleUnit &unit, const QString &name,
             const QStringList &shortNames, int parent)
    {
        struct Kind
        {
            QString name, code;
            QList<SampleStage> stages;
            int weight;
        };
        using enum SampleStage;
        static const Kind kinds[] = {
            {QStringLiteral("幼儿园"), QStringLiteral("11"), {Kindergarten}, 18},
            {QStringLiteral("小学"), QStringLiteral("21"), {Primary}, 68},
            {QStringLiteral("小学教学点"), QStringLiteral("21"), {Primary}, 6},
            {QStringLiteral("初级中学"), QStringLiteral("31"), {Junior}, 80},
            {QStringLiteral("九年一贯制学校"), QStringLiteral("31"), {Primary, Junior}, 80},
            {QStringLiteral("高级中学"), QStringLiteral("34"), {Senior}, 150},
        };
        const Kind &found = *std::find_if(std::begin(kinds), std::end(kinds),
                                          [&](const Kind &each) { return each.name == kind; });
        SampleSchool school;
        school.name = m_county.name + name;
        for (const QString &shortName : shortNames) {
            // Two counties may have a village of the same name: then only the full name will do.
            if (!m_several && !m_names.contains(shortName))
                school.shortNames.append(shortName);
        }
        if (m_several && !m_names.contains(name))
            school.shortNames.append(name);
        m_names.insert(name);
        for (const QString &shortName : shortNames)
            m_names.insert(shortName);
        const int serial = m_serial++;
        school.code = found.code + QStringLiteral("34") + QString::number(900'001 + serial);
        school.kind = kind;
        school.stages = found.stages;
        school.site = unit;
        school.parent = parent;
        school.weight = unit.isRural() ? found.weight * 3 / 5 : found.weight;
        school.phone = QStringLiteral("0553-000%1").arg(serial % 10'000, 4, 10, QLatin1Char('0'));
        m_schools.append(school);
    }

    const SampleCounty &m_county;
    int m_serial;
    bool m_several;
    QList<SampleSchool> m_schools;
    QList<SampleUnit> m_rural, m_seat;
    QMap<QString, QList<SampleUnit>> m_townUnits;
    QMap<QString, int> m_numbers;
    QSet<QString> m_names;
    qsizetype m_seatTurn = 0, m_ruralTurn = 0;
};

} // namespace

QList<SampleSchool> makeSampleSchools(const SampleCounty &county, const SampleProfile &profile,
                                      int firstSchool, bool severalCounties)
{
    const QString primary = QStringLiteral("小学"), junior = QStringLiteral("初级中学"),
                  nine = QStringLiteral("九年一贯制学校"), kindergarten = QStringLiteral("幼儿园"),
                  point = QStringLiteral("小学教学点"), senior = QStringLiteral("高级中学");
    SchoolMaker maker(county, firstSchool, severalCounties);
    const int centralPrimary = maker.addCentral(primary, profile.townPrimary);
    const int centralJunior = maker.addCentral(junior, profile.townJunior);
    const int centralKindergarten = maker.addCentral(kindergarten, profile.townKindergarten);
    maker.addSeat(primary, profile.townPrimary - centralPrimary);
    maker.addSeat(nine, profile.townNine);
    maker.addSeat(junior, profile.townJunior - centralJunior);
    maker.addSeat(senior, profile.senior);
    maker.addSeat(kindergarten, profile.townKindergarten - centralKindergarten);
    maker.addRural(primary, profile.ruralPrimary);
    maker.addRural(nine, profile.ruralNine);
    maker.addRural(junior, profile.ruralJunior);
    maker.addRural(point, profile.ruralPoint);
    maker.addRural(kindergarten, profile.ruralKindergarten);
    maker.addTownPoint(profile.townPoint);
    return maker.take();
}

} // namespace models
