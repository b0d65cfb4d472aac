// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package/package_report.h"

#include "models/report/wording.h"

namespace models {

static void addSheet(PaperDraft &draft, const ScoredYear &year, const ScoreSheet &sheet)
{
    const YearScores &scores = *year.scores;
    const bool settled = outstandingSheets(scores) == 0;
    QString text =
        QStringLiteral("%1。%2得分%3分")
            .arg(schemeSentence(*scores.scheme), sheet.name, hundredthsText(sheet.total));
    if (sheet.outstanding > 0)
        text += QStringLiteral("（尚有%1项指标未评，为已评部分）").arg(sheet.outstanding);
    if (settled) {
        text += QStringLiteral("，在%1个中列第%2名").arg(scores.sheets.size()).arg(sheet.rank);
        if (const QString band = bandName(scores, sheet); !band.isEmpty())
            text += QStringLiteral("，等次：%1").arg(band);
    } else {
        text += QStringLiteral("；名次和等次待全部评完后确定");
    }
    draft.paragraph(text + QStringLiteral("。"));
    for (const VetoResult &veto : sheet.vetoes)
        if (veto.state == VetoState::Confirmed)
            draft.paragraph(QStringLiteral("一票否决：%1。%2")
                                .arg(veto.veto ? veto.veto->name.in(Language::Chinese) : veto.kind,
                                     veto.description));
    draft.blocks << criterionTable(scores, sheet) << itemTable(year, sheet);
}

void writePackageScores(PaperDraft &draft, const ScoredYear &year, Id group)
{
    if (!year.scores) {
        draft.paragraph(QStringLiteral("评分无从计算：%1").arg(year.problem));
        return;
    }
    bool any = false;
    for (const ScoreSheet &sheet : year.scores->sheets) {
        if (sheet.groupId != group)
            continue;
        addSheet(draft, year, sheet);
        any = true;
    }
    if (!any)
        draft.paragraph(QStringLiteral("该项目包未列入本年度考核。"));
}

} // namespace models
