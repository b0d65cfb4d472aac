// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

// A run of consecutive numbers, first and last included.
struct NumberRun
{
    int first = 0;
    int last = 0;
    bool operator==(const NumberRun &) const = default;
};

// Numbers as publications keep them: ascending, each once, runs joined, "1-12,15". Empty for none.
QString lineNumbersText(QList<int> numbers);

// What lineNumbersText() wrote; whatever is no run is passed over.
QList<NumberRun> lineRuns(const QString &text);

// How many numbers there are in the runs.
qint64 lineCount(const QList<NumberRun> &runs);

} // namespace models
