// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/award_matrix.h"
#include "models/figures/quantity_sql.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/code_table.h"

namespace models {

// What nobody would read on paper stays in the file.
static constexpr qint64 kMostOutcomes = 3000;

void writeOutcomeList(SectionDraft &draft)
{
    RawStatement row(draft.database,
                     quantityQuery(QStringLiteral("report/outcomes.sql"), draft.book.question()));
    row.bind(1, kMostOutcomes + 1);
    TableBlock table;
    table.header =
        QStringLiteral("序号 项目包 成果名称 类别 级别 等次 颁发单位 获奖时间 完成人 项数")
            .split(QLatin1Char(' '));
    table.numeric = {true, false, false, false, false, false, false, false, false, true};
    bool more = false;
    while (row.step()) {
        more = table.rows.size() == kMostOutcomes;
        if (more)
            break;
        const QString level = row.text(3);
        const QString grade = row.text(4);
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  row.text(0),
                                  row.text(1),
                                  named("outcome_kind", row.text(2)),
                                  level.isEmpty() ? QString()
                                                  : awardLevelName(level, Language::Chinese),
                                  awardGradeName(grade, Language::Chinese),
                                  row.text(5),
                                  row.text(6),
                                  row.text(7),
                                  qualifiedNumber(row.integer(8), row.text(9))};
    }
    if (table.rows.isEmpty()) {
        draft.paragraph(QStringLiteral("本年度尚未登记成果。"));
        return;
    }
    draft.blocks << table;
    if (more)
        draft.blocks << NoteBlock{
            QStringLiteral("注：本表列出级别最高的%1项，其余见本文件的成果页。")
                .arg(kMostOutcomes)};
}

} // namespace models
