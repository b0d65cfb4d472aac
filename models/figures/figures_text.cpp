// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_text.h"

#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

// Columns of a terminal that a character takes: East Asian scripts and full-width forms take two.
static int widthOf(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        const bool wide = (character >= 0x1100 && character <= 0x115f) ||
                          (character >= 0x2e80 && character <= 0xa4cf) ||
                          (character >= 0xac00 && character <= 0xd7a3) ||
                          (character >= 0xf900 && character <= 0xfaff) ||
                          (character >= 0xfe30 && character <= 0xfe6f) ||
                          (character >= 0xff00 && character <= 0xff60) ||
                          (character >= 0xffe0 && character <= 0xffe6) || character >= 0x20000;
        width += wide ? 2 : 1;
    }
    return width;
}

static QString aligned(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(row.at(i)));
    }
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            text += row.at(i) + QString(widths.at(i) - widthOf(row.at(i)) + 2, QLatin1Char(' '));
        text += row.last() + QLatin1Char('\n');
    }
    return text;
}

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
    return rows.isEmpty() ? QString() : aligned(rows);
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
    return aligned(rows);
}

} // namespace models
