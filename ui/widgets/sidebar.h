// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHash>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

// One line of the sidebar: icon, word, and a count at the right when something is there.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);
    void setCount(qint64 count); // below 0: none
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();

    qint64 m_count = -1;
    bool m_collapsed = false;
};

// The pages to choose from, at the left of the window.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &id, const QIcon &icon, const QString &title);
    // Takes all pages away, to be added again in another language.
    void clear();
    void setCurrent(const QString &id);
    void setCount(const QString &id, qint64 count);
    // Icons only.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup m_group;
    QHash<QString, SidebarButton *> m_buttons;
    bool m_collapsed = false;
};

} // namespace ui
