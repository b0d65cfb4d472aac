// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template_expander.h"

#include <QCoreApplication>

namespace models {

namespace {

struct TemplateExpanderTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Template)
};

const QString kChart = QStringLiteral("chart:");

bool hasBraces(const XmlNode &node)
{
    if (node.kind == XmlNode::Kind::Text)
        return node.bytes.contains('{') || node.bytes.contains('}') || node.bytes.contains("｛") ||
               node.bytes.contains("&#");
    return std::any_of(node.children.begin(), node.children.end(), hasBraces);
}

// Calls `work` with each paragraph below, in document order, those of text boxes after the one that
// they hang in.
template <class Node, class Work>
void forEachParagraph(Node &node, const QByteArray &paragraph, const Work &work)
{
    if (node.is(paragraph))
        work(node);
    for (auto &child : node.children)
        if (child.kind == XmlNode::Kind::Element)
            forEachParagraph(child, paragraph, work);
}

// Whether a token is all that a paragraph says.
bool isAlone(const QString &text, const TemplateToken &token)
{
    return text.left(token.start).trimmed().isEmpty() && text.mid(token.end).trimmed().isEmpty();
}

qsizetype matching(const QList<TemplateToken> &tokens, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < tokens.size(); ++i) {
        if (tokens[i].kind == TemplateToken::Kind::Close)
            --depth;
        else if (tokens[i].kind != TemplateToken::Kind::Field)
            ++depth;
        if (depth == 0)
            return i;
    }
    return -1;
}

// A copy must not repeat names and numbers that Word wants once.
void makeCopy(XmlNode &node, const WordNames &names)
{
    node.children.removeIf([&names](const XmlNode &child) {
        return child.is(names("bookmarkStart")) || child.is(names("bookmarkEnd"));
    });
    for (const char *attribute : {" w14:paraId=\"", " w14:textId=\""})
        if (const qsizetype at = node.bytes.indexOf(attribute); at > 0) {
            const qsizetype end = node.bytes.indexOf('"', at + qsizetype(qstrlen(attribute)));
            node.bytes.remove(at, end + 1 - at);
        }
    for (XmlNode &child : node.children)
        if (child.kind == XmlNode::Kind::Element)
            makeCopy(child, names);
}

} // namespace

void TemplateExpander::complain(const QString &field, const QString &place, const QString &problem)
{
    m_uses << TemplateUse{field, place, {}, problem};
}

void TemplateExpander::number(XmlNode &node, const QString &title, int table, int row, int cell)
{
    int rows = 0, cells = 0;
    for (XmlNode &child : node.children) {
        if (child.kind != XmlNode::Kind::Element)
            continue;
        if (child.is(m_names("tbl"))) {
            number(child, title, ++m_tables, 0, 0);
        } else if (child.is(m_names("tr"))) {
            number(child, title, table, ++rows, 0);
        } else if (child.is(m_names("tc"))) {
            number(child, title, table, row, ++cells);
        } else {
            if (child.is(m_names("p"))) {
                child.mark = int(m_places.size());
                m_paragraphs += cell ? 0 : 1;
                const QString place =
                    cell ? TemplateExpanderTexts::tr("table %1, row %2, column %3")
                               .arg(table)
                               .arg(row)
                               .arg(cell)
                         : TemplateExpanderTexts::tr("paragraph %1").arg(m_paragraphs);
                m_places << (title.isEmpty()
                                 ? place
                                 : TemplateExpanderTexts::tr("%1, %2").arg(title, place));
            }
            number(child, title, table, row, cell);
        }
    }
}

void TemplateExpander::expand(XmlNode &document, const WordNames &names, const QString &title)
{
    m_names = names;
    m_places.clear();
    m_tables = m_paragraphs = 0;
    number(document, title, 0, 0, 0);
    expandChildren(document);
}

QString TemplateExpander::placeOf(const XmlNode &node, const TemplateToken &token) const
{
    constexpr qsizetype around = 12;
    XmlNode copy = node;
    const QString text = ParagraphText(copy, m_names).text();
    const qsizetype from = std::max<qsizetype>(0, token.start - around);
    QString words = text.mid(from, token.end + around - from).simplified();
    if (from > 0)
        words.prepend(QStringLiteral("…"));
    if (token.end + around < text.size())
        words.append(QStringLiteral("…"));
    return TemplateExpanderTexts::tr("%1: “%2”").arg(m_places.value(node.mark), words);
}

QList<TemplateExpander::Found> TemplateExpander::tokensBelow(const XmlNode &node) const
{
    QList<Found> found;
    int paragraph = 0;
    XmlNode copy = node;
    forEachParagraph(copy, m_names("p"), [&](XmlNode &each) {
        for (const TemplateToken &token : templateTokens(ParagraphText(each, m_names).text()))
            found << Found{token, paragraph};
        ++paragraph;
    });
    return found;
}

// What is opened and not closed in the node, or closed and not opened.
QList<TemplateExpander::Found> TemplateExpander::leftover(const XmlNode &node) const
{
    QList<Found> left;
    if (!hasBraces(node))
        return left;
    for (const Found &each : tokensBelow(node)) {
        if (each.token.kind == TemplateToken::Kind::Field)
            continue;
        const bool closes = each.token.kind == TemplateToken::Kind::Close;
        if (closes && !left.isEmpty() && left.last().token.kind != TemplateToken::Kind::Close &&
            left.last().token.name == each.token.name)
            left.removeLast();
        else
            left << each;
    }
    return left;
}

QString TemplateExpander::placeBelow(const XmlNode &node, const Found &found) const
{
    QString place;
    int paragraph = 0;
    forEachParagraph(node, m_names("p"), [&](const XmlNode &each) {
        if (paragraph++ == found.paragraph)
            place = placeOf(each, found.token);
    });
    return place;
}

bool TemplateExpander::cellsAreWhole(const XmlNode &row) const
{
    return std::all_of(row.children.begin(), row.children.end(),
                       [this](const XmlNode &cell) { return leftover(cell).isEmpty(); });
}

bool TemplateExpander::isBlank(const XmlNode &node) const
{
    bool blank = true;
    XmlNode copy = node;
    forEachParagraph(copy, m_names("p"), [&](XmlNode &each) {
        blank = blank && ParagraphText(each, m_names).text().trimmed().isEmpty();
    });
    const QByteArray bytes = blank ? xmlBytes(node) : QByteArray();
    for (const char *seen : {"drawing", "pict", "object", "sectPr"})
        blank = blank && !bytes.contains('<' + m_names(seen));
    return blank;
}

bool TemplateExpander::strip(XmlNode &node, const Found &found) const
{
    int paragraph = 0;
    forEachParagraph(node, m_names("p"), [&](XmlNode &each) {
        if (paragraph++ != found.paragraph)
            return;
        ParagraphText view(each, m_names);
        view.replace(found.token.start, found.token.end, {});
        view.write();
    });
    return isBlank(node);
}

void TemplateExpander::expandChildren(XmlNode &parent)
{
    if (!hasBraces(parent))
        return;
    const QList<XmlNode> children = parent.children;
    QList<XmlNode> out;
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (children[i].kind != XmlNode::Kind::Element || leftover(children[i]).isEmpty())
            expandElement(children[i], out);
        else
            i = expandSection(children, i, out);
    }
    parent.children = out;
    keepSound(parent);
}

void TemplateExpander::expandElement(XmlNode child, QList<XmlNode> &out)
{
    if (child.kind != XmlNode::Kind::Element || !hasBraces(child)) {
        out << child;
    } else if (child.is(m_names("p"))) {
        expandParagraph(child, out);
    } else if (child.is(m_names("tr")) && !cellsAreWhole(child)) {
        // From one cell to another of the row: the row as a whole.
        const QList<Found> all = tokensBelow(child);
        QList<TemplateToken> tokens;
        for (const Found &each : all)
            tokens << each.token;
        const auto first = std::find_if(all.begin(), all.end(), [](const Found &each) {
            return each.token.kind != TemplateToken::Kind::Field;
        });
        const qsizetype open = first - all.begin();
        const qsizetype close = matching(tokens, open);
        const QString place = placeBelow(child, all[open]);
        strip(child, all[close]); // the later one first: places before it stay
        strip(child, all[open]);
        repeat({child}, tokens[open], place, out);
    } else {
        expandChildren(child);
        out << child;
    }
}

// From the child that opens a section to the one that closes it; returns the latter's place.
qsizetype TemplateExpander::expandSection(const QList<XmlNode> &children, qsizetype first,
                                          QList<XmlNode> &out)
{
    const Found open = leftover(children[first]).first();
    const QString place = placeBelow(children[first], open);
    const auto give = [&](const QString &name, const QString &problem) {
        complain(name, place, problem);
        out << children[first];
        return first;
    };
    if (open.token.kind == TemplateToken::Kind::Close)
        return give(
            QLatin1Char('/') + open.token.name,
            TemplateExpanderTexts::tr("{{/%1}} closes rows that no {{#%1}} before it opened.")
                .arg(open.token.name));
    QStringList stack;
    for (qsizetype last = first; last < children.size(); ++last) {
        if (children[last].kind != XmlNode::Kind::Element)
            continue;
        const QList<Found> left = leftover(children[last]);
        for (qsizetype i = 0; i < left.size(); ++i) {
            const TemplateToken &token = left[i].token;
            if (token.kind != TemplateToken::Kind::Close) {
                stack << token.name;
                continue;
            }
            if (stack.isEmpty() || stack.takeLast() != token.name)
                return give(QLatin1Char('#') + open.token.name,
                            TemplateExpanderTexts::tr(
                                "{{#%1}} and {{/%2}} overlap: what was opened last has to be "
                                "closed first.")
                                .arg(open.token.name, token.name));
            if (!stack.isEmpty())
                continue;
            if (i + 1 < left.size())
                return give(QLatin1Char('#') + open.token.name,
                            TemplateExpanderTexts::tr(
                                "Something else opens where {{/%1}} closes. Please put it in "
                                "a paragraph or row of its own.")
                                .arg(open.token.name));
            QList<XmlNode> group = children.mid(first, last - first + 1);
            const bool endIsBlank = strip(group.last(), left[i]);
            const bool startIsBlank = strip(group.first(), open);
            if (endIsBlank && last > first)
                group.removeLast();
            if (startIsBlank && last > first)
                group.removeFirst();
            repeat(group, open.token, place, out);
            return last;
        }
    }
    return give(QLatin1Char('#') + open.token.name,
                TemplateExpanderTexts::tr(
                    "{{#%1}} is never closed: {{/%1}} is missing in the same table or text.")
                    .arg(open.token.name));
}

void TemplateExpander::forEachRow(const TemplateToken &open, const QString &place,
                                  const std::function<void(qsizetype)> &work)
{
    const QString field = QLatin1Char('#') + open.name;
    if (!m_fields.hasRows(open.name)) {
        const QString meant = m_fields.nearest(field);
        complain(field, place,
                 TemplateExpanderTexts::tr("There are no rows “%1”. Do you mean {{%2}}?")
                     .arg(open.name, meant));
        return;
    }
    const QList<TemplateRow> rows = m_fields.rows(open.name, isChecking() ? 1 : -1);
    if (isChecking())
        m_uses << TemplateUse{
            field, place, TemplateExpanderTexts::tr("%1 rows").arg(m_fields.count(open.name)), {}};
    if (open.kind == TemplateToken::Kind::OpenIfNone) {
        if (rows.isEmpty() || isChecking())
            work(0);
        return;
    }
    const qsizetype count = isChecking() ? 1 : rows.size();
    for (qsizetype i = 0; i < count; ++i) {
        m_fields.enter(open.name, i < rows.size() ? &rows[i] : nullptr);
        work(i);
        m_fields.leave();
    }
}

void TemplateExpander::repeat(const QList<XmlNode> &group, const TemplateToken &open,
                              const QString &place, QList<XmlNode> &out)
{
    forEachRow(open, place, [&](qsizetype row) {
        XmlNode copy;
        copy.children = group;
        if (row > 0)
            makeCopy(copy, m_names);
        expandChildren(copy);
        out += copy.children;
    });
}

// Braces that are left when all fields are taken out belong to one that does not begin or end.
void TemplateExpander::requirePairs(const XmlNode &paragraph, const QString &text,
                                    const QList<TemplateToken> &tokens)
{
    QString rest = text;
    for (qsizetype i = tokens.size() - 1; i >= 0; --i)
        rest.replace(tokens[i].start, tokens[i].end - tokens[i].start,
                     QString(tokens[i].end - tokens[i].start, u' '));
    const qsizetype opens = rest.indexOf(QLatin1String("{{"));
    const qsizetype at = opens >= 0 ? opens : rest.indexOf(QLatin1String("}}"));
    if (at >= 0)
        complain(rest.mid(at, 20).trimmed(),
                 placeOf(paragraph, {TemplateToken::Kind::Field, {}, at, at + 2}),
                 TemplateExpanderTexts::tr(
                     "A field begins with {{ and ends with }} in the same paragraph; one of "
                     "the two is missing."));
}

void TemplateExpander::expandParagraph(XmlNode paragraph, QList<XmlNode> &out)
{
    ParagraphText view(paragraph, m_names);
    const QString text = view.text();
    const QList<TemplateToken> tokens = templateTokens(text);
    // {{#rows}} … {{/rows}} around all of it: the paragraph is repeated, not its words.
    if (!tokens.isEmpty() && tokens[0].kind != TemplateToken::Kind::Field &&
        matching(tokens, 0) == tokens.size() - 1 &&
        text.left(tokens[0].start).trimmed().isEmpty() &&
        text.mid(tokens.last().end).trimmed().isEmpty()) {
        const QString place = placeOf(paragraph, tokens[0]);
        view.replace(tokens.last().start, tokens.last().end, {});
        view.replace(tokens[0].start, tokens[0].end, {});
        view.write();
        repeat({paragraph}, tokens[0], place, out);
        return;
    }
    requirePairs(paragraph, text, tokens);
    if (expandChart(view, tokens, out))
        return;
    const XmlNode asWritten = paragraph;
    QList<std::pair<qsizetype, QString>> replacements; // by token
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const qsizetype close =
            tokens[i].kind == TemplateToken::Kind::Field ? i : matching(tokens, i);
        replacements << std::pair(
            i, inlineText(view, tokens, i, close, tokens[i].start, tokens[close].end, asWritten));
        i = close;
    }
    for (qsizetype k = replacements.size() - 1; k >= 0; --k) {
        const qsizetype i = replacements[k].first;
        const qsizetype close =
            tokens[i].kind == TemplateToken::Kind::Field ? i : matching(tokens, i);
        view.replace(tokens[i].start, tokens[close].end, replacements[k].second);
    }
    view.write();
    expandWithin(paragraph);
    out << paragraph;
}

// What the text from `start` to `end` becomes, where the tokens `from` to `to` stand.
QString TemplateExpander::inlineText(ParagraphText &view, const QList<TemplateToken> &tokens,
                                     qsizetype from, qsizetype to, qsizetype start, qsizetype end,
                                     const XmlNode &paragraph)
{
    QString result;
    qsizetype at = start;
    for (qsizetype i = from; i <= to; ++i) {
        const TemplateToken &token = tokens[i];
        result += view.text().mid(at, token.start - at);
        const QString place = placeOf(paragraph, token);
        if (token.kind == TemplateToken::Kind::Field) {
            result += fieldText(view, token, place);
            at = token.end;
            continue;
        }
        const qsizetype close = matching(tokens, i);
        forEachRow(token, place, [&](qsizetype) {
            result += inlineText(view, tokens, i + 1, close - 1, token.end, tokens[close].start,
                                 paragraph);
        });
        at = tokens[close].end;
        i = close;
    }
    return result + view.text().mid(at, end - at);
}

bool TemplateExpander::expandChart(const ParagraphText &view, const QList<TemplateToken> &tokens,
                                   QList<XmlNode> &out)
{
    if (isChecking() || tokens.size() != 1 || !tokens[0].name.startsWith(kChart) ||
        !isAlone(view.text(), tokens[0]) || m_names.prefix != "w:")
        return false;
    const QString chart = tokens[0].name.mid(kChart.size());
    if (!TemplateFields::isTable(chart))
        return false;
    XmlNode block;
    block.kind = XmlNode::Kind::Raw;
    block.bytes = m_drawing(chart).block;
    if (block.bytes.isEmpty())
        return false;
    out << block;
    return true;
}

QString TemplateExpander::chartText(ParagraphText &view, const TemplateToken &token,
                                    TemplateUse &use)
{
    const QString chart = token.name.mid(kChart.size());
    if (!TemplateFields::hasChart(chart)) {
        use.problem = TemplateExpanderTexts::tr("There is no chart “%1”. Do you mean {{%2}}?")
                          .arg(chart, m_fields.nearest(token.name));
        return {};
    }
    if (TemplateFields::isTable(chart) && !isAlone(view.text(), token)) {
        use.problem = TemplateExpanderTexts::tr(
                          "The chart “%1” is a table with shaded cells, which Word has no "
                          "chart for. Please put {{%2}} alone into a paragraph outside of "
                          "rows.")
                          .arg(chart, token.name);
        return {};
    }
    if (isChecking()) {
        use.value = m_fields.chartTitle(chart);
        return {};
    }
    const TemplateDrawing drawing = m_drawing(chart);
    return drawing.inLine.isEmpty()
               ? drawing.text
               : view.placeFor('<' + m_names("drawing") + '>' + drawing.inLine + "</" +
                               m_names("drawing") + '>');
}

QString TemplateExpander::fieldText(ParagraphText &view, const TemplateToken &token,
                                    const QString &place)
{
    TemplateUse use{token.name, place, {}, {}};
    QString text;
    if (token.name.startsWith(kChart)) {
        text = chartText(view, token, use);
    } else if (const auto value = m_fields.value(token.name)) {
        text = QString(*value).remove(QChar(char16_t(0xFFFE)));
        use.value = text;
    } else {
        use.problem = TemplateExpanderTexts::tr("There is no field “%1”. Do you mean {{%2}}?")
                          .arg(token.name, m_fields.nearest(token.name));
    }
    if (isChecking())
        m_uses << use;
    return text;
}

// Text boxes hang in paragraphs and hold paragraphs of their own.
void TemplateExpander::expandWithin(XmlNode &paragraph)
{
    for (XmlNode &child : paragraph.children) {
        if (child.kind != XmlNode::Kind::Element || !hasBraces(child))
            continue;
        if (child.is(m_names("txbxContent")))
            expandChildren(child);
        else
            expandWithin(child);
    }
}

// What Word wants to find where rows or paragraphs may have gone: a paragraph at a cell's end, no
// table without rows.
void TemplateExpander::keepSound(XmlNode &parent) const
{
    XmlNode empty;
    empty.kind = XmlNode::Kind::Raw;
    empty.bytes = '<' + m_names("p") + "/>";
    for (XmlNode &child : parent.children)
        if (child.is(m_names("tbl")) && !xmlBytes(child).contains('<' + m_names("tr")))
            child = empty;
    bool needs = false;
    for (const char *holder : {"tc", "hdr", "ftr", "txbxContent", "footnote", "endnote", "body"})
        needs = needs || parent.is(m_names(holder));
    if (!needs)
        return;
    const XmlNode *last = nullptr;
    for (const XmlNode &child : parent.children)
        if (child.kind == XmlNode::Kind::Element || child.bytes == empty.bytes)
            last = child.is(m_names("sectPr")) ? last : &child;
    if (!last ||
        (parent.is(m_names("tc")) && !last->is(m_names("p")) && last->bytes != empty.bytes))
        parent.children.insert(parent.is(m_names("body")) ? 0 : parent.children.size(), empty);
}

} // namespace models
