// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

class QIODevice;

namespace models {

// How cells look. Equal formats are stored once.
struct XlsxFormat
{
    double size = 11; // points
    bool bold = false;
    bool border = false;
    bool centre = false;
    bool wrap = false;
    QString numberFormat = {}; // as in Excel, "yyyy-mm-dd"; "@" for text; empty: general
    bool unlocked = false;     // may be filled in though the sheet is protected
    bool right = false;        // aligned; numbers are so without it
    unsigned fill = 0;         // 0xRRGGBB; 0: none

    bool operator==(const XlsxFormat &) const = default;
};

// The name of a column counted from 0: A, B … Z, AA.
QByteArray columnLetters(int column);

// What of a sheet stays where it is: rows and columns that do not scroll away, and cells that are
// not unlocked, where the sheet is protected. The protection has no password: it keeps from slips.
struct XlsxFixed
{
    int rows = 0;
    int columns = 0;
    bool isProtected = false;
    bool onEachPage = false; // each printed page begins with those rows
};

// A chart over a sheet: a DrawingML part that refers to cells, its upper left cell counted from 0
// and its size in points.
struct XlsxChart
{
    QByteArray part;
    QByteArray shapes = {}; // drawn over it, its relation "rIdShapes"; empty for none
    int row = 0;
    int column = 0;
    double width = 0;
    double height = 0;
    QString description = {}; // for who cannot see it
};

// Writes a .xlsx (ECMA-376, transitional) row by row: what has been written is not kept, but for
// the shared strings. The bytes depend on what is written alone, never on the clock. Written on
// QuaZip, because libxlsxwriter and QuaZip define the same symbols (zipOpen3 …) and crash in one
// process.
//
//     XlsxWriter book(path);
//     const int plain = book.format({});
//     book.beginSheet("一览表", {6, 30});
//     book.beginRow();
//     book.text(1, "项目包", plain);
//     Result<void> result = book.finish();
//
// Errors are kept until finish() and stop all further writing.
class XlsxWriter
{
public:
    // `title` becomes the document's title.
    XlsxWriter(const QString &path, const QString &title);
    // The same into an open device, for a workbook inside a document.
    XlsxWriter(QIODevice &device, const QString &title);
    ~XlsxWriter();

    int format(const XlsxFormat &format);
    // Ends the sheet before. Prints on A4 across, as wide as one page. `name`: at most 31
    // characters without : \ / ? * [ ]. `widths` of columns are in characters.
    void beginSheet(const QString &name, const QList<double> &widths = {},
                    const XlsxFixed &fixed = {});
    // The next row of the sheet; `height` in points, 0 for the usual one.
    void beginRow(double height = 0);
    // Cells of the current row, columns from left to right, counted from 0. Characters that XML
    // cannot hold are escaped as _xHHHH_, which readers undo.
    void text(int column, const QString &text, int format);
    void number(int column, double value, int format);
    void date(int column, QDate date, int format);
    void blank(int column, int format);
    // The sum of cells of the current row as a formula; `value` is what it comes to now.
    void sum(int column, int firstColumn, int lastColumn, double value, int format);
    // Merges cells of the current sheet, at any time before the next one begins.
    void merge(const MergedRange &range);
    // Has the office program take only numbers from 0 to `most` there, and say `message` else; at
    // any time before the next sheet begins.
    void limit(const MergedRange &range, double most, const QString &message);
    // Gives the columns of the range, header first, buttons to filter by.
    void filter(const MergedRange &range);
    // Shades the cells of the range by their numbers, from white for 0 to 0xRRGGBB for the most.
    void shade(const MergedRange &range, unsigned colour);
    // A click on a cell of the current row leads to that sheet.
    void link(int column, const QString &sheet);
    // Puts a chart on the current sheet.
    void chart(const XlsxChart &chart);
    // What stands at the right above every printed page; before the first sheet begins.
    void pageHeader(const QString &text);
    // Writes the rest. Errors: Environment, with a sentence that names the file.
    Result<void> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
