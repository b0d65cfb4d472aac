// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/published_numbers.h"
#include "models/base/percent.h"
#include "models/figures/figures.h"

#include <QRegularExpression>
#include <QStringList>

namespace models {

namespace {

// Which words and units speak of a figure. The first that fits is proposed, so that the narrower
// ones come first.
struct FigureWords
{
    const char *figure;
    const char *units; // separated by blanks; % for a percent
    const char *words; // a regular expression for the clause
};

const QList<FigureWords> &figureWords()
{
    static const QList<FigureWords> table{
        {"coverage_rural_schools", "所 个 %", "乡村学校|农村学校|乡村.*覆盖"},
        {"rural_share", "人 名 位 %", "乡村|农村"},
        {"young_share", "人 名 位 %", "青年"},
        {"coverage_stages", "个 %", "学段"},
        {"coverage_subjects", "个 门 %", "学科"},
        {"groups", "个", "项目包|共同体"},
        {"execution_rate", "%", "执行率|执行"},
        {"attendance_rate", "%", "出勤"},
        {"hours", "学时 课时", ""},
        {"spent", "元", "支出|使用|花"},
        {"funds_received", "元", "到账|到位|拨"},
        {"budget", "元", "预算|经费|资金|投入"},
        {"students_reached", "人次", "学生|师生"},
        {"attendances", "人次", "出勤|参加|参与|学员"},
        {"teachers_reached", "人次", "教师|受益|培训"},
        {"sessions", "场次 场 节 次", "讲座|示范课|推门课|听|课|场"},
        {"outcome_people", "人 名 位", "新星|带头人|骨干|获奖|名师"},
        {"members", "人 名 位", "研训|学员|成员|参训|入包"},
        {"memberships", "人次", "入包"},
        {"outcomes", "项 件 篇 个 部 本", "奖|成果|论文|课题|作品|案例|著"},
        {"activities", "次 项 个 场", "活动|研讨|教研"},
    };
    return table;
}

// The number as a claim holds it: in the figure's own unit.
qint64 inOwnUnit(qint64 hundredths, const QString &figure)
{
    const FigureLine *line = figureLine(figure.section(QLatin1Char('/'), 0, 0));
    const bool isExact = line && (line->unit == Unit::Fen || line->unit == Unit::Hours ||
                                  line->unit == Unit::HoursEach);
    return isExact ? hundredths : hundredths / 100;
}

QString ownUnitText(qint64 number, const QString &figure)
{
    const FigureLine *line = figureLine(figure.section(QLatin1Char('/'), 0, 0));
    const bool isExact = line && (line->unit == Unit::Fen || line->unit == Unit::Hours ||
                                  line->unit == Unit::HoursEach);
    return isExact ? hundredthsText({number}) : QString::number(number);
}

} // namespace

QString figureMeant(const PublishedNumber &number, const QString &ruralDefinition)
{
    for (const FigureWords &line : figureWords()) {
        const QStringList units = QString::fromUtf8(line.units).split(QLatin1Char(' '));
        const QRegularExpression words(QString::fromUtf8(line.words));
        if (!units.contains(number.unit) || !words.match(number.wording).hasMatch())
            continue;
        const QString figure = QLatin1String(line.figure);
        return figure == QLatin1String("rural_share")
                   ? QStringLiteral("rural_share_") + ruralDefinition.toLower()
                   : figure;
    }
    return {};
}

Claim claimOf(const PublishedNumber &number, const QString &figure)
{
    Claim claim{.wording = number.wording,
                .figure = figure,
                .whole = number.whole,
                .percent = number.percent,
                .unit = number.unit,
                .qualifier = number.qualifier,
                .windowName = number.windowName};
    if (number.hundredths)
        claim.number = inOwnUnit(*number.hundredths, figure);
    return claim;
}

QString claimText(const Claim &claim)
{
    static const QStringList before{QStringLiteral("约"),   QStringLiteral("大约"),
                                    QStringLiteral("近"),   QStringLiteral("将近"),
                                    QStringLiteral("超过"), QStringLiteral("逾")};
    static const QStringList behind{QStringLiteral("左右"), QStringLiteral("以上")};
    QString text;
    if (claim.number) {
        const QString number = ownUnitText(*claim.number, claim.figure);
        const QString unit = claim.unit == QLatin1String("%") ? QString() : claim.unit;
        if (before.contains(claim.qualifier))
            text = claim.qualifier + number + unit;
        else if (behind.contains(claim.qualifier))
            text = number + unit + claim.qualifier;
        else
            text = number + claim.qualifier + unit;
        if (claim.whole)
            text += QStringLiteral(" / ") + ownUnitText(*claim.whole, claim.figure);
    } else {
        text = claim.qualifier;
    }
    if (!claim.percent)
        return text;
    const QString percent = hundredthsText(*claim.percent) + QStringLiteral(" %");
    return text.isEmpty() ? percent : text + QStringLiteral(" = ") + percent;
}

} // namespace models
