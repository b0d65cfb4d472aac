// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/issue_export.h"

#include "models/base/atomic_file.h"
#include "models/exchange/sheet.h"
#include "models/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

namespace {

struct IssueExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::IssueExport)
};

QStringList header()
{
    return {IssueExportTexts::tr("Workbook"), IssueExportTexts::tr("Sheet"),
            IssueExportTexts::tr("Cell"),     IssueExportTexts::tr("Row"),
            IssueExportTexts::tr("Kind"),     IssueExportTexts::tr("What was found")};
}

QString kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return IssueExportTexts::tr("Stays out");
    case Severity::Warning:
        return IssueExportTexts::tr("Needs a look");
    case Severity::Note:
        break;
    }
    return IssueExportTexts::tr("Note");
}

QStringList lineOf(const Issue &issue)
{
    const auto place = cellPlace(issue.cell.toStdString());
    return {issue.book,
            issue.sheet,
            issue.cell,
            place ? QString::number(place->row + 1) : QString(),
            kindOf(issue.severity),
            issue.message};
}

// RFC 4180; a text that a spreadsheet would take for a formula is marked as text.
QByteArray csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields)
        line += (line.isEmpty() ? "" : ",") + csvField(field);
    return line + "\r\n";
}

Result<void> writeXlsx(const Issues &issues, const QString &path)
{
    XlsxWriter book(path, IssueExportTexts::tr("Issues of the import"));
    const int bold = book.format({.bold = true, .border = true, .centre = true});
    const int plain =
        book.format({.border = true, .wrap = true, .numberFormat = QStringLiteral("@")});
    book.beginSheet(IssueExportTexts::tr("Issues"), {36, 18, 8, 8, 10, 70});
    const auto write = [&](const QStringList &texts, int format) {
        book.beginRow();
        for (int column = 0; column < texts.size(); ++column)
            book.text(column, texts[column], format);
    };
    write(header(), bold);
    for (const Issue &issue : issues)
        write(lineOf(issue), plain);
    return book.finish();
}

} // namespace

QString issuesAsText(const Issues &issues)
{
    const auto joined = [](QStringList fields) {
        for (QString &field : fields)
            field.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '));
        return fields.join(QLatin1Char('\t'));
    };
    QStringList lines{joined(header())};
    for (const Issue &issue : issues)
        lines << joined(lineOf(issue));
    return lines.join(QLatin1Char('\n'));
}

Result<void> saveIssues(const Issues &issues, const QString &path)
{
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return atomicWrite(path,
                           [&](const QString &temporary) { return writeXlsx(issues, temporary); });
    QByteArray csv = "\xEF\xBB\xBF" + csvLine(header());
    for (const Issue &issue : issues)
        csv += csvLine(lineOf(issue));
    return atomicWrite(path, csv);
}

} // namespace models
