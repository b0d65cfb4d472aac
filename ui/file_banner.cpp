// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_banner.h"

#include "models/assessment/year_state.h"
#include "models/storage/store.h"
#include "ui/dialogs/year_state_dialog.h"

#include <QCoreApplication>

namespace ui {

using models::ReadOnlyReason;
using models::ReadOnlyState;

namespace {

struct FileBannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileBanner)
};

QString seenText(const ReadOnlyState &state, const std::optional<models::OriginState> &origin)
{
    const QString seen =
        FileBannerTexts::tr("You see it as it was at %1.").arg(models::momentWords(state.seenAt));
    if (origin && !origin->isThere)
        return FileBannerTexts::tr("The file itself is no longer there.") + u' ' + seen;
    return origin && origin->isNewer ? seen + u' ' + FileBannerTexts::tr("It was changed since.")
                                     : seen;
}

// That the file is a sample, and that the year looked at is locked.
void showYear(Banner &banner, PageContext &context)
{
    QStringList says;
    if (context.fileSetting(models::kSampleSetting) == QLatin1String("1"))
        says << FileBannerTexts::tr(
            "Sample data: every person and every number in this file is invented.");
    QList<Banner::Choice> choices;
    const auto cycle = context.cycle();
    const models::YearState state = cycle ? models::yearState(*cycle) : models::YearState::Open;
    if (state != models::YearState::Open) {
        says << (state == models::YearState::Locked
                     ? FileBannerTexts::tr(
                           "The year %1 is locked since its acceptance: its records can only "
                           "be read.")
                     : FileBannerTexts::tr(
                           "The year %1 is published: its records and results can only be "
                           "read."))
                    .arg(cycle->name);
        choices << Banner::Choice{QStringLiteral("banner_year"),
                                  FileBannerTexts::tr("State of the year…"),
                                  [&banner, &context] { showYearState(context, banner.window()); }};
    }
    banner.show(says.join(QLatin1Char(' ')), choices);
}

} // namespace

void showFileState(Banner &banner, PageContext &context, const FileWatch &watch, FileActions &files)
{
    if (context.file() && context.file()->isDamaged()) {
        banner.show(
            FileBannerTexts::tr("This file is damaged and is not written to any more. Open your "
                                "latest backup, or rescue what can still be read."),
            {{QStringLiteral("banner_rescue"), FileBannerTexts::tr("Rescue what can be read…"),
              [&files, path = context.file()->path()] { files.rescue(path); }}});
        return;
    }
    const auto state = context.file() ? context.file()->readOnlyState() : std::nullopt;
    if (!state) {
        showYear(banner, context);
        return;
    }
    const Banner::Choice save{QStringLiteral("banner_save"),
                              state->isAdrift() ? FileBannerTexts::tr("Save as…")
                                                : FileBannerTexts::tr("Copy and edit…"),
                              [&files] { files.askAndSaveCopy(); }};
    const auto again = [&files](const QString &title) {
        return Banner::Choice{QStringLiteral("banner_again"), title, [&files] { files.reopen(); }};
    };
    if (state->reason == ReadOnlyReason::Moved) {
        banner.show(readOnlyText(*state), {save});
    } else if (state->isAdrift()) {
        banner.show(readOnlyText(*state), {save, again(FileBannerTexts::tr("Open the other one"))});
    } else if (state->reason != ReadOnlyReason::OpenElsewhere) {
        banner.show(readOnlyText(*state) + u' ' + seenText(*state, watch.origin()),
                    {save, again(FileBannerTexts::tr("Look again"))});
    } else if (watch.origin() && watch.origin()->isThere && !watch.origin()->isLocked) {
        banner.show(
            FileBannerTexts::tr("“%1” has been closed where it was open. You can change it now.")
                .arg(state->name),
            {again(FileBannerTexts::tr("Edit here"))});
    } else {
        banner.show(readOnlyText(*state) + u' ' + seenText(*state, watch.origin()),
                    {again(FileBannerTexts::tr("Look again")), save});
    }
}

} // namespace ui
