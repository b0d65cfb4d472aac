// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cycle_dialog.h"

#include "models/base/edit_title.h"
#include "ui/dialogs/record_dialog.h"

#include <QCoreApplication>

namespace ui {

using models::Cycle;
using models::Result;
using models::Transaction;

namespace {
struct Texts
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
    NewRecord request;
    request.table = QStringLiteral("cycle");
    request.keys = cycleKeys();
    request.title = Texts::tr("New assessment year");
    request.note = Texts::tr("Members count with the school that they hold on the reference date.");
    request.prepare = [&context](void *record) {
        *static_cast<Cycle *>(record) = suggestedCycle(context);
    };
    request.store = [&context](Transaction &transaction, void *record) -> Result<models::Id> {
        Cycle &cycle = *static_cast<Cycle *>(record);
        for (const Cycle &other : context.cycles())
            if (other.name == cycle.name)
                return models::fail(
                    models::ErrorCode::Input,
                    Texts::tr("There is a year %1 already. Give this one another name.")
                        .arg(cycle.name));
        if (cycle.endsOn < cycle.startsOn)
            return models::fail(
                models::ErrorCode::Input,
                Texts::tr("The year ends before it begins. Correct one of the dates."));
        return transaction.insert(cycle);
    };
    request.editTitle = [](const void *record) {
        return models::editTitle("cycles.added", {static_cast<const Cycle *>(record)->name});
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
