// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/assessment/schemes.h"
#include "models/assessment/scoring.h"
#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/edits/record_access.h"
#include "models/edits/vetoes.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandVetoTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandVeto)
};

using models::Result;
using models::Veto;
using models::VetoState;

// A veto with the words for it.
struct NamedVeto
{
    Veto veto;
    QString package;
    QString kind;
};

Result<QList<NamedVeto>> readVetoes(const OpenCycle &open)
{
    QList<NamedVeto> vetoes;
    const auto read = models::guarded(open.file->path(), [&]() -> Result<void> {
        SQLite::Database &database = open.file->database();
        const auto scheme = models::schemeOf(database, open.cycle);
        for (const Veto &veto : models::vetoesOf(database, open.cycle.id)) {
            const auto *line = scheme ? scheme->veto(veto.kind) : nullptr;
            vetoes << NamedVeto{
                veto, models::recordName(database, QStringLiteral("research_group"), veto.groupId),
                line ? line->name.in(models::language()) : veto.kind};
        }
        return {};
    });
    if (!read)
        return read.failure();
    return vetoes;
}

QString wordsOf(const NamedVeto &one)
{
    QStringList words{QString::number(one.veto.id),
                      one.package,
                      one.kind,
                      models::vetoStateText(stateOf(one.veto), models::language()),
                      one.veto.foundOn.toString(Qt::ISODate),
                      one.veto.description,
                      CommandVetoTexts::tr("proposed by %1").arg(one.veto.proposedBy)};
    if (!one.veto.confirmedBy.isEmpty())
        words << CommandVetoTexts::tr("confirmed by %1").arg(one.veto.confirmedBy);
    if (!one.veto.withdrawnReason.isEmpty())
        words << CommandVetoTexts::tr("withdrawn: %1").arg(one.veto.withdrawnReason);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QJsonObject jsonOf(const NamedVeto &one)
{
    return {{QStringLiteral("id"), QString::number(one.veto.id)},
            {QStringLiteral("package"), one.package},
            {QStringLiteral("kind"), one.veto.kind},
            {QStringLiteral("state"), QLatin1String(codeOf(stateOf(one.veto)))},
            {QStringLiteral("found_on"), one.veto.foundOn.toString(Qt::ISODate)},
            {QStringLiteral("description"), one.veto.description},
            {QStringLiteral("proposed_by"), one.veto.proposedBy},
            {QStringLiteral("confirmed_by"), one.veto.confirmedBy},
            {QStringLiteral("withdrawn_reason"), one.veto.withdrawnReason}};
}

// Says the vetoes as they stand after `changed` of them were.
Result<Outcome> told(const OpenCycle &open, const QString &done, qsizetype changed)
{
    const auto vetoes = readVetoes(open);
    if (!vetoes)
        return vetoes.failure();
    Outcome outcome;
    QJsonArray array;
    for (const NamedVeto &one : *vetoes) {
        outcome.text += wordsOf(one) + u'\n';
        array << jsonOf(one);
    }
    if (vetoes->isEmpty())
        outcome.text = CommandVetoTexts::tr("There is no veto in %1.").arg(open.cycle.name) + u'\n';
    if (!done.isEmpty())
        outcome.text = done + u'\n' + outcome.text;
    outcome.json = jsonBytes(QJsonObject{{QStringLiteral("cycle"), open.cycle.name},
                                         {QStringLiteral("changed"), changed},
                                         {QStringLiteral("vetoes"), array}});
    return outcome;
}

// The vetoes of this cycle that the command is about.
Result<QList<NamedVeto>> chosen(const OpenCycle &open, const Arguments &arguments)
{
    auto vetoes = readVetoes(open);
    if (!vetoes)
        return vetoes;
    const bool all = arguments.has("--confirm-all");
    const QString id = arguments.text(arguments.has("--confirm") ? "--confirm" : "--withdraw");
    vetoes->removeIf([&](const NamedVeto &one) {
        return all ? stateOf(one.veto) != VetoState::ToBeConfirmed
                   : QString::number(one.veto.id) != id;
    });
    if (vetoes->isEmpty() && !all)
        return models::fail(
            models::ErrorCode::NotFound,
            CommandVetoTexts::tr("%1 has no veto %2. “yanxun veto FILE --cycle %1 --list” "
                                 "lists those there are.")
                .arg(open.cycle.name, id));
    return vetoes;
}

Result<Outcome> confirm(OpenCycle &open, const QList<NamedVeto> &vetoes,
                        const models::TwoPeople &people)
{
    if (vetoes.isEmpty())
        return told(open, CommandVetoTexts::tr("No veto waits to be confirmed."), 0);
    const QString title =
        vetoes.size() == 1
            ? models::editTitle("vetoes.confirmed", {vetoes.first().package})
            : models::editTitle("vetoes.confirmed_many", {QString::number(vetoes.size())});
    const auto done = open.file->edit(title, [&](models::Transaction &transaction) {
        Result<void> confirmed;
        for (const NamedVeto &one : vetoes)
            if (confirmed)
                confirmed = models::confirmVeto(transaction, one.veto.id, people,
                                                models::now().toLocalTime().date());
        return confirmed;
    });
    if (!done)
        return done.failure();
    return told(open, CommandVetoTexts::tr("Vetoes confirmed: %1").arg(vetoes.size()),
                vetoes.size());
}

Result<Outcome> withdraw(OpenCycle &open, const NamedVeto &veto, const QString &reason,
                         const models::TwoPeople &people)
{
    const auto done =
        open.file->edit(models::editTitle("vetoes.withdrawn", {veto.package}),
                        [&](models::Transaction &transaction) {
                            return models::withdrawVeto(transaction, veto.veto.id, reason, people);
                        });
    if (!done)
        return done.failure();
    return told(open, CommandVetoTexts::tr("Vetoes withdrawn: %1").arg(1), 1);
}
} // namespace

Result<Outcome> decideVetoes(const Request &request)
{
    const Arguments &arguments = request.arguments;
    const int deeds = arguments.has("--list") + arguments.has("--confirm") +
                      arguments.has("--confirm-all") + arguments.has("--withdraw");
    if (deeds > 1)
        return models::fail(
            models::ErrorCode::Input,
            CommandVetoTexts::tr(
                "Say only one of --list, --confirm, --confirm-all and --withdraw."));
    auto open = openCycle(arguments);
    if (!open)
        return open.failure();
    if (deeds == 0 || arguments.has("--list"))
        return told(*open, {}, 0);
    const auto vetoes = chosen(*open, arguments);
    if (!vetoes)
        return vetoes.failure();
    const models::TwoPeople people{arguments.text("--by"), arguments.text("--and")};
    if (arguments.has("--withdraw"))
        return withdraw(*open, vetoes->first(), arguments.text("--reason"), people);
    return confirm(*open, *vetoes, people);
}

} // namespace app
