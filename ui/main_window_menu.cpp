// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/actions.h"
#include "ui/main_window.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

// A menu of choices of which one holds.
template <class Choice>
static void addChoices(QMenu *menu, const QList<std::pair<QString, Choice>> &choices,
                       const std::function<Choice()> &current,
                       const std::function<void(Choice)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[title, choice] : choices) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        // Each time, because a choice may have been refused.
        QObject::connect(menu, &QMenu::aboutToShow, action, [action, current, choice = choice] {
            action->setChecked(choice == current());
        });
        group->addAction(action);
        // Afterwards, because the choice takes this menu away.
        QObject::connect(action, &QAction::triggered, menu, [choose, choice = choice] {
            QMetaObject::invokeMethod(
                qApp, [choose, choice] { choose(choice); }, Qt::QueuedConnection);
        });
    }
}

QMenu *MainWindow::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    addFileActions(menu);
    menu->addSeparator();
    addLookActions(menu);
    menu->addSeparator();
    menu->addAction(m_actions.value(QStringLiteral("help")));
    menu->addAction(tr("About Yanxun"), this, &MainWindow::showAbout);
    menu->addAction(m_actions.value(QStringLiteral("quit")));
    return menu;
}

void MainWindow::addFileActions(QMenu *menu)
{
    menu->addAction(m_actions.value(QStringLiteral("new_file")));
    menu->addAction(m_actions.value(QStringLiteral("open_file")));
    menu->addAction(tr("Open the sample"), m_context, &PageContext::openSample);
    QMenu *recent = menu->addMenu(tr("Opened before"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_settings.recentFiles())
            recent
                ->addAction(QFileInfo(path).fileName(), this, [this, path] { m_files->open(path); })
                ->setToolTip(path);
        if (recent->isEmpty())
            recent->addAction(tr("None yet"))->setEnabled(false);
    });
    QAction *names =
        menu->addAction(tr("District and centre…"), this, [this] { m_files->askAndRename(this); });
    QAction *backups =
        menu->addAction(tr("Backups…"), this, [this] { m_files->showBackups(this); });
    menu->addAction(tr("Rescue a damaged file…"), m_files, &FileActions::chooseAndRescue);
    connect(menu, &QMenu::aboutToShow, this, [this, names, backups] {
        names->setEnabled(m_context->isWritable());
        backups->setEnabled(m_context->file() != nullptr);
    });
}

void MainWindow::addLookActions(QMenu *menu)
{
    using models::Language;
    addChoices<Language>(
        menu->addMenu(QStringLiteral("语言 / Language")),
        {{QStringLiteral("中文"), Language::Chinese},
         {QStringLiteral("English"), Language::English}},
        [this] { return m_context->language(); },
        [this](Language language) { setLanguage(language); });
    addChoices<ThemeChoice>(
        menu->addMenu(tr("Colours")),
        {{tr("As the system"), ThemeChoice::System},
         {tr("Light"), ThemeChoice::Light},
         {tr("Dark"), ThemeChoice::Dark}},
        [this] { return m_settings.theme(); }, [this](ThemeChoice theme) { setTheme(theme); });
    menu->addAction(m_actions.value(QStringLiteral("larger")));
    menu->addAction(m_actions.value(QStringLiteral("smaller")));
}

void MainWindow::showAbout()
{
    m_prompt.inform(
        tr("About Yanxun"),
        tr("Yanxun %1\n\nKeeps the packages, members and schools of a district's "
           "teacher-development "
           "centre, counts them, and writes the annual report.\n\nFree software under the GNU "
           "General Public License, version 3 or later. It comes without any warranty.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace ui
