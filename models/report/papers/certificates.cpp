// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/figures/quantity_sql.h"
#include "models/report/document_makers.h"
#include "models/report/paper_numbers.h"
#include "models/report/wording.h"
#include "models/storage/database.h"

namespace models {

static void addCertificate(PaperDraft &draft, const QString &kindOfPaper, const QString &holder,
                           const IssuedPaper &paper)
{
    draft.blocks << CertificateBlock{kindOfPaper,
                                     holder,
                                     paper.wording,
                                     paper.number,
                                     draft.source.centre(),
                                     chineseDate(paper.issuedOn),
                                     true};
}

// A query of what members attended by the day of the report; `rows` are those of the attendance
// that it needs.
static std::string attendanceQuery(DocumentSource &source, const char *file,
                                   const std::string &rows)
{
    QByteArray sql = sqlText(QStringLiteral("report/%1.sql").arg(QLatin1String(file))).trimmed();
    sql.replace("{attendance}",
                QByteArray::fromStdString(attendanceSource(
                    source.database(), QuantityQuestion::ofYear(source.cycle()), rows)));
    return sql.toStdString();
}

// Of those who were marked present at least once.
QList<DocumentSubject> membersWhoCame(DocumentSource &source, Id group)
{
    SQLite::Statement row(source.database(), attendanceQuery(source, "people_who_came", "1"));
    bindValue(row, 1, Value(source.cycle().id));
    bindValue(row, 2, Value(group));
    QList<DocumentSubject> people;
    while (row.executeStep())
        people << DocumentSubject{.name = textOf(columnValue(row, 1)),
                                  .groupId = row.getColumn(2).getInt64(),
                                  .teacherId = row.getColumn(0).getInt64()};
    return people;
}

Result<void> writeCompletion(PaperDraft &draft, const DocumentSubject &subject)
{
    SQLite::Statement row(draft.source.database(),
                          attendanceQuery(draft.source, "person_in_package",
                                          "group_id = " + std::to_string(subject.groupId)));
    bindValue(row, 1, Value(subject.teacherId));
    bindValue(row, 2, Value(draft.source.cycle().id));
    bindValue(row, 3, Value(subject.groupId));
    QString text;
    if (row.executeStep())
        text = QStringLiteral("于%1年度参加研训一体化项目包“%2”的研修，出席研训活动%3次，"
                              "完成研训学时%4学时，特发此证。")
                   .arg(draft.source.cycle().name, textOf(columnValue(row, 0)))
                   .arg(row.getColumn(1).getInt64())
                   .arg(hundredthsText({row.getColumn(2).getInt64()}));
    addCertificate(draft, QStringLiteral("结业证书"), subject.name + QStringLiteral(" 老师："),
                   issuedPaper(draft.source, QStringLiteral("completion"), subject, text));
    return {};
}

// Of the best band, once everything is scored.
QList<DocumentSubject> excellentPackages(DocumentSource &source, Id group)
{
    QList<DocumentSubject> packages;
    const auto year = source.scores();
    const YearScores *scores = year ? (*year)->get() : nullptr;
    if (!scores || scores->scheme->bands.isEmpty() || outstandingSheets(*scores) > 0)
        return packages;
    for (const ScoreSheet &sheet : scores->sheets)
        if (sheet.band == scores->scheme->bands.first().code && !sheet.isQuotaTie &&
            (!group || sheet.groupId == group))
            packages << DocumentSubject{
                .name = sheet.name, .groupId = sheet.groupId, .teacherId = sheet.teacherId};
    return packages;
}

Result<void> writeHonour(PaperDraft &draft, const DocumentSubject &subject)
{
    const auto year = draft.source.scores();
    if (!year)
        return year.failure();
    const YearScores *scores = (*year)->get();
    const ScoreSheet *sheet = nullptr;
    for (qsizetype i = 0; scores && i < scores->sheets.size(); ++i)
        if (scores->sheets[i].groupId == subject.groupId &&
            scores->sheets[i].teacherId == subject.teacherId)
            sheet = &scores->sheets[i];
    QString text;
    if (sheet)
        text = QStringLiteral(
                   "在%1年度研训一体化项目包考核中成绩突出，被评为“%2”等次，特发此证，以资鼓励。")
                   .arg(draft.source.cycle().name, bandName(*scores, *sheet));
    addCertificate(draft, QStringLiteral("荣誉证书"), subject.name + QStringLiteral("："),
                   issuedPaper(draft.source, QStringLiteral("excellent"), subject, text));
    return {};
}

// The hosts by package, then the judges.
QList<DocumentSubject> appointedPeople(DocumentSource &source, Id group)
{
    QList<DocumentSubject> people;
    SQLite::Statement host(
        source.database(),
        sqlText(QStringLiteral("report/package_hosts.sql")).trimmed().toStdString());
    bindValue(host, 1, Value(source.cycle().id));
    bindValue(host, 2, Value(group));
    while (host.executeStep())
        people << DocumentSubject{.name = textOf(columnValue(host, 1)),
                                  .groupId = host.getColumn(2).getInt64(),
                                  .teacherId = host.getColumn(0).getInt64()};
    if (group)
        return people;
    SQLite::Statement judge(source.database(),
                            "SELECT judge.id, judge.name, coalesce(judge.teacher_id, 0) FROM panel "
                            "JOIN judge ON judge.panel_id = panel.id WHERE panel.cycle_id = ? "
                            "GROUP BY coalesce(judge.teacher_id, judge.name) ORDER BY panel.id, "
                            "judge.id");
    bindValue(judge, 1, Value(source.cycle().id));
    while (judge.executeStep())
        people << DocumentSubject{.name = textOf(columnValue(judge, 1)),
                                  .teacherId = judge.getColumn(2).getInt64(),
                                  .judgeId = judge.getColumn(0).getInt64()};
    return people;
}

static QString termOf(const Cycle &cycle)
{
    if (!cycle.startsOn.isValid() || !cycle.endsOn.isValid())
        return QStringLiteral("聘期为%1年度").arg(cycle.name);
    return QStringLiteral("聘期自%1至%2")
        .arg(chineseDate(cycle.startsOn), chineseDate(cycle.endsOn));
}

Result<void> writeAppointment(PaperDraft &draft, const DocumentSubject &subject)
{
    const Cycle &cycle = draft.source.cycle();
    QString text;
    if (subject.judgeId) {
        text = QStringLiteral("兹聘请您担任%1年度研训一体化项目包考核评委。").arg(cycle.name);
    } else {
        SQLite::Statement row(draft.source.database(),
                              "SELECT name FROM research_group WHERE id = ?");
        bindValue(row, 1, Value(subject.groupId));
        if (row.executeStep())
            text = QStringLiteral("兹聘请您担任%1年度研训一体化项目包“%2”主持人，%3。")
                       .arg(cycle.name, textOf(columnValue(row, 0)), termOf(cycle));
    }
    addCertificate(draft, QStringLiteral("聘书"), subject.name + QStringLiteral(" 同志："),
                   issuedPaper(draft.source, QStringLiteral("appointment"), subject, text));
    return {};
}

} // namespace models
