// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include "models/report/wording.h"

namespace models {

// The members by package: whom the number counts, without identity numbers and phones.
void writeRoster(SectionDraft &draft)
{
    const auto lines = draft.book.behind(draft.database, QStringLiteral("memberships"), Side::Part);
    draft.paragraph(QStringLiteral("统计时点%1，共%2人次、%3人。")
                        .arg(chineseDate(draft.book.cycle().referenceDate))
                        .arg(lines.size())
                        .arg(draft.figure(QStringLiteral("members")).part));
    if (lines.isEmpty())
        return;
    TableBlock table;
    table.header =
        QStringLiteral("序号 项目包 姓名 任教学校 学段 学科 角色").split(QLatin1Char(' '));
    table.numeric = {true, false, false, false, false, false, false};
    table.rows.reserve(lines.size());
    for (const BehindLine &line : lines)
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  line.group,
                                  line.name,
                                  line.school,
                                  named("stage", line.stage),
                                  named("subject", line.subject),
                                  named("member_role", line.role)};
    draft.blocks << table;
}

} // namespace models
