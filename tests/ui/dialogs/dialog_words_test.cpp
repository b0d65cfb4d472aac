// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled_file.h"
#include "tests/support/window_faults.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/cycle_dialog.h"
#include "ui/dialogs/find_teachers_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/new_file_dialog.h"
#include "ui/dialogs/people_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/dialogs/rollover_dialog.h"
#include "ui/dialogs/sentences_dialog.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/dialogs/year_state_dialog.h"
#include "ui/pages.h"
#include "ui/pages/reconcile/paste_dialog.h"

#include <QApplication>
#include <QTimer>

namespace {

using models::Language;

// To hold the words of one more dialog: a line in the table below that opens it.
struct DialogLine
{
    const char *name;
    void (*open)(ui::MainWindow &window);
};

const DialogLine kDialogs[] = {
    {"NewFile", [](ui::MainWindow &window) { ui::askNewFile(&window); }},
    {"Place", [](ui::MainWindow &window) { ui::askPlace(&window, {}); }},
    {"Target",
     [](ui::MainWindow &window) {
         ui::askTarget(window.context(), QStringLiteral("rural_share_r1"), &window);
     }},
    {"Cycle", [](ui::MainWindow &window) { ui::addCycle(window.context(), &window); }},
    {"CycleDates", [](ui::MainWindow &window) { ui::editCycle(window.context(), &window); }},
    {"YearState", [](ui::MainWindow &window) { ui::showYearState(window.context(), &window); }},
    {"Rollover", [](ui::MainWindow &window) { ui::showRollover(window.context(), &window); }},
    {"PasteClaims", [](ui::MainWindow &window) { ui::pasteClaims(window.context(), &window); }},
    {"FindTeachers",
     [](ui::MainWindow &window) { ui::FindTeachersDialog(window.context(), 0, &window).exec(); }},
    {"People",
     [](ui::MainWindow &window) {
         ui::showPeople(window.context(), QStringLiteral("rural_share_r1"), models::Side::Part,
                        &window);
     }},
    {"Posting",
     [](ui::MainWindow &window) {
         ui::NewRecord<models::Posting> request;
         for (const models::Field &field : models::recordType<models::Posting>().fields)
             if (field.key != QLatin1String("teacher_id"))
                 request.keys << field.key;
         request.title = window.windowTitle();
         ui::addRecord(window.context(), request, &window);
     }},
    {"Backups",
     [](ui::MainWindow &window) {
         ui::BackupsDialog(window.context(), window.context().file()->path(), {}, &window).exec();
     }},
    {"BackupsOfADamagedFile",
     [](ui::MainWindow &window) {
         ui::BackupsDialog(window.context(), window.context().file()->path(), window.windowTitle(),
                           &window)
             .exec();
     }},
    {"Sentences", [](ui::MainWindow &window) { ui::showSentences(window.context(), &window); }},
    {"Message",
     [](ui::MainWindow &window) {
         ui::Prompt prompt;
         prompt.report({models::ErrorCode::NotFound, window.windowTitle(), {}});
     }},
    {"Question",
     [](ui::MainWindow &window) {
         ui::Prompt prompt;
         prompt.confirm(window.windowTitle(), window.windowTitle(), window.windowTitle());
     }},
};

class DialogWords : public tests::WindowTest,
                    public testing::WithParamInterface<std::tuple<DialogLine, Language>>
{
protected:
    // What is foreign in the dialog that opens, which is then closed.
    QStringList faultsWhen(const std::function<void()> &open, Language spoken)
    {
        QStringList faults{QStringLiteral("no dialog opened")};
        QTimer::singleShot(0, window.get(), [&] {
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                faults = tests::foreignTexts(*dialog, spoken);
                faults += tests::clippedTexts(*dialog);
                dialog->close();
            }
        });
        open();
        settle();
        return faults;
    }
};

TEST_P(DialogWords, AreOfTheLanguageSpoken)
{
    const auto &[line, spoken] = GetParam();
    // Records are Chinese whatever the window speaks.
    const bool filled = spoken == Language::Chinese;
    const QString path = folder.path(QStringLiteral("a.yanxun"));
    show(filled ? tests::makeFilledFile(path) : tests::makeEmptyFile(path));
    window->setLanguage(spoken);
    settle();
    EXPECT_EQ(faultsWhen([&] { line.open(*window); }, spoken), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Dialogs, DialogWords,
                         testing::Combine(testing::ValuesIn(kDialogs),
                                          testing::Values(Language::Chinese, Language::English)),
                         [](const auto &info) {
                             return std::string(std::get<0>(info.param).name) +
                                    (std::get<1>(info.param) == Language::Chinese ? "_zh" : "_en");
                         });

using HelpWords = tests::WindowTest;

TEST_F(HelpWords, AreOfTheLanguageSpoken)
{
    for (const Language spoken : {Language::Chinese, Language::English}) {
        window->setLanguage(spoken);
        for (const ui::PageLine &page : ui::pageTable()) {
            const std::unique_ptr<QDialog> help(
                ui::openHelp(nullptr, QString::fromLatin1(page.id),
                             QCoreApplication::translate("Page", page.title), spoken));
            EXPECT_EQ(tests::foreignTexts(*help, spoken), QStringList()) << page.id;
        }
    }
}

} // namespace
