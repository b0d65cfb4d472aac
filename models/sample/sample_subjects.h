// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sample_district.h"

namespace models {

// What one package of a centre is about.
struct SamplePackageKind
{
    QString name; // 小学语文低年级
    SampleStage stage;
    QString subject;
};

// The 39 packages of a district: every subject taught in kindergartens, primary and junior schools,
// and none of senior high, as case 003 has it. Larger counties begin the list again with second
// groups.
const QList<SamplePackageKind> &samplePackageKinds();

// How a school's teachers divide among subjects in one stage.
struct SampleSubjectShare
{
    QString subject;
    int weight;
};
const QList<SampleSubjectShare> &sampleSubjects(SampleStage stage);

} // namespace models
