// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/records/record_type.h"
#include "models/records/worded_title.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace models;

namespace {

const QStringList kWords{QStringLiteral("甲一"), QStringLiteral("乙二"), QStringLiteral("丙三"),
                         QStringLiteral("丁四"), QStringLiteral("戊五")};

// A row as the history kept it before titles had ids: a context, an English text and its words.
QString oldRow(const char *context, const QString &source, const QJsonArray &words)
{
    QJsonArray row{QString::fromUtf8(context), source};
    for (const QJsonValue &word : words)
        row << word;
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

// 1 for %1 and so on, each once, sorted.
QList<int> placesIn(const QString &text)
{
    QList<int> places;
    for (int i = 1; i <= 9; ++i)
        if (text.contains(QStringLiteral("%%1").arg(i)))
            places << i;
    return places;
}

bool isChinese(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(text).hasMatch();
}

// The sources of models, ui and app, comments and all.
QHash<QString, QString> sources()
{
    QHash<QString, QString> found;
    for (const char *layer : {"models", "ui", "app"}) {
        QDirIterator files(QStringLiteral(YANXUN_SOURCE_DIR "/") + QLatin1String(layer), {"*.cpp"},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.insert(path, QString::fromUtf8(tests::readFile(path)));
        }
    }
    return found;
}

TEST(EditTitle, ReadsInTheLanguageOfWhoeverLooks)
{
    const QString stored =
        editTitle("records.changed", {QStringLiteral("张伟"), fieldWord("teacher", "phone")});
    EXPECT_EQ(wordedTitle(stored, Language::English), QStringLiteral("Change “Phone” of 张伟"));
    EXPECT_TRUE(wordedTitle(stored, Language::Chinese).contains(QStringLiteral("电话")));
}

TEST(EditTitle, KeepsIdsAndNoEnglish)
{
    EXPECT_EQ(editTitle("records.changed", {QStringLiteral("张伟"), fieldWord("teacher", "phone")}),
              QStringLiteral("[\"records.changed\",\"张伟\",[\"field\",\"teacher\",\"phone\"]]"));
}

TEST(EditTitle, NamesRecordsFieldsAndCodes)
{
    const auto said = [](const QString &word, Language language) {
        return wordedTitle(editTitle("records.removed", {word}), language);
    };
    EXPECT_EQ(said(recordWord("teacher"), Language::English), QStringLiteral("Remove Teacher"));
    EXPECT_TRUE(said(recordWord("teacher"), Language::Chinese).contains(QStringLiteral("教师")));
    const QString code = codeWord(QStringLiteral("sex"), QStringLiteral("2"));
    EXPECT_TRUE(said(code, Language::Chinese).contains(QStringLiteral("女")));
    EXPECT_EQ(said(catalogueWord("Sentence", "Young teachers"), Language::English),
              QStringLiteral("Remove Young teachers"));
}

TEST(EditTitle, NamesWhatItDoesNotKnowAsTheFileDoes)
{
    for (const QString &word :
         {recordWord("alliance"), fieldWord("teacher", "alliance"), fieldWord("x", "alliance"),
          codeWord(QStringLiteral("sex"), QStringLiteral("alliance")),
          codeWord(QStringLiteral("no_table"), QStringLiteral("alliance"))})
        EXPECT_EQ(wordedTitle(editTitle("records.removed", {word}), Language::English),
                  QStringLiteral("Remove alliance"));
}

TEST(EditTitle, LeavesAPlainTitleAsItIs)
{
    for (const QString &plain : {QStringLiteral("导入《教师名册》"), QStringLiteral("[\"open"),
                                 QStringLiteral("[1,2]"), QString()})
        EXPECT_EQ(wordedTitle(plain, Language::English), plain);
}

TEST(EditTitle, LooksIntoNoWord)
{
    EXPECT_EQ(wordedTitle(editTitle("members.added", {QStringLiteral("%2"), QStringLiteral("b")}),
                          Language::English),
              QStringLiteral("Add %2 to b"));
    EXPECT_EQ(wordedTitle(editTitle("members.added", {QStringLiteral("a")}), Language::English),
              QStringLiteral("Add a to %2"));
}

TEST(EditTitle, CutsLongNumbersToTheirLastFour)
{
    const QString stored =
        editTitle("teachers.added", {QStringLiteral("张伟 11010519491231002X 13800001234")});
    EXPECT_EQ(wordedTitle(stored, Language::English),
              QStringLiteral("New teacher 张伟 ···· ····1234"));
}

TEST(EditTitle, MapsItsWordsAndNothingElse)
{
    const QString name = QStringLiteral("欧阳晓燕");
    const QString gone = editTitle("history.somebody");
    const auto without = [&](const QString &stored) {
        return withWords(stored, [&](const QString &word) {
            return word == name ? gone : QString(word).replace(name, QStringLiteral("···"));
        });
    };
    const QString nested = editTitle("history.taken_back", {editTitle("teachers.added", {name})});
    EXPECT_EQ(wordedTitle(without(nested), Language::English),
              QStringLiteral("Taken back: New teacher somebody who was removed"));
    EXPECT_EQ(without(QStringLiteral("Change of 欧阳晓燕")), QStringLiteral("Change of ···"));
    EXPECT_FALSE(
        without(editTitle("import.book", {QStringLiteral("欧阳晓燕.xlsx")})).contains(name));
    const QString old = oldRow("TeachersPage", QStringLiteral("New teacher %1"), {name});
    EXPECT_EQ(wordedTitle(without(old), Language::English),
              QStringLiteral("New teacher somebody who was removed"));
    const QString ofRecord = editTitle("records.changed", {name, fieldWord("teacher", "phone")});
    EXPECT_TRUE(without(ofRecord).contains(QLatin1String("phone")));
}

TEST(EditTitle, ReadsRowsOfBeforeTheIds)
{
    const QString changed = oldRow(
        "ui::RecordForm", QStringLiteral("Change “%2” of %1"),
        {QStringLiteral("张伟"), QJsonArray{QStringLiteral("Field"), QStringLiteral("Phone")}});
    EXPECT_EQ(wordedTitle(changed, Language::English), QStringLiteral("Change “Phone” of 张伟"));
    EXPECT_TRUE(wordedTitle(changed, Language::Chinese).contains(QStringLiteral("电话")));
    const QString begun = oldRow("CommandNew", QStringLiteral("Begin cycle %1"), {u"2023"_qs});
    EXPECT_EQ(wordedTitle(begun, Language::English), QStringLiteral("New assessment year 2023"));
    QJsonArray nested;
    nested << QJsonArray{QStringLiteral("TeachersPage"), QStringLiteral("New teacher %1"),
                         QStringLiteral("张伟")};
    const QString back = oldRow("models::History", QStringLiteral("Taken back: %1"), nested);
    EXPECT_EQ(wordedTitle(back, Language::Chinese),
              wordedTitle(editTitle("history.taken_back",
                                    {editTitle("teachers.added", {QStringLiteral("张伟")})}),
                          Language::Chinese));
}

TEST(EditTitle, ReadsEveryOldTextInBothLanguages)
{
    const QJsonArray words = QJsonArray::fromStringList(kWords);
    for (const EditTitleLine &line : editTitleLines()) {
        QStringList texts{QString::fromUtf8(line.source)};
        for (const char *former : line.former)
            texts << QString::fromUtf8(former);
        const QString now = editTitle(line.id, kWords);
        for (const QString &text : texts)
            for (const Language language : {Language::Chinese, Language::English})
                EXPECT_EQ(wordedTitle(oldRow("Anywhere", text, words), language),
                          wordedTitle(now, language));
        EXPECT_TRUE(isChinese(wordedTitle(now, Language::Chinese))) << line.id;
    }
}

TEST(TitleTable, SaysEachWordInBothLanguages)
{
    for (const EditTitleLine &line : editTitleLines())
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString said = wordedTitle(editTitle(line.id, kWords), language);
            for (const int place : placesIn(QString::fromUtf8(line.source)))
                EXPECT_TRUE(said.contains(kWords[place - 1])) << line.id;
        }
}

TEST(TitleTable, HasEachIdAndEachTextOnce)
{
    QSet<QString> ids, texts;
    static const QRegularExpression id(QStringLiteral("^[a-z]+\\.[a-z_]+$"));
    for (const EditTitleLine &line : editTitleLines()) {
        EXPECT_TRUE(id.match(QString::fromUtf8(line.id)).hasMatch()) << line.id;
        EXPECT_FALSE(ids.contains(QString::fromUtf8(line.id))) << line.id;
        ids << QString::fromUtf8(line.id);
        QList<const char *> all{line.source};
        for (const char *text : all << line.former) {
            EXPECT_FALSE(texts.contains(QString::fromUtf8(text))) << text;
            texts << QString::fromUtf8(text);
        }
    }
}

// The list only grows: a file that somebody keeps may hold any of these.
TEST(TitleTable, ForgetsNoIdThatWasEverKept)
{
    const QStringList kept =
        QString::fromUtf8(
            tests::readFile(QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/golden/edit_titles.txt")))
            .split(u'\n', Qt::SkipEmptyParts);
    QSet<QString> listed;
    for (const QString &row : kept) {
        const QString id = row.section(u' ', 0, 0);
        listed << id;
        const EditTitleLine *line = editTitleLine(id);
        ASSERT_TRUE(line) << row.toStdString() << " is in files; put it back";
        for (const int place : placesIn(QString::fromUtf8(line->source)))
            EXPECT_LE(place, row.section(u' ', 1, 1).toInt()) << row.toStdString();
    }
    for (const EditTitleLine &line : editTitleLines())
        EXPECT_TRUE(listed.contains(QString::fromUtf8(line.id)))
            << line.id << ": add it with its number of words to tests/data/golden/edit_titles.txt";
}

TEST(TitleTable, IsUsedLineByLine)
{
    QString code;
    const QHash<QString, QString> files = sources();
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (!file.key().endsWith(QLatin1String("edit_titles.cpp")))
            code += file.value();
    for (const EditTitleLine &line : editTitleLines())
        EXPECT_TRUE(code.contains(u'"' + QString::fromUtf8(line.id) + u'"')) << line.id;
    static const QRegularExpression made(
        QStringLiteral("ditTitle\\(\\s*(?:\\w+ \\? \"([^\"]+)\" : )?\"([^\"]+)\""));
    int found = 0;
    for (const auto &match : made.globalMatch(code))
        for (const int part : {1, 2}) {
            const QString id = match.captured(part);
            found += !id.isEmpty();
            EXPECT_TRUE(id.isEmpty() || editTitleLine(id)) << id.toStdString();
        }
    EXPECT_GT(found, 60);
}

// What tr() gives is of one language, and stays so in the file for ever.
TEST(TitleTable, IsWhereEveryEditHasItsNameFrom)
{
    static const QRegularExpression worded(
        QStringLiteral("(?:\\.|->)edit\\(\\s*(?:Texts::)?(?:tr|say)\\(|"
                       "editTitle = [^;{]*\\{[^}]*return (?:Texts::)?tr\\("));
    const QHash<QString, QString> files = sources();
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        EXPECT_FALSE(worded.match(file.value()).hasMatch()) << file.key().toStdString();
}

} // namespace
