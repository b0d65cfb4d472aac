// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/rollover.h"
#include "models/base/language.h"
#include "models/edits/named_records.h"
#include "models/edits/vetoes.h"
#include "models/records/activity.h"
#include "models/tables/record_list.h"
#include "models/tables/related_lines.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// Packages 10, 2 and 3, made in that order, so that neither ids, texts nor names sort them rightly.
class PackageOrder : public testing::Test
{
protected:
    PackageOrder()
    {
        setLanguage(Language::Chinese);
        district.group.number.clear(); // the fourth has none and stands last
        EXPECT_TRUE(district.file->edit(QStringLiteral("number"), [&](Transaction &edit) {
            edit.update(district.group);
            return Result<void>();
        }));
        for (const auto &[number, name] :
             {std::pair("10", "甲"), std::pair("2", "丙"), std::pair("3", "乙")})
            groups << district.add(ResearchGroup{.cycleId = district.cycle.id,
                                                 .number = QString::fromLatin1(number),
                                                 .name = QString::fromUtf8(name)});
        groups << district.group.id;
        Activity joint{.cycleId = district.cycle.id, .name = QStringLiteral("联合教研")};
        joint.startsOn = QDate(2023, 3, 5);
        activity = district.add(joint);
        for (const Id group : std::as_const(groups)) {
            district.add(ActivityGroup{.activityId = activity, .groupId = group});
            district.add(Membership{.groupId = group, .teacherId = district.wang.id});
        }
    }
    // Of lines, the names of packages alone.
    static QStringList cells(const QList<RelatedLine> &lines, qsizetype place)
    {
        QStringList names;
        for (const RelatedLine &line : lines)
            names << line.cells[place];
        return names;
    }
    QString cell(const ListKind &kind, const QString &record, const char *key)
    {
        RecordListModel list(kind);
        list.setCycle(district.cycle);
        list.setFile(district.file);
        const int name = int(list.columns().indexOf(QStringLiteral("name")));
        for (int row = 0; row < list.rowCount(); ++row)
            if (list.index(row, name).data().toString() == record)
                return list.index(row, int(list.columns().indexOf(QLatin1String(key))))
                    .data()
                    .toString();
        return {};
    }

    tests::SmallDistrict district;
    QList<Id> groups;
    Id activity = 0;
    const QStringList inOrder{QStringLiteral("丙"), QStringLiteral("乙"), QStringLiteral("甲"),
                              QStringLiteral("小学语文项目包")};
};

TEST_F(PackageOrder, IsThatOfNumbersBesideARecord)
{
    SQLite::Database &database = district.file->database();
    EXPECT_EQ(cells(groupsOfCycle(database, district.cycle.id), 0), inOrder);
    EXPECT_EQ(cells(groupsOfActivity(database, activity), 0), inOrder);
    EXPECT_EQ(cells(membershipsOfTeacher(database, district.wang.id), 1), inOrder);
}

TEST_F(PackageOrder, IsThatOfNumbersInTheCellsOfLists)
{
    EXPECT_EQ(cell(activityList(), QStringLiteral("联合教研"), "groups"),
              inOrder.join(QStringLiteral("、")));
    EXPECT_EQ(cell(teacherList(), QStringLiteral("王芳"), "groups"),
              inOrder.join(QStringLiteral("、")));
}

TEST_F(PackageOrder, IsThatOfNumbersWhereAYearIsCarriedOver)
{
    const auto plan =
        planRollover(district.file->database(), district.cycle, QStringLiteral("2024"));
    ASSERT_TRUE(plan);
    QStringList names;
    for (const RolloverPackage &package : plan->packages)
        names << package.group.name;
    EXPECT_EQ(names, inOrder);
}

TEST_F(PackageOrder, IsThatOfNumbersWhereOneIsToBeChosen)
{
    const auto none =
        groupNamed(district.file->database(), district.cycle.id, QStringLiteral("没有这个包"));
    ASSERT_FALSE(none);
    qsizetype place = -1;
    for (const QString &name : inOrder) {
        const qsizetype next = none.error().message.indexOf(name);
        EXPECT_GT(next, place) << none.error().message.toStdString();
        place = next;
    }
}

TEST_F(PackageOrder, IsThatOfNumbersOfVetoes)
{
    for (const Id group : std::as_const(groups))
        district.add(Veto{.groupId = group,
                          .kind = QStringLiteral("safety"),
                          .foundOn = QDate(2023, 5, 1),
                          .description = QStringLiteral("事故"),
                          .proposedBy = QStringLiteral("张三")});
    QList<Id> listed;
    for (const Veto &veto : vetoesOf(district.file->database(), district.cycle.id))
        listed << veto.groupId;
    EXPECT_EQ(listed, (QList<Id>{groups[1], groups[2], groups[0], groups[3]}));
}

} // namespace
