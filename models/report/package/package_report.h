// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/package/package_facts.h"

namespace models {

// The parts of the report of one package (单个项目包验收考核报告), in their order; each adds its
// blocks below the heading that it is given. Throw SQLite::Exception.
void writePackageCover(PaperDraft &draft, const PackageFacts &facts);
void writePackageOverview(PaperDraft &draft, const PackageFacts &facts);
void writePackagePlan(PaperDraft &draft, const PackageFacts &facts);
void writePackageActivities(PaperDraft &draft, const PackageFacts &facts);
void writePackageMembers(PaperDraft &draft, const PackageFacts &facts);
void writePackageFunds(PaperDraft &draft, const PackageFacts &facts);
void writePackageOutcomes(PaperDraft &draft, const PackageFacts &facts);
void writePackageProblems(PaperDraft &draft, const PackageFacts &facts);
void writePackageScores(PaperDraft &draft, const ScoredYear &year, Id group);
void writePackageOpinions(PaperDraft &draft);

// 「30余」 of an outcome that stands for several; the number alone when it is exact.
QString outcomeCount(qint64 items, const QString &qualifier);

} // namespace models
