// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packages/targets_section.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/base/percent.h"
#include "models/edits/targets.h"
#include "models/storage/store.h"
#include "models/vocabulary/code_table.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/bar_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_details.h"

namespace ui {

using models::Id;
using models::PlanProgress;
using models::PlanTarget;
using models::QuantityLine;
using models::Result;
using models::Transaction;
using models::Value;

static constexpr int kReachedColumn = 3;

// Without the unit, which stands with the number.
static QString measureName(const QString &code)
{
    QString name = models::codeTable(QStringLiteral("plan_measure")).name(code, models::language());
    return name.remove(QStringLiteral("（%）")).remove(QStringLiteral(" (%)"));
}

// The same for the history, in whichever language it will be read.
static QString measureWord(const QString &code)
{
    return models::codeWord(QStringLiteral("plan_measure"), code);
}

TargetsSection::TargetsSection(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_list = new RelatedList(tr("Targets of the plan"),
                             {tr("Measure"), tr("Goal"), tr("So far"), tr("Reached")}, {1, 2});
    m_list->table()->setObjectName(QStringLiteral("targets"));
    m_list->table()->setItemDelegateForColumn(kReachedColumn, new BarDelegate(m_list->table()));
    m_list->setEmptyText(tr("No targets yet. With them the progress of the plan shows here."));
    const auto change = [this] {
        editRecord(m_context, QStringLiteral("plan_target"), m_list->selected(),
                   {QStringLiteral("measure"), QStringLiteral("goal"), QStringLiteral("note")},
                   this);
    };
    m_list->setOpen([change](Id) { change(); });
    m_list->addAction(QStringLiteral("add_target"), tr("Add a target…"), false,
                      [this] { addTarget(); });
    m_list->addAction(QStringLiteral("edit_target"), tr("Change…"), true, change);
    m_list->addAction(QStringLiteral("remove_target"), tr("Remove"), true, [this] {
        removePart(m_context, QStringLiteral("plan_target"), m_list->selected());
    });
    m_list->addAction(QStringLiteral("copy_targets"), tr("Same for all packages"), true,
                      [this] { copyToAll(); });
    m_offers = new QWidget;
    new FlowLayout(em(this, 0.8), m_offers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_offers);
}

// "✓ 112.5 %", "62.5 %", or that nothing is known.
static QString reachedText(const PlanProgress &progress)
{
    if (!progress.actual)
        return TargetsSection::tr("not known");
    const QString share =
        models::percentText(models::Amount{progress.actual->value, progress.target.goal->value}, 0);
    if (progress.isReached)
        return QStringLiteral("✓ ") + share;
    return progress.isBehind ? QStringLiteral("⚠ ") + share : share;
}

void TargetsSection::showPackage(SQLite::Database &database, Id group)
{
    m_group = group;
    const auto cycle = m_context.cycle();
    m_plan = cycle ? models::planProgress(database, models::QuantityQuestion::ofYear(*cycle), group)
                   : QList<PlanProgress>();
    QList<RelatedRow> rows;
    for (const PlanProgress &progress : std::as_const(m_plan))
        rows << RelatedRow{
            progress.target.id,
            {measureName(progress.target.measure),
             QStringLiteral("≥ ") + models::goalText(*progress.line, *progress.target.goal),
             progress.actual ? models::goalText(*progress.line, *progress.actual)
                             : QStringLiteral("—"),
             reachedText(progress)}};
    m_list->setRows(rows);
    for (int row = 0; row < m_plan.size(); ++row)
        if (const PlanProgress &progress = m_plan[row];
            progress.actual && progress.target.goal->value > 0)
            m_list->table()
                ->item(row, kReachedColumn)
                ->setData(BarDelegate::ShareRole,
                          double(progress.actual->value) / double(progress.target.goal->value));
    showOffers();
}

void TargetsSection::showOffers()
{
    while (QLayoutItem *item = m_offers->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto isSet = [this](const QuantityLine &line) {
        return std::any_of(m_plan.cbegin(), m_plan.cend(), [&line](const PlanProgress &progress) {
            return progress.line == &line;
        });
    };
    for (const QuantityLine &line : models::quantityTable()) {
        if (!line.usualGoal || isSet(line) ||
            !m_context.isWritable(models::recordType<models::PlanTarget>()))
            continue;
        auto *offer =
            new LinkButton(tr("+ %1 ≥ %2")
                               .arg(measureName(QLatin1String(line.target)),
                                    models::goalText(line, models::Hundredths{line.usualGoal})));
        offer->setObjectName(QStringLiteral("offer_") + QLatin1String(line.target));
        connect(offer, &LinkButton::clicked, this, [this, &line] { addUsual(line); });
        m_offers->layout()->addWidget(offer);
        offer->show();
    }
    m_offers->setVisible(m_offers->layout()->count() > 0);
}

void TargetsSection::addTarget()
{
    NewRecord<PlanTarget> request;
    request.draft.groupId = m_group;
    request.keys = {QStringLiteral("measure"), QStringLiteral("goal"), QStringLiteral("note")};
    request.title = tr("New target");
    request.note = tr("Shares are given in percent: 30 is 30 %.");
    request.editTitle = [](const PlanTarget &target) {
        return models::editTitle("targets.added", {measureWord(target.measure)});
    };
    addRecord(m_context, request, this);
}

void TargetsSection::addUsual(const QuantityLine &line)
{
    const QString code = QLatin1String(line.target);
    PlanTarget target{
        .groupId = m_group, .measure = code, .goal = models::Hundredths{line.usualGoal}};
    m_context.edit(models::editTitle("targets.added", {measureWord(code)}),
                   [&](Transaction &transaction) -> Result<void> {
                       const auto added = models::addRecord(transaction, target);
                       return added ? Result<void>() : added.failure();
                   });
}

// Gives the selected target to every package of the year that has none of its measure.
void TargetsSection::copyToAll()
{
    const auto cycle = m_context.cycle();
    const Id id = m_list->selected();
    const auto found = std::find_if(m_plan.cbegin(), m_plan.cend(),
                                    [id](const PlanProgress &one) { return one.target.id == id; });
    if (!cycle || found == m_plan.cend())
        return;
    const PlanTarget target = found->target;
    m_context.edit(models::editTitle("targets.copied", {measureWord(target.measure)}),
                   [&](Transaction &transaction) -> Result<void> {
                       models::copyTargetToAll(transaction, cycle->id, target);
                       return {};
                   });
}

} // namespace ui
