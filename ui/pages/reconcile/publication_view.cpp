// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/publication_view.h"

#include "models/storage/database.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using models::FrozenFigure;
using models::Result;
using models::Side;

PublicationView::PublicationView(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.5));
    m_empty = makeNote(tr("This year was not published yet. “State of the year” in the list of "
                          "years locks and publishes it; its figures then stand here as they were, "
                          "with the people behind them."));
    column->addWidget(m_empty);
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    m_publications = new QComboBox;
    m_publications->setObjectName(QStringLiteral("publications"));
    m_publications->setAccessibleName(tr("Publication"));
    connect(m_publications, &QComboBox::currentIndexChanged, this, &PublicationView::showFigures);
    body->addWidget(m_publications, 0, Qt::AlignLeft);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeFigures());
    split->addWidget(makeBehind());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1000});
    body->addWidget(split, 1);
    column->addWidget(m_body, 1);
    column->addStretch();
}

QWidget *PublicationView::makeFigures()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("frozen"));
    m_list->setAccessibleName(tr("Published figures"));
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Figure"), tr("Published")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PublicationView::showBehind);
    return m_list;
}

QWidget *PublicationView::makeBehind()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(em(this, 0.5), 0, 0, 0);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("frozen_text"));
    m_side = new QComboBox;
    m_side->setAccessibleName(tr("Which of them"));
    m_side->setObjectName(QStringLiteral("side"));
    m_side->addItems({tr("Those that it counts"), tr("The others of the whole"),
                      tr("Those of whom it is not known")});
    connect(m_side, &QComboBox::currentIndexChanged, this, &PublicationView::showBehind);
    m_behind = new LinesView(
        {tr("Name"), tr("Package"), tr("School"), tr("Urban–rural"), tr("Adds"), tr("Detail")},
        {4});
    m_behind->setObjectName(QStringLiteral("frozen_lines"));
    m_behind->setAccessibleName(tr("Who was counted"));
    connect(m_behind, &LinesView::opened, this, [this](int line) {
        if (line < 0 || line >= m_lines.size() || m_lines[line].page.isEmpty())
            return;
        m_context.openPage(m_lines[line].page,
                           {{QStringLiteral("id"), QVariant::fromValue(m_lines[line].recordId)}});
    });
    column->addWidget(m_text);
    column->addWidget(m_side, 0, Qt::AlignLeft);
    column->addWidget(m_behind, 1);
    return box;
}

void PublicationView::refresh()
{
    const QVariant before = m_publications->currentData();
    const QSignalBlocker quiet(m_publications);
    m_publications->clear();
    const auto cycle = m_context.cycle();
    if (cycle && m_context.isReadable())
        (void)models::guarded(m_context.file()->path(), [&]() -> Result<void> {
            for (const models::Publication &one :
                 models::publicationsOf(m_context.file()->database(), cycle->id))
                m_publications->addItem(
                    tr("%1, %2").arg(one.title, dateText(one.publishedOn, m_context.language())),
                    QVariant::fromValue(one.id));
            return {};
        });
    m_publications->setCurrentIndex(qMax(0, m_publications->findData(before)));
    m_empty->setVisible(m_publications->count() == 0);
    m_body->setVisible(m_publications->count() > 0);
    showFigures();
}

void PublicationView::showFigures()
{
    m_figures.clear();
    const models::Id publication = m_publications->currentData().toLongLong();
    if (publication && m_context.isReadable())
        (void)models::guarded(m_context.file()->path(), [&]() -> Result<void> {
            m_figures = models::frozenFigures(m_context.file()->database(), publication);
            return {};
        });
    const auto book = m_context.figures();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> parents; // breakdowns stand below their figure
    for (int i = 0; i < m_figures.size(); ++i) {
        const FrozenFigure &frozen = m_figures[i];
        const models::Figure *figure = book ? book->find(frozen.figure) : nullptr;
        QTreeWidgetItem *parent = parents.value(frozen.figure.section(QLatin1Char('/'), 0, 0));
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_list);
        if (!parent)
            parents.insert(frozen.figure, item);
        item->setData(0, Qt::UserRole, i);
        item->setText(0, figure ? figure->title(m_context.language()) : frozen.title);
        item->setText(1, frozen.valueText);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showBehind();
}

std::optional<FrozenFigure> PublicationView::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int row = item ? item->data(0, Qt::UserRole).toInt() : -1;
    return row >= 0 && row < m_figures.size() ? std::optional(m_figures[row]) : std::nullopt;
}

void PublicationView::showBehind()
{
    const auto figure = chosen();
    models::FrozenBehind behind;
    if (figure && m_context.isReadable())
        (void)models::guarded(m_context.file()->path(), [&]() -> Result<void> {
            behind = models::frozenBehind(m_context.file()->database(), *figure,
                                          Side(m_side->currentIndex()));
            return {};
        });
    m_side->setVisible(figure && figure->kind != QLatin1String("count") &&
                       figure->kind != QLatin1String("mean"));
    QStringList words;
    if (figure)
        words << figure->text << figure->definition;
    if (behind.removed > 0)
        words << behind.removedText();
    m_text->setText(words.join(QLatin1Char('\n')));
    m_lines = behind.lines;
    QList<QStringList> lines;
    for (const models::FrozenLine &line : std::as_const(m_lines))
        lines << QStringList{line.name,
                             line.groupName,
                             line.school,
                             line.urbanRural.isEmpty()
                                 ? QString()
                                 : models::codeTable(QStringLiteral("urban_rural"))
                                       .name(line.urbanRural, m_context.language()),
                             QString::number(line.amount.value_or(1)),
                             line.detail};
    m_behind->setLines(lines);
}

} // namespace ui
