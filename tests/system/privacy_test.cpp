// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/id_number.h"
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QDate>
#include <QDir>
#include <QProcess>

namespace {

using tests::runProgram;

// A roster of fifty people with identity numbers and phones, some of which are wrong.
class P1 : public testing::Test
{
protected:
    void SetUp() override
    {
        QString roster =
            QStringLiteral("填报单位：示例小学\n姓名,学校,学科,出生年月,身份证号,联系电话\n");
        for (int i = 0; i < 50; ++i) {
            const QDate birth = QDate(1970, 1, 1).addDays(i * 97);
            const QString first = QStringLiteral("340222%1%2")
                                      .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                      .arg(100 + i * 13);
            // Every fifth has a wrong check digit, so that an issue speaks of it.
            const QChar check = models::idCheckCharacter(first);
            const QString number = first + (i % 5           ? check
                                            : check == u'1' ? QChar(u'2')
                                                            : QChar(u'1'));
            const QString phone = QStringLiteral("139%1").arg(12'345'678 + i * 1'234'567);
            numbers << number << phone;
            ids << number;
            phones << phone;
            roster += QStringLiteral("教师%1,示例小学,语文,%2,%3,%4%5\n")
                          .arg(QChar(0x4e00 + i))
                          .arg(birth.toString(Qt::ISODate), number, phone,
                               i % 7 ? QString() : QStringLiteral("99"));
        }
        tests::writeFile(book, roster.toUtf8());
        tests::writeFile(folder.path(QStringLiteral("学校名录.csv")),
                         "学校名称,办学类型,城乡类型代码\n示例小学,小学,220\n");
        ASSERT_EQ(runProgram({"new", file, "--cycle", "2023"}).exitCode, 0);
    }

    void expectMasked(const QStringList &words)
    {
        const tests::Answer answer = runProgram(words);
        for (const QString &number : numbers) {
            EXPECT_FALSE(answer.out.contains(number.toUtf8()))
                << words.join(u' ').toStdString() << " tells " << number.toStdString();
            EXPECT_FALSE(answer.err.contains(number.toUtf8()))
                << words.join(u' ').toStdString() << " logs " << number.toStdString();
        }
        expectNotRebuilt(QString::fromUtf8(answer.out + answer.err), words.join(u' '));
    }

    // The attack (defect 4): the district is known and the birth date stands there, so that what is
    // left of a number may tell nothing of its last four characters.
    void expectNotRebuilt(const QString &told, const QString &by) const
    {
        for (const QString &number : ids) {
            const QString end = number.right(4);
            const bool isOfAPhone = std::any_of(phones.begin(), phones.end(),
                                                [&](const QString &p) { return p.endsWith(end); });
            EXPECT_FALSE(!isOfAPhone && told.contains(QStringLiteral("····") + end))
                << by.toStdString() << " gives " << number.toStdString() << " away";
        }
    }

    tests::Folder folder;
    QString file = folder.path(QStringLiteral("file.yanxun"));
    QString book = folder.path(QStringLiteral("教师花名册.csv"));
    QStringList numbers, ids, phones;
};

TEST_F(P1, TellsNoWholeNumberOnTheCommandLine)
{
    for (const char *form : {"--lang", "--json"}) {
        const QStringList more =
            qstrcmp(form, "--json") == 0 ? QStringList{"--json"} : QStringList{"--lang", "en"};
        expectMasked(
            QStringList{"import", file, book, folder.path(QStringLiteral("学校名录.csv"))} + more);
        expectMasked(QStringList{"history", file} + more);
        expectMasked(QStringList{"people", file, "--cycle", "2023", "--figure", "members"} + more);
        expectMasked(QStringList{"figures", file, "--cycle", "2023"} + more);
        expectMasked(QStringList{"check", file} + more);
        expectMasked(QStringList{"undo", file} + more);
        expectMasked(QStringList{"redo", file} + more);
    }
}

TEST_F(P1, WritesNoWholeNumberIntoTheReport)
{
    ASSERT_LE(
        runProgram({"import", file, book, folder.path(QStringLiteral("学校名录.csv"))}).exitCode,
        1);
    const QString out = folder.path(QStringLiteral("report"));
    ASSERT_EQ(runProgram({"report", file, "--cycle", "2023", "--out", out}).exitCode, 0);
    QProcess text;
    for (const QString &name : QDir(out).entryList({"*.pdf"})) {
        text.start(QStringLiteral("pdftotext"), {QDir(out).filePath(name), QStringLiteral("-")});
        ASSERT_TRUE(text.waitForFinished());
        const QByteArray told = text.readAllStandardOutput();
        EXPECT_FALSE(told.isEmpty());
        for (const QString &number : numbers) {
            EXPECT_FALSE(told.contains(number.toUtf8()));
            // P2: neither the first six nor the last four stand there beside a birth date.
            EXPECT_FALSE(told.contains(number.left(14).toUtf8()) && number.size() == 18);
        }
    }
}

} // namespace
