// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/damaged_pages.h"

#include "models/storage/file_header.h"
#include "models/storage/page_checksum.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace models {

namespace {

struct DamagedPagesTexts
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

constexpr int kFileHeader = 100;
constexpr qint64 kLargestRow = 1LL << 30; // SQLite's own limit is near

const uchar *bytesOf(const QByteArray &page)
{
    return reinterpret_cast<const uchar *>(page.constData());
}

quint32 number32(const QByteArray &page, qsizetype at)
{
    return qFromBigEndian<quint32>(bytesOf(page) + at);
}

// A big-endian number of seven bits a byte, nine bytes at most. Moves `at` behind it, beyond the
// end when it is cut off.
quint64 varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size()) {
            at = bytes.size() + 1;
            return 0;
        }
        const auto byte = uchar(bytes[at++]);
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            break;
    }
    return value;
}

qint64 bigEndian(const QByteArray &bytes, qsizetype at, int size)
{
    qint64 value = qint8(bytes[at]);
    for (int i = 1; i < size; ++i)
        value = qint64(quint64(value) << 8 | uchar(bytes[at + i]));
    return value;
}

// One value of a record by its serial type. Empty when the type does not exist or the value is cut
// off.
std::optional<Cell> cellAt(const QByteArray &record, qsizetype &at, quint64 type)
{
    static constexpr int kIntegerSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type == 10 || type == 11)
        return std::nullopt;
    const quint64 size = type < 10 ? quint64(kIntegerSizes[type]) : (type - 12) / 2;
    if (size > quint64(record.size() - at))
        return std::nullopt;
    const qsizetype from = at;
    at += qsizetype(size);
    if (type == 0)
        return Cell();
    if (type == 8 || type == 9)
        return Cell(qint64(type - 8));
    if (type == 7)
        return Cell(std::bit_cast<double>(bigEndian(record, from, 8)));
    if (type < 7)
        return Cell(bigEndian(record, from, int(size)));
    const QByteArray content = record.mid(from, qsizetype(size));
    return type % 2 ? Cell(content) : Cell(Bytes{content});
}

// The values of a record, which must fill it exactly.
std::optional<std::vector<Cell>> cellsOf(const QByteArray &record)
{
    qsizetype at = 0;
    const quint64 headerSize = varint(record, at);
    if (headerSize < quint64(at) || headerSize > quint64(record.size()))
        return std::nullopt;
    qsizetype body = qsizetype(headerSize);
    std::vector<Cell> cells;
    while (at < qsizetype(headerSize)) {
        const quint64 type = varint(record, at);
        if (at > qsizetype(headerSize))
            return std::nullopt;
        auto cell = cellAt(record, body, type);
        if (!cell)
            return std::nullopt;
        cells.push_back(std::move(*cell));
    }
    return body == record.size() ? std::optional(std::move(cells)) : std::nullopt;
}

qsizetype headerAt(const QByteArray &page)
{
    return page.startsWith("SQLite format 3") ? kFileHeader : 0;
}

bool isInner(DamagedPages::Kind kind)
{
    return kind == DamagedPages::Kind::InnerTable || kind == DamagedPages::Kind::InnerIndex;
}

// Where the cells of a page begin; those that lie outside it are left out.
std::vector<qsizetype> cellOffsets(const QByteArray &page, DamagedPages::Kind kind)
{
    const qsizetype header = headerAt(page);
    const qsizetype first = header + (isInner(kind) ? 12 : 8);
    const int count = qFromBigEndian<quint16>(bytesOf(page) + header + 3);
    std::vector<qsizetype> offsets;
    for (int i = 0; i < count && first + 2 * i + 2 <= page.size(); ++i) {
        const qsizetype at = qFromBigEndian<quint16>(bytesOf(page) + first + 2 * i);
        if (at >= first && at + 4 <= page.size())
            offsets.push_back(at);
    }
    return offsets;
}

} // namespace

QByteArray DamagedPages::read(quint32 number)
{
    if (!m_file->seek(qint64(number - 1) * kPageBytes))
        return {};
    QByteArray page = m_file->read(kPageBytes);
    return page.size() == kPageBytes ? page : QByteArray();
}

Result<DamagedPages> DamagedPages::open(const QString &path, const Progress &progress)
{
    DamagedPages pages;
    pages.m_file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return fail(
            ErrorCode::NotFound,
            DamagedPagesTexts::tr("There is no file “%1”. It may have been moved or renamed.")
                .arg(path));
    if (!pages.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(
            ErrorCode::Environment,
            DamagedPagesTexts::tr("“%1” cannot be opened. Check that you may read it.").arg(name),
            pages.m_file->errorString());
    pages.m_pages.resize(size_t(pages.m_file->size() / kPageBytes));
    const QByteArray first = pages.count() ? pages.read(1) : QByteArray();
    // A file that states no room for checksums, and whose first page carries none, has none.
    pages.m_checksummed = first.size() != kPageBytes || isPageGood(bytesOf(first), 1) ||
                          first[20] != '\0' || !first.startsWith("SQLite format 3");
    for (quint32 number = 1; number <= pages.count(); ++number) {
        if (number % 256 == 1 &&
            !progress(DamagedPagesTexts::tr("Reading every page"), number, pages.count()))
            return fail(ErrorCode::Cancelled,
                        DamagedPagesTexts::tr("Stopped; nothing was changed."));
        const QByteArray page = pages.read(number);
        if (page.isEmpty())
            continue;
        Page &known = pages.m_pages[number - 1];
        known.good =
            !pages.m_checksummed || number == kLockPage || isPageGood(bytesOf(page), number);
        const auto type = uchar(page[headerAt(page)]);
        if (type == 2 || type == 5 || type == 10 || type == 13)
            known.kind = Kind(type);
    }
    if (pages.count() && pages.isGood(1) &&
        number32(first, 68) == quint32(kApplicationId)) { // application id, user version
        pages.m_version = int(number32(first, 60));
        pages.m_sealed = !pages.m_checksummed || readSeal(bytesOf(first)).state == Seal::Whole;
    }
    return pages;
}

qint64 DamagedPages::damagedCount() const
{
    return std::count_if(m_pages.begin(), m_pages.end(),
                         [](const Page &page) { return !page.good; });
}

std::vector<quint32> DamagedPages::children(quint32 number)
{
    std::vector<quint32> children;
    const QByteArray page = isInner(kind(number)) ? read(number) : QByteArray();
    if (page.isEmpty())
        return children;
    for (const qsizetype at : cellOffsets(page, kind(number)))
        children.push_back(number32(page, at));
    children.push_back(number32(page, headerAt(page) + 8));
    std::erase_if(children, [&](quint32 child) { return child < 2 || child > count(); });
    return children;
}

// A payload of `size` bytes that begins at `at`, with what lies on overflow pages; empty when one
// of them is damaged.
std::optional<QByteArray> DamagedPages::payload(const QByteArray &page, qsizetype at, qint64 size)
{
    const qint64 usable = kPageBytes - (m_checksummed ? kChecksumBytes : 0);
    const bool table = uchar(page[headerAt(page)]) == uchar(Kind::LeafTable);
    const qint64 most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    qint64 local = size;
    if (size > most) {
        local = least + (size - least) % (usable - 4);
        local = local <= most ? local : least;
    }
    if (size < 0 || size > kLargestRow || at + local + (local < size ? 4 : 0) > usable)
        return std::nullopt;
    QByteArray content = page.mid(at, local);
    quint32 next = local < size ? number32(page, at + local) : 0;
    while (content.size() < size) {
        if (next < 2 || next > count() || !isGood(next))
            return std::nullopt;
        const QByteArray overflow = read(next);
        if (overflow.isEmpty())
            return std::nullopt;
        content += overflow.mid(4, qMin(usable - 4, size - content.size()));
        next = number32(overflow, 0);
    }
    return next == 0 ? std::optional(content) : std::nullopt;
}

std::optional<Row> DamagedPages::rowAt(const QByteArray &page, qsizetype at, Kind kind,
                                       PageRows &into)
{
    Row row;
    if (kind == Kind::InnerIndex)
        at += 4; // the page below
    const quint64 size = varint(page, at);
    if (kind == Kind::LeafTable)
        row.rowid = qint64(varint(page, at));
    if (at > page.size() || size > quint64(kLargestRow))
        return std::nullopt;
    const auto content = payload(page, at, qint64(size));
    auto cells = content ? cellsOf(*content) : std::nullopt;
    if (!cells) {
        into.broken.push_back(row.rowid);
        return std::nullopt;
    }
    row.cells = std::move(*cells);
    return row;
}

PageRows DamagedPages::rows(quint32 number)
{
    PageRows rows;
    const Kind kind = this->kind(number);
    const QByteArray page =
        kind == Kind::Other || kind == Kind::InnerTable ? QByteArray() : read(number);
    if (page.isEmpty())
        return rows;
    for (const qsizetype at : cellOffsets(page, kind))
        if (auto row = rowAt(page, at, kind, rows))
            rows.rows.push_back(std::move(*row));
    return rows;
}

} // namespace models
