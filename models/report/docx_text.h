// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace models {

// A paragraph of WordprocessingML, as far as it departs from its style. Lengths are in twips, sizes
// in half points; 0 and empty leave what the style says.
struct DocxParagraph
{
    const char *style = "Normal"; // an id of resources/docx/styles.xml
    bool keepNext = false;
    bool pageBreakBefore = false;
    QByteArray tabs = {};    // the children of w:tabs
    QByteArray spacing = {}; // attributes of w:spacing
    QByteArray indent = {};  // attributes of w:ind
    const char *align = nullptr;
    QByteArray section = {}; // w:sectPr: the section ends here
    int size = 0;
    bool bold = false;
    QByteArray face = {};   // eastAsia
    QByteArray colour = {}; // RRGGBB
};

// The opening of a paragraph with its properties in the order of ECMA-376 (CT_PPr).
QByteArray docxBegin(const DocxParagraph &paragraph);

// A run of text in the paragraph's look: line feeds break lines, tabs stay, what XML cannot hold
// becomes U+FFFD. Quotes and dashes beside Chinese keep the Chinese face.
QByteArray docxRun(const DocxParagraph &paragraph, const QString &text);

// A whole paragraph.
QByteArray docxParagraph(const DocxParagraph &paragraph, const QString &text);

} // namespace models
