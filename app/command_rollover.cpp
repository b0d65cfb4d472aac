// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/assessment/rollover.h"
#include "models/base/money.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandRolloverTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandRollover)
};

using models::RolloverPackage;
using models::RolloverPlan;

QString packageLine(const RolloverPackage &package)
{
    QStringList words{package.group.name, CommandRolloverTexts::tr("members staying %1, leaving %2")
                                              .arg(package.staying())
                                              .arg(package.leaving())};
    if (!package.host.isEmpty())
        words << (package.hostStays ? CommandRolloverTexts::tr("host %1").arg(package.host)
                                    : CommandRolloverTexts::tr("host %1 left").arg(package.host));
    if (package.isBaseClosed)
        words << CommandRolloverTexts::tr("base school %1 is closed").arg(package.baseSchool);
    if (package.budgetLines)
        words << CommandRolloverTexts::tr("budget %1").arg(models::moneyText(package.budget));
    if (package.carriedAs)
        words << CommandRolloverTexts::tr("carried before");
    return words.join(QStringLiteral(" · ")) + u'\n';
}

QString planText(const RolloverPlan &plan)
{
    QString text;
    for (const RolloverPackage &package : plan.packages) {
        text += packageLine(package);
        for (const models::RolloverMember &member : package.members)
            if (!member.leaves.isEmpty())
                text += QStringLiteral("    ") + member.name + QStringLiteral(": ") +
                        member.leaves + u'\n';
    }
    for (const QString &note : plan.notes)
        text += note + u'\n';
    return text;
}

QJsonObject packageJson(const RolloverPackage &package)
{
    QJsonArray leaving;
    for (const models::RolloverMember &member : package.members)
        if (!member.leaves.isEmpty())
            leaving << QJsonObject{{QStringLiteral("name"), member.name},
                                   {QStringLiteral("reason"), member.leaves}};
    return {{QStringLiteral("name"), package.group.name},
            {QStringLiteral("carried_before"), package.carriedAs != 0},
            {QStringLiteral("staying"), package.staying()},
            {QStringLiteral("leaving"), leaving},
            {QStringLiteral("host"), package.host},
            {QStringLiteral("host_stays"), package.hostStays},
            {QStringLiteral("base_school"), package.baseSchool},
            {QStringLiteral("base_school_closed"), package.isBaseClosed},
            {QStringLiteral("budget_lines"), package.budgetLines},
            {QStringLiteral("plan_targets"), package.planTargets}};
}

Outcome planned(const RolloverPlan &plan)
{
    QJsonArray packages;
    for (const RolloverPackage &package : plan.packages)
        packages << packageJson(package);
    Outcome outcome;
    outcome.exit = plan.notes.isEmpty() && plan.closedSchools.isEmpty() ? Exit::Done : Exit::Issues;
    outcome.text = planText(plan);
    outcome.json = jsonBytes(QJsonObject{
        {QStringLiteral("from"), plan.from.name},
        {QStringLiteral("to"), plan.to.name},
        {QStringLiteral("new_cycle"), plan.isNewCycle},
        {QStringLiteral("packages"), packages},
        {QStringLiteral("closed_schools"), QJsonArray::fromStringList(plan.closedSchools)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)}});
    return outcome;
}

Outcome carried(const models::RolloverResult &result, const QString &to)
{
    Outcome outcome;
    outcome.text =
        CommandRolloverTexts::tr("Carried into %1: packages %2, members %3; left out %4.")
            .arg(to)
            .arg(result.packages)
            .arg(result.members)
            .arg(result.leftOut) +
        u'\n';
    if (!result.closedSchools.isEmpty()) {
        outcome.exit = Exit::Issues;
        outcome.text += CommandRolloverTexts::tr("Closed base schools that were left out: %1")
                            .arg(result.closedSchools.join(CommandRolloverTexts::tr(", "))) +
                        u'\n';
    }
    outcome.json = jsonBytes(QJsonObject{
        {QStringLiteral("to"), to},
        {QStringLiteral("packages"), result.packages},
        {QStringLiteral("members"), result.members},
        {QStringLiteral("left_out"), result.leftOut},
        {QStringLiteral("budget_lines"), result.budgetLines},
        {QStringLiteral("targets"), result.targets},
        {QStringLiteral("closed_schools"), QJsonArray::fromStringList(result.closedSchools)}});
    return outcome;
}
} // namespace

models::Result<Outcome> rollOver(const Request &request)
{
    Arguments arguments = request.arguments;
    arguments.set(QStringLiteral("--cycle"), {arguments.text("--from")});
    const auto open = openCycle(arguments);
    if (!open)
        return open.failure();
    const QString to = arguments.text("--to");
    if (arguments.has("--dry-run")) {
        const auto plan = models::planRollover(open->file->database(), open->cycle, to);
        if (!plan)
            return plan.failure();
        return planned(*plan);
    }
    const models::RolloverChoice choice{.targets = !arguments.has("--without-targets"),
                                        .deadlines = !arguments.has("--without-deadlines"),
                                        .budget = !arguments.has("--without-budget")};
    const auto result = models::rollOver(*open->file, open->cycle, to, choice, request.progress);
    if (!result)
        return result.failure();
    return carried(*result, to);
}

} // namespace app
