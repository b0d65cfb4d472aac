// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/documents.h"

#include "models/report/annual_report.h"
#include "models/report/document_makers.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

#include <QCoreApplication>

// THE DOCUMENT TABLE
//
// To add a document: one file below models/report/papers/ that adds its blocks to the draft, its
// declaration in document_makers.h, and one line here. Its place on the report page and in the
// command "report", its three formats, its batch and its tests (golden text, every total its rows,
// every percentage its part and whole) come by themselves.

namespace models {

const QList<DocumentLine> &documentTable()
{
    using enum DocumentAbout;
    static const QList<DocumentLine> table{
        {.id = "annual",
         .title = QT_TRANSLATE_NOOP("Document", "Annual report of all packages"),
         .chinese = "年度考核报告",
         .about = Cycle,
         .write = nullptr},
        {.id = "package",
         .title = QT_TRANSLATE_NOOP("Document", "Report of one package"),
         .chinese = "项目包验收考核报告",
         .about = Package,
         .write = writePackageReport,
         .nothing = QT_TRANSLATE_NOOP("Document", "No package is recorded in this year.")},
        {.id = "score_summary",
         .title = QT_TRANSLATE_NOOP("Document", "Summary of scores"),
         .chinese = "评分汇总表",
         .about = Cycle,
         .write = writeScoreSummary},
        {.id = "roster",
         .title = QT_TRANSLATE_NOOP("Document", "Roster of members"),
         .chinese = "学员名册",
         .about = Cycle,
         .write = writeRosterPaper},
        {.id = "hours",
         .title = QT_TRANSLATE_NOOP("Document", "Register of hours and credits"),
         .chinese = "学时学分登记表",
         .about = Cycle,
         .write = writeHoursRegister},
        {.id = "hours_proof",
         .title = QT_TRANSLATE_NOOP("Document", "Proof of hours, one a person"),
         .chinese = "学时学分证明",
         .about = Person,
         .write = writeHoursProof,
         .subjects = membersOnRoster,
         .paperKind = "hours",
         .nothing = QT_TRANSLATE_NOOP("Document", "No members are recorded in this year.")},
        {.id = "settlement",
         .title = QT_TRANSLATE_NOOP("Document", "Settlement of funds"),
         .chinese = "经费决算表",
         .about = Cycle,
         .write = writeSettlementPaper},
        {.id = "outcomes",
         .title = QT_TRANSLATE_NOOP("Document", "List of outcomes"),
         .chinese = "成果一览表",
         .about = Cycle,
         .write = writeOutcomesPaper},
        {.id = "performance",
         .title = QT_TRANSLATE_NOOP("Document", "Self-evaluation of performance"),
         .chinese = "绩效自评表",
         .about = Cycle,
         .write = writePerformance},
        {.id = "notice",
         .title = QT_TRANSLATE_NOOP("Document", "Public notice of the results"),
         .chinese = "考核结果公示",
         .about = Cycle,
         .write = writeNotice},
        {.id = "honour",
         .title = QT_TRANSLATE_NOOP("Document", "Certificates of honour"),
         .chinese = "荣誉证书",
         .about = Package,
         .write = writeHonour,
         .subjects = excellentPackages,
         .paperKind = "excellent",
         .nothing = QT_TRANSLATE_NOOP("Document", "No package is in the best band yet. Finish the "
                                                  "assessment first.")},
        {.id = "certificate",
         .title = QT_TRANSLATE_NOOP("Document", "Certificates of completion"),
         .chinese = "结业证书",
         .about = Person,
         .write = writeCompletion,
         .subjects = membersWhoCame,
         .paperKind = "completion",
         .nothing = QT_TRANSLATE_NOOP(
             "Document", "No member was marked present at an activity in this year. Record "
                         "attendance first.")},
        {.id = "appointment",
         .title = QT_TRANSLATE_NOOP("Document", "Letters of appointment for hosts and judges"),
         .chinese = "聘书",
         .about = Person,
         .write = writeAppointment,
         .subjects = appointedPeople,
         .paperKind = "appointment",
         .nothing = QT_TRANSLATE_NOOP("Document", "No package has a host and no panel a judge in "
                                                  "this year.")},
        {.id = "score_form",
         .title = QT_TRANSLATE_NOOP("Document", "Score forms for judges"),
         .chinese = "评委评分表",
         .about = Package,
         .write = writeScoreForm,
         .subjects = scoreForms,
         .nothing = QT_TRANSLATE_NOOP("Document", "No package is recorded in this year.")},
        {.id = "sign_in",
         .title = QT_TRANSLATE_NOOP("Document", "Sign-in sheets"),
         .chinese = "签到表",
         .about = Activity,
         .write = writeSignIn,
         .subjects = activitiesOf,
         .nothing = QT_TRANSLATE_NOOP("Document", "No activity is recorded in this year.")},
    };
    return table;
}

const DocumentLine *documentLine(const QString &id)
{
    for (const DocumentLine &line : documentTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

QString DocumentLine::displayTitle() const
{
    return QCoreApplication::translate("Document", title);
}

static QList<DocumentSubject> packagesOf(DocumentSource &source, Id group)
{
    RawStatement row(source.database(), sqlText(QStringLiteral("report/packages.sql")));
    row.bind(1, source.cycle().id);
    QList<DocumentSubject> packages;
    while (row.step())
        if (!group || row.integer(0) == group)
            packages << DocumentSubject{.name = row.text(2), .groupId = row.integer(0)};
    return packages;
}

static QString pathOf(DocumentSource &source)
{
    return QString::fromStdString(source.database().getFilename());
}

Result<QList<DocumentSubject>> documentSubjects(DocumentSource &source, const DocumentLine &line,
                                                Id group)
{
    QList<DocumentSubject> subjects;
    const auto read = guarded(pathOf(source), [&]() -> Result<void> {
        if (line.subjects)
            subjects = line.subjects(source, group);
        else if (line.about == DocumentAbout::Package)
            subjects = packagesOf(source, group);
        else
            subjects << DocumentSubject{.groupId = group};
        return {};
    });
    if (!read)
        return read.failure();
    return subjects;
}

static Result<Report> annual(DocumentSource &source)
{
    const auto charts = source.charts();
    return charts ? annualReport(source.database(), **charts) : Result<Report>(charts.failure());
}

static QString titleOf(const DocumentSource &source, const DocumentLine &line,
                       const DocumentSubject &subject)
{
    const QString year = source.cycle().name;
    if (line.about == DocumentAbout::Cycle)
        return QStringLiteral("%1%2年度%3").arg(source.district(), year, line.paperName());
    return QStringLiteral("%1_%2年度%3").arg(subject.name, year, line.paperName());
}

Result<Report> makeDocument(DocumentSource &source, const DocumentLine &line,
                            const DocumentSubject &subject)
{
    if (!line.write)
        return annual(source);
    Report report;
    PaperDraft draft(source);
    const auto written =
        guarded(pathOf(source), [&]() -> Result<void> { return line.write(draft, subject); });
    if (!written)
        return written.failure();
    report.title = titleOf(source, line, subject);
    report.isSample = source.isSample();
    report.subject = report.isSample ? QStringLiteral("示例数据") : report.title;
    report.blocks = std::move(draft.blocks);
    report.figures = std::move(draft.figures);
    return report;
}

namespace {
struct DocumentsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Documents)
};
} // namespace

Result<Report> makeDocuments(DocumentSource &source, const DocumentLine &line,
                             const QList<DocumentSubject> &subjects, const Progress &progress)
{
    Report all;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        if (!progress(DocumentsTexts::tr("Writing the documents"), i, subjects.size()))
            return fail(ErrorCode::Cancelled, DocumentsTexts::tr("Stopped. Nothing was written."));
        auto one = makeDocument(source, line, subjects[i]);
        if (!one)
            return one.failure();
        const bool sheet =
            !one->blocks.isEmpty() && std::holds_alternative<CertificateBlock>(one->blocks.first());
        if (i > 0 && !sheet)
            all.blocks << PageBreakBlock{};
        all.blocks << one->blocks;
        for (const QString &figure : one->figures)
            if (!all.figures.contains(figure))
                all.figures << figure;
    }
    all.title =
        QStringLiteral("%1%2年度%3").arg(source.district(), source.cycle().name, line.paperName());
    all.isSample = source.isSample();
    all.subject = all.isSample ? QStringLiteral("示例数据") : all.title;
    return all;
}

} // namespace models
