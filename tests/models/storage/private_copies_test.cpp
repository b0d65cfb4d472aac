// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_copies.h"

#include <gtest/gtest.h>

#include <QFileInfo>

using namespace models;

TEST(PrivateCopies, OpenWhatOnlyShowsSomething_Defect8)
{
    for (const char *name :
         {"签到表.pdf", "照片.JPG", "教案.docx", "成绩.xlsx", "课件.pptx", "说明.txt"})
        EXPECT_TRUE(mayBeOpened(safeFileName(QString::fromUtf8(name)))) << name;
    for (const char *name :
         {"evil.exe", "evil.exe.", "evil.exe. .",     "evil.desktop.",  "evil.pdf.exe", "a.html",
          "a.svg",    "a.docm",    "a.xlsm",          "a.xll",          "a.iqy",        "a.jnlp",
          "a.chm",    "a.iso",     "a.img",           "a.msc",          "a.scf",        "a.pyw",
          "a.vb",     "a.wsc",     "a.application",   "a.doc",          "a.lnk",        "a",
          "",         "pdf",       "a.exe\u202efdp.", "a.pdf\u202e.exe"})
        EXPECT_FALSE(mayBeOpened(safeFileName(QString::fromUtf8(name)))) << name;
}

TEST(PrivateCopies, DecideByTheNameThatTheyWrite)
{
    PrivateCopies copies;
    const auto refused = copies.write(QStringLiteral("evil.exe."), "MZ");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    const auto written = copies.write(QStringLiteral("签到/表.pdf. "), "%PDF");
    ASSERT_TRUE(written);
    EXPECT_EQ(QFileInfo(*written).fileName(), QStringLiteral("签到_表.pdf"));
    EXPECT_EQ(QFile::permissions(*written) & (QFile::ReadGroup | QFile::ReadOther), 0);
}
