// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/record_list.h"
#include "tests/support/small_district.h"

#include <QCoreApplication>

#include <thread>

using namespace models;

// A list of a small district, as a page would show it.
class RecordListTest : public testing::Test
{
protected:
    void SetUp() override { setLanguage(Language::Chinese); }
    void list(const ListKind &kind)
    {
        model = std::make_unique<RecordListModel>(kind);
        model->setCycle(district.cycle);
        model->setFile(district.file);
    }
    QString cell(int row, const QString &key) const
    {
        const int column = int(model->columns().indexOf(key));
        return model->index(row, column).data().toString();
    }
    QStringList column(const QString &key) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << cell(row, key);
        return texts;
    }
    void sortBy(const char *key, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model->sort(int(model->columns().indexOf(QLatin1String(key))), order);
    }
    void deliver()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    tests::SmallDistrict district;
    std::unique_ptr<RecordListModel> model;
    const QString name = QStringLiteral("name");
};

TEST_F(RecordListTest, ListsTeachersByThePinyinOfTheirNames)
{
    list(teacherList());
    EXPECT_EQ(column(name), QStringList({QStringLiteral("吕红"), QStringLiteral("单晓"),
                                         QStringLiteral("王芳"), QStringLiteral("张伟")}));
}

TEST_F(RecordListTest, WordsFieldsAndWhatIsJoined)
{
    list(teacherList());
    EXPECT_EQ(cell(3, QStringLiteral("school_id")), district.village.name);
    EXPECT_EQ(cell(3, QStringLiteral("groups")), district.group.name);
    EXPECT_EQ(cell(3, QStringLiteral("birth")), QStringLiteral("1990-08"));
    EXPECT_EQ(cell(3, QStringLiteral("subject")), QStringLiteral("语文"));
    EXPECT_EQ(cell(2, QStringLiteral("school_id")), QStringLiteral("—"));
}

TEST_F(RecordListTest, ShowsTheLastFourDigitsOfAPhoneOnly)
{
    list(teacherList());
    EXPECT_EQ(cell(3, QStringLiteral("phone")), QStringLiteral("····1234"));
}

TEST_F(RecordListTest, CountsMembersAndTheirRuralShare)
{
    list(groupList());
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(cell(0, QStringLiteral("members")), QStringLiteral("2"));
    EXPECT_EQ(cell(0, QStringLiteral("rural_share")), QStringLiteral("50.00 %"));
    EXPECT_EQ(cell(0, QStringLiteral("host_id")), district.shan.name);
}

TEST_F(RecordListTest, ShowsTheUrbanRuralCodeOfTheReferenceDate)
{
    SchoolSite later{.schoolId = district.village.id,
                     .validFrom = {2024, 5, 1},
                     .urbanRural = QStringLiteral("121")};
    district.add(later);
    list(schoolList());
    model->setText(district.village.name);
    EXPECT_EQ(column(QStringLiteral("urban_rural")), QStringList{QStringLiteral("村庄")});
    Cycle next = cycleForYear(2024);
    next.id = district.add(next);
    model->setCycle(next);
    EXPECT_EQ(column(QStringLiteral("urban_rural")), QStringList{QStringLiteral("镇中心区")});
}

TEST_F(RecordListTest, ListsThePackagesOfTheCycleLookedAtOnly)
{
    list(groupList());
    Cycle other = cycleForYear(2024);
    other.id = district.add(other);
    model->setCycle(other);
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(RecordListTest, IsEmptyWithoutAFile)
{
    RecordListModel empty(teacherList());
    empty.setFile(nullptr);
    EXPECT_EQ(empty.rowCount(), 0);
    EXPECT_EQ(empty.idAt(0), 0);
    EXPECT_TRUE(empty.filterChoices(QStringLiteral("subject")).isEmpty());
}

TEST_F(RecordListTest, SortsEveryColumnOfEveryListBothWays)
{
    for (const ListKind *kind : {&groupList(), &teacherList(), &schoolList()}) {
        list(*kind);
        QStringList keys;
        for (const ListColumn &column : kind->columns)
            keys << column.key;
        model->setColumns(keys);
        const int rows = model->rowCount();
        for (int column = 0; column < keys.size(); ++column)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model->sort(column, order);
                EXPECT_EQ(model->rowCount(), rows) << keys[column].toStdString();
                EXPECT_FALSE(model->index(0, column).data().toString().isEmpty());
                EXPECT_FALSE(model->headerData(column, Qt::Horizontal).toString().isEmpty());
            }
    }
}

TEST_F(RecordListTest, PutsWhatIsNotKnownLastBothWays)
{
    list(teacherList());
    sortBy("subject");
    EXPECT_EQ(column(name).last(), district.wang.name);
    sortBy("subject", Qt::DescendingOrder);
    EXPECT_EQ(column(name).first(), district.shan.name);
    EXPECT_EQ(column(name).last(), district.wang.name);
}

TEST_F(RecordListTest, SortsNumbersInTextsByTheirSize)
{
    ResearchGroup tenth = district.group;
    tenth.id = 0;
    tenth.number = QStringLiteral("10");
    district.add(tenth);
    list(groupList());
    EXPECT_EQ(column(QStringLiteral("number")),
              QStringList({QStringLiteral("2"), QStringLiteral("10")}));
}

TEST_F(RecordListTest, FiltersByEveryChoiceOfEveryFilter)
{
    for (const ListKind *kind : {&groupList(), &teacherList(), &schoolList()}) {
        list(*kind);
        for (const ListFilter &filter : kind->filters)
            for (const FilterChoice &choice : model->filterChoices(filter.key)) {
                model->setFilter(filter.key, {choice.code});
                EXPECT_FALSE(choice.label.isEmpty());
                if (choice.count >= 0) {
                    EXPECT_EQ(model->rowCount(), choice.count) << choice.label.toStdString();
                }
                model->clearFilters();
            }
    }
}

TEST_F(RecordListTest, FiltersByOneOfSeveralCodesAndByAllFilters)
{
    list(teacherList());
    model->setFilter(QStringLiteral("subject"), {QStringLiteral("13"), QStringLiteral("14")});
    EXPECT_EQ(model->rowCount(), 3);
    model->setFilter(QStringLiteral("member"), {QStringLiteral("yes")});
    EXPECT_EQ(column(name), QStringList({district.shan.name, district.zhang.name}));
    model->setFilter(QStringLiteral("subject"), {});
    model->setFilter(QStringLiteral("member"), {QStringLiteral("no")});
    EXPECT_EQ(column(name), QStringList({district.lv.name, district.wang.name}));
}

TEST_F(RecordListTest, FindsTypedTextAsNamePinyinInitialsOrPhone)
{
    list(teacherList());
    for (const char *typed : {"张", "zhangw", "zw", "ZW", "1380", "1234"}) {
        model->setText(QString::fromUtf8(typed));
        EXPECT_EQ(column(name), QStringList{district.zhang.name}) << typed;
    }
    list(groupList());
    for (const char *typed : {"语文", "xxyw", "xiaoxue"}) {
        model->setText(QString::fromUtf8(typed));
        EXPECT_EQ(model->rowCount(), 1) << typed;
    }
    model->setText(QStringLiteral("shuxue"));
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(RecordListTest, TakesTypedQuotesAndPercentSignsAsTheyAre)
{
    list(teacherList());
    for (const char *typed : {"'", "%", "_", "\"", "); DROP TABLE teacher; --"}) {
        model->setText(QString::fromUtf8(typed));
        EXPECT_EQ(model->rowCount(), typed == std::string("'") ? 4 : 0) << typed;
    }
}

TEST_F(RecordListTest, ShowsAnEditAtOnce)
{
    list(teacherList());
    EXPECT_EQ(column(name).size(), 4);
    const Id id = district.add(Teacher{.name = QStringLiteral("白雪")});
    deliver();
    EXPECT_EQ(column(name).first(), QStringLiteral("白雪"));
    EXPECT_EQ(model->rowOf(id), 0);
    EXPECT_EQ(model->idAt(0), id);
    ASSERT_TRUE(district.file->undo());
    deliver();
    EXPECT_EQ(model->rowCount(), 4);
    EXPECT_EQ(model->rowOf(id), -1);
}

TEST_F(RecordListTest, AnswersFromWhatItHasReadWhileAnEditRuns)
{
    list(teacherList());
    const QStringList before = column(name);
    ASSERT_TRUE(district.file->edit(QStringLiteral("add"), [&](Transaction &edit) {
        Teacher teacher{.name = QStringLiteral("白雪")};
        edit.insert(teacher);
        EXPECT_TRUE(district.file->isBusy());
        EXPECT_EQ(column(name), before);
        model->setColumns({QStringLiteral("sex"), name});
        EXPECT_EQ(cell(0, name), QStringLiteral("…"));
        return Result<void>();
    }));
    deliver();
    EXPECT_EQ(column(name).first(), QStringLiteral("白雪"));
}

TEST_F(RecordListTest, SortsManyRowsOnAnotherThreadAndShowsTheOldOnesUntilThen)
{
    constexpr int many = 25000;
    ASSERT_TRUE(district.file->edit(QStringLiteral("add"), [&](Transaction &edit) {
        for (int number = 0; number < many; ++number) {
            Teacher teacher{.name = QStringLiteral("李四"),
                            .subject = QString::number(13 + number % 2)};
            edit.insert(teacher);
        }
        return Result<void>();
    }));
    list(teacherList());
    EXPECT_EQ(model->rowCount(), many + 4);
    EXPECT_FALSE(model->isLoading());
    bool loaded = false;
    QObject::connect(model.get(), &RecordListModel::loaded, [&loaded] { loaded = true; });
    sortBy("subject");
    EXPECT_TRUE(model->isLoading());
    EXPECT_EQ(model->rowCount(), many + 4);
    while (!loaded)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(cell(0, QStringLiteral("subject")), QStringLiteral("语文"));
    EXPECT_EQ(cell(many, QStringLiteral("subject")), QStringLiteral("数学"));
    sortBy("name");
    sortBy("subject", Qt::DescendingOrder); // left running: must not outlive anything
}

TEST_F(RecordListTest, HoldsNoFileOpen)
{
    list(teacherList());
    const std::weak_ptr<RecordFile> watched = district.file;
    district.file.reset();
    EXPECT_TRUE(watched.expired());
    EXPECT_EQ(model->rowCount(), 4);
    EXPECT_NO_THROW(cell(0, name));
}

TEST(RecordList, ScrollsThroughFiveThousandRows)
{
    tests::SmallDistrict district;
    ASSERT_TRUE(district.file->edit(QStringLiteral("add"), [&](Transaction &edit) {
        for (int number = 0; number < 4996; ++number) {
            Teacher teacher{.name = QStringLiteral("李") + QChar(0x4E00 + number)};
            edit.insert(teacher);
        }
        return Result<void>();
    }));
    RecordListModel model(teacherList());
    model.setFile(district.file);
    ASSERT_EQ(model.rowCount(), 5000);
    QSet<Id> seen;
    for (int row = 0; row < 5000; ++row) {
        const Teacher teacher = district.read<Teacher>(model.idAt(row));
        EXPECT_EQ(model.index(row, 0).data().toString(), teacher.name);
        seen << teacher.id;
    }
    EXPECT_EQ(seen.size(), 5000);
}
