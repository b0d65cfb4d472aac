// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_fonts.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

class QPainter;
class QTextLayout;

namespace ui {

struct TextStyle
{
    FontRole role = FontRole::Body;
    int size = 0; // layout units (1/20 point)
    bool bold = false;
    qreal characterPitch = 0; // of a Chinese character; 0: its own width
    Qt::Alignment alignment = Qt::AlignLeft;
    QColor colour = Qt::black;
};

// A font and the characters that were set in it: what the PDF must be able to copy out again.
struct FontUse
{
    QFont font;
    QSet<char32_t> characters;
};

// One line, broken and shaped; cheap to copy.
struct SetLine
{
    std::shared_ptr<QTextLayout> layout;
    int index = 0; // of the line in the layout
    qreal x = 0;   // from the left edge of the column, after indent and alignment
    qreal width = 0;
    QString text;
};

// Breaks text into lines as Chinese documents do (no stop begins a line, Latin words stay whole,
// full lines end flush) and remembers which characters it met in which font.
class TextSetter
{
public:
    // `breathe` is called before each text that is set, so that who waits can do something else.
    explicit TextSetter(std::function<void()> breathe = {}) : m_breathe(std::move(breathe)) {}

    // `text` in a column `width` wide, its first line indented. A line feed ends a line. Never
    // empty.
    QList<SetLine> set(const QString &text, const TextStyle &style, qreal width,
                       qreal firstIndent = 0);

    // The same with lines of about equal length, the fewest that do: for titles.
    QList<SetLine> setBalanced(const QString &text, const TextStyle &style, qreal width);

    // What `text` needs on one line, and its widest piece that cannot be broken; layout units, good
    // to a few percent.
    static qreal naturalWidth(const QString &text, const TextStyle &style);
    static qreal unbreakableWidth(const QString &text, const TextStyle &style);

    // Notes text that others draw (charts) in `font`.
    void noteUse(const QFont &font, const QString &text);
    QList<FontUse> uses() const { return m_uses.values(); }

private:
    void setParagraph(QList<SetLine> &lines, const QString &text, const TextStyle &style,
                      qreal width, qreal firstIndent);

    std::function<void()> m_breathe;
    QHash<QString, FontUse> m_uses;
};

// Draws `line` with its baseline at `origin`.y and its column's left edge at `origin`.x.
void drawLine(QPainter &painter, const SetLine &line, QPointF origin);

} // namespace ui
