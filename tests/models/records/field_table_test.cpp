// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record_type.h"
#include "models/records/school.h"
#include "models/records/teacher.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/vocabulary/code_table.h"
#include "tests/support/support.h"

#include <QRegularExpression>
#include <QSet>

using namespace models;

// Every entry of the record table keeps the promises of a field table.
class FieldTable : public testing::TestWithParam<const RecordType *>
{
};

TEST_P(FieldTable, HasTheSameColumnsAsItsTable)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, listMigrations());
    QSet<QString> columns;
    SQLite::Statement statement(database,
                                std::string("PRAGMA table_info(") + GetParam()->table + ")");
    while (statement.executeStep())
        columns << QString::fromUtf8(statement.getColumn(1).getText());
    QSet<QString> keys{QStringLiteral("id")};
    for (const Field &field : GetParam()->fields)
        keys << QLatin1String(field.key);
    EXPECT_EQ(keys, columns);
    EXPECT_EQ(keys.size(), GetParam()->fields.size() + 1) << "a key stands twice";
}

TEST_P(FieldTable, ClassifiesThePrivacyOfEveryField)
{
    for (const Field &field : GetParam()->fields)
        EXPECT_NE(field.privacy, Privacy::Unclassified) << field.key;
}

TEST_P(FieldTable, NamesCodeTablesAndTablesThatExist)
{
    QSet<QString> tables;
    for (const RecordType *type : recordTypes())
        tables << QLatin1String(type->table);
    for (const Field &field : GetParam()->fields) {
        const QString target = QLatin1String(field.target);
        if (field.kind == FieldKind::Choice || field.kind == FieldKind::ChoiceList) {
            EXPECT_FALSE(codeTable(target).terms().isEmpty()) << field.key;
        } else if (field.kind == FieldKind::Link) {
            EXPECT_TRUE(tables.contains(target)) << field.key;
        }
    }
}

TEST_P(FieldTable, SpeaksBothLanguages)
{
    static const QRegularExpression hanzi(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    for (const Field &field : GetParam()->fields) {
        EXPECT_TRUE(field.displayTitle(Language::Chinese).contains(hanzi)) << field.title;
        EXPECT_FALSE(field.displayTitle(Language::English).contains(hanzi)) << field.title;
    }
}

INSTANTIATE_TEST_SUITE_P(EveryRecord, FieldTable, testing::ValuesIn(recordTypes()),
                         [](const auto &info) { return std::string(info.param->table); });

TEST(FieldTable, ShowsOnlyTheLastFourOfAPersonsNumbers)
{
    const auto shown = [](const RecordType &type, const char *key, const char *number) {
        return displayText(*type.field(QLatin1String(key)), Value(QString::fromLatin1(number)),
                           Language::English);
    };
    const RecordType &teacher = recordType<Teacher>();
    EXPECT_EQ(shown(teacher, "phone", "13800001234"), QStringLiteral("····1234"));
    EXPECT_EQ(shown(teacher, "id_number", "11010519491231002X"), QStringLiteral("····"));
    EXPECT_EQ(shown(recordType<School>(), "phone", "0553-7871234"), QStringLiteral("0553-7871234"));
}

TEST(FieldTable, TakesNoWrongPhoneForARightOne_Defect12)
{
    const Field &phone = *recordType<Teacher>().field(QStringLiteral("phone"));
    for (const char *right : {"13800001234", "+86 138-0000-1234", "0553-7871234", "7871234",
                              "400-810-1234", "010 12345678"})
        EXPECT_TRUE(parseCell(phone, {.text = QString::fromUtf8(right)})) << right;
    for (const char *wrong :
         {"1380000009", "139723733489", "23800001234", "12345678901", "999999999", "1.3800138E+10"})
        EXPECT_FALSE(parseCell(phone, {.text = QString::fromUtf8(wrong)})) << wrong;
    const auto refused = parseCell(phone, {.text = QStringLiteral("139723733489")});
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("12")));
    EXPECT_FALSE(refused.error().message.contains(QStringLiteral("139723733489")));
}
