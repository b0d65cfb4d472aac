// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/xml_tree.h"

#include "models/exchange/read_context.h"

namespace models {

namespace {

struct XmlTreeText
{
    Q_DECLARE_TR_FUNCTIONS(models::XmlTree)
};

// The place after the '>' that ends the tag at `at`; quotes may hold others.
qsizetype tagEnd(const QByteArray &xml, qsizetype at)
{
    char quote = 0;
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return -1;
}

// The place after `end`, searched from `at`.
qsizetype after(const QByteArray &xml, const char *end, qsizetype at)
{
    const qsizetype found = xml.indexOf(end, at);
    return found < 0 ? -1 : found + qsizetype(qstrlen(end));
}

QByteArray tagName(const QByteArray &tag, qsizetype from)
{
    qsizetype end = from;
    while (end < tag.size() && !strchr(" \t\r\n/>", tag[end]))
        ++end;
    return tag.mid(from, end - from);
}

// Reads `xml` from its first byte to its last, one markup after the other.
class TreeReader
{
public:
    explicit TreeReader(const QByteArray &xml) : m_xml(xml) {}

    bool read(XmlNode &root) { return children(root, {}) && m_at == m_xml.size(); }

private:
    // Up to the end tag of `name`, or of the document.
    bool children(XmlNode &parent, const QByteArray &name)
    {
        while (m_at < m_xml.size()) {
            if (m_xml[m_at] != '<') {
                take(parent, XmlNode::Kind::Text, nextMarkup());
            } else if (starts("<!--")) {
                if (!take(parent, XmlNode::Kind::Raw, after(m_xml, "-->", m_at)))
                    return false;
            } else if (starts("<![CDATA[")) {
                if (!take(parent, XmlNode::Kind::Text, after(m_xml, "]]>", m_at)))
                    return false;
            } else if (starts("<?")) {
                if (!take(parent, XmlNode::Kind::Raw, after(m_xml, "?>", m_at)))
                    return false;
            } else if (starts("</")) {
                const qsizetype end = tagEnd(m_xml, m_at);
                if (end < 0 || tagName(m_xml, m_at + 2) != name)
                    return false;
                parent.end = m_xml.mid(m_at, end - m_at);
                m_at = end;
                return true;
            } else if (!element(parent)) {
                return false;
            }
        }
        return name.isEmpty();
    }

    bool element(XmlNode &parent)
    {
        const qsizetype end = tagEnd(m_xml, m_at);
        if (end < 0)
            return false;
        XmlNode node;
        node.bytes = m_xml.mid(m_at, end - m_at);
        node.name = tagName(node.bytes, 1);
        m_at = end;
        if (node.name.isEmpty() || (!node.bytes.endsWith("/>") && !children(node, node.name)))
            return false;
        parent.children.append(std::move(node));
        return true;
    }

    bool take(XmlNode &parent, XmlNode::Kind kind, qsizetype end)
    {
        if (end < 0)
            return false;
        XmlNode node;
        node.kind = kind;
        node.bytes = m_xml.mid(m_at, end - m_at);
        parent.children.append(std::move(node));
        m_at = end;
        return true;
    }

    qsizetype nextMarkup() const
    {
        const qsizetype found = m_xml.indexOf('<', m_at);
        return found < 0 ? m_xml.size() : found;
    }
    bool starts(const char *with) const
    {
        return QByteArrayView(m_xml).sliced(m_at).startsWith(QByteArrayView(with));
    }

    const QByteArray &m_xml;
    qsizetype m_at = 0;
};

void write(const XmlNode &node, QByteArray &out)
{
    out += node.bytes;
    for (const XmlNode &child : node.children)
        write(child, out);
    out += node.end;
}

QString unescaped(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0) {
            result += text[i];
            continue;
        }
        const QString entity = text.mid(i + 1, end - i - 1);
        if (entity.startsWith(QLatin1String("#x")))
            result += QString::fromUcs4(
                std::array{char32_t(entity.mid(2).toUInt(nullptr, 16))}.data(), 1);
        else if (entity.startsWith(u'#'))
            result += QString::fromUcs4(std::array{char32_t(entity.mid(1).toUInt())}.data(), 1);
        else if (entity == QLatin1String("amp"))
            result += u'&';
        else if (entity == QLatin1String("lt"))
            result += u'<';
        else if (entity == QLatin1String("gt"))
            result += u'>';
        else if (entity == QLatin1String("quot"))
            result += u'"';
        else if (entity == QLatin1String("apos"))
            result += u'\'';
        i = end;
    }
    return result;
}

} // namespace

Result<XmlNode> parseXmlTree(const QByteArray &utf8, const QString &part)
{
    XmlNode root;
    if (!TreeReader(utf8).read(root))
        return damagedBook(
            XmlTreeText::tr("The part %1 is not sound XML: its tags do not match.").arg(part));
    return root;
}

QByteArray xmlBytes(const XmlNode &node)
{
    QByteArray out;
    write(node, out);
    return out;
}

QString xmlTextOf(const XmlNode &element)
{
    QString text;
    for (const XmlNode &child : element.children) {
        if (child.kind != XmlNode::Kind::Text)
            continue;
        const bool literal = child.bytes.startsWith("<![CDATA[");
        text += literal ? QString::fromUtf8(child.bytes.mid(9).chopped(3)) : unescaped(child.bytes);
    }
    return text;
}

QByteArray xmlAttribute(const XmlNode &element, const QByteArray &name)
{
    const QByteArray &tag = element.bytes;
    for (qsizetype at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
        if (!strchr(" \t\r\n", tag[at - 1]))
            continue;
        qsizetype open = at + name.size();
        while (open < tag.size() && strchr(" \t\r\n=", tag[open]))
            ++open;
        if (open < tag.size() && (tag[open] == '"' || tag[open] == '\''))
            return tag.mid(open + 1, tag.indexOf(tag[open], open + 1) - open - 1);
    }
    return {};
}

void setXmlContent(XmlNode &element, const QByteArray &xml)
{
    if (element.end.isEmpty()) {
        element.bytes = element.bytes.chopped(2) + '>';
        element.end = "</" + element.name + '>';
    }
    XmlNode content;
    content.kind = XmlNode::Kind::Raw;
    content.bytes = xml;
    element.children = {content};
}

} // namespace models
