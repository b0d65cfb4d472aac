// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mark_header.h"

#include "models/base/text.h"

#include <QRegularExpression>

namespace models {

// Year, month and day as titles and headers write them: 2023-03-05, 2023年3月5日, 3月5日, 3.5, 3/5.
static const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:(20\\d\\d)\\s*[-./年]\\s*)?(?<!\\d)(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})(?!"
        "\\d)\\s*[日号]?(?:T[\\d:]+)?"));
    return pattern;
}

static bool isSignature(const QString &key)
{
    static const QStringList words =
        QStringLiteral("签到 签名 签字 签到签名 签到情况 本人签名 本人签字 学员签名 学员签到 "
                       "教师签名 参会人员签名 出勤 出勤情况 到会情况 考勤 signature")
            .split(u' ');
    return words.contains(key);
}

int weightOfMarkHeader(const QString &header)
{
    if (isSignature(header))
        return 5;
    const auto match = datePattern().match(header);
    if (!match.hasMatch())
        return 0;
    const bool atEnd = match.capturedEnd() == header.size();
    if (match.capturedStart() > 0 && !atEnd)
        return 0;
    return match.capturedLength() == header.size() ? 2 : 3;
}

static QDate dateOf(const QRegularExpressionMatch &match, const Cycle &cycle, int year)
{
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (!match.captured(1).isEmpty())
        return QDate(match.captured(1).toInt(), month, day);
    for (const int candidate : {year, cycle.startsOn.year(), cycle.endsOn.year()}) {
        const QDate date(candidate, month, day);
        if (candidate && date.isValid() && date >= cycle.startsOn && date <= cycle.endsOn)
            return date;
    }
    return {};
}

QDate firstDateIn(const QString &text, const Cycle &cycle, int year)
{
    const auto match = datePattern().match(cleaned(text));
    return match.hasMatch() ? dateOf(match, cycle, year) : QDate();
}

MarkHeader parseMarkHeader(const QString &text, const Cycle &cycle, int year)
{
    static const QRegularExpression weekday(
        QStringLiteral("^\\((?:周|星期)[一二三四五六日天]\\)|^(?:周|星期)[一二三四五六日天]"));
    static const QRegularExpression edges(QStringLiteral("^[\\s:：,，、·—-]+|[\\s:：,，、·—-]+$"));
    MarkHeader header;
    QString rest = cleaned(text);
    header.isSigned = isSignature(headerKey(rest));
    if (header.isSigned)
        return header;
    const auto match = datePattern().match(rest);
    header.date = match.hasMatch() ? dateOf(match, cycle, year) : QDate();
    rest.remove(match.capturedStart(), match.capturedLength());
    rest.remove(edges).remove(weekday);
    header.name = rest.remove(edges);
    return header;
}

} // namespace models
