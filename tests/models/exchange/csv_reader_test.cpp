// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exchange/read_support.h"

using namespace models;
using namespace tests;

static QList<QStringList> csv(const QByteArray &text)
{
    const auto book = readBytes(text);
    EXPECT_TRUE(book) << (book ? "" : book.error().message.toStdString());
    return book ? rowsOf(book->sheets.front()) : QList<QStringList>();
}

TEST(CsvReader, ReadsQuotesAndLineBreaksOfEveryKind)
{
    EXPECT_EQ(csv("a,b\r\n\"x,\"\"y\"\"\",\"two\nlines\"\r\n"),
              (QList<QStringList>{{"a", "b"}, {"x,\"y\"", "two\nlines"}}));
    EXPECT_EQ(csv("a,b\rc,d\re,f"), (QList<QStringList>{{"a", "b"}, {"c", "d"}, {"e", "f"}}));
    EXPECT_EQ(csv("a,b\n\nc,\n,\"\"\nd,e\n\n\n"),
              (QList<QStringList>{{"a", "b"}, {}, {"c"}, {}, {"d", "e"}}));
}

TEST(CsvReader, KeepsQuotesInsideAFieldAsText)
{
    EXPECT_EQ(csv("5\" pipe,b\n\"a\"tail,=\"007\"\n"),
              (QList<QStringList>{{"5\" pipe", "b"}, {"\"a\"tail", "007"}}));
}

TEST(CsvReader, KeepsTheFieldsAfterAStrayQuoteInTheirPlaces)
{
    EXPECT_EQ(csv("a,b\nc,\"d\ne,f\n"), (QList<QStringList>{{"a", "b"}, {"c", "\"d"}, {"e", "f"}}));
    EXPECT_EQ(csv("a,b\n\"c,\"d,e\"\ng,h\n"),
              (QList<QStringList>{{"a", "b"}, {"\"c", "d,e"}, {"g", "h"}}));
    EXPECT_EQ(csv("\""), (QList<QStringList>{{"\""}}));
}

TEST(CsvReader, UnwrapsNumbersThatExcelWasKeptFromChanging_Defect13)
{
    const auto rows =
        csv("姓名,身份证号\n王甲,=\"11010519491231002X\"\n王乙,\"=\"\"13800001234\"\"\"\n"
            "王丙,=\"\"\n王丁,=SUM(A1)\n");
    EXPECT_EQ(rows.value(1).value(1), QStringLiteral("11010519491231002X"));
    EXPECT_EQ(rows.value(2).value(1), QStringLiteral("13800001234"));
    EXPECT_EQ(rows.value(3).value(1), QString());
    EXPECT_EQ(rows.value(4).value(1), QStringLiteral("=SUM(A1)"));
}

TEST(CsvReader, FindsTheSeparator)
{
    for (const QByteArray &separator :
         {QByteArray(","), QByteArray(";"), QByteArray("\t"), QByteArray("|"), QByteArray("，")}) {
        QByteArray text = "附件1\n";
        for (const QByteArray row :
             {"姓名@学校@学时", "张三@\"荻港、中心;小学\"@1.5", "李四@x@2", "王五@y@3"})
            text += QByteArray(row).replace("@", separator) + '\n';
        const auto rows = csv(text);
        ASSERT_EQ(rows.size(), 5) << separator.toStdString();
        EXPECT_EQ(rows.at(2), (QStringList{"张三", "荻港、中心;小学", "1.5"}))
            << separator.toStdString();
    }
}

TEST(CsvReader, TakesTheSeparatorThatTheFileDeclares)
{
    EXPECT_EQ(csv("sep=;\r\na,1;b,2\r\n"), (QList<QStringList>{{"a,1", "b,2"}}));
}

TEST(CsvReader, ReadsASingleColumn)
{
    EXPECT_EQ(csv("姓名\n张三\n李四\n"), (QList<QStringList>{{"姓名"}, {"张三"}, {"李四"}}));
}

TEST(CsvReader, RefusesACellThatIsTooLong)
{
    EXPECT_THAT(refusal("a,b\nc," + QByteArray(32768, 'x') + "\n").toStdString(),
                testing::HasSubstr("B2"));
}

TEST(CsvReader, RefusesMoreColumnsAndRowsThanASheetHas)
{
    EXPECT_THAT(refusal("x" + QByteArray(16384, ',') + "y\n").toStdString(),
                testing::HasSubstr("XFE1"));
    EXPECT_THAT(refusal(QByteArray(1048576, '\n') + "y\n").toStdString(),
                testing::HasSubstr("A1048577"));
}

TEST(CsvReader, StopsWhenAskedTo)
{
    QByteArray text;
    for (int row = 0; row < 100000; ++row)
        text += "a,b\n";
    const auto read =
        readBytes(text, [](const QString &, qint64 done, qint64) { return done < 100000; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}
