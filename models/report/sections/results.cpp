// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/score_tables.h"
#include "models/report/sections.h"
#include "models/report/wording.h"

namespace models {

// More packages than this are read in the attachment, not in a chart.
static constexpr qsizetype kMostBars = 60;

static bool nothingToScore(SectionDraft &draft)
{
    if (draft.scores && !draft.scores->sheets.isEmpty())
        return false;
    draft.paragraph(draft.scoresProblem.isEmpty()
                        ? QStringLiteral("本年度没有可以考核的项目包。")
                        : QStringLiteral("考核结果无从计算：%1").arg(draft.scoresProblem));
    return true;
}

// How many packages are in each band, closed by all of them.
static TableBlock bandTable(const YearScores &scores)
{
    QList<Portion> portions;
    qint64 banded = 0;
    for (const SchemeBand &band : scores.scheme->bands) {
        const qint64 count =
            std::count_if(scores.sheets.begin(), scores.sheets.end(),
                          [&band](const ScoreSheet &sheet) { return sheet.band == band.code; });
        portions << Portion{band.name.in(Language::Chinese), count};
        banded += count;
    }
    if (banded < scores.sheets.size())
        portions << Portion{QStringLiteral("未定等次"), scores.sheets.size() - banded};
    return portionTable(QStringLiteral("考核等次"), QStringLiteral("等次"), QStringLiteral("数量"),
                        QStringLiteral("个"), portions);
}

static void addChart(SectionDraft &draft, const YearScores &scores)
{
    if (scores.sheets.size() < 2 || scores.sheets.size() > kMostBars)
        return;
    ChartSpec chart;
    chart.id = QStringLiteral("scores");
    chart.kind = ChartKind::Bars;
    const ScoreSheet &best = scores.sheets.first();
    chart.title = QStringLiteral("得分最高的是%1，%2分").arg(best.name, hundredthsText(best.total));
    chart.subtitle =
        schemeSentence(*scores.scheme) + QStringLiteral("；n＝%1").arg(scores.sheets.size());
    chart.valueTitle = QStringLiteral("得分");
    ChartSeries series{QStringLiteral("得分"), ColourRole::Part};
    for (const ScoreSheet &sheet : scores.sheets) {
        chart.categories << sheet.name;
        series.values << double(sheet.total.value) / 100;
        series.labels << hundredthsText(sheet.total);
    }
    chart.series << series;
    draft.blocks << ChartBlock{chart};
}

void writeResults(SectionDraft &draft)
{
    if (nothingToScore(draft))
        return;
    const YearScores &scores = *draft.scores;
    const qint64 waiting = outstandingSheets(scores);
    QString text = schemeSentence(*scores.scheme) +
                   QStringLiteral("，参加考核的共%1个").arg(scores.sheets.size());
    if (waiting)
        text +=
            QStringLiteral("，其中%1个尚有未评指标，以下为已评部分的得分，名次和等次待考核完成后"
                           "公布")
                .arg(waiting);
    draft.paragraph(text + QStringLiteral("。"));
    if (waiting == 0 && !scores.scheme->bands.isEmpty())
        draft.blocks << bandTable(scores);
    draft.blocks << meanTable(scores);
    if (waiting == 0)
        addChart(draft, scores);
    const QStringList faults = faultSentences(scores);
    draft.paragraph(
        faults.isEmpty()
            ? QStringLiteral("没有经确认的一票否决和扣分。")
            : QStringLiteral("否决与扣分：%1。").arg(faults.join(QStringLiteral("；"))));
}

void writeScoreList(SectionDraft &draft)
{
    if (nothingToScore(draft))
        return;
    draft.blocks << scoreSummaryTable(*draft.scores);
    draft.blocks << NoteBlock{QStringLiteral(
        "注：总分为各维得分之和；加分合计超过上限的按上限计入。“未评指标”为尚无得分的"
        "指标数，全部评完后列出名次和等次。")};
}

void writeScheme(SectionDraft &draft)
{
    if (!draft.scores) {
        nothingToScore(draft);
        return;
    }
    draft.paragraph(schemeSentence(*draft.scores->scheme) + QStringLiteral("。"));
    draft.blocks << schemeTable(*draft.scores->scheme);
}

} // namespace models
