// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/xml_tree.h"

#include <QStringList>

namespace models {

// The elements of WordprocessingML as one part names them: prefixes are the part's own.
struct WordNames
{
    QByteArray prefix; // "w:"

    // Of the part's root element; empty when it is not WordprocessingML.
    static WordNames of(const XmlNode &root);
    QByteArray operator()(const char *local) const { return prefix + local; }
};

// One {{…}} of a text.
struct TemplateToken
{
    enum class Kind { Field, Open, OpenIfNone, Close };
    Kind kind = Kind::Field;
    QString name;
    qsizetype start = 0; // of its first brace
    qsizetype end = 0;   // after its last
};

// Every {{…}}, braces of full width too.
QList<TemplateToken> templateTokens(const QString &text);

// The text of one paragraph, which Word may have split over any number of runs, and which of its
// w:t elements each part of it stands in. What stands in text boxes within it is not its own, nor
// are codes of Word's fields. Valid until the paragraph's elements are moved.
class ParagraphText
{
public:
    ParagraphText(XmlNode &paragraph, const WordNames &names);

    const QString &text() const { return m_text; }
    // Puts `by` in place of what stands from `start` to `end`, in the look of the first character
    // replaced. Places that were found before stay right for what stands before `start`: go from
    // the last to the first.
    void replace(qsizetype start, qsizetype end, const QString &by);
    // A text that stands for markup: write() puts `xml` there, between the texts of a run.
    QString placeFor(const QByteArray &xml);
    // Writes what was replaced into the elements. Line feeds break lines, tabs stay.
    void write();

private:
    struct Piece
    {
        XmlNode *node;
        qsizetype start;
        QString text;
        bool changed = false;
    };
    void gather(XmlNode &node);
    QByteArray runContent(const QString &text) const;

    const WordNames &m_names;
    QString m_text;
    QList<Piece> m_pieces;
    QList<QByteArray> m_markup;
};

} // namespace models
