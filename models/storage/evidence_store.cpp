// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/evidence_store.h"

#include "models/base/clock.h"
#include "models/vocabulary/code_table.h"

#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace models {

namespace {
struct EvidenceStoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::EvidenceStore)
};
} // namespace

static QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

static Failure tooLarge(const QString &name, qint64 bytes)
{
    return fail(ErrorCode::Refused,
                EvidenceStoreTexts::tr(
                    "“%1” is too large: it has %2, and a file of evidence may have at most "
                    "%3. Make it smaller, or add only the pages that matter.")
                    .arg(name, sizeText(bytes), sizeText(kMostEvidenceBytes)));
}

Result<EvidenceContent> makeEvidence(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(
            ErrorCode::Refused,
            EvidenceStoreTexts::tr("“%1” is empty. Choose the file that holds the document.")
                .arg(name));
    if (bytes.size() > kMostEvidenceBytes)
        return tooLarge(name, bytes.size());
    return EvidenceContent{name, bytes, hashOf(bytes), {}};
}

Result<EvidenceContent> readEvidence(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.isFile())
        return fail(ErrorCode::NotFound,
                    EvidenceStoreTexts::tr(
                        "“%1” is not a file. Folders cannot be added; add the files in them.")
                        .arg(name.isEmpty() ? path : name));
    if (info.size() > kMostEvidenceBytes)
        return tooLarge(name, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Environment,
                    EvidenceStoreTexts::tr(
                        "“%1” cannot be read. Close the program that has it open, or copy "
                        "it to a folder of your own.")
                        .arg(name),
                    file.errorString());
    return makeEvidence(name, file.read(kMostEvidenceBytes + 1));
}

QString guessEvidenceKind(const QString &name)
{
    // The longest word that the name holds decides: 职称证书 before 证书.
    QString kind;
    qsizetype longest = 1;
    for (const Term &term : codeTable(QStringLiteral("evidence_kind")).terms())
        for (const QString &word : term.aliases + QStringList{term.name})
            if (word.size() > longest && name.contains(word) &&
                term.code != QLatin1String("other")) {
                longest = word.size();
                kind = term.code;
            }
    static const QStringList pictures =
        QStringLiteral("jpg jpeg png heic webp bmp gif").split(QLatin1Char(' '));
    if (kind.isEmpty() && pictures.contains(QFileInfo(name).suffix().toLower()))
        return QStringLiteral("photo");
    return kind;
}

static void keepContent(Transaction &transaction, const EvidenceContent &content)
{
    SQLite::Statement &statement = transaction.prepared(
        "INSERT OR IGNORE INTO evidence_content (hash, content, thumbnail) VALUES (?, ?, ?)");
    bindValue(statement, 1, toValue(content.hash));
    statement.bindNoCopy(2, content.bytes.constData(), int(content.bytes.size()));
    if (content.thumbnail.isEmpty())
        statement.bind(3);
    else
        statement.bindNoCopy(3, content.thumbnail.constData(), int(content.thumbnail.size()));
    statement.exec();
}

Id addEvidence(Transaction &transaction, const QString &table, Id owner,
               const EvidenceContent &content, const QString &kind)
{
    const auto same = findAll<Evidence>(
        transaction.database(), "WHERE owner_id = ? AND owner_table = ? AND content_hash = ?",
        {Value(owner), toValue(table), toValue(content.hash)});
    if (!same.isEmpty())
        return same.first().id;
    keepContent(transaction, content);
    Evidence evidence;
    evidence.ownerTable = table;
    evidence.ownerId = owner;
    evidence.name = content.name;
    evidence.kind = kind;
    evidence.contentHash = content.hash;
    evidence.size = int(content.bytes.size());
    evidence.addedOn = now().toLocalTime().date();
    return transaction.insert(evidence);
}

void removeEvidenceOf(Transaction &transaction, const QString &table, Id owner)
{
    for (const Evidence &evidence :
         findAll<Evidence>(transaction.database(), "WHERE owner_id = ? AND owner_table = ?",
                           {Value(owner), toValue(table)}))
        transaction.remove(evidence);
}

Result<QByteArray> evidenceBytes(SQLite::Database &database, const QString &hash)
{
    QByteArray bytes;
    const auto read =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            SQLite::Statement row(database, "SELECT content FROM evidence_content WHERE hash = ?");
            bindValue(row, 1, toValue(hash));
            if (row.executeStep()) {
                const SQLite::Column content = row.getColumn(0);
                bytes =
                    QByteArray(static_cast<const char *>(content.getBlob()), content.getBytes());
            }
            return {};
        });
    if (!read)
        return read.failure();
    if (hashOf(bytes) != hash)
        return fail(ErrorCode::Damaged,
                    EvidenceStoreTexts::tr(
                        "This file of evidence is damaged or missing. Add it once more, or "
                        "bring it back from a backup."));
    return bytes;
}

// The hashes of contents that no record has.
static QList<QByteArray> unlinkedHashes(SQLite::Database &database)
{
    QList<QByteArray> hashes;
    SQLite::Statement row(database, "SELECT hash FROM evidence_content WHERE NOT EXISTS (SELECT 1 "
                                    "FROM evidence WHERE content_hash = hash)");
    while (row.executeStep())
        hashes << QByteArray(row.getColumn(0).getText());
    return hashes;
}

QByteArray evidenceThumbnail(SQLite::Database &database, const QString &hash)
{
    SQLite::Statement row(database, "SELECT thumbnail FROM evidence_content WHERE hash = ?");
    bindValue(row, 1, toValue(hash));
    if (!row.executeStep())
        return {};
    const SQLite::Column blob = row.getColumn(0);
    return {static_cast<const char *>(blob.getBlob()), blob.getBytes()};
}

bool hasUnlinkedEvidence(SQLite::Database &database)
{
    return !unlinkedHashes(database).isEmpty();
}

int collectEvidence(SQLite::Database &database, qint64 mostHistoryBytes)
{
    QList<QByteArray> hashes = unlinkedHashes(database);
    if (hashes.isEmpty())
        return 0;
    const qint64 historyBytes =
        database
            .execAndGet("SELECT coalesce(sum(length(changeset)), 0) FROM history_entry "
                        "WHERE state IN (0, 1)")
            .getInt64();
    if (historyBytes > mostHistoryBytes)
        return 0;
    // A changeset holds every text of its rows as it is, so that a hash is found byte by byte.
    SQLite::Statement entry(database, "SELECT changeset FROM history_entry WHERE state IN (0, 1)");
    while (!hashes.isEmpty() && entry.executeStep()) {
        const SQLite::Column blob = entry.getColumn(0);
        const QByteArray changeset =
            QByteArray::fromRawData(static_cast<const char *>(blob.getBlob()), blob.getBytes());
        hashes.removeIf([&changeset](const QByteArray &hash) { return changeset.contains(hash); });
    }
    entry.reset();
    if (hashes.isEmpty())
        return 0;
    SQLite::Statement remove(database, "DELETE FROM evidence_content WHERE hash = ?");
    for (const QByteArray &hash : hashes) {
        remove.bind(1, hash.toStdString());
        remove.exec();
        remove.reset();
    }
    return int(hashes.size());
}

} // namespace models
