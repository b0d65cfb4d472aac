// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/partial_date.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace models {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
// A smaller number in a cell is rather a year, an age or a count than a day: 1910-01-01.
constexpr int firstSerial = 3654;
constexpr int lastSerial = 73415; // 2100-12-31
constexpr int days1904 = 1462;    // from the one system's beginning to the other's

struct ParseDateTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::ParseDate)
};

// The text as messages quote it. Long runs of digits may be somebody's identity number.
QString quoted(const QString &text)
{
    static const QRegularExpression longNumber(QStringLiteral("[0-9]{9,}"));
    QString quote = text;
    quote.replace(longNumber, QStringLiteral("…"));
    return quote.size() > 30 ? quote.left(30) + QStringLiteral("…") : quote;
}

Failure unreadable(const QString &text)
{
    return fail(ErrorCode::Input,
                ParseDateTexts::tr("“%1” cannot be read as a date. Please write it like "
                                   "2023-09 or 2023年9月.")
                    .arg(quoted(text)));
}

Failure impossible(const QString &text)
{
    return fail(ErrorCode::Input,
                ParseDateTexts::tr("“%1” is no possible date between 1900 and 2100. Please "
                                   "check it and write it like 2023-09-01.")
                    .arg(quoted(text)));
}

Failure period(const QString &text)
{
    return fail(ErrorCode::Input,
                ParseDateTexts::tr("“%1” names a period, where one date is needed. Please "
                                   "write a single date like 2023-09 or 2023年9月.")
                    .arg(quoted(text)));
}

Failure noYear(const QString &text)
{
    return fail(ErrorCode::Input,
                ParseDateTexts::tr("“%1” does not say which year. Please write it like 2023-09-01.")
                    .arg(quoted(text)));
}

bool inCalendar(const PartialDate &date)
{
    return date.year >= firstYear && date.year <= lastYear && date.earliest().isValid();
}

Result<ParsedDate> certain(const PartialDate &date, const QString &text)
{
    if (!inCalendar(date))
        return impossible(text);
    return ParsedDate{date, {}, {}};
}

ParsedDate doubtful(const PartialDate &date, const PartialDate &other, const QString &text)
{
    return {date, other,
            ParseDateTexts::tr("“%1” was read as %2, but may mean %3. Please check.")
                .arg(quoted(text), date.toIso(), other.toIso())};
}

// "十二" → "12", "二〇二三" → "2023", "三十一" → "31".
QString numeralsToDigits(const QString &numerals)
{
    static const QString figures = QStringLiteral("〇一二三四五六七八九");
    const qsizetype ten = numerals.indexOf(QChar(u'十'));
    if (ten < 0) {
        QString digits;
        for (const QChar numeral : numerals)
            digits += QChar(ushort(u'0' + figures.indexOf(numeral)));
        return digits;
    }
    const qsizetype tens = ten == 0 ? 1 : figures.indexOf(numerals.at(ten - 1));
    const qsizetype ones = ten + 1 == numerals.size() ? 0 : figures.indexOf(numerals.at(ten + 1));
    return QString::number(tens * 10 + ones);
}

QString withoutChineseNumerals(QString text)
{
    static const QRegularExpression run(
        QStringLiteral("[一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九]+"));
    text.replace(QChar(u'○'), QChar(u'〇')).replace(QChar(u'零'), QChar(u'〇'));
    text.replace(QStringLiteral("元月"), QStringLiteral("1月"));
    text.replace(QStringLiteral("廿"), QStringLiteral("二十"));
    for (auto match = run.match(text); match.hasMatch(); match = run.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     numeralsToDigits(match.captured()));
    return text;
}

// One separator for each meaning, no blanks beside it, no time of day behind it.
QString normalized(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("[ T]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z?\\z"));
    static const QRegularExpression dashes(QStringLiteral("[‐‑‒–—―−－﹣]"));
    static const QRegularExpression dots(QStringLiteral("[。·．｡]"));
    static const QRegularExpression gaps(QStringLiteral("\\s*([-./年月日])\\s*"));
    static const QRegularExpression tail(QStringLiteral("(?:[-./]|(?<=[年月日0-9])出?生)\\z"));
    QString plain = withoutChineseNumerals(text);
    plain.remove(time);
    plain.replace(dashes, QStringLiteral("-")).replace(dots, QStringLiteral("."));
    plain.replace(QChar(u'\\'), QChar(u'/')).replace(QChar(u'号'), QChar(u'日'));
    plain.replace(QStringLiteral("月份"), QStringLiteral("月"));
    plain.replace(gaps, QStringLiteral("\\1"));
    return plain.remove(tail);
}

// 23 → 2023, 90 → 1990: no later than this year.
int fullYear(int year, qsizetype digits)
{
    if (digits != 2)
        return year;
    const int current = now().date().year();
    const int century = current - current % 100;
    return year > current % 100 ? century - 100 + year : century + year;
}

Result<ParsedDate> fromSerial(double number, bool date1904, const QString &text)
{
    const double serial = std::floor(number) + (date1904 ? days1904 : 0);
    if (serial < firstSerial || serial > lastSerial)
        return unreadable(text);
    const QDate date = QDate(1899, 12, 30).addDays(qint64(serial));
    return certain({date.year(), date.month(), date.day()}, text);
}

// A number whose decimals were meant as a month or day: what "1" as the only decimal may have been.
std::optional<int> withLostZero(const QString &decimals, int most)
{
    const bool written = decimals.size() == 2 && decimals.endsWith(QChar(u'0'));
    const int other = written ? decimals.toInt() / 10 : decimals.toInt() * 10;
    if ((!written && decimals.size() != 1) || other > most)
        return {};
    return other;
}

// 2023.9, 90.8: year and month. 10.1 is rather month and day when a year is at hand, else unclear.
Result<ParsedDate> fromYearMonth(const QString &first, const QString &second, bool isNumber,
                                 int contextYear, const QString &text)
{
    const PartialDate date{fullYear(first.toInt(), first.size()), second.toInt(), 0};
    const bool possible = date.month && inCalendar(date);
    if (first.size() == 2 && first.toInt() >= 1 && first.toInt() <= 12) {
        if (!contextYear)
            return noYear(text);
        const PartialDate day{contextYear, first.toInt(), second.toInt()};
        if (day.day && inCalendar(day))
            return possible ? doubtful(day, date, text) : certain(day, text);
    }
    if (!possible)
        return impossible(text);
    if (const std::optional<int> other = isNumber ? withLostZero(second, 12) : std::nullopt)
        return doubtful(date, {date.year, *other, 0}, text);
    return certain(date, text);
}

// 9月1日, 9/1, 9.1: month and day of the year that the context gives.
Result<ParsedDate> fromMonthDay(const QString &first, const QString &second, bool isNumber,
                                int contextYear, const QString &text)
{
    if (!contextYear)
        return noYear(text);
    const PartialDate date{contextYear, first.toInt(), second.toInt()};
    if (!date.month || !date.day || !inCalendar(date))
        return impossible(text);
    const std::optional<int> otherDay = isNumber ? withLostZero(second, 31) : std::nullopt;
    const PartialDate other{contextYear, date.month, otherDay.value_or(0)};
    if (otherDay && inCalendar(other))
        return doubtful(date, other, text);
    return certain(date, text);
}

Result<ParsedDate> fromDigits(const QString &digits, bool isNumber, bool date1904,
                              const QString &text)
{
    const int number = digits.toInt();
    const bool wholeYear = digits.size() == 4 && number >= firstYear && number <= lastYear;
    if (wholeYear)
        return certain({number, 0, 0}, text);
    if (digits.size() == 8 || digits.size() == 6) {
        const PartialDate date{digits.left(4).toInt(), digits.mid(4, 2).toInt(),
                               digits.mid(6).toInt()};
        const bool complete = date.month && (digits.size() == 6 || date.day);
        return complete ? certain(date, text) : impossible(text);
    }
    return isNumber ? fromSerial(number, date1904, text) : unreadable(text);
}

// What a number cell's text can be beside the digits that were typed: binary noise behind them.
QString withoutNoise(const QString &text)
{
    bool isDouble = false;
    const double number = text.toDouble(&isDouble);
    return isDouble && text.size() > 12 ? QString::number(number, 'g', 11) : text;
}

bool namesPeriod(const QString &plain)
{
    static const QRegularExpression words(
        QStringLiteral("[至到~～〜起秋春夏冬]|学年|学期|年度|以来"));
    static const QRegularExpression year(QStringLiteral("(?<![0-9])(?:19|20)[0-9]{2}"));
    return plain.contains(words) || plain.count(year) > 1;
}

} // namespace

Result<ParsedDate> parseDate(const QString &text, bool isNumber, int contextYear, bool date1904)
{
    static const QRegularExpression digitsOnly(QStringLiteral("\\A[0-9]{1,8}\\z"));
    static const QRegularExpression year(QStringLiteral("\\A([0-9]{4}|[0-9]{2})年\\z"));
    static const QRegularExpression yearMonthDay(
        QStringLiteral("\\A([0-9]{4}|[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?\\z"));
    static const QRegularExpression yearMonth(
        QStringLiteral("\\A([0-9]{4}|[0-9]{2})(?:[-./]([0-9]{1,2})月?|年([0-9]{1,2})月?)\\z"));
    static const QRegularExpression monthDay(
        QStringLiteral("\\A(?:([0-9]{1,2})月([0-9]{1,2})日?|([0-9])[-./]([0-9]{1,2}))\\z"));
    static const QRegularExpression fraction(QStringLiteral("\\A[0-9]{4,5}\\.[0-9]+\\z"));

    const QString kept = cleanedOrEmpty(text);
    if (kept.isEmpty() || kept == QStringLiteral("至今") || kept == QStringLiteral("今"))
        return ParsedDate{};
    const QString plain = normalized(isNumber ? withoutNoise(kept) : kept);

    if (digitsOnly.match(plain).hasMatch())
        return fromDigits(plain, isNumber, date1904, kept);
    if (const auto match = year.match(plain); match.hasMatch())
        return certain({fullYear(match.captured(1).toInt(), match.capturedLength(1)), 0, 0}, kept);
    if (const auto match = yearMonthDay.match(plain); match.hasMatch()) {
        const PartialDate date{fullYear(match.captured(1).toInt(), match.capturedLength(1)),
                               match.captured(2).toInt(), match.captured(3).toInt()};
        return date.month && date.day ? certain(date, kept) : impossible(kept);
    }
    if (const auto match = yearMonth.match(plain); match.hasMatch()) {
        const int leading = match.captured(1).toInt();
        const bool serial = isNumber && leading > lastYear;
        if (!serial)
            return fromYearMonth(match.captured(1), match.captured(2) + match.captured(3), isNumber,
                                 contextYear, kept);
    }
    if (const auto match = monthDay.match(plain); match.hasMatch())
        return fromMonthDay(match.captured(1) + match.captured(3),
                            match.captured(2) + match.captured(4), isNumber, contextYear, kept);
    if (isNumber && fraction.match(plain).hasMatch() && plain.toDouble() > lastYear)
        return fromSerial(plain.toDouble(), date1904, kept);
    return namesPeriod(plain) ? period(kept) : unreadable(kept);
}

} // namespace models
