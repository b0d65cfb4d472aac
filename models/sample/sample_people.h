// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/dice.h"

#include <QList>
#include <QString>

#include <vector>

namespace models {

// Invents people who plainly do not exist: surnames as frequent as in China, given names of their
// generation, phone numbers of an unused range, ID numbers of the nineteenth century.
class SamplePeople
{
public:
    SamplePeople();

    // A full name as parents of that year would choose it.
    QString name(Dice &dice, bool male, int birthYear) const;

    // 1990000xxxx for serials below 10,000, 19900xxxxxx up to a million: different for each serial.
    static QString phone(int serial, bool few);

    // A number of area 340222 with a valid check character (GB 11643) and a birth date of
    // 1880–1889, so that nobody can hold it.
    static QString idNumber(Dice &dice, bool male);

private:
    QList<QString> m_surnames;
    std::vector<int> m_cumulated; // upper limit of each surname's share
};

} // namespace models
