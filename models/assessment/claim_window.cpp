// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_window.h"

#include <QRegularExpression>

#include <algorithm>

namespace models {

// 2 for 两, 二 or 2; 0 for what is no number up to ten.
static int smallNumber(const QString &text)
{
    static const QString numerals = QStringLiteral("零一二三四五六七八九十");
    if (text == QStringLiteral("两"))
        return 2;
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? number : std::max(0, int(numerals.indexOf(text)));
}

static Window lastCycles(int count, const Cycle &cycle, const QList<Cycle> &cycles)
{
    QList<Cycle> before;
    for (const Cycle &each : cycles)
        if (each.endsOn <= cycle.endsOn)
            before << each;
    std::sort(before.begin(), before.end(),
              [](const Cycle &one, const Cycle &other) { return one.startsOn < other.startsOn; });
    if (before.isEmpty())
        return {cycle.startsOn, cycle.endsOn};
    return {before.at(std::max<qsizetype>(0, before.size() - count)).startsOn, cycle.endsOn};
}

Window windowNamed(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles)
{
    static const QRegularExpression years(
        QStringLiteral("^(?:近|最近)?([两二三四五六七八九十2-9])年来?$"));
    static const QRegularExpression half(QStringLiteral("^(今年|本年|(\\d{4})年)?([上下])半年$"));
    static const QRegularExpression editions(QStringLiteral("^([两二三四五2-5])届$"));
    if (const auto match = years.match(words); match.hasMatch())
        return {cycle.endsOn.addYears(-smallNumber(match.captured(1))).addDays(1), cycle.endsOn};
    if (const auto match = editions.match(words); match.hasMatch())
        return lastCycles(smallNumber(match.captured(1)), cycle, cycles);
    if (const auto match = half.match(words); match.hasMatch()) {
        const int year =
            match.captured(2).isEmpty() ? cycle.startsOn.year() : match.captured(2).toInt();
        return match.captured(3) == QStringLiteral("上")
                   ? Window{QDate(year, 1, 1), QDate(year, 6, 30)}
                   : Window{QDate(year, 7, 1), QDate(year, 12, 31)};
    }
    if (words.startsWith(QStringLiteral("截至"))) {
        static const QRegularExpression until(QStringLiteral("(\\d{4})年(\\d{1,2})月"));
        const auto match = until.match(words);
        const QDate month(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        Window window = lastCycles(int(cycles.size()), cycle, cycles);
        if (month.isValid())
            window.to = month.addMonths(1).addDays(-1);
        return window;
    }
    if (words == QStringLiteral("今年") || words == QStringLiteral("本年度"))
        return {cycle.startsOn, cycle.endsOn};
    return {};
}

} // namespace models
