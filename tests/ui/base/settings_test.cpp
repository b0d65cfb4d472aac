// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "ui/base/actions.h"
#include "ui/base/prompt.h"
#include "ui/base/settings.h"

#include <QFile>

#include <set>

using ui::Settings;

TEST(Settings, RemembersAcrossRuns)
{
    const tests::Folder folder;
    const QString file = folder.path(QStringLiteral("yanxun.ini"));
    {
        Settings settings(file);
        EXPECT_EQ(settings.theme(), ui::ThemeChoice::System);
        EXPECT_EQ(settings.fontSize(), 10.5);
        settings.setTheme(ui::ThemeChoice::Dark);
        settings.setLanguageName(QStringLiteral("en"));
        settings.setFontSize(13);
    }
    const Settings again(file);
    EXPECT_EQ(again.theme(), ui::ThemeChoice::Dark);
    EXPECT_EQ(again.languageName(), QStringLiteral("en"));
    EXPECT_EQ(again.fontSize(), 13);
}

TEST(Settings, AreReadableByNobodyElse_Defect22)
{
    const tests::Folder folder;
    const QString old = folder.path(QStringLiteral("old.ini"));
    tests::writeFile(old, "[General]\ntheme=dark\n");
    QFile(old).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                              QFile::ReadOther);
    for (const QString &file : {old, folder.path(QStringLiteral("new/yanxun.ini"))}) {
        {
            Settings settings(file);
            settings.setLanguageName(QStringLiteral("en"));
        }
        EXPECT_EQ(Settings(file).languageName(), QStringLiteral("en"));
        EXPECT_EQ(QFile::permissions(file) &
                      (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                  0)
            << file.toStdString();
    }
}

TEST(Settings, KeepsLettersReadableWhateverIsAskedFor)
{
    const tests::Folder folder;
    Settings settings(folder.path(QStringLiteral("yanxun.ini")));
    settings.setFontSize(3);
    EXPECT_EQ(settings.fontSize(), 8);
    settings.setFontSize(300);
    EXPECT_EQ(settings.fontSize(), 20);
}

TEST(Settings, ListsTheNewestFilesFirstAndOnlyThoseThatAreThere)
{
    const tests::Folder folder;
    Settings settings(folder.path(QStringLiteral("yanxun.ini")));
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        paths << folder.path(QString::number(i));
        tests::writeFile(paths.last(), "x");
        settings.addRecentFile(paths.last());
    }
    EXPECT_EQ(settings.recentFiles().size(), 8);
    EXPECT_EQ(settings.recentFiles().first(), paths[9]);
    settings.addRecentFile(paths[5]);
    EXPECT_EQ(settings.recentFiles().first(), paths[5]);
    EXPECT_EQ(settings.recentFiles().count(paths[5]), 1);
    QFile::remove(paths[5]);
    EXPECT_FALSE(settings.recentFiles().contains(paths[5]));
}

TEST(Prompt, GivesTheAnswersThatWereSet)
{
    ui::Prompt prompt;
    prompt.setSilent(true);
    prompt.setNextAnswer(true);
    prompt.setNextFiles({QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx")});
    EXPECT_TRUE(prompt.confirm({}, QStringLiteral("Sure?"), QStringLiteral("Do it")));
    EXPECT_FALSE(prompt.confirm({}, QStringLiteral("Sure?"), QStringLiteral("Do it")));
    EXPECT_EQ(prompt.openFiles({}, {}).size(), 2);
    EXPECT_TRUE(prompt.openFile({}, {}).isEmpty());
    prompt.report({models::ErrorCode::Cancelled, QStringLiteral("stopped"), {}});
    EXPECT_EQ(prompt.told().size(), 2);
}

TEST(ShortcutTable, GivesEveryKeyOnce)
{
    std::set<QString> keys;
    for (const ui::ShortcutLine &line : ui::shortcutTable())
        for (const QKeySequence &key : ui::shortcutKeys(QString::fromLatin1(line.id))) {
            EXPECT_FALSE(key.isEmpty()) << line.id;
            EXPECT_TRUE(keys.insert(key.toString()).second) << key.toString().toStdString();
        }
}
