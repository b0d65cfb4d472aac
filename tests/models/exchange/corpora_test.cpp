// SPDX-License-Identifier: GPL-3.0-or-later
// Real odd and malformed files of other projects, unpacked for the length of a test.
#include "tests/models/exchange/read_support.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

using namespace models;
using namespace tests;

namespace {

class Corpora : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString archive = sharedFile("data/corpora.tar.xz");
        SKIP_WITHOUT(archive, "data/corpora.tar.xz");
        QProcess tar;
        tar.start("tar", {"-xJf", archive, "-C", m_folder.path()});
        ASSERT_TRUE(tar.waitForFinished(60000));
        ASSERT_EQ(tar.exitCode(), 0);
    }

    QString path(const QString &name) const { return m_folder.path("corpora/" + name); }

    QStringList files(const QStringList &patterns) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next();
        return found;
    }

    // How many of `files` were read; every other one must say why, none may take long.
    int readAll(const QStringList &files) const
    {
        int read = 0;
        for (const QString &file : files) {
            QElapsedTimer clock;
            clock.start();
            const auto book = readBook(file);
            EXPECT_LT(clock.elapsed(), 2000) << file.toStdString();
            if (book) {
                ++read;
                EXPECT_FALSE(book->sheets.empty()) << file.toStdString();
            } else {
                EXPECT_GT(book.error().message.size(), 30) << file.toStdString();
                EXPECT_NE(book.error().code, ErrorCode::Environment) << file.toStdString();
            }
        }
        return read;
    }

private:
    Folder m_folder;
};

} // namespace

TEST_F(Corpora, OfWorkbooksAreReadOrRefusedWithAReason)
{
    const QStringList books = files({"*.xlsx", "*.xlsm", "*.xltx"});
    ASSERT_GT(books.size(), 370);
    // Ten of them are broken, hostile, protected or of a beta of the format.
    EXPECT_GE(readAll(books), books.size() - 10);
}

TEST_F(Corpora, OfTextsAreReadOrRefusedWithAReason)
{
    const QStringList texts = files({"*.csv", "*.tsv", "*.CSV"});
    ASSERT_GT(texts.size(), 850);
    // The others are empty or in UTF-32 without a mark.
    EXPECT_GE(readAll(texts), texts.size() - 20);
}

TEST_F(Corpora, OfOtherFormatsAreRefusedWithASentenceOfTheirOwn)
{
    const QStringList others = files({"*.xls", "*.ods", "*.et", "*.xlsb", "*.docx"});
    ASSERT_GT(others.size(), 100);
    for (const QString &file : others) {
        const auto book = readBook(file);
        ASSERT_FALSE(book) << file.toStdString();
        EXPECT_EQ(book.error().code, ErrorCode::Input) << file.toStdString();
        EXPECT_GT(book.error().message.size(), 60) << file.toStdString();
    }
}

TEST_F(Corpora, OfHostileFilesAreRefused)
{
    for (const QString name :
         {"poi/spreadsheet/poc-xmlbomb-empty.xlsx", "poi/spreadsheet/54764.xlsx",
          "poi/spreadsheet/54764-2.xlsx", "poi/spreadsheet/poc-shared-strings.xlsx",
          "poi/spreadsheet/protected_passtika.xlsx", "poi/spreadsheet/58616.xlsx",
          "poi/openxml4j/invalid.xlsx", "phpspreadsheet/tests/data/Reader/XLSX/utf8and16.dontuse",
          "phpspreadsheet/tests/data/Reader/Xml/sec-w24f.dontuse"}) {
        ASSERT_TRUE(QFile::exists(path(name))) << name.toStdString();
        EXPECT_FALSE(readBook(path(name))) << name.toStdString();
    }
}

TEST_F(Corpora, OfPollutedTextsKeepEveryRow)
{
    // Stray quotes, missing and superfluous separators in one row: the other rows stay whole.
    int kept = 0;
    const QStringList texts = files({"row_*.csv"}).filter("polluted_files/csv/");
    ASSERT_GT(texts.size(), 300);
    for (const QString &file : texts) {
        const auto book = readBook(file);
        ASSERT_TRUE(book) << file.toStdString();
        kept += book->sheets.front().rowCount() == 84;
    }
    EXPECT_GE(kept, texts.size() * 99 / 100);
}
