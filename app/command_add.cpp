// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/base/edit_title.h"
#include "models/edits/record_access.h"
#include "models/edits/typed_record.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandAddTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandAdd)
};

using models::Id;
using models::Result;

Result<models::TypedRecord> readRecord(const OpenCycle &open, const models::TypedKind &kind,
                                       const QStringList &words)
{
    models::TypedRecord typed;
    const auto read = models::guarded(open.file->path(), [&]() -> Result<void> {
        const auto found = models::readTyped(open.file->database(), kind, open.cycle, words);
        if (!found)
            return found.failure();
        typed = *found;
        return {};
    });
    if (!read)
        return read.failure();
    return typed;
}
} // namespace

Result<Outcome> addTypedRecord(const Request &request)
{
    auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    const models::TypedKind *kind = models::typedKind(request.arguments.text("--what"));
    Q_ASSERT(kind); // the table of commands lets no other word through
    const auto typed = readRecord(*open, *kind, request.arguments.list("KEY=VALUE"));
    if (!typed)
        return typed.failure();
    const models::RecordType &type = *typed->record.type();
    Id id = 0;
    const auto done =
        open->file->edit(models::editTitle("records.added", {models::recordWord(type.table)}),
                         [&](models::Transaction &transaction) -> Result<void> {
                             const auto added = models::addTyped(transaction, *typed);
                             id = added ? *added : 0;
                             return added ? Result<void>() : added.failure();
                         });
    if (!done)
        return done.failure();
    const QString name = models::recordName(open->file->database(), QLatin1String(type.table), id);
    Outcome outcome;
    outcome.text = CommandAddTexts::tr("Added: %1 “%2”, #%3")
                       .arg(type.displayTitle(models::language()), name)
                       .arg(id) +
                   u'\n';
    outcome.json = jsonBytes(QJsonObject{{QStringLiteral("what"), QLatin1String(kind->word)},
                                         {QStringLiteral("id"), QString::number(id)},
                                         {QStringLiteral("name"), name}});
    return outcome;
}

} // namespace app
