// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/sample/sample_file.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

namespace {
struct CommandSampleTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandSample)
};

models::SampleSize sizeOf(const QString &name)
{
    if (name == QLatin1String("city"))
        return models::SampleSize::City;
    return name == QLatin1String("province") ? models::SampleSize::Province
                                             : models::SampleSize::District;
}
struct Made
{
    models::SampleSummary summary;
    QString workbooks; // the folder that holds them
    QString file;      // empty: none was asked for
};

models::Result<Made> make(const Request &request, const QString &folder)
{
    const models::SampleSize size = sizeOf(request.arguments.text("--size"));
    const quint64 seed = request.arguments.text("--seed").toULongLong();
    if (!request.arguments.has("--file")) {
        const auto summary = models::writeSampleBooks(folder, size, seed, request.progress);
        if (!summary)
            return summary.failure();
        return Made{*summary, folder, {}};
    }
    const auto sample = models::makeSampleFile(folder, size, seed, request.progress);
    if (!sample)
        return sample.failure();
    return Made{sample->summary, models::sampleBooksFolder(folder), sample->path};
}
} // namespace

models::Result<Outcome> writeSample(const Request &request)
{
    const auto made = make(request, QDir(request.arguments.text("DIR")).absolutePath());
    if (!made)
        return made.failure();
    const models::SampleSummary &summary = made->summary;

    Outcome outcome;
    outcome.text =
        CommandSampleTexts::tr("%1 workbooks of an invented sample are in %2: %3 schools, %4 "
                               "teachers, %5 packages, %6 members, %7 of them at rural schools, "
                               "and of their year %8 activities, %9 attendances, %10 outcomes, %11 "
                               "vouchers.")
            .arg(summary.files.size())
            .arg(made->workbooks)
            .arg(summary.schools)
            .arg(summary.teachers)
            .arg(summary.packages)
            .arg(summary.members)
            .arg(summary.ruralMembers)
            .arg(summary.activities)
            .arg(summary.attendances)
            .arg(summary.outcomes)
            .arg(summary.expenses);
    if (!made->file.isEmpty())
        outcome.text += QLatin1Char('\n') +
                        CommandSampleTexts::tr("They are imported into %1.").arg(made->file);
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("folder"), made->workbooks},
                    {QStringLiteral("file"), made->file},
                    {QStringLiteral("schools"), summary.schools},
                    {QStringLiteral("teachers"), summary.teachers},
                    {QStringLiteral("packages"), summary.packages},
                    {QStringLiteral("memberships"), summary.memberships},
                    {QStringLiteral("members"), summary.members},
                    {QStringLiteral("rural_members"), summary.ruralMembers},
                    {QStringLiteral("activities"), summary.activities},
                    {QStringLiteral("attendances"), summary.attendances},
                    {QStringLiteral("outcomes"), summary.outcomes},
                    {QStringLiteral("expenses"), summary.expenses},
                    {QStringLiteral("trainings"), summary.trainings},
                    {QStringLiteral("files"), QJsonArray::fromStringList(summary.files)}});
    return outcome;
}

} // namespace app
