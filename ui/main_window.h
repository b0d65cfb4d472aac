// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/file_actions.h"
#include "ui/file_watch.h"
#include "ui/pages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/top_bar.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>

namespace ui {

// The frame around the pages: sidebar, top line, banner, status bar, keys. It knows pages by the
// page table only, makes each when it is first opened, and makes everything anew when language or
// letter size change.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, Prompt &prompt, QWidget *parent = nullptr);
    ~MainWindow() override;

    PageContext &context() { return *m_context; }
    FileActions &files() { return *m_files; }
    FileWatch &watch() { return *m_watch; }

    void openPage(const QString &id, const QVariantMap &arguments = {});
    QString currentPageId() const;
    Page *currentPage() const;
    void goBack() { walk(-1); }
    void goForward() { walk(1); }

    void setLanguage(models::Language language);
    void setTheme(ThemeChoice theme);
    void changeFontSize(qreal byPoints);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // One place in the walk through the pages.
    struct Place
    {
        QString page;
        QVariantMap arguments;
    };
    void rebuild();
    bool isWorking() const;
    bool mayRebuild();
    void addShortcuts();
    void connectContext();
    QMenu *makeMenu(QWidget *parent);
    void addFileActions(QMenu *menu);
    void addLookActions(QMenu *menu);
    void showPlace();
    void walk(int steps);
    void undo(bool again);
    void onFileChanged();
    void showState();
    void showCounts();
    void showHelp();
    void showAbout();

    Settings &m_settings;
    Prompt &m_prompt;
    Background *m_background;
    PageContext *m_context;
    FileActions *m_files;
    FileWatch *m_watch;

    QHash<QString, QAction *> m_actions;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    SearchBox *m_search = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_status = nullptr;
    QStackedWidget *m_stack = nullptr;
    Page *m_start = nullptr;
    QHash<QString, Page *> m_pages;
    QList<Place> m_walk;
    qsizetype m_at = -1;
};

} // namespace ui
