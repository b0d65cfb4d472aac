// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/sample_specs.h"

#include <limits>

namespace tests {

using models::ChartKind;
using models::ChartSeries;
using models::ChartSpec;
using models::ColourRole;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

ChartSpec begin(const QString &id, ChartKind kind, const QString &title, const QString &subtitle)
{
    ChartSpec spec;
    spec.id = id;
    spec.kind = kind;
    spec.title = title;
    spec.subtitle = subtitle;
    return spec;
}

void addKeys(ChartSpec &spec)
{
    for (int s = 0; s < spec.series.size(); ++s)
        for (int c = 0; c < spec.categories.size(); ++c)
            spec.peopleKeys << QStringLiteral("%1/%2/%3").arg(spec.id).arg(s).arg(c);
}

} // namespace

ChartSpec ruralByPackage()
{
    ChartSpec spec =
        begin("rural_by_group", ChartKind::Bars, "39 个项目包中有 22 个的乡村教师占比低于 40 %",
              "乡村教师：任教学校城乡分类代码为 2 字头者(R1)；统计时点 2023-12-31；694 人");
    const QStringList subjects{"语文",         "数学", "英语", "道德与法治", "科学",
                               "体育与健康",   "音乐", "美术", "信息科技",   "综合实践活动",
                               "心理健康教育", "劳动", "历史"};
    const QStringList stages{"幼儿园", "小学", "初中"};
    ChartSeries share{"乡村", ColourRole::Rural};
    for (int i = 0; i < 39; ++i) {
        spec.categories << stages.at(i / 13) + subjects.at(i % 13) + "项目包";
        const int whole = 16 + i % 5;
        const int part = std::max(0, whole * (39 - i) / 52);
        share.values << 100.0 * part / whole;
        share.labels << QString::number(100.0 * part / whole, 'f', 1) + " %";
        share.details << QString("%1 人中 %2 人").arg(whole).arg(part);
    }
    spec.series << share;
    spec.valueTitle = "乡村教师占成员的比例";
    spec.percent = true;
    spec.target = 40;
    spec.targetLabel = "目标 40 %";
    addKeys(spec);
    return spec;
}

ChartSpec ageLadder()
{
    ChartSpec spec =
        begin("age_ladder", ChartKind::Columns, "36–45 岁的成员最多，35 岁以下的占 31.27 %",
              "按统计时点 2023-12-31 的周岁；694 人，其中 12 人出生年月未知");
    spec.categories = {"25 岁及以下", "26–30 岁", "31–35 岁",    "36–40 岁", "41–45 岁",
                       "46–50 岁",    "51–55 岁", "56 岁及以上", "未知"};
    ChartSeries members{"成员", ColourRole::Part, {23, 81, 113, 168, 141, 92, 48, 16, 12}};
    members.roles = QList<ColourRole>(8, ColourRole::Part) << ColourRole::Unknown;
    spec.series << members;
    spec.valueTitle = "人";
    addKeys(spec);
    return spec;
}

ChartSpec subjectByStage()
{
    ChartSpec spec = begin("subject_stage", ChartKind::Matrix, "有 33 个学科学段还没有项目包成员",
                           "按成员任教学科与学段；虚线框为空缺；694 人");
    spec.categories = {"语文",         "数学",         "英语",     "道德与法治", "科学",
                       "物理",         "化学",         "生物",     "历史",       "地理",
                       "体育与健康",   "音乐",         "美术",     "信息科技",   "劳动",
                       "综合实践活动", "心理健康教育", "学前教育", "特殊教育",   "思想政治"};
    const QStringList stages{"幼儿园", "小学", "初中", "普通高中"};
    for (int s = 0; s < 4; ++s) {
        ChartSeries series{stages.at(s), ColourRole::Rural};
        for (int c = 0; c < 20; ++c) {
            const bool taught = s == 1   ? c < 5 || (c > 9 && c < 16)
                                : s == 2 ? c < 14
                                         : s == 0 && c == 17;
            series.values << (taught ? double((c * 7 + s * 11) % 60 + 3) : 0.0);
        }
        spec.series << series;
    }
    spec.valueTitle = "人";
    addKeys(spec);
    return spec;
}

ChartSpec ruralOverCycles()
{
    ChartSpec spec = begin("rural_over_cycles", ChartKind::Lines,
                           "三个年度里小学的乡村教师占比升了 6.4 个百分点，初中没有变",
                           "乡村教师按 R1；每年 12 月 31 日");
    spec.categories = {"2021 年度", "2022 年度", "2023 年度"};
    spec.series << ChartSeries{"小学", ColourRole::Series1, {33.1, 36.8, 39.5}}
                << ChartSeries{"初中", ColourRole::Series2, {36.2, 36.0, 36.2}}
                << ChartSeries{"幼儿园", ColourRole::Series3, {unknown, 31.0, 37.0}};
    spec.valueTitle = "乡村教师占比";
    spec.percent = true;
    spec.target = 40;
    spec.targetLabel = "目标 40 %";
    addKeys(spec);
    return spec;
}

ChartSpec placeByStage()
{
    ChartSpec spec =
        begin("place_by_stage", ChartKind::StackedBars, "初中成员中乡村教师最多，占 44.44 %",
              "乡村教师按 R1；统计时点 2023-12-31；694 人，9 人的学校没有城乡分类代码");
    spec.categories = {"幼儿园", "小学", "初中", "普通高中"};
    spec.series << ChartSeries{"乡村", ColourRole::Rural, {41, 121, 100, 0}}
                << ChartSeries{"城镇", ColourRole::Town, {88, 210, 125, 0}}
                << ChartSeries{"未知", ColourRole::Unknown, {1, 8, 0, 0}};
    spec.valueTitle = "人";
    addKeys(spec);
    return spec;
}

ChartSpec membersAndTeachersByTitle()
{
    ChartSpec spec = begin("title_compare", ChartKind::Bars, "高级教师在项目包里比在全区多一倍",
                           "职称按统计时点；成员 694 人，全区教师 2412 人");
    spec.categories = {"正高级教师", "高级教师", "一级教师", "二级教师", "三级教师", "未定职级"};
    spec.series << ChartSeries{"成员", ColourRole::Part, {0.6, 38.2, 44.1, 14.3, 0, 2.8}}
                << ChartSeries{"全区教师", ColourRole::Rest, {0.1, 19, 46.2, 27, 1.2, unknown}};
    spec.valueTitle = "占比";
    spec.percent = true;
    addKeys(spec);
    return spec;
}

QList<ChartSpec> allSpecs()
{
    return {ruralByPackage(),  ageLadder(),    subjectByStage(),
            ruralOverCycles(), placeByStage(), membersAndTeachersByTitle()};
}

} // namespace tests
