// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"
#include "models/report/narrative.h"

namespace models {

static void addTargets(SectionDraft &draft)
{
    const Figure &share = draft.ruralShare();
    for (const Target &target : draft.source.targets) {
        if (target.figure != share.id || !target.basisPoints || share.whole == 0)
            continue;
        const auto needed = neededToReach(share, *target.basisPoints);
        const QString goal = percentText(Amount{*target.basisPoints, 10000});
        if (needed && *needed == 0)
            draft.paragraph(QStringLiteral("乡村教师占比已达到%1的目标。").arg(goal));
        else if (needed)
            draft.paragraph(
                QStringLiteral("乡村教师占比距%1的目标尚有差距，再招募%2名乡村教师可以达到。")
                    .arg(goal)
                    .arg(*needed));
    }
}

void writeOverview(SectionDraft &draft)
{
    addSentence(draft, "rural_share");
    addSentence(draft, "coverage");
    addSentence(draft, "change");
    addTargets(draft);
    writeStructure(draft);
}

} // namespace models
