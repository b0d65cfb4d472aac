// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace app {

// What the program's exit code says.
enum class Exit {
    Done = 0,
    Issues = 1,     // done, with issues listed
    WrongUsage = 2, // the command line was not understood
    Refused = 3,    // nothing was done; the reason is said
};

// One thing that a command takes: a word in its place ("FILE") or an option ("--cycle"). Texts are
// English source texts in context "Command".
struct Parameter
{
    const char *name = "";
    const char *value = ""; // what stands for an option's value in the help; empty: a mere switch
    const char *summary = "";
    bool required = false;
    bool many = false;         // the words from here on, at least one
    const char *choices = "";  // the values it may have, separated by blanks; empty: any
    const char *fallback = ""; // its value when it is not given
    qint64 least = 0;          // the range of a number
    qint64 most = -1;          // below least: not a number

    bool isOption() const { return name[0] == '-'; }
    bool isSwitch() const { return isOption() && !value[0]; }
    bool isNumber() const { return least <= most; }
};

// What was given on the command line, by the names of the parameters.
class Arguments
{
public:
    void set(const QString &name, const QStringList &values) { m_values.insert(name, values); }
    bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }
    QStringList list(const char *name) const { return m_values.value(QLatin1String(name)); }
    // Empty when it was not given and has no fallback.
    QString text(const char *name) const { return list(name).value(0); }

private:
    QHash<QString, QStringList> m_values;
};

// What a command is run with.
struct Request
{
    Arguments arguments;
    models::Language language = models::Language::Chinese;
    models::Progress progress = models::silently();
    bool json = false; // which of the two is printed; a long answer makes only that
};

// What a command has to say. Only one of text and json is printed, on standard output.
struct Outcome
{
    Exit exit = Exit::Done;
    QString text;    // for a person
    QString heading; // printed before the text, on standard error: what the text is about
    QByteArray json; // for a program: one document
};

QByteArray jsonBytes(const QJsonObject &object);
QByteArray jsonBytes(const QJsonArray &array);

// One line of THE COMMAND TABLE.
struct Command
{
    const char *name;
    const char *summary; // English source text in context "Command"
    QList<Parameter> parameters;
    // An Error is a refusal.
    models::Result<Outcome> (*run)(const Request &);
    bool draws = false; // needs fonts, so more than a QCoreApplication
};

} // namespace app
