// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace ui {

// Changes a PDF of QPdfWriter after it was written: objects are replaced or added by an incremental
// update (PDF 1.7, 7.5.6); what was there is not touched.
class PdfUpdate
{
public:
    // Finds the objects of `pdf`. isValid() is false when it has not one classic cross-reference
    // table, as QPdfWriter writes it.
    explicit PdfUpdate(const QByteArray &pdf);

    bool isValid() const { return m_valid; }
    QList<int> numbers() const { return m_offsets.keys(); }
    const QByteArray &trailer() const { return m_trailer; } // without << and >>

    // The object as written or as replaced, from its dictionary's << on; empty when there is none.
    QByteArray object(int number) const;
    // The content of a stream object, decompressed.
    QByteArray stream(int number) const;

    // The number for a new object.
    int reserve() { return m_next++; }
    void put(int number, const QByteArray &body);
    void putStream(int number, const QByteArray &content);
    // Adds entries before the closing >> of a dictionary.
    void extend(int number, const QByteArray &entries);

    // The PDF with all changes; as it was when there are none.
    QByteArray result() const;

private:
    bool m_valid = false;
    QByteArray m_pdf;
    QByteArray m_trailer;
    qsizetype m_crossReference = 0;
    QHash<int, qsizetype> m_offsets;
    QMap<int, QByteArray> m_changed;
    int m_next = 0;
};

// The number that `/Key n 0 R` refers to in a dictionary; 0 when it is missing. `key` ends in a
// blank.
int pdfReference(const QByteArray &dictionary, const char *key);

// UTF-16, big end first, in hexadecimal digits.
QByteArray pdfHex(const QString &text);

} // namespace ui
