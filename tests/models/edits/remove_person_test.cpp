// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/edits/remove_person.h"
#include "models/edits/repair_names.h"
#include "models/records/all_records.h"
#include "models/sample/sample_file.h"
#include "models/storage/file_check.h"
#include "tests/support/random_edits.h"
#include "tests/support/small_district.h"

#include <QFile>

using namespace models;

namespace {

// 于红 beside teachers whose names begin with hers, and texts of others that name her.
class RemovePerson : public testing::Test
{
protected:
    void SetUp() override
    {
        gone = district.add(
            Teacher{.name = QStringLiteral("于红"), .phone = QStringLiteral("13972373348")});
        longer = district.add(
            Teacher{.name = QStringLiteral("于红莲"), .phone = QStringLiteral("13972373348")});
        district.add(Membership{.groupId = district.group.id, .teacherId = gone});
        district.add(Membership{.groupId = district.group.id, .teacherId = longer});
        step = district.add(GroupStep{.groupId = district.group.id,
                                      .step = QStringLiteral("plan"),
                                      .person = QStringLiteral("于红莲"),
                                      .note = QStringLiteral("请于红老师与于红莲老师商定")});
        activity = district.add(Activity{.cycleId = district.cycle.id,
                                         .name = QStringLiteral("联系139-7237-3348的公开课"),
                                         .startsOn = QDate(2023, 3, 1),
                                         .note = QStringLiteral("参观于红色教育基地")});
    }

    RemovedPerson removed(const DoubtfulPlaces &doubtful = {})
    {
        const auto done = removePerson(*district.file, gone, doubtful);
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        return done ? *done : RemovedPerson();
    }
    // "outcome/17/note sure taken"
    QStringList lines(const RemovedPerson &removed) const
    {
        static const char *const kinds[] = {"sure", "doubtful", "others_own"};
        QStringList lines;
        for (const PersonPlace &place : removed.places)
            lines << QStringLiteral("%1/%2 %3%4%5")
                         .arg(place.table, place.field, QLatin1String(kinds[int(place.kind)]),
                              place.isInHistory ? QStringLiteral(" history") : QString(),
                              place.isTaken ? QStringLiteral(" taken") : QString());
        lines.sort();
        return lines;
    }
    QByteArray bytes() const { return tests::readFile(district.file->path()); }

    tests::SmallDistrict district;
    Id gone = 0, longer = 0, step = 0, activity = 0;
};

} // namespace

TEST_F(RemovePerson, TouchesNobodyWhoseNameHoldsTheirs_Defect1)
{
    removed();
    EXPECT_FALSE(find<Teacher>(district.file->database(), gone));
    EXPECT_EQ(district.read<Teacher>(longer).name, QStringLiteral("于红莲"));
    EXPECT_EQ(district.read<GroupStep>(step).person, QStringLiteral("于红莲"));
    EXPECT_EQ(district.read<GroupStep>(step).note, QStringLiteral("请···老师与于红莲老师商定"));
    EXPECT_FALSE(bytes().contains("···莲")) << "nor in the history";
    const auto findings = checkFile(*district.file);
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->isEmpty());
}

TEST_F(RemovePerson, TakesTheirNumbersOutOfTextsOfOthers_Defect5)
{
    const RemovedPerson told = removed();
    EXPECT_EQ(district.read<Activity>(activity).name, QStringLiteral("联系···的公开课"));
    EXPECT_FALSE(bytes().contains("139-7237-3348"));
    EXPECT_EQ(district.read<Teacher>(longer).phone, QStringLiteral("13972373348"))
        << "a phone that two share is the other's too";
    EXPECT_TRUE(lines(told).contains(QStringLiteral("teacher/phone others_own")));
}

TEST_F(RemovePerson, LeavesWhatMayMeanSomethingElseUnlessItIsChosen)
{
    const auto rehearsed = rehearseRemoval(*district.file, gone);
    ASSERT_TRUE(rehearsed);
    QString key;
    for (const PersonPlace &place : rehearsed->places) {
        if (place.kind != PersonPlace::Kind::Doubtful)
            continue;
        key = place.key();
        EXPECT_EQ(place.text, QStringLiteral("参观于红色教育基地"));
        EXPECT_EQ(place.record, QStringLiteral("联系139-7237-3348的公开课"));
        EXPECT_FALSE(place.isTaken);
    }
    EXPECT_EQ(key, QStringLiteral("activity/%1/note").arg(activity));
    removed({.all = false, .keys = {key}});
    EXPECT_EQ(district.read<Activity>(activity).note, QStringLiteral("参观···色教育基地"));
}

TEST_F(RemovePerson, RefusesAPlaceThatIsNotDoubtful)
{
    const QByteArray before = tests::logicalDump(district.file->database());
    for (const QString &key : {QStringLiteral("activity/1/note"), QStringLiteral("nonsense"),
                               QStringLiteral("group_step/%1/note").arg(step)}) {
        const auto refused = removePerson(*district.file, gone, {.all = false, .keys = {key}});
        ASSERT_FALSE(refused) << key.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::Input);
        EXPECT_TRUE(refused.error().message.contains(key));
    }
    EXPECT_EQ(tests::logicalDump(district.file->database()), before);
}

TEST_F(RemovePerson, RehearsesWithoutChangingAnything)
{
    const QByteArray before = tests::logicalDump(district.file->database());
    const auto rehearsed = rehearseRemoval(*district.file, gone);
    ASSERT_TRUE(rehearsed) << rehearsed.error().detail.toStdString();
    EXPECT_EQ(tests::logicalDump(district.file->database()), before);
    EXPECT_EQ(district.file->history(1).first().stored, QStringLiteral("add"));
    EXPECT_EQ(rehearsed->ofTables.value(QStringLiteral("teacher")), 1);
    EXPECT_EQ(rehearsed->ofTables.value(QStringLiteral("membership")), 1);
    const RemovedPerson done = removed();
    EXPECT_EQ(lines(done), lines(*rehearsed));
    EXPECT_EQ(done.records, rehearsed->records);
    EXPECT_EQ(done.edits, rehearsed->edits);
}

TEST_F(RemovePerson, LeavesANamesakeAlone)
{
    const Id namesake = district.add(Teacher{.name = QStringLiteral("于红")});
    const RemovedPerson told = removed({.all = true, .keys = {}});
    EXPECT_TRUE(told.nameIsShared);
    EXPECT_EQ(district.read<Teacher>(namesake).name, QStringLiteral("于红"));
    EXPECT_EQ(district.read<GroupStep>(step).note, QStringLiteral("请···老师与于红莲老师商定"))
        << "it was asked for";
}

TEST_F(RemovePerson, TellsWhereOnlyTheHistoryNamesThem)
{
    const auto wrote = district.file->edit(QStringLiteral("note"), [&](Transaction &transaction) {
        auto group = *find<ResearchGroup>(transaction.database(), district.group.id);
        group.note = QStringLiteral("联系人于红");
        transaction.update(group);
        return Result<void>();
    });
    ASSERT_TRUE(wrote);
    ASSERT_TRUE(district.file->undo());
    EXPECT_TRUE(
        lines(removed()).contains(QStringLiteral("research_group/note sure history taken")));
    ASSERT_TRUE(district.file->nextRedo());
    ASSERT_TRUE(district.file->redo());
    EXPECT_EQ(district.read<ResearchGroup>(district.group.id).note, QStringLiteral("联系人···"));
}

TEST_F(RemovePerson, IsRepairedWhereItOnceCutOtherNames_Defect1)
{
    const QString backup = district.file->path().chopped(7) + QStringLiteral(".before.yanxun");
    ASSERT_TRUE(QFile::copy(district.file->path(), backup));
    removed();
    const auto harm = district.file->edit(QStringLiteral("harm"), [&](Transaction &transaction) {
        auto teacher = *find<Teacher>(transaction.database(), longer);
        teacher.name = QStringLiteral("···莲");
        transaction.update(teacher);
        auto cut = *find<GroupStep>(transaction.database(), step);
        cut.person = QStringLiteral("···莲");
        cut.note = QStringLiteral("请···老师与···莲老师面谈"); // and changed since
        transaction.update(cut);
        return Result<void>();
    });
    ASSERT_TRUE(harm);
    const QByteArray harmed = tests::logicalDump(district.file->database());
    const auto found = findCutTexts(*district.file, backup);
    ASSERT_TRUE(found) << found.error().detail.toStdString();
    EXPECT_EQ(tests::logicalDump(district.file->database()), harmed);
    QStringList lines;
    for (const CutText &text : *found)
        lines << QStringLiteral("%1/%2 %3%4")
                     .arg(text.table, text.field, text.right,
                          text.isChangedSince ? QStringLiteral(" changed") : QString());
    lines.sort();
    EXPECT_EQ(lines,
              (QStringList{QStringLiteral("group_step/note 请···老师与于红莲老师商定 changed"),
                           QStringLiteral("group_step/person 于红莲"),
                           QStringLiteral("teacher/name 于红莲")}));
    ASSERT_TRUE(repairCutTexts(*district.file, backup));
    EXPECT_EQ(district.read<Teacher>(longer).name, QStringLiteral("于红莲"));
    EXPECT_EQ(district.read<Teacher>(longer).pinyin.isEmpty(), false);
    EXPECT_EQ(district.read<GroupStep>(step).person, QStringLiteral("于红莲"));
    EXPECT_EQ(district.read<GroupStep>(step).note, QStringLiteral("请···老师与···莲老师面谈"));
    ASSERT_TRUE(district.file->undo());
    EXPECT_EQ(tests::logicalDump(district.file->database()), harmed);
}

TEST_F(RemovePerson, IsNotUndoneWhereSomebodyDecidedSo)
{
    const QString backup = district.file->path().chopped(7) + QStringLiteral(".before.yanxun");
    ASSERT_TRUE(QFile::copy(district.file->path(), backup));
    removed({.all = true, .keys = {}});
    const auto found = repairCutTexts(*district.file, backup);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_TRUE(found->first().mayBeMeant);
    EXPECT_EQ(district.read<Activity>(activity).note, QStringLiteral("参观···色教育基地"));
}

// Every pair of teachers of the sample of whom one's name begins or holds the other's.
TEST(RemovePersonFromTheSample, RenamesNobody_Defect1)
{
    tests::Folder folder;
    const auto path = makeSampleFile(folder.path(), SampleSize::District, 1);
    ASSERT_TRUE(path);
    auto file = RecordFile::open(path->path);
    ASSERT_TRUE(file);
    QMap<Id, QString> names;
    for (const Teacher &teacher : findAll<Teacher>((*file)->database(), ""))
        names.insert(teacher.id, teacher.name);
    QList<Id> held;
    for (auto one = names.cbegin(); one != names.cend(); ++one)
        if (std::any_of(names.cbegin(), names.cend(), [&](const QString &other) {
                return other != *one && other.contains(*one);
            }))
            held << one.key();
    EXPECT_GE(held.size(), 20) << "pairs of the sample";
    const auto texts = [&] {
        QStringList all;
        for (const RecordType *type : recordTypes())
            for (const Field &field : type->fields) {
                if (field.kind != FieldKind::Name)
                    continue;
                SQLite::Statement row((*file)->database(),
                                      std::string("SELECT ") + field.key + " FROM " + type->table);
                while (row.executeStep())
                    all << QString::fromUtf8(row.getColumn(0).getText());
            }
        return all.filter(QStringLiteral("···"));
    };
    for (const Id id : std::as_const(held)) {
        const auto rehearsed = rehearseRemoval(**file, id);
        ASSERT_TRUE(rehearsed) << rehearsed.error().detail.toStdString();
        for (const PersonPlace &place : rehearsed->places)
            EXPECT_FALSE(place.isTaken && place.table == QLatin1String("teacher") &&
                         place.field == QLatin1String("name"))
                << names[id].toStdString() << place.text.toStdString();
    }
    for (const Id id : held.mid(0, 3)) {
        ASSERT_TRUE(removePerson(**file, id));
        names.remove(id);
    }
    QMap<Id, QString> left;
    for (const Teacher &teacher : findAll<Teacher>((*file)->database(), ""))
        left.insert(teacher.id, teacher.name);
    EXPECT_EQ(left, names);
    EXPECT_EQ(texts().filter(QRegularExpression(QStringLiteral("···."))), QStringList());
    EXPECT_FALSE(tests::readFile(path->path).contains("···莲"));
}
