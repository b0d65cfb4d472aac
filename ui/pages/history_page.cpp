// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/history_list.h"
#include "ui/base/format.h"
#include "ui/base/page.h"
#include "ui/pages/history/change_view.h"
#include "ui/pages/history/history_filters.h"
#include "ui/widgets/cell_delegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>

namespace ui {

using models::HistoryList;
using models::Id;

namespace {
struct HistoryPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPage)
};

// Every edit of the file: who, when, what, field by field; and the way back of each.
class HistoryPage : public Page
{
public:
    explicit HistoryPage(PageContext &context) : m_context(context)
    {
        m_filters = new HistoryFilters(context);
        m_count = makeNote({});
        m_changes = new ChangeView(context);
        m_view = makeView();
        m_empty =
            makeNote(HistoryPageTexts::tr("Nothing has been edited yet. Every edit will be listed "
                                          "here, with the way back."));
        auto *left = new QWidget;
        auto *list = new QVBoxLayout(left);
        list->setContentsMargins(0, 0, 0, 0);
        list->addWidget(m_empty);
        list->addWidget(m_view, 1);
        m_split = new QSplitter;
        m_split->addWidget(left);
        m_split->addWidget(m_changes);
        m_split->setChildrenCollapsible(false);
        m_split->setStretchFactor(0, 1);
        m_split->setStretchFactor(1, 1);
        m_split->setSizes({1000, 1000}); // halves, whatever the hints of the tables
        auto *head = new QHBoxLayout;
        head->addWidget(makeHeading(HistoryPageTexts::tr("History")));
        head->addWidget(m_count);
        head->addStretch(1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(em(this, 1.2), em(this, 0.8), em(this, 0.4), em(this, 0.4));
        column->setSpacing(em(this, 0.5));
        column->addLayout(head);
        column->addWidget(m_filters);
        column->addWidget(m_split, 1);
        connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::read);
        connect(m_changes, &ChangeView::entryRequested, this, &HistoryPage::goTo);
        connect(&context, &PageContext::recordsChanged, this, &HistoryPage::onRecords);
        connect(&context, &PageContext::fileChanged, this, [this] {
            m_filters->setRecord({}, 0);
            m_list.setLines(nullptr, {});
            m_changes->showEntry(0, {}, false, {});
        });
    }

    // "table" and "record": only the edits of that record. "entry": the edit to show.
    void open(const QVariantMap &arguments) override
    {
        if (arguments.contains(QStringLiteral("record")))
            m_filters->setRecord(arguments.value(QStringLiteral("table")).toString(),
                                 arguments.value(QStringLiteral("record")).toLongLong());
        if (const Id entry = arguments.value(QStringLiteral("entry")).toLongLong())
            m_wanted = entry;
        onRecords();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Page::resizeEvent(event);
        m_split->setOrientation(width() < em(this, 46) ? Qt::Vertical : Qt::Horizontal);
    }

private:
    QTableView *makeView()
    {
        auto *view = new QTableView;
        view->setObjectName(QStringLiteral("history_list"));
        view->setAccessibleName(HistoryPageTexts::tr("Edits"));
        view->setModel(&m_list);
        view->setItemDelegate(new CellDelegate(view));
        view->setSelectionBehavior(QTableView::SelectRows);
        view->setSelectionMode(QTableView::SingleSelection);
        view->setEditTriggers(QTableView::NoEditTriggers);
        view->setShowGrid(false);
        view->setWordWrap(false);
        view->setTabKeyNavigation(false);
        view->setFrameShape(QFrame::NoFrame);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(em(this, 1.6));
        QHeaderView *header = view->horizontalHeader();
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setSectionResizeMode(HistoryList::What, QHeaderView::Stretch);
        view->setColumnWidth(HistoryList::When, em(this, 8.6));
        view->setColumnWidth(HistoryList::Who, em(this, 4.5));
        view->setColumnWidth(HistoryList::State, em(this, 4));
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this](const QModelIndex &current) { showEntry(current.row()); });
        return view;
    }

    void onRecords()
    {
        if (!isVisible() || !m_context.isReadable())
            return;
        try {
            m_filters->showAuthors();
        } catch (const SQLite::Exception &) {
            return; // reading the list tells why
        }
        read();
    }

    struct Found
    {
        models::Result<QList<Id>> ids = QList<Id>();
        QSet<Id> records;
    };

    void read()
    {
        if (!m_context.isReadable())
            return;
        const int number = ++m_number;
        const auto work = [file = m_context.sharedFile(),
                           filter = m_filters->filter()](const models::Progress &progress) {
            Found found;
            found.ids = models::findEntries(*file, filter, models::language(), progress);
            const auto parts = models::guarded(file->path(), [&]() -> models::Result<void> {
                if (filter.record)
                    found.records =
                        models::recordWithParts(file->database(), filter.table, filter.record);
                return {};
            });
            if (!parts)
                found.ids = parts.failure();
            return found;
        };
        m_context.background().run(HistoryPageTexts::tr("Reading the history"), this, work,
                                   [this, number](const Found &found) {
                                       if (number == m_number)
                                           take(found);
                                   });
    }

    void take(const Found &found)
    {
        if (!found.ids) {
            m_context.prompt().report(found.ids.error());
            return;
        }
        m_records = found.records;
        const Id current = m_wanted ? m_wanted : m_changes->entry();
        m_wanted = 0;
        m_list.setLines(m_context.sharedFile(), *found.ids);
        m_count->setText(HistoryPageTexts::tr("%1 edits").arg(countText(found.ids->size())));
        m_empty->setVisible(found.ids->isEmpty());
        m_empty->setText(
            m_context.file() && m_context.file()->history(1).isEmpty()
                ? HistoryPageTexts::tr("Nothing has been edited yet. Every edit will be listed "
                                       "here, with the way back.")
                : HistoryPageTexts::tr("No edit is like this. Choose less above."));
        m_view->setVisible(!found.ids->isEmpty());
        const int row = m_list.rowOf(current);
        if (m_list.rowCount() == 0)
            m_changes->showEntry(0, {}, false, {});
        else
            m_view->selectRow(qMax(0, row));
        if (row > 0)
            m_view->scrollTo(m_list.index(row, 0));
    }

    void showEntry(int row)
    {
        const Id id = m_list.idAt(row);
        const auto line = id ? m_list.line(id) : std::nullopt;
        if (!line)
            return;
        const bool done = line->state == models::EditState::Done;
        const QString title =
            QStringLiteral("%1\n%2 · %3")
                .arg(line->title, momentText(line->madeAt, m_context.language()), line->author);
        if (!line->state) // a note changes nothing
            m_changes->showEntry(0, title, false, {});
        else
            m_changes->showEntry(id, title, done && m_context.isWritable(), m_records);
    }

    void goTo(Id entry)
    {
        const int row = m_list.rowOf(entry);
        if (row >= 0) {
            m_view->selectRow(row);
            m_view->scrollTo(m_list.index(row, 0));
            return;
        }
        m_filters->setRecord({}, 0); // the filter hides it
        m_wanted = entry;
        read();
    }

    PageContext &m_context;
    HistoryList m_list;
    HistoryFilters *m_filters;
    ChangeView *m_changes;
    QTableView *m_view;
    QLabel *m_count;
    QLabel *m_empty;
    QSplitter *m_split;
    QSet<Id> m_records; // looked at; empty: all
    Id m_wanted = 0;
    int m_number = 0;
};
} // namespace

Page *makeHistoryPage(PageContext &context)
{
    return new HistoryPage(context);
}

} // namespace ui
