// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tests {

// Makes small workbooks part by part, right or wrong, for tests of readers.
class XlsxBuilder
{
public:
    // Starts with the parts that every workbook has; sheets are added by addSheet().
    XlsxBuilder() = default;

    // A worksheet whose <sheetData> (and what follows it) is `content`; `attributes` go to its
    // entry in the workbook, such as state="hidden".
    XlsxBuilder &addSheet(const QString &name, const QByteArray &content,
                          const QByteArray &attributes = {});
    // <sheetData> with one inline string a cell.
    XlsxBuilder &addTextSheet(const QString &name, const QList<QStringList> &rows);
    // The items of the shared strings, as plain texts.
    XlsxBuilder &setSharedStrings(const QStringList &texts);
    // The shared strings part's <si> elements as they are.
    XlsxBuilder &setSharedStringItems(const QByteArray &items);
    // One cell style a format code; the style's number is the index.
    XlsxBuilder &setFormatCodes(const QStringList &codes);
    XlsxBuilder &setDate1904();
    // Sets or replaces any part; a null content leaves the part out.
    XlsxBuilder &setPart(const QString &name, const QByteArray &content);

    QByteArray build() const;

private:
    struct Part
    {
        QString name;
        QByteArray content;
    };
    QList<Part> standardParts() const;

    struct SheetPart
    {
        QString name;
        QByteArray content;
        QByteArray attributes;
    };
    QList<SheetPart> m_sheets;
    QByteArray m_sharedItems;
    QByteArray m_styles;
    bool m_date1904 = false;
    QList<Part> m_own;
};

// A zip of parts exactly as given, in that order, names twice and all.
QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts);

} // namespace tests
