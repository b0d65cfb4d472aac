// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/issuer_kind.h"
#include "tests/support/support.h"

namespace models {

TEST(IssuerKind, IsToldByTheLastWordOfTheName)
{
    const QList<std::pair<const char *, const char *>> known{
        {"芜湖市教育局", "government"},      {"安徽省教育厅", "government"},
        {"繁昌区人民政府", "government"},    {"繁昌区教育局教研室", "institute"},
        {"中央电化教育馆", "institute"},     {"芜湖市教育科学研究院", "institute"},
        {"繁昌区教师进修学校", "institute"}, {"安徽省科学技术协会", "association"},
        {"中国教育学会", "association"},     {"荻港镇中心小学", "school"},
        {"人民教育出版社", "press"},         {"某某科技公司", "other"}};
    for (const auto &[name, kind] : known)
        EXPECT_EQ(issuerKindOf(QString::fromUtf8(name)), QLatin1String(kind)) << name;
}

TEST(IssuerKind, IsNotGuessedWithoutAWordForIt)
{
    EXPECT_TRUE(issuerKindOf(QString()).isEmpty());
    EXPECT_TRUE(issuerKindOf(QStringLiteral("组委会")).isEmpty());
}

} // namespace models
