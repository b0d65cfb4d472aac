// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damaged_file.h"

#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"

namespace tests {

using namespace models;

static QStringList rowsOf(SQLite::Database &database, const std::string &table)
{
    QStringList rows;
    SQLite::Statement statement(database, "SELECT * FROM " + table + " ORDER BY 1, 2");
    while (statement.executeStep()) {
        QStringList cells;
        for (int column = 0; column < statement.getColumnCount(); ++column) {
            const SQLite::Column cell = statement.getColumn(column);
            const QByteArray bytes(static_cast<const char *>(cell.getBlob()), cell.getBytes());
            cells << QString::fromUtf8(cell.getName()) + u'=' +
                         (cell.isNull()   ? QStringLiteral("NULL")
                          : cell.isBlob() ? QString::fromLatin1(bytes.toHex())
                                          : QString::fromUtf8(bytes));
        }
        rows << cells.join(QStringLiteral("; "));
    }
    return rows;
}

QMap<QString, QStringList> allRows(SQLite::Database &database)
{
    QStringList tables;
    SQLite::Statement statement(database, "SELECT name FROM main.sqlite_schema WHERE type = "
                                          "'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (statement.executeStep())
        tables << QString::fromUtf8(statement.getColumn(0).getText());
    QMap<QString, QStringList> rows;
    for (const QString &table : tables)
        rows[table] = rowsOf(database, "main." + table.toStdString());
    return rows;
}

// Some hundred teachers in several edits, so that tables and history have pages of every kind.
static void addTeachers(RecordFile &file, int edit)
{
    const QString title = QStringLiteral("新增教师 %1").arg(edit);
    const auto done = file.edit(title, [&](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 60; ++i) {
            const int number = edit * 100 + i;
            Teacher teacher{.name = QStringLiteral("教师%1").arg(number),
                            .phone = QStringLiteral("138%1").arg(number, 8, 10, QLatin1Char('0')),
                            .note = QStringLiteral("备注 %1").arg(number * 7919 % 1000)};
            transaction.insert(teacher);
        }
        return {};
    });
    ASSERT_TRUE(done) << done.error().message.toStdString();
}

const QByteArray &bytesOfAFile()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        const QString path = folder.path(QStringLiteral("a.yanxun"));
        {
            const auto file = makeFilledFile(path);
            for (int edit = 0; edit < 6; ++edit) {
                addTeachers(*file, edit);
                if (edit % 2 && !file->undo())
                    ADD_FAILURE() << "undo";
            }
        }
        return readFile(path);
    }();
    return bytes;
}

int rounds(int quick, int soak)
{
    return qEnvironmentVariableIntValue("YANXUN_SOAK") ? soak : quick;
}

} // namespace tests
