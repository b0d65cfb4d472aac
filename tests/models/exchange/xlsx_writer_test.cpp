// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_writer.h"

#include "models/exchange/book_reader.h"
#include "tests/support/support.h"

using namespace models;

TEST(XlsxWriter, WritesWhatTheReaderReads)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("book.xlsx"));
    XlsxWriter book(path, QStringLiteral("Title"));
    const int plain = book.format({});
    const int day = book.format({.border = true, .numberFormat = QStringLiteral("yyyy-mm-dd")});
    book.beginSheet(QStringLiteral("甲&乙"), {8, 20});
    book.beginRow();
    book.text(0, QStringLiteral(" <项目包> & \"引号\" "), plain);
    book.text(1, QStringLiteral("两\n行"), plain);
    book.text(27, QStringLiteral("𬀩䶮"), plain);
    book.beginRow(30);
    book.number(0, 0.1, plain);
    book.number(1, 19900001234, plain);
    book.date(2, QDate(1990, 8, 1), day);
    book.blank(3, day);
    book.merge({0, 0, 1, 0});
    book.beginSheet(QStringLiteral("second"));
    book.beginRow();
    book.text(0, QStringLiteral("bell\a"), plain);
    book.text(1, QStringLiteral("_x0041_ not an A\r"), plain);
    ASSERT_TRUE(book.finish());

    const auto read = readBook(path);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    ASSERT_EQ(read->sheets.size(), 2u);
    const Sheet &sheet = read->sheets[0];
    EXPECT_EQ(sheet.name(), QStringLiteral("甲&乙"));
    EXPECT_EQ(sheet.text(0, 0), QStringLiteral(" <项目包> & \"引号\" "));
    EXPECT_EQ(sheet.text(0, 1), QStringLiteral("两\n行"));
    EXPECT_EQ(sheet.text(0, 27), QStringLiteral("𬀩䶮"));
    EXPECT_EQ(sheet.text(1, 0), QStringLiteral("0.1"));
    EXPECT_EQ(sheet.text(1, 1), QStringLiteral("19900001234"));
    EXPECT_EQ(sheet.kind(1, 2), CellKind::Date);
    EXPECT_EQ(sheet.text(1, 2), QStringLiteral("1990-08-01"));
    EXPECT_EQ(sheet.kind(1, 3), CellKind::Empty);
    ASSERT_EQ(sheet.mergedRanges().size(), 1);
    EXPECT_EQ(sheet.mergedRanges().first().lastRow, 1);
    EXPECT_EQ(read->sheets[1].text(0, 0), QStringLiteral("bell\a"));
    EXPECT_EQ(read->sheets[1].text(0, 1), QStringLiteral("_x0041_ not an A\r"));
}

TEST(XlsxWriter, LocksAFormButForTheCellsToFill)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("form.xlsx"));
    XlsxWriter book(path, {});
    const int plain = book.format({});
    const int open = book.format({.unlocked = true});
    book.beginSheet(QStringLiteral("form"), {8, 20}, {1, 1, true});
    book.beginRow();
    book.text(0, QStringLiteral("head"), plain);
    book.beginRow();
    book.number(1, 2.5, open);
    book.number(2, 4, open);
    book.sum(3, 1, 2, 6.5, plain);
    book.limit({1, 1, 1, 2}, 5, QStringLiteral("0 to 5"));
    ASSERT_TRUE(book.finish());
    const auto read = readBook(path);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->sheets[0].text(1, 3), QStringLiteral("6.5")) << "the value of the formula";
    EXPECT_EQ(read->sheets[0].text(1, 1), QStringLiteral("2.5"));
}

TEST(XlsxWriter, SaysWhichFileCouldNotBeWritten)
{
    tests::Folder folder;
    XlsxWriter book(folder.path(QStringLiteral("missing/book.xlsx")), {});
    book.beginSheet(QStringLiteral("sheet"));
    book.beginRow();
    book.text(0, QStringLiteral("text"), book.format({}));
    const auto result = book.finish();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Environment);
    EXPECT_TRUE(result.error().message.contains(QStringLiteral("missing/book.xlsx")));
}
