// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_package.h"

#include <QIODevice>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace models {

namespace {

constexpr int maxParts = 10'000; // photos of 5,000 people fit
constexpr qint64 maxPartSize = 512LL << 20;
constexpr qint64 ratioMatters = 10LL << 20; // genuine small parts reach 121:1 and more
constexpr qint64 maxRatio = 200;
constexpr qint64 chunkSize = 256 << 10;
constexpr int stored = 0;
constexpr int deflated = 8;

struct ZipPackageText
{
    Q_DECLARE_TR_FUNCTIONS(ZipPackageText)
};

} // namespace

ZipPackage::ZipPackage(QIODevice &device) : m_zip(std::make_unique<QuaZip>(&device))
{
    m_zip->setAutoClose(false);
}

ZipPackage::~ZipPackage() = default;

QString ZipPackage::key(const QString &part)
{
    QString key = part.toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(QIODevice &device)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(device));
    if (!package->m_zip->open(QuaZip::mdUnzip))
        return damagedBook(
            ZipPackageText::tr("The file is incomplete: its list of parts at the end is missing."),
            QStringLiteral("unzip open %1").arg(package->m_zip->getZipError()));
    if (auto read = package->readDirectory(device.size()); !read)
        return read.failure();
    return package;
}

Result<void> ZipPackage::readDirectory(qint64 fileSize)
{
    if (m_zip->getEntriesCount() > maxParts)
        return damagedBook(ZipPackageText::tr(
            "The file is packed from more than 10,000 parts, which no workbook is."));
    const QList<QuaZipFileInfo64> infos = m_zip->getFileInfoList64();
    if (infos.isEmpty() || m_zip->getZipError() != UNZ_OK ||
        infos.size() != m_zip->getEntriesCount())
        return damagedBook(ZipPackageText::tr("The file's list of parts is damaged."),
                           QStringLiteral("unzip list %1").arg(m_zip->getZipError()));
    quint64 packed = 0;
    for (const QuaZipFileInfo64 &info : infos) {
        if (info.name.endsWith(u'/')) // a folder
            continue;
        if (info.isEncrypted())
            return fail(
                ErrorCode::Input,
                ZipPackageText::tr(
                    "The workbook is protected by a password. Please open it in WPS or Excel, "
                    "remove the password, save it as .xlsx and read that file."));
        packed += std::min<quint64>(info.compressedSize, quint64(fileSize) + 1);
        if (packed > quint64(fileSize))
            return damagedBook(
                ZipPackageText::tr(
                    "The parts of the file claim more bytes than the file has (at %1).")
                    .arg(info.name));
        if (m_parts.contains(key(info.name)))
            return damagedBook(
                ZipPackageText::tr("The part %1 is in the file twice.").arg(info.name));
        m_names << info.name;
        m_parts.insert(key(info.name), {info.name, qint64(info.compressedSize),
                                        qint64(std::min<quint64>(info.uncompressedSize, INT64_MAX)),
                                        int(info.method)});
    }
    return {};
}

PartReader::PartReader(QString part, qint64 size, ReadContext &context)
    : m_part(std::move(part)), m_left(size), m_context(context)
{
}

PartReader::~PartReader() = default;

Result<std::unique_ptr<PartReader>> PartReader::open(ZipPackage &package, const QString &part,
                                                     ReadContext &context)
{
    const auto found = package.m_parts.constFind(ZipPackage::key(part));
    if (found == package.m_parts.constEnd())
        return damagedBook(ZipPackageText::tr("The part %1 is missing from the file.").arg(part));
    if (found->method != stored && found->method != deflated)
        return damagedBook(
            ZipPackageText::tr("The part %1 is packed in a way that workbooks do not use.")
                .arg(part),
            QStringLiteral("zip method %1").arg(found->method));
    if (found->size > ratioMatters && found->size / maxRatio > found->packedSize)
        return damagedBook(
            ZipPackageText::tr(
                "The part %1 unpacks to more than 200 times its size, as harmful files "
                "do.")
                .arg(part));
    context.budget.partBytes -= found->size;
    if (found->size > maxPartSize || context.budget.partBytes < 0)
        return fail(
            ErrorCode::Input,
            ZipPackageText::tr(
                "The part %1 is too large to read: a part may have 512 MB unpacked, all parts "
                "together 1 GB. Please split the workbook into several files.")
                .arg(part));
    std::unique_ptr<PartReader> reader(new PartReader(part, found->size, context));
    if (!package.m_zip->setCurrentFile(found->name, QuaZip::csSensitive))
        return damagedBook(
            ZipPackageText::tr("The file's list of parts is damaged at %1.").arg(part));
    reader->m_file = std::make_unique<QuaZipFile>(package.m_zip.get());
    if (!reader->m_file->open(QIODevice::ReadOnly))
        return damagedBook(ZipPackageText::tr("The part %1 cannot be unpacked.").arg(part),
                           QStringLiteral("unzip part %1").arg(reader->m_file->getZipError()));
    return reader;
}

qint64 PartReader::unpack()
{
    m_ahead.resize(std::size_t(std::min(chunkSize, std::max<qint64>(m_left, 1))));
    return m_file->read(m_ahead.data(), qint64(m_ahead.size()));
}

void PartReader::startUnpacking()
{
    // A thread costs more than unpacking what is short.
    const auto policy = m_left > chunkSize ? std::launch::async : std::launch::deferred;
    m_unpacked = std::async(policy, [this] { return unpack(); });
}

Result<std::string_view> PartReader::next()
{
    if (!m_unpacked.valid())
        startUnpacking();
    const qint64 got = m_unpacked.get();
    bool sound = got >= 0 && got <= m_left;
    m_left -= got;
    if (sound && got == 0) {
        m_file->close(); // compares the CRC
        sound = m_left == 0 && m_file->getZipError() == UNZ_OK;
    }
    if (!sound)
        return damagedBook(
            ZipPackageText::tr("The part %1 is damaged: its content does not match its checksum.")
                .arg(m_part),
            QStringLiteral("unzip read %1").arg(m_file->getZipError()));
    std::swap(m_given, m_ahead);
    if (got > 0)
        startUnpacking();
    if (!m_context.advance(got))
        return cancelledReading();
    return std::string_view(m_given.data(), std::size_t(got));
}

Result<QByteArray> readPart(ZipPackage &package, const QString &part, ReadContext &context,
                            qint64 limit)
{
    auto reader = PartReader::open(package, part, context);
    if (!reader)
        return reader.failure();
    QByteArray content;
    while (content.size() < limit) {
        const auto chunk = (*reader)->next();
        if (!chunk)
            return chunk.failure();
        if (chunk->empty())
            break;
        content.append(chunk->data(), qsizetype(chunk->size()));
    }
    return content.left(limit);
}

} // namespace models
