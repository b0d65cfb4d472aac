// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/claims_view.h"

#include "models/base/edit_title.h"
#include "models/edits/record_access.h"
#include "models/storage/store.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using models::Reconciled;
using models::Verdict;

enum Column { kVerdict, kPublished, kCounted, kFigure, kSource };

QStringList claimKeys()
{
    return {
        QStringLiteral("source"),      QStringLiteral("wording"),   QStringLiteral("figure"),
        QStringLiteral("number"),      QStringLiteral("whole"),     QStringLiteral("percent"),
        QStringLiteral("unit"),        QStringLiteral("qualifier"), QStringLiteral("window_name"),
        QStringLiteral("window_from"), QStringLiteral("window_to"), QStringLiteral("as_of"),
        QStringLiteral("explanation")};
}

ClaimsView::ClaimsView(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
}

QWidget *ClaimsView::makeList()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = makeNote(tr("Numbers that a document of the centre says belong here: paste its text, "
                          "or add them one by one. Each is compared with what the file counts."));
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("claims"));
    m_list->setAccessibleName(tr("Published numbers"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Result"), tr("Published"), tr("Counted"), tr("Figure"), tr("Source")});
    m_list->header()->setStretchLastSection(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ClaimsView::showDetails);
    connect(m_list, &QTreeWidget::itemActivated, this, &ClaimsView::editChosen);
    return box;
}

QWidget *ClaimsView::makeDetails()
{
    m_details = new QWidget;
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, em(this, 0.4), 0, 0);
    column->setSpacing(em(this, 0.4));
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &title, const char *name, auto slot) {
        auto *button = new QPushButton(title);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_behind = add(tr("Who is counted"), "behind", [this] {
        if (const Reconciled *one = chosen())
            m_context.showPeople(one->claim.figure);
    });
    m_edit = add(tr("Edit…"), "edit", &ClaimsView::editChosen);
    m_remove = add(tr("Remove"), "remove", &ClaimsView::removeChosen);
    row->addStretch();
    column->addLayout(row);
    m_gapTitle = makeSectionTitle({});
    column->addWidget(m_gapTitle);
    m_gap = new LinesView(
        {tr("What"), tr("Name"), tr("Package"), tr("School"), tr("Change"), tr("Adds")}, {5});
    m_gap->setObjectName(QStringLiteral("gap"));
    m_gap->setAccessibleName(tr("In the gap"));
    connect(m_gap, &LinesView::opened, this, &ClaimsView::openLine);
    column->addWidget(m_gap, 1);
    column->addStretch();
    return m_details;
}

void ClaimsView::show(const models::Reconciliation &reconciliation)
{
    const Reconciled *before = chosen();
    const models::Id wanted = before ? before->claim.id : 0;
    m_claims = reconciliation.claims + reconciliation.changed;
    m_list->clear();
    for (const Reconciled &one : std::as_const(m_claims))
        addLine(one);
    for (int column = 0; column < kSource; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column), em(this, 14)));
    }
    m_empty->setVisible(m_claims.isEmpty());
    m_list->setVisible(!m_claims.isEmpty());
    int row = 0;
    for (int i = 0; i < m_claims.size(); ++i)
        if (wanted && m_claims[i].claim.id == wanted)
            row = i;
    m_list->setCurrentItem(m_list->topLevelItem(row));
    showDetails();
}

void ClaimsView::addLine(const Reconciled &one)
{
    static const char *const marks[] = {"✓", "≈", "≠", "–"};
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(kVerdict, QString::fromUtf8(marks[int(one.verdict)]) + QLatin1Char(' ') +
                                models::verdictText(one.verdict));
    item->setText(kPublished, one.published);
    item->setText(
        kCounted,
        one.count.isKnown
            ? one.count.isShare
                  ? QStringLiteral("%1 / %2").arg(one.count.part).arg(one.count.whole)
                  : one.computed.section(QChar(u'（'), 0, 0).section(QStringLiteral(" ("), 0, 0)
            : QStringLiteral("—"));
    const auto book = m_context.figures();
    const models::Figure *figure = book ? book->find(one.claim.figure) : nullptr;
    item->setText(kFigure, figure ? figure->title(m_context.language()) : QStringLiteral("—"));
    item->setText(kSource, one.claim.source);
    item->setToolTip(kPublished, one.claim.wording);
    if (one.verdict == Verdict::Different) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(kVerdict, bold);
    }
}

const Reconciled *ClaimsView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_claims.size() ? &m_claims[row] : nullptr;
}

void ClaimsView::showDetails()
{
    const Reconciled *one = chosen();
    const bool isClaim = one && one->claim.id;
    m_behind->setEnabled(one && one->count.isKnown);
    m_edit->setEnabled(isClaim && m_context.isWritable());
    m_remove->setEnabled(isClaim && m_context.isWritable());
    m_details->setVisible(one);
    m_gap->setVisible(one && !one->gap.isEmpty());
    m_gapTitle->setVisible(one && !one->gap.isEmpty());
    if (!one)
        return;
    QStringList lines;
    if (!one->claim.wording.isEmpty())
        lines << tr("“%1”").arg(one->claim.wording);
    lines << one->reason;
    if (!one->computed.isEmpty())
        lines << tr("Counted: %1").arg(one->computed);
    for (const models::OtherReading &reading : one->readings)
        lines << tr("It is the published number %1.").arg(reading.text);
    if (!one->claim.explanation.isEmpty())
        lines << tr("Explanation: %1").arg(one->claim.explanation);
    m_reason->setText(lines.join(QLatin1Char('\n')));
    showGap(*one);
}

void ClaimsView::showGap(const Reconciled &one)
{
    m_gapTitle->setText(tr("In the gap: %1 (against: %2)").arg(one.gap.size()).arg(one.gapSource));
    QList<QStringList> lines;
    for (const models::GapLine &gap : one.gap)
        lines << QStringList{gap.kindText(),  gap.line.name, gap.line.group,
                             gap.line.school, gap.text,      QString::number(gap.line.amount)};
    m_gap->setLines(lines);
}

void ClaimsView::editChosen()
{
    const Reconciled *one = chosen();
    if (one && one->claim.id && m_context.isWritable())
        editRecord(m_context, QStringLiteral("claim"), one->claim.id, claimKeys(), this);
}

void ClaimsView::removeChosen()
{
    const Reconciled *one = chosen();
    if (!one || !one->claim.id)
        return;
    const models::Claim claim = one->claim;
    m_context.edit(models::editTitle("claims.removed", {claim.source}),
                   [claim](models::Transaction &transaction) {
                       return models::removeRecord(transaction, QStringLiteral("claim"), claim.id);
                   });
}

void ClaimsView::openLine(int line)
{
    const Reconciled *one = chosen();
    if (!one || line < 0 || line >= one->gap.size())
        return;
    const models::BehindLine &gap = one->gap[line].line;
    const bool isPerson = gap.teacherId != 0;
    const models::Id id = isPerson ? gap.teacherId : gap.recordId ? gap.recordId : gap.groupId;
    const QString page = isPerson              ? QStringLiteral("teachers")
                         : !gap.page.isEmpty() ? gap.page
                         : gap.groupId         ? QStringLiteral("packages")
                                               : QStringLiteral("schools");
    m_context.openPage(page, {{QStringLiteral("id"), QVariant::fromValue(id)}});
}

} // namespace ui
