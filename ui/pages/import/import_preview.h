// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/book_tree.h"
#include "ui/pages/import/column_list.h"
#include "ui/pages/import/cycle_choice.h"
#include "ui/pages/import/issue_list.h"
#include "ui/pages/import/outcome_bar.h"
#include "ui/pages/import/sheet_view.h"
#include "ui/widgets/work_box.h"

#include <QSplitter>
#include <QStackedWidget>

namespace ui {

// What was read and what it would do: sheets left, one sheet as it is, what its columns mean, what
// was found, and the button that imports. Afterwards what was done, and the way to undo it.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    ImportPreview(PageContext &context, ImportWork &work, QWidget *parent = nullptr);

    // Shows the work's batch and report anew.
    void refresh();
    void jumpTo(const models::Issue &issue);

private:
    QWidget *makeHead();
    QWidget *makeSheets();
    QWidget *makeFindings();
    QWidget *makeFoot();
    QWidget *makeDone();
    void showSheet(SheetPlace place);
    void showFilter(ImportFilter filter);
    void showFoot();
    void showDone();
    void saveIssues();
    void undo();

    PageContext &m_context;
    ImportWork &m_work;
    std::shared_ptr<const models::ImportBatch> m_batch;   // what is shown, and what m_marks refers
    std::shared_ptr<const models::ImportReport> m_report; // to
    SheetMarks m_marks;
    SheetPlace m_shown;

    QLabel *m_summary = nullptr;
    BookTree *m_books = nullptr;
    QLabel *m_sheetTitle = nullptr;
    SheetView *m_sheet = nullptr;
    ColumnList *m_columns = nullptr;
    QSplitter *m_split = nullptr;
    OutcomeBar *m_bar = nullptr;
    CycleChoice *m_cycle = nullptr;
    IssueList *m_issues = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_foot = nullptr;
    WorkBox *m_progress = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_import = nullptr;
    QLabel *m_doneText = nullptr;
};

} // namespace ui
