// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cycle_dialog.h"

#include "models/base/edit_title.h"
#include "ui/dialogs/record_dialog.h"

#include <QCoreApplication>

namespace ui {

using models::Cycle;

namespace {
struct CycleDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(CycleDialog)
};
} // namespace

static const QStringList &cycleKeys()
{
    static const QStringList keys{QStringLiteral("name"),
                                  QStringLiteral("starts_on"),
                                  QStringLiteral("ends_on"),
                                  QStringLiteral("reference_date"),
                                  QStringLiteral("acceptance_date"),
                                  QStringLiteral("showcase_date"),
                                  QStringLiteral("rural_definition")};
    return keys;
}

// The usual dates of the year after the last one; of this year in a file that has none.
static Cycle suggestedCycle(const PageContext &context)
{
    if (context.cycles().isEmpty())
        return models::cycleForYear(QDate::currentDate().year());
    const Cycle &last = context.cycles().last();
    Cycle cycle = models::cycleForYear(last.startsOn.year() + 1);
    cycle.ruralDefinition = last.ruralDefinition;
    return cycle;
}

bool addCycle(PageContext &context, QWidget *parent)
{
    NewRecord<Cycle> request;
    request.draft = suggestedCycle(context);
    request.keys = cycleKeys();
    request.title = CycleDialogTexts::tr("New assessment year");
    request.note =
        CycleDialogTexts::tr("Members count with the school that they hold on the reference date.");
    request.editTitle = [](const Cycle &cycle) {
        return models::editTitle("cycles.added", {cycle.name});
    };
    const models::Id added = addRecord(context, request, parent);
    if (added)
        context.setCycle(added);
    return added != 0;
}

void editCycle(PageContext &context, QWidget *parent)
{
    if (const auto cycle = context.cycle())
        editRecord(context, QStringLiteral("cycle"), cycle->id, cycleKeys(), parent);
}

} // namespace ui
