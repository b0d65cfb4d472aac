// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

// A village or community, the unit that carries an urban–rural code.
struct SampleUnit
{
    QString code;    // 12 digits (驻地地域码)
    QString name;    // without 村委会 or 居委会
    QString urCode;  // 111 … 220
    QString town;    // 荻港镇
    QString townKey; // what schools are named for: 荻港镇; 横山 for 横山公共服务中心
    bool inSeat = false; // the town is the county government's seat
    bool inStreet = false;

    bool isRural() const
    {
        return urCode == QLatin1String("210") || urCode == QLatin1String("220");
    }
    bool isCommunity() const { return code.mid(9, 1) == QLatin1String("0"); }
};

// A county with its units.
struct SampleCounty
{
    QString code;     // 6 digits
    QString fullName; // 芜湖市繁昌区
    QString name;     // 繁昌区: how its schools begin
    QList<SampleUnit> units;
};

// The first `count` counties: seven real ones of Wuhu, Fanchang first, then numbered ones whose
// names (示例08县) and area codes (3499xx, which do not exist) say plainly that they are invented.
QList<SampleCounty> sampleCounties(int count);

} // namespace models
