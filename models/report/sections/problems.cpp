// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/checks.h"
#include "models/report/sections.h"
#include "models/report/wording.h"

namespace models {

namespace {
// What a check found, in the words of a report. A check that is not here is of the records, not of
// the year's work, and is left to the window.
struct Wording
{
    const char *check;
    const char *text; // %1: how many, %2: which
};
constexpr Wording wordings[] = {
    {"rural_schools_without_member", "%1所乡村学校没有研训人员：%2"},
    {"packages_below_quota", "%1个项目包研训人员少于名额：%2"},
    {"packages_with_overdue_step", "%1个项目包有到期未完成的环节：%2"},
    {"packages_behind_plan", "%1个项目包的方案目标落后于进度：%2"},
    {"packages_without_base_school", "%1个项目包没有登记基地学校：%2"},
    {"packages_without_host", "%1个项目包没有登记主持人：%2"},
    {"packages_without_researcher", "%1个项目包没有登记指导教研员：%2"},
    {"packages_without_money", "%1个项目包没有登记预算和到位经费：%2"},
    {"activities_without_attendance", "%1次活动没有出勤登记"},
    {"outcomes_without_evidence", "%1项成果没有佐证材料"},
    {"vouchers_stopped", "%1张凭证被经费规则拦截，尚不能审批"},
};
constexpr int kMostNamed = 6;

QString said(SectionDraft &draft, const CheckResult &result, const char *wording)
{
    const QString text = QString::fromUtf8(wording).arg(result.found);
    if (!text.contains(QStringLiteral("%2")))
        return text;
    const auto records = checkedRecords(draft.database, draft.book.cycle(),
                                        QLatin1String(result.line->id), kMostNamed);
    QStringList names;
    if (records)
        for (const CheckedRecord &record : *records)
            names << record.name;
    QString list = names.join(QStringLiteral("、"));
    if (result.found > names.size())
        list += QStringLiteral("等");
    return QString(text).replace(QStringLiteral("%2"), list);
}
} // namespace

void writeProblems(SectionDraft &draft)
{
    const auto results = runChecks(draft.database, draft.book.cycle());
    QStringList found;
    if (results)
        for (const CheckResult &result : *results)
            for (const Wording &wording : wordings)
                if (qstrcmp(result.line->id, wording.check) == 0 && result.found > 0)
                    found << said(draft, result, wording.text);
    if (found.isEmpty()) {
        draft.paragraph(QStringLiteral("按登记核对，未见缺口。"));
        return;
    }
    draft.paragraph(QStringLiteral("按登记核对，本年度工作有以下%1类缺口：").arg(found.size()));
    for (qsizetype i = 0; i < found.size(); ++i)
        draft.paragraph(QStringLiteral("%1.%2。").arg(i + 1).arg(found[i]));
}

// Nobody but the centre knows its plan: what the year shows to be done, and room to write.
void writeNextYear(SectionDraft &draft)
{
    draft.paragraph(QStringLiteral("对照上列缺口逐项整改。本文件没有登记下年度计划，由中心填写。"));
    TableBlock box;
    box.header = {QStringLiteral("下年度计划")};
    box.rows = {{QString()}};
    box.numeric = {false};
    box.blankCells = true;
    box.rowHeight = 60;
    draft.blocks << box;
}

} // namespace models
