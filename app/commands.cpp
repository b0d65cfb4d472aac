// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace app {

// THE COMMAND TABLE.
//
// To add a command: its function in an app/command_*.cpp, declared here, and its line below. It
// reads request.arguments, calls the models, and returns what to say both for a person and, as
// JSON, for a program. Help, --json, --lang, exit codes and the tests over all commands follow from
// the line.
models::Result<Outcome> writeSample(const Request &);
models::Result<Outcome> makeFile(const Request &);
models::Result<Outcome> readBook(const Request &);
models::Result<Outcome> addTypedRecord(const Request &);
models::Result<Outcome> markAttendance(const Request &);
models::Result<Outcome> importWorkbooks(const Request &);
models::Result<Outcome> listFigures(const Request &);
models::Result<Outcome> listQuantities(const Request &);
models::Result<Outcome> listPeople(const Request &);
models::Result<Outcome> assessYear(const Request &);
models::Result<Outcome> writeReport(const Request &);
models::Result<Outcome> decideVetoes(const Request &);
models::Result<Outcome> publishYear(const Request &);
models::Result<Outcome> reconcileClaims(const Request &);
models::Result<Outcome> rollOver(const Request &);
models::Result<Outcome> checkFile(const Request &);
models::Result<Outcome> showHistory(const Request &);
models::Result<Outcome> undoSteps(const Request &);
models::Result<Outcome> redoSteps(const Request &);
models::Result<Outcome> salvageFile(const Request &);
models::Result<Outcome> backUpFile(const Request &);
models::Result<Outcome> restoreFile(const Request &);
models::Result<Outcome> handlePerson(const Request &);
models::Result<Outcome> repairNames(const Request &);
models::Result<Outcome> showHelp(const Request &);

static constexpr Parameter kFile{
    .name = "FILE", .summary = QT_TRANSLATE_NOOP("Command", "the .yanxun file"), .required = true};

static constexpr Parameter kCycle{.name = "--cycle",
                                  .value = "YEAR",
                                  .summary = QT_TRANSLATE_NOOP("Command", "name of the cycle"),
                                  .required = true};

static constexpr Parameter kSteps{.name = "--steps",
                                  .value = "NUMBER",
                                  .summary = QT_TRANSLATE_NOOP("Command", "how many edits"),
                                  .fallback = "1",
                                  .least = 1,
                                  .most = 1'000'000};

const QList<Command> &commandTable()
{
    static const QList<Command> table = {
        {"sample",
         QT_TRANSLATE_NOOP("Command", "Writes the workbooks of an invented district, city or "
                                      "province, as a sample."),
         {{.name = "DIR",
           .summary = QT_TRANSLATE_NOOP("Command", "the folder for the workbooks"),
           .required = true},
          {.name = "--size",
           .value = "SIZE",
           .summary = QT_TRANSLATE_NOOP("Command", "district, city or province"),
           .choices = "district city province",
           .fallback = "district"},
          {.name = "--seed",
           .value = "NUMBER",
           .summary = QT_TRANSLATE_NOOP("Command", "another number invents other people"),
           .fallback = "1",
           .most = std::numeric_limits<qint64>::max()},
          {.name = "--file",
           .summary = QT_TRANSLATE_NOOP(
               "Command", "also make the file that they come into, with targets, to be opened")}},
         writeSample},
        {"new",
         QT_TRANSLATE_NOOP("Command", "Makes an empty file with one assessment cycle."),
         {kFile,
          {.name = "--cycle",
           .value = "YEAR",
           .summary = QT_TRANSLATE_NOOP("Command", "the calendar year of the cycle"),
           .required = true,
           .least = 1990,
           .most = 2100},
          {.name = "--centre",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "the centre's name, as reports are signed")}},
         makeFile},
        {"import",
         QT_TRANSLATE_NOOP("Command", "Takes workbooks and folders of them into a file, in any "
                                      "order, and lists every issue at its cell."),
         {kFile,
          {.name = "BOOK",
           .summary = QT_TRANSLATE_NOOP("Command", "workbooks (.xlsx, .csv, .tsv) and folders"),
           .required = true,
           .many = true},
          {.name = "--dry-run",
           .summary = QT_TRANSLATE_NOOP("Command", "does everything, then takes it back")},
          {.name = "--without-backup",
           .summary = QT_TRANSLATE_NOOP(
               "Command", "imports even when no backup of the file can be made first")},
          {.name = "--cycle",
           .value = "YEAR",
           .summary = QT_TRANSLATE_NOOP("Command", "the cycle of packages and members, when their "
                                                   "titles do not say it")}},
         importWorkbooks},
        {"read",
         QT_TRANSLATE_NOOP("Command", "Shows what is read from a workbook."),
         {{.name = "BOOK",
           .summary = QT_TRANSLATE_NOOP("Command", "a .xlsx, .csv or .tsv workbook"),
           .required = true}},
         readBook},
        {"add",
         QT_TRANSLATE_NOOP("Command", "Adds one record; every key or value that will not do is "
                                      "told, and then nothing is written."),
         {kFile,
          kCycle,
          {.name = "--what",
           .value = "KIND",
           .summary = QT_TRANSLATE_NOOP("Command", "activity, outcome, voucher, member, school, "
                                                   "teacher or package"),
           .required = true,
           .choices = "activity outcome voucher member school teacher package"},
          {.name = "KEY=VALUE",
           .summary = QT_TRANSLATE_NOOP("Command", "what is known of it; a key is a field's title "
                                                   "or a column header of workbooks, a link is "
                                                   "written as a name"),
           .required = true,
           .many = true}},
         addTypedRecord},
        {"mark",
         QT_TRANSLATE_NOOP("Command", "Marks who of a package was at an activity."),
         {kFile,
          kCycle,
          {.name = "--package",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "the package, by its name or number"),
           .required = true},
          {.name = "--activity",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "the activity, by its name or date"),
           .required = true},
          {.name = "MEMBER=MARK",
           .summary = QT_TRANSLATE_NOOP("Command", "present, leave or absent (出席, 请假, 缺席), "
                                                   "none to take a mark away; NAME@SCHOOL tells "
                                                   "members of one name apart"),
           .required = true,
           .many = true}},
         markAttendance},
        {"figures",
         QT_TRANSLATE_NOOP("Command", "Prints every figure of a cycle with its definition."),
         {kFile, kCycle},
         listFigures},
        {"quantities",
         QT_TRANSLATE_NOOP("Command", "Prints every quantity of all packages together, or of one, "
                                      "with part, whole, unknown and definition."),
         {kFile,
          kCycle,
          {.name = "--package",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "name or number of one package")},
          {.name = "--on",
           .value = "DAY",
           .summary = QT_TRANSLATE_NOOP("Command", "as it was on a day, 2023-06-30; not given: "
                                                   "as it is now")}},
         listQuantities},
        {"people",
         QT_TRANSLATE_NOOP("Command", "Lists who, or what, is behind a figure."),
         {kFile,
          kCycle,
          {.name = "--figure",
           .value = "ID",
           .summary =
               QT_TRANSLATE_NOOP("Command", "the figure's id, as “yanxun figures” prints it"),
           .required = true},
          {.name = "--side",
           .value = "SIDE",
           .summary = QT_TRANSLATE_NOOP("Command", "those that it counts, the others, or those of "
                                                   "whom it is not known"),
           .choices = "part rest unknown",
           .fallback = "part"}},
         listPeople},
        {"assess",
         QT_TRANSLATE_NOOP("Command", "Scores and ranks a cycle, with the arithmetic."),
         {kFile,
          kCycle,
          {.name = "--scheme",
           .value = "SCHEME",
           .summary = QT_TRANSLATE_NOOP("Command", "another assessment scheme (default, studio, "
                                                   "member, or one of the file by name): shows who "
                                                   "moves")}},
         assessYear},
        {"report",
         QT_TRANSLATE_NOOP("Command", "Writes the documents of a cycle: the annual report, that of "
                                      "each package, lists, forms and certificates."),
         {kFile,
          kCycle,
          {.name = "--what",
           .value = "DOCUMENTS",
           .summary = QT_TRANSLATE_NOOP("Command", "which documents, separated by commas; a wrong "
                                                   "one is answered with all there are"),
           .fallback = "annual"},
          {.name = "--format",
           .value = "FORMATS",
           .summary = QT_TRANSLATE_NOOP("Command", "in which formats, separated by commas"),
           .fallback = "pdf"},
          {.name = "--package",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "only this package, by its name or number")},
          {.name = "--template",
           .value = "T.docx",
           .summary = QT_TRANSLATE_NOOP("Command", "fill in this Word document of the centre's own "
                                                   "instead: once, or with --what package once a "
                                                   "package")},
          {.name = "--pdfa",
           .summary = QT_TRANSLATE_NOOP("Command", "write PDF as PDF/A-1b, for archives")},
          {.name = "--one-file",
           .summary = QT_TRANSLATE_NOOP("Command", "all documents of a kind in one file, not one "
                                                   "file each")},
          {.name = "--out",
           .value = "DIR",
           .summary = QT_TRANSLATE_NOOP("Command", "the folder for the files"),
           .required = true}},
         writeReport,
         true},
        {"veto",
         QT_TRANSLATE_NOOP("Command", "Lists the vetoes of a cycle, or confirms or withdraws them "
                                      "in the name of two people."),
         {kFile,
          kCycle,
          {.name = "--list",
           .summary = QT_TRANSLATE_NOOP("Command", "only lists them, as without any of these")},
          {.name = "--confirm",
           .value = "ID",
           .summary = QT_TRANSLATE_NOOP("Command", "confirms the veto of that number")},
          {.name = "--confirm-all",
           .summary = QT_TRANSLATE_NOOP("Command", "confirms every one that waits for it")},
          {.name = "--withdraw",
           .value = "ID",
           .summary = QT_TRANSLATE_NOOP("Command", "withdraws the veto of that number")},
          {.name = "--reason",
           .value = "TEXT",
           .summary = QT_TRANSLATE_NOOP("Command", "why it is withdrawn")},
          {.name = "--by",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "the first of the two people who decide")},
          {.name = "--and",
           .value = "NAME",
           .summary = QT_TRANSLATE_NOOP("Command", "the second one; who proposed a veto may be "
                                                   "one of them")}},
         decideVetoes},
        {"publish",
         QT_TRANSLATE_NOOP("Command", "Publishes a cycle: keeps every figure and result as it is "
                                      "now, with the people behind it. Also locks and unlocks."),
         {kFile,
          kCycle,
          {.name = "--title",
           .value = "TITLE",
           .summary = QT_TRANSLATE_NOOP("Command", "what the publication is called")},
          {.name = "--number",
           .value = "NUMBER",
           .summary = QT_TRANSLATE_NOOP("Command", "its document number")},
          {.name = "--lock",
           .summary = QT_TRANSLATE_NOOP("Command", "only locks the records, as at the acceptance")},
          {.name = "--unlock",
           .value = "REASON",
           .summary = QT_TRANSLATE_NOOP("Command", "opens a locked cycle again, and says why")},
          {.name = "--withdraw",
           .value = "REASON",
           .summary = QT_TRANSLATE_NOOP("Command",
                                        "takes the cycle back from publication, and says why")}},
         publishYear},
        {"reconcile",
         QT_TRANSLATE_NOOP("Command", "Compares published numbers with what is counted, and names "
                                      "the people in the gap."),
         {kFile,
          kCycle,
          {.name = "--text",
           .value = "TEXT",
           .summary = QT_TRANSLATE_NOOP("Command", "compares the numbers of this text file instead "
                                                   "of those kept in FILE, and keeps none")}},
         reconcileClaims},
        {"rollover",
         QT_TRANSLATE_NOOP("Command", "Carries packages with their hosts and members into another "
                                      "cycle; what was carried before is passed over."),
         {kFile,
          {.name = "--from",
           .value = "YEAR",
           .summary = QT_TRANSLATE_NOOP("Command", "the cycle to carry over"),
           .required = true},
          {.name = "--to",
           .value = "YEAR",
           .summary = QT_TRANSLATE_NOOP("Command", "the cycle to carry into; it is made when there "
                                                   "is none"),
           .required = true},
          {.name = "--without-targets",
           .summary = QT_TRANSLATE_NOOP("Command", "leaves targets where they are")},
          {.name = "--without-deadlines",
           .summary = QT_TRANSLATE_NOOP("Command", "leaves deadlines where they are")},
          {.name = "--without-budget",
           .summary = QT_TRANSLATE_NOOP("Command", "leaves budgets where they are")},
          {.name = "--dry-run",
           .summary = QT_TRANSLATE_NOOP("Command", "only says what would be carried")}},
         rollOver},
        {"check",
         QT_TRANSLATE_NOOP("Command", "Checks whether a file is whole and agrees with itself."),
         {kFile},
         checkFile},
        {"history",
         QT_TRANSLATE_NOOP("Command", "Lists who changed what, the newest first."),
         {kFile,
          {.name = "--limit",
           .value = "NUMBER",
           .summary = QT_TRANSLATE_NOOP("Command", "how many edits to list"),
           .fallback = "50",
           .least = 1,
           .most = 1'000'000},
          {.name = "--record",
           .value = "ID",
           .summary = QT_TRANSLATE_NOOP("Command", "only what was done to this record, field by "
                                                   "field"),
           .least = 1,
           .most = std::numeric_limits<qint64>::max()}},
         showHistory},
        {"undo",
         QT_TRANSLATE_NOOP("Command", "Takes the newest edits back."),
         {kFile, kSteps},
         undoSteps},
        {"redo",
         QT_TRANSLATE_NOOP("Command", "Does again what was undone last."),
         {kFile, kSteps},
         redoSteps},
        {"salvage",
         QT_TRANSLATE_NOOP("Command", "Takes what can still be read of a damaged file into a new "
                                      "one; the damaged file is only read."),
         {{.name = "DAMAGED",
           .summary = QT_TRANSLATE_NOOP("Command", "the damaged file"),
           .required = true},
          {.name = "--to",
           .value = "NEW",
           .summary = QT_TRANSLATE_NOOP("Command", "the new .yanxun file"),
           .required = true}},
         salvageFile},
        {"backup",
         QT_TRANSLATE_NOOP("Command", "Copies a file into a new one and checks that the copy is "
                                      "whole and holds the same; also while the file is open."),
         {kFile,
          {.name = "--to",
           .value = "PATH",
           .summary = QT_TRANSLATE_NOOP("Command", "the new file; there must be none of that name"),
           .required = true}},
         backUpFile},
        {"restore",
         QT_TRANSLATE_NOOP("Command", "Makes a file from a backup that is whole. The backup stays "
                                      "as it is."),
         {{.name = "BACKUP",
           .summary = QT_TRANSLATE_NOOP("Command", "a backup, from the folder “….backups” beside "
                                                   "the file or made with “yanxun backup”"),
           .required = true},
          {.name = "--to",
           .value = "NEW",
           .summary = QT_TRANSLATE_NOOP("Command", "the new file; there must be none of that name"),
           .required = true}},
         restoreFile},
        {"person",
         QT_TRANSLATE_NOOP("Command", "Writes out everything known of one person, or removes the "
                                      "person without trace."),
         {kFile,
          {.name = "--id",
           .value = "ID",
           .summary = QT_TRANSLATE_NOOP("Command", "the teacher's id, as “yanxun history --json” "
                                                   "prints it"),
           .required = true,
           .least = 1,
           .most = std::numeric_limits<qint64>::max()},
          {.name = "--export",
           .value = "DIR",
           .summary = QT_TRANSLATE_NOOP("Command", "the folder for a workbook and a JSON document "
                                                   "with whole numbers")},
          {.name = "--remove",
           .summary = QT_TRANSLATE_NOOP("Command", "removes the person; this cannot be undone")},
          {.name = "--dry-run",
           .summary = QT_TRANSLATE_NOOP("Command", "only says what --remove would take, and where "
                                                   "others' texts name the person")},
          {.name = "--also",
           .value = "PLACE",
           .summary = QT_TRANSLATE_NOOP("Command", "a doubtful place, as --dry-run names it, that "
                                                   "means the person; “all” is all of them"),
           .many = true}},
         handlePerson},
        {"repair",
         QT_TRANSLATE_NOOP("Command",
                           "Puts names right that removing a person of another name once "
                           "cut (“···莲” of “于红莲”), from a backup of before."),
         {kFile,
          {.name = "--from",
           .value = "BACKUP",
           .summary = QT_TRANSLATE_NOOP("Command", "a backup or copy of before the removal"),
           .required = true},
          {.name = "--dry-run",
           .summary = QT_TRANSLATE_NOOP("Command", "only names what differs")}},
         repairNames},
        {"help",
         QT_TRANSLATE_NOOP("Command", "Explains the commands, or one of them."),
         {{.name = "COMMAND", .summary = QT_TRANSLATE_NOOP("Command", "the command to explain")}},
         showHelp},
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commandTable())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

const QList<Parameter> &commonParameters()
{
    static const QList<Parameter> parameters = {
        {.name = "--json",
         .summary = QT_TRANSLATE_NOOP("Command", "prints one JSON document and nothing else")},
        {.name = "--lang",
         .value = "LANGUAGE",
         .summary = QT_TRANSLATE_NOOP("Command", "zh (Chinese) or en (English)"),
         .choices = "zh en"},
    };
    return parameters;
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray jsonBytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace app
