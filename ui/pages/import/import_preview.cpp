// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_preview.h"

#include "ui/base/format.h"
#include "ui/pages/import/import_start.h"
#include "ui/widgets/labels.h"

namespace ui {

ImportPreview::ImportPreview(PageContext &context, ImportWork &work, QWidget *parent)
    : QWidget(parent), m_context(context), m_work(work)
{
    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(makeSheets());
    m_split->addWidget(makeFindings());
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    const int gap = em(this);
    column->setContentsMargins(gap, gap / 2, gap, gap / 2);
    column->setSpacing(em(this, 0.5));
    column->addWidget(makeHead());
    column->addWidget(m_split, 1);
    column->addWidget(makeFoot());
    connect(m_books, &BookTree::chosen, this, &ImportPreview::showSheet);
    connect(m_columns, &ColumnList::columnChosen, m_sheet, &SheetView::showColumn);
    connect(m_bar, &OutcomeBar::filterChanged, this, &ImportPreview::showFilter);
    connect(m_issues, &IssueList::opened, this, &ImportPreview::jumpTo);
    connect(&m_work, &ImportWork::progressed, this,
            [this] { m_progress->setState(m_work.progress()); });
}

QWidget *ImportPreview::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_summary = makeSectionTitle({});
    row->addWidget(m_summary);
    row->addStretch();
    auto *again = new LinkButton(tr("Read again"));
    again->setToolTip(tr("After a workbook was put right"));
    auto *other = new LinkButton(tr("Other workbooks…"));
    auto *close = new LinkButton(tr("Put aside"));
    close->setObjectName(QStringLiteral("import_close"));
    for (LinkButton *link : {again, other, close})
        row->addWidget(link);
    connect(again, &LinkButton::clicked, this,
            [this] { m_work.read(QStringList(m_work.paths())); });
    connect(other, &LinkButton::clicked, this, [this] { chooseBooks(m_context); });
    connect(close, &LinkButton::clicked, &m_work, &ImportWork::clear);
    return head;
}

QWidget *ImportPreview::makeSheets()
{
    m_books = new BookTree;
    m_sheetTitle = makeNote({});
    m_sheetTitle->setWordWrap(false);
    m_sheetTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sheet = new SheetView;
    m_columns = new ColumnList;
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.2));
    column->addWidget(m_sheetTitle);
    column->addWidget(m_sheet, 1);
    auto *split = new QSplitter;
    split->addWidget(m_books);
    split->addWidget(middle);
    split->addWidget(m_columns);
    split->setChildrenCollapsible(false);
    split->setSizes({em(this, 16), em(this, 33), em(this, 15)});
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 6);
    split->setStretchFactor(2, 2);
    return split;
}

QWidget *ImportPreview::makeFindings()
{
    m_bar = new OutcomeBar;
    m_cycle = new CycleChoice(m_context, m_work);
    m_issues = new IssueList;
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setToolTip(tr("Copy the list as a table"));
    m_save = new QPushButton(tr("Save list…"));
    m_save->setObjectName(QStringLiteral("save_issues"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *findings = new QWidget;
    auto *column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.3));
    column->addLayout(row);
    column->addWidget(m_issues, 1);
    connect(m_copy, &QPushButton::clicked, m_issues, &IssueList::copy);
    connect(m_save, &QPushButton::clicked, this, &ImportPreview::saveIssues);
    return findings;
}

QWidget *ImportPreview::makeFoot()
{
    auto *ready = new QWidget;
    auto *row = new QHBoxLayout(ready);
    row->setContentsMargins(0, 0, 0, 0);
    m_note = makeNote({});
    m_import = makeMainButton({});
    m_import->setObjectName(QStringLiteral("import_button"));
    row->addWidget(m_cycle);
    row->addWidget(m_note, 1);
    row->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, &m_work, &ImportWork::import);
    m_progress = new WorkBox;
    connect(m_progress, &WorkBox::cancelled, &m_work, &ImportWork::cancel);
    m_foot = new QStackedWidget;
    m_foot->addWidget(ready);
    m_foot->addWidget(m_progress);
    m_foot->addWidget(makeDone());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return m_foot;
}

void ImportPreview::refresh()
{
    showFoot();
    if (m_work.batch() == m_batch && m_work.report() == m_report)
        return;
    const bool other = m_work.batch() != m_batch;
    m_sheet->clear();
    m_batch = m_work.batch();
    m_report = m_work.report();
    m_marks = m_batch && m_report ? SheetMarks(*m_batch, *m_report) : SheetMarks();
    if (!m_batch || !m_report)
        return;
    m_summary->setText(tr("%1 workbooks").arg(countText(qint64(m_batch->books.size()))));
    m_bar->setReport(*m_report);
    m_issues->setIssues(m_report->issues);
    m_cycle->refresh();
    const SheetPlace shown = other ? SheetPlace() : m_shown;
    m_books->setBatch(*m_batch, m_marks);
    m_books->setFilter(m_bar->filter(), m_marks);
    m_books->choose(shown.isValid() ? shown : m_books->firstPlace());
    const bool found = !m_report->issues.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(m_issues)})
        widget->setVisible(found);
    const int height = m_split->height();
    if (other)
        m_split->setSizes(found ? QList<int>{height * 6 / 10, height * 4 / 10}
                                : QList<int>{height, 1});
}

void ImportPreview::showSheet(SheetPlace place)
{
    m_shown = place;
    const models::ImportBook &book = m_batch->books[std::size_t(place.book)];
    const models::Sheet &sheet = book.workbook.sheets[std::size_t(place.sheet)];
    m_sheet->setSheet(m_batch, place, m_marks);
    m_columns->setSheet(sheet, m_sheet->sheetModel()->layout());
    QStringList facts{book.workbook.fileName};
    if (!sheet.name().isEmpty())
        facts << sheet.name();
    if (const models::SheetReport *report = m_marks.reportOf(place)) {
        facts << tr("%1 rows").arg(countText(report->count.rows()));
        if (!report->cycle.isEmpty())
            facts << tr("into the year %1").arg(report->cycle);
    }
    if (!book.workbook.encoding.isEmpty())
        facts << book.workbook.encoding;
    m_sheetTitle->setText(facts.join(QStringLiteral("  ·  ")));
    m_sheetTitle->setToolTip(book.path);
}

void ImportPreview::showFilter(ImportFilter filter)
{
    m_sheet->setFilter(filter);
    m_issues->setFilter(filter);
    m_books->setFilter(filter, m_marks);
    const models::SheetReport *report = m_marks.reportOf(m_shown);
    if (!report || countOf(report->count, filter) == 0)
        m_books->choose(m_books->firstPlace());
}

void ImportPreview::jumpTo(const models::Issue &issue)
{
    const SheetPlace place = m_marks.placeOf(issue);
    if (!place.isValid())
        return;
    m_books->choose(place);
    const auto cell = models::cellPlace(issue.cell.toStdString());
    if (cell && m_sheet->sheetModel()->modelRow(cell->row) < 0)
        m_bar->setFilter(ImportFilter::All);
    m_sheet->showCell(issue.cell);
}

} // namespace ui
