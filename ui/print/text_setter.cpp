// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_setter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

// A line may be broken wider than its column by this share of a character and is then drawn closer:
// Qt counts the overhang of a last glyph as width, and 28 characters leave no room for that.
constexpr qreal tolerance = 0.05;
// A spacing too small to see that still keeps Qt from forming ligatures, which do not copy out.
constexpr qreal noLigatures = 1.0 / 64;
// Wider gaps would make text extraction see blanks between characters.
constexpr qreal widestStretch = 0.09;

struct Run
{
    int start = 0;
    int length = 0;
    bool latin = false;
};

bool isLatin(QChar c, bool afterLatin)
{
    const ushort u = c.unicode();
    if (u == 0x2026) // Noto CJK draws … after a Latin letter by a glyph without a code point
        return afterLatin;
    if (u == 0xB7 || u == 0xD7) // · and × belong to the Chinese around them
        return false;
    return u < 0x250;
}

QList<Run> runs(const QString &text)
{
    QList<Run> result;
    bool latin = false;
    for (int i = 0; i < text.size(); ++i) {
        latin = isLatin(text[i], latin);
        if (result.isEmpty() || result.last().latin != latin)
            result.append({i, 0, latin});
        ++result.last().length;
    }
    return result;
}

// Text as it can be drawn: tabs as blanks, no control characters, no line break before %.
QString drawable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool blank = c == QLatin1Char(' ') || c == QLatin1Char('\t');
        if (blank && i + 1 < text.size() && text[i + 1] == QLatin1Char('%'))
            result += QChar(QChar::Nbsp);
        else if (blank)
            result += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

QFont latinFont(const TextStyle &style)
{
    QFont font =
        reportFont(style.role, int(std::lround(style.size * latinScale(style.role))), style.bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

QFont hanFont(const TextStyle &style, qreal spacing)
{
    QFont font = chineseFont(style.role, style.size, style.bold);
    if (spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    return font;
}

qreal spacingOf(const TextStyle &style)
{
    // Rounded down to Qt's 1/64, or the last character of a full line would not fit.
    return style.characterPitch > 0 ? std::floor((style.characterPitch - style.size) * 64) / 64 : 0;
}

std::shared_ptr<QTextLayout> layoutOf(const QString &text, const TextStyle &style, qreal spacing,
                                      QTextOption::WrapMode wrap)
{
    auto layout = std::make_shared<QTextLayout>(text, hanFont(style, spacing));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(wrap);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const QFont latin = latinFont(style);
    for (const Run &run : runs(text)) {
        QTextCharFormat format;
        format.setForeground(style.colour);
        if (run.latin)
            format.setFont(latin);
        formats.append({run.start, run.length, format});
    }
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    return layout;
}

int countHan(const QString &text)
{
    int count = 0;
    for (const Run &run : runs(text)) {
        if (!run.latin)
            count += int(QStringView(text).mid(run.start, run.length).toString().toUcs4().size());
    }
    return count;
}

SetLine stretched(const QString &text, const TextStyle &style, qreal slack)
{
    const int gaps = countHan(text) - 1;
    qreal spacing = spacingOf(style);
    if (gaps > 0)
        spacing += std::floor(std::min(slack / gaps, style.size * widestStretch) * 64) / 64;
    auto layout = layoutOf(text, style, spacing, QTextOption::NoWrap);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(1e6);
    layout->endLayout();
    return {layout, 0, 0, line.naturalTextWidth(), text};
}

qreal alignedX(Qt::Alignment alignment, qreal free)
{
    if (alignment & Qt::AlignRight)
        return free;
    return alignment & Qt::AlignHCenter ? free / 2 : 0;
}

// Advance of one ASCII character in thousandths of the size, for each role and weight.
qreal latinAdvance(const TextStyle &style, QChar c)
{
    struct Widths
    {
        qreal of[128];
    };
    static const auto measure = [](FontRole role, bool bold) {
        const QFontMetricsF metrics(reportFont(role, 1000, bold));
        Widths widths = {};
        for (int i = 32; i < 127; ++i)
            widths.of[i] = metrics.horizontalAdvance(QChar(i)) * latinScale(role) / 1000;
        return widths;
    };
    static const std::array<std::array<Widths, 2>, 5> table = [] {
        std::array<std::array<Widths, 2>, 5> all = {};
        for (int role = 0; role < 5; ++role)
            for (int bold = 0; bold < 2; ++bold)
                all[std::size_t(role)][std::size_t(bold)] = measure(FontRole(role), bold != 0);
        return all;
    }();
    const ushort u = c.unicode();
    const qreal em = u < 128 ? table[std::size_t(style.role)][style.bold ? 1 : 0].of[u] : 0.6;
    return em * style.size;
}

} // namespace

QList<SetLine> TextSetter::set(const QString &text, const TextStyle &style, qreal width,
                               qreal firstIndent)
{
    if (m_breathe)
        m_breathe();
    QList<SetLine> lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs)
        setParagraph(lines, drawable(paragraph), style, width, firstIndent);
    return lines;
}

void TextSetter::setParagraph(QList<SetLine> &lines, const QString &text, const TextStyle &style,
                              qreal width, qreal firstIndent)
{
    for (const Run &run : runs(text)) {
        noteUse(run.latin ? latinFont(style) : hanFont(style, 0), text.mid(run.start, run.length));
    }
    auto layout =
        layoutOf(text, style, spacingOf(style), QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width + style.size * tolerance -
                          (line.lineNumber() == 0 ? firstIndent : 0));
    layout->endLayout();
    const int count = layout->lineCount();
    if (count == 0) {
        lines.append({layout, -1, 0, 0, text});
        return;
    }
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout->lineAt(i);
        const qreal indent = i == 0 ? firstIndent : 0;
        QString part = text.mid(line.textStart(), line.textLength());
        while (part.endsWith(QLatin1Char(' ')))
            part.chop(1);
        SetLine set = {layout, i, 0, line.naturalTextWidth(), part};
        if (style.alignment == Qt::AlignJustify && i + 1 < count)
            set = stretched(part, style, width - indent - set.width);
        set.x = indent + alignedX(style.alignment, width - indent - set.width);
        lines.append(set);
    }
}

QList<SetLine> TextSetter::setBalanced(const QString &text, const TextStyle &style, qreal width)
{
    const QList<SetLine> lines = set(text, style, width);
    if (lines.size() < 2 || text.contains(QLatin1Char('\n')))
        return lines;
    qreal narrow = width / 2;
    qreal wide = width;
    while (wide - narrow > style.size / 4.0) {
        const qreal middle = (narrow + wide) / 2;
        (set(text, style, middle).size() > lines.size() ? narrow : wide) = middle;
    }
    QList<SetLine> balanced = set(text, style, wide);
    for (SetLine &line : balanced)
        line.x = alignedX(style.alignment, width - line.width);
    return balanced;
}

qreal TextSetter::naturalWidth(const QString &text, const TextStyle &style)
{
    qreal widest = 0;
    qreal width = 0;
    const qreal pitch = style.characterPitch > 0 ? style.characterPitch : style.size;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            width = 0;
        else if (!c.isLowSurrogate())
            width += isLatin(c, false) ? latinAdvance(style, c) : pitch;
        widest = std::max(widest, width);
    }
    return widest;
}

qreal TextSetter::unbreakableWidth(const QString &text, const TextStyle &style)
{
    qreal widest = style.size;
    qreal width = 0;
    for (const QChar c : text) {
        const bool joins = isLatin(c, false) && !c.isSpace();
        width = joins ? width + latinAdvance(style, c) : 0;
        widest = std::max(widest, width);
    }
    return widest;
}

void TextSetter::noteUse(const QFont &font, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString key = font.families().join(QLatin1Char('|')) + QString::number(font.weight());
    FontUse &use = m_uses[key];
    if (use.characters.isEmpty())
        use.font = font;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes)
        use.characters.insert(code == 0xA0 ? U' ' : code); // drawn by the same glyph
}

void drawLine(QPainter &painter, const SetLine &line, QPointF origin)
{
    if (line.index < 0)
        return;
    const QTextLine set = line.layout->lineAt(line.index);
    set.draw(&painter, {origin.x() + line.x - set.x(), origin.y() - set.ascent() - set.y()});
}

} // namespace ui
