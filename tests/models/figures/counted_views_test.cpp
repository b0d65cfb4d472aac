// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QDirIterator>

// Who counts and what counts is said by resources/sql/views/counted.sql alone. Whoever writes a
// condition of his own has a second definition, and the two will disagree.

namespace {

struct Forbidden
{
    const char *pattern;
    const char *instead;
};

const Forbidden kForbidden[] = {
    {R"((^|[^_\w])kind = 'package')", "group_kind of counted_group or of the view that is counted"},
    {R"(membership\.counted|[^>\w]counted = 1|AND counted\b)", "counted_member"},
    {R"(sum\((\w+\.)?amount_fen)", "package_money"},
    {R"(sum\(coalesce\((\w+\.)?(items|sessions))", "credited_outcome, held_activity"},
    {R"(ORDER BY (\w+\.)?number\b|CAST\((\w+\.)?number AS INTEGER)", "place of counted_group"},
    {R"(starts_on <= )", "held_on of held_activity"},
};

// What keeps its own, with the reason.
const QStringList kAllowed{
    QStringLiteral("resources/sql/views/"),      // the definitions themselves
    QStringLiteral("resources/sql/derived/"),    // the snapshots that the views read
    QStringLiteral("resources/sql/migrations/"), // never changed once released
    QStringLiteral(
        "resources/sql/figures/member_facts.sql"), // the fast reader, held equal by tests
    QStringLiteral(
        "resources/sql/assessment/members_on.sql"), // as of another day than the snapshot
    QStringLiteral(
        "resources/sql/assessment/events_promotions.sql"),      // compares two cycles' snapshots
    QStringLiteral("resources/sql/report/package_members.sql"), // lists who left too, and says so
    QStringLiteral(
        "models/report/template_rows.cpp"), // rows of the record, told apart by its column
    QStringLiteral("models/assessment/rollover_plan.cpp"), // what is carried over, not what counted
    QStringLiteral("models/assessment/frozen.cpp"),        // numbers of frozen lines
    QStringLiteral("models/figures/money_ledger.cpp"),     // rules go voucher by voucher
    QStringLiteral("models/figures/package_money.cpp"),    // the sum of chosen vouchers
    QStringLiteral("models/sample/"),
};

bool isAllowed(const QString &path)
{
    return std::any_of(kAllowed.begin(), kAllowed.end(),
                       [&path](const QString &allowed) { return path.startsWith(allowed); });
}

} // namespace

TEST(CountedViews, NobodySaysAgainWhoOrWhatCounts)
{
    const QDir root(QStringLiteral(YANXUN_SOURCE_DIR));
    int files = 0;
    for (const char *folder : {"resources/sql", "models", "ui", "app"}) {
        QDirIterator each(root.filePath(QLatin1String(folder)),
                          {QStringLiteral("*.sql"), QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = root.relativeFilePath(each.next());
            if (isAllowed(path))
                continue;
            QFile file(each.filePath());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            ++files;
            for (const Forbidden &one : kForbidden) {
                const auto match = QRegularExpression(QLatin1String(one.pattern)).match(text);
                EXPECT_FALSE(match.hasMatch())
                    << path.toStdString() << " says “" << match.captured().toStdString()
                    << "” instead of asking " << one.instead;
            }
        }
    }
    EXPECT_GT(files, 300);
}
