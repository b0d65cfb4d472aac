// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template_text.h"

#include "models/exchange/package_writer.h"

#include <QRegularExpression>
#include <QSet>

namespace models {

// Stands before the number of what is put in its place; no XML can hold it, so no text does.
static constexpr QChar kMark(char16_t(0xFFFE));

WordNames WordNames::of(const XmlNode &document)
{
    static const QRegularExpression declared(QStringLiteral(
        "xmlns(?::([\\w.-]+))?\\s*=\\s*[\"'](?:http://schemas.openxmlformats.org/"
        "wordprocessingml/2006/main|http://purl.oclc.org/ooxml/wordprocessingml/main)[\"']"));
    for (const XmlNode &child : document.children) {
        if (child.kind != XmlNode::Kind::Element)
            continue;
        const auto match = declared.match(QString::fromUtf8(child.bytes));
        if (!match.hasMatch())
            break;
        const QByteArray prefix = match.captured(1).toUtf8();
        return {prefix.isEmpty() ? QByteArray("") : prefix + ':'};
    }
    return {};
}

QList<TemplateToken> templateTokens(const QString &text)
{
    static const QRegularExpression field(
        QStringLiteral("(?:\\{\\{|｛｛)([^{}｛｝]*)(?:\\}\\}|｝｝)"));
    static const QRegularExpression invisible(QStringLiteral("[\\s\\x{200B}-\\x{200D}\\x{FEFF}]"));
    QList<TemplateToken> tokens;
    for (auto each = field.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        TemplateToken token{TemplateToken::Kind::Field, match.captured(1).remove(invisible),
                            match.capturedStart(), match.capturedEnd()};
        const QChar first = token.name.isEmpty() ? QChar() : token.name[0];
        token.kind = first == u'#'   ? TemplateToken::Kind::Open
                     : first == u'^' ? TemplateToken::Kind::OpenIfNone
                     : first == u'/' ? TemplateToken::Kind::Close
                                     : TemplateToken::Kind::Field;
        if (token.kind != TemplateToken::Kind::Field)
            token.name.remove(0, 1);
        tokens << token;
    }
    return tokens;
}

ParagraphText::ParagraphText(XmlNode &paragraph, const WordNames &names) : m_names(names)
{
    for (XmlNode &child : paragraph.children)
        gather(child);
}

void ParagraphText::gather(XmlNode &node)
{
    if (node.kind != XmlNode::Kind::Element)
        return;
    static const QSet<QByteArray> foreign{"p", "pPr", "rPr", "txbxContent", "del", "sdtPr"};
    const bool isWord = node.name.startsWith(m_names.prefix);
    const QByteArray local = isWord ? node.name.mid(m_names.prefix.size()) : QByteArray();
    if (foreign.contains(local))
        return;
    if (local == "t") {
        m_pieces << Piece{&node, m_text.size(), xmlTextOf(node)};
        m_text += m_pieces.last().text;
    } else if (local == "tab") {
        m_text += u'\t';
    } else if (local == "br" || local == "cr") {
        m_text += u'\n';
    } else {
        for (XmlNode &child : node.children)
            gather(child);
    }
}

void ParagraphText::replace(qsizetype start, qsizetype end, const QString &by)
{
    bool put = false;
    for (Piece &piece : m_pieces) {
        // Places within the piece as it was; what stands behind may have changed already.
        const qsizetype length = xmlTextOf(*piece.node).size();
        const qsizetype from = std::max<qsizetype>(0, start - piece.start);
        const qsizetype to = std::min(length, end - piece.start);
        if (from >= to)
            continue;
        piece.text.replace(from, to - from, put ? QString() : by);
        piece.changed = true;
        put = true;
    }
}

QString ParagraphText::placeFor(const QByteArray &xml)
{
    m_markup << xml;
    return QString(kMark) + QChar(char16_t(m_markup.size()));
}

QByteArray ParagraphText::runContent(const QString &text) const
{
    QByteArray out;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            out += '<' + m_names("t") + " xml:space=\"preserve\">" + xmlText(plain) + "</" +
                   m_names("t") + '>';
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\t') {
            flush();
            out += '<' + m_names(c == u'\n' ? "br" : "tab") + "/>";
        } else if (c == kMark && i + 1 < text.size()) {
            flush();
            out += m_markup.value(text[++i].unicode() - 1);
        } else {
            plain += c;
        }
    }
    flush();
    return out;
}

static void setPlainText(XmlNode &element, const QString &text)
{
    setXmlContent(element, xmlText(text));
    element.children.first().kind = XmlNode::Kind::Text;
    if (!element.bytes.contains("xml:space"))
        element.bytes.insert(element.bytes.size() - 1, " xml:space=\"preserve\"");
}

void ParagraphText::write()
{
    for (Piece &piece : m_pieces) {
        if (!std::exchange(piece.changed, false))
            continue;
        const auto isMarkup = [](QChar c) { return c == u'\n' || c == u'\t' || c == kMark; };
        if (std::none_of(piece.text.cbegin(), piece.text.cend(), isMarkup)) {
            setPlainText(*piece.node, piece.text);
            continue;
        }
        XmlNode content;
        content.kind = XmlNode::Kind::Raw;
        content.bytes = runContent(piece.text);
        *piece.node = content;
    }
}

} // namespace models
