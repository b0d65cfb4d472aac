// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/thumbnail.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

static constexpr int kSide = 160;
// A phone's photo has 12 to 50 million dots. What claims more is more likely made to fill memory.
static constexpr qint64 kMostDots = 120'000'000;
static constexpr int kMostMegabytes = 512;

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray makeThumbnail(const QByteArray &bytes)
{
    // SVG is left out: it is a program of drawing, with links to other files.
    static const QList<QByteArray> known{"png", "jpeg", "gif", "bmp", "webp"};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // phones say how they were held
    reader.setAllocationLimit(kMostMegabytes);
    const QSize size = reader.size();
    if (!known.contains(reader.format()) || size.isEmpty() ||
        qint64(size.width()) * size.height() > kMostDots)
        return {};
    if (size.width() > kSide || size.height() > kSide)
        reader.setScaledSize(size.scaled(kSide, kSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? QByteArray() : pngOf(image);
}

} // namespace ui
