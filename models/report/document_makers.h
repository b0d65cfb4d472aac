// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/documents.h"

namespace models {

// What writes each document of THE DOCUMENT TABLE, each in a file of its own. They throw
// SQLite::Exception.
Result<void> writePackageReport(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeScoreSummary(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeNotice(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeScoreForm(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeHonour(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeRosterPaper(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeHoursRegister(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeHoursProof(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeSettlementPaper(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeOutcomesPaper(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writePerformance(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeCompletion(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeAppointment(PaperDraft &draft, const DocumentSubject &subject);
Result<void> writeSignIn(PaperDraft &draft, const DocumentSubject &subject);

// The subjects of those that are not simply one a cycle or package.
QList<DocumentSubject> scoreForms(DocumentSource &source, Id group);
QList<DocumentSubject> excellentPackages(DocumentSource &source, Id group);
QList<DocumentSubject> membersOnRoster(DocumentSource &source, Id group);
QList<DocumentSubject> membersWhoCame(DocumentSource &source, Id group);
QList<DocumentSubject> appointedPeople(DocumentSource &source, Id group);
QList<DocumentSubject> activitiesOf(DocumentSource &source, Id group);

} // namespace models
