// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/published_numbers.h"
#include "models/base/percent.h"
#include "models/base/quantity_words.h"
#include "models/figures/figures.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace models {

namespace {

// Which words and units speak of a figure. The first that fits is proposed, so that the narrower
// ones come first. What no line speaks of is proposed nothing.
struct FigureWords
{
    const char *figure;
    const char *units; // separated by blanks; % for a percent
    const char *words; // one of these is said; empty: the unit says it all
    const char *also;  // and one of these; empty: nothing more
    const char *never; // and none of these
};

const QList<FigureWords> &figureWords()
{
    static const QList<FigureWords> table{
        {"members_per_group", "人 名 位", "每包 每个项目包 包均 项目包", "", "学生"},
        {"coverage_rural_schools", "所 个 %", "乡村学校 农村学校", "覆盖 全覆盖 覆盖率 涉及",
         "智慧学校"},
        {"rural_share", "人 名 位 %", "乡村教师 农村教师 乡村学员 乡村 农村", "", "学生 留守"},
        {"young_share", "人 名 位 %", "青年教师 青年", "", "学生"},
        {"coverage_stages", "个 %", "学段", "覆盖 全覆盖 覆盖率", ""},
        {"coverage_subjects", "个 门 %", "学科", "覆盖 全覆盖 覆盖率", "达标率"},
        {"groups", "个", "项目包", "", ""},
        {"execution_rate", "%", "执行率 执行", "", ""},
        {"attendance_rate", "%", "出勤率 出勤", "", ""},
        {"hours", "学时 课时", "", "", "课时达标率"},
        {"spent", "元", "支出 使用 花费", "", ""},
        {"funds_received", "元", "到账 到位 拨付 下拨 拨款", "", ""},
        {"budget", "元", "预算 经费", "", ""},
        {"students_reached", "人次", "学生", "", ""},
        {"attendances", "人次", "出勤 参加 参与 学员", "", ""},
        {"teachers_reached", "人次", "教师 受益 培训", "", ""},
        {"sessions", "场次 场 节 次",
         "讲座 微讲座 专题讲座 示范课 公开课 展示课 观摩课 研讨课 推门课 听课 评课 优质课 直播课",
         "", ""},
        {"outcome_people", "人 名 位", "新星 带头人 学科带头人 骨干 骨干教师 获奖 名师",
         "涌现 获 荣获 获奖 获评 评为 评选 入选 培养 表彰 认定", ""},
        {"members", "人 名 位", "研训 学员 成员 参训 入包", "", "学生"},
        {"memberships", "人次", "入包", "", ""},
        {"outcomes", "项 件 篇 个 部 本",
         "奖 成果 成果奖 一等奖 二等奖 三等奖 特等奖 论文 课题 作品 案例 专著 著作", "", ""},
        {"activities", "次 项 个 场", "活动 研讨 教研 教研活动", "", ""},
    };
    return table;
}

// Words that say of a number that it is a mean.
const char *const kMeanWords =
    "人均 平均 每人 每位 每名 生均 师均 校均 包均 每包 每个项目包 每校 每所 "
    "每次 每场 每天 每周 每月";

// Longer words that hold one of the table's and mean something else. A place of a clause is read by
// its longest word: 名师生 is not 名师, 中青年 is older than 青年.
const char *const kOtherWords = "师生 名师生 青少年 中青年 共青团 课程 课题组 课时 智慧学校 活动室 "
                                "活动中心 研讨室 奖学金 奖金 奖补 "
                                "成果转化 参与度 参与率 达标率 课时达标率 学科达标率 学生 大学生 "
                                "乡村振兴 名师工作室 案例库 作品展 "
                                "研训基地 教研室 教研组 教研员 教师发展中心 教师进修学校 获得感";

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Every word of the tables, the longest first.
const QStringList &dictionary()
{
    static const QStringList words = [] {
        QStringList all = split(kOtherWords) + split(kMeanWords);
        for (const FigureWords &line : figureWords())
            all << split(line.words) << split(line.also) << split(line.never);
        all.removeDuplicates();
        std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) {
            return one.size() > other.size();
        });
        return all;
    }();
    return words;
}

// The words of the dictionary that a clause says, each place read once and by its longest word.
QSet<QString> wordsIn(const QString &clause)
{
    QSet<QString> said;
    qsizetype place = 0;
    while (place < clause.size()) {
        qsizetype length = 1;
        for (const QString &word : dictionary()) {
            if (!QStringView(clause).mid(place).startsWith(word))
                continue;
            said << word;
            length = word.size();
            break;
        }
        place += length;
    }
    return said;
}

bool saysOne(const QSet<QString> &said, const char *words)
{
    const QStringList wanted = split(words);
    return std::any_of(wanted.begin(), wanted.end(),
                       [&said](const QString &word) { return said.contains(word); });
}

bool speaksOf(const PublishedNumber &number, const QSet<QString> &said, const FigureWords &line)
{
    return split(line.units).contains(number.unit) &&
           (!line.words[0] || saysOne(said, line.words)) &&
           (!line.also[0] || saysOne(said, line.also)) && !saysOne(said, line.never);
}

// Whether numbers of a figure are kept in hundredths: money, hours and means.
bool hasFractions(const QString &figure)
{
    const FigureLine *line = figureLine(figure.section(QLatin1Char('/'), 0, 0));
    return line && (isInHundredths(line->unit) || line->kind == FigureKind::Mean);
}

bool isWhole(qint64 hundredths)
{
    return hundredths % 100 == 0;
}

// The number as a claim holds it: in the figure's own unit; empty where that has no fractions and
// the number has.
std::optional<qint64> inOwnUnit(std::optional<qint64> hundredths, const QString &figure)
{
    if (!hundredths || hasFractions(figure))
        return hundredths;
    return isWhole(*hundredths) ? std::optional(*hundredths / 100) : std::nullopt;
}

QString ownUnitText(qint64 number, const QString &figure)
{
    return hasFractions(figure) ? hundredthsText({number}) : QString::number(number);
}

} // namespace

QString figureMeant(const PublishedNumber &number, const QString &ruralDefinition)
{
    // A share is at most the whole; 多次 and 全部 say no number that could be compared.
    constexpr qint64 whole = 10'000;
    if (number.isDamaged || (!number.hundredths && !number.percent) ||
        (number.unit == QLatin1String("%") && number.percent->value > whole))
        return {};
    const QSet<QString> said = wordsIn(number.context);
    const bool isMean = saysOne(said, kMeanWords);
    for (const FigureWords &line : figureWords()) {
        const QString figure = QLatin1String(line.figure);
        const FigureLine *known = figureLine(figure);
        const bool answersMeans = known && known->kind == FigureKind::Mean;
        if (answersMeans != isMean || !speaksOf(number, said, line) ||
            (number.hundredths && !isWhole(*number.hundredths) && !hasFractions(figure)))
            continue;
        return figure == QLatin1String("rural_share")
                   ? QStringLiteral("rural_share_") + ruralDefinition.toLower()
                   : figure;
    }
    return {};
}

// The codes of the words that say how exact a number is; two are separated by a blank.
static QString qualifierCodes(const QString &words)
{
    QStringList codes;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        codes << qualifierCode(word);
    return codes.join(QLatin1Char(' '));
}

Claim claimOf(const PublishedNumber &number, const QString &figure)
{
    return Claim{.wording = number.wording,
                 .figure = figure,
                 .number = inOwnUnit(number.hundredths, figure),
                 .whole = inOwnUnit(number.wholeHundredths, figure),
                 .percent = number.percent,
                 .unit = number.unit,
                 .qualifier = qualifierCodes(number.qualifier),
                 .windowName = number.windowName};
}

// Whether words stand for the number: 多位, 全部, 未公布.
static bool isSaidInWords(const QString &qualifier)
{
    const QStringList words = qualifier.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &each) {
        const QualifierWord *word = qualifierWord(each);
        return word && word->place == QualifierPlace::Instead;
    });
}

QString claimText(const Claim &claim)
{
    const bool isPercent = claim.unit == QLatin1String("%") || claim.unit == QStringLiteral("％");
    if (!claim.number && !claim.percent && !isSaidInWords(claim.qualifier))
        return claim.wording; // 1.5公里: a number that no figure has
    const QString unit = isPercent ? QString() : claim.unit;
    QString text;
    if (claim.number)
        text = qualifiedText(ownUnitText(*claim.number, claim.figure), claim.qualifier, unit);
    else if (!isPercent)
        text = qualifiedText({}, claim.qualifier, unit);
    if (claim.number && claim.whole)
        text += QStringLiteral(" / ") + ownUnitText(*claim.whole, claim.figure);
    if (!claim.percent)
        return text;
    const QString percent = hundredthsText(*claim.percent) + QStringLiteral(" %");
    if (isPercent)
        return qualifiedText(percent, claim.qualifier);
    return text.isEmpty() ? percent : text + QStringLiteral(" = ") + percent;
}

} // namespace models
