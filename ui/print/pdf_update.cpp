// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_update.h"

#include <QtEndian>

namespace ui {
namespace {

QByteArray withoutSize(const QByteArray &trailer)
{
    QByteArray result;
    for (const QByteArray &line : trailer.split('\n')) {
        if (!line.startsWith("/Size"))
            result += line + '\n';
    }
    return result.trimmed();
}

} // namespace

PdfUpdate::PdfUpdate(const QByteArray &pdf) : m_pdf(pdf)
{
    const qsizetype mark = pdf.lastIndexOf("startxref");
    if (mark < 0)
        return;
    m_crossReference = pdf.mid(mark + 9, 32).simplified().split(' ').first().toLongLong();
    const qsizetype trailer = pdf.indexOf("trailer", m_crossReference);
    const qsizetype open = pdf.indexOf("<<", trailer);
    const qsizetype close = pdf.lastIndexOf(">>", mark);
    if (!pdf.mid(m_crossReference, 4).startsWith("xref") || trailer < 0 || open < 0 || close < open)
        return;
    m_trailer = pdf.mid(open + 2, close - open - 2).trimmed();
    const QList<QByteArray> lines =
        pdf.mid(m_crossReference, trailer - m_crossReference).split('\n');
    for (qsizetype i = 2; i < lines.size(); ++i) {
        if (lines[i].trimmed().endsWith('n'))
            m_offsets.insert(int(i - 2), lines[i].left(10).toLongLong());
        m_next = int(i - 1);
    }
    m_valid = !m_offsets.isEmpty();
}

QByteArray PdfUpdate::object(int number) const
{
    if (m_changed.contains(number))
        return m_changed.value(number);
    const qsizetype start = m_offsets.value(number, -1);
    const qsizetype body = start < 0 ? -1 : m_pdf.indexOf("obj", start) + 3;
    const qsizetype end = body < 0 ? -1 : m_pdf.indexOf("endobj", body);
    return end < 0 ? QByteArray() : m_pdf.mid(body, end - body).trimmed() + '\n';
}

QByteArray PdfUpdate::stream(int number) const
{
    const QByteArray all = object(number);
    const qsizetype start = all.indexOf("stream\n") + 7;
    const qsizetype end = all.lastIndexOf("endstream");
    if (start < 7 || end < start)
        return {};
    const QByteArray raw = all.mid(start, end - start);
    if (!all.left(start).contains("FlateDecode"))
        return raw;
    QByteArray sized(4, 0); // qUncompress wants a guess of the size first
    qToBigEndian<quint32>(quint32(raw.size() * 20), sized.data());
    return qUncompress(sized + raw);
}

void PdfUpdate::put(int number, const QByteArray &body)
{
    m_changed.insert(number, body.endsWith('\n') ? body : body + '\n');
}

void PdfUpdate::putStream(int number, const QByteArray &content)
{
    const QByteArray packed = qCompress(content).mid(4);
    put(number, "<< /Length " + QByteArray::number(packed.size()) +
                    " /Filter /FlateDecode >>\nstream\n" + packed + "\nendstream\n");
}

void PdfUpdate::extend(int number, const QByteArray &entries)
{
    const QByteArray dictionary = object(number);
    const qsizetype end = dictionary.lastIndexOf(">>");
    if (end > 0)
        put(number, dictionary.left(end) + entries + "\n>>\n");
}

QByteArray PdfUpdate::result() const
{
    if (!m_valid || m_changed.isEmpty())
        return m_pdf;
    QByteArray added = "\n";
    QByteArray table = "xref\n";
    for (auto it = m_changed.begin(); it != m_changed.end(); ++it) {
        const QByteArray offset = QByteArray::number(m_pdf.size() + added.size());
        table +=
            QByteArray::number(it.key()) + " 1\n" + offset.rightJustified(10, '0') + " 00000 n \n";
        added += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "endobj\n";
    }
    const QByteArray start = QByteArray::number(m_pdf.size() + added.size());
    return m_pdf + added + table + "trailer\n<<\n/Size " + QByteArray::number(m_next) + '\n' +
           withoutSize(m_trailer) + "\n/Prev " + QByteArray::number(m_crossReference) +
           "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

int pdfReference(const QByteArray &dictionary, const char *key)
{
    const qsizetype at = dictionary.indexOf(key);
    return at < 0 ? 0
                  : dictionary.mid(at + qstrlen(key), 16).simplified().split(' ').first().toInt();
}

QByteArray pdfHex(const QString &text)
{
    QByteArray result;
    for (const QChar c : text)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result;
}

} // namespace ui
