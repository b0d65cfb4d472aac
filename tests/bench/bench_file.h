// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/storage/record_file.h"

#include <benchmark/benchmark.h>

#include <QStringList>

namespace bench {

// The folder that packaging/bench.sh filled: <size>/books, <size>.yanxun, roster.xlsx,
// schools.xlsx.
QString dataFolder();

// Those of district, city and province that the folder has.
QStringList sizes();

// The record file of a size, with everything imported. Null and the state skipped when it cannot be
// opened.
std::shared_ptr<models::RecordFile> openSize(benchmark::State &state, const QString &size);

// The cycle that the sample is of.
models::Cycle sampleCycle(models::RecordFile &file);

// A new empty file with the sample's cycle. Null and the state skipped when it cannot be made.
std::unique_ptr<models::RecordFile> makeFile(benchmark::State &state, const QString &path);

// Registers `run` once a size as name/size, timed once a repetition.
void registerSizes(const char *name, void (*run)(benchmark::State &, const QString &size));

void registerReading();
void registerImport();
void registerFigures();
void registerReport();
void registerLists();
void registerHours();
void registerYear();
void registerAssessment();
void registerPublishing();

} // namespace bench
