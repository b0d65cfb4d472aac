// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_list.h"
#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/record_details.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

// The words of one list page.
struct ListTexts
{
    QString title;     // 教师
    QString newRecord; // what the main button says
    QString empty;     // what belongs here, when there is nothing yet
};

// A page of records, the same for every kind: filters above, the list, what is known of the record
// at the right, or below where there is little room.
class ListPage : public Page
{
    Q_OBJECT
public:
    ListPage(PageContext &context, const models::ListKind &kind, const ListTexts &texts,
             RecordDetails *details);

    // "id": the record to show. "ids" and "title": show just these, and say why.
    void open(const QVariantMap &arguments) override;

    models::RecordListModel &list() { return m_list; }
    QTableView &view() { return *m_view; }
    models::Id current() const { return m_current; }
    // Offers another view of the same records in the place of the list, behind a switch above it.
    void addView(QWidget *view, const QString &name, const QString &icon);
    // Shows the list with just these filters: key → the codes that it lets through.
    void showOnly(const QMap<QString, QStringList> &filters);
    // Goes to a record, and takes filters away that hide it.
    void goTo(models::Id id);

signals:
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeTopRow();
    QWidget *makeList();
    QWidget *makeEmpty(QLabel *&label, QHBoxLayout *&buttons);
    void makeEmptyPages();
    QToolButton *makeColumnChooser();
    void addViewActions();
    void onFile();
    void onLoaded();
    void onCurrent(const QModelIndex &index);
    void restoreCurrent();
    void setColumns(const QStringList &keys);
    void fitColumns();
    void showSortArrow();
    void showState();
    void showDetails(bool shown);
    void showView(bool shown);
    void copy();
    void remove();

    PageContext &m_context;
    ListTexts m_texts;
    models::RecordListModel m_list;
    RecordDetails *m_details;
    QLabel *m_count = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_new = nullptr;
    FilterChips *m_chips = nullptr;
    QTableView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr; // the list, or why it is empty
    QSplitter *m_split = nullptr;
    QHBoxLayout *m_topRow = nullptr;
    QWidget *m_otherView = nullptr; // the other view; null where there is none
    QToolButton *m_switch = nullptr;
    models::Id m_current = 0;
    models::Id m_wanted = 0; // to be gone to once the rows are there
    bool m_fitted = false;
    bool m_restoring = false;
};

} // namespace ui
