// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_decoder.h"

#include "tests/support/support.h"

#include <QRandomGenerator>
#include <QStringEncoder>

#include <gmock/gmock.h>

using namespace models;

static QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

static QString decodedText(const QByteArray &bytes, QString *encoding = nullptr)
{
    const auto text = decodeText(bytes);
    if (!text)
        return QStringLiteral("ERROR ") + text.error().message;
    if (encoding)
        *encoding = text->encoding;
    const auto utf8 = text->utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

TEST(TextDecoder, TakesGbkBytesThatAreValidUtf8ForWhatTheyMean)
{
    EXPECT_EQ(decodedText("\xd1\xa7\xd0\xa3"), QStringLiteral("学校"));
    EXPECT_EQ(decodedText("\xd1\xa7\xd0\xa3,ID\n001,2\n"), QStringLiteral("学校,ID\n001,2\n"));
    EXPECT_EQ(decodedText("\xd1\xa7\xbf\xc6"), QStringLiteral("学科"));
    for (const QString word :
         {"学校", "学科", "研训", "教师", "学时", "语文,数学", "学校\n学校\n学校\n"})
        EXPECT_EQ(decodedText(encoded(word, "GB18030")), word);
}

TEST(TextDecoder, KeepsUtf8OfEveryScriptThatIsReallyMeant)
{
    for (const QString text :
         {"学校", "䶮䶮", "José,Zoë", "£65.60,£7", "25°", "a·b", "Привет, мир! Как дела?",
          "한국어 학교", "日本の学校", "школа Москва учитель", "مدرسة المعلم", "😀", "𠮷野"})
        EXPECT_EQ(decodedText(text.toUtf8()), text);
}

TEST(TextDecoder, ReadsEveryEncodingByItsMark)
{
    const QString text = QStringLiteral("姓名,学校\n𠮷野,䶮湖\n");
    QString encoding;
    EXPECT_EQ(decodedText("\xef\xbb\xbf" + text.toUtf8(), &encoding), text);
    EXPECT_EQ(encoding, QStringLiteral("UTF-8"));
    for (const char *name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        EXPECT_EQ(decodedText(encoded(QChar(0xfeff) + text, name), &encoding), text) << name;
        EXPECT_EQ(encoding, QString::fromLatin1(name));
    }
    for (const char *name : {"UTF-16LE", "UTF-16BE"})
        EXPECT_EQ(decodedText(encoded(text, name), &encoding), text) << name;
}

TEST(TextDecoder, ReadsRareCharactersOfGb18030)
{
    const QString text = QStringLiteral("姓名,学校\n㛃䶮𬀩,中心小学\n");
    QString encoding;
    EXPECT_EQ(decodedText(encoded(text, "GB18030"), &encoding), text);
    EXPECT_EQ(encoding, QStringLiteral("GB18030"));
}

TEST(TextDecoder, ReadsBig5AndWindows1252)
{
    const QString big5 =
        QStringLiteral("姓名,學校,教師,研習時數,備註\n陳小明,中正國民小學,語文教師,十二小時,無\n");
    EXPECT_EQ(decodedText(encoded(big5, "Big5")), big5);
    EXPECT_EQ(decodedText("Jos\xe9,Zo\xeb\nna\xefve,caf\xe9\n"),
              QStringLiteral("José,Zoë\nnaïve,café\n"));
}

TEST(TextDecoder, RefusesBrokenUtf8InsteadOfShowingOtherCharacters)
{
    const QByteArray whole =
        QStringLiteral("姓名,学校\n张三,荻港镇中心小学\n李四,第一中学").toUtf8();
    const auto text = decodeText(whole.chopped(1));
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::Damaged);
    EXPECT_THAT(text.error().message.toStdString(), testing::HasSubstr("line 3"));
}

TEST(TextDecoder, RefusesBrokenGb18030)
{
    QByteArray bytes =
        encoded(QStringLiteral("姓名,学校\n张三,荻港镇中心小学\n李四,第一中学\n"), "GB18030");
    bytes.insert(bytes.size() - 1, '\xff');
    EXPECT_FALSE(decodeText(bytes));
}

namespace {

// A roster of 1 to 50 rows such as schools send.
class RosterWriter
{
public:
    explicit RosterWriter(quint32 seed) : m_random(seed) {}

    QString roster()
    {
        QString text = pick({"姓名,学校,学科\n", "序号,教师,单位,职称,学时\n", "学校\n",
                             "工号,姓名,性别\n", "学科,学校\n"});
        const qsizetype columns = text.count(u',') + 1;
        for (int rows = m_random.bounded(1, 51); rows > 0; --rows) {
            QStringList cells;
            for (qsizetype i = 0; i < columns; ++i)
                cells << cell();
            text += cells.join(u',') + u'\n';
        }
        return text;
    }

private:
    QString pick(const QStringList &from) { return from.at(m_random.bounded(int(from.size()))); }
    QString cell()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return pick({"王", "李", "张", "刘", "陈", "芮", "谭", "欧阳"}) +
                   pick({"伟", "芳", "秀英", "敏", "静", "䶮", "喆", "晗", "梓萱", "玥", "㛃"});
        case 1:
            return pick({"荻港镇", "繁阳镇", "孙村镇", "新港镇", "平铺镇"}) +
                   pick({"中心小学", "中学", "幼儿园", "学校"});
        case 2:
            return pick({"语文", "数学", "英语", "学科", "道德与法治", "信息科技"});
        case 3:
            return QString::number(m_random.bounded(100000));
        default:
            return pick({"一级教师", "高级教师", "正高级教师", "", "无", "学校"});
        }
    }

    QRandomGenerator m_random;
};

} // namespace

TEST(TextDecoder, ReadsThreeThousandSmallRostersInEveryEncoding)
{
    RosterWriter writer(20240416);
    int wrong = 0;
    for (int i = 0; i < 3000; ++i) {
        const QString text = writer.roster();
        const char *const encodings[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"};
        for (const char *encoding : encodings) {
            const bool marked = *encoding == 'U' && (encoding[4] != '8' || i % 2);
            const QString read =
                decodedText(encoded(marked ? QChar(0xfeff) + text : text, encoding));
            wrong += read != text;
            if (read != text)
                ADD_FAILURE() << encoding << ": " << text.toStdString() << " was read as "
                              << read.toStdString();
        }
        if (wrong > 5)
            break;
    }
    EXPECT_EQ(wrong, 0);
}
