// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sample_report.h"

namespace tests {
namespace {

using models::ChartKind;
using models::ChartSpec;
using models::ColourRole;

models::ChartBlock ruralChart()
{
    ChartSpec chart;
    chart.id = QStringLiteral("rural-by-subject");
    chart.kind = ChartKind::StackedBars;
    chart.title = QStringLiteral("乡村教师占 37.75 %，离 40 % 还差 16 人");
    chart.subtitle = QStringLiteral("按学校所在地统计，截至 2023年12月31日，n = 694");
    chart.categories = {QStringLiteral("小学语文"), QStringLiteral("小学数学"),
                        QStringLiteral("初中英语"), QStringLiteral("高中物理"),
                        QStringLiteral("学前教育"), QStringLiteral("心理健康")};
    chart.percent = true;
    chart.valueTitle = QStringLiteral("占比（%）");
    chart.target = 40;
    chart.targetLabel = QStringLiteral("目标 40 %");
    chart.series = {
        {QStringLiteral("乡村"),
         ColourRole::Rural,
         {42.1, 39.0, 36.5, 21.4, 48.2, 33.3},
         {},
         {},
         {}},
        {QStringLiteral("城镇"),
         ColourRole::Town,
         {55.9, 59.0, 62.5, 78.6, 49.8, 62.7},
         {},
         {},
         {}},
        {QStringLiteral("未登记"), ColourRole::Unknown, {2, 2, 1, 0, 2, 4}, {}, {}, {}}};
    return {chart};
}

models::ChartBlock ageChart()
{
    ChartSpec chart;
    chart.id = QStringLiteral("age");
    chart.kind = ChartKind::Columns;
    chart.title = QStringLiteral("成员以 36—45 岁为主");
    chart.subtitle = QStringLiteral("周岁，截至 2023年12月31日，n = 694");
    chart.categories = {QStringLiteral("30 岁及以下"), QStringLiteral("31—35"),
                        QStringLiteral("36—40"),       QStringLiteral("41—45"),
                        QStringLiteral("46—50"),       QStringLiteral("51 岁及以上")};
    chart.valueTitle = QStringLiteral("人数（人）");
    chart.series = {
        {QStringLiteral("人数"), ColourRole::Part, {86, 112, 168, 171, 98, 59}, {}, {}, {}}};
    return {chart};
}

models::ChartBlock matrixChart()
{
    ChartSpec chart;
    chart.id = QStringLiteral("matrix");
    chart.kind = ChartKind::Matrix;
    chart.title = QStringLiteral("高中艺术、信息科技还没有项目包");
    chart.subtitle = QStringLiteral("学科 × 学段，格内为项目包数");
    chart.categories = {QStringLiteral("语文"), QStringLiteral("数学"), QStringLiteral("艺术"),
                        QStringLiteral("信息科技")};
    chart.series = {{QStringLiteral("小学"), ColourRole::Part, {4, 3, 2, 1}, {}, {}, {}},
                    {QStringLiteral("初中"), ColourRole::Part, {3, 3, 1, 1}, {}, {}, {}},
                    {QStringLiteral("高中"), ColourRole::Part, {2, 2, 0, 0}, {}, {}, {}}};
    return {chart};
}

models::TableBlock structureTable()
{
    models::TableBlock table;
    table.caption = QStringLiteral("表1 项目包成员城乡结构");
    table.unit = QStringLiteral("单位：人");
    table.header = {QStringLiteral("学段"),   QStringLiteral("项目包数"),
                    QStringLiteral("成员"),   QStringLiteral("乡村教师"),
                    QStringLiteral("未登记"), QStringLiteral("乡村占比")};
    table.numeric = {false, true, true, true, true, true};
    table.rows = {{QStringLiteral("学前教育"), QStringLiteral("5"), QStringLiteral("88"),
                   QStringLiteral("42"), QStringLiteral("2"), QStringLiteral("47.73 %")},
                  {QStringLiteral("小学"), QStringLiteral("17"), QStringLiteral("312"),
                   QStringLiteral("128"), QStringLiteral("4"), QStringLiteral("41.03 %")},
                  {QStringLiteral("初中"),
                   QStringLiteral("12"),
                   QStringLiteral("215"),
                   QStringLiteral("79"),
                   {},
                   QStringLiteral("36.74 %")},
                  {QStringLiteral("高中"), QStringLiteral("5"), QStringLiteral("79"),
                   QStringLiteral("13"), QStringLiteral("1"), QStringLiteral("16.46 %")},
                  {QStringLiteral("合计"), QStringLiteral("39"), QStringLiteral("694"),
                   QStringLiteral("262"), QStringLiteral("7"), QStringLiteral("37.75 %")}};
    table.lastRowIsTotal = true;
    return table;
}

models::TableBlock scoreTable()
{
    models::TableBlock table;
    table.caption = QStringLiteral("表2 项目包考核评分汇总");
    table.unit = QStringLiteral("单位：分");
    table.header = {QStringLiteral("编号"),     QStringLiteral("项目包名称"),
                    QStringLiteral("主持人"),   QStringLiteral("基地学校"),
                    QStringLiteral("组织实施"), QStringLiteral("研训开展"),
                    QStringLiteral("经费使用"), QStringLiteral("研训成果"),
                    QStringLiteral("总分"),     QStringLiteral("等次")};
    table.numeric = {false, false, false, false, true, true, true, true, true, false};
    const QStringList names = {
        QStringLiteral("小学语文统编教材单元整体教学研训一体化项目包"),
        QStringLiteral("初中英语读写整合"), QStringLiteral("高中物理实验教学"),
        QStringLiteral("学前教育游戏化课程建设"), QStringLiteral("小学数学核心素养评价")};
    const QStringList leaders = {QStringLiteral("张伟"), QStringLiteral("𠮷田秀"),
                                 QStringLiteral("欧阳慧敏"), QStringLiteral("买买提·阿不都"),
                                 QStringLiteral("王䶮")};
    for (int i = 0; i < 12; ++i) {
        table.rows << QStringList{QStringLiteral("G2025-%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                                  names[i % 5],
                                  leaders[i % 5],
                                  QStringLiteral("繁昌区胶州路第一小学"),
                                  QString::number(18 + i % 3),
                                  QString::number(35.5 - i, 'f', 1),
                                  QStringLiteral("14"),
                                  QString::number(27 - i),
                                  QString::number(94.5 - 2 * i, 'f', 1),
                                  i < 6 ? QStringLiteral("优秀") : QStringLiteral("合格")};
    }
    return table;
}

models::TableBlock wideTable()
{
    models::TableBlock table;
    table.caption = QStringLiteral("项目包各项指标得分");
    table.unit = QStringLiteral("单位：分");
    table.header = {QStringLiteral("编号"), QStringLiteral("项目包名称")};
    table.numeric = {false, false};
    for (int i = 1; i <= 16; ++i) {
        table.header << QStringLiteral("指标%1").arg(i);
        table.numeric << true;
    }
    for (int r = 1; r <= 30; ++r) {
        QStringList row = {QStringLiteral("G2025-%1").arg(r, 2, 10, QLatin1Char('0')),
                           QStringLiteral("初中英语读写整合")};
        for (int i = 1; i <= 16; ++i)
            row << QString::number(10.0 - (r * i % 37) / 10.0, 'f', 2);
        table.rows << row;
    }
    return table;
}

} // namespace

QString hanText(int count)
{
    const QString source = QStringLiteral("教师发展中心组织全区各学段骨干教师开展研训一体活动");
    QString text;
    for (int i = 0; i < count; ++i)
        text += source[i % source.size()];
    return text;
}

models::TableBlock longTable(int rows)
{
    models::TableBlock table;
    table.caption = QStringLiteral("学员名册");
    table.header = {QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("学校"),
                    QStringLiteral("学时")};
    table.numeric = {true, false, false, true};
    for (int i = 1; i < rows; ++i)
        table.rows << QStringList{QString::number(i), QStringLiteral("李明"),
                                  QStringLiteral("第%1中学").arg(i % 17 + 1),
                                  QString::number(i % 40)};
    table.rows << QStringList{QStringLiteral("合计"), {}, {}, QStringLiteral("3900")};
    table.lastRowIsTotal = true;
    return table;
}

models::Report annualReport()
{
    models::Report report;
    report.title = QStringLiteral("繁昌区2023年度研训一体化项目包考核报告");
    report.subject = QStringLiteral("示例数据");
    report.isSample = true;
    using namespace models;
    report.blocks = {
        TitleBlock{report.title},
        HeadingBlock{1, QStringLiteral("一、基本情况")},
        ParagraphBlock{
            QStringLiteral("2023年，全区设立研训一体化项目包39个，成员694人，覆盖学前教育、小学、初"
                           "中、高中四个学段和"
                           "18个学科。其中乡村教师262人，占37.75 "
                           "%，比上年提高2.10个百分点；距离“不低于40 %”的目标还差16人。")},
        HeadingBlock{2, QStringLiteral("（一）城乡结构")},
        ParagraphBlock{QStringLiteral(
            "按学校所在地代码统计，乡村教师在学前教育项目包中占47.73 %，在高中项目包中只占16.46 %。"
            "各项目包意见见附件1，编号为A1、G2025-03的两个项目包由胶州路小学承办。")},
        structureTable(),
        NoteBlock{QStringLiteral("注：乡村教师指任教学校所在地城乡分类代码为210、220的教师；“—”表示"
                                 "无此类情况；一人参加多个项目包的只计一次。")},
        ruralChart(),
        HeadingBlock{2, QStringLiteral("（二）年龄结构")},
        ParagraphBlock{QStringLiteral("成员平均年龄40.6岁，36—45岁的339人，占48.85 %。")},
        ageChart(),
        HeadingBlock{1, QStringLiteral("二、组织实施")},
        HeadingBlock{3, QStringLiteral("1.制度建设")},
        ParagraphBlock{QStringLiteral("区教师发展中心制定《研训一体化项目包管理办法》《考核评分细则"
                                      "》等6项制度，明确主持人、指导教研员和基地学校三方责任，"
                                      "实行“每月一报、每季一评、年终考核”。教师𠮷田秀、王䶮等被评为"
                                      "先进个人（Excellent official teachers, first office）。")},
        ParagraphBlock{hanText(620)},
        matrixChart(),
        HeadingBlock{1, QStringLiteral("三、考核结果")},
        ParagraphBlock{QStringLiteral("经考核组评议、公示，评出优秀项目包6个、合格项目包33个。")},
        scoreTable(),
        SignatureBlock{QStringLiteral("芜湖市繁昌区教师发展中心"), QStringLiteral("2024年1月15日")},
        AttachmentBlock{QStringLiteral("附件1"), QStringLiteral("学员名册")},
        longTable(40),
        AttachmentBlock{QStringLiteral("附件2"), QStringLiteral("评分明细表")},
        wideTable(),
        NoteBlock{QStringLiteral("注：满分为10分的指标保留两位小数。")},
        ParagraphBlock{QStringLiteral("以上各表由教师发展中心汇总。")},
    };
    return report;
}

} // namespace tests
