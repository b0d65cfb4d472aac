// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/publish.h"

#include "models/assessment/freeze_figures.h"
#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/base/process_identity.h"
#include "models/records/assessment.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct PublishTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Publish)
};

QString usualTitle(const Cycle &cycle)
{
    return say(Language::Chinese, "models::Publish",
               QT_TRANSLATE_NOOP("models::Publish", "Results of the year %1"))
        .arg(cycle.name);
}

// Nobody but the one who proposed it has looked at it, and nobody took it back.
qint64 openVetoes(SQLite::Database &database, const Cycle &cycle)
{
    SQLite::Statement row(
        database, "SELECT count(*) FROM veto JOIN research_group ON research_group.id = group_id "
                  "WHERE cycle_id = ? AND coalesce(confirmed_by, '') = '' "
                  "AND coalesce(withdrawn_reason, '') = ''");
    bindValue(row, 1, Value(cycle.id));
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

// The gate that stops, without scoring anything.
Result<QList<YearGate>> vetoGates(SQLite::Database &database, const Cycle &cycle)
{
    QList<YearGate> gates;
    const auto read =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            if (const qint64 open = openVetoes(database, cycle))
                gates << YearGate{
                    PublishTexts::tr("Vetoes that nobody has confirmed or withdrawn: %1").arg(open),
                    QStringLiteral("assessment"), true};
            return {};
        });
    if (!read)
        return read.failure();
    return gates;
}

void addScoreGates(const YearScores &scores, QList<YearGate> &gates)
{
    qint64 outstanding = 0, tied = 0;
    for (const ScoreSheet &sheet : scores.sheets) {
        outstanding += sheet.outstanding > 0;
        tied += sheet.isQuotaTie;
    }
    const QString page = QStringLiteral("assessment");
    if (outstanding)
        gates << YearGate{
            PublishTexts::tr("Without a result, because items have no points yet: %1 of %2")
                .arg(outstanding)
                .arg(scores.sheets.size()),
            page};
    if (tied)
        gates << YearGate{PublishTexts::tr("Tied at the border of a quota: %1").arg(tied), page};
}

Result<void> publishNow(Transaction &transaction, Cycle cycle, const PublicationText &text,
                        const Progress &progress, Id &published)
{
    SQLite::Database &database = transaction.database();
    if (yearState(cycle) == YearState::Open)
        if (const auto locked = changeYear(transaction, cycle, "closed", "lock", {}); !locked)
            return locked;
    const auto book = FigureBook::count(database, cycle);
    if (!book)
        return book.failure();
    const auto scheme = schemeOf(database, cycle);
    if (!scheme)
        return scheme.failure();
    const auto scores = scoreYear(database, cycle, *scheme, progress);
    if (!scores)
        return scores.failure();
    Publication publication{.cycleId = cycle.id,
                            .title = text.title.trimmed().isEmpty() ? usualTitle(cycle)
                                                                    : text.title.trimmed(),
                            .publishedOn = now().toLocalTime().date(),
                            .publishedBy = thisProcess().user,
                            .documentNumber = text.documentNumber.trimmed(),
                            .rules = QString::fromUtf8(rulesOfCycle(database, cycle, *scheme)),
                            .note = text.note.trimmed()};
    published = transaction.insert(publication);
    if (const auto done = freezeFigures(transaction, published, **book, progress); !done)
        return done;
    freezeScores(transaction, published, *scores);
    return changeYear(transaction, cycle, "published", "publish", {});
}
} // namespace

Result<QList<YearGate>> gatesBeforePublishing(SQLite::Database &database, const Cycle &cycle)
{
    auto gates = vetoGates(database, cycle);
    if (!gates)
        return gates;
    const auto scheme = schemeOf(database, cycle);
    const auto scores = scheme ? scoreYear(database, cycle, *scheme) : scheme.failure();
    if (!scores)
        return scores.failure();
    addScoreGates(*scores, *gates);
    return gates;
}

Result<Id> publishYear(RecordFile &file, Id id, const PublicationText &text,
                       const Progress &progress)
{
    const auto cycle = readCycle(file, id);
    if (!cycle)
        return cycle.failure();
    if (yearState(*cycle) == YearState::Published)
        return fail(
            ErrorCode::Refused,
            PublishTexts::tr("The year %1 is published already. To publish it anew, withdraw the "
                             "publication first.")
                .arg(cycle->name));
    const auto gates = vetoGates(file.database(), *cycle);
    if (!gates)
        return gates.failure();
    for (const YearGate &gate : *gates)
        if (gate.stops)
            return fail(ErrorCode::Refused,
                        PublishTexts::tr("The year %1 cannot be published yet. %2")
                            .arg(cycle->name, gate.text));
    Id published = 0;
    const auto done =
        file.edit(editTitle("cycles.published", {cycle->name}), [&](Transaction &transaction) {
            return publishNow(transaction, *cycle, text, progress, published);
        });
    if (!done)
        return done.failure();
    return published;
}

} // namespace models
