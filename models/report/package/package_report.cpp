// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package/package_report.h"

#include "models/report/document_makers.h"

#include <QCoreApplication>

namespace models {

namespace {
struct PackageReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Documents)
};
} // namespace

Result<void> writePackageReport(PaperDraft &draft, const DocumentSubject &subject)
{
    const auto facts = PackageFacts::read(draft.source, subject.groupId);
    if (!facts)
        return fail(ErrorCode::NotFound,
                    PackageReportTexts::tr(
                        "The package “%1” is not in this year any more. Choose another one.")
                        .arg(subject.name));
    const auto year = draft.source.scores();
    if (!year)
        return year.failure();
    writePackageCover(draft, *facts);
    draft.section(QStringLiteral("项目包概况"));
    writePackageOverview(draft, *facts);
    draft.section(QStringLiteral("方案目标完成情况"));
    writePackagePlan(draft, *facts);
    draft.section(QStringLiteral("研训活动"));
    writePackageActivities(draft, *facts);
    draft.section(QStringLiteral("学员情况与学时"));
    writePackageMembers(draft, *facts);
    draft.section(QStringLiteral("经费使用"));
    writePackageFunds(draft, *facts);
    draft.section(QStringLiteral("主要成果"));
    writePackageOutcomes(draft, *facts);
    draft.section(QStringLiteral("问题与改进计划"));
    writePackageProblems(draft, *facts);
    draft.section(QStringLiteral("考核评分"));
    writePackageScores(draft, **year, subject.groupId);
    draft.blocks << PageBreakBlock{};
    draft.section(QStringLiteral("意见与签章"));
    writePackageOpinions(draft);
    return {};
}

} // namespace models
