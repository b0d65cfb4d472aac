// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/paper_numbers.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace models {

namespace {
struct PaperNumbersTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::PaperNumbers)
};

// Which paper it is: that of a person and package, else of a package, else of somebody by name.
QList<IssuedPaper> found(SQLite::Database &database, Id cycle, const QString &kind,
                         const DocumentSubject &subject)
{
    const Value of = toValue(kind);
    if (subject.teacherId)
        return findAll<IssuedPaper>(
            database,
            "WHERE teacher_id = ? AND cycle_id = ? AND kind = ? AND "
            "coalesce(group_id, 0) = ? ORDER BY id LIMIT 1",
            {Value(subject.teacherId), Value(cycle), of, Value(subject.groupId)});
    if (subject.groupId)
        return findAll<IssuedPaper>(database,
                                    "WHERE group_id = ? AND cycle_id = ? AND kind = ? AND "
                                    "teacher_id IS NULL ORDER BY id LIMIT 1",
                                    {Value(subject.groupId), Value(cycle), of});
    return findAll<IssuedPaper>(database,
                                "WHERE cycle_id = ? AND kind = ? AND holder = ? AND teacher_id IS "
                                "NULL AND group_id IS NULL ORDER BY id LIMIT 1",
                                {Value(cycle), of, toValue(subject.name)});
}

QString patternOf(SQLite::Database &database)
{
    const QString pattern = setting(database, kPaperPatternSetting).trimmed();
    return pattern.isEmpty() ? kUsualPaperPattern : pattern;
}

QDate today()
{
    return now().toLocalTime().date();
}
} // namespace

void setPaperPattern(Transaction &transaction, const QString &pattern)
{
    if (!pattern.isEmpty() || !setting(transaction.database(), kPaperPatternSetting).isEmpty())
        setSetting(transaction, kPaperPatternSetting, pattern);
}

QString paperNumber(const QString &pattern, const QString &year, int number)
{
    const QString mark = QStringLiteral("{number}");
    QString text = pattern.contains(mark) ? pattern : pattern + mark;
    return text.replace(mark, QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')))
        .replace(QStringLiteral("{year}"), year);
}

IssuedPaper issuedPaper(DocumentSource &source, const QString &kind, const DocumentSubject &subject,
                        const QString &wording)
{
    const auto papers = found(source.database(), source.cycle().id, kind, subject);
    if (!papers.isEmpty()) {
        IssuedPaper paper = papers.first();
        if (paper.wording.isEmpty())
            paper.wording = wording;
        if (!paper.issuedOn.isValid())
            paper.issuedOn = today();
        return paper;
    }
    IssuedPaper draft{.cycleId = source.cycle().id, .kind = kind};
    draft.teacherId = subject.teacherId;
    draft.groupId = subject.groupId;
    draft.holder = subject.name;
    draft.wording = wording;
    draft.issuedOn = today();
    return draft;
}

qint64 issuedCount(DocumentSource &source, const DocumentLine &line,
                   const QList<DocumentSubject> &subjects)
{
    return std::count_if(subjects.begin(), subjects.end(), [&](const DocumentSubject &subject) {
        return !found(source.database(), source.cycle().id, QLatin1String(line.paperKind), subject)
                    .isEmpty();
    });
}

// What the paper says, as its maker words it.
static Result<QString> wordingOf(DocumentSource &source, const DocumentLine &line,
                                 const DocumentSubject &subject)
{
    PaperDraft draft(source);
    if (const auto written = line.write(draft, subject); !written)
        return written.failure();
    for (const Block &block : draft.blocks) {
        if (const auto *certificate = std::get_if<CertificateBlock>(&block))
            return certificate->text;
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            return paragraph->text;
    }
    return QString();
}

Result<void> issuePapers(RecordFile &file, const Cycle &cycle, const DocumentLine &line,
                         const QList<DocumentSubject> &subjects, const Progress &progress)
{
    const QString kind = QLatin1String(line.paperKind);
    const QString title = editTitle("papers.numbered", {catalogueWord("Document", line.title)});
    return file.edit(title, [&](Transaction &edit) -> Result<void> {
        SQLite::Database &database = file.database();
        DocumentSource source(database, cycle);
        QSet<QString> taken;
        for (const IssuedPaper &paper :
             findAll<IssuedPaper>(database, "WHERE cycle_id = ?", {Value(cycle.id)}))
            taken.insert(paper.number);
        const QString pattern = patternOf(database);
        int number = int(taken.size());
        for (qsizetype i = 0; i < subjects.size(); ++i) {
            if (!progress(title, i, subjects.size()))
                return fail(ErrorCode::Cancelled,
                            PaperNumbersTexts::tr("Stopped. No paper was numbered."));
            if (!found(database, cycle.id, kind, subjects[i]).isEmpty())
                continue;
            const auto wording = wordingOf(source, line, subjects[i]);
            if (!wording)
                return wording.failure();
            IssuedPaper paper = issuedPaper(source, kind, subjects[i], *wording);
            do
                paper.number = paperNumber(pattern, cycle.name, ++number);
            while (taken.contains(paper.number));
            taken.insert(paper.number);
            edit.insert(paper);
        }
        return {};
    });
}

} // namespace models
