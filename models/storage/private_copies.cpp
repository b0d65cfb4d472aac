// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace models {

namespace {
struct PrivateCopiesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::PrivateCopies)
};
} // namespace

Result<QString> PrivateCopies::write(const QString &name, const QByteArray &bytes)
{
    const QString safe = safeFileName(name);
    if (!mayBeOpened(safe))
        return fail(ErrorCode::Refused,
                    PrivateCopiesTexts::tr(
                        "“%1” is not opened from here: only PDF, pictures, text and Office "
                        "documents without macros are. Save it to a folder of your own if you "
                        "trust it.")
                        .arg(safe));
    if (!m_folder) {
        auto made = PrivateFolder::make();
        if (!made)
            return made.failure();
        m_folder = std::move(*made);
    }
    // A folder of its own a copy: two documents may be called alike, and the name stays readable.
    const QString folder = m_folder->path(QString::number(++m_written));
    QDir().mkdir(folder);
    QFile file(folder + QLatin1Char('/') + safe);
    const QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.setPermissions(own) && file.write(bytes) == bytes.size() &&
                         file.flush();
    if (!written)
        return fail(ErrorCode::Environment,
                    PrivateCopiesTexts::tr(
                        "“%1” could not be written for opening. Free some space on the disk "
                        "and try again.")
                        .arg(name),
                    file.errorString());
    return file.fileName();
}

bool mayBeOpened(const QString &safeName)
{
    static const QStringList suffixes =
        QStringLiteral("pdf png jpg jpeg gif bmp tif tiff webp txt csv tsv docx xlsx pptx")
            .split(QLatin1Char(' '));
    return suffixes.contains(QFileInfo(safeName).suffix().toLower());
}

QString safeFileName(const QString &name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString safe;
    for (const QChar letter : name)
        safe += letter.category() == QChar::Other_Control ||
                        letter.category() == QChar::Other_Format || forbidden.contains(letter)
                    ? QLatin1Char('_')
                    : letter;
    // What Windows leaves out at the end of a name would leave another suffix there.
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' ')))
        safe.chop(1);
    // 255 bytes is what disks take; a Chinese letter is three, and the suffix must stay.
    const QString suffix = QFileInfo(safe).suffix().left(16);
    QString base = QFileInfo(safe).completeBaseName().left(60);
    while (base.startsWith(QLatin1Char('.')) || base.startsWith(QLatin1Char('-')))
        base.remove(0, 1);
    if (base.trimmed().isEmpty())
        base = QStringLiteral("document");
    return suffix.isEmpty() ? base : base + QLatin1Char('.') + suffix;
}

} // namespace models
