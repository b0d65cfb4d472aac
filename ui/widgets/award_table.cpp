// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/award_table.h"

#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

namespace ui {

using models::AwardColumn;
using models::AwardMatrix;
using models::AwardRow;
using models::AwardRows;
using models::Result;

AwardTable::AwardTable(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("award_matrix"));
    m_table->setAccessibleName(tr("Award matrix"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 1.8));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.4));
    column->addLayout(makeHead());
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellClicked, this, &AwardTable::openCell);
    const auto recount = [this] {
        m_stale = true;
        if (isVisible())
            count();
    };
    connect(&context, &PageContext::recordsChanged, this, recount);
}

QLayout *AwardTable::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 0.8));
    m_sum = makeSectionTitle({});
    row->addWidget(m_sum);
    row->addStretch(1);
    m_rowsOf = new QButtonGroup(this);
    const std::pair<AwardRows, QString> choices[] = {{AwardRows::Programme, tr("By programme")},
                                                     {AwardRows::Kind, tr("By kind")}};
    for (const auto &[rows, text] : choices) {
        auto *button = new QRadioButton(text);
        button->setChecked(rows == m_rows);
        m_rowsOf->addButton(button, int(rows));
        row->addWidget(button);
    }
    connect(m_rowsOf, &QButtonGroup::idClicked, this, [this](int id) {
        m_rows = AwardRows(id);
        count();
    });
    return row;
}

void AwardTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void AwardTable::count()
{
    const auto cycle = m_context.cycle();
    if (!m_context.file() || !cycle)
        return;
    m_stale = false;
    m_context.background().run(
        tr("Counting outcomes"), this,
        [file = m_context.sharedFile(), cycle = *cycle, rows = m_rows](const models::Progress &) {
            return models::readAwardMatrix(file->database(), cycle, rows);
        },
        [this, rows = m_rows](const Result<AwardMatrix> &matrix) {
            if (!matrix) {
                m_context.prompt().report(matrix.error());
            } else if (rows == m_rows) {
                m_matrix = *matrix;
                fill();
            }
        });
}

// A number of the table, the deeper the ground the larger it is.
void AwardTable::addNumber(int line, int column, qint64 number, bool strong)
{
    auto *item = new QTableWidgetItem(number ? countText(number) : QString());
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = m_table->font();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    item->setFont(font);
    const bool isCell = column > 0 && column <= m_matrix.columns.size();
    if (number && isCell && !strong) {
        qint64 most = 1;
        for (const AwardRow &row : m_matrix.rows)
            for (const qint64 each : row.items)
                most = std::max(most, each);
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.08f + 0.30f * float(number) / float(most));
        item->setBackground(ground);
    }
    if (number && column <= m_matrix.columns.size() + 1)
        item->setToolTip(tr("Show these outcomes"));
    m_table->setItem(line, column, item);
}

// One line; null for the sums.
void AwardTable::fillRow(int line, const AwardRow *row)
{
    const models::CodeTable &kinds = models::codeTable(QStringLiteral("outcome_kind"));
    const QString name = !row                        ? tr("Together")
                         : row->key.isEmpty()        ? tr("Not said")
                         : m_rows == AwardRows::Kind ? kinds.name(row->key, m_context.language())
                                                     : row->key;
    auto *title = new QTableWidgetItem(name);
    title->setToolTip(name);
    m_table->setItem(line, 0, title);
    const int columns = int(m_matrix.columns.size());
    for (int column = 0; column < columns; ++column)
        addNumber(line, column + 1, row ? row->items[column] : m_matrix.totals[column], !row);
    addNumber(line, columns + 1, row ? row->total : m_matrix.items, true);
    addNumber(line, columns + 2, row ? row->people : m_matrix.people, !row);
}

void AwardTable::fill()
{
    QStringList titles{m_rows == AwardRows::Kind ? tr("Kind of outcome") : tr("Programme")};
    for (const AwardColumn &column : m_matrix.columns)
        titles << models::awardLevelName(column.level, m_context.language()) + QLatin1Char('\n') +
                      models::awardGradeName(column.grade, m_context.language());
    titles << tr("Items") << tr("Number of people");
    m_table->clear();
    m_table->setColumnCount(int(titles.size()));
    m_table->setRowCount(m_matrix.rows.isEmpty() ? 0 : int(m_matrix.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(titles);
    for (int line = 0; line < m_table->rowCount(); ++line)
        fillRow(line, line < m_matrix.rows.size() ? &m_matrix.rows[line] : nullptr);
    for (int column = 0; column < titles.size(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::clamp(m_table->columnWidth(0), em(this, 8), em(this, 18)));
    for (int column = 1; column < titles.size(); ++column)
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), em(this, 4)));
    m_sum->setText(m_matrix.rows.isEmpty()
                       ? tr("No outcomes this year yet")
                       : tr("%1 items · %2 people")
                             .arg(countText(m_matrix.items), countText(m_matrix.people)));
}

void AwardTable::openCell(int line, int column)
{
    const int columns = int(m_matrix.columns.size());
    const QTableWidgetItem *item = m_table->item(line, column);
    if (!item || item->text().isEmpty() || column > columns + 1)
        return;
    QMap<QString, QStringList> filters;
    if (line < m_matrix.rows.size())
        filters.insert(m_rows == AwardRows::Kind ? QStringLiteral("kind")
                                                 : QStringLiteral("programme"),
                       {m_matrix.rows[line].key});
    if (column > 0 && column <= columns) {
        const AwardColumn &award = m_matrix.columns[column - 1];
        filters.insert(QStringLiteral("level"), {award.level});
        filters.insert(QStringLiteral("grade"), award.grade == QLatin1String("6")
                                                    ? QStringList{award.grade, QString()}
                                                    : QStringList{award.grade});
    }
    emit outcomesRequested(filters);
}

bool AwardTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy))
            return copyRows(*m_table);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCell(m_table->currentRow(), m_table->currentColumn());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
