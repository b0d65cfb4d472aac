// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

namespace models {

void writeOutcomes(SectionDraft &draft)
{
    draft.paragraph(
        QStringLiteral(
            "本文件尚未登记%1年度的教科研成果、获奖和学员成长记录，本节暂无可报告的数据。")
            .arg(draft.book.cycle().name));
}

} // namespace models
