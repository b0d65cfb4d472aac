// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/document_makers.h"
#include "models/report/sections.h"
#include "models/report/wording.h"

namespace models {

// One section of the annual report as a paper of its own.
static Result<void> addSection(PaperDraft &draft, const QString &title,
                               const QList<void (*)(SectionDraft &)> &writers)
{
    const auto charts = draft.source.charts();
    if (!charts)
        return charts.failure();
    draft.blocks << TitleBlock{QStringLiteral("%1%2年度研训一体化项目包%3")
                                   .arg(draft.source.district(), draft.source.cycle().name, title)};
    SectionDraft section{draft.source.database(),
                         **charts,
                         *(*charts)->books.last(),
                         wholeDistrictOf(draft.source.district()),
                         {}};
    for (auto *write : writers)
        write(section);
    draft.blocks << section.blocks;
    draft.figures << section.figures;
    draft.sign();
    return {};
}

Result<void> writeRosterPaper(PaperDraft &draft, const DocumentSubject &)
{
    return addSection(draft, QStringLiteral("学员名册"), {writeRoster});
}

Result<void> writeSettlementPaper(PaperDraft &draft, const DocumentSubject &)
{
    const auto addHeading = [](SectionDraft &section) {
        section.heading(2, QStringLiteral("（四）各项目包收支"));
    };
    return addSection(draft, QStringLiteral("经费决算表"),
                      {writeFunds, addHeading, writeSettlement});
}

Result<void> writeOutcomesPaper(PaperDraft &draft, const DocumentSubject &)
{
    return addSection(draft, QStringLiteral("成果一览"), {writeOutcomes, writeOutcomeList});
}

} // namespace models
