// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removal_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

namespace {

using models::PersonPlace;

models::RemovedPerson rehearsed()
{
    models::RemovedPerson removed;
    removed.ofTables.insert(QStringLiteral("membership"), 2);
    removed.places = {{.table = QStringLiteral("activity"),
                       .id = 1,
                       .field = QStringLiteral("note"),
                       .record = QStringLiteral("公开课"),
                       .text = QStringLiteral("请于红老师带队"),
                       .kind = PersonPlace::Kind::Sure,
                       .isTaken = true},
                      {.table = QStringLiteral("activity"),
                       .id = 2,
                       .field = QStringLiteral("name"),
                       .record = QStringLiteral("参观"),
                       .text = QStringLiteral("参观于红色教育基地"),
                       .kind = PersonPlace::Kind::Doubtful},
                      {.table = QStringLiteral("teacher"),
                       .id = 3,
                       .field = QStringLiteral("phone"),
                       .record = QStringLiteral("于红莲"),
                       .text = QStringLiteral("····3348"),
                       .kind = PersonPlace::Kind::OthersOwn}};
    return removed;
}

// Opens the dialog and does `with` what a person would.
std::optional<models::DoubtfulPlaces> asked(const models::RemovedPerson &removed,
                                            const std::function<void(QDialog &)> &with)
{
    QTimer::singleShot(0, qApp, [&with] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        with(*dialog);
    });
    return ui::askRemoval(nullptr, QStringLiteral("于红"), removed);
}

void press(QDialog &dialog, const char *name)
{
    auto *button = dialog.findChild<QPushButton *>(QLatin1String(name));
    ASSERT_TRUE(button);
    button->click();
}

} // namespace

TEST(RemovalDialog, AsksForWhatIsDoubtfulAlone)
{
    const auto chosen = asked(rehearsed(), [](QDialog &dialog) {
        auto *places = dialog.findChild<QTreeWidget *>(QStringLiteral("places"));
        ASSERT_TRUE(places);
        ASSERT_EQ(places->topLevelItemCount(), 3);
        EXPECT_EQ(places->topLevelItem(0)->text(1), QStringLiteral("参观于红色教育基地"))
            << "what asks for a decision comes first";
        for (int i = 0; i < 3; ++i)
            EXPECT_EQ(bool(places->topLevelItem(i)->flags() & Qt::ItemIsUserCheckable), i == 0);
        places->topLevelItem(0)->setCheckState(0, Qt::Checked);
        press(dialog, "remove_for_good");
    });
    ASSERT_TRUE(chosen);
    EXPECT_FALSE(chosen->all);
    EXPECT_EQ(chosen->keys, QSet<QString>{QStringLiteral("activity/2/name")});
}

TEST(RemovalDialog, TakesNothingThatWasNotTicked)
{
    const auto chosen =
        asked(rehearsed(), [](QDialog &dialog) { press(dialog, "remove_for_good"); });
    ASSERT_TRUE(chosen);
    EXPECT_TRUE(chosen->keys.isEmpty());
}

TEST(RemovalDialog, LeavesThePersonWhenItIsClosed)
{
    EXPECT_FALSE(asked(rehearsed(), [](QDialog &dialog) { dialog.reject(); }));
}

TEST(RemovalDialog, HasNoListWhereNothingNamesThePerson)
{
    models::RemovedPerson removed = rehearsed();
    removed.places.clear();
    EXPECT_TRUE(asked(removed, [](QDialog &dialog) {
        EXPECT_FALSE(dialog.findChild<QTreeWidget *>());
        press(dialog, "remove_for_good");
    }));
}
