// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/read_only.h"

#include "models/base/clock.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ReadOnlyTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordFile)
};
} // namespace

bool ReadOnlyState::mayChange() const
{
    return reason == ReadOnlyReason::OpenElsewhere || reason == ReadOnlyReason::NetworkShare ||
           reason == ReadOnlyReason::NotWritable;
}

bool ReadOnlyState::isAdrift() const
{
    return reason == ReadOnlyReason::Moved || reason == ReadOnlyReason::Replaced ||
           reason == ReadOnlyReason::Changed;
}

QString momentWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const bool today = local.date() == now().toLocalTime().date();
    return local.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

static QString openElsewhereText(const ReadOnlyState &state)
{
    if (!state.owner)
        return ReadOnlyTexts::tr(
                   "“%1” is open elsewhere (by whom is not known), so it can only be read "
                   "here.")
            .arg(state.name);
    const ProcessIdentity &process = state.owner->process;
    const QString since = momentWords(state.owner->since);
    if (state.owner->isHere())
        return ReadOnlyTexts::tr(
                   "“%1” is open in another window on this computer (%2, since %3), so it "
                   "can only be read here.")
            .arg(state.name, process.user, since);
    return ReadOnlyTexts::tr(
               "“%1” is open on computer %2 (%3, since %4), so it can only be read here.")
        .arg(state.name, process.host, process.user, since);
}

QString readOnlyText(const ReadOnlyState &state)
{
    switch (state.reason) {
    case ReadOnlyReason::NotWritable:
        break;
    case ReadOnlyReason::OpenElsewhere:
        return openElsewhereText(state);
    case ReadOnlyReason::NetworkShare:
        return ReadOnlyTexts::tr(
                   "“%1” is on a network drive (%2). What two people change there at the "
                   "same time can be lost, so it can only be read. Copy it to this computer "
                   "to change it.")
            .arg(state.name, state.share);
    case ReadOnlyReason::SecondName:
        return ReadOnlyTexts::tr(
                   "“%1” has a second name on this disk (a hard link) and could be damaged "
                   "under the one by changes under the other, so it can only be read. Copy "
                   "it to change it.")
            .arg(state.name);
    case ReadOnlyReason::NameTooLong:
        return ReadOnlyTexts::tr(
                   "The name or folder of “%1” is too long for the journal that every change "
                   "needs beside it, so it can only be read. Give it a shorter name, or copy "
                   "it to change it.")
            .arg(state.name);
    case ReadOnlyReason::Moved:
        return ReadOnlyTexts::tr(
                   "“%1” was moved, renamed or deleted while it was open. Nothing is written "
                   "any more. Save what you see as a new file.")
            .arg(state.name);
    case ReadOnlyReason::Replaced:
        return ReadOnlyTexts::tr(
                   "“%1” was replaced by another file while it was open. Nothing was "
                   "overwritten. Save what you see as a new file, then compare the two.")
            .arg(state.name);
    case ReadOnlyReason::Changed:
        return ReadOnlyTexts::tr(
                   "“%1” was changed by another program while it was open. Nothing was "
                   "overwritten. Save what you see as a new file, then compare the two.")
            .arg(state.name);
    }
    return ReadOnlyTexts::tr("“%1” can only be read. Copy it to a folder of your own to change it.")
        .arg(state.name);
}

} // namespace models
