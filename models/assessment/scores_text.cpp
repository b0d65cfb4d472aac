// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scores_text.h"

#include "models/base/text_columns.h"

#include <QCoreApplication>

namespace models {

static QString word(Language language, const char *source)
{
    return say(language, "Score", source);
}

static QString bandName(const Scheme &scheme, const QString &code, Language language)
{
    const SchemeBand *band = scheme.band(code);
    return band ? band->name.in(language) : QStringLiteral("—");
}

static QString nameOf(const ScoreSheet &sheet)
{
    return sheet.membershipId ? QStringLiteral("%1 · %2").arg(sheet.name, sheet.group) : sheet.name;
}

static QString ranks(const YearScores &scores, Language language)
{
    QStringList head{word(language, QT_TRANSLATE_NOOP("Score", "Rank")),
                     word(language, QT_TRANSLATE_NOOP("Score", "Name")),
                     word(language, QT_TRANSLATE_NOOP("Score", "Total"))};
    for (const Criterion &criterion : scores.scheme->criteria)
        head << criterion.code;
    head << word(language, QT_TRANSLATE_NOOP("Score", "Band"))
         << word(language, QT_TRANSLATE_NOOP("Score", "Outstanding"))
         << word(language, QT_TRANSLATE_NOOP("Score", "Remarks"));
    QList<QStringList> rows{head};
    for (const ScoreSheet &sheet : scores.sheets) {
        QStringList row{QString::number(sheet.rank), nameOf(sheet), hundredthsText(sheet.total)};
        for (const CriterionResult &criterion : sheet.criteria)
            row << hundredthsText(criterion.points);
        QStringList remarks{rankReasonText(scores, sheet, language),
                            bandReasonText(scores, sheet, language)};
        remarks.removeAll(QString());
        row << bandName(*scores.scheme, sheet.band, language) << QString::number(sheet.outstanding)
            << remarks.join(QLatin1Char(' '));
        rows << row;
    }
    return alignedColumns(rows);
}

static QString itemText(const ItemResult &item, Language language)
{
    const QString points =
        item.decidedBy == DecidedBy::Nothing ? QStringLiteral("—") : hundredthsText(item.points);
    QString text =
        QStringLiteral("    %1 %2  %3").arg(item.item->code, item.item->name.in(language), points);
    if (item.most.value)
        text += QStringLiteral(" / ") + hundredthsText(item.most);
    if (const QString arithmetic = item.arithmetic(language); !arithmetic.isEmpty())
        text += QStringLiteral("  [%1]").arg(arithmetic);
    for (const Remark &remark : item.remarks)
        text += QStringLiteral("  (%1)").arg(remarkText(remark, language));
    text += QLatin1Char('\n');
    for (const ScoreLine &line : item.lines)
        text +=
            QStringLiteral("        %1: %2\n").arg(line.text(language), line.arithmetic(language));
    return text;
}

static QString sheetText(const YearScores &scores, const ScoreSheet &sheet, Language language)
{
    QString text = QStringLiteral("\n%1. %2  %3  %4\n")
                       .arg(sheet.rank)
                       .arg(nameOf(sheet), hundredthsText(sheet.total),
                            bandName(*scores.scheme, sheet.band, language));
    for (const CriterionResult &criterion : sheet.criteria) {
        text += QStringLiteral("  %1 %2  %3\n")
                    .arg(criterion.criterion->code, criterion.criterion->name.in(language),
                         hundredthsText(criterion.points));
        for (const ItemResult &item : criterion.items)
            text += itemText(item, language);
    }
    for (const VetoResult &veto : sheet.vetoes)
        text += QStringLiteral("  ! %1 (%2) %3\n")
                    .arg(veto.veto ? veto.veto->name.in(language) : veto.kind,
                         vetoStateText(veto.state, language), veto.description);
    return text;
}

QString scoresText(const YearScores &scores, Language language)
{
    QString text = ranks(scores, language);
    for (const ScoreSheet &sheet : scores.sheets)
        text += sheetText(scores, sheet, language);
    return text;
}

QString movesText(const YearScores &before, const YearScores &after, Language language)
{
    const auto rank = [](int of) { return of ? QString::number(of) : QStringLiteral("—"); };
    QList<QStringList> rows{{QString(), word(language, QT_TRANSLATE_NOOP("Score", "Name")),
                             word(language, QT_TRANSLATE_NOOP("Score", "Rank")),
                             word(language, QT_TRANSLATE_NOOP("Score", "Total")),
                             word(language, QT_TRANSLATE_NOOP("Score", "Band"))}};
    const QString arrow = QStringLiteral("%1 → %2");
    for (const ScoreMove &move : compareScores(before, after))
        rows << QStringList{
            move.moves() ? QStringLiteral("*") : QString(), move.name,
            arrow.arg(rank(move.rankBefore), rank(move.rankAfter)),
            arrow.arg(hundredthsText(move.totalBefore), hundredthsText(move.totalAfter)),
            arrow.arg(bandName(*before.scheme, move.bandBefore, language),
                      bandName(*after.scheme, move.bandAfter, language))};
    return alignedColumns(rows);
}

} // namespace models
