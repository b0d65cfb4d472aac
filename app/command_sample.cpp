// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/sample/sample_books.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

namespace {
struct Texts
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
} // namespace

models::Result<Outcome> writeSample(const Request &request)
{
    const QString folder = request.arguments.text("DIR");
    const quint64 seed = request.arguments.text("--seed").toULongLong();
    const auto summary = models::writeSampleBooks(folder, sizeOf(request.arguments.text("--size")),
                                                  seed, request.progress);
    if (!summary)
        return summary.failure();

    Outcome outcome;
    outcome.text = Texts::tr("%1 workbooks of an invented sample are in %2: %3 schools, %4 "
                             "teachers, %5 packages, %6 members, %7 of them at rural schools.")
                       .arg(summary->files.size())
                       .arg(QDir(folder).absolutePath())
                       .arg(summary->schools)
                       .arg(summary->teachers)
                       .arg(summary->packages)
                       .arg(summary->members)
                       .arg(summary->ruralMembers);
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("folder"), QDir(folder).absolutePath()},
                    {QStringLiteral("schools"), summary->schools},
                    {QStringLiteral("teachers"), summary->teachers},
                    {QStringLiteral("packages"), summary->packages},
                    {QStringLiteral("memberships"), summary->memberships},
                    {QStringLiteral("members"), summary->members},
                    {QStringLiteral("rural_members"), summary->ruralMembers},
                    {QStringLiteral("files"), QJsonArray::fromStringList(summary->files)}});
    return outcome;
}

} // namespace app
