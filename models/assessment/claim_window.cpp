// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_window.h"

#include "models/base/quantity_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace models {

namespace {

struct ClaimWindowTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::ClaimWindow)
};

// 2 for 两, 二 or 2; 0 for what is no number.
int smallNumber(const QString &text)
{
    if (text == QStringLiteral("一"))
        return 1;
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? number : int(chineseNumber(text).value_or(0));
}

Window lastCycles(int count, const Cycle &cycle, const QList<Cycle> &cycles)
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

Window yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Window monthsOf(int year, int month, int count)
{
    const QDate first(year, month, 1);
    return {first, first.isValid() ? first.addMonths(count).addDays(-1) : QDate()};
}

// From a day to the end of the cycle; what began after it reaches to the end of its own year.
Window since(const QDate &first, const Cycle &cycle)
{
    if (!first.isValid())
        return {};
    return {first, first <= cycle.endsOn ? cycle.endsOn : QDate(first.year(), 12, 31)};
}

// The year that 今年, 本年, 去年 or 2023年 means; that of the cycle for no words.
int yearNamed(const QString &words, const Cycle &cycle)
{
    static const QRegularExpression digits(QStringLiteral("\\d{4}"));
    if (const auto match = digits.match(words); match.hasMatch())
        return match.captured().toInt();
    const bool isLast =
        words.contains(QStringLiteral("去年")) || words.startsWith(QStringLiteral("上年"));
    return cycle.startsOn.year() - (isLast ? 1 : 0);
}

// Days that everybody knows an era by.
QDate eraStart(const QString &words)
{
    static const QList<std::pair<QString, QDate>> eras{
        {QStringLiteral("十八大"), QDate(2012, 11, 8)},
        {QStringLiteral("十九大"), QDate(2017, 10, 18)},
        {QStringLiteral("二十大"), QDate(2022, 10, 16)},
        {QStringLiteral("十三五"), QDate(2016, 1, 1)},
        {QStringLiteral("十四五"), QDate(2021, 1, 1)},
        {QStringLiteral("十五五"), QDate(2026, 1, 1)}};
    for (const auto &[name, day] : eras)
        if (words.contains(name))
            return day;
    return {};
}

const QString &yearWords()
{
    static const QString words = QStringLiteral("(今年|本年度?|去年|上年度?|(?:19|20)\\d\\d年度?)");
    return words;
}

// 截至目前, 截至6月, 截至2023年12月底, 目前: from the file's first cycle on.
Window untilNamed(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles)
{
    static const QRegularExpression month(QStringLiteral("(\\d{1,2})月(?:(\\d{1,2})日)?"));
    Window window = lastCycles(int(cycles.size()), cycle, cycles);
    const int year = yearNamed(words, cycle);
    if (const auto match = month.match(words); match.hasMatch()) {
        const Window whole = monthsOf(year, match.captured(1).toInt(), 1);
        const QDate day(year, match.captured(1).toInt(), match.captured(2).toInt());
        window.to = day.isValid() ? day : whole.to;
    } else if (words.contains(QRegularExpression(QStringLiteral("[春夏秋冬暑寒]")))) {
        return {}; // no day that is the same everywhere
    } else if (words.contains(QRegularExpression(QStringLiteral("\\d{4}年|[年][底末]")))) {
        window.to = QDate(year, 12, 31);
    }
    return window.from <= window.to ? window : Window{};
}

// 2024年以来, 自2021年3月起, 去年以来, 党的十八大以来.
std::optional<Window> sinceNamed(const QString &words, const Cycle &cycle)
{
    static const QRegularExpression ends(QStringLiteral("^(?:自|从)?(.*)(?:以来|起|至今)$"));
    static const QRegularExpression day(
        QStringLiteral("^%1(?:(\\d{1,2})月(?:份|(\\d{1,2})日)?)?$").arg(yearWords()));
    const auto match = ends.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString what = match.captured(1);
    if (const auto said = day.match(what); said.hasMatch())
        return since(QDate(yearNamed(said.captured(1), cycle),
                           said.captured(2).isEmpty() ? 1 : said.captured(2).toInt(),
                           said.captured(3).isEmpty() ? 1 : said.captured(3).toInt()),
                     cycle);
    return since(eraStart(what), cycle);
}

// 近两年, 五年来, 10年, 连续三年, 近三个月: counted back from the cycle's end.
std::optional<Window> spanNamed(const QString &words, const Cycle &cycle)
{
    static const QRegularExpression span(QStringLiteral(
        "^(?:近|最近|过去|连续)?(\\d{1,2}|[一两二三四五六七八九十]{1,3})(年|个月)(?:来|间)?$"));
    const auto match = span.match(words);
    if (!match.hasMatch() || smallNumber(match.captured(1)) < 1)
        return std::nullopt;
    const int count = -smallNumber(match.captured(1));
    const QDate behind = cycle.endsOn.addDays(1);
    return Window{match.captured(2) == QStringLiteral("年") ? behind.addYears(count)
                                                            : behind.addMonths(count),
                  cycle.endsOn};
}

// A year or a part of one: 2023年, 2023年3月, 今年上半年, 第一季度, 2021—2022年, 2023—2024学年.
std::optional<Window> partNamed(const QString &words, const Cycle &cycle)
{
    static const QRegularExpression range(QStringLiteral(
        "^(?:自|从)?(\\d{4})年?[至到—–~～-](\\d{4})(年度?|学年度?)(?:第([一二])学期)?$"));
    static const QRegularExpression schoolYear(
        QStringLiteral("^(\\d{4})学年度?(?:第([一二])学期)?$"));
    static const QRegularExpression part(
        QStringLiteral(
            "^%1?(?:([上下])半年|第?([一二三四])季度|(\\d{1,2})月(?:(\\d{1,2})日|底|份)?)?$")
            .arg(yearWords()));
    const auto ofSchoolYear = [](int year, const QString &term) {
        return term == QStringLiteral("一") ? Window{QDate(year, 9, 1), QDate(year + 1, 1, 31)}
               : term == QStringLiteral("二")
                   ? Window{QDate(year + 1, 2, 1), QDate(year + 1, 8, 31)}
                   : Window{QDate(year, 9, 1), QDate(year + 1, 8, 31)};
    };
    if (const auto match = range.match(words); match.hasMatch()) {
        const int first = match.captured(1).toInt(), last = match.captured(2).toInt();
        if (!match.captured(3).startsWith(QStringLiteral("学")))
            return first <= last ? Window{QDate(first, 1, 1), QDate(last, 12, 31)} : Window{};
        return last == first + 1 ? ofSchoolYear(first, match.captured(4)) : Window{};
    }
    if (const auto match = schoolYear.match(words); match.hasMatch())
        return ofSchoolYear(match.captured(1).toInt(), match.captured(2));
    const auto match = part.match(words);
    if (!match.hasMatch() || words.isEmpty())
        return std::nullopt;
    const int year = yearNamed(match.captured(1), cycle);
    if (!match.captured(2).isEmpty())
        return monthsOf(year, match.captured(2) == QStringLiteral("上") ? 1 : 7, 6);
    if (!match.captured(3).isEmpty())
        return monthsOf(year, 3 * smallNumber(match.captured(3)) - 2, 3);
    const QDate day(year, match.captured(4).toInt(), match.captured(5).toInt());
    if (day.isValid())
        return Window{day, day};
    if (!match.captured(4).isEmpty())
        return monthsOf(year, match.captured(4).toInt(), 1);
    const bool isOwn = !match.captured(1).contains(QRegularExpression(QStringLiteral("\\d|去|上")));
    return isOwn ? Window{cycle.startsOn, cycle.endsOn} : yearOf(year);
}

const QRegularExpression &editions()
{
    static const QRegularExpression pattern(QStringLiteral("^近?([两二三四五2-5])届$"));
    return pattern;
}

} // namespace

bool isUntil(const QString &words)
{
    return words.startsWith(QStringLiteral("截")) || words == QStringLiteral("目前");
}

Window windowNamed(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles)
{
    if (const auto match = editions().match(words); match.hasMatch())
        return lastCycles(smallNumber(match.captured(1)), cycle, cycles);
    if (isUntil(words))
        return untilNamed(words, cycle, cycles);
    if (const auto window = sinceNamed(words, cycle))
        return *window;
    if (const auto window = spanNamed(words, cycle))
        return *window;
    return partNamed(words, cycle).value_or(Window());
}

QString windowNote(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles)
{
    if (words.isEmpty())
        return {};
    if (const auto match = editions().match(words); match.hasMatch())
        return ClaimWindowTexts::tr(
                   "The file does not know which editions “%1” means: counted are the last "
                   "%2 cycles.")
            .arg(words)
            .arg(smallNumber(match.captured(1)));
    if (!windowNamed(words, cycle, cycles).isGiven())
        return ClaimWindowTexts::tr(
                   "“%1” names no days: counted is the cycle %2. Give the days to count "
                   "over another time.")
            .arg(words, cycle.name);
    return {};
}

} // namespace models
