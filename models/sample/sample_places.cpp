// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_places.h"

#include <QFile>
#include <QStringList>

namespace models {

namespace {

QString schoolTown(QString town)
{
    town.remove(QStringLiteral("公共服务中心"));
    return town == QStringLiteral("许镇镇") ? QStringLiteral("许镇") : town;
}

QList<SampleCounty> realCounties()
{
    QList<SampleCounty> counties;
    QFile file(QStringLiteral(":/sample/wuhu_units.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return counties;
    SampleUnit town;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const auto fields = line.split(QLatin1Char('\t'));
        if (line.startsWith(QLatin1Char('#')) || fields.size() != 3)
            continue;
        if (fields[0].size() == 6) {
            QString shortName = fields[1];
            if (shortName.startsWith(QStringLiteral("芜湖市")))
                shortName.remove(0, 3);
            counties.append({fields[0], fields[1], shortName, {}});
        } else if (fields[0].size() == 9) {
            town = {{},
                    {},
                    {},
                    fields[1],
                    schoolTown(fields[1]),
                    fields[2] == QLatin1String("*"),
                    fields[1].endsWith(QStringLiteral("街道"))};
        } else {
            SampleUnit unit = town;
            unit.code = fields[0];
            unit.name = fields[1];
            unit.urCode = fields[2];
            counties.last().units.append(unit);
        }
    }
    return counties;
}

// Twelve towns of two town communities, one fringe village and seven villages each.
SampleCounty numberedCounty(int number)
{
    const QString serial = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    SampleCounty county{QStringLiteral("%1").arg(349900 + number),
                        QStringLiteral("示例%1县").arg(serial),
                        QStringLiteral("示例%1县").arg(serial),
                        {}};
    for (int t = 0; t < 12; ++t) {
        SampleUnit unit;
        unit.town = QStringLiteral("%1%2镇").arg(serial).arg(t + 1, 2, 10, QLatin1Char('0'));
        unit.townKey = unit.town;
        unit.inSeat = t == 0;
        for (int v = 0; v < 10; ++v) {
            const int village = v < 2 ? v + 1 : 198 + v;
            unit.code = county.code + QString::number(100 + t) +
                        QStringLiteral("%1").arg(village, 3, 10, QLatin1Char('0'));
            unit.name =
                v < 2 ? QStringLiteral("第%1社区").arg(v + 1) : QStringLiteral("第%1村").arg(v - 1);
            unit.urCode = v < 2    ? QStringLiteral("121")
                          : v == 2 ? QStringLiteral("122")
                                   : QStringLiteral("220");
            county.units.append(unit);
        }
    }
    return county;
}

} // namespace

QList<SampleCounty> sampleCounties(int count)
{
    QList<SampleCounty> counties = realCounties().mid(0, count);
    while (counties.size() < count)
        counties.append(numberedCounty(int(counties.size()) + 1));
    return counties;
}

} // namespace models
