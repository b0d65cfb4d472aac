// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace models {

// Gives the sheets of a workbook names that Excel takes: at most 31 characters, none of : \ / ? * [
// ], none twice in whatever case.
class SheetNames
{
public:
    // A name like `wanted` that was not given yet.
    QString next(const QString &wanted);

private:
    QSet<QString> m_given; // in lower case
};

} // namespace models
