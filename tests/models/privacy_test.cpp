// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/base/text.h"
#include "models/edits/remove_person.h"
#include "models/exchange/person_export.h"
#include "models/storage/file_check.h"
#include "models/storage/history_reader.h"
#include "models/storage/migrations.h"
#include "models/storage/person_records.h"
#include "models/storage/take_back.h"
#include "tests/support/random_edits.h"
#include "tests/support/small_district.h"

#include <QFile>

using namespace models;

namespace {

// Fifty teachers with identity numbers and phones that occur nowhere else.
class Planted
{
public:
    explicit Planted(RecordFile &file)
    {
        const auto done = file.edit(QStringLiteral("plant"), [&](Transaction &transaction) {
            for (int i = 0; i < 50; ++i) {
                const QString first =
                    QStringLiteral("340222%1%2")
                        .arg(QDate(1970, 1, 1).addDays(i * 97).toString(QStringLiteral("yyyyMMdd")))
                        .arg(100 + i * 13);
                const QString number = first + idCheckCharacter(first);
                const QString phone = QStringLiteral("139%1").arg(12'345'678 + i * 1'234'567, 8, 10,
                                                                  QLatin1Char('0'));
                Teacher teacher{.name = QStringLiteral("教师%1").arg(i), .phone = phone};
                teacher.idNumber = *parseIdNumber(number);
                ids << transaction.insert(teacher);
                numbers << number << phone;
            }
            return Result<void>();
        });
        EXPECT_TRUE(done);
    }

    // Every whole number that a text holds.
    QStringList in(const QString &text) const
    {
        QStringList found;
        for (const QString &number : numbers)
            if (text.contains(number))
                found << number;
        return found;
    }

    QList<Id> ids;
    QStringList numbers;
};

QString historyText(const RecordFile &file, Language language)
{
    QString text;
    const auto entries = findEntries(file, {}, language);
    for (const Id id : *entries) {
        if (const auto entry = historyEntry(file.database(), id))
            text += entry->title + entry->stored;
        ChangeQuery query;
        query.most = 10'000;
        const auto changes = readChanges(file, id, query, language);
        if (!changes)
            continue;
        for (const RecordChange &record : changes->records) {
            text += record.name;
            for (const FieldChange &field : record.fields)
                text += field.before + u' ' + field.after + u'\n';
        }
    }
    return text;
}

} // namespace

TEST(P4, ClassifiesEveryColumnOfEveryTable)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, listMigrations());
    QMap<QString, RegisterLine> lines;
    for (const RegisterLine &line : privacyRegister()) {
        const QString name = line.table + u'.' + line.column;
        EXPECT_FALSE(lines.contains(name)) << name.toStdString() << " stands twice";
        lines.insert(name, line);
    }
    SQLite::Statement column(
        database, "SELECT tables.name || '.' || columns.name FROM sqlite_schema AS tables JOIN "
                  "pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND "
                  "tables.name NOT LIKE 'sqlite_%'");
    while (column.executeStep()) {
        const QString name = QString::fromUtf8(column.getColumn(0).getText());
        ASSERT_TRUE(lines.contains(name)) << name.toStdString() << " is in no line of the register";
        const RegisterLine line = lines.take(name);
        EXPECT_NE(line.privacy, Privacy::Unclassified) << name.toStdString();
        EXPECT_NE(line.rule, PersonRule::Unclassified) << name.toStdString();
        if (line.privacy == Privacy::Sensitive) {
            EXPECT_TRUE(line.rule == PersonRule::GoesWith || line.rule == PersonRule::Filtered)
                << name.toStdString() << ": it must be exported and removed with its person";
        }
    }
    EXPECT_TRUE(lines.isEmpty()) << lines.keys().value(0).toStdString() << " is no column any more";
}

TEST(P1, NamesNoWholeNumberInTheHistory)
{
    tests::SmallDistrict district;
    const Planted planted(*district.file);
    for (int i = 0; i < 50; ++i) {
        const bool edited =
            district.file
                ->edit(editTitle("teachers.added", {planted.numbers[2 * i]}),
                       [&](Transaction &transaction) -> Result<void> {
                           auto teacher = *find<Teacher>(transaction.database(), planted.ids[i]);
                           teacher.phone = planted.numbers[(2 * i + 3) % 100];
                           teacher.note = planted.numbers[2 * i];
                           transaction.update(teacher);
                           return {};
                       })
                .has_value();
        ASSERT_TRUE(edited);
    }
    for (const Language language : {Language::Chinese, Language::English})
        EXPECT_EQ(planted.in(historyText(*district.file, language)), QStringList());
    const auto plain = district.file->edit(
        QStringLiteral("plain ") + planted.numbers[0], [&](Transaction &transaction) {
            transaction.remove(*find<Teacher>(transaction.database(), planted.ids[0]));
            return Result<void>();
        });
    ASSERT_TRUE(plain);
    EXPECT_EQ(planted.in(district.file->nextUndo()->title), QStringList());
}

TEST(P1, NamesNoWholeNumberWhenAnEditIsRefused)
{
    tests::SmallDistrict district;
    const Planted planted(*district.file);
    const Id entry = district.file->nextUndo()->id;
    district.add(Posting{.teacherId = planted.ids[0], .schoolId = district.town.id});
    QList<Dependent> dependents;
    const auto refused = takeBack(*district.file, entry, dependents);
    ASSERT_FALSE(refused);
    QString told = refused.error().message + refused.error().detail;
    for (const Dependent &dependent : dependents)
        told += dependent.name + dependent.title + dependent.fields.join(u' ');
    EXPECT_EQ(planted.in(told), QStringList());
}

TEST(P2, AMaskAndTheBirthDateDoNotGiveTheNumber)
{
    // Who knows the birth date, which stands beside it, and that the district's numbers begin with
    // 340222 has the number once the last four characters are told.
    tests::SmallDistrict district;
    const Planted planted(*district.file);
    const QString text = historyText(*district.file, Language::English);
    for (int i = 0; i < 100; i += 2) {
        const QString number = planted.numbers[i], phone = planted.numbers[i + 1];
        EXPECT_FALSE(text.contains(QStringLiteral("····") + number.right(4)))
            << number.toStdString();
        EXPECT_EQ(masked(number), QStringLiteral("····"));
        EXPECT_EQ(masked(phone), QStringLiteral("····") + phone.right(4));
    }
}

// A person with everything that a person can have, of whom others speak.
class P3 : public testing::Test
{
protected:
    void SetUp() override
    {
        RecordFile &file = *district.file;
        const auto made =
            file.edit(editTitle("teachers.added", {name}), [&](Transaction &transaction) {
                Teacher teacher{.name = name, .phone = QStringLiteral("13977778888")};
                teacher.idNumber = *parseIdNumber(QStringLiteral("11010519491231002X"));
                id = transaction.insert(teacher);
                Posting posting{.teacherId = id, .schoolId = district.town.id};
                transaction.insert(posting);
                Membership membership{.groupId = district.group.id, .teacherId = id};
                transaction.insert(membership);
                Teacher other{.name = QStringLiteral("别人")};
                otherId = transaction.insert(other);
                return Result<void>();
            });
        ASSERT_TRUE(made);
        const auto host = file.edit(QStringLiteral("host"), [&](Transaction &transaction) {
            auto group = *find<ResearchGroup>(transaction.database(), district.group.id);
            group.hostId = id;
            group.researcher = name;
            group.note = QStringLiteral("请%1老师负责").arg(name);
            transaction.update(group);
            return Result<void>();
        });
        ASSERT_TRUE(host);
        const auto phone =
            file.edit(editTitle("records.changed", {name, fieldWord("teacher", "phone")}),
                      [&](Transaction &transaction) {
                          auto teacher = *find<Teacher>(transaction.database(), id);
                          teacher.phone = QStringLiteral("13966665555");
                          transaction.update(teacher);
                          return Result<void>();
                      });
        ASSERT_TRUE(phone);
        district.add(Teacher{.name = QStringLiteral("后来的人")});
    }

    QByteArray bytes() const { return tests::readFile(district.file->path()); }

    tests::SmallDistrict district;
    const QString name = QStringLiteral("欧阳晓燕");
    Id id = 0;
    Id otherId = 0;
};

TEST_F(P3, RemovesAPersonWithoutTrace)
{
    const QList<QByteArray> traces{name.toUtf8(), "11010519491231002X", "13977778888",
                                   "13966665555", "ouyangxiaoyan"};
    for (const QByteArray &trace : traces)
        EXPECT_TRUE(bytes().contains(trace)) << trace.constData();
    const auto removed = removePerson(*district.file, id);
    ASSERT_TRUE(removed) << removed.error().message.toStdString()
                         << removed.error().detail.toStdString();
    EXPECT_EQ(removed->records, 3);
    for (const QByteArray &trace : traces)
        EXPECT_FALSE(bytes().contains(trace)) << trace.constData();
    EXPECT_EQ(district.read<ResearchGroup>(district.group.id).hostId, 0);
    EXPECT_EQ(district.read<ResearchGroup>(district.group.id).note,
              QStringLiteral("请···老师负责"));
    EXPECT_TRUE(find<Teacher>(district.file->database(), otherId));
    const auto findings = checkFile(*district.file);
    ASSERT_TRUE(findings);
    for (const FileFinding &finding : *findings)
        ADD_FAILURE() << finding.message.toStdString();
    EXPECT_EQ(removePerson(*district.file, id).error().code, ErrorCode::NotFound);
}

TEST_F(P3, LeavesAHistoryThatUndoesAndRedoesAsBefore)
{
    ASSERT_TRUE(removePerson(*district.file, id));
    const QByteArray top = tests::logicalDump(district.file->database());
    int steps = 0;
    while (district.file->nextUndo()) {
        const auto done = district.file->undo();
        ASSERT_TRUE(done) << done.error().message.toStdString();
        ++steps;
    }
    EXPECT_GE(steps, 3) << "the edit that brought somebody else too is still there";
    EXPECT_FALSE(find<Teacher>(district.file->database(), otherId));
    while (district.file->nextRedo())
        ASSERT_TRUE(district.file->redo());
    EXPECT_EQ(tests::logicalDump(district.file->database()), top);
}

TEST_F(P3, NamesTheBackupsThatStillHoldThePerson)
{
    const QString copy = district.file->path().chopped(7) + QStringLiteral(".v1.yanxun");
    ASSERT_TRUE(QFile::copy(district.file->path(), copy));
    const QByteArray before = tests::readFile(copy);
    const auto removed = removePerson(*district.file, id);
    ASSERT_TRUE(removed);
    EXPECT_EQ(removed->backups, QStringList{copy});
    EXPECT_EQ(tests::readFile(copy), before) << "it is only named";
}

TEST_F(P3, KeepsTheNameOfANamesakeInFreeText)
{
    district.add(Teacher{.name = name});
    const auto removed = removePerson(*district.file, id);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(removed->nameIsShared);
    EXPECT_EQ(district.read<ResearchGroup>(district.group.id).researcher, name);
    EXPECT_FALSE(bytes().contains("11010519491231002X"));
}

TEST_F(P3, WritesOutEverythingKnownOfAPersonAndNotesIt)
{
    tests::Folder folder;
    const auto paths = exportPerson(*district.file, id, folder.path());
    ASSERT_TRUE(paths) << paths.error().message.toStdString();
    const QByteArray json = tests::readFile(paths->value(1));
    for (const char *known :
         {"欧阳晓燕", "11010519491231002X", "13966665555", "繁昌县第一小学", "小学语文项目包"})
        EXPECT_TRUE(json.contains(known)) << known;
    EXPECT_FALSE(json.contains("13800001234")) << "somebody else's";
    EXPECT_FALSE(tests::readFile(paths->value(0)).isEmpty());
    EXPECT_EQ(QFile::permissions(paths->value(1)) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const Id note = findEntries(*district.file, {}, Language::English)->first();
    const auto noted = accessNote(district.file->database(), note);
    ASSERT_TRUE(noted);
    EXPECT_EQ(noted->action, AccessNote::Exported);
    EXPECT_EQ(noted->record, id);
}

TEST_F(P3, StopsWithoutHavingChangedAnything)
{
    const QByteArray before = tests::logicalDump(district.file->database());
    const auto stopped =
        removePerson(*district.file, id, {}, [](const QString &, qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(tests::logicalDump(district.file->database()), before);
}
