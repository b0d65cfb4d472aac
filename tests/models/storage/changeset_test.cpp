// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changeset.h"
#include "models/storage/database.h"
#include "tests/support/support.h"

#include <sqlite3.h>

using namespace models;

// A table with values of every length, and a changeset of adding, changing and removing rows of it.
class ChangesetTest : public testing::Test
{
protected:
    QByteArray record(const std::string &sql)
    {
        sqlite3_session *session = nullptr;
        sqlite3session_create(database.getHandle(), "main", &session);
        sqlite3session_attach(session, nullptr);
        database.exec(sql);
        int size = 0;
        void *data = nullptr;
        sqlite3session_changeset(session, &size, &data);
        const QByteArray changeset(static_cast<const char *>(data), size);
        sqlite3_free(data);
        sqlite3session_delete(session);
        return changeset;
    }

    QByteArray example()
    {
        database.exec("CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT, y INTEGER) STRICT;"
                      "CREATE TABLE b (id INTEGER PRIMARY KEY, z TEXT) STRICT;"
                      "INSERT INTO a VALUES (1, 'one', 1), (2, 'two', NULL), (3, NULL, -5)");
        return record("DELETE FROM a WHERE id = 1;"
                      "UPDATE a SET x = printf('%.*c', 20000, 'x') WHERE id = 2;"
                      "UPDATE a SET y = NULL, x = '' WHERE id = 3;"
                      "INSERT INTO a VALUES (9223372036854775807, '四', -9223372036854775807);"
                      "INSERT INTO b VALUES (5, printf('%.*c', 130, 'z'))");
    }

    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

TEST_F(ChangesetTest, IsReadAsItWasRecorded)
{
    const QByteArray changeset = example();
    QMap<Id, RowChange> changes;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        changes.insert(reader.id(), reader.change());
        if (reader.id() == 3) {
            EXPECT_EQ(reader.before()[2].value(), Value(qint64(-5)));
            EXPECT_EQ(reader.before()[1].type, ChangedValue::Null);
            EXPECT_EQ(reader.after()[1].value(), Value(QString()));
            EXPECT_EQ(reader.after()[2].type, ChangedValue::Null);
        }
        if (reader.id() == 2) {
            EXPECT_EQ(reader.after()[1].bytes.size(), 20000);
        }
    }
    EXPECT_FALSE(reader.isBroken());
    EXPECT_EQ(changes, (QMap<Id, RowChange>{{1, RowChange::Removed},
                                            {2, RowChange::Changed},
                                            {3, RowChange::Changed},
                                            {5, RowChange::Added},
                                            {9223372036854775807, RowChange::Added}}));
}

TEST_F(ChangesetTest, IsWrittenByteForByteAsSqliteWritesIt)
{
    const QByteArray changeset = example();
    ChangesetWriter copy;
    ChangesetWriter rebuilt;
    ChangesetWriter inverted;
    for (ChangesetReader reader(changeset); reader.next();) {
        copy.add(reader);
        rebuilt.add(reader, reader.change(), reader.before(), reader.after());
        inverted.addInverted(reader);
    }
    EXPECT_EQ(copy.bytes(), changeset);
    EXPECT_EQ(rebuilt.bytes(), changeset);
    int size = 0;
    void *data = nullptr;
    sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &data);
    EXPECT_EQ(inverted.bytes(), QByteArray(static_cast<const char *>(data), size));
    sqlite3_free(data);
}

TEST_F(ChangesetTest, ThatIsDamagedIsNoticedAndReadNoFurther)
{
    const QByteArray changeset = example();
    for (qsizetype length = 0; length < changeset.size(); length += 7) {
        const QByteArray cut = changeset.left(length);
        ChangesetReader reader(cut);
        while (reader.next())
            ;
        EXPECT_LE(reader.position(), length);
    }
    std::srand(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = changeset;
        flipped[std::rand() % 400] = char(std::rand());
        ChangesetReader reader(flipped);
        for (int rows = 0; reader.next(); ++rows)
            ASSERT_LT(rows, 1000);
    }
}
