// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace models {

// English Metric Units, in which drawings of Office are measured (ECMA-376 part 1, 20.1.2.1).
inline constexpr int emuPerPoint = 12700;

// A length in points as a number of these units.
inline QByteArray emu(double points)
{
    return QByteArray::number(qint64(points * emuPerPoint));
}

} // namespace models
