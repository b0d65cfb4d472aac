// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/records/worded_title.h"
#include "models/storage/file_check.h"
#include "models/storage/history_reader.h"
#include "models/storage/take_back.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// A small district in which single edits are made and taken back.
class TakeBack : public testing::Test
{
protected:
    template <class Record>
    Id change(const QString &title, Id id, const std::function<void(Record &)> &change)
    {
        EXPECT_TRUE(district.file->edit(title, [&](Transaction &transaction) -> Result<void> {
            Record record = *find<Record>(transaction.database(), id);
            change(record);
            transaction.update(record);
            return {};
        }));
        return district.file->nextUndo()->id;
    }
    Id setPhone(const QString &phone)
    {
        return change<Teacher>(QStringLiteral("phone"), district.zhang.id,
                               [&](Teacher &teacher) { teacher.phone = phone; });
    }
    Id setSubject(const QString &subject)
    {
        return change<Teacher>(QStringLiteral("subject"), district.zhang.id,
                               [&](Teacher &teacher) { teacher.subject = subject; });
    }
    Id newest() const { return district.file->nextUndo()->id; }
    Teacher zhang() const { return district.read<Teacher>(district.zhang.id); }
    Result<QString> takeBack(Id entry)
    {
        return models::takeBack(*district.file, entry, dependents);
    }
    void expectWhole()
    {
        const auto findings = checkFile(*district.file);
        ASSERT_TRUE(findings);
        for (const FileFinding &finding : *findings)
            ADD_FAILURE() << finding.message.toStdString();
    }

    tests::SmallDistrict district;
    QList<Dependent> dependents;
};

TEST_F(TakeBack, TakesAnOldEditBackAsANewOne)
{
    const Id phone = setPhone(QStringLiteral("13900000000"));
    setSubject(QStringLiteral("14"));
    const auto done = takeBack(phone);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(zhang().phone, QStringLiteral("13800001234"));
    EXPECT_EQ(zhang().subject, QStringLiteral("14"));
    EXPECT_EQ(wordedTitle(district.file->nextUndo()->stored, Language::English),
              QStringLiteral("Taken back: phone"));
    EXPECT_TRUE(district.file->undo());
    EXPECT_EQ(zhang().phone, QStringLiteral("13900000000"));
    expectWhole();
}

TEST_F(TakeBack, SimplyUndoesTheNewest)
{
    const Id phone = setPhone(QStringLiteral("13900000000"));
    ASSERT_TRUE(takeBack(phone));
    EXPECT_EQ(district.file->nextRedo()->id, phone);
    EXPECT_FALSE(takeBack(phone)) << "it is undone already";
}

TEST_F(TakeBack, NamesTheEditThatChangedTheSameFieldLater)
{
    const Id first = setPhone(QStringLiteral("13900000000"));
    const Id second = setPhone(QStringLiteral("13911111111"));
    setSubject(QStringLiteral("14"));
    const auto done = takeBack(first);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
    ASSERT_EQ(dependents.size(), 1);
    EXPECT_EQ(dependents[0].entry, second);
    EXPECT_EQ(dependents[0].name, QStringLiteral("张伟"));
    EXPECT_EQ(dependents[0].fields.size(), 1);
    EXPECT_EQ(zhang().phone, QStringLiteral("13911111111"));
    EXPECT_FALSE(done.error().message.contains(QLatin1String("139")));
}

TEST_F(TakeBack, NamesTheEditThatRefersToWhatWouldGo)
{
    const Id teacher = district.add(Teacher{.name = QStringLiteral("何静")});
    const Id added = newest();
    district.add(Posting{.teacherId = teacher, .schoolId = district.town.id});
    const Id posted = newest();
    setPhone(QStringLiteral("13900000000"));
    EXPECT_FALSE(takeBack(added));
    ASSERT_FALSE(dependents.isEmpty());
    EXPECT_EQ(dependents[0].entry, posted);
    EXPECT_TRUE(dependents[0].name.contains(QStringLiteral("何静")));
    ASSERT_TRUE(takeBack(posted));
    ASSERT_TRUE(takeBack(added));
    EXPECT_FALSE(find<Teacher>(district.file->database(), teacher));
    expectWhole();
}

TEST_F(TakeBack, NamesTheEditThatRemovedTheRecordSince)
{
    const Id phone =
        change<Teacher>(QStringLiteral("phone"), district.wang.id,
                        [](Teacher &teacher) { teacher.phone = QStringLiteral("13900000000"); });
    EXPECT_TRUE(district.file->edit(QStringLiteral("remove"), [&](Transaction &transaction) {
        transaction.remove(*find<Teacher>(transaction.database(), district.wang.id));
        return Result<void>();
    }));
    const Id removed = newest();
    setPhone(QStringLiteral("13911111111"));
    EXPECT_FALSE(takeBack(phone));
    ASSERT_EQ(dependents.size(), 1);
    EXPECT_EQ(dependents[0].entry, removed);
    EXPECT_EQ(dependents[0].name, QStringLiteral("王芳")) << "gone, so its name is in the history";
}

TEST_F(TakeBack, BringsBackWhatWasRemoved)
{
    EXPECT_TRUE(district.file->edit(QStringLiteral("remove"), [&](Transaction &transaction) {
        transaction.remove(*find<Teacher>(transaction.database(), district.wang.id));
        return Result<void>();
    }));
    const Id removed = newest();
    setPhone(QStringLiteral("13911111111"));
    ASSERT_TRUE(takeBack(removed));
    EXPECT_EQ(district.read<Teacher>(district.wang.id).name, QStringLiteral("王芳"));
    expectWhole();
}

TEST_F(TakeBack, IsNotHinderedByWhatOnlyFollows)
{
    // Both edits change what each membership of the teacher is counted by.
    const Id birth =
        change<Teacher>(QStringLiteral("birth"), district.zhang.id, [](Teacher &teacher) {
            teacher.birth = PartialDate{1980, 1, 1};
        });
    setSubject(QStringLiteral("14"));
    change<Teacher>(QStringLiteral("title"), district.zhang.id,
                    [](Teacher &teacher) { teacher.title = QStringLiteral("T2"); });
    ASSERT_TRUE(takeBack(birth)) << (dependents.isEmpty() ? "" : dependents[0].name.toStdString());
    EXPECT_EQ(zhang().birth, (PartialDate{1990, 8, 0}));
    expectWhole();
    while (district.file->nextUndo())
        ASSERT_TRUE(district.file->undo());
    while (district.file->nextRedo())
        ASSERT_TRUE(district.file->redo());
    expectWhole();
}

TEST_F(TakeBack, TakesAPostingBackWithTheSchoolThatItBrought)
{
    // The present school of the teacher follows from the posting, and names the school.
    Id school = 0;
    EXPECT_TRUE(district.file->edit(QStringLiteral("both"), [&](Transaction &transaction) {
        School added{.name = QStringLiteral("新校")};
        school = transaction.insert(added);
        Posting posting{.teacherId = district.wang.id, .schoolId = school};
        transaction.insert(posting);
        return Result<void>();
    }));
    const Id both = newest();
    setPhone(QStringLiteral("13911111111"));
    ASSERT_TRUE(takeBack(both));
    EXPECT_FALSE(find<School>(district.file->database(), school));
    EXPECT_EQ(district.read<Teacher>(district.wang.id).schoolId, 0);
    expectWhole();
}

TEST_F(TakeBack, UndoesBackToAnEditAndDoesAllAgain)
{
    const Id first = setPhone(QStringLiteral("13900000000"));
    setPhone(QStringLiteral("13911111111"));
    setSubject(QStringLiteral("14"));
    EXPECT_EQ(*undoTo(*district.file, first), 3);
    EXPECT_EQ(zhang().phone, QStringLiteral("13800001234"));
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(district.file->redo());
    EXPECT_EQ(zhang().subject, QStringLiteral("14"));
}

TEST_F(TakeBack, SaysWhenThereIsNoSuchEdit)
{
    EXPECT_EQ(takeBack(42).error().code, ErrorCode::NotFound);
}

class HistoryReader : public TakeBack
{
protected:
    EntryChanges changes(Id entry, const ChangeQuery &query = {})
    {
        auto read = readChanges(*district.file, entry, query, Language::English);
        EXPECT_TRUE(read) << read.error().message.toStdString();
        return *read;
    }
    QList<Id> found(const HistoryFilter &filter)
    {
        return *findEntries(*district.file, filter, Language::English);
    }
};

TEST_F(HistoryReader, TellsFieldByFieldWhatWasAndWhatIs)
{
    const EntryChanges read = changes(setPhone(QStringLiteral("13900005678")));
    ASSERT_EQ(read.records.size(), 1);
    const RecordChange &record = read.records[0];
    EXPECT_EQ(record.kind, QStringLiteral("Teacher"));
    EXPECT_EQ(record.name, QStringLiteral("张伟"));
    EXPECT_EQ(record.change, RowChange::Changed);
    ASSERT_EQ(record.fields.size(), 1);
    EXPECT_EQ(record.fields[0].title, QStringLiteral("Phone"));
    EXPECT_EQ(record.fields[0].before, QStringLiteral("····1234"));
    EXPECT_EQ(record.fields[0].after, QStringLiteral("····5678"));
}

TEST_F(HistoryReader, ShowsWhatFollowedOnlyWhereNothingElseChanged)
{
    const EntryChanges read = changes(setSubject(QStringLiteral("14")));
    ASSERT_EQ(read.records.size(), 2) << "the teacher, and the membership that follows";
    EXPECT_EQ(read.records[0].table, QStringLiteral("teacher"));
    EXPECT_FALSE(read.records[0].derivedOnly);
    EXPECT_EQ(read.records[1].table, QStringLiteral("membership"));
    EXPECT_TRUE(read.records[1].derivedOnly);
    EXPECT_EQ(read.records[1].name, QStringLiteral("小学语文项目包 · 张伟"));
}

TEST_F(HistoryReader, NamesARecordThatIsGone)
{
    Id school = district.add(School{.name = QStringLiteral("临时学校")});
    const Id posting = district.add(Posting{.teacherId = district.wang.id, .schoolId = school});
    const Id posted = newest();
    EXPECT_TRUE(district.file->edit(QStringLiteral("remove"), [&](Transaction &transaction) {
        transaction.remove(*find<Posting>(transaction.database(), posting));
        transaction.refreshDerived();
        transaction.remove(*find<School>(transaction.database(), school));
        return Result<void>();
    }));
    const EntryChanges read = changes(posted);
    ASSERT_FALSE(read.records.isEmpty());
    QString names;
    for (const FieldChange &field : read.records[0].fields)
        names += field.after + u' ';
    EXPECT_TRUE(names.contains(QStringLiteral("临时学校"))) << names.toStdString();
}

TEST_F(HistoryReader, GivesALargeEditInPieces)
{
    EXPECT_TRUE(district.file->edit(QStringLiteral("many"), [&](Transaction &transaction) {
        for (int i = 0; i < 500; ++i) {
            Teacher teacher{.name = QStringLiteral("教师%1").arg(i)};
            transaction.insert(teacher);
        }
        return Result<void>();
    }));
    QSet<Id> seen;
    for (int from = 0; from < 600; from += 200) {
        const EntryChanges read = changes(newest(), {.from = from, .most = 200, .only = {}});
        EXPECT_EQ(read.total, 500);
        ASSERT_EQ(read.kinds.size(), 1);
        EXPECT_EQ(read.kinds[0].added, 500);
        for (const RecordChange &record : read.records)
            seen << record.id;
    }
    EXPECT_EQ(seen.size(), 500);
}

TEST_F(HistoryReader, FindsTheEditsOfOneRecordWithItsParts)
{
    const Id phone = setPhone(QStringLiteral("13900000000"));
    district.add(Teacher{.name = QStringLiteral("别人")});
    const Id posting =
        district.add(Posting{.teacherId = district.zhang.id, .schoolId = district.town.id});
    const Id posted = newest();
    EXPECT_TRUE(district.file->edit(QStringLiteral("remove"), [&](Transaction &transaction) {
        transaction.remove(*find<Posting>(transaction.database(), posting));
        return Result<void>();
    }));
    const Id removed = newest();
    HistoryFilter filter;
    filter.table = QStringLiteral("teacher");
    filter.record = district.zhang.id;
    const QList<Id> ids = found(filter);
    EXPECT_EQ(ids.mid(0, 3), (QList<Id>{removed, posted, phone}));
    EXPECT_EQ(ids.size(), 4) << "and the edit that made it";
}

TEST_F(HistoryReader, FindsByTextAndKind)
{
    setPhone(QStringLiteral("13900000000"));
    district.add(School{.name = QStringLiteral("新校")});
    HistoryFilter filter;
    filter.text = QStringLiteral("PHONE");
    EXPECT_EQ(found(filter).size(), 1);
    filter = {};
    filter.kind = QStringLiteral("school");
    EXPECT_EQ(found(filter).size(), 2);
    filter.kind = QStringLiteral("target");
    EXPECT_TRUE(found(filter).isEmpty());
    EXPECT_EQ(found({}).size(), 3);
}

} // namespace
