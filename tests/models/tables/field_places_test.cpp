// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_kind.h"
#include "models/records/activity.h"
#include "models/records/all_records.h"
#include "models/records/shared_fields.h"
#include "models/tables/list_columns.h"
#include "tests/support/support.h"

using namespace models;

namespace {

// A record with two facts that nothing but its field table names.
struct Probe
{
    Id id = 0;
    Id cycleId = 0;
    QString name;
    std::optional<int> visits;
    QString visitsQualifier;
    QString theme;
    QString pinyin;
};

const RecordType &probeType()
{
    static const RecordType type{
        "probe",
        "Probe",
        {
            bind<&Probe::cycleId>(cycleLink({.required = true})),
            bind<&Probe::name>({.key = "name", .title = "Name", .privacy = Privacy::Public}),
            bind<&Probe::theme>({.key = "theme", .title = "Theme", .privacy = Privacy::Public}),
            bind<&Probe::visits>({.key = "visits",
                                  .title = "Visits",
                                  .kind = FieldKind::Integer,
                                  .privacy = Privacy::Public,
                                  .qualifier = "visits_qualifier"}),
            bind<&Probe::visitsQualifier>(
                {.key = "visits_qualifier", .title = "Visits, about", .privacy = Privacy::Public}),
            bind<&Probe::pinyin>({.key = "pinyin",
                                  .title = "Pinyin",
                                  .privacy = Privacy::Public,
                                  .origin = Origin::Derived}),
        }};
    return type;
}

QStringList keysOf(const QList<BookColumn> &columns)
{
    QStringList keys;
    for (const BookColumn &column : columns)
        keys << column.key();
    return keys;
}

const ListKind *listOfRecord(const RecordType &type)
{
    for (const ListKind *kind : {&groupList(), &teacherList(), &activityList(), &schoolList(),
                                 &outcomeList(), &expenseList()})
        if (kind->type == &type)
            return kind;
    return nullptr;
}

// The workbooks that are lists of such records.
QList<const BookKind *> booksOf(const RecordType &type)
{
    static const QHash<QString, QStringList> books{
        {QStringLiteral("school"), {QStringLiteral("schools")}},
        {QStringLiteral("teacher"), {QStringLiteral("rosters"), QStringLiteral("members")}},
        {QStringLiteral("research_group"), {QStringLiteral("packages")}},
        {QStringLiteral("activity"), {QStringLiteral("activities")}},
        {QStringLiteral("outcome"), {QStringLiteral("outcomes")}},
        {QStringLiteral("expense"), {QStringLiteral("expenses")}},
        {QStringLiteral("training_record"), {QStringLiteral("trainings")}},
        {QStringLiteral("group_step"), {QStringLiteral("steps")}},
        {QStringLiteral("plan_target"), {QStringLiteral("targets")}},
        {QStringLiteral("budget_line"), {QStringLiteral("budgets")}},
        {QStringLiteral("fund_move"), {QStringLiteral("fund_moves")}}};
    QList<const BookKind *> found;
    for (const BookKind &kind : bookKinds())
        if (books.value(QLatin1String(type.table)).contains(QLatin1String(kind.id)))
            found << &kind;
    return found;
}

TEST(AFieldAlone, IsAskedForListedAndImported)
{
    EXPECT_EQ(probeType().formKeys(), QStringList({"name", "theme", "visits", "visits_qualifier"}));
    ListKind list;
    list.type = &probeType();
    list.columns = {own(probeType(), "name")};
    list = withOtherFields(list);
    ASSERT_TRUE(list.column(QStringLiteral("theme")));
    EXPECT_FALSE(list.column(QStringLiteral("theme"))->shown)
        << "offered, not pressed upon anybody";
    EXPECT_EQ(list.columns.size(), 3);
    const QList<BookColumn> named{
        {&probeType(), probeType().field(QStringLiteral("name")), 3, true}};
    EXPECT_EQ(keysOf(otherColumns(probeType(), named)),
              QStringList({"probe.theme", "probe.visits"}));
}

TEST(EveryListedRecord, OffersEachOfItsFieldsAsAColumn)
{
    int lists = 0;
    for (const RecordType *type : recordTypes())
        if (const ListKind *list = listOfRecord(*type)) {
            ++lists;
            for (const Field *field : type->columnFields())
                EXPECT_TRUE(list->column(QLatin1String(field->key))) << type->table << field->key;
        }
    EXPECT_EQ(lists, 6);
}

TEST(EveryImportedRecord, TakesEachOfItsFieldsFromAWorkbook)
{
    int books = 0;
    for (const RecordType *type : recordTypes())
        for (const BookKind *kind : booksOf(*type)) {
            ++books;
            for (const Field *field : type->columnFields()) {
                const QString key = QLatin1String(type->table) + u'.' + QLatin1String(field->key);
                EXPECT_TRUE(field->kind == FieldKind::Link || keysOf(kind->columns).contains(key))
                    << kind->id << ": " << key.toStdString();
            }
            QStringList once = keysOf(kind->columns);
            EXPECT_EQ(once.removeDuplicates(), 0) << kind->id << " has a column twice";
        }
    EXPECT_EQ(books, 12);
}

// What workbooks call a package, a year or a remark is the same wherever it stands.
TEST(SharedFields, AreCalledTheSameInEveryRecord)
{
    QHash<QString, QSet<QString>> aliases;
    for (const RecordType *type : recordTypes())
        for (const Field &field : type->fields) {
            const QString key = QLatin1String(field.key);
            if (field.origin == Origin::Derived)
                continue;
            if (key == QLatin1String("group_id") || key == QLatin1String("cycle_id") ||
                key == QLatin1String("note"))
                aliases[key] << QString::fromUtf8(field.sharedAliases);
        }
    EXPECT_EQ(aliases.size(), 3);
    for (auto one = aliases.cbegin(); one != aliases.cend(); ++one) {
        EXPECT_EQ(one->size(), 1) << one.key().toStdString();
        EXPECT_FALSE(one->contains(QString())) << one.key().toStdString();
    }
    const QStringList ofMembers =
        recordType<Membership>().field(QStringLiteral("group_id"))->aliasList();
    EXPECT_TRUE(ofMembers.contains(QStringLiteral("项目名称"))) << "a header of these lists alone";
    EXPECT_TRUE(ofMembers.contains(QStringLiteral("所属项目包")));
}

} // namespace
