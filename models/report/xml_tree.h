// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace models {

// An XML document as a tree that is written back byte for byte where it was not changed: tags, text
// and all else are kept as they stood. A copy is cheap until it is changed.
struct XmlNode
{
    enum class Kind {
        Element,
        Text, // with its entities as written; also a CDATA section
        Raw,  // comments, the declaration, and what was made anew
    };
    Kind kind = Kind::Element;
    QByteArray name;  // of an element, with its prefix
    QByteArray bytes; // of an element its start tag; else all of it
    QByteArray end;   // of an element its end tag; empty for <name/>
    int mark = -1;    // the reader's own, goes with copies
    QList<XmlNode> children;

    bool is(const QByteArray &wanted) const { return kind == Kind::Element && name == wanted; }
};

// A nameless element that holds all of `utf8`, whose well-formedness parseXml() has verified.
// Damaged when tags do not match all the same.
Result<XmlNode> parseXmlTree(const QByteArray &utf8, const QString &part);

QByteArray xmlBytes(const XmlNode &node);

// The characters that an element's own text stands for.
QString xmlTextOf(const XmlNode &element);

// The value of an attribute of an element, by its name with prefix; empty when it has none.
QByteArray xmlAttribute(const XmlNode &element, const QByteArray &name);

// Makes an element hold `xml` alone, in place of what it held.
void setXmlContent(XmlNode &element, const QByteArray &xml);

} // namespace models
