// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

// Draws one SVG whose strokes are "currentColor" with the palette's colour at the time of drawing.
class TintedSvg : public QIconEngine
{
public:
    explicit TintedSvg(const QString &name) : m_name(name)
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        [[maybe_unused]] const bool found = file.open(QIODevice::ReadOnly);
        Q_ASSERT(found);
        m_svg = file.readAll();
    }

    QIconEngine *clone() const override { return new TintedSvg(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Disabled
                                  ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                              : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                        : palette.color(QPalette::ButtonText);
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("%1/%2/%3x%4/%5")
                                .arg(m_name)
                                .arg(mode)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(QApplication::palette().cacheKey());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedSvg(name));
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/yanxun.svg"));
}

} // namespace ui
