// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/personal_data_dialog.h"

#include "models/edits/record_access.h"
#include "models/edits/remove_person.h"
#include "models/exchange/person_export.h"
#include "ui/dialogs/removal_dialog.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace ui {

using models::Id;
using models::Result;

namespace {
struct PersonalDataDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};
} // namespace

static void writeOut(PageContext &context, Id teacher)
{
    const QString folder =
        context.prompt().folder(PersonalDataDialogTexts::tr("Folder for the person's data"));
    if (folder.isEmpty() || context.tellIfBusy())
        return;
    const auto work = [file = context.sharedFile(), teacher, folder](const models::Progress &) {
        return models::exportPerson(*file, teacher, folder);
    };
    context.background().run(
        PersonalDataDialogTexts::tr("Writing the person's data"), &context, work,
        [&context](const Result<QStringList> &paths) {
            if (!paths)
                context.prompt().report(paths.error());
            else
                context.prompt().inform(
                    PersonalDataDialogTexts::tr("The data are written"),
                    PersonalDataDialogTexts::tr(
                        "Two files with whole numbers were written: %1. Give them to nobody "
                        "but the person.")
                        .arg(paths->join(PersonalDataDialogTexts::tr(", "))));
        });
}

static QString placesLeft(const models::RemovedPerson &removed)
{
    QStringList left;
    for (const models::PersonPlace &place : removed.places)
        if (!place.isTaken)
            left << models::placeTitle(place);
    QString text = left.mid(0, 10).join(u'\n');
    if (left.size() > 10)
        text += u'\n' + PersonalDataDialogTexts::tr("… and %1 more").arg(left.size() - 10);
    return text;
}

static QString removedText(const models::RemovedPerson &removed)
{
    QString text = PersonalDataDialogTexts::tr(
                       "%1 records were removed, and %2 edits of the history rewritten.")
                       .arg(removed.records)
                       .arg(removed.edits);
    if (const QString left = placesLeft(removed); !left.isEmpty())
        text += QLatin1String("\n\n") +
                PersonalDataDialogTexts::tr("These texts were left as they are:") + u'\n' + left;
    if (!removed.backups.isEmpty()) {
        QStringList names;
        for (const QString &path : removed.backups)
            names << QDir::toNativeSeparators(path);
        text += QLatin1String("\n\n") +
                PersonalDataDialogTexts::tr(
                    "These backups still hold the person; they were not changed. Delete them "
                    "when you need them no more:") +
                u'\n' + names.mid(0, 10).join(u'\n');
        if (names.size() > 10)
            text += u'\n' + PersonalDataDialogTexts::tr("… and %1 more").arg(names.size() - 10);
    }
    return text;
}

static void removeForGood(PageContext &context, Id teacher, const models::DoubtfulPlaces &doubtful)
{
    const auto work = [file = context.sharedFile(), teacher,
                       doubtful](const models::Progress &progress) {
        return models::removePerson(*file, teacher, doubtful, progress);
    };
    context.background().run(PersonalDataDialogTexts::tr("Removing a person"), &context, work,
                             [&context](const Result<models::RemovedPerson> &removed) {
                                 if (!removed)
                                     context.prompt().report(removed.error());
                                 else
                                     context.prompt().inform(
                                         PersonalDataDialogTexts::tr("The person is removed"),
                                         removedText(*removed));
                             });
}

// Looks first for what would go, then asks.
static void planRemoval(PageContext &context, Id teacher, const QString &name,
                        const QPointer<QWidget> &parent)
{
    if (context.tellIfBusy())
        return;
    const auto work = [file = context.sharedFile(), teacher](const models::Progress &progress) {
        return models::rehearseRemoval(*file, teacher, progress);
    };
    context.background().run(
        PersonalDataDialogTexts::tr("Looking for what is the person's"), &context, work,
        [&context, teacher, name, parent](const Result<models::RemovedPerson> &rehearsed) {
            if (!rehearsed)
                return context.prompt().report(rehearsed.error());
            if (const auto doubtful = askRemoval(parent, name, *rehearsed);
                doubtful && !context.tellIfBusy())
                removeForGood(context, teacher, *doubtful);
        });
}

void showPersonalData(PageContext &context, Id teacher, QWidget *parent)
{
    if (!teacher || !context.isReadable())
        return;
    const QString name =
        models::recordName(context.file()->database(), QStringLiteral("teacher"), teacher);
    QDialog dialog(parent);
    dialog.setWindowTitle(PersonalDataDialogTexts::tr("Personal data of %1").arg(name));
    dialog.setMinimumWidth(em(&dialog, 26));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(em(&dialog, 1.2), em(&dialog), em(&dialog, 1.2), em(&dialog));
    column->setSpacing(em(&dialog, 0.7));
    column->addWidget(makeSectionTitle(dialog.windowTitle()));
    column->addWidget(makeNote(PersonalDataDialogTexts::tr(
        "Write out: everything that this file knows of the person, with whole numbers, as a "
        "workbook and as JSON. It is noted in the history that you did.")));
    auto *write = new QPushButton(PersonalDataDialogTexts::tr("Write out…"));
    write->setObjectName(QStringLiteral("export_person"));
    column->addWidget(write, 0, Qt::AlignLeft);
    column->addWidget(makeNote(PersonalDataDialogTexts::tr(
        "Remove for good: the person leaves the file and its history without trace. To end a "
        "membership only, give it an end date instead.")));
    auto *remove = new QPushButton(PersonalDataDialogTexts::tr("Remove for good…"));
    remove->setObjectName(QStringLiteral("remove_person"));
    remove->setEnabled(context.isWritable());
    column->addWidget(remove, 0, Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(PersonalDataDialogTexts::tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(write, &QPushButton::clicked, &dialog, [&] {
        dialog.accept();
        writeOut(context, teacher);
    });
    QObject::connect(remove, &QPushButton::clicked, &dialog, [&] {
        dialog.accept();
        planRemoval(context, teacher, name, parent);
    });
    dialog.exec();
}

} // namespace ui
