// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/annual_report.h"

#include "models/base/clock.h"
#include "models/report/score_tables.h"
#include "models/report/sections.h"
#include "models/report/wording.h"
#include "models/storage/store.h"

namespace models {

static void addBody(SectionDraft &draft)
{
    int number = 0;
    for (const SectionLine &section : sectionTable()) {
        if (section.attachment)
            continue;
        draft.heading(1, chineseNumber(++number) + QStringLiteral("、") +
                             QString::fromUtf8(section.title));
        section.write(draft);
    }
}

// 附件说明: what follows the signature, named at the end of the body.
static void addAttachmentList(SectionDraft &draft)
{
    QString before = QStringLiteral("附件：");
    int number = 0;
    for (const SectionLine &section : sectionTable()) {
        if (!section.attachment)
            continue;
        ++number;
        draft.paragraph(before +
                        QStringLiteral("%1.%2").arg(number).arg(QString::fromUtf8(section.title)));
        before.clear();
    }
}

static void addAttachments(SectionDraft &draft)
{
    int number = 0;
    for (const SectionLine &section : sectionTable()) {
        if (!section.attachment)
            continue;
        draft.blocks << AttachmentBlock{QStringLiteral("附件%1").arg(++number),
                                        QString::fromUtf8(section.title)};
        section.write(draft);
    }
}

Result<Report> annualReport(SQLite::Database &database, const ChartSource &source)
{
    Report report;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            const FigureBook &book = *source.books.last();
            const QString district = setting(database, kDistrictSetting);
            const QString centre = setting(database, kCentreSetting);
            report.isSample = setting(database, kSampleSetting) == QLatin1String("1");
            report.title =
                QStringLiteral("%1%2年度研训一体化项目包考核报告").arg(district, book.cycle().name);
            const QString sample = QStringLiteral("示例数据");
            report.subject = report.isSample ? sample : report.title;
            SectionDraft draft{database, source, book, wholeDistrictOf(district), {}};
            const auto year = readScores(database, book.cycle());
            if (!year)
                return year.failure();
            draft.scores = year->get();
            draft.scoresProblem = year->problem;
            draft.blocks << TitleBlock{report.isSample
                                           ? report.title + QStringLiteral("（%1）").arg(sample)
                                           : report.title};
            addBody(draft);
            addAttachmentList(draft);
            draft.blocks << SignatureBlock{centre, chineseDate(now().toLocalTime().date())};
            addAttachments(draft);
            report.blocks = draft.blocks;
            report.figures = draft.figures;
            return {};
        });
    if (!done)
        return done.failure();
    return report;
}

} // namespace models
