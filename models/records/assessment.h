// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// How a cycle is assessed: by which scheme, by whom, with which points.

// The assessment of a cycle as a whole (年度考核): the scheme that it follows and when its results
// are announced (公示).
struct Assessment
{
    Id id = 0;
    Id cycleId = 0;
    Id schemeId = 0;  // 0: the one that is shipped
    QDate noticeFrom; // 公示期, five working days
    QDate noticeTo;
    QString documentNumber;
    QString note;
};

template <>
const RecordType &recordType<Assessment>();

// Judges who score the same packages together (评委组).
struct Panel
{
    Id id = 0;
    Id cycleId = 0;
    QString name;
    QString note;
};

template <>
const RecordType &recordType<Panel>();

// That a panel scores a package; a package has one panel.
struct PanelGroup
{
    Id id = 0;
    Id panelId = 0;
    Id groupId = 0;
};

template <>
const RecordType &recordType<PanelGroup>();

// Somebody who scores the packages of a panel (评委), but never one of the own school.
struct Judge
{
    Id id = 0;
    Id panelId = 0;
    QString name;
    Id teacherId = 0; // 0: nobody of the file
    Id schoolId = 0;  // 0: of no school of the file
    QString employer;
    std::optional<bool> absent; // did not come: scores of others are not thinned by it
    QString note;
};

template <>
const RecordType &recordType<Judge>();

// The points of one item of the scheme for one package, as one stage of the assessment gave them:
// 自评, 基地学校初评, 中心复核, a judge's, or 审定. Each stage keeps its own.
struct ItemScore
{
    Id id = 0;
    Id groupId = 0;
    Id membershipId = 0; // of schemes that score members; else 0
    QString item;        // code in the scheme, "B3"
    QString stage;
    Id judgeId = 0; // of the stage "judge" alone
    std::optional<Hundredths> points;
    QString reason; // why it is not what was computed or scored before
    QString scoredBy;
};

template <>
const RecordType &recordType<ItemScore>();

// A fault that decides the result alone (一票否决). It counts once a second person has confirmed
// it, and no more when it was withdrawn.
struct Veto
{
    Id id = 0;
    Id groupId = 0;
    QString kind; // code in the scheme
    QDate foundOn;
    QString description;
    QString proposedBy;
    QString confirmedBy; // another person than who proposed it; empty: nobody yet
    QDate confirmedOn;
    QString withdrawnReason; // empty: it stands
};

template <>
const RecordType &recordType<Veto>();

// Where a veto stands; one that the figures suggest is no record yet.
enum class VetoState : std::uint8_t { Suggested, ToBeConfirmed, Confirmed, Withdrawn };
VetoState stateOf(const Veto &veto);
// "to_be_confirmed": as JSON names it.
const char *codeOf(VetoState state);

} // namespace models
