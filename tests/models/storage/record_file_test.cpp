// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"
#include "models/storage/record_file.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

#include <QFile>
#include <QFileInfo>

using namespace models;

// A new file in a folder of the test's own.
class RecordFileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = RecordFile::create(path);
        ASSERT_TRUE(made) << made.error().message.toStdString();
        file = std::move(*made);
    }

    Id addTeacher(const QString &name)
    {
        Teacher teacher{.name = name};
        EXPECT_TRUE(file->edit(QStringLiteral("add ") + name,
                               [&](Transaction &transaction) -> Result<void> {
                                   transaction.insert(teacher);
                                   return {};
                               }));
        return teacher.id;
    }

    void expectRefused(const QString &at, ErrorCode code)
    {
        const QByteArray before = tests::readFile(at);
        const auto opened = RecordFile::open(at);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, code) << opened.error().message.toStdString();
        EXPECT_TRUE(opened.error().message.contains(QFileInfo(at).fileName()));
        EXPECT_EQ(tests::readFile(at), before);
    }

    tests::Folder folder;
    QString path = folder.path(QStringLiteral("繁昌.yanxun"));
    std::unique_ptr<RecordFile> file;
};

TEST_F(RecordFileTest, KeepsWhatWasEditedAcrossReopening)
{
    const Id id = addTeacher(QStringLiteral("单晓"));
    file.reset();
    auto again = RecordFile::open(path);
    ASSERT_TRUE(again) << again.error().message.toStdString();
    const auto teacher = find<Teacher>((*again)->database(), id);
    ASSERT_TRUE(teacher);
    EXPECT_EQ(teacher->name, QStringLiteral("单晓"));
    EXPECT_EQ(teacher->pinyin, QStringLiteral("shanxiao"));
}

TEST_F(RecordFileTest, IsReadableByItsOwnerOnly)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & others);
}

TEST_F(RecordFileTest, TakesBackAndDoesAgainEveryEditAcrossReopening)
{
    const Id first = addTeacher(QStringLiteral("张伟"));
    const Id second = addTeacher(QStringLiteral("王芳"));
    EXPECT_EQ(*file->undo(), QStringLiteral("add 王芳"));
    file.reset();
    file = std::move(*RecordFile::open(path));
    EXPECT_FALSE(find<Teacher>(file->database(), second));
    EXPECT_EQ(*file->undo(), QStringLiteral("add 张伟"));
    EXPECT_FALSE(find<Teacher>(file->database(), first));
    EXPECT_FALSE(file->undo());
    EXPECT_EQ(*file->redo(), QStringLiteral("add 张伟"));
    EXPECT_EQ(*file->redo(), QStringLiteral("add 王芳"));
    EXPECT_TRUE(find<Teacher>(file->database(), second));
    EXPECT_FALSE(file->redo());
}

TEST_F(RecordFileTest, KeepsTheHistoryInOrderWhenReopenedWithinOneSecond)
{
    const FixedClock still(
        QDateTime::fromString(QStringLiteral("2023-12-31T08:00:00Z"), Qt::ISODate));
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        const QString name = QStringLiteral("教师%1").arg(i);
        addTeacher(name);
        expected.prepend(QStringLiteral("add ") + name);
        file.reset();
        file = std::move(*RecordFile::open(path));
    }
    QStringList titles;
    for (const HistoryEntry &entry : file->history(100))
        titles << entry.title;
    EXPECT_EQ(titles, expected);
}

TEST_F(RecordFileTest, ForgetsWhatCouldBeRedoneOnceSomethingElseIsEdited)
{
    addTeacher(QStringLiteral("张伟"));
    ASSERT_TRUE(file->undo());
    addTeacher(QStringLiteral("王芳"));
    EXPECT_FALSE(file->redo());
    EXPECT_EQ(file->history(10).size(), 2);
    EXPECT_EQ(file->history(10).last().state, EditState::Dropped);
}

TEST_F(RecordFileTest, ChangesNothingWhenAnEditFails)
{
    Teacher teacher{.name = QStringLiteral("张伟")};
    const quint64 revision = file->revision();
    const auto done =
        file->edit(QStringLiteral("half"), [&](Transaction &transaction) -> Result<void> {
            transaction.insert(teacher);
            return fail(ErrorCode::Input, QStringLiteral("no"));
        });
    EXPECT_FALSE(done);
    EXPECT_FALSE(find<Teacher>(file->database(), teacher.id));
    EXPECT_TRUE(file->history(10).isEmpty());
    EXPECT_EQ(file->revision(), revision);
}

TEST_F(RecordFileTest, RehearsesAnEditWithoutATrace)
{
    addTeacher(QStringLiteral("张一"));
    const QByteArray before = tests::readFile(path);
    const quint64 revision = file->revision();
    int told = 0;
    QObject::connect(file.get(), &RecordFile::changed, file.get(), [&told] { ++told; });
    qsizetype teachers = 0;
    ASSERT_TRUE(file->rehearse([&](Transaction &transaction) -> Result<void> {
        Teacher teacher{.name = QStringLiteral("李二")};
        transaction.insert(teacher);
        teachers = findAll<Teacher>(transaction.database()).size();
        return {};
    }));
    EXPECT_EQ(teachers, 2) << "what an edit would bring is seen while it is rehearsed";
    EXPECT_EQ(findAll<Teacher>(file->database()).size(), 1);
    EXPECT_EQ(file->revision(), revision);
    EXPECT_EQ(told, 0);
    EXPECT_EQ(file->history(10).size(), 1);
    EXPECT_EQ(tests::readFile(path), before);
    const auto failed = file->rehearse(
        [](Transaction &) -> Result<void> { return fail(ErrorCode::Input, QStringLiteral("no")); });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Input) << "the rehearsal says what the edit would";
    addTeacher(QStringLiteral("王三"));
    EXPECT_EQ(findAll<Teacher>(file->database()).size(), 2) << "the file goes on as before";
}

TEST_F(RecordFileTest, RefusesToRemoveWhatOthersReferTo)
{
    School school{.name = QStringLiteral("一小")};
    Teacher teacher{.name = QStringLiteral("张伟")};
    ASSERT_TRUE(file->edit(QStringLiteral("add"), [&](Transaction &transaction) -> Result<void> {
        Posting posting{.teacherId = transaction.insert(teacher),
                        .schoolId = transaction.insert(school)};
        transaction.insert(posting);
        return {};
    }));
    EXPECT_FALSE(
        file->edit(QStringLiteral("remove"), [&](Transaction &transaction) -> Result<void> {
            transaction.remove(school);
            return {};
        }));
    EXPECT_TRUE(find<School>(file->database(), school.id));
}

TEST_F(RecordFileTest, RefusesAFileThatIsOpenElsewhere)
{
    expectRefused(path, ErrorCode::Refused);
}

TEST_F(RecordFileTest, RefusesAFileOfANewerVersionUntouched)
{
    for (const int version :
         {currentSchemaVersion() + 1, currentSchemaVersion() + 1000, 0x7fffffff}) {
        file->database().exec("PRAGMA user_version = " + std::to_string(version));
        file.reset();
        expectRefused(path, ErrorCode::Refused);
        openDatabase(path, Access::ReadWrite)
            ->exec("PRAGMA user_version = " + std::to_string(currentSchemaVersion()));
        file = std::move(*RecordFile::open(path));
    }
}

TEST_F(RecordFileTest, RefusesAForeignDatabaseAndOtherFilesUntouched)
{
    const QString foreign = folder.path(QStringLiteral("foreign.yanxun"));
    SQLite::Database(foreign.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE teacher (id INTEGER PRIMARY KEY)");
    expectRefused(foreign, ErrorCode::Refused);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("SQLite format 3"), QByteArray("PK\3\4 …")}) {
        const QString other = folder.path(QStringLiteral("other.yanxun"));
        tests::writeFile(other, content);
        expectRefused(other, ErrorCode::Refused);
    }
}

TEST_F(RecordFileTest, RefusesAFileThatIsCutOff)
{
    addTeacher(QStringLiteral("张伟"));
    file.reset();
    QFile whole(path);
    ASSERT_TRUE(whole.resize(whole.size() - 4096));
    expectRefused(path, ErrorCode::Damaged);
}

TEST_F(RecordFileTest, RefusesASchemaThatAnotherProgramChanged)
{
    const char *spy = "CREATE TRIGGER spy AFTER INSERT ON teacher BEGIN DELETE FROM school; END";
    file.reset();
    const QString copy = folder.path(QStringLiteral("copy.yanxun"));
    ASSERT_TRUE(QFile::copy(path, copy));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(spy);
    expectRefused(path, ErrorCode::Damaged);
    openDatabase(copy, Access::ReadWrite)->exec(spy);
    expectRefused(copy, ErrorCode::Damaged);
}

TEST_F(RecordFileTest, SaysThatThereIsNoSuchFile)
{
    const auto opened = RecordFile::open(folder.path(QStringLiteral("missing.yanxun")));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
}

TEST_F(RecordFileTest, NeverOverwritesAFileThatIsThere)
{
    file.reset();
    const QByteArray before = tests::readFile(path);
    EXPECT_EQ(RecordFile::create(path).error().code, ErrorCode::Refused);
    EXPECT_EQ(tests::readFile(path), before);
}

TEST_F(RecordFileTest, CopiesWholeWhileItIsOpenAndIdle)
{
    const Id id = addTeacher(QStringLiteral("张伟"));
    const QString copy = folder.path(QStringLiteral("copy.yanxun"));
    ASSERT_TRUE(QFile::copy(path, copy));
    auto opened = RecordFile::open(copy);
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_TRUE(find<Teacher>((*opened)->database(), id));
}

TEST(Migrations, ApplyEachStepOnceAndStopAtTheStepThatFails)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const QList<Migration> steps{
        {1, QStringLiteral("0001_a.sql"), "CREATE TABLE a (x TEXT DEFAULT ';') STRICT;"},
        {2, QStringLiteral("0002_b.sql"), "CREATE TABLE b (x TEXT) STRICT; nonsense;"}};
    EXPECT_THROW(migrate(database, steps), SQLite::Exception);
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_TRUE(database.tableExists("a"));
    EXPECT_FALSE(database.tableExists("b"));
    EXPECT_NO_THROW(migrate(database, steps.mid(0, 1)));
}
