// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity.h"
#include "models/base/quantity_words.h"
#include "models/vocabulary/code_table.h"
#include "tests/support/support.h"

using models::parseQuantity;

// "30 over", "- several"; "?" for what is no number.
static QString read(const char *text)
{
    const auto quantity = parseQuantity(QString::fromUtf8(text));
    if (!quantity)
        return QStringLiteral("?");
    const QString number =
        quantity->number ? QString::number(*quantity->number) : QStringLiteral("-");
    return (number + QLatin1Char(' ') + quantity->qualifier).trimmed();
}

TEST(Quantities, KeepWhatIsSaidOfTheirExactness)
{
    EXPECT_EQ(read("30余位"), QStringLiteral("30 over"));
    EXPECT_EQ(read("3600多人次"), QStringLiteral("3600 more"));
    EXPECT_EQ(read("约120"), QStringLiteral("120 about"));
    EXPECT_EQ(read("120人左右"), QStringLiteral("120 around"));
    EXPECT_EQ(read("近300"), QStringLiteral("300 nearly"));
    EXPECT_EQ(read("将近 300 人"), QStringLiteral("300 almost"));
    EXPECT_EQ(read("10人以上"), QStringLiteral("10 above"));
    EXPECT_EQ(read("超过100人"), QStringLiteral("100 beyond"));
    EXPECT_EQ(read("逾百余人"), QStringLiteral("100 exceeding"));
    EXPECT_EQ(read("全部30人"), QStringLiteral("30 all"));
    EXPECT_EQ(read("未公布"), QStringLiteral("- unpublished"));
    EXPECT_EQ(read("多位"), QStringLiteral("- several"));
}

TEST(Quantities, ReadPlainNumbersWithTheirCounters)
{
    EXPECT_EQ(read("3"), QStringLiteral("3"));
    EXPECT_EQ(read("4,000人次"), QStringLiteral("4000"));
    EXPECT_EQ(read("共７项"), QStringLiteral("7"));
    EXPECT_EQ(read("1.2万余人"), QStringLiteral("12000 over"));
    EXPECT_EQ(read("3.0"), QStringLiteral("3"));
}

TEST(Quantities, HaveTheCountersOfPublishedTexts)
{
    EXPECT_EQ(read("486对"), QStringLiteral("486"));
    EXPECT_EQ(read("300余台"), QStringLiteral("300 over"));
    EXPECT_EQ(read("26所"), QStringLiteral("26"));
    for (const char *counter : {"间", "条", "批", "节", "门", "份", "期", "册", "堂", "家"})
        EXPECT_EQ(read((QByteArray("12") + counter).constData()), QStringLiteral("12")) << counter;
}

TEST(Quantities, AreReadFromChineseNumerals)
{
    EXPECT_EQ(read("两万八千多位"), QStringLiteral("28000 more"));
    EXPECT_EQ(read("三百余"), QStringLiteral("300 over"));
    EXPECT_EQ(read("一千二百"), QStringLiteral("1200"));
    EXPECT_EQ(read("一千二"), QStringLiteral("1200"));
    EXPECT_EQ(read("一百零五人"), QStringLiteral("105"));
    EXPECT_EQ(read("约二十节"), QStringLiteral("20 about"));
    EXPECT_EQ(read("十余万人次"), QStringLiteral("100000 over"));
    EXPECT_EQ(read("一亿两千万"), QStringLiteral("120000000"));
    EXPECT_EQ(read("两百亿"), QStringLiteral("?")) << "more than a cell's number can be";
    EXPECT_EQ(read("一项"), QStringLiteral("1"));
    for (const char *text : {"二三", "二〇二三", "三八", "五一"})
        EXPECT_EQ(read(text), QStringLiteral("?")) << text;
}

TEST(Quantities, HaveATermForEveryQualifierThatIsRead)
{
    const models::CodeTable &terms = models::codeTable(QStringLiteral("qualifier"));
    QStringList codes;
    for (const models::QualifierWord &word : models::qualifierWords()) {
        codes << QLatin1String(word.code);
        const models::Term *term = terms.find(codes.last());
        ASSERT_TRUE(term) << word.code;
        EXPECT_TRUE(term->name.startsWith(QString::fromUtf8(word.word))) << word.code;
    }
    EXPECT_EQ(codes.size(), terms.terms().size());
}

TEST(Quantities, ArePrintedWithTheirWordWhereItStood)
{
    using models::qualifiedText;
    const QString ten = QStringLiteral("10"), people = QStringLiteral("名");
    const auto said = [&](const char *code) {
        return qualifiedText(ten, QLatin1String(code), people);
    };
    EXPECT_EQ(said("around"), QStringLiteral("10名左右"));
    EXPECT_EQ(said("above"), QStringLiteral("10名以上"));
    EXPECT_EQ(said("over"), QStringLiteral("10余名"));
    EXPECT_EQ(said("beyond"), QStringLiteral("超过10名"));
    EXPECT_EQ(said("exceeding"), QStringLiteral("逾10名"));
    EXPECT_EQ(said("almost"), QStringLiteral("将近10名"));
    EXPECT_EQ(said("all"), QStringLiteral("全部10名"));
    EXPECT_EQ(said("about over"), QStringLiteral("约10余名"));
    EXPECT_EQ(qualifiedText(QStringLiteral("200"), QStringLiteral("above")),
              QStringLiteral("200以上"));
    EXPECT_EQ(qualifiedText({}, QStringLiteral("several"), people), QStringLiteral("多名"));
    EXPECT_EQ(qualifiedText({}, QStringLiteral("unpublished")), QStringLiteral("未公布"));
    EXPECT_EQ(qualifiedText(ten, QStringLiteral("余"), people), QStringLiteral("10余名"))
        << "as older files hold it";
    EXPECT_EQ(qualifiedText({}, QStringLiteral("多位"), people), QStringLiteral("多位"));
}

TEST(Quantities, AreNotGuessedFromOtherTexts)
{
    for (const char *text :
         {"39项目包", "3部门", "5场所", "一等奖", "3月", "2.5", "12-15", "", "99999999999"})
        EXPECT_EQ(read(text), QStringLiteral("?")) << text;
}
