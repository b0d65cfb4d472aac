// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

// THE SECTION TABLE
//
// To add a section of the annual report: one file below models/report/sections/ that adds its
// blocks to the draft, its declaration in sections.h, and one line here. Its number, its tests
// (each percentage follows from the counts printed with it, each total from its rows) and its place
// in every output come by themselves.

namespace models {

const QList<SectionLine> &sectionTable()
{
    static const QList<SectionLine> table{
        {"overview", "基本情况", false, writeOverview},
        {"organisation", "组织实施", false, writeOrganisation},
        {"activities", "研训开展", false, writeActivities},
        {"funds", "经费使用", false, writeFunds},
        {"outcomes", "主要成果", false, writeOutcomes},
        {"results", "考核结果", false, writeResults},
        {"problems", "存在问题", false, writeProblems},
        {"next_year", "改进措施与下年度计划", false, writeNextYear},
        {"scores", "评分汇总表", true, writeScoreList},
        {"outcome_list", "成果清单", true, writeOutcomeList},
        {"settlement", "经费决算表", true, writeSettlement},
        {"scheme", "评分细则", true, writeScheme},
        {"definitions", "口径说明", true, writeDefinitions},
        {"roster", "学员名册", true, writeRoster},
    };
    return table;
}

const Figure &SectionDraft::figure(const QString &id) const
{
    const Figure *found = book.find(id);
    Q_ASSERT_X(found, "SectionDraft", qPrintable(id));
    if (!figures.contains(id))
        figures << id;
    return *found;
}

const Figure &SectionDraft::ruralShare() const
{
    return figure(QStringLiteral("rural_share_") + source.ruralDefinition.toLower());
}

void SectionDraft::chart(const char *id)
{
    blocks << ChartBlock{makeChart(QLatin1String(id), source, Language::Chinese)};
}

} // namespace models
