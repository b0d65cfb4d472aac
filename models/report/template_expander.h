// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/template_fields.h"
#include "models/report/template_text.h"

#include <functional>

namespace models {

// One field of a template at its place.
struct TemplateUse
{
    QString field;   // as written, without braces
    QString place;   // translated: where it stands, with the words around it
    QString value;   // as it would be printed now; empty for rows and charts
    QString problem; // translated sentence: what is wrong and what is meant; empty: nothing
};

// How a chart is put into a document.
struct TemplateDrawing
{
    QByteArray inLine = {}; // content of a w:drawing within a run; empty: it cannot stand there
    QByteArray block = {};  // paragraphs and tables, with the prefix w:, in place of a paragraph
    QString text = {};      // what is said where neither is there
};

// Fills the parts of one document: fields by their values, and what stands between {{#rows}} and
// {{/rows}} once for each row: table rows, paragraphs, or words within a paragraph. Its methods
// throw SQLite::Exception.
class TemplateExpander
{
public:
    // Without `drawing` nothing is filled but looked at: each
    // row set with one row, whether it has any or not.
    using Drawing = std::function<TemplateDrawing(const QString &chart)>;
    TemplateExpander(TemplateFields &fields, Drawing drawing)
        : m_fields(fields), m_drawing(std::move(drawing))
    {
    }

    // Expands a part; `title` is what places in it begin with, empty for the text itself.
    void expand(XmlNode &document, const WordNames &names, const QString &title);

    const QList<TemplateUse> &uses() const { return m_uses; }

private:
    // A token of some paragraph below a node.
    struct Found
    {
        TemplateToken token;
        int paragraph; // in document order, from 0
    };

    bool isChecking() const { return !m_drawing; }
    void number(XmlNode &node, const QString &title, int table, int row, int cell);
    void expandChildren(XmlNode &parent);
    void expandElement(XmlNode child, QList<XmlNode> &out);
    qsizetype expandSection(const QList<XmlNode> &children, qsizetype first, QList<XmlNode> &out);
    void expandParagraph(XmlNode paragraph, QList<XmlNode> &out);
    void requirePairs(const XmlNode &paragraph, const QString &text,
                      const QList<TemplateToken> &tokens);
    void expandWithin(XmlNode &paragraph);
    void repeat(const QList<XmlNode> &group, const TemplateToken &open, const QString &place,
                QList<XmlNode> &out);
    // Calls `work` for each row that a section has, within it.
    void forEachRow(const TemplateToken &open, const QString &place,
                    const std::function<void(qsizetype)> &work);
    QString inlineText(ParagraphText &view, const QList<TemplateToken> &tokens, qsizetype from,
                       qsizetype to, qsizetype start, qsizetype end, const XmlNode &paragraph);
    // A chart that stands alone in its paragraph; false when it has to stand in a run.
    bool expandChart(const ParagraphText &view, const QList<TemplateToken> &tokens,
                     QList<XmlNode> &out);
    QString chartText(ParagraphText &view, const TemplateToken &token, TemplateUse &use);
    QString fieldText(ParagraphText &view, const TemplateToken &token, const QString &place);
    void keepSound(XmlNode &parent) const;

    QList<Found> tokensBelow(const XmlNode &node) const;
    QList<Found> leftover(const XmlNode &node) const;
    bool cellsAreWhole(const XmlNode &row) const;
    // Takes one token out of the node; true when nothing is left to see in it.
    bool strip(XmlNode &node, const Found &found) const;
    bool isBlank(const XmlNode &node) const;
    QString placeOf(const XmlNode &node, const TemplateToken &token) const;
    QString placeBelow(const XmlNode &node, const Found &found) const;
    void complain(const QString &field, const QString &place, const QString &problem);

    TemplateFields &m_fields;
    Drawing m_drawing;
    WordNames m_names;
    QStringList m_places; // by the marks of paragraphs
    int m_tables = 0;
    int m_paragraphs = 0;
    QList<TemplateUse> m_uses;
};

} // namespace models
