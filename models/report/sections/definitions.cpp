// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include "models/base/percent.h"
#include "models/report/wording.h"
#include "models/vocabulary/rural_definition.h"

namespace models {

static void addRuralDefinitions(SectionDraft &draft)
{
    TableBlock table;
    table.caption = QStringLiteral("同一批研训人员在五种乡村口径下的结果");
    table.unit = QStringLiteral("单位：人");
    table.header = QStringLiteral("口径 名称 依据 研训人数 乡村教师 占研训人数 未标注")
                       .split(QLatin1Char(' '));
    table.numeric = {false, false, false, true, true, true, true};
    for (const RuralDefinition &definition : ruralDefinitions()) {
        const Figure &share =
            draft.figure(QStringLiteral("rural_share_") + definition.id.toLower());
        // Where nobody's answer is known, 0 would be a false statement.
        const bool known = share.unknown < share.whole;
        table.rows << QStringList{definition.id,
                                  definition.name,
                                  definition.authority,
                                  QString::number(share.whole),
                                  known ? QString::number(share.part) : QString(),
                                  known ? percentText(share) : QString(),
                                  QString::number(share.unknown)};
    }
    draft.blocks << table;
    draft.chart("rural_definitions");
}

static void addRules(SectionDraft &draft)
{
    const Figure &share = draft.ruralShare();
    const RuralDefinition &rural = ruralDefinition(share.ruralDefinition);
    const QString years = share.codeYears.isEmpty() ? QStringLiteral("未登记")
                                                    : share.codeYearsText(Language::Chinese);
    QStringList rules;
    rules
        << QStringLiteral(
               "统计时点：%1。研训人员按当日任教学校计入，其后的交流轮岗不改变本年度数据。")
               .arg(chineseDate(share.referenceDate))
        << QStringLiteral(
               "本报告采用的乡村口径：%1 %2，依据：%3。城乡类型按学校所在地的城乡分类代码认定，"
               "不按校名推断；代码年份：%4。")
               .arg(rural.id, rural.name, rural.authority, years)
        << QStringLiteral("人数与人次：人数为去重后的研训人员数，一人参加两个项目包计1人、2人次。")
        << QStringLiteral(
               "未标注：任教学校没有城乡分类代码的人员单列，计入分母，不计为乡村，也不计为城镇。")
        << QStringLiteral("年龄：按统计时点的周岁计算；只登记到年或月的，按可能的最大年龄计算。")
        << QStringLiteral(
               "乡村学校覆盖：统计时点在办的乡村学校中，至少有1名研训人员任教的学校；教学点、"
               "分校区各按一所计算，已撤并的学校不计。")
        << QStringLiteral(
               "学段覆盖：学前教育至普通高中各学段中有项目包或研训人员的学段；人数为0的学段照列。")
        << QStringLiteral("学科覆盖：学前教育至普通初中有教师任教或设有项目包的学科中，有项目包或研"
                          "训人员的学科。");
    for (qsizetype i = 0; i < rules.size(); ++i)
        draft.paragraph(QStringLiteral("%1.").arg(i + 1) + rules.at(i));
}

// The schools of one side of the coverage of rural schools, by name; nothing when there are none.
static void addSchools(SectionDraft &draft, Side side, const QString &caption)
{
    const auto lines =
        draft.book.behind(draft.database, QStringLiteral("coverage_rural_schools"), side);
    if (lines.isEmpty())
        return;
    TableBlock table;
    table.caption = caption;
    table.unit = QStringLiteral("单位：所");
    table.header = QStringLiteral("序号 学校 城乡类型").split(QLatin1Char(' '));
    table.numeric = {true, false, false};
    for (const BehindLine &line : lines)
        table.rows << QStringList{QString::number(table.rows.size() + 1), line.name,
                                  named("urban_rural", line.urbanRural)};
    draft.blocks << table;
}

void writeDefinitions(SectionDraft &draft)
{
    addRules(draft);
    addRuralDefinitions(draft);
    addSchools(draft, Side::Rest, QStringLiteral("未覆盖的乡村学校"));
    addSchools(draft, Side::Unknown, QStringLiteral("未标注城乡类型的学校"));
}

} // namespace models
