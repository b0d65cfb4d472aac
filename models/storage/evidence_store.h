// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/disk.h"
#include "models/records/evidence.h"
#include "models/storage/transaction.h"

namespace models {

// The most bytes of one file of evidence (20 MB).
inline constexpr qint64 kMostEvidenceBytes = 20LL << 20;
// From this size on a file becomes slow to copy and to send; the person is told (1 GB).
inline constexpr qint64 kLargeFileBytes = 1LL << 30;

// A file as it will be kept: its bytes, their SHA-256 (hex) and a small picture of it.
struct EvidenceContent
{
    QString name; // of the file, without its folders
    QByteArray bytes;
    QString hash;
    QByteArray thumbnail; // PNG; empty for what is not a picture
};

// Bytes under a name, hashed. Refused when they are too many, with their size and the limit, or
// when there are none.
Result<EvidenceContent> makeEvidence(const QString &name, const QByteArray &bytes);

// The same for a file of the disk. Errors: NotFound; Environment.
Result<EvidenceContent> readEvidence(const QString &path);

// The kind of document (evidence_kind) that a file name speaks of; empty when it does not.
QString guessEvidenceKind(const QString &name);

// Links a record with a file; the bytes are kept once, however many records they prove. A record
// that has the same bytes already is left as it is; its link is returned. Throws SQLite::Exception.
Id addEvidence(Transaction &transaction, const QString &table, Id owner,
               const EvidenceContent &content, const QString &kind);

// Removes the links of a record that goes. The bytes stay, so that an undo brings everything back.
// Throws SQLite::Exception.
void removeEvidenceOf(Transaction &transaction, const QString &table, Id owner);

// The bytes of a content. Damaged when they are not there or no longer the ones that were kept;
// else the errors of RecordFile.
Result<QByteArray> evidenceBytes(SQLite::Database &database, const QString &hash);

// The small picture of a content, PNG; empty for what is not a picture. Throws SQLite::Exception.
QByteArray evidenceThumbnail(SQLite::Database &database, const QString &hash);

// Whether there is a content that no record has. Throws SQLite::Exception.
bool hasUnlinkedEvidence(SQLite::Database &database);

// Removes the contents that no record has and no step of the history can bring back: neither a done
// nor an undone edit names them. Where the history is longer than `mostHistoryBytes` nothing is
// looked through and nothing removed. Returns the number of contents removed. To be called inside a
// transaction. Throws SQLite::Exception.
int collectEvidence(SQLite::Database &database, qint64 mostHistoryBytes);

} // namespace models
