// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/line_numbers.h"

#include <QStringList>

#include <algorithm>

namespace models {

static QString runText(const NumberRun &run)
{
    const QString first = QString::number(run.first);
    return run.first == run.last ? first : first + QLatin1Char('-') + QString::number(run.last);
}

QString lineNumbersText(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList runs;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        NumberRun run{numbers[i], numbers[i]};
        while (i + 1 < numbers.size() && numbers[i + 1] == run.last + 1)
            run.last = numbers[++i];
        runs << runText(run);
    }
    return runs.join(QLatin1Char(','));
}

QList<NumberRun> lineRuns(const QString &text)
{
    QList<NumberRun> runs;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isFirst = false, isLast = false;
        const int first = part.section(QLatin1Char('-'), 0, 0).toInt(&isFirst);
        const int last = part.section(QLatin1Char('-'), -1).toInt(&isLast);
        if (isFirst && isLast && first > 0 && last >= first)
            runs << NumberRun{first, last};
    }
    return runs;
}

qint64 lineCount(const QList<NumberRun> &runs)
{
    qint64 count = 0;
    for (const NumberRun &run : runs)
        count += run.last - run.first + 1;
    return count;
}

} // namespace models
