// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/dice.h"
#include "models/sample/sample_district.h"

namespace models {

// How much happens in a county's year.
struct SampleYearProfile
{
    int activities = 0;   // in all; each is counted once
    int jointPercent = 0; // how many of them three packages hold together
    int outcomes = 0;     // including those of the published case
};

// An activity, with the words that a ledger has for it.
struct SampleActivity
{
    QString name, kind, mode, platform, place, dayPart, level;
    QDate day;
    int hours = 0;         // 学时, in hundredths
    QList<int> packages;   // indices; the first one's people lead it
    QStringList lecturers; // teachers by name, guests with their employer in brackets
    QStringList schools;   // whom it visited
    int sessions = 1;
    QString teachersReached, studentsReached; // "约120"; empty: not noted
};

// What a sign-in sheet says of one member at one activity.
enum class SampleMark : std::uint8_t { NotDue, Present, Leave, Absent };

struct SampleOutcome
{
    int package = 0;
    QString name, kind, programme, level, grade, issuer, number;
    QDate day;
    QStringList people;
    bool joint = false;
};

struct SampleBudgetLine
{
    QString category;
    int yuan = 0;
};

struct SampleExpense
{
    int activity = -1; // index of the activity that it was for
    QString category, purpose, dayPart, payee, title, voucher, invoice, payment;
    QDate day;
    qint64 fen = 0;
    qint64 netFen = 0; // 0: not taxed
    int hours = 0;     // 学时
    int people = 0, days = 0;
};

struct SampleStep
{
    QString step;
    QDate day; // invalid: not done
    QString document, person;
};

// The year of one package.
struct SamplePackageYear
{
    QList<int> activities;          // indices into SampleYear::activities, by day
    QList<QList<SampleMark>> marks; // by activity as above, then by member
    QList<SampleBudgetLine> budget;
    QDate fundedOn;
    QList<SampleExpense> expenses;
    QList<SampleStep> steps;
    QList<std::pair<QString, QString>> targets; // measure and goal
};

struct SampleTraining
{
    int teacher = 0;
    QString name, organiser, level, mode, result, certificate;
    QDate from, to;
    int days = 0, hours = 0;
};

// What the packages of a county did in 2023, invented, except that the outcomes of the published
// case are among it: 45 items in five lines.
struct SampleYear
{
    QList<SampleActivity> activities;
    QList<SamplePackageYear> packages; // as in the district
    QList<SampleOutcome> outcomes;
    QList<SampleTraining> trainings;
};

// The same arguments give the same year everywhere.
SampleYear makeSampleYear(const SampleDistrict &district, const SampleYearProfile &profile,
                          Dice dice);

// Its parts, each in a file of its own.
void addSampleActivities(SampleYear &year, const SampleDistrict &district,
                         const SampleYearProfile &profile, Dice dice);
void addSampleOutcomes(SampleYear &year, const SampleDistrict &district,
                       const SampleYearProfile &profile, Dice dice);
void addSampleFunds(SampleYear &year, Dice dice);

// Some members' names, of one package, the first one's first.
QStringList sampleNames(const SampleDistrict &district, const SamplePackage &package, int count,
                        Dice &dice);

} // namespace models
