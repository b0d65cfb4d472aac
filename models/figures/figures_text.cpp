// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_text.h"

#include "models/base/text_columns.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

QString figuresText(const FigureBook &book, Language language)
{
    QList<QStringList> rows;
    for (const Figure &figure : book.figures()) {
        const bool isBreakdown = !figure.breakdownName.isEmpty();
        const QString indent = isBreakdown ? QStringLiteral("  ") : QString();
        // Definition and date stand with the figure above and hold for its breakdowns.
        QString text = figure.text(language);
        if (isBreakdown && figure.kind == FigureKind::Share)
            text = QStringLiteral("%1/%2 = %3")
                       .arg(figure.numberText(figure.part), figure.numberText(figure.whole),
                            figure.valueText(language));
        else if (isBreakdown)
            text = figure.valueText(language);
        rows << QStringList{indent + figure.id,
                            isBreakdown ? breakdownText(figure.breakdownName, language)
                                        : figure.title(language),
                            text};
    }
    return rows.isEmpty() ? QString() : alignedColumns(rows);
}

QString behindText(const QList<BehindLine> &lines, Language language)
{
    const auto named = [language](const char *table, const QString &code) {
        return codeTable(QLatin1String(table)).name(code, language);
    };
    const auto head = [language](const char *source) { return say(language, "Figure", source); };
    QList<QStringList> rows{
        {head(QT_TRANSLATE_NOOP("Figure", "Name")), head(QT_TRANSLATE_NOOP("Figure", "Package")),
         head(QT_TRANSLATE_NOOP("Figure", "School")),
         head(QT_TRANSLATE_NOOP("Figure", "Urban–rural")),
         head(QT_TRANSLATE_NOOP("Figure", "Stage")), head(QT_TRANSLATE_NOOP("Figure", "Subject"))}};
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    for (const BehindLine &line : lines)
        rows << QStringList{line.name,
                            orDash(line.group),
                            orDash(line.school),
                            named("urban_rural", line.urbanRural),
                            named("stage", line.stage),
                            named("subject", line.subject)};
    return alignedColumns(rows);
}

} // namespace models
