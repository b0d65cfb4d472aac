// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/wording.h"

#include "models/base/percent.h"
#include "models/vocabulary/code_table.h"

namespace models {

QString chineseDate(const QDate &date)
{
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString wholeDistrictOf(const QString &district)
{
    for (const char *kind : {"县", "市", "州", "旗"})
        if (district.endsWith(QString::fromUtf8(kind)))
            return QStringLiteral("全") + QString::fromUtf8(kind);
    return QStringLiteral("全区");
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const int tens = number / 10 % 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += digits.at(tens);
    if (tens > 0)
        text += QStringLiteral("十");
    if (ones > 0 || tens == 0)
        text += digits.at(ones);
    return text;
}

QString named(const char *table, const QString &code)
{
    if (code.isEmpty())
        return {};
    return codeTable(QLatin1String(table)).name(code, Language::Chinese);
}

QString nameList(const QStringList &names, const QString &counter, qsizetype most)
{
    const QString separator = QStringLiteral("、");
    if (names.size() <= most)
        return names.join(separator);
    return names.mid(0, most).join(separator) +
           QStringLiteral("等%1%2").arg(names.size()).arg(counter);
}

TableBlock portionTable(const QString &caption, const QString &nameHeader,
                        const QString &countHeader, const QString &unit,
                        const QList<Portion> &portions)
{
    TableBlock table;
    table.caption = caption;
    table.unit = QStringLiteral("单位：") + unit;
    table.header = QStringList{nameHeader, countHeader, QStringLiteral("占比")};
    table.numeric = {false, true, true};
    table.lastRowIsTotal = true;
    qint64 total = 0;
    for (const Portion &portion : portions)
        total += portion.count;
    for (const Portion &portion : portions)
        table.rows << QStringList{portion.name, QString::number(portion.count),
                                  percentText(Amount{portion.count, total})};
    table.rows << QStringList{QStringLiteral("合计"), QString::number(total),
                              percentText(Amount{total, total})};
    return table;
}

QList<Portion> portionsOf(const QList<const Figure *> &breakdowns, const QString &unknownName)
{
    QList<Portion> portions;
    for (const Figure *one : breakdowns)
        portions << Portion{breakdownText(one->breakdownName, Language::Chinese), one->part};
    if (!breakdowns.isEmpty() && breakdowns.first()->unknown > 0)
        portions << Portion{unknownName, breakdowns.first()->unknown};
    return portions;
}

} // namespace models
