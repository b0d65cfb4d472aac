// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QFile>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace models {

// A value as it stands in a row: NULL, integer, real, text (UTF-8) or bytes.
struct Bytes
{
    QByteArray content;
    friend bool operator==(const Bytes &, const Bytes &) = default;
};
using Cell = std::variant<std::monostate, qint64, double, QByteArray, Bytes>;

// A row of a table or of an index. An index has no rowid of its own: that is its last cell.
struct Row
{
    qint64 rowid = 0;
    std::vector<Cell> cells;
};

// What one page gave.
struct PageRows
{
    std::vector<Row> rows;
    std::vector<qint64> broken; // rowids whose rest lay on other pages that are damaged
};

// Reads the b-trees of a file page by page, without SQLite, which gives up at the first page that
// is damaged (https://www.sqlite.org/fileformat.html §1.6, §2.1). Reads only; what does not make
// sense is left out.
class DamagedPages
{
public:
    enum class Kind : uchar {
        Other,
        InnerIndex = 2,
        InnerTable = 5,
        LeafIndex = 10,
        LeafTable = 13
    };

    // Looks at every page once. Errors: NotFound, Environment, Cancelled.
    static Result<DamagedPages> open(const QString &path, const Progress &progress);

    quint32 count() const { return quint32(m_pages.size()); }
    // Whether the checksum fits; in a file of version 1 every page that could be read counts.
    bool isGood(quint32 number) const { return m_pages[number - 1].good; }
    Kind kind(quint32 number) const { return m_pages[number - 1].kind; }
    qint64 damagedCount() const;
    // The pages below an inner page; empty for any other.
    std::vector<quint32> children(quint32 number);
    // What a leaf of a table, or a page of an index, holds. A damaged page is read as far as it
    // makes sense.
    PageRows rows(quint32 number);
    // The version that the first page states; empty when it is damaged.
    std::optional<int> version() const { return m_version; }
    // Whether the first page says that the others belong together; false when it is damaged.
    bool isSealed() const { return m_sealed; }

private:
    struct Page
    {
        bool good = false;
        Kind kind = Kind::Other;
    };

    QByteArray read(quint32 number);
    bool readHeader();
    std::optional<QByteArray> payload(const QByteArray &page, qsizetype at, qint64 size);
    std::optional<Row> rowAt(const QByteArray &page, qsizetype at, Kind kind, PageRows &into);

    std::unique_ptr<QFile> m_file;
    std::vector<Page> m_pages;
    std::optional<int> m_version;
    bool m_checksummed = true;
    bool m_sealed = false;
};

} // namespace models
