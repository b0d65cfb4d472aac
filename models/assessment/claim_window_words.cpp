// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_window_words.h"

#include "models/base/characters.h"

#include <QRegularExpression>

namespace models {

// No digit stands directly before a number of these: 2023年 is no 3年.
static const QRegularExpression &windowPattern()
{
    static const QString year = QStringLiteral("(?<!\\d)(?:19|20)\\d\\d年");
    static const QString span =
        QStringLiteral("(?:(?<!\\d)\\d{1,2}|(?<![第初高一二三四五六七八九十])["
                       "一两二三四五六七八九十]{1,3}|几|数|十几)");
    static const QRegularExpression pattern(QStringList{
        // 截至目前, 截至6月, 截至2023年12月底, 截至2024年暑期开学
        QStringLiteral(
            "截[至止]到?(?:目前|现在|今|(?:今年|去年|(?:19|20)\\d\\d年)?"
            "(?:\\d{1,2}月(?:\\d{1,2}日|底|末|份)?|年?底|年?末|[春夏秋冬暑寒]季?期?(?:开学|结束)?)|"
            "(?:19|20)\\d\\d年)"),
        // 自2024年至2026年, 2021—2022年, 2023-2024学年
        QStringLiteral("(?:自|从)?(?<!\\d)(?:19|20)\\d\\d年?[至到—–~～-](?:19|20)\\d\\d"
                       "(?:年度?|学年度?)(?:第[一二]学期)?"),
        // 2024年以来, 自2021年3月起, 2018年至今
        QStringLiteral("(?:自|从)?%1(?:\\d{1,2}月(?:份|\\d{1,2}日)?)?(?:以来|起|至今)").arg(year),
        QStringLiteral("(?:(?<!\\d)(?:19|20)\\d\\d|本)学年度?(?:第[一二]学期)?|[本上]学期"),
        QStringLiteral("(?:今年|本年度?|去年|%1度?)?(?:[上下]半年|第?[一二三四]季度)").arg(year),
        QStringLiteral("%1(?:\\d{1,2}月(?:\\d{1,2}日|底|份)?|[春夏秋冬]季(?:学期)?|度)?").arg(year),
        // 近两年, 最近三个月, 五年来, 一年多来, 连续三年, 十余年来
        QStringLiteral("(?:近|最近|过去|连续)%1[余多]?(?:年|个月|个?学期|个?学年)来?").arg(span),
        QStringLiteral("%1[余多]?(?:年|个月)[余多]?(?:来|间)").arg(span),
        QStringLiteral("(?<!临)近些?年来?|近几年来?|多年来|历年来"),
        // 今年以来, 自去年以来, 党的十八大以来, “十四五”以来, 创建以来
        QStringLiteral(
            "自?“[^“”]{1,8}”(?:时期|期间)?以来|自?[^\\d,，。；;：:、“”《》（）()\\s]{1,12}以来"),
        QStringLiteral("今年\\d{1,2}月(?:份)?|去年\\d{1,2}月(?:份)?|今年|本年度?|去年|上年度?"),
        // 两届, 近三届; 10年 and 五年, where it is not how long something takes
        QStringLiteral("(?<![第\\d])近?[两二三四五2-5]届"),
        QStringLiteral("(?<![\\d第满每期用限为共续来后至到余多一二三四五六七八九十百—–~～.-])(?:"
                       "\\d{1,2}|[两二三四五六七八九十])年"
                       "(?=[,，、:：内里 ]|[^\\d级制期限时行规计的后前龄代会以一二三资])"),
        // 目前, where it begins a clause
        QStringLiteral("(?:^|(?<=[,，。；;：:（(\\s]))目前"),
    }
                                                .join(QLatin1Char('|')));
    return pattern;
}

// Where a title in 《》 that holds a place ends; -1 when none does.
static qsizetype titleEnd(const QString &sentence, qsizetype place)
{
    const qsizetype opens = sentence.lastIndexOf(QChar(u'《'), place);
    const qsizetype closes = opens < 0 ? -1 : sentence.indexOf(QChar(u'》'), opens);
    return closes > place ? closes : -1;
}

// The end of the innermost bracket around a place, else of the sentence.
static qsizetype bracketEnd(const QString &sentence, qsizetype place)
{
    int depth = 0;
    for (qsizetype i = place; i < sentence.size(); ++i) {
        if (isOpeningBracket(sentence.at(i)))
            ++depth;
        else if (isClosingBracket(sentence.at(i)) && --depth < 0)
            return i;
    }
    return sentence.size();
}

// What comes before the words for a time in one clause: 特别是去年以来, 全区自创建以来.
static qsizetype leadOf(const QString &words)
{
    for (const QString &lead : {QStringLiteral("特别是"), QStringLiteral("尤其是")})
        if (words.startsWith(lead))
            return lead.size();
    return words.endsWith(QStringLiteral("以来"))
               ? qMax<qsizetype>(0, words.lastIndexOf(QChar(u'自')))
               : 0;
}

QList<WindowWords> windowsIn(const QString &sentence)
{
    QList<WindowWords> found;
    auto at = windowPattern().globalMatch(sentence);
    while (at.hasNext()) {
        const auto match = at.next();
        if (titleEnd(sentence, match.capturedStart()) >= 0)
            continue;
        const qsizetype lead = leadOf(match.captured());
        found << WindowWords{match.capturedStart() + lead, match.capturedEnd(),
                             bracketEnd(sentence, match.capturedEnd()), match.captured().mid(lead)};
    }
    return found;
}

} // namespace models
