// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// What a centre has made public of a cycle, as it was then, and what it handed out.

// That the records of a cycle were locked at their acceptance (验收), opened again, published or
// taken back from publication, by whom and why.
struct CycleEvent
{
    Id id = 0;
    Id cycleId = 0;
    QString action;
    QDate happenedOn;
    QString person;
    QString reason; // never empty for unlock and withdraw
};

template <>
const RecordType &recordType<CycleEvent>();

// The figures and scores of a cycle as they were handed in (发布): never counted anew.
struct Publication
{
    Id id = 0;
    Id cycleId = 0;
    QString title;
    QDate publishedOn;
    QString publishedBy;
    QString documentNumber;
    QString rules; // JSON: the whole text of every rule set that counted
    QString note;
};

template <>
const RecordType &recordType<Publication>();

// One figure of a publication with everything that makes it true.
struct FrozenFigure
{
    Id id = 0;
    Id publicationId = 0;
    std::optional<int> position; // order of the figure table, from 1
    QString figure;              // its id
    QString title;
    QString kind; // count, share, coverage, mean
    QString unit; // as it was printed
    std::optional<qint64> part;
    std::optional<qint64> whole; // unset for a count
    std::optional<qint64> unknown;
    QString valueText; // "37.75 %"
    QString text;
    QString definition;
    QString partLines; // numbers of its frozen lines, "1-12,15"
    QString restLines;
    QString unknownLines;
};

template <>
const RecordType &recordType<FrozenFigure>();

// A member, activity, voucher or school behind the figures of a publication, as it was then; stands
// once for all figures that count it.
struct FrozenLine
{
    Id id = 0;
    Id publicationId = 0;
    std::optional<int> number; // from 1 within the publication
    Id teacherId = 0;          // 0: not a person
    QString name;
    QString groupName;
    QString school;
    QString urbanRural;
    QString stage;
    QString subject;
    QString title;
    std::optional<int> age;
    QString role;
    std::optional<qint64> amount; // what it adds to the number
    QString detail;
    QString page;    // of the window that shows the record, with recordId
    Id recordId = 0; // as it was then; may be gone
};

template <>
const RecordType &recordType<FrozenLine>();

// The result of one package (or member) in a publication, with its whole score sheet.
struct FrozenScore
{
    Id id = 0;
    Id publicationId = 0;
    Id groupId = 0;
    QString groupName;
    std::optional<Hundredths> total; // unset: not scored
    std::optional<int> rank;
    QString band;  // as it was printed: 优秀, 合格 …
    QString sheet; // JSON
};

template <>
const RecordType &recordType<FrozenScore>();

// A number that a document of the centre says (对外数据), to be reconciled (对账) with what the
// file counts.
struct Claim
{
    Id id = 0;
    Id cycleId = 0;
    QString source;               // title, number or page
    QString wording;              // verbatim
    QString figure;               // id of the figure that it should equal; empty: none
    std::optional<qint64> number; // in the figure's own unit: hours in hundredths, money in fen
    std::optional<qint64> whole;
    std::optional<Hundredths> percent;
    QString unit;      // 人, 人次, 场次 … as written
    QString qualifier; // 余, 多, 约, 近; empty: exact
    QDate windowFrom;  // unset: of the cycle
    QDate windowTo;
    QString windowName;  // 近两年, 截至目前 … as written
    QDate asOf;          // unset: the cycle's reference date
    QString explanation; // why it differs from what is counted
};

template <>
const RecordType &recordType<Claim>();

// A sentence of the report that somebody wrote anew, with the figures that it quotes as they were
// then.
struct EditedSentence
{
    Id id = 0;
    Id cycleId = 0;
    Id groupId = 0;   // 0: of the annual report
    QString sentence; // its id in the sentence table
    QString content;
    QString quotes; // JSON object: id of a figure → its text then
};

template <>
const RecordType &recordType<EditedSentence>();

// A certificate or appointment (证书, 聘书) that was given a number; printing it again gives the
// same one.
struct IssuedPaper
{
    Id id = 0;
    Id cycleId = 0;
    QString kind;
    QString number;
    Id teacherId = 0; // 0: of a package or of somebody outside
    Id groupId = 0;
    QString holder;
    QString wording;
    QDate issuedOn;
};

template <>
const RecordType &recordType<IssuedPaper>();

} // namespace models
